<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n non-compliant</source>
        <translation>
            <numerusform>%n non-compliant</numerusform>
            <numerusform>%n non-compliant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n improvable</source>
        <translation>
            <numerusform>%n improvable</numerusform>
            <numerusform>%n improvable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compliant</source>
        <translation>
            <numerusform>%n compliant</numerusform>
            <numerusform>%n compliant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not commercial</source>
        <translation>
            <numerusform>%n not commercial</numerusform>
            <numerusform>%n not commercial</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::FindingsView</name>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::MainWindow</name>
    <message numerus="yes">
        <source>Cancelled. %n post(s) had been checked by then.</source>
        <translation>
            <numerusform>Cancelled. %n post had been checked by then.</numerusform>
            <numerusform>Cancelled. %n posts had been checked by then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read.</source>
        <translation>
            <numerusform>%n thing could not be read.</numerusform>
            <numerusform>%n things could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) — Vigie</source>
        <translation>
            <numerusform>%n file — Vigie</numerusform>
            <numerusform>%n files — Vigie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ProgressStrip</name>
    <message numerus="yes">
        <source>Checking: %n post(s) read</source>
        <translation>
            <numerusform>Checking: %n post read</numerusform>
            <numerusform>Checking: %n posts read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ReviewPage</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
</TS>
