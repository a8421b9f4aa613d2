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
        <source>Cue</source>
        <translation>คิว</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>ระยะเวลา</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>สื่อ</translation>
    </message>
    <message>
        <source>Rehearse this agenda</source>
        <translation>ซักซ้อมกำหนดการนี้</translation>
    </message>
    <message>
        <source>Run it live</source>
        <translation>ดำเนินรายการจริง</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day} เวลา {start} ถึง {end}</translation>
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
    <name>CaptureBar</name>
    <message>
        <source>An assessor asks … (F9)</source>
        <translation>ผู้ตรวจประเมินถามว่า … (F9)</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>ผู้ตรวจประเมิน</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>เกณฑ์</translation>
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
        <source>Who asks?</source>
        <translation>ใครถาม</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>สไลด์ {number}</translation>
    </message>
</context>
<context>
    <name>ConsoleWindow</name>
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
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>No item is running</source>
        <translation>ยังไม่มีรายการที่ดำเนินอยู่</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>บันทึกย่อ</translation>
    </message>
    <message>
        <source>PMQA – presenter&apos;s console</source>
        <translation>PMQA – จอผู้นำเสนอ</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>ย่อบันทึกย่อ</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>บันทึกย่อของผู้นำเสนอ</translation>
    </message>
    <message>
        <source>Then: {item}</source>
        <translation>จากนั้น: {item}</translation>
    </message>
</context>
<context>
    <name>ControlRoomPage</name>
    <message>
        <source>+1 min</source>
        <translation>+1 นาที</translation>
    </message>
    <message>
        <source>Begin the take</source>
        <translation>เริ่มรอบนี้</translation>
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
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ดำเนินต่อ</translation>
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
        <source>On the audience screen</source>
        <translation>บนจอผู้ชม</translation>
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
    <message>
        <source>{kind}: {agenda}</source>
        <translation>{kind}: {agenda}</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 นาที</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A report cannot be written as {suffix}. Choose .docx or .csv.</source>
        <translation>บันทึกรายงานเป็น {suffix} ไม่ได้ โปรดเลือก .docx หรือ .csv</translation>
    </message>
    <message>
        <source>Opening the slides {name} was cancelled.</source>
        <translation>ยกเลิกการเปิดสไลด์ {name} แล้ว</translation>
    </message>
    <message>
        <source>Slides cannot be opened: LibreOffice is not on this computer. Install it, or bring the slides as PDF.</source>
        <translation>เปิดสไลด์ไม่ได้ เพราะเครื่องนี้ไม่มี LibreOffice โปรดติดตั้ง หรือนำสไลด์มาเป็นไฟล์ PDF</translation>
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
        <source>The PDF {name} is damaged. Export it again and bring it into the visit.</source>
        <translation>ไฟล์ PDF {name} เสียหาย โปรดส่งออกใหม่แล้วนำเข้าอีกครั้ง</translation>
    </message>
    <message>
        <source>The PDF {name} is locked with a password. Save it without it and bring it again.</source>
        <translation>ไฟล์ PDF {name} ล็อกด้วยรหัสผ่าน โปรดบันทึกแบบไม่มีรหัสผ่านแล้วนำเข้าใหม่</translation>
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
        <source>The file {name} cannot be shown: {suffix} is not a kind of slides that this program knows. Bring PPTX, ODP, PDF or pictures.</source>
        <translation>แสดงไฟล์ {name} ไม่ได้ เพราะโปรแกรมไม่รู้จักสไลด์ชนิด {suffix} โปรดใช้ PPTX, ODP, PDF หรือรูปภาพ</translation>
    </message>
    <message>
        <source>The file {name} could not be copied in ({reason}). Make room on the disk and try again.</source>
        <translation>คัดลอกไฟล์ {name} เข้ามาไม่ได้ ({reason}) โปรดเพิ่มที่ว่างในดิสก์แล้วลองใหม่</translation>
    </message>
    <message>
        <source>The file {name} is missing. Bring it into the visit again; the audience sees the card.</source>
        <translation>ไม่พบไฟล์ {name} โปรดนำเข้าอีกครั้ง ขณะนี้ผู้ชมเห็นหน้าจอรอ</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to ({reason}). Make room on the disk or choose another folder.</source>
        <translation>เขียนลงโฟลเดอร์ {path} ไม่ได้ ({reason}) โปรดเพิ่มที่ว่างในดิสก์หรือเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>The folder {path} holds something that was not made by a rehearsal; nothing was changed. Choose another folder with --out.</source>
        <translation>โฟลเดอร์ {path} มีข้อมูลที่ไม่ได้มาจากการซักซ้อมอัตโนมัติ ไม่มีสิ่งใดถูกแก้ไข โปรดเลือกโฟลเดอร์อื่นด้วย --out</translation>
    </message>
    <message>
        <source>The picture {name} cannot be opened. Save it as PNG or JPEG and bring it again.</source>
        <translation>เปิดรูปภาพ {name} ไม่ได้ โปรดบันทึกเป็น PNG หรือ JPEG แล้วนำเข้าใหม่</translation>
    </message>
    <message>
        <source>The report could not be written to {path} ({reason}). Close the file if it is open, or choose another folder.</source>
        <translation>บันทึกรายงานลง {path} ไม่ได้ ({reason}) โปรดปิดไฟล์หากเปิดอยู่ หรือเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>The slides {name} are locked with a password. Save them without it and bring them again.</source>
        <translation>สไลด์ {name} ล็อกด้วยรหัสผ่าน โปรดบันทึกแบบไม่มีรหัสผ่านแล้วนำเข้าใหม่</translation>
    </message>
    <message>
        <source>The slides {name} cannot be opened. Export them as PDF on the computer where they were made, and bring the PDF.</source>
        <translation>เปิดสไลด์ {name} ไม่ได้ โปรดส่งออกเป็น PDF จากเครื่องที่สร้างสไลด์ แล้วนำ PDF เข้ามา</translation>
    </message>
    <message>
        <source>The slides {name} were not ready after {seconds} seconds. Try again, or bring them as PDF.</source>
        <translation>สไลด์ {name} ยังไม่พร้อมเมื่อครบ {seconds} วินาที โปรดลองใหม่ หรือนำมาเป็นไฟล์ PDF</translation>
    </message>
    <message>
        <source>The video {name} cannot be played. Save it again as MP4 (H.264, AAC), or show the slides.</source>
        <translation>เล่นวิดีทัศน์ {name} ไม่ได้ โปรดบันทึกใหม่เป็น MP4 (H.264, AAC) หรือแสดงสไลด์แทน</translation>
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
        <source>The visit in {path} cannot be written to. Copy the folder to this computer&apos;s own disk and open it there.</source>
        <translation>เขียนข้อมูลใน {path} ไม่ได้ โปรดคัดลอกโฟลเดอร์มาไว้ในดิสก์ของเครื่องนี้แล้วเปิดจากที่นั่น</translation>
    </message>
    <message>
        <source>The visit in {path} is damaged; nothing was changed. Put a file from its folder backups in the place of visit.db. The newest one is: {backup}</source>
        <translation>ข้อมูลใน {path} เสียหาย ไม่มีสิ่งใดถูกแก้ไข โปรดนำไฟล์จากโฟลเดอร์ backups มาแทน visit.db ไฟล์ล่าสุดคือ {backup}</translation>
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
        <source>There is a visit in the folder {path} already. Choose an empty folder.</source>
        <translation>ในโฟลเดอร์ {path} มีข้อมูลการตรวจประเมินอยู่แล้ว โปรดเลือกโฟลเดอร์ว่าง</translation>
    </message>
    <message>
        <source>There is no display to open windows on. Start the program in a desktop session; pmqa-desktop rehearse and report work without one.</source>
        <translation>ไม่มีจอภาพให้เปิดหน้าต่าง โปรดเปิดโปรแกรมในเดสก์ท็อป ส่วนคำสั่ง pmqa-desktop rehearse และ report ใช้ได้โดยไม่ต้องมีจอ</translation>
    </message>
    <message>
        <source>There is no visit in the folder {path}. Choose the folder that holds the file visit.db.</source>
        <translation>ไม่พบข้อมูลการตรวจประเมินในโฟลเดอร์ {path} โปรดเลือกโฟลเดอร์ที่มีไฟล์ visit.db</translation>
    </message>
    <message>
        <source>This was NOT saved ({reason}). Make room on the disk at once, then do it again; what is typed stays.</source>
        <translation>ยังไม่ได้บันทึก ({reason}) โปรดเพิ่มที่ว่างในดิสก์ทันทีแล้วทำอีกครั้ง ข้อความที่พิมพ์ยังอยู่</translation>
    </message>
    <message>
        <source>Videos cannot be played: VLC is not on this computer. Install VLC, then start this program again; all else works.</source>
        <translation>เล่นวิดีทัศน์ไม่ได้ เพราะเครื่องนี้ไม่มี VLC โปรดติดตั้ง VLC แล้วเปิดโปรแกรมใหม่ ส่วนอื่นใช้งานได้ตามปกติ</translation>
    </message>
    <message>
        <source>{text} is not a date. Write it like 5/7/2564 or 2021-07-05.</source>
        <translation>{text} ไม่ใช่วันที่ โปรดเขียนเช่น 5/7/2564 หรือ 2021-07-05</translation>
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
    <name>MainWindow</name>
    <message>
        <source>A take is running. Close the program? The next start offers to go on with it.</source>
        <translation>กำลังดำเนินรายการอยู่ จะปิดโปรแกรมหรือไม่ เมื่อเปิดใหม่ทำต่อจากจุดเดิมได้</translation>
    </message>
    <message>
        <source>Audience window</source>
        <translation>จอผู้ชม</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Presenter&apos;s console</source>
        <translation>จอผู้นำเสนอ</translation>
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
    <name>NoticeBar</name>
    <message>
        <source>Put away</source>
        <translation>เก็บ</translation>
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
        <source>Today</source>
        <translation>วันนี้</translation>
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
    <name>PreparingLabel</name>
    <message numerus="yes">
        <source>Opening %n deck(s) …</source>
        <translation>
            <numerusform>กำลังเปิดสไลด์ %n ชุด …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Assessor</source>
        <translation>ผู้ตรวจประเมิน</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>เกณฑ์</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>No question has these words.</source>
        <translation>ไม่มีคำถามที่มีคำเหล่านี้</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Press F9 when an assessor speaks.</source>
        <translation>ยังไม่มีคำถาม กด F9 เมื่อผู้ตรวจประเมินพูด</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>ค้นหาคำถาม</translation>
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
        <source>Criterion</source>
        <translation>เกณฑ์</translation>
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
        <source>No.</source>
        <translation>ที่</translation>
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
        <source>slide {number}</source>
        <translation>สไลด์ {number}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Actual</source>
        <translation>จริง</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>เริ่มจริง</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>ตาราง CSV (*.csv)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>วันจริง</translation>
    </message>
    <message>
        <source>No take has been run yet. Start one on the agenda page.</source>
        <translation>ยังไม่มีรอบที่ดำเนินการ เริ่มได้ที่หน้ากำหนดการ</translation>
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
        <source>Rehearsal</source>
        <translation>ซักซ้อม</translation>
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
        <source>Title</source>
        <translation>เรื่อง</translation>
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
        <source>{run} of {all} items run, planned {planned}, actual {actual}, questions {questions}</source>
        <translation>ดำเนินการ {run} จาก {all} รายการ ตามแผน {planned} ใช้จริง {actual} คำถาม {questions} ข้อ</translation>
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
    <name>TimerFace</name>
    <message>
        <source>Come to the end</source>
        <translation>ใกล้หมดเวลา</translation>
    </message>
    <message>
        <source>Nearly time</source>
        <translation>เตือนเวลา</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>อยู่ในเวลา</translation>
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
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Black (F8)</source>
        <translation>จอดำ (F8)</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Let the timer go on</source>
        <translation>เดินเวลาต่อ</translation>
    </message>
    <message>
        <source>Next slide (PageDown)</source>
        <translation>สไลด์ถัดไป (PageDown)</translation>
    </message>
    <message>
        <source>Pause the timer</source>
        <translation>หยุดเวลา</translation>
    </message>
    <message>
        <source>Play or pause the video</source>
        <translation>เล่นหรือหยุดวิดีทัศน์</translation>
    </message>
    <message>
        <source>Previous slide (PageUp)</source>
        <translation>สไลด์ก่อนหน้า (PageUp)</translation>
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
    <name>Windows</name>
    <message>
        <source>Agenda</source>
        <translation>กำหนดการ</translation>
    </message>
    <message>
        <source>Control room</source>
        <translation>ดำเนินรายการ</translation>
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
        <source>Review</source>
        <translation>สรุปผล</translation>
    </message>
</context>
</TS>
