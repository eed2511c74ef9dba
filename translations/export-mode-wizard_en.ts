<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerCheck</name>
    <message numerus="yes">
        <source>%1 is not an amount; expected a number above 0 such as 12500.00, with a point, without separators, at most %n decimal(s)</source>
        <translation>
            <numerusform>%1 is not an amount; expected a number above 0 such as 12500.00, with a point, without separators, at most %n decimal</numerusform>
            <numerusform>%1 is not an amount; expected a number above 0 such as 12500.00, with a point, without separators, at most %n decimals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not a rate; expected a number above 0 such as 7.1024, at most %n decimal(s)</source>
        <translation>
            <numerusform>%1 is not a rate; expected a number above 0 such as 7.1024, at most %n decimal</numerusform>
            <numerusform>%1 is not a rate; expected a number above 0 such as 7.1024, at most %n decimals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message numerus="yes">
        <source>When reading %1: %n more fault(s); expected a case saved by this program</source>
        <translation>
            <numerusform>When reading %1: %n more fault; expected a case saved by this program</numerusform>
            <numerusform>When reading %1: %n more faults; expected a case saved by this program</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeNote</name>
    <message numerus="yes">
        <source>%1 of your %n case(s) in %2 will change.</source>
        <translation>
            <numerusform>%1 of your %n case in %2 will change.</numerusform>
            <numerusform>%1 of your %n cases in %2 will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there cannot be read as a case.</source>
        <translation>
            <numerusform>%n file there cannot be read as a case.</numerusform>
            <numerusform>%n files there cannot be read as a case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older file(s) there were not compared.</source>
        <translation>
            <numerusform>%n older file there were not compared.</numerusform>
            <numerusform>%n older files there were not compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the program&apos;s own %n trial case(s) will change.</source>
        <translation>
            <numerusform>%1 of the program&apos;s own %n trial case will change.</numerusform>
            <numerusform>%1 of the program&apos;s own %n trial cases will change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistBar</name>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <extracomment>%1: number of steps done, %n: number of all steps</extracomment>
        <translation>
            <numerusform>%1 of %n step done</numerusform>
            <numerusform>%1 of %n steps done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>--%1 needs %n file(s)</source>
        <translation>
            <numerusform>--%1 needs %n file</numerusform>
            <numerusform>--%1 needs %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Due in %n day</numerusform>
            <numerusform>Due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message numerus="yes">
        <source>%n question(s) left at most</source>
        <translation>
            <numerusform>%n question left at most</numerusform>
            <numerusform>%n questions left at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message numerus="yes">
        <source>%n mode(s) possible</source>
        <translation>
            <numerusform>%n mode possible</numerusform>
            <numerusform>%n modes possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left at most</source>
        <translation>
            <numerusform>%n question left at most</numerusform>
            <numerusform>%n questions left at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left at most; none of them changes the mode.</source>
        <translation>
            <numerusform>%n question left at most; none of them changes the mode.</numerusform>
            <numerusform>%n questions left at most; none of them changes the mode.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left at most.</source>
        <translation>
            <numerusform>%n question left at most.</numerusform>
            <numerusform>%n questions left at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n supervision mode(s) can still result from the open answers.</source>
        <extracomment>%n: number of customs supervision modes</extracomment>
        <translation>
            <numerusform>%n supervision mode can still result from the open answers.</numerusform>
            <numerusform>%n supervision modes can still result from the open answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules %1 of %2, last reviewed %n month(s) ago</source>
        <translation>
            <numerusform>Rules %1 of %2, last reviewed %n month ago</numerusform>
            <numerusform>Rules %1 of %2, last reviewed %n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules %1 of %2, loaded by you, last reviewed %n month(s) ago</source>
        <translation>
            <numerusform>Rules %1 of %2, loaded by you, last reviewed %n month ago</numerusform>
            <numerusform>Rules %1 of %2, loaded by you, last reviewed %n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will have another mode, route or limit status.</source>
        <translation>
            <numerusform>%n case will have another mode, route or limit status.</numerusform>
            <numerusform>%n cases will have another mode, route or limit status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) given: %1 will change, %2 will stay as before.</source>
        <translation>
            <numerusform>%n case given: %1 will change, %2 will stay as before.</numerusform>
            <numerusform>%n cases given: %1 will change, %2 will stay as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n golden case(s): %1 will change, %2 will stay as before.</source>
        <translation>
            <numerusform>%n golden case: %1 will change, %2 will stay as before.</numerusform>
            <numerusform>%n golden cases: %1 will change, %2 will stay as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n golden case(s) left out: the old rules do not know all of their answers.</source>
        <translation>
            <numerusform>%n golden case left out: the old rules do not know all of their answers.</numerusform>
            <numerusform>%n golden cases left out: the old rules do not know all of their answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s). A mode is ruled out where one of its conditions does not hold. Sign each line that the law bears out.</source>
        <translation>
            <numerusform>%n condition. A mode is ruled out where one of its conditions does not hold. Sign each line that the law bears out.</numerusform>
            <numerusform>%n conditions. A mode is ruled out where one of its conditions does not hold. Sign each line that the law bears out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s) translated anew</source>
        <extracomment>%1: a language; %n: how many texts are worded differently in it, though the English is the same</extracomment>
        <translation>
            <numerusform>%1: %n text translated anew</numerusform>
            <numerusform>%1: %n texts translated anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later, on day %1 of the month</source>
        <extracomment>%1: a day of the month, such as 15</extracomment>
        <translation>
            <numerusform>%n month later, on day %1 of the month</numerusform>
            <numerusform>%n months later, on day %1 of the month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) later, on %1</source>
        <extracomment>%1: a day of the year, such as 30 Apr</extracomment>
        <translation>
            <numerusform>%n year later, on %1</numerusform>
            <numerusform>%n years later, on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from the first day of the month %n month(s) later until %1</source>
        <extracomment>%1: the last day of a period, such as 1 year later, on 30 Apr</extracomment>
        <translation>
            <numerusform>from the first day of the month %n month later until %1</numerusform>
            <numerusform>from the first day of the month %n months later until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, or one of %n other(s)</source>
        <extracomment>%1: answers, %n: how many more give the same result</extracomment>
        <translation>
            <numerusform>%1, or one of %n other</numerusform>
            <numerusform>%1, or one of %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment line(s): %1</source>
        <extracomment>%n: number of shipment lines; %1: the modes they go under</extracomment>
        <translation>
            <numerusform>%n shipment line: %1</numerusform>
            <numerusform>%n shipment lines: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message numerus="yes">
        <source>%n fault(s) were found in %1. The rules in use stay as they are. Send this list to whoever made the file.</source>
        <translation>
            <numerusform>%n fault were found in %1. The rules in use stay as they are. Send this list to whoever made the file.</numerusform>
            <numerusform>%n faults were found in %1. The rules in use stay as they are. Send this list to whoever made the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleStore</name>
    <message numerus="yes">
        <source>The rules that you loaded are not used, since this version of the program finds %n fault(s) in them: the program&apos;s own are in use. Load newer ones, or go back to the program&apos;s own for good.</source>
        <translation>
            <numerusform>The rules that you loaded are not used, since this version of the program finds %n fault in them: the program&apos;s own are in use. Load newer ones, or go back to the program&apos;s own for good.</numerusform>
            <numerusform>The rules that you loaded are not used, since this version of the program finds %n faults in them: the program&apos;s own are in use. Load newer ones, or go back to the program&apos;s own for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n answer(s) on this page are missing or wrong.</source>
        <translation>
            <numerusform>%n answer on this page are missing or wrong.</numerusform>
            <numerusform>%n answers on this page are missing or wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) given.</source>
        <translation>
            <numerusform>%n answer given.</numerusform>
            <numerusform>%n answers given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mode(s) are still possible.</source>
        <translation>
            <numerusform>%n mode are still possible.</numerusform>
            <numerusform>%n modes are still possible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoidNotice</name>
    <message numerus="yes">
        <source>With this answer, %n other answer(s) will no longer count: %1. Your answers are kept. Is this answer meant?</source>
        <translation>
            <numerusform>With this answer, %n other answer will no longer count: %1. Your answers are kept. Is this answer meant?</numerusform>
            <numerusform>With this answer, %n other answers will no longer count: %1. Your answers are kept. Is this answer meant?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this answer, %n answer(s) will no longer count: %1. Your answers are kept.</source>
        <translation>
            <numerusform>With this answer, %n answer will no longer count: %1. Your answers are kept.</numerusform>
            <numerusform>With this answer, %n answers will no longer count: %1. Your answers are kept.</numerusform>
        </translation>
    </message>
</context>
</TS>
