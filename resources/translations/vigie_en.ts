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
        <source>%Ln with a compliant disclosure</source>
        <translation>
            <numerusform>%Ln with a compliant disclosure</numerusform>
            <numerusform>%Ln with a compliant disclosure</numerusform>
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
    <name>vigie::DecisionBar</name>
    <message numerus="yes">
        <source>and on %Ln identical text(s)</source>
        <comment>decide</comment>
        <translation>
            <numerusform>and on %Ln identical text</numerusform>
            <numerusform>and on %Ln identical texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::DossierPage</name>
    <message numerus="yes">
        <source>%Ln problem(s) in %1</source>
        <translation>
            <numerusform>%Ln problem in %1</numerusform>
            <numerusform>%Ln problems in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
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
    <name>vigie::HouseEditor</name>
    <message numerus="yes">
        <source>⬣ %Ln mistake(s)</source>
        <translation>
            <numerusform>⬣ %Ln mistake</numerusform>
            <numerusform>⬣ %Ln mistakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◇ These rules can be used, with %Ln remark(s).</source>
        <translation>
            <numerusform>◇ These rules can be used, with %Ln remark.</numerusform>
            <numerusform>◇ These rules can be used, with %Ln remarks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::HouseEffectView</name>
    <message numerus="yes">
        <source>Gains %Ln post(s)</source>
        <translation>
            <numerusform>Gains %Ln post</numerusform>
            <numerusform>Gains %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, loses %Ln post(s).</source>
        <translation>
            <numerusform>, loses %Ln.</numerusform>
            <numerusform>, loses %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole dossier was looked at: %Ln post(s).</source>
        <translation>
            <numerusform>The whole dossier was looked at: %Ln post.</numerusform>
            <numerusform>The whole dossier was looked at: %Ln posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So far %Ln post(s) were looked at…</source>
        <translation>
            <numerusform>So far %Ln post was looked at…</numerusform>
            <numerusform>So far %Ln posts were looked at…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::JournalPage</name>
    <message numerus="yes">
        <source>Verified: %Ln entry(s)</source>
        <translation>
            <numerusform>Verified: %Ln entry</numerusform>
            <numerusform>Verified: %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln record(s).</source>
        <translation>
            <numerusform>, %Ln record.</numerusform>
            <numerusform>, %Ln records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::MainWindow</name>
    <message numerus="yes">
        <source>%Ln problem(s) while reading.</source>
        <translation>
            <numerusform>%Ln problem while reading.</numerusform>
            <numerusform>%Ln problems while reading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: “%1” on %Ln post(s)</source>
        <translation>
            <numerusform>Taken back: “%1” on %Ln post</numerusform>
            <numerusform>Taken back: “%1” on %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back: “%1” on %Ln post(s)</source>
        <translation>
            <numerusform>Brought back: “%1” on %Ln post</numerusform>
            <numerusform>Brought back: “%1” on %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken over from the copy: %Ln entry(s) of the log</source>
        <translation>
            <numerusform>Taken over from the copy: %Ln entry of the log</numerusform>
            <numerusform>Taken over from the copy: %Ln entries of the log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln post(s).</source>
        <translation>
            <numerusform>, %Ln post.</numerusform>
            <numerusform>, %Ln posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) differ.</source>
        <translation>
            <numerusform>%Ln decision differ.</numerusform>
            <numerusform>%Ln decisions differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more file(s)</source>
        <translation>
            <numerusform>%1 and %Ln more file</numerusform>
            <numerusform>%1 and %Ln more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <comment>from which posts were read</comment>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) read from %1</source>
        <translation>
            <numerusform>%Ln post read from %1</numerusform>
            <numerusform>%Ln posts read from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%Ln there already</numerusform>
            <numerusform>%Ln there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) set aside (see “Dossier”)</source>
        <translation>
            <numerusform>%Ln set aside (see “Dossier”)</numerusform>
            <numerusform>%Ln set aside (see “Dossier”)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ProgressStrip</name>
    <message numerus="yes">
        <source>Reading: %Ln post(s)</source>
        <translation>
            <numerusform>Reading: %Ln post</numerusform>
            <numerusform>Reading: %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking: %Ln post(s)</source>
        <translation>
            <numerusform>Checking: %Ln post</numerusform>
            <numerusform>Checking: %Ln posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ReviewFooter</name>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln post(s)</source>
        <comment>shown</comment>
        <translation>
            <numerusform>%1 of %Ln post</numerusform>
            <numerusform>%1 of %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln disputed</source>
        <comment>posts</comment>
        <translation>
            <numerusform>, %Ln disputed</numerusform>
            <numerusform>, %Ln disputed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ReviewPage</name>
    <message numerus="yes">
        <source>At most %Ln post(s) at once</source>
        <translation>
            <numerusform>At most %Ln post at once</numerusform>
            <numerusform>At most %Ln posts at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s) chosen</source>
        <translation>
            <numerusform>%Ln post chosen</numerusform>
            <numerusform>%Ln posts chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SecondReadingPage</name>
    <message numerus="yes">
        <source>of %Ln without a finding</source>
        <translation>
            <numerusform>of %Ln without a finding</numerusform>
            <numerusform>of %Ln without a finding</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::WelcomePage</name>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <comment>files</comment>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln posts</numerusform>
        </translation>
    </message>
</context>
</TS>
