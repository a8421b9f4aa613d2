<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>CardsButton</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) longer</source>
        <translation>
            <numerusform>%n minute longer</numerusform>
            <numerusform>%n minutes longer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultButton</name>
    <message numerus="yes">
        <source>Some time within %n minute(s)</source>
        <translation>
            <numerusform>Some time within %n minute</numerusform>
            <numerusform>Some time within %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreparingLabel</name>
    <message numerus="yes">
        <source>Opening %n deck(s) …</source>
        <translation>
            <numerusform>Opening %n deck …</numerusform>
            <numerusform>Opening %n decks …</numerusform>
        </translation>
    </message>
</context>
</TS>
