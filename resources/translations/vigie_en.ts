<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln non-compliant</source>
        <translation>
            <numerusform>%Ln non-compliant</numerusform>
            <numerusform>%Ln non-compliant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln improvable</source>
        <translation>
            <numerusform>%Ln improvable</numerusform>
            <numerusform>%Ln improvable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a compliant mention</source>
        <translation>
            <numerusform>%Ln with a compliant mention</numerusform>
            <numerusform>%Ln with a compliant mention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not commercial</source>
        <translation>
            <numerusform>%Ln not commercial</numerusform>
            <numerusform>%Ln not commercial</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::FindingsView</name>
    <message numerus="yes">
        <source>and %Ln more place(s)</source>
        <translation>
            <numerusform>and %Ln more place</numerusform>
            <numerusform>and %Ln more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::MainWindow</name>
    <message numerus="yes">
        <source>Cancelled. %Ln post(s) had been checked by then.</source>
        <translation>
            <numerusform>Cancelled. %Ln post had been checked by then.</numerusform>
            <numerusform>Cancelled. %Ln posts had been checked by then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) — Vigie</source>
        <translation>
            <numerusform>%Ln file — Vigie</numerusform>
            <numerusform>%Ln files — Vigie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) while reading.</source>
        <translation>
            <numerusform>%Ln problem while reading.</numerusform>
            <numerusform>%Ln problems while reading.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ProgressStrip</name>
    <message numerus="yes">
        <source>Checking: %Ln post(s) read</source>
        <translation>
            <numerusform>Checking: %Ln post read</numerusform>
            <numerusform>Checking: %Ln posts read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ReviewPage</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
</context>
</TS>
