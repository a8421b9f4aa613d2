<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH" sourcelanguage="en">
<context>
    <name>AgendaPage</name>
    <message>
        <source>Agenda</source>
        <translation>กำหนดการ</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>รายการในกำหนดการ</translation>
    </message>
    <message>
        <source>An agenda says what happens when, who leads it and what it plays.</source>
        <translation>กำหนดการบอกว่าเวลาใดทำอะไร ใครเป็นผู้ดำเนินการ และใช้สื่อใด</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>สื่อสำรอง …</translation>
    </message>
    <message>
        <source>File for calendars …</source>
        <translation>ไฟล์ปฏิทิน …</translation>
    </message>
    <message>
        <source>Heading and slot …</source>
        <translation>หัวเรื่องและช่วงเวลา …</translation>
    </message>
    <message>
        <source>How it runs …</source>
        <translation>วิธีเดินรายการ …</translation>
    </message>
    <message>
        <source>Its heading and slot, another one like it, a file for calendars</source>
        <translation>หัวเรื่องและช่วงเวลา กำหนดการแบบเดียวกัน ไฟล์ปฏิทิน</translation>
    </message>
    <message>
        <source>Make the usual agendas</source>
        <translation>สร้างกำหนดการมาตรฐาน</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>ยังไม่มีกำหนดการ</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>ไม่มีจุดที่ต้องแก้ไข</translation>
    </message>
    <message>
        <source>Programme to print …</source>
        <translation>กำหนดการสำหรับพิมพ์ …</translation>
    </message>
    <message>
        <source>Rehearse this agenda</source>
        <translation>ซักซ้อมกำหนดการนี้</translation>
    </message>
    <message>
        <source>Remove this agenda</source>
        <translation>ลบกำหนดการนี้</translation>
    </message>
    <message>
        <source>Run it live</source>
        <translation>ดำเนินรายการจริง</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>แม่แบบ</translation>
    </message>
    <message>
        <source>The item&apos;s timer, and what of it may be left out</source>
        <translation>นาฬิกาของรายการ และส่วนที่ตัดออกได้</translation>
    </message>
    <message>
        <source>The same for another event</source>
        <translation>ทำแบบเดียวกันให้กิจกรรมอื่น</translation>
    </message>
    <message>
        <source>This agenda</source>
        <translation>กำหนดการนี้</translation>
    </message>
    <message>
        <source>What stands by if the slides or the video cannot be shown</source>
        <translation>สิ่งที่เตรียมไว้แทน เมื่อเปิดสไลด์หรือวิดีทัศน์ไม่ได้</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day} เวลา {start} ถึง {end}</translation>
    </message>
    <message>
        <source>{event}, {day}</source>
        <translation>{event} {day}</translation>
    </message>
    <message>
        <source>{total} of {slot}, {left} left</source>
        <translation>{total} จาก {slot} เหลือ {left}</translation>
    </message>
    <message>
        <source>▲ its day is not the event&apos;s: see Heading and slot</source>
        <translation>▲ วันไม่ตรงกับกิจกรรม: ดูหัวเรื่องและช่วงเวลา</translation>
    </message>
    <message>
        <source>▲ {count} to mend</source>
        <translation>▲ ต้องแก้ไข {count} จุด</translation>
    </message>
    <message>
        <source>▲ {total} of {slot}: {left} too long</source>
        <translation>▲ {total} จาก {slot}: ยาวเกิน {left}</translation>
    </message>
</context>
<context>
    <name>AgendaPaper</name>
    <message>
        <source>Item</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>กำหนดการ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Times may change as is fitting.</source>
        <translation>หมายเหตุ: กำหนดการอาจเปลี่ยนแปลงได้ตามความเหมาะสม</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day} เวลา {start} – {end} น.</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end} น.</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Assessors ask</source>
        <translation>ซักถาม</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>คิว</translation>
    </message>
    <message>
        <source>Cue (English)</source>
        <translation>คิว (อังกฤษ)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>ระยะเวลา</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>ตรึงเวลา</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>ภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>ตัดออกได้</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>แผนสำรอง</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>สื่อที่ใช้</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>ต้องแก้ไข</translation>
    </message>
    <message>
        <source>break</source>
        <translation>พัก</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>ปิดประชุม</translation>
    </message>
    <message>
        <source>exhibition</source>
        <translation>นิทรรศการ</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>สัมภาษณ์</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>เปิดประชุม</translation>
    </message>
    <message>
        <source>other</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>นำเสนอ</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>ซักถาม</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>เวลาสำรอง</translation>
    </message>
    <message>
        <source>set-up</source>
        <translation>เตรียมระบบ</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>กล่าว</translation>
    </message>
    <message>
        <source>video</source>
        <translation>วิดีทัศน์</translation>
    </message>
    <message>
        <source>▲ what it plays is {span} longer</source>
        <translation>▲ สื่อยาวกว่าเวลา {span}</translation>
    </message>
    <message>
        <source>▲ {span} before the one above ends</source>
        <translation>▲ เริ่มก่อนรายการบนจบ {span}</translation>
    </message>
    <message>
        <source>▲ {span} beyond the end of the slot</source>
        <translation>▲ เกินเวลาปิด {span}</translation>
    </message>
    <message>
        <source>○ no duration</source>
        <translation>○ ไม่มีระยะเวลา</translation>
    </message>
    <message>
        <source>○ nobody leads it</source>
        <translation>○ ไม่มีผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>○ {span} with nothing before it</source>
        <translation>○ ว่างก่อนหน้า {span}</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Arabic digits</source>
        <translation>เลขอารบิก</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>Digits of dates and documents</source>
        <translation>ตัวเลขในวันที่และเอกสาร</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ธีม</translation>
    </message>
    <message>
        <source>Thai digits</source>
        <translation>เลขไทย</translation>
    </message>
    <message>
        <source>Timers and tables always have Arabic digits; all of these are equally wide.</source>
        <translation>ตัวจับเวลาและตารางใช้เลขอารบิกเสมอ เพราะทุกตัวกว้างเท่ากัน</translation>
    </message>
</context>
<context>
    <name>AskedAt</name>
    <message>
        <source>Slide {number}: see it large</source>
        <translation>สไลด์ {number}: ดูภาพใหญ่</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign</source>
        <translation>มอบหมาย</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนดส่ง</translation>
    </message>
    <message>
        <source>To deliver</source>
        <translation>ผู้ส่งคำตอบ</translation>
    </message>
    <message>
        <source>Who is to deliver the answers to {count} questions?</source>
        <translation>ใครเป็นผู้ส่งคำตอบของคำถาม {count} ข้อ</translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>PMQA – audience</source>
        <translation>PMQA – จอผู้ชม</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Bring …</source>
        <translation>นำเข้า …</translation>
    </message>
    <message>
        <source>Made by the program</source>
        <translation>โปรแกรมทำไว้แล้ว</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>PDF of the slides, exported where they were made</source>
        <translation>ไฟล์ PDF ของสไลด์ ส่งออกจากเครื่องที่จัดทำ</translation>
    </message>
    <message>
        <source>Pictures of the pages</source>
        <translation>ภาพทีละหน้าของสไลด์</translation>
    </message>
    <message>
        <source>Script, for the presenter to read</source>
        <translation>บทบรรยาย ให้ผู้นำเสนออ่าน</translation>
    </message>
    <message>
        <source>Second file of the video, best in another format</source>
        <translation>ไฟล์วิดีทัศน์สำรอง ควรเป็นรูปแบบอื่น</translation>
    </message>
    <message>
        <source>Still picture</source>
        <translation>ภาพนิ่ง</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>The program makes one by itself</source>
        <translation>โปรแกรมจะทำให้เอง</translation>
    </message>
    <message>
        <source>{backup}: {deed}</source>
        <translation>{backup}: {deed}</translation>
    </message>
    <message>
        <source>{count} files, from {first}</source>
        <translation>{count} ไฟล์ เริ่มจาก {first}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>สื่อสำรอง</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>If it does not draw or stutters on the day, one key shows the next of these in its place. What the program makes by itself is there without your doing; what you bring goes before it.</source>
        <translation>หากในวันจริงภาพไม่ขึ้นหรือกระตุก กดปุ่มเดียวจะเปลี่ยนไปใช้สื่อถัดไปในรายการนี้แทน สิ่งที่โปรแกรมทำเองมีให้โดยไม่ต้องทำอะไร ส่วนไฟล์ที่นำเข้าจะถูกใช้ก่อน</translation>
    </message>
    <message>
        <source>Slides or video</source>
        <translation>สไลด์หรือวิดีทัศน์</translation>
    </message>
    <message>
        <source>The backup has been taken away.</source>
        <translation>นำสื่อสำรองออกแล้ว</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Answer (English)</source>
        <translation>คำตอบ (อังกฤษ)</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>เกณฑ์</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>มิติ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>Evidence (English)</source>
        <translation>หลักฐาน (อังกฤษ)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Question (English)</source>
        <translation>คำถาม (อังกฤษ)</translation>
    </message>
    <message>
        <source>Showcase</source>
        <translation>ผลงาน</translation>
    </message>
    <message>
        <source>Wants to</source>
        <translation>ต้องการ</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>ผู้ตอบ</translation>
    </message>
</context>
<context>
    <name>BankDialog</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Prepared answers</source>
        <translation>คำตอบที่เตรียมไว้</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Search the prepared answers</source>
        <translation>ค้นหาคำตอบที่เตรียมไว้</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Questions by their status</source>
        <translation>คำถามแยกตามสถานะ</translation>
    </message>
</context>
<context>
    <name>BreakDialog</name>
    <message>
        <source>Break</source>
        <translation>พัก</translation>
    </message>
    <message>
        <source>How many minutes is the break to last?</source>
        <translation>จะพักกี่นาที</translation>
    </message>
    <message>
        <source>Put the break card up</source>
        <translation>แสดงหน้าจอพัก</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Cannot be pressed</source>
        <translation>กดไม่ได้</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>เลือกอยู่</translation>
    </message>
    <message>
        <source>One</source>
        <translation>หนึ่ง</translation>
    </message>
    <message>
        <source>Only an icon</source>
        <translation>มีแต่ไอคอน</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>ธรรมดา</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>ปุ่มหลัก</translation>
    </message>
    <message>
        <source>Start the next item</source>
        <translation>เริ่มวาระถัดไป</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>An assessor asks … ({key})</source>
        <translation>ผู้ตรวจประเมินถามว่า … ({key})</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>ปุ่ม Enter</translation>
    </message>
    <message>
        <source>Log the question</source>
        <translation>บันทึกคำถาม</translation>
    </message>
    <message>
        <source>The question in the assessor&apos;s words</source>
        <translation>คำถามตามคำพูดของผู้ตรวจประเมิน</translation>
    </message>
    <message>
        <source>Who asks, about what: by single keys</source>
        <translation>ใครถาม ถามเรื่องใด: กดปุ่มเดียว</translation>
    </message>
    <message>
        <source>Who asks? About what?</source>
        <translation>ใครถาม ถามเรื่องใด</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>สไลด์ {number}</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Break</source>
        <translation>พัก</translation>
    </message>
    <message>
        <source>Every question was answered here. Nothing is owed.</source>
        <translation>ตอบครบทุกคำถามแล้ว ไม่มีเรื่องค้างชี้แจง</translation>
    </message>
    <message>
        <source>Questions and answers are taken down to follow them up with the assessors, and for nothing else. Please say so if something is not to be recorded.</source>
        <translation>มีการจดคำถามและคำตอบเพื่อติดตามผลกับคณะผู้ตรวจประเมินเท่านั้น หากมีเรื่องใดไม่ประสงค์ให้บันทึก โปรดแจ้ง</translation>
    </message>
    <message>
        <source>This meeting is being recorded</source>
        <translation>การประชุมนี้มีการบันทึก</translation>
    </message>
    <message>
        <source>Tone: 1 kHz, −20 dBFS, left and right in turn</source>
        <translation>เสียงทดสอบ 1 kHz −20 dBFS ซ้ายสลับขวา</translation>
    </message>
    <message>
        <source>We are about to go on</source>
        <translation>กำลังจะเริ่มต่อ</translation>
    </message>
    <message>
        <source>We go on at {time}</source>
        <translation>กลับมาเวลา {time}</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>สิ่งที่รับปากไว้</translation>
    </message>
    <message>
        <source>before the close of this visit</source>
        <translation>ก่อนปิดการตรวจประเมินครั้งนี้</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>ภายใน {date}</translation>
    </message>
    <message>
        <source>display {pixels}</source>
        <translation>จอ {pixels}</translation>
    </message>
</context>
<context>
    <name>CardsButton</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) longer</source>
        <translation>
            <numerusform>ต่ออีก %n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number of minutes …</source>
        <translation>จำนวนนาทีอื่น …</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>พัก</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>หน้าจอคั่น</translation>
    </message>
    <message>
        <source>Choose a card for the audience</source>
        <translation>เลือกหน้าจอคั่นสำหรับผู้ชม</translation>
    </message>
    <message>
        <source>Follow-up list</source>
        <translation>รายการที่รับไปชี้แจง</translation>
    </message>
    <message>
        <source>Notice of recording</source>
        <translation>ประกาศการบันทึก</translation>
    </message>
    <message>
        <source>Standby card</source>
        <translation>หน้าจอรอ</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>หน้าจอทดสอบ</translation>
    </message>
    <message>
        <source>Tone on the test card</source>
        <translation>เสียงทดสอบ</translation>
    </message>
    <message>
        <source>Until this item ends, {time}</source>
        <translation>จนจบรายการนี้ {time}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Does not apply</source>
        <translation>ไม่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>ใกล้ครบกำหนด</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>เกินกำหนด</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>เกินเวลา</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>ยังไม่ทำ</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>กำลังทำ</translation>
    </message>
</context>
<context>
    <name>ClickLock</name>
    <message>
        <source>Lock clicks</source>
        <translation>ล็อกการคลิก</translation>
    </message>
    <message>
        <source>No click here does anything until it is unlocked; keys do</source>
        <translation>คลิกตรงนี้จะไม่มีผลจนกว่าจะปลดล็อก แต่ปุ่มลัดยังใช้ได้</translation>
    </message>
    <message>
        <source>Unlock clicks</source>
        <translation>ปลดล็อก</translation>
    </message>
</context>
<context>
    <name>ClockBar</name>
    <message>
        <source>+1 min</source>
        <translation>+1 นาที</translation>
    </message>
    <message>
        <source>An assessor speaks: the presenter&apos;s time stands still</source>
        <translation>ผู้ตรวจประเมินกำลังพูด เวลาของผู้นำเสนอหยุดรอ</translation>
    </message>
    <message>
        <source>Assessor speaks</source>
        <translation>ผู้ตรวจประเมินพูด</translation>
    </message>
    <message>
        <source>Began earlier</source>
        <translation>เริ่มไปก่อนแล้ว</translation>
    </message>
    <message>
        <source>Take back the last act on the clock</source>
        <translation>ย้อนการสั่งเวลาครั้งล่าสุด</translation>
    </message>
    <message>
        <source>The item really began earlier, by</source>
        <translation>รายการเริ่มไปก่อนแล้ว</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 นาที</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close the visit</source>
        <translation>ปิดการตรวจประเมิน</translation>
    </message>
    <message>
        <source>Every promise has been kept. Is there anything to be noted?</source>
        <translation>ส่งสิ่งที่รับปากไว้ครบแล้ว มีสิ่งใดต้องบันทึกหรือไม่</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>{count} promises have not been kept. Why is the visit closed all the same?</source>
        <translation>มีสิ่งที่รับปากไว้ยังไม่ส่ง {count} รายการ เหตุใดจึงปิดการตรวจประเมิน</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Agenda item</source>
        <translation>วาระ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>ตอบทันที</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>ผู้ตอบ</translation>
    </message>
    <message>
        <source>As it was heard</source>
        <translation>ตามที่ได้ยิน</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>กรรมการ</translation>
    </message>
    <message>
        <source>Before the close</source>
        <translation>ก่อนปิดประชุม</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>ลับ</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>ต่อจาก</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>เกณฑ์</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>มิติ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนดส่ง</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>Evidence requested</source>
        <translation>ขอหลักฐาน</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>รวมกับ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>สื่อที่แสดง</translation>
    </message>
    <message>
        <source>Prepared answer</source>
        <translation>คำตอบที่เตรียมไว้</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>ผู้นำเสนอ</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>สิ่งที่รับปาก</translation>
    </message>
    <message>
        <source>Promised files</source>
        <translation>ไฟล์ที่รับปาก</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Showcase</source>
        <translation>ผลงาน</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>สไลด์</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>To deliver</source>
        <translation>ผู้ส่งคำตอบ</translation>
    </message>
    <message>
        <source>Video at</source>
        <translation>วีดิทัศน์ที่เวลา</translation>
    </message>
    <message>
        <source>Wants to</source>
        <translation>ต้องการ</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>+ new</source>
        <translation>+ เพิ่มใหม่</translation>
    </message>
    <message>
        <source>After</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>เดิม</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>การเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>How far the comparison is</source>
        <translation>ความคืบหน้าของการเทียบ</translation>
    </message>
    <message>
        <source>Only what has changed</source>
        <translation>เฉพาะที่เปลี่ยน</translation>
    </message>
    <message>
        <source>Pages of both versions</source>
        <translation>หน้าของทั้งสองฉบับ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Version {before} beside version {after}</source>
        <translation>เทียบฉบับที่ {before} กับฉบับที่ {after}</translation>
    </message>
    <message>
        <source>Version {version}, page {page}</source>
        <translation>ฉบับที่ {version} หน้า {page}</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>เหมือนเดิม</translation>
    </message>
    <message>
        <source>{same} pages as before, {changed} changed, {new} new, {gone} gone</source>
        <translation>เหมือนเดิม {same} หน้า เปลี่ยน {changed} หน้า เพิ่มใหม่ {new} หน้า ตัดออก {gone} หน้า</translation>
    </message>
    <message>
        <source>− gone</source>
        <translation>− ตัดออก</translation>
    </message>
    <message>
        <source>▲ changed</source>
        <translation>▲ เปลี่ยน</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Chart of planned and actual times</source>
        <translation>แผนภูมิเวลาตามแผนและเวลาจริง</translation>
    </message>
    <message>
        <source>all takes {least} to {most}, median {median}</source>
        <translation>ทุกรอบ {least} ถึง {most} มัธยฐาน {median}</translation>
    </message>
    <message>
        <source>all takes: shortest, median, longest</source>
        <translation>ทุกรอบ: สั้นสุด มัธยฐาน ยาวสุด</translation>
    </message>
    <message>
        <source>flipped over in this take</source>
        <translation>พลิกผ่านในรอบนี้</translation>
    </message>
    <message>
        <source>not in this take</source>
        <translation>ไม่มีในรอบนี้</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>ตามแผน</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>ตามแผน {time}</translation>
    </message>
    <message>
        <source>the other take</source>
        <translation>อีกรอบ</translation>
    </message>
    <message>
        <source>the other take {time}</source>
        <translation>อีกรอบ {time}</translation>
    </message>
    <message>
        <source>this take</source>
        <translation>รอบนี้</translation>
    </message>
    <message>
        <source>this take {time}</source>
        <translation>รอบนี้ {time}</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>เกินเวลา</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Actual</source>
        <translation>จริง</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>เริ่มจริง</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>แผนภูมิ</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>รูปแบบการแสดง</translation>
    </message>
    <message>
        <source>In all takes</source>
        <translation>จากทุกรอบ</translation>
    </message>
    <message>
        <source>In the other take</source>
        <translation>ในอีกรอบ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>เทียบแผน</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>แผน</translation>
    </message>
    <message>
        <source>Planned and actual times</source>
        <translation>เวลาตามแผนและเวลาจริง</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>เริ่มตามแผน</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>สไลด์</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>สไลด์</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>This take</source>
        <translation>รอบนี้</translation>
    </message>
    <message>
        <source>Times of the slides</source>
        <translation>เวลาของสไลด์</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>สิ่งที่เปรียบเทียบ</translation>
    </message>
    <message>
        <source>flipped over</source>
        <translation>พลิกผ่าน</translation>
    </message>
</context>
<context>
    <name>Concerns</name>
    <message>
        <source>Answer now</source>
        <translation>ตอบทันที</translation>
    </message>
    <message>
        <source>Before the close</source>
        <translation>ก่อนปิดประชุม</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>ลับ</translation>
    </message>
    <message>
        <source>Evidence requested</source>
        <translation>ขอหลักฐาน</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>เกินกำหนด</translation>
    </message>
    <message>
        <source>Promised, not sent</source>
        <translation>รับปากแล้ว ยังไม่ส่ง</translation>
    </message>
</context>
<context>
    <name>ConsoleWindow</name>
    <message>
        <source>Audience frozen on page {page}</source>
        <translation>ผู้ชมเห็นหน้า {page} ค้างไว้</translation>
    </message>
    <message>
        <source>Elapsed {time}</source>
        <translation>ใช้ไป {time}</translation>
    </message>
    <message>
        <source>In all {offset}, over at {time}</source>
        <translation>ทั้งกำหนดการ {offset} จบ {time}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Next: the video on this slide, then</source>
        <translation>ถัดไป: วิดีโอบนสไลด์นี้ แล้วจึง</translation>
    </message>
    <message>
        <source>No item is running</source>
        <translation>ยังไม่มีรายการที่ดำเนินอยู่</translation>
    </message>
    <message>
        <source>PMQA – presenter&apos;s console</source>
        <translation>PMQA – จอผู้นำเสนอ</translation>
    </message>
    <message>
        <source>The audience sees black</source>
        <translation>ผู้ชมเห็นจอดำ</translation>
    </message>
    <message>
        <source>The audience sees white</source>
        <translation>ผู้ชมเห็นจอขาว</translation>
    </message>
    <message>
        <source>Then: {item}</source>
        <translation>จากนั้น: {item}</translation>
    </message>
</context>
<context>
    <name>ControlRoomPage</name>
    <message>
        <source>A rehearsal or a live visit is run from here, by its agenda.</source>
        <translation>การซักซ้อมและการตรวจจริงดำเนินจากหน้านี้ ตามกำหนดการ</translation>
    </message>
    <message>
        <source>Begin the take</source>
        <translation>เริ่มรอบนี้</translation>
    </message>
    <message>
        <source>By past takes {likely}</source>
        <translation>จากรอบก่อน ๆ {likely}</translation>
    </message>
    <message>
        <source>By past takes {likely}, between {earliest} and {latest}</source>
        <translation>จากรอบก่อน ๆ {likely} ระหว่าง {earliest} ถึง {latest}</translation>
    </message>
    <message>
        <source>Cue: {cue}</source>
        <translation>คิว: {cue}</translation>
    </message>
    <message>
        <source>End the take</source>
        <translation>จบรอบนี้</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ดำเนินต่อ</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>ไปที่กำหนดการ</translation>
    </message>
    <message>
        <source>Jump to the selected item</source>
        <translation>ข้ามไปรายการที่เลือก</translation>
    </message>
    <message>
        <source>Let the timer go on</source>
        <translation>เดินเวลาต่อ</translation>
    </message>
    <message>
        <source>Likely finish {time}</source>
        <translation>คาดว่าจบ {time}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>วันจริง</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>รายการถัดไป</translation>
    </message>
    <message>
        <source>Next: {item}</source>
        <translation>ถัดไป: {item}</translation>
    </message>
    <message>
        <source>Nothing to run yet</source>
        <translation>ยังไม่มีอะไรให้ดำเนินการ</translation>
    </message>
    <message>
        <source>On the audience screen</source>
        <translation>บนจอผู้ชม</translation>
    </message>
    <message>
        <source>On the audience screen (frozen)</source>
        <translation>บนจอผู้ชม (ค้างไว้)</translation>
    </message>
    <message>
        <source>Plan B: {plan}</source>
        <translation>แผนสำรอง: {plan}</translation>
    </message>
    <message>
        <source>Play the video</source>
        <translation>เล่นวิดีทัศน์</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>ซักซ้อม</translation>
    </message>
    <message>
        <source>Rundown</source>
        <translation>ลำดับรายการ</translation>
    </message>
    <message>
        <source>There are items left. End the take all the same?</source>
        <translation>ยังมีรายการเหลืออยู่ จะจบรอบนี้หรือไม่</translation>
    </message>
    <message>
        <source>{kind}: {agenda}</source>
        <translation>{kind}: {agenda}</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>A copy has been kept.</source>
        <translation>ทำสำเนาแล้ว</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>กำหนดการ</translation>
    </message>
    <message>
        <source>Bring back the copy of {when}? The visit is closed for it and opened again. As it is now it is kept as another copy.</source>
        <translation>นำสำเนาเมื่อ {when} กลับมาใช้หรือไม่ โปรแกรมจะปิดการตรวจแล้วเปิดใหม่ และเก็บข้อมูลปัจจุบันเป็นสำเนาอีกชุด</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>นำกลับมาใช้</translation>
    </message>
    <message>
        <source>Bring this copy back …</source>
        <translation>นำสำเนานี้กลับมาใช้ …</translation>
    </message>
    <message>
        <source>Copies of everything but the media: at each opening, every ten minutes in a take, and before the program changes the form of the visit.</source>
        <translation>สำเนาข้อมูลทั้งหมดยกเว้นสื่อ ทำทุกครั้งที่เปิด ทุกสิบนาทีระหว่างรอบ และก่อนโปรแกรมปรับรูปแบบข้อมูลของการตรวจ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>ผลต่าง</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>ในสำเนา</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>ข้อในรายการตรวจ</translation>
    </message>
    <message>
        <source>Keep a copy now</source>
        <translation>ทำสำเนาเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Last event at</source>
        <translation>เหตุการณ์ล่าสุดเมื่อ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ไม่นำกลับ</translation>
    </message>
    <message>
        <source>Looking into the copy…</source>
        <translation>กำลังตรวจดูสำเนา…</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>ทำเมื่อ</translation>
    </message>
    <message>
        <source>No copy has been made yet.</source>
        <translation>ยังไม่มีสำเนา</translation>
    </message>
    <message>
        <source>Nothing has changed since the newest copy.</source>
        <translation>ไม่มีสิ่งใดเปลี่ยนแปลงหลังสำเนาล่าสุด</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ปัจจุบัน</translation>
    </message>
    <message>
        <source>Prepared answers</source>
        <translation>คำตอบที่เตรียมไว้</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>สำเนาสำรอง</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>รอบ</translation>
    </message>
    <message>
        <source>What is in the copy</source>
        <translation>สิ่งที่อยู่ในสำเนา</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>สาเหตุ</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>เท่ากับปัจจุบัน</translation>
    </message>
    <message>
        <source>asked for by a person</source>
        <translation>ผู้ใช้สั่งทำ</translation>
    </message>
    <message>
        <source>at an opening</source>
        <translation>เมื่อเปิดการตรวจ</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>ก่อนปรับรุ่น</translation>
    </message>
    <message>
        <source>before another copy was brought back</source>
        <translation>ก่อนนำสำเนาอื่นกลับมาใช้</translation>
    </message>
    <message>
        <source>in a take</source>
        <translation>ระหว่างรอบ</translation>
    </message>
    <message>
        <source>{count} fewer than now</source>
        <translation>น้อยกว่าปัจจุบัน {count}</translation>
    </message>
    <message>
        <source>{count} more than now</source>
        <translation>มากกว่าปัจจุบัน {count}</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Rehearsal held</source>
        <translation>ซักซ้อมแล้ว</translation>
    </message>
    <message>
        <source>Rehearsal in {days} days</source>
        <translation>ซักซ้อมในอีก {days} วัน</translation>
    </message>
    <message>
        <source>Rehearsal today</source>
        <translation>ซักซ้อมวันนี้</translation>
    </message>
    <message>
        <source>Rehearsal tomorrow</source>
        <translation>ซักซ้อมพรุ่งนี้</translation>
    </message>
    <message>
        <source>Site visit held</source>
        <translation>ตรวจประเมินแล้ว</translation>
    </message>
    <message>
        <source>Site visit in {days} days</source>
        <translation>ตรวจประเมินในอีก {days} วัน</translation>
    </message>
    <message>
        <source>Site visit today</source>
        <translation>ตรวจประเมินวันนี้</translation>
    </message>
    <message>
        <source>Site visit tomorrow</source>
        <translation>ตรวจประเมินพรุ่งนี้</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Calendar</source>
        <translation>ปฏิทิน</translation>
    </message>
    <message>
        <source>Like {date}</source>
        <translation>เช่น {date}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Day of the visit</source>
        <translation>วันตรวจประเมิน</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>A line each: short = the words. While a question is typed, a space after it writes them out.</source>
        <translation>บรรทัดละหนึ่งคำ: คำย่อ = คำเต็ม ขณะพิมพ์คำถาม เมื่อเว้นวรรคหลังคำย่อจะเปลี่ยนเป็นคำเต็ม</translation>
    </message>
    <message>
        <source>A line each: the day = its name. Due dates skip them, and weekends.</source>
        <translation>บรรทัดละหนึ่งวัน: วันที่ = ชื่อวันหยุด กำหนดส่งจะข้ามวันเหล่านี้และวันเสาร์อาทิตย์</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>วันหยุด</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>เก็บรายการ</translation>
    </message>
    <message>
        <source>Scribe&apos;s desk</source>
        <translation>โต๊ะผู้บันทึก</translation>
    </message>
    <message>
        <source>Written short</source>
        <translation>คำย่อ</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Answer: {words}</source>
        <translation>คำตอบ: {words}</translation>
    </message>
    <message>
        <source>At this desk</source>
        <translation>ผู้ใช้โต๊ะนี้</translation>
    </message>
    <message>
        <source>Choose a question to see the way it went</source>
        <translation>เลือกคำถามเพื่อดูการดำเนินการ</translation>
    </message>
    <message>
        <source>Due {day}, in {count} working days</source>
        <translation>กำหนดส่ง {day} เหลือ {count} วันทำการ</translation>
    </message>
    <message>
        <source>Due {day}, {count} working days ago</source>
        <translation>กำหนดส่ง {day} เลยมาแล้ว {count} วันทำการ</translation>
    </message>
    <message>
        <source>Nobody said</source>
        <translation>ไม่ระบุ</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>บันทึก: {words}</translation>
    </message>
    <message>
        <source>Promised: {words}</source>
        <translation>รับไว้ว่า: {words}</translation>
    </message>
    <message>
        <source>Question {number}: {status}</source>
        <translation>คำถามที่ {number}: {status}</translation>
    </message>
    <message>
        <source>Tags: {words}</source>
        <translation>ป้ายกำกับ: {words}</translation>
    </message>
    <message>
        <source>The question and the way it went</source>
        <translation>คำถามและการดำเนินการ</translation>
    </message>
    <message>
        <source>To deliver: {owner}</source>
        <translation>ผู้รับผิดชอบ: {owner}</translation>
    </message>
    <message>
        <source>Who asks? About what?</source>
        <translation>ใครถาม ถามเรื่องใด</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>สไลด์ {number}</translation>
    </message>
    <message>
        <source>split from question {number}</source>
        <translation>แยกจากคำถามข้อ {number}</translation>
    </message>
    <message>
        <source>{field}: “{before}” → “{after}”</source>
        <translation>{field}: “{before}” → “{after}”</translation>
    </message>
</context>
<context>
    <name>DisplayNews</name>
    <message>
        <source>The audience is on {display}</source>
        <translation>จอผู้ชมอยู่ที่ {display}</translation>
    </message>
</context>
<context>
    <name>DisplaysCard</name>
    <message>
        <source>A display that is not plugged in</source>
        <translation>จอแสดงผลที่ไม่ได้ต่ออยู่</translation>
    </message>
    <message>
        <source>Audience&apos;s display</source>
        <translation>จอแสดงผลของผู้ชม</translation>
    </message>
    <message>
        <source>On this display, the audience window is a window to share in the meeting.</source>
        <translation>บนจอแสดงผลนี้ จอผู้ชมเป็นหน้าต่างธรรมดาสำหรับแชร์ในการประชุม</translation>
    </message>
    <message>
        <source>The audience window fills it.</source>
        <translation>จอผู้ชมแสดงเต็มจอแสดงผลนี้</translation>
    </message>
    <message>
        <source>The one that is not this one</source>
        <translation>จอแสดงผลอื่นที่ไม่ใช่จอนี้</translation>
    </message>
</context>
<context>
    <name>DrawCard</name>
    <message>
        <source> s</source>
        <translation> วินาที</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>เลขสุ่มใหม่</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>เกณฑ์</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>สุ่ม</translation>
    </message>
    <message>
        <source>Draw questions</source>
        <translation>สุ่มคำถาม</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>No showcase</source>
        <translation>ไม่ระบุผลงาน</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>เลขสุ่ม</translation>
    </message>
    <message>
        <source>Showcase</source>
        <translation>ผลงาน</translation>
    </message>
    <message>
        <source>The same seed draws the same questions</source>
        <translation>เลขสุ่มเดียวกันได้คำถามชุดเดียวกัน</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>เวลาตอบ</translation>
    </message>
    <message>
        <source>Weak topics more often</source>
        <translation>ถามเรื่องที่ยังอ่อนบ่อยขึ้น</translation>
    </message>
    <message>
        <source>for evidence</source>
        <translation>ขอหลักฐาน</translation>
    </message>
    <message>
        <source>to clarify</source>
        <translation>ขอความชัดเจน</translation>
    </message>
    <message>
        <source>to verify</source>
        <translation>ตรวจสอบ</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>A drill asks the questions that assessors are likely to ask; they come from the bank.</source>
        <translation>การซ้อมตอบใช้คำถามที่ผู้ตรวจประเมินน่าจะถาม ซึ่งมาจากคลังคำถาม</translation>
    </message>
    <message>
        <source>Go to the questions</source>
        <translation>ไปที่คำถาม</translation>
    </message>
    <message>
        <source>No question bank yet</source>
        <translation>ยังไม่มีคลังคำถาม</translation>
    </message>
</context>
<context>
    <name>Empties</name>
    <message>
        <source>Readiness</source>
        <translation>ความพร้อม</translation>
    </message>
    <message>
        <source>Take the usual checklist</source>
        <translation>ใช้รายการตรวจสอบมาตรฐาน</translation>
    </message>
    <message>
        <source>What must be so before the visit begins, who sees to it, and until when.</source>
        <translation>สิ่งที่ต้องพร้อมก่อนการตรวจเริ่ม ใครรับผิดชอบ และภายในเมื่อใด</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A fault can be armed while a rehearsal runs, never in a live take. Nothing was armed.</source>
        <translation>ตั้งเหตุขัดข้องได้เฉพาะระหว่างการซักซ้อมเท่านั้น ไม่ใช้ในรอบจริง จึงยังไม่ได้ตั้งไว้</translation>
    </message>
    <message>
        <source>A report cannot be written as {suffix}. Choose .docx or .csv.</source>
        <translation>บันทึกรายงานเป็น {suffix} ไม่ได้ โปรดเลือก .docx หรือ .csv</translation>
    </message>
    <message>
        <source>A role still belongs to this body. Change the roles first.</source>
        <translation>ยังมีบทบาทที่สังกัดหน่วยงานนี้ โปรดแก้ไขบทบาทก่อน</translation>
    </message>
    <message>
        <source>A take is running. End it first; then a safety copy can be brought back.</source>
        <translation>มีรอบกำลังดำเนินอยู่ ให้จบรอบก่อน แล้วจึงนำสำเนาสำรองกลับมาใช้ได้</translation>
    </message>
    <message>
        <source>A take is running. End it first; then another visit can be opened.</source>
        <translation>มีรอบกำลังดำเนินอยู่ ให้จบรอบก่อน แล้วจึงเปิดการตรวจอื่นได้</translation>
    </message>
    <message>
        <source>All slides of {name} are hidden, or there are none. Show at least one, and save them again.</source>
        <translation>สไลด์ของ {name} ถูกซ่อนทั้งหมดหรือไม่มีเลย โปรดเลิกซ่อนอย่างน้อยหนึ่งหน้าแล้วบันทึกใหม่</translation>
    </message>
    <message>
        <source>An assessment step still names this. Change the steps first.</source>
        <translation>ยังมีขั้นตอนการประเมินที่อ้างถึงรายการนี้ โปรดแก้ไขขั้นตอนก่อน</translation>
    </message>
    <message>
        <source>An event still names this. Change the events first.</source>
        <translation>ยังมีกิจกรรมที่อ้างถึงรายการนี้ โปรดแก้ไขกิจกรรมก่อน</translation>
    </message>
    <message>
        <source>Choose one row first, then drop one file: it goes to that deliverable.</source>
        <translation>โปรดเลือกหนึ่งแถวก่อน แล้ววางไฟล์เดียว ไฟล์จะไปอยู่กับรายการนั้น</translation>
    </message>
    <message>
        <source>Choose the category that the organisation applies for.</source>
        <translation>เลือกหมวดที่หน่วยงานขอรับรางวัล</translation>
    </message>
    <message>
        <source>Enter the day, like 22/7/2564.</source>
        <translation>โปรดกรอกวันที่ เช่น 22/7/2564</translation>
    </message>
    <message>
        <source>Enter the name of the organisation in Thai.</source>
        <translation>กรอกชื่อหน่วยงานเป็นภาษาไทย</translation>
    </message>
    <message>
        <source>Just now preflight found {count} faults that are new: see Readiness. The show goes on.</source>
        <translation>การตรวจระบบเมื่อสักครู่พบข้อผิดพลาดใหม่ {count} จุด ดูหน้าความพร้อม การแสดงดำเนินต่อได้</translation>
    </message>
    <message>
        <source>No picture could be kept in {path} ({reason}). Make room on the disk.</source>
        <translation>เก็บภาพไว้ใน {path} ไม่ได้ ({reason}) โปรดเพิ่มที่ว่างในดิสก์</translation>
    </message>
    <message>
        <source>No safety copy of the visit could be made ({reason}). The show goes on; make room on the disk.</source>
        <translation>ทำสำเนาสำรองของการตรวจไม่ได้ ({reason}) รายการดำเนินต่อไปได้ โปรดเพิ่มเนื้อที่ว่างในดิสก์</translation>
    </message>
    <message>
        <source>Nothing further up can be shown of {name}; what is up stays.</source>
        <translation>ไม่มีสื่อที่อยู่เหนือขึ้นไปของ {name} ให้เปิด ภาพที่ขึ้นอยู่ยังคงเดิม</translation>
    </message>
    <message>
        <source>Opening the slides {name} was cancelled.</source>
        <translation>ยกเลิกการเปิดสไลด์ {name} แล้ว</translation>
    </message>
    <message>
        <source>Page {page} of {name} is damaged and cannot be shown; the others can. Export the file again.</source>
        <translation>หน้า {page} ของ {name} เสียหาย แสดงไม่ได้ หน้าอื่นแสดงได้ โปรดส่งออกไฟล์ใหม่</translation>
    </message>
    <message>
        <source>Preflight found {count} faults that nobody has mended: see Readiness. The show goes on.</source>
        <translation>การตรวจระบบพบข้อผิดพลาด {count} จุดที่ยังไม่ได้แก้ ดูหน้าความพร้อม การแสดงดำเนินต่อได้</translation>
    </message>
    <message>
        <source>Question {number} cannot go on from itself. Choose an earlier question.</source>
        <translation>คำถามข้อ {number} ต่อเนื่องจากตัวเองไม่ได้ กรุณาเลือกคำถามก่อนหน้า</translation>
    </message>
    <message>
        <source>Question {number} cannot take this step from where it stands. Look at its status again.</source>
        <translation>คำถามที่ {number} ดำเนินขั้นนี้ไม่ได้จากสถานะปัจจุบัน โปรดตรวจสถานะอีกครั้ง</translation>
    </message>
    <message>
        <source>Question {number} stands elsewhere. Take its next step in the program, not in a file.</source>
        <translation>คำถามข้อ {number} อยู่ในสถานะอื่น กรุณาเปลี่ยนสถานะในโปรแกรม ไม่ใช่ในไฟล์</translation>
    </message>
    <message>
        <source>Say under “At this desk” who edits the answer to question {number}: whose words are in it may not approve it.</source>
        <translation>กรุณาระบุ “ผู้ใช้โต๊ะนี้” ว่าใครแก้คำตอบของคำถามข้อ {number} เพราะผู้เขียนคำตอบอนุมัติเองไม่ได้</translation>
    </message>
    <message>
        <source>Say which body has to deliver the answer to question {number}.</source>
        <translation>ระบุหน่วยงานที่ต้องส่งคำตอบของคำถามที่ {number}</translation>
    </message>
    <message>
        <source>Say which other open question question {number} is merged with.</source>
        <translation>ระบุคำถามอื่นที่จะรวมคำถามที่ {number} ไว้ด้วย</translation>
    </message>
    <message>
        <source>Say who takes this step for question {number}: the one who drafts may not approve.</source>
        <translation>ระบุผู้ดำเนินการของคำถามที่ {number} ผู้ยกร่างต้องไม่เป็นผู้อนุมัติ</translation>
    </message>
    <message>
        <source>Slide {number} of {medium} is not at hand: its deck is not open, or was exchanged.</source>
        <translation>ไม่พบสไลด์ {number} ของ {medium}: ยังไม่ได้เปิดชุดสไลด์ หรือมีการเปลี่ยนไฟล์</translation>
    </message>
    <message>
        <source>Slides cannot be opened: LibreOffice is not on this computer. Install it, or export the slides as PDF where they were made and put the PDF beside them under the same name.</source>
        <translation>เปิดสไลด์ไม่ได้ เพราะเครื่องนี้ไม่มี LibreOffice โปรดติดตั้ง หรือส่งออกสไลด์เป็น PDF จากเครื่องที่สร้าง แล้ววาง PDF ไว้ข้างไฟล์สไลด์โดยใช้ชื่อเดียวกัน</translation>
    </message>
    <message>
        <source>Something unexpected happened. The show goes on; the details are in the folder {log}.</source>
        <translation>เกิดเหตุที่ไม่คาดคิด รายการดำเนินต่อไปได้ รายละเอียดอยู่ในโฟลเดอร์ {log}</translation>
    </message>
    <message>
        <source>Something went wrong ({code}). The show goes on.</source>
        <translation>เกิดข้อผิดพลาด ({code}) รายการดำเนินต่อไปได้</translation>
    </message>
    <message>
        <source>The PDF {name} has no pages. Export it again.</source>
        <translation>ไฟล์ PDF {name} ไม่มีหน้าใดเลย โปรดส่งออกใหม่</translation>
    </message>
    <message>
        <source>The PDF {name} is damaged. Export it again and bring it into the visit.</source>
        <translation>ไฟล์ PDF {name} เสียหาย โปรดส่งออกใหม่แล้วนำเข้าอีกครั้ง</translation>
    </message>
    <message>
        <source>The PDF {name} is locked. Enter its password, or save it again without one.</source>
        <translation>ไฟล์ PDF {name} ล็อกอยู่ โปรดใส่รหัสผ่าน หรือบันทึกใหม่แบบไม่มีรหัสผ่าน</translation>
    </message>
    <message>
        <source>The agenda has no items. Add one first.</source>
        <translation>กำหนดการยังไม่มีรายการ โปรดเพิ่มรายการก่อน</translation>
    </message>
    <message>
        <source>The agenda would end before it begins. Enter a later end or an earlier beginning.</source>
        <translation>กำหนดการจบก่อนเริ่ม โปรดกรอกเวลาสิ้นสุดให้ช้าลงหรือเวลาเริ่มให้เร็วขึ้น</translation>
    </message>
    <message>
        <source>The answer to question {number} cannot be sent yet. Attach what was promised: {names}.</source>
        <translation>ยังส่งคำตอบของคำถามข้อ {number} ไม่ได้ กรุณาแนบสิ่งที่รับปากไว้ก่อน: {names}</translation>
    </message>
    <message>
        <source>The answer to question {number} has been approved. To change it, assign the question again first.</source>
        <translation>คำตอบของคำถามข้อ {number} อนุมัติแล้ว หากจะแก้ไข กรุณามอบหมายคำถามใหม่ก่อน</translation>
    </message>
    <message>
        <source>The answer to question {number} was drafted by the same role; let somebody else approve it.</source>
        <translation>คำตอบของคำถามที่ {number} ยกร่างโดยบทบาทเดียวกัน โปรดให้ผู้อื่นอนุมัติ</translation>
    </message>
    <message>
        <source>The audience&apos;s display {name} is gone. The audience is now on {other}, and the show goes on. Plug the first one in again; the audience goes back to it by itself.</source>
        <translation>จอแสดงผลของผู้ชม {name} หายไป จอผู้ชมย้ายไปที่ {other} แล้ว และการนำเสนอดำเนินต่อไป เสียบจอเดิมกลับเข้าไป แล้วจอผู้ชมจะกลับไปเอง</translation>
    </message>
    <message>
        <source>The audience&apos;s display {name} is gone. The audience window is now a window on this display, and the show goes on. Plug the display in again; the audience goes back to it by itself.</source>
        <translation>จอแสดงผลของผู้ชม {name} หายไป จอผู้ชมเป็นหน้าต่างบนจอนี้แล้ว และการนำเสนอดำเนินต่อไป เสียบจอกลับเข้าไป แล้วจอผู้ชมจะกลับไปเอง</translation>
    </message>
    <message>
        <source>The audience&apos;s display {name} now shows the same as this one. The audience window is a window, and the show goes on. Have the system extend the desktop; the audience goes back by itself.</source>
        <translation>จอแสดงผลของผู้ชม {name} แสดงภาพเดียวกับจอนี้ จอผู้ชมเป็นหน้าต่างแล้ว และการนำเสนอดำเนินต่อไป ตั้งค่าระบบให้ขยายจอ (Extend) แล้วจอผู้ชมจะกลับไปเอง</translation>
    </message>
    <message>
        <source>The code {item} is in the agenda twice. Take one of the two rows out of the file.</source>
        <translation>รหัส {item} ซ้ำกันในกำหนดการ โปรดนำแถวหนึ่งออกจากไฟล์</translation>
    </message>
    <message>
        <source>The code {text} is in the file more than once.</source>
        <translation>รหัส {text} มีในไฟล์มากกว่าหนึ่งครั้ง</translation>
    </message>
    <message>
        <source>The copy {name} is damaged and cannot be brought back. Choose another one.</source>
        <translation>สำเนา {name} เสียหาย นำกลับมาใช้ไม่ได้ โปรดเลือกสำเนาอื่น</translation>
    </message>
    <message>
        <source>The copy {name} was made by a newer version of this program. Install the newer version here too.</source>
        <translation>สำเนา {name} ทำด้วยโปรแกรมรุ่นใหม่กว่า โปรดติดตั้งรุ่นใหม่ในเครื่องนี้ด้วย</translation>
    </message>
    <message>
        <source>The file visit.db in {path} is empty; nothing was changed. Copy the visit again, or take a file from its folder backups.</source>
        <translation>ไฟล์ visit.db ใน {path} ว่างเปล่า ไม่มีสิ่งใดถูกแก้ไข โปรดคัดลอกใหม่ หรือใช้ไฟล์จากโฟลเดอร์ backups</translation>
    </message>
    <message>
        <source>The file visit.db in {path} is not a visit; nothing was changed. Copy the visit again from where it came.</source>
        <translation>ไฟล์ visit.db ใน {path} ไม่ใช่ข้อมูลการตรวจประเมิน ไม่มีสิ่งใดถูกแก้ไข โปรดคัดลอกจากต้นทางอีกครั้ง</translation>
    </message>
    <message>
        <source>The file visit.db in {path} was made by another program; nothing was changed. Choose another folder.</source>
        <translation>ไฟล์ visit.db ใน {path} สร้างโดยโปรแกรมอื่น ไม่มีสิ่งใดถูกแก้ไข โปรดเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}). Copy it again, or ask for the right to read it.</source>
        <translation>อ่านไฟล์ {name} ไม่ได้ ({reason}) โปรดคัดลอกใหม่ หรือขอสิทธิ์อ่านไฟล์</translation>
    </message>
    <message>
        <source>The file {name} cannot be shown: {suffix} is not a kind of slides that this program knows. Bring PPTX, ODP, PDF or pictures.</source>
        <translation>แสดงไฟล์ {name} ไม่ได้ เพราะโปรแกรมไม่รู้จักสไลด์ชนิด {suffix} โปรดใช้ PPTX, ODP, PDF หรือรูปภาพ</translation>
    </message>
    <message>
        <source>The file {name} cannot stand by for this. Bring one of these kinds: {suffixes}.</source>
        <translation>ใช้ไฟล์ {name} เป็นสื่อสำรองสำหรับส่วนนี้ไม่ได้ โปรดนำเข้าไฟล์ชนิดใดชนิดหนึ่งต่อไปนี้: {suffixes}</translation>
    </message>
    <message>
        <source>The file {name} could not be copied in ({reason}). Make room on the disk and try again.</source>
        <translation>คัดลอกไฟล์ {name} เข้ามาไม่ได้ ({reason}) โปรดเพิ่มที่ว่างในดิสก์แล้วลองใหม่</translation>
    </message>
    <message>
        <source>The file {name} is damaged so badly that looking into it fails. Export or copy it again.</source>
        <translation>ไฟล์ {name} เสียหายมากจนตรวจดูไม่ได้ โปรดส่งออกหรือคัดลอกใหม่</translation>
    </message>
    <message>
        <source>The file {name} is empty: it was not copied to its end. Copy it again.</source>
        <translation>ไฟล์ {name} ว่างเปล่า เพราะคัดลอกไม่สำเร็จ โปรดคัดลอกใหม่</translation>
    </message>
    <message>
        <source>The file {name} is missing. Bring it into the visit again; the audience sees the card.</source>
        <translation>ไม่พบไฟล์ {name} โปรดนำเข้าอีกครั้ง ขณะนี้ผู้ชมเห็นหน้าจอรอ</translation>
    </message>
    <message>
        <source>The file {name} is not a visit that was packed with this program. Choose a file that ends in .pmqa.</source>
        <translation>ไฟล์ {name} ไม่ใช่การตรวจที่บรรจุด้วยโปรแกรมนี้ โปรดเลือกไฟล์ที่ลงท้ายด้วย .pmqa</translation>
    </message>
    <message>
        <source>The file {name} is the very file that it would stand by for. Save it once more, or in another format.</source>
        <translation>ไฟล์ {name} คือไฟล์เดียวกับตัวจริง จึงใช้สำรองกันไม่ได้ โปรดบันทึกใหม่อีกครั้ง หรือบันทึกเป็นรูปแบบอื่น</translation>
    </message>
    <message>
        <source>The file {name} was not looked through after {seconds} seconds. Try again with a larger --limit, or bring slides as PDF and videos as MP4.</source>
        <translation>ตรวจดูไฟล์ {name} ไม่เสร็จภายใน {seconds} วินาที โปรดลองใหม่โดยเพิ่มค่า --limit หรือใช้สไลด์เป็น PDF และวิดีทัศน์เป็น MP4</translation>
    </message>
    <message>
        <source>The file {name} would write to {part}, outside of a visit’s folder. Nothing was opened. Do not use it; ask who sent it.</source>
        <translation>ไฟล์ {name} จะเขียนลงที่ {part} ซึ่งอยู่นอกโฟลเดอร์ของการตรวจ จึงยังไม่ได้เปิดสิ่งใด โปรดอย่าใช้ไฟล์นี้และสอบถามผู้ส่ง</translation>
    </message>
    <message>
        <source>The first warning must come before the second: enter a larger number of minutes for it.</source>
        <translation>การเตือนครั้งแรกต้องมาก่อนครั้งที่สอง ให้กรอกจำนวนนาทีที่มากกว่า</translation>
    </message>
    <message>
        <source>The folder {name} cannot be read ({reason}). Copy it again, or ask for the right to read it.</source>
        <translation>อ่านโฟลเดอร์ {name} ไม่ได้ ({reason}) โปรดคัดลอกใหม่ หรือขอสิทธิ์อ่านโฟลเดอร์</translation>
    </message>
    <message>
        <source>The folder {name} holds no pictures. Put PNG, JPEG, WebP, TIFF, GIF, BMP or SVG files into it.</source>
        <translation>โฟลเดอร์ {name} ไม่มีรูปภาพ โปรดใส่ไฟล์ PNG, JPEG, WebP, TIFF, GIF, BMP หรือ SVG</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to ({reason}). Make room on the disk or choose another folder.</source>
        <translation>เขียนลงโฟลเดอร์ {path} ไม่ได้ ({reason}) โปรดเพิ่มที่ว่างในดิสก์หรือเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>The folder {path} holds other files. Choose a folder that is empty or not there yet.</source>
        <translation>โฟลเดอร์ {path} มีไฟล์อื่นอยู่ โปรดเลือกโฟลเดอร์ว่างหรือโฟลเดอร์ที่ยังไม่มี</translation>
    </message>
    <message>
        <source>The folder {path} holds something that was not made by a rehearsal; nothing was changed. Choose another folder with --out.</source>
        <translation>โฟลเดอร์ {path} มีข้อมูลที่ไม่ได้มาจากการซักซ้อมอัตโนมัติ ไม่มีสิ่งใดถูกแก้ไข โปรดเลือกโฟลเดอร์อื่นด้วย --out</translation>
    </message>
    <message>
        <source>The key {key} already does this: {act}. Choose another, or give that one another key first.</source>
        <translation>ปุ่ม {key} ใช้อยู่แล้วสำหรับ: {act} ให้เลือกปุ่มอื่น หรือเปลี่ยนปุ่มของรายการนั้นก่อน</translation>
    </message>
    <message>
        <source>The key {key} is needed for typing. Choose a function key, a page key, or one together with Ctrl or Alt.</source>
        <translation>ปุ่ม {key} ต้องใช้ในการพิมพ์ ให้เลือกปุ่มฟังก์ชัน ปุ่มเลื่อนหน้า หรือปุ่มที่กดร่วมกับ Ctrl หรือ Alt</translation>
    </message>
    <message>
        <source>The line “{text}” cannot be read. Write both parts of it with = between them.</source>
        <translation>อ่านบรรทัด “{text}” ไม่ได้ กรุณาเขียนทั้งสองส่วนโดยมี = คั่น</translation>
    </message>
    <message>
        <source>The live visit is running: a drill can be begun once its take has ended.</source>
        <translation>กำลังดำเนินรายการจริง เริ่มซ้อมตอบได้เมื่อจบรอบนี้</translation>
    </message>
    <message>
        <source>The packed visit {name} is cut short: it was not copied to its end. Nothing was opened. Copy it again from where it was packed.</source>
        <translation>ไฟล์บรรจุการตรวจ {name} ไม่ครบถ้วน เพราะคัดลอกไม่จบ จึงยังไม่ได้เปิดสิ่งใด โปรดคัดลอกใหม่จากเครื่องที่บรรจุ</translation>
    </message>
    <message>
        <source>The packed visit {name} is damaged at {part}. Nothing was opened. Copy it again, or pack the visit again where it came from.</source>
        <translation>ไฟล์บรรจุการตรวจ {name} เสียหายที่ {part} จึงยังไม่ได้เปิดสิ่งใด โปรดคัดลอกใหม่ หรือบรรจุใหม่จากเครื่องเดิม</translation>
    </message>
    <message>
        <source>The picture {name} cannot be opened. Save it as PNG or JPEG and bring it again.</source>
        <translation>เปิดรูปภาพ {name} ไม่ได้ โปรดบันทึกเป็น PNG หรือ JPEG แล้วนำเข้าใหม่</translation>
    </message>
    <message>
        <source>The question bank has no such question. Choose fewer conditions, and draw again.</source>
        <translation>คลังคำถามไม่มีคำถามตามเงื่อนไข ลดเงื่อนไขแล้วสุ่มใหม่</translation>
    </message>
    <message>
        <source>The rehearsal is after the site visit. Change one of the two dates.</source>
        <translation>วันซักซ้อมอยู่หลังวันตรวจประเมิน ให้แก้วันใดวันหนึ่ง</translation>
    </message>
    <message>
        <source>The report could not be written to {path} ({reason}). Close the file if it is open, or choose another folder.</source>
        <translation>บันทึกรายงานลง {path} ไม่ได้ ({reason}) โปรดปิดไฟล์หากเปิดอยู่ หรือเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>The script {name} cannot be read. Save it as plain text (UTF-8) and bring it again.</source>
        <translation>อ่านบทบรรยาย {name} ไม่ได้ โปรดบันทึกเป็นข้อความล้วน (UTF-8) แล้วนำเข้าใหม่</translation>
    </message>
    <message>
        <source>The slides {name} are locked with a password. Save them without it, or as PDF beside them under the same name.</source>
        <translation>สไลด์ {name} ล็อกด้วยรหัสผ่าน โปรดบันทึกแบบไม่มีรหัสผ่าน หรือบันทึกเป็น PDF ไว้ข้างกันโดยใช้ชื่อเดียวกัน</translation>
    </message>
    <message>
        <source>The slides {name} cannot be opened here. Export them as PDF on the computer where they were made; put the PDF beside them under the same name, or bring it into the visit in their place.</source>
        <translation>เปิดสไลด์ {name} บนเครื่องนี้ไม่ได้ โปรดส่งออกเป็น PDF จากเครื่องที่สร้างสไลด์ แล้ววาง PDF ไว้ข้างไฟล์สไลด์โดยใช้ชื่อเดียวกัน หรือนำ PDF เข้ามาแทนสไลด์</translation>
    </message>
    <message>
        <source>The slides {name} were not ready after {seconds} seconds. Try again, or export them as PDF where they were made and put the PDF beside them under the same name.</source>
        <translation>สไลด์ {name} ยังไม่พร้อมเมื่อครบ {seconds} วินาที โปรดลองใหม่ หรือส่งออกเป็น PDF จากเครื่องที่สร้าง แล้ววาง PDF ไว้ข้างไฟล์สไลด์โดยใช้ชื่อเดียวกัน</translation>
    </message>
    <message>
        <source>The template could not be written ({reason}). Make room on the disk and try again.</source>
        <translation>เขียนแม่แบบไม่ได้ ({reason}) โปรดเพิ่มที่ว่างในดิสก์แล้วลองใหม่</translation>
    </message>
    <message>
        <source>The template {name} is gone, or its file is damaged. Choose another one.</source>
        <translation>แม่แบบ {name} หายไปหรือไฟล์เสียหาย โปรดเลือกแม่แบบอื่น</translation>
    </message>
    <message>
        <source>The timer stays silent: it would be heard where videos are. Choose on the page Settings where videos sound, and another device for the timer.</source>
        <translation>นาฬิกาไม่ส่งเสียง เพราะจะดังในช่องเสียงเดียวกับวิดีทัศน์ เลือกที่หน้าตั้งค่าว่าวิดีทัศน์ออกเสียงที่ใด และเลือกอุปกรณ์อื่นให้นาฬิกา</translation>
    </message>
    <message>
        <source>The timer was not heard: {name} is not plugged in. Plug it in, or choose another device on the page Settings.</source>
        <translation>เสียงนาฬิกาไม่ดัง เพราะไม่ได้ต่อ {name} โปรดต่ออุปกรณ์ หรือเลือกอุปกรณ์อื่นที่หน้าตั้งค่า</translation>
    </message>
    <message>
        <source>The video {name} cannot be played. Save it again as MP4 (H.264, AAC), or show the slides.</source>
        <translation>เล่นวิดีทัศน์ {name} ไม่ได้ โปรดบันทึกใหม่เป็น MP4 (H.264, AAC) หรือแสดงสไลด์แทน</translation>
    </message>
    <message>
        <source>The video {name} gives no picture at {at}: it was cut or damaged while it was copied. Copy it again from where it was made.</source>
        <translation>วิดีทัศน์ {name} ไม่มีภาพที่ {at} เพราะไฟล์ขาดหรือเสียหายขณะคัดลอก โปรดคัดลอกใหม่จากต้นทาง</translation>
    </message>
    <message>
        <source>The video {name} on page {page} cannot be played; the page shows its picture. Save the video as MP4 (H.264, AAC) and put it into the slides again.</source>
        <translation>เล่นวิดีทัศน์ {name} ในหน้า {page} ไม่ได้ หน้านั้นยังแสดงภาพนิ่งของวิดีทัศน์อยู่ โปรดบันทึกวิดีทัศน์ใหม่เป็น MP4 (H.264, AAC) แล้วใส่ในสไลด์อีกครั้ง</translation>
    </message>
    <message>
        <source>The video {name} on page {page} of {deck} is only linked to, and it is not on this computer. Put it into the slides, or beside them, and bring them again; the page shows its picture.</source>
        <translation>วิดีทัศน์ {name} ในหน้า {page} ของ {deck} เป็นเพียงลิงก์ และไม่มีไฟล์นี้ในเครื่องนี้ โปรดฝังวิดีทัศน์ไว้ในสไลด์หรือวางไฟล์ไว้ข้างสไลด์ แล้วนำเข้าใหม่ ระหว่างนี้หน้านั้นแสดงภาพนิ่งของวิดีทัศน์</translation>
    </message>
    <message>
        <source>The visit could not be packed into {path} ({reason}). Make room there, or choose another place.</source>
        <translation>บรรจุการตรวจลงใน {path} ไม่ได้ ({reason}) โปรดเพิ่มเนื้อที่ว่างหรือเลือกที่อื่น</translation>
    </message>
    <message>
        <source>The visit has neither a rehearsal nor a site visit, so there is no day to make an agenda for. Make the visit anew and enter the dates.</source>
        <translation>การตรวจนี้ไม่มีทั้งวันซักซ้อมและวันตรวจประเมิน จึงไม่มีวันให้สร้างกำหนดการ ให้สร้างการตรวจใหม่แล้วกรอกวันที่</translation>
    </message>
    <message>
        <source>The visit has no agenda yet. Make one first.</source>
        <translation>ยังไม่มีกำหนดการ โปรดสร้างกำหนดการก่อน</translation>
    </message>
    <message>
        <source>The visit has no content: it was not made to its end. Delete its folder and make it again.</source>
        <translation>ข้อมูลการตรวจประเมินไม่มีเนื้อหา เพราะสร้างไม่เสร็จ โปรดลบโฟลเดอร์แล้วสร้างใหม่</translation>
    </message>
    <message>
        <source>The visit has no criteria: it was not made to its end. Delete its folder and make it again.</source>
        <translation>ข้อมูลการตรวจประเมินไม่มีเกณฑ์ เพราะสร้างไม่เสร็จ โปรดลบโฟลเดอร์แล้วสร้างใหม่</translation>
    </message>
    <message>
        <source>The visit has no take {take}. Leave the number out for the newest.</source>
        <translation>ไม่มีรอบที่ {take} หากไม่ระบุจะใช้รอบล่าสุด</translation>
    </message>
    <message>
        <source>The visit has not been checked today. The show goes on; under Readiness, Preflight checks it when there is time.</source>
        <translation>วันนี้ยังไม่ได้ตรวจระบบ การแสดงดำเนินต่อได้ เมื่อมีเวลาให้ตรวจที่หน้าความพร้อม แท็บ “ตรวจระบบก่อนเริ่ม”</translation>
    </message>
    <message>
        <source>The visit in {path} cannot be written to. Copy the folder to this computer&apos;s own disk and open it there.</source>
        <translation>เขียนข้อมูลใน {path} ไม่ได้ โปรดคัดลอกโฟลเดอร์มาไว้ในดิสก์ของเครื่องนี้แล้วเปิดจากที่นั่น</translation>
    </message>
    <message>
        <source>The visit in {path} is damaged; nothing was changed. Bring back one of its safety copies from the first page of this program. The newest one is: {backup}</source>
        <translation>การตรวจใน {path} เสียหาย ยังไม่มีสิ่งใดเปลี่ยนแปลง โปรดนำสำเนาสำรองกลับมาใช้จากหน้าแรกของโปรแกรม สำเนาล่าสุดคือ {backup}</translation>
    </message>
    <message>
        <source>The visit in {path} is open in another copy of this program ({holder}). Close it there first.</source>
        <translation>ข้อมูลใน {path} เปิดอยู่ในโปรแกรมนี้อีกหน้าต่างหนึ่ง ({holder}) โปรดปิดที่นั่นก่อน</translation>
    </message>
    <message>
        <source>The visit in {path} was made by a newer version of this program; nothing was changed. Install the newer version here too.</source>
        <translation>ข้อมูลใน {path} สร้างด้วยโปรแกรมรุ่นใหม่กว่า ไม่มีสิ่งใดถูกแก้ไข โปรดติดตั้งรุ่นใหม่ในเครื่องนี้ด้วย</translation>
    </message>
    <message>
        <source>The visit {name} was packed by a newer version of this program. Install the newer version here too, then open it again.</source>
        <translation>การตรวจ {name} บรรจุด้วยโปรแกรมรุ่นใหม่กว่า โปรดติดตั้งรุ่นใหม่ในเครื่องนี้ด้วย แล้วเปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>There are no words of a question in this row.</source>
        <translation>แถวนี้ไม่มีข้อความคำถาม</translation>
    </message>
    <message>
        <source>There is a visit in the folder {path} already. Choose an empty folder.</source>
        <translation>ในโฟลเดอร์ {path} มีข้อมูลการตรวจประเมินอยู่แล้ว โปรดเลือกโฟลเดอร์ว่าง</translation>
    </message>
    <message>
        <source>There is no area of preparation. Add one under Areas first.</source>
        <translation>ยังไม่มีด้านความพร้อม โปรดเพิ่มในแท็บ “ด้านความพร้อม” ก่อน</translation>
    </message>
    <message>
        <source>There is no display to open windows on. Start the program in a desktop session; pmqa-desktop rehearse and report work without one.</source>
        <translation>ไม่มีจอภาพให้เปิดหน้าต่าง โปรดเปิดโปรแกรมในเดสก์ท็อป ส่วนคำสั่ง pmqa-desktop rehearse และ report ใช้ได้โดยไม่ต้องมีจอ</translation>
    </message>
    <message>
        <source>There is no file {name}. Check how the name is written.</source>
        <translation>ไม่มีไฟล์ {name} โปรดตรวจชื่อที่พิมพ์</translation>
    </message>
    <message>
        <source>There is no further backup of {name}. Bring one on the page Agenda; until then the standby card can be shown.</source>
        <translation>ไม่มีสื่อสำรองขั้นถัดไปของ {name} โปรดนำเข้าที่หน้ากำหนดการ ระหว่างนี้ขึ้นหน้าจอรอแทนได้</translation>
    </message>
    <message>
        <source>There is no showcase yet. Add one under Works first.</source>
        <translation>ยังไม่มีผลงาน โปรดเพิ่มในแท็บ “ผลงาน” ก่อน</translation>
    </message>
    <message>
        <source>There is no visit in the folder {path}. Choose the folder that holds the file visit.db.</source>
        <translation>ไม่พบข้อมูลการตรวจประเมินในโฟลเดอร์ {path} โปรดเลือกโฟลเดอร์ที่มีไฟล์ visit.db</translation>
    </message>
    <message>
        <source>There is not enough room in {path}: {missing} megabytes are missing. Make room or choose another folder, then open the packed visit again; it goes on where it was.</source>
        <translation>เนื้อที่ใน {path} ไม่พอ ขาดอีก {missing} เมกะไบต์ โปรดเพิ่มเนื้อที่ว่างหรือเลือกโฟลเดอร์อื่น แล้วเปิดไฟล์บรรจุอีกครั้ง โปรแกรมจะทำต่อจากเดิม</translation>
    </message>
    <message>
        <source>There is nothing in {name}.</source>
        <translation>ไม่มีข้อมูลใน {name}</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Add a deliverable under Deliverables first.</source>
        <translation>ยังไม่มีสิ่งที่ต้องทบทวน โปรดเพิ่มในแท็บ “สิ่งที่ต้องส่ง” ก่อน</translation>
    </message>
    <message>
        <source>There is only one display, so there is none to swap with. Plug in a second one, or share the audience window in the meeting.</source>
        <translation>มีจอแสดงผลเพียงจอเดียว จึงไม่มีจอให้สลับ เสียบจอที่สอง หรือแชร์หน้าต่างจอผู้ชมในการประชุม</translation>
    </message>
    <message>
        <source>These pages of {name} are damaged and cannot be shown: {pages}. The others can. Export it again.</source>
        <translation>หน้าเหล่านี้ของ {name} เสียหาย แสดงไม่ได้: {pages} หน้าอื่นแสดงได้ โปรดส่งออกใหม่</translation>
    </message>
    <message>
        <source>This is not the password of the PDF {name}. Enter it again, or save the PDF without one.</source>
        <translation>รหัสผ่านของ PDF {name} ไม่ถูกต้อง โปรดใส่อีกครั้ง หรือบันทึก PDF แบบไม่มีรหัสผ่าน</translation>
    </message>
    <message>
        <source>This is still named by a contact, a task or a signal path of the readiness. Change that first.</source>
        <translation>รายการนี้ยังถูกอ้างถึงในผู้ประสานงาน ภารกิจ หรือเส้นทางสัญญาณของหน้าความพร้อม โปรดแก้ไขที่นั่นก่อน</translation>
    </message>
    <message>
        <source>This is still used by a prepared answer. Change the prepared answers first.</source>
        <translation>รายการนี้ยังใช้อยู่ในคำตอบที่เตรียมไว้ โปรดแก้ไขคำตอบที่เตรียมไว้ก่อน</translation>
    </message>
    <message>
        <source>This is still used elsewhere. Change it there first, then remove it here.</source>
        <translation>รายการนี้ยังใช้อยู่ที่อื่น โปรดแก้ไขที่นั่นก่อน แล้วจึงลบที่นี่</translation>
    </message>
    <message>
        <source>This is still used in an agenda. Change the agenda first, then remove it here.</source>
        <translation>รายการนี้ยังใช้อยู่ในกำหนดการ โปรดแก้ไขกำหนดการก่อน แล้วจึงลบที่นี่</translation>
    </message>
    <message>
        <source>This is still used in the checklist of the readiness. Change that first.</source>
        <translation>รายการนี้ยังใช้อยู่ในรายการตรวจความพร้อม โปรดแก้ไขที่นั่นก่อน</translation>
    </message>
    <message>
        <source>This still belongs to a showcase or to one of its files. Change the showcases first.</source>
        <translation>รายการนี้ยังผูกกับผลงานหรือไฟล์ของผลงาน โปรดแก้ไขผลงานก่อน</translation>
    </message>
    <message>
        <source>This was NOT saved ({reason}). Make room on the disk at once, then do it again; what is typed stays.</source>
        <translation>ยังไม่ได้บันทึก ({reason}) โปรดเพิ่มที่ว่างในดิสก์ทันทีแล้วทำอีกครั้ง ข้อความที่พิมพ์ยังอยู่</translation>
    </message>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <translation>ยกเลิกแล้ว ไม่มีสิ่งใดเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>To split question {number}, put the cursor between words of it.</source>
        <translation>หากจะแยกคำถามข้อ {number} กรุณาวางเคอร์เซอร์ไว้ระหว่างคำ</translation>
    </message>
    <message>
        <source>Videos cannot be played: VLC is not on this computer. Install it ({install}), then start this program again; all else works.</source>
        <translation>เล่นวิดีโอไม่ได้ เพราะเครื่องนี้ไม่มี VLC ติดตั้งก่อน ({install}) แล้วเปิดโปรแกรมนี้ใหม่ ส่วนอื่นใช้งานได้ตามปกติ</translation>
    </message>
    <message>
        <source>What was heard of question {number} never changes. Put the new words into the column beside it.</source>
        <translation>ข้อความตามที่ได้ยินของคำถามข้อ {number} เปลี่ยนไม่ได้ กรุณาใส่ข้อความใหม่ในคอลัมน์ “คำถาม” ที่อยู่ถัดไป</translation>
    </message>
    <message>
        <source>Write the answer to question {number}, then keep the step.</source>
        <translation>เขียนคำตอบของคำถามที่ {number} แล้วบันทึกขั้นตอน</translation>
    </message>
    <message>
        <source>{count} lines of the clipboard have no row here and were left out. Import them from a file instead.</source>
        <translation>{count} บรรทัดที่คัดลอกมาไม่มีแถวรองรับ จึงไม่ได้วาง กรุณานำเข้าจากไฟล์แทน</translation>
    </message>
    <message>
        <source>{count} promises have not been kept. To close the visit all the same, say why; the reason is kept.</source>
        <translation>มีสิ่งที่รับปากไว้ยังไม่ส่ง {count} รายการ หากจะปิดการตรวจประเมิน กรุณาระบุเหตุผล ระบบจะเก็บเหตุผลไว้</translation>
    </message>
    <message>
        <source>{item} is there already. Give the item another code, or remove the other one.</source>
        <translation>มี {item} อยู่แล้ว โปรดใช้รหัสอื่น หรือลบรายการเดิมออก</translation>
    </message>
    <message>
        <source>{name} has a password, or was saved by an Excel before 2007. Open it in Excel, and save it as .xlsx without a password.</source>
        <translation>{name} มีรหัสผ่าน หรือบันทึกจาก Excel รุ่นก่อน 2007 กรุณาเปิดใน Excel แล้วบันทึกเป็น .xlsx โดยไม่มีรหัสผ่าน</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe and cannot be shown. Name a file or a folder of pictures.</source>
        <translation>{name} เป็นอุปกรณ์หรือไปป์ แสดงไม่ได้ โปรดระบุไฟล์ หรือโฟลเดอร์รูปภาพ</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete, so nothing was read. Open it in Excel and save it anew. ({reason})</source>
        <translation>{name} เสียหายหรือไม่ครบ จึงไม่ได้อ่านสิ่งใด กรุณาเปิดใน Excel แล้วบันทึกใหม่ ({reason})</translation>
    </message>
    <message>
        <source>{name} is no longer in the visit’s folder, so it cannot be opened. Attach it once more.</source>
        <translation>ไม่พบ {name} ในโฟลเดอร์ของการตรวจประเมิน จึงเปิดไม่ได้ กรุณาแนบใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>{name} is no longer where it was. Choose the file again.</source>
        <translation>ไม่พบ {name} ในที่เดิม กรุณาเลือกไฟล์อีกครั้ง</translation>
    </message>
    <message>
        <source>{name} is no picture. Bring JPEG, PNG, WebP, TIFF, BMP or GIF.</source>
        <translation>{name} ไม่ใช่รูปภาพ โปรดใช้ JPEG, PNG, WebP, TIFF, BMP หรือ GIF</translation>
    </message>
    <message>
        <source>{name} is no spreadsheet that can be read here. Save it as one of {suffixes}.</source>
        <translation>{name} ไม่ใช่ตารางที่อ่านได้ กรุณาบันทึกเป็น {suffixes}</translation>
    </message>
    <message>
        <source>{name} is of another kind than what it is to be. Choose one of these: {suffixes}.</source>
        <translation>{name} ไม่ใช่ไฟล์ชนิดที่ต้องการ โปรดเลือกชนิดใดชนิดหนึ่งนี้: {suffixes}</translation>
    </message>
    <message>
        <source>{name} is on the stage of the running take. Choose the file once something else is up.</source>
        <translation>{name} กำลังแสดงอยู่ในรอบนี้ โปรดเลือกไฟล์เมื่อแสดงสิ่งอื่นแล้ว</translation>
    </message>
    <message>
        <source>{name} is only a link to {target}, and that is not there. Bring the file itself.</source>
        <translation>{name} เป็นเพียงลิงก์ไปยัง {target} ซึ่งไม่มีอยู่ โปรดนำไฟล์จริงมา</translation>
    </message>
    <message>
        <source>{name} is too large: up to {most} MB and 50,000 rows can be read. Divide it into several.</source>
        <translation>{name} ใหญ่เกินไป อ่านได้ไม่เกิน {most} MB และ 50,000 แถว กรุณาแบ่งเป็นหลายไฟล์</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}. Close it if it is open in Excel, or choose another place.</source>
        <translation>เขียน {name} ไม่ได้: {reason} หากเปิดอยู่ใน Excel กรุณาปิดก่อน หรือเลือกที่อื่น</translation>
    </message>
    <message>
        <source>{text} is not a date. Write it like 5/7/2564 or 2021-07-05.</source>
        <translation>{text} ไม่ใช่วันที่ โปรดเขียนเช่น 5/7/2564 หรือ 2021-07-05</translation>
    </message>
    <message>
        <source>“{column}” cannot be changed here.</source>
        <translation>“{column}” เปลี่ยนที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>“{column}” of question {number} cannot be changed here. Nothing was changed.</source>
        <translation>แก้ “{column}” ของคำถามข้อ {number} ที่นี่ไม่ได้ ไม่มีสิ่งใดเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>“{text}” is no address on the web. Copy the whole address, beginning with https://.</source>
        <translation>“{text}” ไม่ใช่ที่อยู่เว็บ กรุณาคัดลอกที่อยู่ทั้งหมด ขึ้นต้นด้วย https://</translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Write it like 9.30 or 13:45.</source>
        <translation>“{text}” ไม่ใช่เวลา โปรดเขียนแบบ 9.30 หรือ 13:45</translation>
    </message>
    <message>
        <source>“{text}” means nothing in “{column}”.</source>
        <translation>“{text}” ใช้ในคอลัมน์ “{column}” ไม่ได้</translation>
    </message>
    <message>
        <source>“{text}” means nothing there, for question {number}. Type it in another way.</source>
        <translation>“{text}” ใช้ในช่องนั้นของคำถามข้อ {number} ไม่ได้ กรุณาพิมพ์แบบอื่น</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>file</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ลิงก์</translation>
    </message>
    <message>
        <source>slide</source>
        <translation>สไลด์</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>A link…</source>
        <translation>ลิงก์…</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>แนบ</translation>
    </message>
    <message>
        <source>Attach {name}</source>
        <translation>แนบ {name}</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>แนบ…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>ไฟล์…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>เปิด {name}</translation>
    </message>
    <message>
        <source>Promised: {name}</source>
        <translation>รับปากไว้: {name}</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>นำ {name} ออก</translation>
    </message>
    <message>
        <source>The slide that is up now</source>
        <translation>สไลด์ที่กำลังแสดง</translation>
    </message>
    <message>
        <source>The slide that it was asked at</source>
        <translation>สไลด์ขณะถาม</translation>
    </message>
    <message>
        <source>What proves the answer?</source>
        <translation>สิ่งใดเป็นหลักฐานของคำตอบ</translation>
    </message>
    <message>
        <source>{deck}, slide {number}</source>
        <translation>{deck} สไลด์ {number}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>All of them ({count})</source>
        <translation>ทั้งหมด ({count})</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Export questions</source>
        <translation>ส่งออกคำถาม</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>บันทึกเป็น…</translation>
    </message>
    <message>
        <source>What is shown ({count})</source>
        <translation>ที่แสดงอยู่ ({count})</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>คำถามใด</translation>
    </message>
    <message>
        <source>Which questions go out, and in what form?</source>
        <translation>ส่งออกคำถามใด ในรูปแบบใด</translation>
    </message>
    <message>
        <source>With the {count} that are confidential</source>
        <translation>รวมคำถามลับ {count} ข้อ</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>คำถาม</translation>
    </message>
</context>
<context>
    <name>FaultButton</name>
    <message>
        <source>A fault strikes unannounced in a rehearsal; how long you take is measured</source>
        <translation>เหตุขัดข้องจะเกิดขึ้นเองระหว่างการซักซ้อมโดยไม่แจ้งล่วงหน้า และจับเวลาที่ใช้แก้ไข</translation>
    </message>
    <message>
        <source>At the next chance</source>
        <translation>ทันทีที่มีโอกาส</translation>
    </message>
    <message>
        <source>Disarm and end the drill</source>
        <translation>ยกเลิกและจบการซ้อม</translation>
    </message>
    <message>
        <source>Fault drill</source>
        <translation>ซ้อมเหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Fault drill: armed</source>
        <translation>ซ้อมเหตุขัดข้อง: ตั้งไว้แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>Some time within %n minute(s)</source>
        <translation>
            <numerusform>เมื่อใดก็ได้ภายใน %n นาที</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultTeller</name>
    <message>
        <source>Recovered in {time}</source>
        <translation>แก้ไขได้ใน {time}</translation>
    </message>
</context>
<context>
    <name>FilesButton</name>
    <message>
        <source>Chosen questions join the prepared answers</source>
        <translation>เพิ่มคำถามที่เลือกเข้าคลังคำตอบ</translation>
    </message>
    <message>
        <source>Export questions…</source>
        <translation>ส่งออกคำถาม…</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>นำเข้าคำถาม…</translation>
    </message>
    <message>
        <source>Prepared answers…</source>
        <translation>คำตอบที่เตรียมไว้…</translation>
    </message>
    <message>
        <source>Questions from files and to files</source>
        <translation>นำเข้าและส่งออกคำถาม</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Agency</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>กรรมการ</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>เกณฑ์</translation>
    </message>
    <message>
        <source>None said</source>
        <translation>ไม่ได้ระบุ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>ค้นหาคำถาม</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Showcase</source>
        <translation>ผลงาน</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
</context>
<context>
    <name>FoldersCard</name>
    <message>
        <source>Choose …</source>
        <translation>เลือก …</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Log of errors</source>
        <translation>บันทึกข้อผิดพลาด</translation>
    </message>
    <message>
        <source>New visits</source>
        <translation>การตรวจใหม่</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>เปิดดู</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>การตรวจนี้</translation>
    </message>
    <message>
        <source>Where new visits go</source>
        <translation>โฟลเดอร์สำหรับการตรวจใหม่</translation>
    </message>
    <message>
        <source>Where reports go</source>
        <translation>โฟลเดอร์สำหรับรายงาน</translation>
    </message>
    <message>
        <source>{folder}: {deed}</source>
        <translation>{folder}: {deed}</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Add pictures…</source>
        <translation>เพิ่มรูปภาพ…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>เลื่อนไปก่อนหน้า</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>เลื่อนไปถัดไป</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Which pictures?</source>
        <translation>เลือกรูปภาพ</translation>
    </message>
</context>
<context>
    <name>GalleryWindow</name>
    <message>
        <source>Gallery of widgets</source>
        <translation>แกลเลอรีวิดเจ็ต</translation>
    </message>
</context>
<context>
    <name>Go</name>
    <message>
        <source>All {topics} topics that were drilled were answered well.</source>
        <translation>ประเด็นที่ซ้อมตอบทั้ง {topics} ประเด็นตอบได้ดี</translation>
    </message>
    <message>
        <source>As in {takes} takes, the visit would usually end {span} after its slot.</source>
        <translation>จากการซ้อม {takes} รอบ การตรวจน่าจะจบเกินเวลา {span}</translation>
    </message>
    <message>
        <source>Ask the agencies.</source>
        <translation>ติดตามกับหน่วยงาน</translation>
    </message>
    <message>
        <source>At its slowest, as in {takes} takes, the visit would end {span} after its slot.</source>
        <translation>จากการซ้อม {takes} รอบ หากช้าที่สุด การตรวจจะจบเกินเวลา {span}</translation>
    </message>
    <message>
        <source>Call them, send the link and test it with them.</source>
        <translation>ติดต่อ ส่งลิงก์ และทดสอบร่วมกัน</translation>
    </message>
    <message>
        <source>Check now.</source>
        <translation>ตรวจเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Drill some questions of the bank.</source>
        <translation>ซ้อมตอบคำถามจากคลัง</translation>
    </message>
    <message>
        <source>Drill the weak topics once more.</source>
        <translation>ซ้อมตอบประเด็นที่อ่อนอีกครั้ง</translation>
    </message>
    <message>
        <source>Even at its slowest, as in {takes} takes, the visit ends within its slot.</source>
        <translation>จากการซ้อม {takes} รอบ แม้ช้าที่สุดการตรวจก็จบในเวลา</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>เหตุ</translation>
    </message>
    <message>
        <source>Look at each, and mend what matters.</source>
        <translation>ดูทีละข้อ และแก้ข้อที่สำคัญ</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>Mend the path, or make another one the primary.</source>
        <translation>แก้เส้นทางนี้ หรือให้เส้นทางอื่นเป็นหลัก</translation>
    </message>
    <message>
        <source>Mend them, and check again.</source>
        <translation>แก้ไข แล้วตรวจอีกครั้ง</translation>
    </message>
    <message>
        <source>Mend them, and test again.</source>
        <translation>แก้ไข แล้วทดสอบอีกครั้ง</translation>
    </message>
    <message>
        <source>Nobody has practised answering the assessors.</source>
        <translation>ยังไม่มีการซ้อมตอบคำถามผู้ตรวจประเมิน</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ยังไม่พร้อม</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Preflight found no fault and no warning today.</source>
        <translation>วันนี้ตรวจระบบแล้ว ไม่พบข้อผิดพลาดและคำเตือน</translation>
    </message>
    <message>
        <source>Preflight found {count} faults.</source>
        <translation>การตรวจระบบพบข้อผิดพลาด {count} จุด</translation>
    </message>
    <message>
        <source>Preflight found {count} warnings.</source>
        <translation>การตรวจระบบพบคำเตือน {count} จุด</translation>
    </message>
    <message>
        <source>Readiness for the site visit</source>
        <translation>ความพร้อมรับการตรวจประเมิน ณ พื้นที่ปฏิบัติงาน</translation>
    </message>
    <message>
        <source>Rehearse once more, and judge that take.</source>
        <translation>ซักซ้อมอีกครั้ง แล้วประเมินรอบนั้น</translation>
    </message>
    <message>
        <source>Rehearse the agenda from beginning to end.</source>
        <translation>ซักซ้อมกำหนดการตั้งแต่ต้นจนจบ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>ความเห็น</translation>
    </message>
    <message>
        <source>Say what may be left out when the time runs short.</source>
        <translation>ระบุสิ่งที่ตัดออกได้เมื่อเวลาไม่พอ</translation>
    </message>
    <message>
        <source>Settle them, or put them off.</source>
        <translation>ดำเนินการให้เสร็จ หรือเลื่อนกำหนด</translation>
    </message>
    <message>
        <source>Settle them.</source>
        <translation>ดำเนินการให้เสร็จ</translation>
    </message>
    <message>
        <source>Shorten items, or say what may be left out.</source>
        <translation>ลดเวลารายการ หรือระบุสิ่งที่ตัดออกได้</translation>
    </message>
    <message>
        <source>Signature …………………………</source>
        <translation>ลงชื่อ …………………………</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>ลงนามแล้ว</translation>
    </message>
    <message>
        <source>Test them, and note the result.</source>
        <translation>ทดสอบ แล้วบันทึกผล</translation>
    </message>
    <message>
        <source>The computer and the files have never been checked.</source>
        <translation>ยังไม่เคยตรวจเครื่องและไฟล์</translation>
    </message>
    <message>
        <source>The computer and the files were not checked today.</source>
        <translation>วันนี้ยังไม่ได้ตรวจเครื่องและไฟล์</translation>
    </message>
    <message>
        <source>The last rehearsal was judged not good enough.</source>
        <translation>การซักซ้อมครั้งล่าสุดได้รับการประเมินว่ายังไม่ผ่าน</translation>
    </message>
    <message>
        <source>There is no finished rehearsal.</source>
        <translation>ยังไม่มีการซักซ้อมที่จบครบ</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>สิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>go</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ยังไม่พร้อม</translation>
    </message>
    <message>
        <source>{answer}, with {count} grounds against it</source>
        <translation>{answer} โดยยังมีเหตุที่ติดขัด {count} ข้อ</translation>
    </message>
    <message>
        <source>{count} backup signal paths failed their last test.</source>
        <translation>เส้นทางสัญญาณสำรองทดสอบไม่ผ่าน {count} เส้นทาง</translation>
    </message>
    <message>
        <source>{count} critical items of the checklist are open.</source>
        <translation>รายการตรวจที่สำคัญยิ่งยังไม่เสร็จ {count} รายการ</translation>
    </message>
    <message>
        <source>{count} items of the checklist are overdue.</source>
        <translation>รายการตรวจเลยกำหนด {count} รายการ</translation>
    </message>
    <message>
        <source>{count} parties are not invited, confirmed and tested yet.</source>
        <translation>ภาคี {count} รายยังเชิญ ตอบรับ และทดสอบไม่ครบ</translation>
    </message>
    <message>
        <source>{count} primary signal paths failed their last test.</source>
        <translation>เส้นทางสัญญาณหลักทดสอบไม่ผ่าน {count} เส้นทาง</translation>
    </message>
    <message>
        <source>{count} signal paths have not been tested.</source>
        <translation>เส้นทางสัญญาณยังไม่ทดสอบ {count} เส้นทาง</translation>
    </message>
    <message>
        <source>{count} tasks of agencies are overdue.</source>
        <translation>ภารกิจของหน่วยงานเลยกำหนด {count} เรื่อง</translation>
    </message>
    <message>
        <source>{settled} of {total} items of the checklist are settled.</source>
        <translation>รายการตรวจเสร็จแล้ว {settled} จาก {total} รายการ</translation>
    </message>
    <message>
        <source>{weak} of {topics} topics that were drilled are weak.</source>
        <translation>ประเด็นที่ซ้อมตอบยังอ่อน {weak} จาก {topics} ประเด็น</translation>
    </message>
    <message>
        <source>▲ doubt</source>
        <translation>▲ ยังกังวล</translation>
    </message>
    <message>
        <source>✓ fine</source>
        <translation>✓ เรียบร้อย</translation>
    </message>
    <message>
        <source>✖ not yet</source>
        <translation>✖ ยังไม่พร้อม</translation>
    </message>
</context>
<context>
    <name>GoView</name>
    <message>
        <source>Go there</source>
        <translation>ไปที่นั่น</translation>
    </message>
    <message>
        <source>Grounds of the answer</source>
        <translation>เหตุผลของคำตอบ</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Note to the signature</source>
        <translation>หมายเหตุประกอบการลงนาม</translation>
    </message>
    <message>
        <source>Nothing holds it up</source>
        <translation>ไม่มีเหตุที่ติดขัด</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>พิมพ์…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>ความเห็น</translation>
    </message>
    <message>
        <source>Sign: go</source>
        <translation>ลงนาม: พร้อม</translation>
    </message>
    <message>
        <source>Sign: not yet</source>
        <translation>ลงนาม: ยังไม่พร้อม</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>ลงนามโดย</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>ลงนามแล้ว</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>สิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>ถอนการลงนาม</translation>
    </message>
    <message>
        <source>{count} grounds hold it up</source>
        <translation>มีเหตุที่ติดขัด {count} ข้อ</translation>
    </message>
</context>
<context>
    <name>HeadDialog</name>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Heading of the agenda</source>
        <translation>หัวเรื่องของกำหนดการ</translation>
    </message>
    <message>
        <source>Slot begins</source>
        <translation>เริ่มช่วงเวลา</translation>
    </message>
    <message>
        <source>Slot ends</source>
        <translation>สิ้นสุดช่วงเวลา</translation>
    </message>
    <message>
        <source>Title, in English</source>
        <translation>ชื่อ ภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Title, in Thai</source>
        <translation>ชื่อ ภาษาไทย</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bring in {count}</source>
        <translation>นำเข้า {count} แถว</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>คอลัมน์ในไฟล์</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>นำเข้า {name}</translation>
    </message>
    <message>
        <source>Leave out the rows with faults</source>
        <translation>ไม่นำเข้าแถวที่มีข้อผิดพลาด</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>บรรทัด</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>กำลังอ่านไฟล์…</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>แถวในไฟล์</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>แผ่นงาน</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>สาเหตุ</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>has a fault</source>
        <translation>มีข้อผิดพลาด</translation>
    </message>
    <message>
        <source>is changed</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>ไม่นำเข้า</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>{new} come in, {changed} are changed, {same} are there already, {faulty} have a fault.</source>
        <translation>นำเข้า {new} แก้ไข {changed} มีอยู่แล้ว {same} มีข้อผิดพลาด {faulty}</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Deck missing</source>
        <translation>ไม่พบไฟล์สไลด์</translation>
    </message>
    <message>
        <source>Drill: {fault}, not recovered</source>
        <translation>การซ้อม: {fault} ยังแก้ไขไม่ได้</translation>
    </message>
    <message>
        <source>Drill: {fault}, recovered in {time}</source>
        <translation>การซ้อม: {fault} แก้ไขได้ใน {time}</translation>
    </message>
    <message>
        <source>Signal back</source>
        <translation>สัญญาณกลับมาแล้ว</translation>
    </message>
    <message>
        <source>Signal lost</source>
        <translation>สัญญาณหลุด</translation>
    </message>
    <message>
        <source>Video fails</source>
        <translation>วิดีทัศน์ขัดข้อง</translation>
    </message>
</context>
<context>
    <name>IncidentBar</name>
    <message>
        <source>Signal lost</source>
        <translation>สัญญาณหลุด</translation>
    </message>
    <message>
        <source>Signal lost {time}</source>
        <translation>สัญญาณหลุด {time}</translation>
    </message>
    <message>
        <source>The signal is lost, or back</source>
        <translation>สัญญาณหลุด หรือกลับมาแล้ว</translation>
    </message>
    <message>
        <source>What went wrong, in a few words</source>
        <translation>เหตุขัดข้อง เขียนสั้น ๆ</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>stood so in a file</source>
        <translation>สถานะตามไฟล์ที่นำเข้า</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>How the item runs</source>
        <translation>วิธีเดินรายการ</translation>
    </message>
    <message>
        <source>It keeps its clock time: the gap before it absorbs lateness</source>
        <translation>เริ่มตรงเวลาตามกำหนด ช่วงว่างก่อนหน้ารองรับเวลาที่ช้า</translation>
    </message>
    <message>
        <source>It may be left out when the time runs short</source>
        <translation>ตัดรายการนี้ออกได้เมื่อเวลาไม่พอ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>Pages that may be left out when the time runs short</source>
        <translation>หน้าที่ตัดออกได้เมื่อเวลาไม่พอ</translation>
    </message>
    <message>
        <source>The timer</source>
        <translation>นาฬิกา</translation>
    </message>
    <message>
        <source>Usually up for</source>
        <translation>ปกติใช้เวลา</translation>
    </message>
    <message>
        <source>When its video ends</source>
        <translation>เมื่อวิดีทัศน์จบ</translation>
    </message>
    <message>
        <source>counts down the planned time</source>
        <translation>นับถอยหลังตามเวลาที่กำหนด</translation>
    </message>
    <message>
        <source>counts down to the planned end by the clock</source>
        <translation>นับถอยหลังถึงเวลาสิ้นสุดตามกำหนดการ</translation>
    </message>
    <message>
        <source>counts up</source>
        <translation>นับเวลาเดินหน้า</translation>
    </message>
    <message>
        <source>its last picture stays</source>
        <translation>ค้างภาพสุดท้าย</translation>
    </message>
    <message>
        <source>shows the time of day</source>
        <translation>แสดงเวลาปัจจุบัน</translation>
    </message>
    <message>
        <source>the next item starts</source>
        <translation>เริ่มรายการถัดไป</translation>
    </message>
    <message>
        <source>the standby card comes up</source>
        <translation>ขึ้นหน้าจอคั่น</translation>
    </message>
</context>
<context>
    <name>KeyCatcher</name>
    <message>
        <source>Change a key</source>
        <translation>เปลี่ยนปุ่ม</translation>
    </message>
    <message>
        <source>Escape leaves it as it is, Delete takes the key away.</source>
        <translation>กด Escape เพื่อคงไว้อย่างเดิม กด Delete เพื่อไม่ให้มีปุ่ม</translation>
    </message>
    <message>
        <source>Press the new key for: {act}</source>
        <translation>กดปุ่มใหม่สำหรับ: {act}</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>ปุ่มทั้งหมด</translation>
    </message>
    <message>
        <source>In the line for questions: Enter logs the question, Escape gives the keyboard back. Keys can be changed on the page Settings.</source>
        <translation>ในช่องคำถาม: Enter บันทึกคำถาม Escape คืนแป้นพิมพ์ให้หน้าต่าง เปลี่ยนปุ่มได้ที่หน้าตั้งค่า</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All keys</source>
        <translation>ปุ่มทั้งหมด</translation>
    </message>
    <message>
        <source>All slides: number or words, Enter</source>
        <translation>สไลด์ทั้งหมด พิมพ์เลขหรือคำแล้วกด Enter</translation>
    </message>
    <message>
        <source>An assessor speaks, or the presenter goes on</source>
        <translation>ผู้ตรวจประเมินพูด หรือผู้นำเสนอพูดต่อ</translation>
    </message>
    <message>
        <source>Back to the slide before the jump</source>
        <translation>กลับไปสไลด์ก่อนข้าม</translation>
    </message>
    <message>
        <source>Back up to what was shown before</source>
        <translation>กลับขึ้นไปใช้สื่อเดิม</translation>
    </message>
    <message>
        <source>Begin the take, or let the timer go on</source>
        <translation>เริ่มรอบ หรือให้เวลาเดินต่อ</translation>
    </message>
    <message>
        <source>Black audience screen, and back</source>
        <translation>จอผู้ชมดำ และกลับคืน</translation>
    </message>
    <message>
        <source>Choose a card for the audience</source>
        <translation>เลือกหน้าจอคั่นสำหรับผู้ชม</translation>
    </message>
    <message>
        <source>Down to the backup of what is shown</source>
        <translation>ลงมาใช้สื่อสำรองของสิ่งที่กำลังฉาย</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>ทุกที่</translation>
    </message>
    <message>
        <source>Everywhere while a take runs</source>
        <translation>ทุกที่ ขณะรอบกำลังดำเนิน</translation>
    </message>
    <message>
        <source>First slide</source>
        <translation>สไลด์แรก</translation>
    </message>
    <message>
        <source>Five seconds back in the video</source>
        <translation>ย้อนวิดีโอ 5 วินาที</translation>
    </message>
    <message>
        <source>Five seconds on in the video</source>
        <translation>ข้ามวิดีโอไปข้างหน้า 5 วินาที</translation>
    </message>
    <message>
        <source>Follow-up list</source>
        <translation>รายการที่รับไปชี้แจง</translation>
    </message>
    <message>
        <source>Freeze the audience&apos;s slide, and go on</source>
        <translation>ค้างภาพที่ผู้ชมเห็น และปล่อย</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>ปากกาเน้นข้อความ</translation>
    </message>
    <message>
        <source>In the audience window and the presenter&apos;s console</source>
        <translation>ในจอผู้ชมและจอผู้นำเสนอ</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>ขยายบันทึกย่อ</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>ตัวชี้เลเซอร์</translation>
    </message>
    <message>
        <source>Last slide</source>
        <translation>สไลด์สุดท้าย</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>แว่นขยาย</translation>
    </message>
    <message>
        <source>Narrower spotlight, weaker lens</source>
        <translation>สปอตไลต์แคบลง ขยายน้อยลง</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>วาระถัดไป</translation>
    </message>
    <message>
        <source>Next colour</source>
        <translation>สีถัดไป</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>สไลด์ถัดไป</translation>
    </message>
    <message>
        <source>Next slide, or play and pause the video</source>
        <translation>สไลด์ถัดไป หรือเล่นและหยุดวิดีโอ</translation>
    </message>
    <message>
        <source>Notes down</source>
        <translation>เลื่อนบันทึกย่อลง</translation>
    </message>
    <message>
        <source>Notes of the usual size</source>
        <translation>บันทึกย่อขนาดปกติ</translation>
    </message>
    <message>
        <source>Notes up</source>
        <translation>เลื่อนบันทึกย่อขึ้น</translation>
    </message>
    <message>
        <source>Notice of recording</source>
        <translation>ประกาศการบันทึก</translation>
    </message>
    <message>
        <source>Pause the timer</source>
        <translation>หยุดเวลา</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>ปากกา</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>สไลด์ก่อนหน้า</translation>
    </message>
    <message>
        <source>Put the tool away, or leave the take</source>
        <translation>เก็บเครื่องมือ ถ้าไม่มีจะถามก่อนจบรอบ</translation>
    </message>
    <message>
        <source>Redo the stroke</source>
        <translation>ทำเส้นที่เลิกทำซ้ำ</translation>
    </message>
    <message>
        <source>Silence the video, and hear it again</source>
        <translation>ปิดเสียงวิดีโอ และเปิดกลับ</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>ย่อบันทึกย่อ</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>สปอตไลต์</translation>
    </message>
    <message>
        <source>Standby card</source>
        <translation>หน้าจอรอ</translation>
    </message>
    <message>
        <source>Swap the displays</source>
        <translation>สลับจอแสดงผล</translation>
    </message>
    <message>
        <source>Take back the last act on the clock</source>
        <translation>ย้อนการสั่งเวลาครั้งล่าสุด</translation>
    </message>
    <message>
        <source>Take down a question</source>
        <translation>จดคำถาม</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>หน้าจอทดสอบ</translation>
    </message>
    <message>
        <source>The presenter&apos;s tools, in the same windows</source>
        <translation>เครื่องมือของผู้นำเสนอ ในหน้าต่างเดียวกัน</translation>
    </message>
    <message>
        <source>The signal is lost, or back</source>
        <translation>สัญญาณหลุด หรือกลับมาแล้ว</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>เลิกทำเส้นล่าสุด</translation>
    </message>
    <message>
        <source>White audience screen, and back</source>
        <translation>จอผู้ชมเป็นสีขาว และกลับ</translation>
    </message>
    <message>
        <source>Wider spotlight, stronger lens</source>
        <translation>สปอตไลต์กว้างขึ้น ขยายมากขึ้น</translation>
    </message>
    <message>
        <source>Wipe the drawings off the slide</source>
        <translation>ลบรอยวาดบนสไลด์</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Change the key: {act}</source>
        <translation>เปลี่ยนปุ่ม: {act}</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>เปลี่ยน …</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ปุ่มลัด</translation>
    </message>
    <message>
        <source>Take the shipped keys again</source>
        <translation>ใช้ปุ่มเดิมของโปรแกรม</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>High and low marks</source>
        <translation>วรรณยุกต์และสระบนล่าง</translation>
    </message>
</context>
<context>
    <name>LadderBar</name>
    <message>
        <source>Back up</source>
        <translation>กลับขึ้นไป</translation>
    </message>
    <message>
        <source>Back up to the {rung}</source>
        <translation>กลับขึ้นไปที่{rung}</translation>
    </message>
    <message>
        <source>Down to the backup</source>
        <translation>ลงมาที่สื่อสำรอง</translation>
    </message>
    <message>
        <source>Down to the {rung}</source>
        <translation>ลงมาที่{rung}</translation>
    </message>
    <message>
        <source>No further backup</source>
        <translation>ไม่มีสื่อสำรองถัดไป</translation>
    </message>
    <message>
        <source>Shown from: {rung}</source>
        <translation>ฉายจาก: {rung}</translation>
    </message>
</context>
<context>
    <name>LadderTeller</name>
    <message>
        <source>In the control room you can go down to the {rung}.</source>
        <translation>ลงมาที่{rung}ได้ที่หน้าดำเนินรายการ</translation>
    </message>
    <message>
        <source>Press {key} for the {rung}.</source>
        <translation>กด {key} เพื่อลงมาที่{rung}</translation>
    </message>
    <message>
        <source>There is no backup of it; one can be added on the page Agenda.</source>
        <translation>ไม่มีสื่อสำรอง เพิ่มได้ที่หน้ากำหนดการ</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language of the program</source>
        <translation>ภาษาของโปรแกรม</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Agenda</source>
        <translation>กำหนดการ</translation>
    </message>
    <message>
        <source>Apply what is ticked</source>
        <translation>ใช้เวลาที่เลือก</translation>
    </message>
    <message>
        <source>F2 or a double click: propose another duration</source>
        <translation>กด F2 หรือดับเบิลคลิก เพื่อแก้เวลาที่เสนอ</translation>
    </message>
    <message>
        <source>Finish as planned now {now}, with what is ticked {then}, at worst {worst}.</source>
        <translation>ตามแผนปัจจุบันจบ {now} ใช้เวลาที่เลือกจบ {then} กรณีช้าที่สุดจบ {worst}</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>เวลาที่ใช้จริง</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Learn from takes</source>
        <translation>เรียนรู้จากรอบซ้อม</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>แผน</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>เสนอ</translation>
    </message>
    <message>
        <source>Proposed durations</source>
        <translation>เวลาที่เสนอ</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>รอบที่ {number}</translation>
    </message>
    <message>
        <source>Takes that count</source>
        <translation>รอบที่นำมาคิด</translation>
    </message>
    <message>
        <source>The slot ends at {end}.</source>
        <translation>หมดเวลาที่ได้รับ {end}</translation>
    </message>
    <message>
        <source>The takes that are ticked tell nothing of this agenda.</source>
        <translation>รอบที่เลือกไม่มีข้อมูลของกำหนดการนี้</translation>
    </message>
    <message>
        <source>Write minutes and seconds, such as 7:30.</source>
        <translation>กรอกนาทีและวินาที เช่น 7:30</translation>
    </message>
    <message>
        <source>{item} keeps its clock time, {time} before the item before it is over.</source>
        <translation>{item} เริ่มตรงเวลาตามกำหนด ซึ่งเร็วกว่ารายการก่อนหน้าจบ {time}</translation>
    </message>
</context>
<context>
    <name>LeaveOutButton</name>
    <message>
        <source>Leave out …</source>
        <translation>ตัดรายการ …</translation>
    </message>
    <message>
        <source>Left out {time}</source>
        <translation>ตัดแล้ว {time}</translation>
    </message>
    <message>
        <source>Make up for lateness: items and pages that may be left out</source>
        <translation>ชดเชยเวลาที่ช้า ด้วยรายการและหน้าที่ตัดออกได้</translation>
    </message>
</context>
<context>
    <name>LeaveOutDialog</name>
    <message>
        <source>Leave out</source>
        <translation>ตัดรายการ</translation>
    </message>
    <message>
        <source>Leave out what is ticked</source>
        <translation>ตัดส่วนที่เลือก</translation>
    </message>
    <message>
        <source>Nothing that is still to come may be left out. Which items and pages may be is said on the page Agenda.</source>
        <translation>ไม่มีส่วนที่เหลือซึ่งตัดออกได้ กำหนดรายการและหน้าที่ตัดออกได้ที่หน้ากำหนดการ</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>ได้เวลาคืน</translation>
    </message>
    <message>
        <source>That is {time} too little.</source>
        <translation>ยังขาดอีก {time}</translation>
    </message>
    <message>
        <source>The take is not late</source>
        <translation>รอบนี้ไม่ช้ากว่าแผน</translation>
    </message>
    <message>
        <source>Tick the least</source>
        <translation>เลือกให้น้อยที่สุด</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>ไม่เลือกเลย</translation>
    </message>
    <message>
        <source>What is ticked saves {time}.</source>
        <translation>ส่วนที่เลือกได้เวลาคืน {time}</translation>
    </message>
    <message>
        <source>What may be left out</source>
        <translation>ส่วนที่ตัดออกได้</translation>
    </message>
    <message>
        <source>With everything in it, the take ends {time} late</source>
        <translation>หากไม่ตัดอะไรเลย จะจบช้ากว่าแผน {time}</translation>
    </message>
    <message>
        <source>{item}, page {page}</source>
        <translation>{item} หน้า {page}</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Drop-down list</source>
        <translation>รายการเลือก</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>ช่องว่าง</translation>
    </message>
    <message>
        <source>Filled line</source>
        <translation>ช่องที่กรอกแล้ว</translation>
    </message>
    <message>
        <source>First choice</source>
        <translation>ตัวเลือกแรก</translation>
    </message>
    <message>
        <source>High and low marks</source>
        <translation>วรรณยุกต์และสระบนล่าง</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>ตัวเลือกที่สอง</translation>
    </message>
    <message>
        <source>Several lines of what an assessor asked, in the words that were said.</source>
        <translation>คำถามของผู้ตรวจประเมินหลายบรรทัด ตามถ้อยคำที่กล่าว</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation>ข้อความหลายบรรทัด</translation>
    </message>
    <message>
        <source>What is to be typed here</source>
        <translation>สิ่งที่ต้องพิมพ์ตรงนี้</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>แนบ</translation>
    </message>
    <message>
        <source>Attach a link</source>
        <translation>แนบลิงก์</translation>
    </message>
    <message>
        <source>The address, beginning with https://</source>
        <translation>ที่อยู่เว็บ ขึ้นต้นด้วย https://</translation>
    </message>
</context>
<context>
    <name>LivePill</name>
    <message>
        <source>The take has begun</source>
        <translation>เริ่มรอบแล้ว</translation>
    </message>
</context>
<context>
    <name>LogViews</name>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>ผู้ขอ</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>กรรมการ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Document log</source>
        <translation>บันทึกเอกสาร</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนดส่ง</translation>
    </message>
    <message>
        <source>Information requests</source>
        <translation>คำขอข้อมูล</translation>
    </message>
    <message>
        <source>Interview log</source>
        <translation>บันทึกการสัมภาษณ์</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>ส่งเมื่อ</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>ความคืบหน้า</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>There is nothing in this log yet.</source>
        <translation>ยังไม่มีรายการในบันทึกนี้</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>To deliver</source>
        <translation>ผู้ส่งคำตอบ</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>สิ่งที่ขอ</translation>
    </message>
    <message>
        <source>Which log</source>
        <translation>เลือกบันทึก</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>ผู้ถูกถาม</translation>
    </message>
    <message>
        <source>at hand</source>
        <translation>มีแล้ว</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>ยังไม่ได้รับ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A take is running. Close the program? The next start offers to go on with it.</source>
        <translation>กำลังดำเนินรายการอยู่ จะปิดโปรแกรมหรือไม่ เมื่อเปิดใหม่ทำต่อจากจุดเดิมได้</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ไม่ปิด</translation>
    </message>
    <message>
        <source>{organisation} – PMQA Desktop</source>
        <translation>{organisation} – PMQA Desktop</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Criterion</source>
        <translation>เกณฑ์</translation>
    </message>
    <message>
        <source>Every criterion was asked about at every showcase. Enter shows the questions of a cell.</source>
        <translation>ถามครบทุกเกณฑ์ในทุกผลงานแล้ว กด Enter ที่ช่องเพื่อดูคำถาม</translation>
    </message>
    <message>
        <source>No showcase</source>
        <translation>ไม่ระบุผลงาน</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่ระบุ</translation>
    </message>
    <message>
        <source>Questions by criterion and showcase</source>
        <translation>คำถามแยกตามเกณฑ์และผลงาน</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ยังไม่ถูกถาม</translation>
    </message>
    <message>
        <source>{asked}, {open} open</source>
        <translation>{asked} ข้อ ยังไม่เสร็จ {open}</translation>
    </message>
    <message>
        <source>{count} cells have not been asked about yet. Enter shows the questions of a cell.</source>
        <translation>ยังไม่มีใครถาม {count} ช่อง กด Enter ที่ช่องเพื่อดูคำถาม</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Forget</source>
        <translation>เลิกเก็บ</translation>
    </message>
    <message>
        <source>Keep what is in the line</source>
        <translation>เก็บข้อความในช่องนี้ไว้</translation>
    </message>
    <message>
        <source>Message to the presenter</source>
        <translation>ข้อความถึงผู้นำเสนอ</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>ข้อความที่เก็บไว้</translation>
    </message>
    <message>
        <source>Ready-made messages</source>
        <translation>ข้อความที่เก็บไว้</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>เลิกแสดง</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Closer to the microphone</source>
        <translation>พูดใกล้ไมโครโฟนอีกนิด</translation>
    </message>
    <message>
        <source>Please come to the end</source>
        <translation>กรุณาสรุปจบ</translation>
    </message>
    <message>
        <source>Slower, please</source>
        <translation>พูดช้าลงอีกนิด</translation>
    </message>
    <message>
        <source>The signal is lost, please wait</source>
        <translation>สัญญาณหลุด กรุณารอสักครู่</translation>
    </message>
    <message>
        <source>Two minutes left</source>
        <translation>เหลือเวลาสองนาที</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Month after</source>
        <translation>เดือนถัดไป</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>เดือนก่อน</translation>
    </message>
    <message>
        <source>{date}, today</source>
        <translation>{date} วันนี้</translation>
    </message>
</context>
<context>
    <name>MoveCard</name>
    <message>
        <source>Bring from another visit …</source>
        <translation>นำเข้าจากการตรวจอื่น …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>How far the packing is</source>
        <translation>ความคืบหน้าของการบรรจุ</translation>
    </message>
    <message>
        <source>Move and keep</source>
        <translation>ย้ายเครื่องและสำรองข้อมูล</translation>
    </message>
    <message>
        <source>Pack this visit …</source>
        <translation>บรรจุการตรวจนี้ …</translation>
    </message>
    <message>
        <source>Safety copies …</source>
        <translation>สำเนาสำรอง …</translation>
    </message>
    <message>
        <source>The whole visit in one file, to open on the spare laptop and go on at the same item. A take may run meanwhile.</source>
        <translation>บรรจุการตรวจทั้งหมดเป็นไฟล์เดียว เพื่อเปิดในเครื่องสำรองแล้วดำเนินต่อที่วาระเดิม ทำได้แม้ขณะดำเนินรอบอยู่</translation>
    </message>
    <message>
        <source>These files could not come along, since not every computer allows their names: {names}.</source>
        <translation>ไฟล์เหล่านี้บรรจุไปด้วยไม่ได้ เพราะบางเครื่องไม่รองรับชื่อไฟล์: {names}</translation>
    </message>
    <message>
        <source>These files were damaged already and have come along as they are: {names}.</source>
        <translation>ไฟล์เหล่านี้เสียหายอยู่ก่อนแล้ว และบรรจุไปตามสภาพเดิม: {names}</translation>
    </message>
    <message>
        <source>These fonts may not be copied; install them on the other computer: {names}.</source>
        <translation>ฟอนต์เหล่านี้ไม่อนุญาตให้คัดลอก โปรดติดตั้งในเครื่องอื่นเอง: {names}</translation>
    </message>
    <message>
        <source>{name} has been packed, {size}.</source>
        <translation>บรรจุเป็นไฟล์ {name} แล้ว ขนาด {size}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
</context>
<context>
    <name>MovingDialogs</name>
    <message>
        <source>It has come in from the other visit.</source>
        <translation>นำเข้าจากการตรวจอื่นแล้ว</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Keep it</source>
        <translation>เก็บ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
</context>
<context>
    <name>NewVisitDialog</name>
    <message>
        <source>A day may be left empty; only a day that is entered can have an agenda.</source>
        <translation>เว้นว่างได้ แต่สร้างกำหนดการได้เฉพาะวันที่ระบุไว้</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>โฟลเดอร์อื่น …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Category applied for</source>
        <translation>หมวดที่ขอรับรางวัล</translation>
    </message>
    <message>
        <source>Category {number} {name}</source>
        <translation>หมวด {number} {name}</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>เลือกหมวด</translation>
    </message>
    <message>
        <source>Day of the rehearsal</source>
        <translation>วันซักซ้อม</translation>
    </message>
    <message>
        <source>Day of the site visit</source>
        <translation>วันตรวจประเมิน</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Make a new visit</source>
        <translation>สร้างการตรวจใหม่</translation>
    </message>
    <message>
        <source>Make the visit</source>
        <translation>สร้างการตรวจ</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>เว้นว่างได้</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>การตรวจใหม่</translation>
    </message>
    <message>
        <source>Organisation, in English</source>
        <translation>หน่วยงาน (ภาษาอังกฤษ)</translation>
    </message>
    <message>
        <source>Organisation, in Thai</source>
        <translation>หน่วยงาน (ภาษาไทย)</translation>
    </message>
    <message>
        <source>Showcases, a line each</source>
        <translation>ผลงาน บรรทัดละหนึ่งผลงาน</translation>
    </message>
    <message>
        <source>Title | agency that owns it. May be left empty.</source>
        <translation>ชื่อผลงาน | หน่วยงานเจ้าของ เว้นว่างไว้ก่อนได้</translation>
    </message>
    <message>
        <source>Where to make the visit&apos;s folder</source>
        <translation>ที่ที่จะสร้างโฟลเดอร์ของการตรวจ</translation>
    </message>
</context>
<context>
    <name>NextThings</name>
    <message>
        <source>All is settled: nothing is left on the checklist.</source>
        <translation>ดำเนินการครบแล้ว ไม่มีรายการตรวจค้างอยู่</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>สิ่งที่ต้องทำต่อไป</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>สำคัญยิ่ง</translation>
    </message>
    <message>
        <source>▲ {days} days overdue</source>
        <translation>▲ เลยกำหนด {days} วัน</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>A+</source>
        <translation>ก+</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>ก−</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>ขยายบันทึกย่อ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>บันทึกย่อ</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>ย่อบันทึกย่อ</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>บันทึกย่อของผู้นำเสนอ</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Copied</source>
        <translation>คัดลอกแล้ว</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>คัดลอกรายละเอียด</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>เก็บ</translation>
    </message>
</context>
<context>
    <name>Offset</name>
    <message>
        <source>early</source>
        <translation>เร็วกว่าแผน</translation>
    </message>
    <message>
        <source>late</source>
        <translation>ช้ากว่าแผน</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>ตรงตามแผน</translation>
    </message>
</context>
<context>
    <name>OperatorWindow</name>
    <message>
        <source>{file} – PMQA Desktop</source>
        <translation>{file} – PMQA Desktop</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>In {days} days</source>
        <translation>อีก {days} วัน</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>ผ่านไปแล้ว</translation>
    </message>
    <message>
        <source>Showcase {number}</source>
        <translation>ผลงานที่ {number}</translation>
    </message>
    <message>
        <source>Showcases</source>
        <translation>ผลงาน</translation>
    </message>
    <message>
        <source>The visit has no showcase yet.</source>
        <translation>การตรวจนี้ยังไม่มีผลงาน</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>พรุ่งนี้</translation>
    </message>
    <message>
        <source>○ {title}: no file yet</source>
        <translation>○ {title}: ยังไม่มีไฟล์</translation>
    </message>
    <message>
        <source>● {title}: {file}</source>
        <translation>● {title}: {file}</translation>
    </message>
</context>
<context>
    <name>PaceView</name>
    <message>
        <source>This slide {spent} of {budget}, on pace</source>
        <translation>สไลด์นี้ {spent} จาก {budget} ตรงจังหวะ</translation>
    </message>
    <message>
        <source>This slide {spent} of {budget}, {offset} ahead</source>
        <translation>สไลด์นี้ {spent} จาก {budget} เร็วไป {offset}</translation>
    </message>
    <message>
        <source>This slide {spent} of {budget}, {offset} behind</source>
        <translation>สไลด์นี้ {spent} จาก {budget} ช้าไป {offset}</translation>
    </message>
</context>
<context>
    <name>PageDialogs</name>
    <message>
        <source>Prepared answers</source>
        <translation>คำตอบที่เตรียมไว้</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>The durations have been changed.</source>
        <translation>ปรับเวลาแล้ว</translation>
    </message>
    <message>
        <source>The rows of the file have come in.</source>
        <translation>นำเข้าแถวจากไฟล์แล้ว</translation>
    </message>
    <message>
        <source>They have joined the prepared answers.</source>
        <translation>เพิ่มเข้าคลังคำตอบแล้ว</translation>
    </message>
    <message>
        <source>Which file for {medium}?</source>
        <translation>เลือกไฟล์สำหรับ {medium}</translation>
    </message>
    <message>
        <source>Which spreadsheet?</source>
        <translation>เลือกไฟล์ตาราง</translation>
    </message>
    <message>
        <source>{deck}, slide {number}</source>
        <translation>{deck} สไลด์ {number}</translation>
    </message>
    <message>
        <source>{name} has been written.</source>
        <translation>บันทึก {name} แล้ว</translation>
    </message>
</context>
<context>
    <name>PageGrid</name>
    <message>
        <source>All slides</source>
        <translation>สไลด์ทั้งหมด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>ปิด (Esc)</translation>
    </message>
    <message>
        <source>Look for a slide</source>
        <translation>ค้นหาสไลด์</translation>
    </message>
    <message>
        <source>No slide with these words.</source>
        <translation>ไม่มีสไลด์ที่มีคำเหล่านี้</translation>
    </message>
    <message>
        <source>Number, title or words on the slide</source>
        <translation>เลขสไลด์ ชื่อเรื่อง หรือคำบนสไลด์</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ซ่อนไว้</translation>
    </message>
    <message>
        <source>{number} (hidden)</source>
        <translation>{number} (ซ่อนไว้)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Agenda</source>
        <translation>กำหนดการ</translation>
    </message>
    <message>
        <source>Control room</source>
        <translation>ดำเนินรายการ</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>ซ้อมตอบ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>ภาพรวม</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>ความพร้อม</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>สรุปผล</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ตั้งค่า</translation>
    </message>
    <message>
        <source>Showcases</source>
        <translation>ผลงาน</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ข้อมูลการตรวจ</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>รหัสผ่านของไฟล์</translation>
    </message>
</context>
<context>
    <name>PastDrills</name>
    <message>
        <source>Answers of the drill</source>
        <translation>คำตอบในรอบซ้อมตอบ</translation>
    </message>
    <message>
        <source>Ask these again</source>
        <translation>ถามชุดนี้อีก</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>ซ้อมตอบ</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>ใช้เวลา</translation>
    </message>
    <message>
        <source>{day} {time}, seed {seed}, {count} questions</source>
        <translation>{day} {time} เลขสุ่ม {seed} จำนวน {count} ข้อ</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>พิมพ์เพื่อค้นหา</translation>
    </message>
    <message>
        <source>{words} fits more than one; nothing was changed. Choose one with the arrow keys.</source>
        <translation>“{words}” ตรงกับหลายรายการ ยังไม่มีอะไรเปลี่ยน ให้เลือกด้วยปุ่มลูกศร</translation>
    </message>
    <message>
        <source>{words} is not in the list; nothing was changed.</source>
        <translation>ไม่มี “{words}” ในรายการ ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>Agency</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Agriculture office</source>
        <translation>สำนักงานเกษตรจังหวัด</translation>
    </message>
    <message>
        <source>Community development office</source>
        <translation>สำนักงานพัฒนาชุมชนจังหวัด</translation>
    </message>
    <message>
        <source>Disease control</source>
        <translation>การควบคุมโรค</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>ยาเสพติด</translation>
    </message>
    <message>
        <source>Local products</source>
        <translation>ผลิตภัณฑ์ท้องถิ่น</translation>
    </message>
    <message>
        <source>No agency</source>
        <translation>ไม่ระบุหน่วยงาน</translation>
    </message>
    <message>
        <source>Organic rice</source>
        <translation>ข้าวอินทรีย์</translation>
    </message>
    <message>
        <source>Provincial office</source>
        <translation>สำนักงานจังหวัด</translation>
    </message>
    <message>
        <source>Provincial police</source>
        <translation>ตำรวจภูธรจังหวัด</translation>
    </message>
    <message>
        <source>Public health office</source>
        <translation>สำนักงานสาธารณสุขจังหวัด</translation>
    </message>
    <message>
        <source>Strategy and information</source>
        <translation>ยุทธศาสตร์และข้อมูล</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Next picture</source>
        <translation>ภาพถัดไป</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>ภาพก่อนหน้า</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} จาก {count}</translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>Not run</source>
        <translation>ไม่ได้ดำเนินการ</translation>
    </message>
    <message>
        <source>Planned {planned}, not run</source>
        <translation>แผน {planned} ไม่ได้ดำเนินการ</translation>
    </message>
    <message>
        <source>Planned {planned}, took {actual}</source>
        <translation>แผน {planned} ใช้จริง {actual}</translation>
    </message>
    <message>
        <source>Planned {planned}, took {actual}: {over} left</source>
        <translation>แผน {planned} ใช้จริง {actual} เหลือ {over}</translation>
    </message>
    <message>
        <source>Planned {planned}, took {actual}: {over} too long</source>
        <translation>แผน {planned} ใช้จริง {actual} เกิน {over}</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Play or pause the video</source>
        <translation>เล่นหรือหยุดวิดีทัศน์</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>By the computer&apos;s clock the last event was on {day}. If that is yet to come, set the clock.</source>
        <translation>ตามนาฬิกาเครื่อง กิจกรรมสุดท้ายผ่านไปแล้วเมื่อ {day} หากยังไม่ถึงวันนั้น โปรดตั้งนาฬิกาใหม่</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>เครื่องคอมพิวเตอร์</translation>
    </message>
    <message>
        <source>It ends {span} after the slot. Shorten something before it.</source>
        <translation>จบเกินช่วงเวลา {span} โปรดลดเวลารายการก่อนหน้า</translation>
    </message>
    <message>
        <source>It has no duration.</source>
        <translation>ยังไม่มีระยะเวลา</translation>
    </message>
    <message>
        <source>It is in an agenda and has no file. Choose the file.</source>
        <translation>อยู่ในกำหนดการแต่ยังไม่มีไฟล์ โปรดเลือกไฟล์</translation>
    </message>
    <message>
        <source>It is to begin {span} before the item above ends. Change a time.</source>
        <translation>เริ่มก่อนรายการก่อนหน้าจบ {span} โปรดแก้เวลา</translation>
    </message>
    <message>
        <source>LibreOffice is not installed: new slides cannot be shown. Install it, or bring PDFs.</source>
        <translation>ไม่ได้ติดตั้ง LibreOffice จึงแสดงสไลด์ใหม่ไม่ได้ โปรดติดตั้ง หรือใช้ไฟล์ PDF</translation>
    </message>
    <message>
        <source>Nobody has looked into {name} yet; while a take runs it is left alone. Check after the take.</source>
        <translation>ยังไม่เคยตรวจไฟล์ {name} และจะไม่ตรวจระหว่างดำเนินรายการ โปรดตรวจเมื่อจบรอบ</translation>
    </message>
    <message>
        <source>Nobody leads it. Say who does.</source>
        <translation>ยังไม่มีผู้รับผิดชอบ โปรดระบุ</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free on the disk of the visit. Make room there.</source>
        <translation>ดิสก์ของการตรวจเหลือเพียง {megabytes} MB โปรดเพิ่มพื้นที่ว่าง</translation>
    </message>
    <message>
        <source>The PDF that stands by has {there} pages, the slides have {pages}. Export it again.</source>
        <translation>ไฟล์ PDF สำรองมี {there} หน้า แต่สไลด์มี {pages} หน้า โปรดส่งออกใหม่</translation>
    </message>
    <message>
        <source>The agenda&apos;s day is not its event&apos;s. Change it in the agenda under Heading and slot.</source>
        <translation>วันของกำหนดการไม่ตรงกับวันของกิจกรรม โปรดแก้ที่ “หัวเรื่องและช่วงเวลา” ในหน้ากำหนดการ</translation>
    </message>
    <message>
        <source>The computer could not be checked. Check again.</source>
        <translation>ตรวจเครื่องคอมพิวเตอร์ไม่สำเร็จ โปรดตรวจอีกครั้ง</translation>
    </message>
    <message>
        <source>The computer goes to sleep after {minutes} minutes without a key. In a take the program keeps it awake, before one it does not. Choose “never” in the system.</source>
        <translation>เครื่องจะเข้าสู่โหมดสลีปเมื่อไม่ได้ใช้งาน {minutes} นาที โปรแกรมป้องกันไว้เฉพาะระหว่างดำเนินรายการ โปรดตั้งค่าในระบบเป็น “ไม่ใช้”</translation>
    </message>
    <message>
        <source>The computer has no sound device. Plug one in, or switch it on.</source>
        <translation>เครื่องไม่มีอุปกรณ์เสียง โปรดเสียบหรือเปิดอุปกรณ์</translation>
    </message>
    <message>
        <source>The computer runs on its battery ({percent} %). Plug it in.</source>
        <translation>เครื่องใช้แบตเตอรี่อยู่ ({percent} %) โปรดเสียบไฟ</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is behind the newest event of the visit. Set the clock.</source>
        <translation>นาฬิกาเครื่องช้ากว่าเหตุการณ์ล่าสุดของการตรวจ โปรดตั้งนาฬิกา</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is set to another time zone ({hours} h). The agenda keeps Thai time.</source>
        <translation>นาฬิกาเครื่องตั้งเขตเวลาอื่น ({hours} ชม.) กำหนดการใช้เวลาไทยตามเดิม</translation>
    </message>
    <message>
        <source>The display {name} has only {width} x {height} pixels. Choose more in the system.</source>
        <translation>จอ {name} มีเพียง {width} x {height} พิกเซล โปรดตั้งค่าในระบบให้สูงขึ้น</translation>
    </message>
    <message>
        <source>The display {name} is scaled to {percent} %: pictures are drawn a little less sharp.</source>
        <translation>จอ {name} ขยายเป็น {percent} % ภาพจะคมน้อยลงเล็กน้อย</translation>
    </message>
    <message>
        <source>The file {name} is another one than in the last take. Rehearse once with it.</source>
        <translation>ไฟล์ {name} ไม่ใช่ไฟล์เดียวกับรอบล่าสุด โปรดซ้อมกับไฟล์นี้สักครั้ง</translation>
    </message>
    <message>
        <source>The file {name} is gone from the visit&apos;s folder. Choose it again.</source>
        <translation>ไม่พบไฟล์ {name} ในโฟลเดอร์ของการตรวจ โปรดเลือกไฟล์อีกครั้ง</translation>
    </message>
    <message>
        <source>The file {name} was changed in the visit&apos;s folder after it was brought. Choose it again.</source>
        <translation>ไฟล์ {name} ในโฟลเดอร์ของการตรวจถูกแก้ไขหลังนำเข้า โปรดเลือกไฟล์อีกครั้ง</translation>
    </message>
    <message>
        <source>The sound of the video {name} cannot be decoded. Export it again with AAC sound.</source>
        <translation>ถอดรหัสเสียงของวิดีทัศน์ {name} ไม่ได้ โปรดส่งออกใหม่โดยใช้เสียงแบบ AAC</translation>
    </message>
    <message>
        <source>The video {name} has no sound at its beginning or in its middle. Make sure that this is meant.</source>
        <translation>วิดีทัศน์ {name} ไม่มีเสียงในช่วงต้นหรือช่วงกลาง โปรดตรวจสอบว่าตั้งใจเช่นนั้น</translation>
    </message>
    <message>
        <source>The video {name} has no sound. Make sure that this is meant.</source>
        <translation>วิดีทัศน์ {name} ไม่มีเสียง โปรดตรวจสอบว่าตั้งใจเช่นนั้น</translation>
    </message>
    <message>
        <source>The video {name} of {width} x {height} pixels may stutter on this computer. Save it as 1080p.</source>
        <translation>วิดีทัศน์ {name} ขนาด {width} x {height} พิกเซล อาจกระตุกบนเครื่องนี้ โปรดบันทึกเป็น 1080p</translation>
    </message>
    <message>
        <source>The visit&apos;s database is damaged ({reason}). Copy the folder, then go back to a copy of it.</source>
        <translation>ฐานข้อมูลของการตรวจเสียหาย ({reason}) โปรดคัดลอกโฟลเดอร์เก็บไว้ แล้วกลับไปใช้สำเนา</translation>
    </message>
    <message>
        <source>There is no copy of the visit from the last day. Copy its folder to a memory stick.</source>
        <translation>ยังไม่มีสำเนาของการตรวจในวันที่ผ่านมา โปรดคัดลอกโฟลเดอร์ลงแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>There is one display only: the audience has a window that is shared, not a screen.</source>
        <translation>มีจอเดียว ผู้ชมจะเห็นหน้าต่างที่แชร์ ไม่ใช่จอของตนเอง</translation>
    </message>
    <message>
        <source>VLC is not installed: no video can be shown. Install VLC.</source>
        <translation>ไม่ได้ติดตั้ง VLC จึงเล่นวิดีทัศน์ไม่ได้ โปรดติดตั้ง VLC</translation>
    </message>
    <message>
        <source>What it plays is {span} longer than the item. Give it more time.</source>
        <translation>สื่อที่เล่นยาวกว่าเวลาของรายการ {span} โปรดเพิ่มเวลา</translation>
    </message>
    <message>
        <source>{name} asks for fonts that are not installed: {fonts}. Lines may break elsewhere. Install them, or save the deck with its fonts as PDF.</source>
        <translation>{name} ใช้ฟอนต์ที่ไม่ได้ติดตั้ง: {fonts} บรรทัดอาจตัดผิดที่ โปรดติดตั้งฟอนต์ หรือบันทึกสไลด์เป็น PDF ที่ฝังฟอนต์</translation>
    </message>
    <message>
        <source>{name} asks for fonts that are not installed: {fonts}. The shipped font of the same width is drawn.</source>
        <translation>{name} ใช้ฟอนต์ที่ไม่ได้ติดตั้ง: {fonts} โปรแกรมใช้ฟอนต์ที่แนบมาซึ่งกว้างเท่ากันแทน</translation>
    </message>
    <message>
        <source>{name} links to a video that is not here, on page {pages}. Embed the video in the deck.</source>
        <translation>{name} ลิงก์ไปยังวิดีทัศน์ที่ไม่มีอยู่ที่นี่ หน้า {pages} โปรดฝังวิดีทัศน์ไว้ในสไลด์</translation>
    </message>
    <message>
        <source>{name} was not ready after {seconds} seconds: it may hang in the show. Choose a PDF in its place, or a video as MP4.</source>
        <translation>{name} ยังไม่พร้อมแสดงเมื่อครบ {seconds} วินาที อาจค้างระหว่างนำเสนอ โปรดเลือกไฟล์ PDF แทน หรือวิดีทัศน์ชนิด MP4</translation>
    </message>
    <message>
        <source>{reason} Mend the file {name} where it was made, and choose it again.</source>
        <translation>{reason} โปรดแก้ไฟล์ {name} ที่ต้นทาง แล้วเลือกไฟล์อีกครั้ง</translation>
    </message>
    <message>
        <source>{reason} So {name} has not been checked. Check again.</source>
        <translation>{reason} จึงยังไม่ได้ตรวจ {name} โปรดตรวจอีกครั้ง</translation>
    </message>
    <message>
        <source>{span} before it nothing is planned.</source>
        <translation>ก่อนรายการนี้ว่างอยู่ {span}</translation>
    </message>
    <message>
        <source>{there} pictures stand by for {pages} slides. Bring one for each.</source>
        <translation>มีภาพสำรอง {there} ภาพ แต่สไลด์มี {pages} หน้า โปรดนำเข้าภาพให้ครบทุกหน้า</translation>
    </message>
    <message>
        <source>▲ warning</source>
        <translation>▲ คำเตือน</translation>
    </message>
    <message>
        <source>○ note</source>
        <translation>○ ข้อสังเกต</translation>
    </message>
    <message>
        <source>✖ fault</source>
        <translation>✖ ข้อผิดพลาด</translation>
    </message>
</context>
<context>
    <name>PreflightLine</name>
    <message>
        <source>Preflight</source>
        <translation>ตรวจระบบก่อนเริ่ม</translation>
    </message>
</context>
<context>
    <name>PreflightView</name>
    <message>
        <source>Backups…</source>
        <translation>สื่อสำรอง…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>ตรวจเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Checking: {done} of {total}</source>
        <translation>กำลังตรวจ {done} จาก {total}</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>เลือกไฟล์…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ผลการตรวจ</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>ไปที่กำหนดการ</translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation>ไปที่รายการ</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>ไปที่ตั้งค่า</translation>
    </message>
    <message>
        <source>Hear a test tone</source>
        <translation>ฟังเสียงทดสอบ</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>ความคืบหน้าการตรวจ</translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>ยังไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>Stop the tone</source>
        <translation>หยุดเสียงทดสอบ</translation>
    </message>
    <message>
        <source>What, and what to do</source>
        <translation>เรื่องใด และต้องทำอย่างไร</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ที่ใด</translation>
    </message>
    <message>
        <source>✓ No fault and no warning, checked {when}</source>
        <translation>✓ ไม่พบข้อผิดพลาดและคำเตือน ตรวจเมื่อ {when}</translation>
    </message>
    <message>
        <source>✖ {faults} faults, ▲ {warnings} warnings, checked {when}</source>
        <translation>✖ ข้อผิดพลาด {faults} จุด ▲ คำเตือน {warnings} จุด ตรวจเมื่อ {when}</translation>
    </message>
</context>
<context>
    <name>PreparedView</name>
    <message>
        <source>Evidence: {evidence}</source>
        <translation>หลักฐาน: {evidence}</translation>
    </message>
    <message>
        <source>Prepared answer</source>
        <translation>คำตอบที่เตรียมไว้</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>เก็บ</translation>
    </message>
</context>
<context>
    <name>PreparingLabel</name>
    <message numerus="yes">
        <source>Opening %n deck(s) …</source>
        <translation>
            <numerusform>กำลังเปิดสไลด์ %n ชุด …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>End the take</source>
        <translation>จบรอบนี้</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ดำเนินต่อ</translation>
    </message>
    <message>
        <source>Leave the presentation and end the take? There is no way back into it.</source>
        <translation>ออกจากการนำเสนอและจบรอบนี้หรือไม่ จบแล้วกลับมาดำเนินต่อไม่ได้</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Open this address in the browser on this computer?
{address}</source>
        <translation>เปิดที่อยู่นี้ในเบราว์เซอร์ของเครื่องนี้หรือไม่
{address}</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>อยู่ที่นี่ต่อ</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>Can be shown</source>
        <translation>แสดงได้</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>โฟลเดอร์รูปภาพ</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>แบบอักษรที่ใช้</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>หน้าที่ซ่อน</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>ความยาว</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>ลิงก์</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>ไม่พบไฟล์</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>แบบอักษรที่ไม่มี</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>จำนวนหน้า</translation>
    </message>
    <message>
        <source>Pages with notes</source>
        <translation>หน้าที่มีบันทึก</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>ไฟล์ที่ข้ามไป</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>ส่วน</translation>
    </message>
    <message>
        <source>Shown from</source>
        <translation>แสดงจาก</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>สไลด์</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>เสียง</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <translation>เสียง</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>คำบรรยาย</translation>
    </message>
    <message>
        <source>Talk ends on page</source>
        <translation>จบการนำเสนอที่หน้า</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>ไม่รู้จัก</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>วิดีทัศน์</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>วิดีทัศน์</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>สาเหตุ</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>ได้บางส่วน</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่ได้</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>page {page}: {name}, {start}</source>
        <translation>หน้า {page}: {name} {start}</translation>
    </message>
    <message>
        <source>starts by itself</source>
        <translation>เริ่มเอง</translation>
    </message>
    <message>
        <source>starts when it is clicked</source>
        <translation>เริ่มเมื่อคลิกที่ภาพ</translation>
    </message>
    <message>
        <source>starts with the next click</source>
        <translation>เริ่มเมื่อกดครั้งถัดไป</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ได้</translation>
    </message>
</context>
<context>
    <name>PromiseBoard</name>
    <message>
        <source>Before the close of the visit</source>
        <translation>ก่อนปิดการตรวจประเมิน</translation>
    </message>
    <message>
        <source>Close the visit…</source>
        <translation>ปิดการตรวจประเมิน…</translation>
    </message>
    <message>
        <source>Closed on {day}. {reason}</source>
        <translation>ปิดเมื่อ{day} {reason}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนดส่ง</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>ยังไม่ระบุผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Nothing is owed to the assessors.</source>
        <translation>ไม่มีสิ่งที่ค้างส่งให้กรรมการ</translation>
    </message>
    <message>
        <source>Open the visit again</source>
        <translation>เปิดการตรวจประเมินอีกครั้ง</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>สิ่งที่รับปาก</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>สิ่งที่รับปาก</translation>
    </message>
    <message>
        <source>Read-back list on the audience window</source>
        <translation>แสดงรายการทวนบนจอผู้ชม</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>The audience sees it while a take runs</source>
        <translation>ผู้ชมเห็นได้เมื่อกำลังดำเนินรายการ</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>เวลาที่เหลือ</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>ครบกำหนดวันนี้</translation>
    </message>
    <message>
        <source>in {count} working days</source>
        <translation>อีก {count} วันทำการ</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ไม่กำหนดวัน</translation>
    </message>
    <message>
        <source>today, in this meeting</source>
        <translation>วันนี้ ในการประชุมนี้</translation>
    </message>
    <message>
        <source>{count} promises are to be kept, {late} are late.</source>
        <translation>มีสิ่งที่ต้องส่ง {count} รายการ เกินกำหนด {late} รายการ</translation>
    </message>
    <message>
        <source>{count} working days late</source>
        <translation>เกินกำหนด {count} วันทำการ</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>เลือกทั้งหมด(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>เพิ่ม(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>ลด(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
ไม่พบโฟลเดอร์
โปรดตรวจชื่อโฟลเดอร์</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ไม่พบไฟล์
โปรดตรวจชื่อไฟล์</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>มี %1 อยู่แล้ว
ต้องการเขียนทับหรือไม่</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>เลือก(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ลบ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>โฟลเดอร์ใหม่(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>เปิด(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>เปลี่ยนชื่อ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>บันทึก(&amp;S)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>แสดงแบบรายละเอียด</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>แสดงแบบรายการ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>สร้างโฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>สร้างโฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>แบบรายละเอียด</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>โฟลเดอร์:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ชื่อไฟล์(&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ชนิดไฟล์:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>หาโฟลเดอร์</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ไปต่อ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>กลับไป</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ไปข้างหน้า</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ไปโฟลเดอร์ชั้นบน</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>แบบรายการ</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>ดูใน:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>โฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>โฟลเดอร์ชั้นบน</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>บันทึกเป็น</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>แสดงไฟล์ที่ซ่อน(&amp;H)</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>เครื่องนี้</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>แก้ไขเมื่อ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>เครื่องนี้</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ชนิด</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>วาง(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ตัด(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>ไม่ใช่(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ใช่(&amp;Y)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>แทรกอักขระควบคุมยูนิโคด</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>วาง(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>คัดลอกที่อยู่ลิงก์(&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ตัด(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>All questions have been answered</source>
        <translation>ตอบครบทุกข้อแล้ว</translation>
    </message>
    <message>
        <source>Ask the question</source>
        <translation>ถามคำถาม</translation>
    </message>
    <message>
        <source>Come to the end</source>
        <translation>ควรสรุปจบ</translation>
    </message>
    <message>
        <source>Draw and begin</source>
        <translation>สุ่มและเริ่มซ้อม</translation>
    </message>
    <message>
        <source>Draw questions at the left: they are asked one by one.</source>
        <translation>สุ่มคำถามทางซ้าย แล้วถามทีละข้อ</translation>
    </message>
    <message>
        <source>End the drill</source>
        <translation>จบการซ้อมตอบ</translation>
    </message>
    <message>
        <source>Evidence to have at hand: {evidence}</source>
        <translation>หลักฐานที่ควรมี: {evidence}</translation>
    </message>
    <message>
        <source>Keep the marks, go on</source>
        <translation>บันทึกคะแนน ไปต่อ</translation>
    </message>
    <message>
        <source>Mean mark {mark}</source>
        <translation>คะแนนเฉลี่ย {mark}</translation>
    </message>
    <message>
        <source>No drill is running</source>
        <translation>ยังไม่เริ่มซ้อมตอบ</translation>
    </message>
    <message>
        <source>Note on the answer</source>
        <translation>บันทึกเกี่ยวกับคำตอบ</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>คำถามที่ {number} จาก {count}</translation>
    </message>
    <message>
        <source>The answer is over</source>
        <translation>ตอบจบแล้ว</translation>
    </message>
    <message>
        <source>The question that is being answered</source>
        <translation>คำถามที่กำลังตอบ</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>เวลาตอบ</translation>
    </message>
    <message>
        <source>To answer: {role}</source>
        <translation>ผู้ตอบ: {role}</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>เกินเวลา</translation>
    </message>
    <message>
        <source>What was good, what was missing</source>
        <translation>สิ่งที่ดี และสิ่งที่ยังขาด</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Assign…</source>
        <translation>มอบหมาย…</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>กระดาน</translation>
    </message>
    <message>
        <source>Give the chosen questions to an agency</source>
        <translation>มอบหมายคำถามที่เลือกให้หน่วยงาน</translation>
    </message>
    <message>
        <source>How the questions are looked at</source>
        <translation>รูปแบบการดูคำถาม</translation>
    </message>
    <message>
        <source>List</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>ตารางไขว้</translation>
    </message>
    <message>
        <source>No question is like that.</source>
        <translation>ไม่มีคำถามที่ตรงกัน</translation>
    </message>
    <message>
        <source>Nothing has been asked yet</source>
        <translation>ยังไม่มีคำถาม</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>สิ่งที่รับปาก</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Take down a question ({key})</source>
        <translation>จดคำถาม ({key})</translation>
    </message>
    <message>
        <source>What assessors ask is taken down here and followed up until it is accepted.</source>
        <translation>คำถามของผู้ตรวจประเมินจดไว้ที่นี่ และติดตามจนได้รับการยอมรับ</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Agency</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>ตอบรับแล้ว</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>ผู้ประสานงาน</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>สำคัญยิ่ง</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันครบกำหนด</translation>
    </message>
    <message>
        <source>Down, Mbit/s</source>
        <translation>รับ (Mbit/s)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนด</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>ก่อนกิจกรรม</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>ภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>ตามต้นฉบับ</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>เชิญแล้ว</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Kind of party</source>
        <translation>กลุ่มภาคี</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>ผลทดสอบล่าสุด</translation>
    </message>
    <message>
        <source>Link sent</source>
        <translation>ส่งลิงก์แล้ว</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>เลยกำหนด</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>ผู้ให้บริการ</translation>
    </message>
    <message>
        <source>Showcase</source>
        <translation>ผลงาน</translation>
    </message>
    <message>
        <source>Signal path</source>
        <translation>เส้นทางสัญญาณ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>ภารกิจ</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>ทดสอบแล้ว</translation>
    </message>
    <message>
        <source>Tested at</source>
        <translation>ทดสอบเมื่อ</translation>
    </message>
    <message>
        <source>Up, Mbit/s</source>
        <translation>ส่ง (Mbit/s)</translation>
    </message>
    <message>
        <source>What must be so</source>
        <translation>รายการที่ต้องพร้อม</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>สำรอง</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>กำลังดำเนินการ</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>ยังไม่ทดสอบ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ยังไม่เริ่ม</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>หลัก</translation>
    </message>
    <message>
        <source>works</source>
        <translation>ใช้ได้</translation>
    </message>
    <message>
        <source>▲ {days} days overdue</source>
        <translation>▲ เลยกำหนด {days} วัน</translation>
    </message>
</context>
<context>
    <name>ReadinessPage</name>
    <message>
        <source>Agencies&apos; tasks</source>
        <translation>ภารกิจของหน่วยงาน</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>ทุกด้าน</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>ด้านความพร้อม</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>รายการตรวจ</translation>
    </message>
    <message>
        <source>Checklists that were kept for other visits</source>
        <translation>รายการตรวจที่เก็บไว้ใช้กับการตรวจเยี่ยมอื่น</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ทุกคน</translation>
    </message>
    <message>
        <source>Go / no-go</source>
        <translation>พร้อมหรือยัง</translation>
    </message>
    <message>
        <source>Next status</source>
        <translation>สถานะถัดไป</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>เลยกำหนด</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>ภาคีที่ประสาน</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>ตรวจระบบก่อนเริ่ม</translation>
    </message>
    <message>
        <source>Signal paths</source>
        <translation>เส้นทางสัญญาณ</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>แม่แบบ</translation>
    </message>
    <message>
        <source>Tested now: fails</source>
        <translation>ทดสอบเดี๋ยวนี้: ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>Tested now: works</source>
        <translation>ทดสอบเดี๋ยวนี้: ใช้ได้</translation>
    </message>
    <message>
        <source>To do, in progress, ready, and from the beginning</source>
        <translation>ยังไม่ดำเนินการ กำลังดำเนินการ พร้อม แล้ววนใหม่</translation>
    </message>
    <message>
        <source>What is worked in</source>
        <translation>ตารางที่ทำงาน</translation>
    </message>
</context>
<context>
    <name>RecordsEditor</name>
    <message>
        <source>Down</source>
        <translation>ลง</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>นำเข้า…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ขึ้น</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>A take was interrupted</source>
        <translation>มีรอบที่หยุดกลางคัน</translation>
    </message>
    <message>
        <source>End this take</source>
        <translation>จบรอบนี้</translation>
    </message>
    <message>
        <source>Go on where it was</source>
        <translation>ทำต่อจากจุดเดิม</translation>
    </message>
    <message>
        <source>Page {page} was up.</source>
        <translation>แสดงหน้าที่ {page} อยู่</translation>
    </message>
    <message>
        <source>The program was stopped while a take was running</source>
        <translation>โปรแกรมหยุดขณะดำเนินรายการ</translation>
    </message>
    <message>
        <source>The video was at {position}.</source>
        <translation>วิดีทัศน์อยู่ที่ {position}</translation>
    </message>
    <message>
        <source>{agenda}, {day} {time}. Item: {item}, {elapsed} elapsed.</source>
        <translation>{agenda} วันที่ {day} {time} รายการ: {item} ใช้เวลาไปแล้ว {elapsed}</translation>
    </message>
    <message>
        <source>{agenda}, {day} {time}. No item was running.</source>
        <translation>{agenda} วันที่ {day} {time} ยังไม่มีรายการที่ดำเนินอยู่</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Actual duration</source>
        <translation>เวลาที่ใช้จริง</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>เริ่มจริง</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>ถามเมื่อ</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>ผู้ตรวจประเมิน</translation>
    </message>
    <message>
        <source>Assessors&apos; questions</source>
        <translation>คำถามของผู้ตรวจประเมิน</translation>
    </message>
    <message>
        <source>Confidential questions that are not told here: {count}</source>
        <translation>คำถามลับที่ไม่แสดงในรายงานนี้: {count}</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>เกณฑ์</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>เหตุ</translation>
    </message>
    <message>
        <source>Fault drill</source>
        <translation>ซ้อมเหตุขัดข้อง</translation>
    </message>
    <message>
        <source>Finish against plan</source>
        <translation>เวลาจบเทียบกับแผน</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>จบ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Items run</source>
        <translation>รายการที่ดำเนินการ</translation>
    </message>
    <message>
        <source>Name of the take</source>
        <translation>ชื่อรอบ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Of that, for assessors</source>
        <translation>ในจำนวนนั้นเป็นเวลาของผู้ตรวจประเมิน</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>ผู้เข้าร่วม</translation>
    </message>
    <message>
        <source>Planned and actual times</source>
        <translation>เวลาตามแผนและเวลาจริง</translation>
    </message>
    <message>
        <source>Planned duration</source>
        <translation>เวลาตามแผน</translation>
    </message>
    <message>
        <source>Planned duration of the items run</source>
        <translation>เวลาตามแผนของรายการที่ดำเนินการ</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>เริ่มตามแผน</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Question log</source>
        <translation>บันทึกคำถาม</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Rehearsal report</source>
        <translation>รายงานการซักซ้อมเสมือนจริง</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผลการประเมิน</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>การเช็กชื่อ</translation>
    </message>
    <message>
        <source>Showcase</source>
        <translation>ผลงาน</translation>
    </message>
    <message>
        <source>Site visit report</source>
        <translation>รายงานการตรวจประเมิน ณ พื้นที่ปฏิบัติงาน</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>สไลด์</translation>
    </message>
    <message>
        <source>Start against plan</source>
        <translation>เริ่มเทียบกับแผน</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>สรุป</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Time to notice</source>
        <translation>ระยะเวลาที่ตรวจพบ</translation>
    </message>
    <message>
        <source>Time to recover</source>
        <translation>ระยะเวลาที่แก้ไข</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>เหตุขัดข้อง</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ไม่อยู่</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>อยู่</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>ไม่ผ่าน</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ผ่าน</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>สไลด์ {number}</translation>
    </message>
</context>
<context>
    <name>ResultChart</name>
    <message>
        <source>Comparator</source>
        <translation>คู่เทียบ</translation>
    </message>
    <message>
        <source>Target {value}</source>
        <translation>เป้าหมาย {value}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>After a rehearsal or a live visit, its planned and actual times are compared here.</source>
        <translation>หลังการซักซ้อมหรือการตรวจจริง เปรียบเทียบเวลาตามแผนกับเวลาจริงได้ที่นี่</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>ทุกรอบ</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>ตาราง CSV (*.csv)</translation>
    </message>
    <message>
        <source>Compare with the plan</source>
        <translation>เทียบกับแผน</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>เปรียบเทียบกับ</translation>
    </message>
    <message>
        <source>Durations that past takes propose for an agenda</source>
        <translation>เวลาที่รอบที่ผ่านมาเสนอสำหรับกำหนดการ</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>ไปที่กำหนดการ</translation>
    </message>
    <message>
        <source>Learn from takes …</source>
        <translation>เรียนรู้จากรอบซ้อม …</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>วันจริง</translation>
    </message>
    <message>
        <source>Live takes</source>
        <translation>รอบจริง</translation>
    </message>
    <message>
        <source>No take has been run yet</source>
        <translation>ยังไม่มีรอบที่ดำเนินการ</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>ซักซ้อม</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>รอบซ้อม</translation>
    </message>
    <message>
        <source>Report as CSV</source>
        <translation>รายงาน CSV</translation>
    </message>
    <message>
        <source>Report as DOCX</source>
        <translation>รายงาน DOCX</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>รอบ</translation>
    </message>
    <message>
        <source>Take {number}: {kind}, {day}, {time}</source>
        <translation>รอบที่ {number}: {kind} {day} {time}</translation>
    </message>
    <message>
        <source>The report is in {path}</source>
        <translation>รายงานอยู่ที่ {path}</translation>
    </message>
    <message>
        <source>The take does not count any more.</source>
        <translation>ไม่นำรอบนี้มาคิดแล้ว</translation>
    </message>
    <message>
        <source>There is no such take.</source>
        <translation>ไม่มีรอบตามที่เลือก</translation>
    </message>
    <message>
        <source>Which takes</source>
        <translation>รอบที่แสดง</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>เอกสาร Word (*.docx)</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>กำลังเขียนรายงาน …</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>ไม่นับ</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>หลักเทียบ</translation>
    </message>
    <message>
        <source>{run} of {all} items run, planned {planned}, actual {actual}, questions {questions}</source>
        <translation>ดำเนินการ {run} จาก {all} รายการ ตามแผน {planned} ใช้จริง {actual} คำถาม {questions} ข้อ</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>Nothing to do yet</source>
        <translation>ยังไม่มีรายการ</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>เสร็จ {done} จาก {total}</translation>
    </message>
</context>
<context>
    <name>Rings</name>
    <message>
        <source>Documents and evidence</source>
        <translation>เอกสารและหลักฐาน</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>สัญญาณ</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>{count} critical</source>
        <translation>สำคัญยิ่ง {count}</translation>
    </message>
    <message>
        <source>▲ {count} overdue</source>
        <translation>▲ เลยกำหนด {count}</translation>
    </message>
</context>
<context>
    <name>RollCallDialog</name>
    <message>
        <source>Answer</source>
        <translation>ผลการขาน</translation>
    </message>
    <message>
        <source>At</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>ผู้เข้าร่วม</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>ผู้เข้าร่วม</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>เช็กชื่อ</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>ผู้เข้าร่วมอื่น</translation>
    </message>
    <message>
        <source>Somebody else who is there</source>
        <translation>เพิ่มผู้เข้าร่วมอื่นที่อยู่ในห้อง</translation>
    </message>
    <message>
        <source>Space: the party on the line is there, or is not.</source>
        <translation>กดเว้นวรรค เพื่อระบุว่าผู้เข้าร่วมในบรรทัดนี้อยู่หรือไม่อยู่</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ไม่อยู่</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>อยู่</translation>
    </message>
    <message>
        <source>not called yet</source>
        <translation>ยังไม่ได้ขาน</translation>
    </message>
    <message>
        <source>{here} of {all} are there</source>
        <translation>อยู่ {here} จาก {all}</translation>
    </message>
</context>
<context>
    <name>RoomBar</name>
    <message>
        <source>Nothing has been promised in this take</source>
        <translation>รอบนี้ยังไม่มีเรื่องที่รับไว้</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>เรื่องที่รับไว้</translation>
    </message>
    <message>
        <source>Promised {count}</source>
        <translation>เรื่องที่รับไว้ {count}</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>เช็กชื่อ</translation>
    </message>
    <message>
        <source>Roll call {here}</source>
        <translation>เช็กชื่อ {here}</translation>
    </message>
    <message>
        <source>What was promised to the assessors and is not kept yet</source>
        <translation>เรื่องที่รับไว้กับผู้ตรวจประเมินและยังไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Who is connected</source>
        <translation>ผู้ที่เชื่อมต่ออยู่</translation>
    </message>
    <message>
        <source>before the close</source>
        <translation>ก่อนปิดการประชุม</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ไม่กำหนดวัน</translation>
    </message>
    <message>
        <source>{number}. {promise} ({due})</source>
        <translation>{number}. {promise} ({due})</translation>
    </message>
</context>
<context>
    <name>Rundown</name>
    <message>
        <source>Actual</source>
        <translation>จริง</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>เทียบแผน</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>แผน</translation>
    </message>
</context>
<context>
    <name>Rungs</name>
    <message>
        <source>PDF backup</source>
        <translation>ไฟล์ PDF สำรอง</translation>
    </message>
    <message>
        <source>backup copy</source>
        <translation>ไฟล์วิดีทัศน์สำรอง</translation>
    </message>
    <message>
        <source>original file</source>
        <translation>ไฟล์ตัวจริง</translation>
    </message>
    <message>
        <source>page pictures</source>
        <translation>ภาพทีละหน้า</translation>
    </message>
    <message>
        <source>still and script</source>
        <translation>ภาพนิ่งกับบทบรรยาย</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Another visit</source>
        <translation>การตรวจอื่น</translation>
    </message>
    <message>
        <source>End the take that is running first.</source>
        <translation>ให้จบรอบที่กำลังดำเนินอยู่ก่อน</translation>
    </message>
    <message>
        <source>Open another visit …</source>
        <translation>เปิดการตรวจอื่น …</translation>
    </message>
    <message>
        <source>The shipped keys are in force again.</source>
        <translation>ใช้ปุ่มเดิมของโปรแกรมแล้ว</translation>
    </message>
</context>
<context>
    <name>Showcases</name>
    <message>
        <source>Against the target</source>
        <translation>เทียบเป้าหมาย</translation>
    </message>
    <message>
        <source>Best practice</source>
        <translation>แนวทางปฏิบัติที่เป็นเลิศ</translation>
    </message>
    <message>
        <source>Camera or clip</source>
        <translation>กล้องหรือคลิป</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>คู่เทียบ</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>เกณฑ์</translation>
    </message>
    <message>
        <source>Criterion of quality</source>
        <translation>เกณฑ์คุณภาพ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>สิ่งที่ต้องส่ง</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ผู้นำชม</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>ภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>ยิ่งน้อยยิ่งดี</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>นาที</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>ของไฟล์</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>หน่วยงานเจ้าของ</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>แผนสำรอง</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>ผลการทบทวน</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>ผู้ทบทวน</translation>
    </message>
    <message>
        <source>Short (English)</source>
        <translation>ชื่อย่อ (อังกฤษ)</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>ชื่อย่อ</translation>
    </message>
    <message>
        <source>Showcase</source>
        <translation>ผลงาน</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>จุดนิทรรศการ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>สรุปผลงาน</translation>
    </message>
    <message>
        <source>Summary (English)</source>
        <translation>สรุปผลงาน (อังกฤษ)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ค่าเป้าหมาย</translation>
    </message>
    <message>
        <source>Their value</source>
        <translation>ค่าของคู่เทียบ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>หน่วยนับ</translation>
    </message>
    <message>
        <source>Values by year</source>
        <translation>ผลรายปี</translation>
    </message>
    <message>
        <source>live camera</source>
        <translation>กล้องถ่ายทอดสด</translation>
    </message>
    <message>
        <source>met</source>
        <translation>ผ่าน</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ยังไม่พร้อม</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>ผ่านบางส่วน</translation>
    </message>
    <message>
        <source>slides</source>
        <translation>สไลด์</translation>
    </message>
    <message>
        <source>the present file</source>
        <translation>ไฟล์ปัจจุบัน</translation>
    </message>
    <message>
        <source>video</source>
        <translation>วิดีทัศน์</translation>
    </message>
    <message>
        <source>{file}, version {number}</source>
        <translation>{file} รุ่นที่ {number}</translation>
    </message>
    <message>
        <source>{met} of {total} met, {reviewed} reviewed</source>
        <translation>ผ่าน {met} จาก {total} ข้อ ทบทวนแล้ว {reviewed} ข้อ</translation>
    </message>
    <message>
        <source>▲ an older file</source>
        <translation>▲ ไฟล์รุ่นก่อน</translation>
    </message>
    <message>
        <source>▲ changed since it was rehearsed</source>
        <translation>▲ เปลี่ยนไฟล์หลังการซ้อม</translation>
    </message>
    <message>
        <source>▲ not met</source>
        <translation>▲ ไม่บรรลุ</translation>
    </message>
    <message>
        <source>▲ not since the file was changed</source>
        <translation>▲ ยังไม่ทบทวนหลังเปลี่ยนไฟล์</translation>
    </message>
    <message>
        <source>○ no file yet</source>
        <translation>○ ยังไม่มีไฟล์</translation>
    </message>
    <message>
        <source>○ not reviewed</source>
        <translation>○ ยังไม่ทบทวน</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ บรรลุ</translation>
    </message>
</context>
<context>
    <name>ShowcasesPage</name>
    <message>
        <source>A line for each of the criteria of quality</source>
        <translation>หนึ่งบรรทัดต่อเกณฑ์คุณภาพหนึ่งข้อ</translation>
    </message>
    <message>
        <source>By the award office&apos;s criteria; a mark is of the present file.</source>
        <translation>ตามเกณฑ์คุณภาพของสำนักงาน ก.พ.ร. ผลที่ให้เป็นของไฟล์ปัจจุบัน</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>เลือกไฟล์…</translation>
    </message>
    <message>
        <source>Decks, videos, cameras; a file can be dropped for the chosen row.</source>
        <translation>สไลด์ วิดีทัศน์ และกล้อง ลากไฟล์มาวางให้แถวที่เลือกได้</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>สิ่งที่ต้องส่ง</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>นิทรรศการ</translation>
    </message>
    <message>
        <source>In the order in which they are presented. Criteria: a code in each line.</source>
        <translation>เรียงตามลำดับการนำเสนอ ช่องเกณฑ์เขียนรหัสบรรทัดละหนึ่งข้อ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>ทบทวน</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>การทบทวน</translation>
    </message>
    <message>
        <source>Stations in the order of the walk, by live camera or by a clip.</source>
        <translation>จุดนิทรรศการตามลำดับการเดินชม ผ่านกล้องสดหรือคลิป</translation>
    </message>
    <message>
        <source>The chosen deliverable gets a file</source>
        <translation>กำหนดไฟล์ให้รายการที่เลือก</translation>
    </message>
    <message>
        <source>Values: a year and a number in each line, such as 2563: 45.2</source>
        <translation>ผลรายปี เขียนปีและตัวเลขบรรทัดละหนึ่งปี เช่น 2563: 45.2</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>รุ่นของไฟล์…</translation>
    </message>
    <message>
        <source>What is worked in</source>
        <translation>ตารางที่ทำงาน</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>ผลงาน</translation>
    </message>
</context>
<context>
    <name>SoundsCard</name>
    <message>
        <source>Hear it</source>
        <translation>ลองฟัง</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>ไม่ใช้เสียง</translation>
    </message>
    <message>
        <source>One note as it is nearly time, two as it is to come to the end, three at the end.</source>
        <translation>หนึ่งเสียงเมื่อใกล้หมดเวลา สองเสียงเมื่อควรสรุปจบ สามเสียงเมื่อหมดเวลา</translation>
    </message>
    <message>
        <source>Say first where videos sound: the timer is then kept off the sound that is shared.</source>
        <translation>กำหนดก่อนว่าวิดีทัศน์ออกเสียงที่ใด เพื่อให้เสียงนาฬิกาไม่ปนกับเสียงที่แชร์</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>เสียง</translation>
    </message>
    <message>
        <source>The computer&apos;s own choice</source>
        <translation>ตามที่เครื่องกำหนด</translation>
    </message>
    <message>
        <source>The timer, for you alone</source>
        <translation>นาฬิกา เฉพาะทีมงาน</translation>
    </message>
    <message>
        <source>Videos, which are shared</source>
        <translation>วิดีทัศน์ ซึ่งแชร์ให้ผู้ชม</translation>
    </message>
    <message>
        <source>{device} (not plugged in)</source>
        <translation>{device} (ไม่ได้ต่ออยู่)</translation>
    </message>
</context>
<context>
    <name>StageClockWindow</name>
    <message>
        <source>F11 or a double click: fill the display, and back</source>
        <translation>กด F11 หรือดับเบิลคลิกเพื่อเต็มจอ และกลับ</translation>
    </message>
    <message>
        <source>PMQA – stage clock</source>
        <translation>PMQA – นาฬิกาเวที</translation>
    </message>
</context>
<context>
    <name>StageTouch</name>
    <message>
        <source>Go to slide {number}</source>
        <translation>ไปยังสไลด์ {number}</translation>
    </message>
    <message>
        <source>Play or pause: {name}</source>
        <translation>เล่นหรือหยุด: {name}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Accepted</source>
        <translation>ผู้ตรวจประเมินรับแล้ว</translation>
    </message>
    <message>
        <source>Answered live</source>
        <translation>ตอบแล้วในที่ประชุม</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>อนุมัติแล้ว</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>รับคำถามแล้ว</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>มอบหมายแล้ว</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>ยกร่างคำตอบแล้ว</translation>
    </message>
    <message>
        <source>Follow-up promised</source>
        <translation>รับไปชี้แจงเพิ่มเติม</translation>
    </message>
    <message>
        <source>Merged with another</source>
        <translation>รวมกับคำถามอื่น</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Answer, promise or note</source>
        <translation>คำตอบ เรื่องที่รับไว้ หรือบันทึก</translation>
    </message>
    <message>
        <source>Before the close of the visit</source>
        <translation>ก่อนปิดการตรวจประเมิน</translation>
    </message>
    <message>
        <source>Choose what comes next</source>
        <translation>เลือกขั้นต่อไป</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนดส่ง</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation>บันทึกขั้นตอน</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>รวมกับ</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>ขั้นต่อไป</translation>
    </message>
    <message>
        <source>Nobody said</source>
        <translation>ไม่ระบุ</translation>
    </message>
    <message>
        <source>Promised files, with commas between</source>
        <translation>ไฟล์ที่รับปากจะส่ง คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>ดำเนินการโดย</translation>
    </message>
    <message>
        <source>To deliver</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
</context>
<context>
    <name>SuggestionStrip</name>
    <message>
        <source>{question} (evidence: {evidence})</source>
        <translation>{question} (หลักฐาน: {evidence})</translation>
    </message>
</context>
<context>
    <name>SwapButton</name>
    <message>
        <source>Swap the displays of audience and operator</source>
        <translation>สลับจอแสดงผลของผู้ชมกับผู้ควบคุม</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>Arabic digits</source>
        <translation>เลขอารบิก</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ธีม</translation>
    </message>
    <message>
        <source>Thai digits</source>
        <translation>เลขไทย</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Also called</source>
        <translation>ชื่ออื่น</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>ประกาศโดย</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>ผู้ตรวจประเมิน</translation>
    </message>
    <message>
        <source>Assessment that goes with it</source>
        <translation>การประเมินที่ทำควบคู่กัน</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>รางวัล</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>สังกัด</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>หมวด</translation>
    </message>
    <message>
        <source>Category (1 to 6)</source>
        <translation>หมวด (๑ ถึง ๖)</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>ประธาน</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>ส่วนต่าง</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>ภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>In Thai</source>
        <translation>ภาษาไทย</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>ตามต้นฉบับ</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Item {n}</source>
        <translation>รายการ {n}</translation>
    </message>
    <message>
        <source>Link to join by</source>
        <translation>ลิงก์เข้าร่วมประชุม</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>ชื่อหมวด</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Office (English)</source>
        <translation>ตำแหน่ง (อังกฤษ)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>หน่วยงานผู้ขอรับรางวัล</translation>
    </message>
    <message>
        <source>Part in the visit</source>
        <translation>หน้าที่ในการตรวจประเมิน</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>แผน</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>Purpose (English)</source>
        <translation>วัตถุประสงค์ (อังกฤษ)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>Sample table</source>
        <translation>ตารางตัวอย่าง</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ชุดเกณฑ์</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ขั้นตอนที่</translation>
    </message>
    <message>
        <source>Takes place at</source>
        <translation>จัดในกิจกรรม</translation>
    </message>
    <message>
        <source>The category&apos;s other Thai name</source>
        <translation>ชื่อหมวดอีกแบบในภาษาไทย</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>ใช้จริง</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>ประเภทรางวัล</translation>
    </message>
    <message>
        <source>What</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation>คณะที่ประชุม</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message>
        <source>Criterion</source>
        <translation>เกณฑ์</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>มิติ</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>การดำเนินการ</translation>
    </message>
    <message>
        <source>Tags of the question, by single keys</source>
        <translation>ป้ายกำกับคำถาม กดปุ่มเดียว</translation>
    </message>
    <message>
        <source>Wants to</source>
        <translation>ต้องการ</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>ผู้ถาม</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>answer now</source>
        <translation>ตอบทันที</translation>
    </message>
    <message>
        <source>clarify</source>
        <translation>ให้ชี้แจง</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>ลับ</translation>
    </message>
    <message>
        <source>continues the last question</source>
        <translation>ต่อจากข้อก่อน</translation>
    </message>
    <message>
        <source>evidence requested</source>
        <translation>ขอหลักฐาน</translation>
    </message>
    <message>
        <source>see evidence</source>
        <translation>ดูหลักฐาน</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>ทวนสอบ</translation>
    </message>
</context>
<context>
    <name>TakeBar</name>
    <message>
        <source>Discard</source>
        <translation>ไม่นับรอบนี้</translation>
    </message>
    <message>
        <source>It is kept, and nothing is learnt from it</source>
        <translation>เก็บไว้ แต่ไม่นำเวลามาใช้</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <translation>นับรอบนี้อีกครั้ง</translation>
    </message>
    <message>
        <source>Name of the take</source>
        <translation>ชื่อรอบ</translation>
    </message>
    <message>
        <source>Name this take</source>
        <translation>ตั้งชื่อรอบนี้</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>ยังไม่ประเมิน</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>ไม่ผ่าน</translation>
    </message>
    <message>
        <source>Others are measured by this take</source>
        <translation>รอบอื่นเทียบกับรอบนี้</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>ผ่าน</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>ใช้เป็นหลักเทียบ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Was it good enough?</source>
        <translation>ผลการประเมินรอบ</translation>
    </message>
    <message>
        <source>What went well, what is to be better</source>
        <translation>สิ่งที่ดีแล้ว และสิ่งที่ต้องปรับปรุง</translation>
    </message>
</context>
<context>
    <name>TemplatesButton</name>
    <message>
        <source>Begin with a template</source>
        <translation>เริ่มจากแม่แบบ</translation>
    </message>
</context>
<context>
    <name>TemplatesMenu</name>
    <message>
        <source>Add from a template</source>
        <translation>เพิ่มจากแม่แบบ</translation>
    </message>
    <message>
        <source>Forget a template</source>
        <translation>ลบแม่แบบ</translation>
    </message>
    <message>
        <source>Keep a template</source>
        <translation>เก็บแม่แบบ</translation>
    </message>
    <message>
        <source>Keep this as a template…</source>
        <translation>เก็บเป็นแม่แบบ…</translation>
    </message>
    <message>
        <source>What is this template to be called? One of the same name is replaced.</source>
        <translation>จะตั้งชื่อแม่แบบนี้ว่าอะไร แม่แบบชื่อเดียวกันจะถูกแทนที่</translation>
    </message>
</context>
<context>
    <name>TimerFace</name>
    <message>
        <source>Assessor speaks, {time}</source>
        <translation>ผู้ตรวจประเมินพูด {time}</translation>
    </message>
    <message>
        <source>Come to the end</source>
        <translation>ใกล้หมดเวลา</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>ใช้เวลาไป</translation>
    </message>
    <message>
        <source>Nearly time</source>
        <translation>เตือนเวลา</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>เกินเวลา</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>หยุดเวลา</translation>
    </message>
    <message>
        <source>Remaining time</source>
        <translation>เวลาที่เหลือ</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>เวลาปัจจุบัน</translation>
    </message>
    <message>
        <source>Within time</source>
        <translation>อยู่ในเวลา</translation>
    </message>
</context>
<context>
    <name>TimersCard</name>
    <message>
        <source> min</source>
        <translation> นาที</translation>
    </message>
    <message>
        <source>Come to the end, when this is left</source>
        <translation>ให้จบการนำเสนอ เมื่อเหลือ</translation>
    </message>
    <message>
        <source>For all agendas of this visit.</source>
        <translation>สำหรับทุกกำหนดการของการตรวจนี้</translation>
    </message>
    <message>
        <source>Nearly time, when this is left</source>
        <translation>เตือนใกล้หมดเวลา เมื่อเหลือ</translation>
    </message>
    <message>
        <source>The take that is running keeps the times that it was begun with.</source>
        <translation>รอบที่กำลังดำเนินใช้เวลาเตือนเดิมตั้งแต่ตอนเริ่ม</translation>
    </message>
    <message>
        <source>The visit has no agenda yet; it brings the times along.</source>
        <translation>การตรวจนี้ยังไม่มีกำหนดการ เวลาเตือนมากับกำหนดการ</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>ตัวจับเวลา</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Put away</source>
        <translation>เก็บ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Delete a question</source>
        <translation>ลบคำถาม</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>กลับคืนแล้ว</translation>
    </message>
    <message>
        <source>The question was deleted.</source>
        <translation>ลบคำถามแล้ว</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Blue</source>
        <translation>น้ำเงิน</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>เขียว</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>แดง</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>เหลือง</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Audience window</source>
        <translation>จอผู้ชม</translation>
    </message>
    <message>
        <source>Presenter&apos;s console</source>
        <translation>จอผู้นำเสนอ</translation>
    </message>
    <message>
        <source>Stage clock</source>
        <translation>นาฬิกาเวที</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Another card</source>
        <translation>หน้าจอคั่นอื่น</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>จอดำ</translation>
    </message>
    <message>
        <source>Let the timer go on</source>
        <translation>เดินเวลาต่อ</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>สไลด์ถัดไป</translation>
    </message>
    <message>
        <source>Pause the timer</source>
        <translation>หยุดเวลา</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>สไลด์ก่อนหน้า</translation>
    </message>
    <message>
        <source>Standby card</source>
        <translation>หน้าจอรอ</translation>
    </message>
    <message>
        <source>What the audience is shown</source>
        <translation>สิ่งที่ผู้ชมเห็น</translation>
    </message>
</context>
<context>
    <name>TypeScale</name>
    <message>
        <source>High and low marks</source>
        <translation>วรรณยุกต์และสระบนล่าง</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>เครื่องหมาย</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Make the change again</source>
        <translation>ทำซ้ำการแก้ไข</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>ย้อนการแก้ไขล่าสุด</translation>
    </message>
</context>
<context>
    <name>UnpackDialog</name>
    <message>
        <source>Another folder …</source>
        <translation>โฟลเดอร์อื่น …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>How far the unpacking is</source>
        <translation>ความคืบหน้าของการแตกไฟล์</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>กำลังตรวจดูไฟล์…</translation>
    </message>
    <message>
        <source>Open a packed visit</source>
        <translation>เปิดการตรวจที่บรรจุไว้</translation>
    </message>
    <message>
        <source>Packed {when}, {size} in {count} files. Every one is checked while it is unpacked.</source>
        <translation>บรรจุเมื่อ {when} ขนาด {size} รวม {count} ไฟล์ โปรแกรมตรวจสอบทุกไฟล์ระหว่างแตกไฟล์</translation>
    </message>
    <message>
        <source>Unpack and open</source>
        <translation>แตกไฟล์และเปิด</translation>
    </message>
    <message>
        <source>Where the visit’s folder is to lie</source>
        <translation>ที่เก็บโฟลเดอร์ของการตรวจ</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Brought</source>
        <translation>นำเข้าเมื่อ</translation>
    </message>
    <message>
        <source>Compare with the one in use</source>
        <translation>เทียบกับฉบับที่ใช้อยู่</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Have this one again</source>
        <translation>กลับไปใช้รุ่นนี้</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>บันทึกหมายเหตุ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Note to the version</source>
        <translation>หมายเหตุของรุ่น</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>รุ่น</translation>
    </message>
    <message>
        <source>Versions of {medium}</source>
        <translation>รุ่นของ {medium}</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>มีอะไรใหม่ในรุ่นนี้</translation>
    </message>
    <message>
        <source>with the visit</source>
        <translation>มาพร้อมข้อมูลการตรวจ</translation>
    </message>
</context>
<context>
    <name>VideoBar</name>
    <message>
        <source>Go to another place in the video</source>
        <translation>ไปยังตำแหน่งอื่นในวิดีโอ</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>ย้อนกลับหนึ่งภาพ</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>ไปข้างหน้าหนึ่งภาพ</translation>
    </message>
    <message>
        <source>Silence the video</source>
        <translation>ปิดเสียงวิดีโอ</translation>
    </message>
    <message>
        <source>Start over at the end</source>
        <translation>จบแล้วเล่นซ้ำ</translation>
    </message>
    <message>
        <source>Subtitles, sound and cut</source>
        <translation>คำบรรยาย เสียง และช่วงที่เล่น</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ระดับเสียง</translation>
    </message>
    <message>
        <source>Where the video is</source>
        <translation>ตำแหน่งของวิดีโอ</translation>
    </message>
</context>
<context>
    <name>VideoMenu</name>
    <message>
        <source>Begin the video here</source>
        <translation>ให้วิดีโอเริ่มตรงนี้</translation>
    </message>
    <message>
        <source>End the video here</source>
        <translation>ให้วิดีโอจบตรงนี้</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>จากไฟล์…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่แสดง</translation>
    </message>
    <message>
        <source>Play the whole video</source>
        <translation>เล่นวิดีโอทั้งเรื่อง</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>เสียง</translation>
    </message>
    <message>
        <source>Sound comes out of</source>
        <translation>ส่งเสียงออกทาง</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>คำบรรยาย</translation>
    </message>
    <message>
        <source>Subtitles (*.srt)</source>
        <translation>คำบรรยาย (*.srt)</translation>
    </message>
    <message>
        <source>The computer&apos;s own choice</source>
        <translation>ตามที่เครื่องกำหนด</translation>
    </message>
    <message>
        <source>Track {number}</source>
        <translation>แทร็กที่ {number}</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>Forget a view</source>
        <translation>ลบมุมมอง</translation>
    </message>
    <message>
        <source>Keep a view</source>
        <translation>เก็บมุมมอง</translation>
    </message>
    <message>
        <source>Keep what is shown as a view…</source>
        <translation>เก็บสิ่งที่แสดงเป็นมุมมอง…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>มุมมอง</translation>
    </message>
    <message>
        <source>What is shown, kept under a name</source>
        <translation>สิ่งที่แสดงอยู่ เก็บไว้ในชื่อหนึ่ง</translation>
    </message>
    <message>
        <source>What is this view to be called? One of the same name is replaced.</source>
        <translation>จะตั้งชื่อมุมมองนี้ว่าอะไร มุมมองชื่อเดียวกันจะถูกแทนที่</translation>
    </message>
</context>
<context>
    <name>VisitImportDialog</name>
    <message>
        <source>Agenda: {title}, {count} items, on {day}</source>
        <translation>กำหนดการ {title} จำนวน {count} วาระ วันที่ {day}</translation>
    </message>
    <message>
        <source>Bring from another visit</source>
        <translation>นำเข้าจากการตรวจอื่น</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Choose the visit from which something is to be taken over.</source>
        <translation>โปรดเลือกการตรวจที่ต้องการนำข้อมูลมาใช้</translation>
    </message>
    <message>
        <source>From a folder …</source>
        <translation>จากโฟลเดอร์ …</translation>
    </message>
    <message>
        <source>From a packed visit …</source>
        <translation>จากไฟล์ที่บรรจุไว้ …</translation>
    </message>
    <message>
        <source>Reading the other visit…</source>
        <translation>กำลังอ่านการตรวจอื่น…</translation>
    </message>
    <message>
        <source>The file of the packed visit</source>
        <translation>ไฟล์การตรวจที่บรรจุไว้</translation>
    </message>
    <message>
        <source>The folder of the other visit</source>
        <translation>โฟลเดอร์ของการตรวจอื่น</translation>
    </message>
    <message>
        <source>These agendas have no event here that they could be for: {names}.</source>
        <translation>กำหนดการต่อไปนี้ไม่มีกิจกรรมในการตรวจนี้ที่ใช้ได้: {names}</translation>
    </message>
    <message>
        <source>These are not in this visit; where they are referred to, it is left empty: {names}.</source>
        <translation>สิ่งต่อไปนี้ไม่มีในการตรวจนี้ ช่องที่อ้างถึงจะเว้นว่างไว้: {names}</translation>
    </message>
    <message>
        <source>{count} items of the checklist; {here} are here already</source>
        <translation>รายการตรวจ {count} ข้อ มีอยู่แล้ว {here} ข้อ</translation>
    </message>
    <message>
        <source>{count} prepared answers; {here} are here already</source>
        <translation>คำตอบที่เตรียมไว้ {count} ข้อ มีอยู่แล้ว {here} ข้อ</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Agencies and bodies</source>
        <translation>หน่วยงานและคณะทำงาน</translation>
    </message>
    <message>
        <source>Agencies, committees, teams, and their other names.</source>
        <translation>หน่วยงาน คณะกรรมการ คณะทำงาน และชื่ออื่นที่ใช้เรียก</translation>
    </message>
    <message>
        <source>Assessment steps</source>
        <translation>ขั้นตอนการประเมิน</translation>
    </message>
    <message>
        <source>Award history</source>
        <translation>ประวัติการขอรับรางวัล</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>เกณฑ์</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Kinds of parties</source>
        <translation>กลุ่มภาคี</translation>
    </message>
    <message>
        <source>Meetings, rehearsals, the site visit: when, where, how.</source>
        <translation>การประชุม การซักซ้อม และการตรวจประเมิน: เมื่อใด ที่ใด อย่างไร</translation>
    </message>
    <message>
        <source>Named office holders, such as whoever chairs an event.</source>
        <translation>ผู้ดำรงตำแหน่งที่ระบุชื่อ เช่น ประธานในกิจกรรม</translation>
    </message>
    <message>
        <source>Organisation and award</source>
        <translation>หน่วยงานและรางวัล</translation>
    </message>
    <message>
        <source>Parts that people play. Those of the assessors&apos; body are the ones who ask.</source>
        <translation>หน้าที่ที่แต่ละคนรับผิดชอบ ผู้ที่สังกัดคณะผู้ตรวจประเมินคือผู้ซักถาม</translation>
    </message>
    <message>
        <source>People</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Pictures of each event. Drop files here, or choose them; F2 writes what one shows, Enter enlarges it.</source>
        <translation>ภาพของแต่ละกิจกรรม ลากไฟล์มาวางหรือเลือกไฟล์ กด F2 เพื่อเขียนคำบรรยาย กด Enter เพื่อขยายภาพ</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Rooms, areas and online rooms that events name.</source>
        <translation>ห้อง พื้นที่ และห้องประชุมออนไลน์ที่กิจกรรมอ้างถึง</translation>
    </message>
    <message>
        <source>Sections of the visit</source>
        <translation>ส่วนต่าง ๆ ของข้อมูลการตรวจ</translation>
    </message>
    <message>
        <source>The steps of the award, and how far each is.</source>
        <translation>ขั้นตอนของรางวัลและความคืบหน้าของแต่ละขั้น</translation>
    </message>
    <message>
        <source>This year&apos;s application and those of other years.</source>
        <translation>การขอรับรางวัลปีนี้และปีอื่น ๆ</translation>
    </message>
    <message>
        <source>What questions are about; items of the first set have keys among the scribe&apos;s tags.</source>
        <translation>ประเด็นที่คำถามเกี่ยวข้อง ข้อในชุดแรกมีปุ่มลัดในป้ายกำกับของผู้บันทึก</translation>
    </message>
    <message>
        <source>Who has to be coordinated; see also the readiness.</source>
        <translation>ผู้ที่ต้องประสานงาน ดูประกอบกับหน้าความพร้อม</translation>
    </message>
    <message>
        <source>Whose visit it is, and what is applied for.</source>
        <translation>การตรวจประเมินของหน่วยงานใด และขอรับรางวัลใด</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>PMQA 4.0</source>
        <translation>PMQA ๔.๐</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>ผู้ขอรับรางวัล</translation>
    </message>
    <message>
        <source>assessors</source>
        <translation>ผู้ตรวจประเมิน</translation>
    </message>
    <message>
        <source>award criteria</source>
        <translation>เกณฑ์รางวัล</translation>
    </message>
    <message>
        <source>awarded</source>
        <translation>ได้รับรางวัล</translation>
    </message>
    <message>
        <source>awarding agency</source>
        <translation>หน่วยงานผู้ให้รางวัล</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ทั้งสองแบบ</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>พบหน้ากัน</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>การประชุม</translation>
    </message>
    <message>
        <source>not awarded</source>
        <translation>ไม่ได้รับรางวัล</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>ไม่ผ่าน</translation>
    </message>
    <message>
        <source>online</source>
        <translation>ออนไลน์</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>ของเราเอง</translation>
    </message>
    <message>
        <source>owner of a showcase</source>
        <translation>เจ้าของผลงาน</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ผ่านแล้ว</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>รอผล</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>การซักซ้อม</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>กำหนดไว้แล้ว</translation>
    </message>
    <message>
        <source>site visit</source>
        <translation>การตรวจประเมิน</translation>
    </message>
    <message>
        <source>the applicant&apos;s team</source>
        <translation>คณะทำงานของผู้ขอรับรางวัล</translation>
    </message>
</context>
<context>
    <name>Wakefulness</name>
    <message>
        <source>A site visit is being presented</source>
        <translation>กำลังนำเสนอในการตรวจประเมิน ณ พื้นที่</translation>
    </message>
</context>
<context>
    <name>WeakMap</name>
    <message>
        <source>None</source>
        <translation>ไม่ระบุ</translation>
    </message>
    <message>
        <source>Showcase</source>
        <translation>ผลงาน</translation>
    </message>
    <message>
        <source>Weak topics, over all drills</source>
        <translation>เรื่องที่ยังอ่อน จากการซ้อมตอบทั้งหมด</translation>
    </message>
    <message>
        <source>{weak} weak: a mark below 3, or too long more often than not. {fine} good. {never} not drilled.</source>
        <translation>{weak} ยังอ่อน: คะแนนต่ำกว่า 3 หรือตอบเกินเวลามากกว่าครึ่ง {fine} ดี {never} ยังไม่ซ้อม</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>A province with three showcases, slides and videos, ready to rehearse.</source>
        <translation>จังหวัดตัวอย่าง มีสามผลงาน สไลด์และวิดีทัศน์ พร้อมซักซ้อม</translation>
    </message>
    <message>
        <source>For your organisation, with roles, checklist and criteria to begin with.</source>
        <translation>สำหรับหน่วยงานของท่าน พร้อมบทบาท รายการตรวจสอบ และเกณฑ์ตั้งต้น</translation>
    </message>
    <message>
        <source>From its folder on this computer or on a memory stick.</source>
        <translation>จากโฟลเดอร์ในเครื่องนี้หรือในแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>From one file that was packed on another computer, also in mid-take.</source>
        <translation>จากไฟล์เดียวที่บรรจุจากเครื่องอื่น แม้ขณะดำเนินรอบอยู่</translation>
    </message>
    <message>
        <source>Look at its safety copies …</source>
        <translation>ดูสำเนาสำรองของการตรวจนี้ …</translation>
    </message>
    <message>
        <source>Look at the demonstration</source>
        <translation>ดูการตรวจตัวอย่าง</translation>
    </message>
    <message>
        <source>Make a new visit</source>
        <translation>สร้างการตรวจใหม่</translation>
    </message>
    <message>
        <source>Open a packed visit</source>
        <translation>เปิดการตรวจที่บรรจุไว้</translation>
    </message>
    <message>
        <source>Open a visit</source>
        <translation>เปิดการตรวจ</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>เปิดล่าสุด</translation>
    </message>
    <message>
        <source>PMQA Desktop</source>
        <translation>PMQA Desktop</translation>
    </message>
    <message>
        <source>Prepare, rehearse and run a PMQA site visit.</source>
        <translation>เตรียม ซักซ้อม และดำเนินการตรวจประเมิน PMQA ในพื้นที่</translation>
    </message>
    <message>
        <source>The file of the packed visit</source>
        <translation>ไฟล์การตรวจที่บรรจุไว้</translation>
    </message>
    <message>
        <source>The folder of the visit</source>
        <translation>โฟลเดอร์ของการตรวจ</translation>
    </message>
    <message>
        <source>The visit is being made …</source>
        <translation>กำลังสร้างการตรวจ …</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ไม่อยู่แล้ว</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>As it was heard: {words}</source>
        <translation>ตามที่ได้ยิน: {words}</translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>บันทึกข้อความ</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>แยกตรงนี้</translation>
    </message>
    <message>
        <source>The question as others are to read it</source>
        <translation>คำถามที่เรียบเรียงแล้ว</translation>
    </message>
    <message>
        <source>What comes after the cursor becomes a question of its own</source>
        <translation>ข้อความหลังเคอร์เซอร์จะเป็นคำถามใหม่อีกข้อ</translation>
    </message>
</context>
</TS>
