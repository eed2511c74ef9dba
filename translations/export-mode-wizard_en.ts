<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Export Mode Wizard</source>
        <translation>About Export Mode Wizard</translation>
    </message>
    <message>
        <source>Export Mode Wizard %1</source>
        <translation>Export Mode Wizard %1</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; it uses Qt under the LGPL, version 3.</source>
        <translation>Free software under the MIT licence; it uses Qt under the LGPL, version 3.</translation>
    </message>
    <message>
        <source>Figures of the proof</source>
        <translation>Figures of the proof</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>These rules were proven: every combination of answers was looked at, on every day on which something changes, and no fault was found. This was counted:</source>
        <translation>These rules were proven: every combination of answers was looked at, on every day on which something changes, and no fault was found. This was counted:</translation>
    </message>
</context>
<context>
    <name>AddLineDialog</name>
    <message>
        <source>Add a shipment line</source>
        <translation>Add a shipment line</translation>
    </message>
    <message>
        <source>A line is a part of the case that is declared on its own: parcels, warehouse stock, a wholesale order. Each line has its own answers and its own mode; all share one checklist and one paper.</source>
        <translation>A line is a part of the case that is declared on its own: parcels, warehouse stock, a wholesale order. Each line has its own answers and its own mode; all share one checklist and one paper.</translation>
    </message>
    <message>
        <source>Name of the line &amp;so far</source>
        <translation>Name of the line &amp;so far</translation>
    </message>
    <message>
        <source>&amp;Name of the new line</source>
        <translation>&amp;Name of the new line</translation>
    </message>
    <message>
        <source>&amp;Add the line</source>
        <translation>&amp;Add the line</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Begin with</translation>
    </message>
    <message>
        <source>n&amp;o answers</source>
        <translation>n&amp;o answers</translation>
    </message>
    <message>
        <source>a co&amp;py of this line:</source>
        <comment>answers, particulars and days</comment>
        <translation>a co&amp;py of this line:</translation>
    </message>
    <message>
        <source>Line to copy</source>
        <translation>Line to copy</translation>
    </message>
</context>
<context>
    <name>AnswerCheck</name>
    <message>
        <source>%1 is not an amount in %2; expected a number above 0 without decimals, such as 12500</source>
        <translation>%1 is not an amount in %2; expected a number above 0 without decimals, such as 12500</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not an amount; expected a number above 0 such as 12500.00, with a point, without separators, at most %n decimal(s)</source>
        <translation>
            <numerusform>%1 is not an amount; expected a number above 0 such as 12500.00, with a point, without separators, at most %n decimal</numerusform>
            <numerusform>%1 is not an amount; expected a number above 0 such as 12500.00, with a point, without separators, at most %n decimals</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not right; expected a whole number from %2 to %3</source>
        <translation>%1 is not right; expected a whole number from %2 to %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not a rate; expected a number above 0 such as 7.1024, at most %n decimal(s)</source>
        <translation>
            <numerusform>%1 is not a rate; expected a number above 0 such as 7.1024, at most %n decimal</numerusform>
            <numerusform>%1 is not a rate; expected a number above 0 such as 7.1024, at most %n decimals</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown value %1; expected one of %2</source>
        <translation>unknown value %1; expected one of %2</translation>
    </message>
    <message>
        <source>unknown value %1; expected true or false</source>
        <translation>unknown value %1; expected true or false</translation>
    </message>
    <message>
        <source>%1 is not right; expected an amount as text, such as &quot;12500.00&quot;</source>
        <translation>%1 is not right; expected an amount as text, such as &quot;12500.00&quot;</translation>
    </message>
    <message>
        <source>%1 is not a date; expected a day such as &quot;2026-12-01&quot;</source>
        <translation>%1 is not a date; expected a day such as &quot;2026-12-01&quot;</translation>
    </message>
    <message>
        <source>%1 is not a destination; expected a country code of ISO 3166-1 other than CN, such as &quot;DE&quot;</source>
        <translation>%1 is not a destination; expected a country code of ISO 3166-1 other than CN, such as &quot;DE&quot;</translation>
    </message>
    <message>
        <source>%1 is not right; expected a list, such as [] or [&quot;%2&quot;]</source>
        <translation>%1 is not right; expected a list, such as [] or [&quot;%2&quot;]</translation>
    </message>
    <message>
        <source>%1 stands twice; expected each value once</source>
        <translation>%1 stands twice; expected each value once</translation>
    </message>
    <message>
        <source>%1 is not right; expected rates such as {&quot;USD&quot;: &quot;7.1024&quot;}</source>
        <translation>%1 is not right; expected rates such as {&quot;USD&quot;: &quot;7.1024&quot;}</translation>
    </message>
    <message>
        <source>unknown currency %1; expected a code such as USD</source>
        <translation>unknown currency %1; expected a code such as USD</translation>
    </message>
    <message>
        <source>%1: %2 is not right; expected a rate as text, such as &quot;7.1024&quot;</source>
        <translation>%1: %2 is not right; expected a rate as text, such as &quot;7.1024&quot;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AnswerGrid</name>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>name of an answer</comment>
        <translation>Change: %1</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>No copy of your unsaved changes can be kept in case the program fails, so save the case often. %1</source>
        <comment>a sentence that says why</comment>
        <translation>No copy of your unsaved changes can be kept in case the program fails, so save the case often. %1</translation>
    </message>
</context>
<context>
    <name>BlockView</name>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>evidence grade, sources</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>expected a text</source>
        <translation>expected a text</translation>
    </message>
    <message>
        <source>When reading %1: %2: %3</source>
        <translation>When reading %1: %2: %3</translation>
    </message>
    <message>
        <source>not a case file; expected &quot;%1&quot;</source>
        <translation>not a case file; expected &quot;%1&quot;</translation>
    </message>
    <message>
        <source>written by a newer version of the program (%1); expected %2</source>
        <translation>written by a newer version of the program (%1); expected %2</translation>
    </message>
    <message>
        <source>unknown version; expected %1</source>
        <translation>unknown version; expected %1</translation>
    </message>
    <message>
        <source>expected an object { … }</source>
        <translation>expected an object { … }</translation>
    </message>
    <message>
        <source>unknown answer; expected the id of a question</source>
        <translation>unknown answer; expected the id of a question</translation>
    </message>
    <message>
        <source>unknown answer; expected the id of a question with several choices</source>
        <translation>unknown answer; expected the id of a question with several choices</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is also answered; expected it once</source>
        <translation>&quot;%1&quot; is also answered; expected it once</translation>
    </message>
    <message>
        <source>not a date; expected a day such as &quot;2026-12-01&quot;</source>
        <translation>not a date; expected a day such as &quot;2026-12-01&quot;</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>expected true or false</translation>
    </message>
    <message>
        <source>When reading %1: the file cannot be opened: %2</source>
        <translation>When reading %1: the file cannot be opened: %2</translation>
    </message>
    <message>
        <source>When reading %1: the file is too large for a case; expected at most %2 MiB</source>
        <translation>When reading %1: the file is too large for a case; expected at most %2 MiB</translation>
    </message>
    <message>
        <source>When reading %1: %2</source>
        <translation>When reading %1: %2</translation>
    </message>
    <message>
        <source>the file is empty; expected a case</source>
        <translation>the file is empty; expected a case</translation>
    </message>
    <message>
        <source>the text is not UTF-8; expected a case saved by this program</source>
        <translation>the text is not UTF-8; expected a case saved by this program</translation>
    </message>
    <message>
        <source>line %1: not valid JSON (%2); expected a case saved by this program</source>
        <translation>line %1: not valid JSON (%2); expected a case saved by this program</translation>
    </message>
    <message>
        <source>not a case file; expected an object { … }</source>
        <translation>not a case file; expected an object { … }</translation>
    </message>
    <message>
        <source>holds a character that is no text; expected a text without control characters</source>
        <translation>holds a character that is no text; expected a text without control characters</translation>
    </message>
    <message>
        <source>When reading %1: the file cannot be read: %2</source>
        <translation>When reading %1: the file cannot be read: %2</translation>
    </message>
    <message numerus="yes">
        <source>When reading %1: %n more fault(s); expected a case saved by this program</source>
        <translation>
            <numerusform>When reading %1: %n more fault; expected a case saved by this program</numerusform>
            <numerusform>When reading %1: %n more faults; expected a case saved by this program</numerusform>
        </translation>
    </message>
    <message>
        <source>too many values for a case; expected at most %1</source>
        <translation>too many values for a case; expected at most %1</translation>
    </message>
    <message>
        <source>stands beside &quot;lines&quot;; expected it in one of the lines</source>
        <translation>stands beside &quot;lines&quot;; expected it in one of the lines</translation>
    </message>
    <message>
        <source>expected a list of shipment lines [{ … }]</source>
        <translation>expected a list of shipment lines [{ … }]</translation>
    </message>
    <message>
        <source>%1 shipment lines are too many; expected at most %2</source>
        <translation>%1 shipment lines are too many; expected at most %2</translation>
    </message>
    <message>
        <source>expected a text, another one for each line</source>
        <translation>expected a text, another one for each line</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of another line; expected another text for each line</source>
        <translation>&quot;%1&quot; is the id of another line; expected another text for each line</translation>
    </message>
</context>
<context>
    <name>CaseFiles</name>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;New case</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>Export cases (*.exportcase *.json);;All files (*)</source>
        <translation>Export cases (*.exportcase *.json);;All files (*)</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Open a case</translation>
    </message>
    <message>
        <source>The case cannot be opened</source>
        <translation>The case cannot be opened</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Save the case</translation>
    </message>
    <message>
        <source>Export cases (*.exportcase)</source>
        <translation>Export cases (*.exportcase)</translation>
    </message>
    <message>
        <source>New case &amp;from this one</source>
        <translation>New case &amp;from this one</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, folder</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No case was opened or saved yet</source>
        <translation>No case was opened or saved yet</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Clear this list</translation>
    </message>
    <message>
        <source>Open rec&amp;ent</source>
        <translation>Open rec&amp;ent</translation>
    </message>
</context>
<context>
    <name>CaseLock</name>
    <message>
        <source>%1, process %2 on %3</source>
        <comment>program, number, name of a computer</comment>
        <translation>%1, process %2 on %3</translation>
    </message>
</context>
<context>
    <name>CaseQuestions</name>
    <message>
        <source>Save the case?</source>
        <translation>Save the case?</translation>
    </message>
    <message>
        <source>The case has changes that are not saved.</source>
        <translation>The case has changes that are not saved.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Do not save</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Start again with an empty case?</source>
        <translation>Start again with an empty case?</translation>
    </message>
    <message>
        <source>All answers and ticks of this case that are not saved are lost.</source>
        <translation>All answers and ticks of this case that are not saved are lost.</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Start again</translation>
    </message>
    <message>
        <source>&amp;Keep this case</source>
        <translation>&amp;Keep this case</translation>
    </message>
    <message>
        <source>The file was changed</source>
        <translation>The file was changed</translation>
    </message>
    <message>
        <source>Another program has changed %1.</source>
        <translation>Another program has changed %1.</translation>
    </message>
    <message>
        <source>If you overwrite it, the changes made there are lost. Your case stays open in any event.</source>
        <translation>If you overwrite it, the changes made there are lost. Your case stays open in any event.</translation>
    </message>
    <message>
        <source>Save in &amp;another place…</source>
        <translation>Save in &amp;another place…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Overwrite</translation>
    </message>
    <message>
        <source>Your case stays open, with all that you typed.</source>
        <translation>Your case stays open, with all that you typed.</translation>
    </message>
    <message>
        <source>&amp;Write over the old file</source>
        <translation>&amp;Write over the old file</translation>
    </message>
    <message>
        <source>Here, a new file cannot take the place of the old one. The old file can be written over; if the program or the network fails meanwhile, it may be left half written.</source>
        <translation>Here, a new file cannot take the place of the old one. The old file can be written over; if the program or the network fails meanwhile, it may be left half written.</translation>
    </message>
    <message>
        <source>The case is not saved</source>
        <translation>The case is not saved</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Open for reading only</translation>
    </message>
    <message>
        <source>%1 is open in another window, so it is not changed here.</source>
        <translation>%1 is open in another window, so it is not changed here.</translation>
    </message>
    <message>
        <source>It is worked on by %1. To change it here, save it under another name, or close it there and open it again.</source>
        <translation>It is worked on by %1. To change it here, save it under another name, or close it there and open it again.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>It is worked on by %1.</source>
        <translation>It is worked on by %1.</translation>
    </message>
    <message>
        <source>%1 is open in another window. Choose another name.</source>
        <translation>%1 is open in another window. Choose another name.</translation>
    </message>
    <message>
        <source>a case without a name</source>
        <translation>a case without a name</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recover a case</source>
        <translation>Recover a case</translation>
    </message>
    <message>
        <source>The program ended before this case was saved: %1</source>
        <translation>The program ended before this case was saved: %1</translation>
    </message>
    <message>
        <source>The last changes are of %1.</source>
        <translation>The last changes are of %1.</translation>
    </message>
    <message>
        <source>Its file is %1.</source>
        <translation>Its file is %1.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Recover</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Throw away</translation>
    </message>
    <message>
        <source>&amp;Ask again next time</source>
        <translation>&amp;Ask again next time</translation>
    </message>
</context>
<context>
    <name>ChangeNote</name>
    <message>
        <source>What changes for the case that is open</source>
        <translation>What changes for the case that is open</translation>
    </message>
    <message>
        <source>The case that is open: nothing changes.</source>
        <translation>The case that is open: nothing changes.</translation>
    </message>
    <message>
        <source>The case that is open gets another result.</source>
        <translation>The case that is open gets another result.</translation>
    </message>
    <message>
        <source>The case that is open keeps its mode, but the paper changes.</source>
        <translation>The case that is open keeps its mode, but the paper changes.</translation>
    </message>
    <message>
        <source>Your cases: none was found in %1.</source>
        <translation>Your cases: none was found in %1.</translation>
    </message>
    <message>
        <source>What changes for your cases</source>
        <translation>What changes for your cases</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The title of a case, and its file</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Use these rules?</source>
        <translation>Use these rules?</translation>
    </message>
    <message>
        <source>The new rules were checked and no fault was found. This is what they change. You can go back to the program&apos;s own rules at any time.</source>
        <translation>The new rules were checked and no fault was found. This is what they change. You can go back to the program&apos;s own rules at any time.</translation>
    </message>
    <message>
        <source>What the new rules change</source>
        <translation>What the new rules change</translation>
    </message>
    <message>
        <source>&amp;Use these rules</source>
        <translation>&amp;Use these rules</translation>
    </message>
    <message>
        <source>&amp;Keep the present rules</source>
        <translation>&amp;Keep the present rules</translation>
    </message>
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
    <message>
        <source>Progress of the checklist</source>
        <translation>Progress of the checklist</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Show:</translation>
    </message>
    <message>
        <source>Steps to show</source>
        <translation>Steps to show</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>All steps</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>Open steps</translation>
    </message>
    <message>
        <source>Due soon or overdue</source>
        <translation>Due soon or overdue</translation>
    </message>
    <message>
        <source>Done steps</source>
        <translation>Done steps</translation>
    </message>
    <message>
        <source>Group by:</source>
        <translation>Group by:</translation>
    </message>
    <message>
        <source>Group the steps by</source>
        <translation>Group the steps by</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>No step of the checklist is such a step now.</source>
        <translation>No step of the checklist is such a step now.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>heading over steps</comment>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>Due within 7 days</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>Due later</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Without a date</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>heading over steps</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Good to know</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose one answer.</source>
        <translation>Choose one answer.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Tells which customs supervision mode a shipment from China is declared under, and prints the checklist.</source>
        <translation>Tells which customs supervision mode a shipment from China is declared under, and prints the checklist.</translation>
    </message>
    <message>
        <source>The case to open in the window.</source>
        <translation>The case to open in the window.</translation>
    </message>
    <message>
        <source>Decides the case without a window; - reads standard input.</source>
        <translation>Decides the case without a window; - reads standard input.</translation>
    </message>
    <message>
        <source>Which paper: checklist.</source>
        <translation>Which paper: checklist.</translation>
    </message>
    <message>
        <source>Writes to this file instead of standard output; needed for pdf.</source>
        <translation>Writes to this file instead of standard output; needed for pdf.</translation>
    </message>
    <message>
        <source>Language of the output: %1.</source>
        <translation>Language of the output: %1.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Shows this help.</translation>
    </message>
    <message>
        <source>Shows the version of the program and of the rules.</source>
        <translation>Shows the version of the program and of the rules.</translation>
    </message>
    <message>
        <source>Wrong call: %1; see --help</source>
        <translation>Wrong call: %1; see --help</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many</source>
        <translation>&quot;%1&quot; is one argument too many</translation>
    </message>
    <message>
        <source>unknown sheet &quot;%1&quot;; expected checklist</source>
        <translation>unknown sheet &quot;%1&quot;; expected checklist</translation>
    </message>
    <message>
        <source>unknown language &quot;%1&quot;; expected one of %2</source>
        <translation>unknown language &quot;%1&quot;; expected one of %2</translation>
    </message>
    <message>
        <source>a PDF needs --output</source>
        <translation>a PDF needs --output</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standard input</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 is given twice</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file</source>
        <translation>--%1 needs the name of a file</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Day %1 of %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A figure: what it counts, and the number</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Proves the rules, or those of a file named behind it, and prints the figures.</source>
        <translation>Proves the rules, or those of a file named behind it, and prints the figures.</translation>
    </message>
    <message>
        <source>Writes the rules in force to this file, with all translations.</source>
        <translation>Writes the rules in force to this file, with all translations.</translation>
    </message>
    <message>
        <source>Uses another rule base, after checking it.</source>
        <translation>Uses another rule base, after checking it.</translation>
    </message>
    <message>
        <source>these options go with a command such as --decide</source>
        <translation>these options go with a command such as --decide</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together</source>
        <translation>--%1 and --%2 do not go together</translation>
    </message>
    <message numerus="yes">
        <source>--%1 needs %n file(s)</source>
        <translation>
            <numerusform>--%1 needs %n file</numerusform>
            <numerusform>--%1 needs %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;; expected one of %2</source>
        <translation>unknown format &quot;%1&quot;; expected one of %2</translation>
    </message>
    <message>
        <source>Says what changes from these rules to those named after them, for the golden cases and for cases named behind; as text or markdown.</source>
        <translation>Says what changes from these rules to those named after them, for the golden cases and for cases named behind; as text or markdown.</translation>
    </message>
    <message>
        <source>Decides all cases compared as if declared on this day, such as 2026-12-01.</source>
        <translation>Decides all cases compared as if declared on this day, such as 2026-12-01.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; expected a day such as 2026-12-01</source>
        <translation>&quot;%1&quot; is not a date; expected a day such as 2026-12-01</translation>
    </message>
    <message>
        <source>--output would overwrite &quot;%1&quot;; expected another file</source>
        <translation>--output would overwrite &quot;%1&quot;; expected another file</translation>
    </message>
    <message>
        <source>With --check-rules: adds the list of what rules a mode out, for review.</source>
        <translation>With --check-rules: adds the list of what rules a mode out, for review.</translation>
    </message>
    <message>
        <source>Writes the rules in words to this file, as HTML or PDF by its extension.</source>
        <translation>Writes the rules in words to this file, as HTML or PDF by its extension.</translation>
    </message>
    <message>
        <source>--%1 needs --%2</source>
        <translation>--%1 needs --%2</translation>
    </message>
    <message>
        <source>Form of the answer: text, json, html, pdf, ics or csv; of the list: markdown or csv.</source>
        <translation>Form of the answer: text, json, html, pdf, ics or csv; of the list: markdown or csv.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Nothing to say here</source>
        <translation>Nothing to say here</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Save the comparison</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Comparison of modes</source>
        <comment>name of a file</comment>
        <translation>Comparison of modes</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>The modes side by side</source>
        <translation>The modes side by side</translation>
    </message>
    <message>
        <source>How each supervision mode stands in this case: those that are possible first, then those ruled out.</source>
        <translation>How each supervision mode stands in this case: those that are possible first, then those ruled out.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
</context>
<context>
    <name>ContradictionPanel</name>
    <message>
        <source>It is so, go on</source>
        <translation>It is so, go on</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>name of an answer</comment>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of an answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You said: %1.</source>
        <extracomment>The answers that do not fit together, each with its name</extracomment>
        <translation>You said: %1.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Line %1: %2</source>
        <comment>%2: what is wrong, and what is expected</comment>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>the text is not UTF-8; expected a table saved as CSV UTF-8</source>
        <translation>the text is not UTF-8; expected a table saved as CSV UTF-8</translation>
    </message>
    <message>
        <source>holds a character that is no text; expected a text without control characters</source>
        <translation>holds a character that is no text; expected a text without control characters</translation>
    </message>
    <message>
        <source>a carriage return stands alone; expected a whole line end, or the cell in quotation marks</source>
        <translation>a carriage return stands alone; expected a whole line end, or the cell in quotation marks</translation>
    </message>
    <message>
        <source>text stands behind a closing quotation mark; expected a comma or the end of the line</source>
        <translation>text stands behind a closing quotation mark; expected a comma or the end of the line</translation>
    </message>
    <message>
        <source>a quotation mark stands inside a cell; expected the whole cell in quotation marks, and the mark twice</source>
        <translation>a quotation mark stands inside a cell; expected the whole cell in quotation marks, and the mark twice</translation>
    </message>
    <message>
        <source>the row is too long; expected at most %1 bytes, and a closing quotation mark for each opening one</source>
        <translation>the row is too long; expected at most %1 bytes, and a closing quotation mark for each opening one</translation>
    </message>
    <message>
        <source>a quotation mark is not closed; expected one before the end of the file</source>
        <translation>a quotation mark is not closed; expected one before the end of the file</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day.</source>
        <translation>Choose a day.</translation>
    </message>
</context>
<context>
    <name>DrawingDialog</name>
    <message>
        <source>The list beside it says the same in words.</source>
        <translation>The list beside it says the same in words.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>case title, what is drawn</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Save the drawing</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>&amp;Drawing</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>L&amp;ist</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Larger</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Smaller</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Fit &amp;width</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Save as PD&amp;F…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Save as P&amp;NG…</translation>
    </message>
</context>
<context>
    <name>ExportWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>Start &amp;again</translation>
    </message>
    <message>
        <source>&amp;Result so far</source>
        <translation>&amp;Result so far</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>F&amp;inish</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>Cop&amp;y the list</source>
        <translation>Cop&amp;y the list</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>HelpBook</name>
    <message>
        <source>These things are said again and again, and they are wrong. Each is followed by what is true, how well that is founded, and where it stands.</source>
        <translation>These things are said again and again, and they are wrong. Each is followed by what is true, how well that is founded, and where it stands.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>What everybody gets wrong</source>
        <translation>What everybody gets wrong</translation>
    </message>
    <message>
        <source>People say: “%1”</source>
        <extracomment>%1: something that many people believe, and that is wrong</extracomment>
        <translation>People say: “%1”</translation>
    </message>
    <message>
        <source>In truth: %1</source>
        <extracomment>%1: what is true, in one or more sentences</extracomment>
        <translation>In truth: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>evidence grade, sources</comment>
        <extracomment>%1: how well a statement is founded; %2: its sources</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Example: %1</translation>
    </message>
    <message>
        <source>Why we ask: %1</source>
        <translation>Why we ask: %1</translation>
    </message>
    <message>
        <source>Whom to ask: %1</source>
        <translation>Whom to ask: %1</translation>
    </message>
    <message>
        <source>Terms used</source>
        <translation>Terms used</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>See also</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Using the program</source>
        <translation>Using the program</translation>
    </message>
    <message>
        <source>What this program does</source>
        <translation>What this program does</translation>
    </message>
    <message>
        <source>You answer plain questions about one shipment. The program names the customs supervision mode, says why it fits and why the others do not, and makes a checklist that you print and work through.</source>
        <translation>You answer plain questions about one shipment. The program names the customs supervision mode, says why it fits and why the others do not, and makes a checklist that you print and work through.</translation>
    </message>
    <message>
        <source>Everything stays on your computer. The program uses no network and needs no account.</source>
        <translation>Everything stays on your computer. The program uses no network and needs no account.</translation>
    </message>
    <message>
        <source>Press F1 at any question to read about it here.</source>
        <translation>Press F1 at any question to read about it here.</translation>
    </message>
    <message>
        <source>Answering the questions</source>
        <translation>Answering the questions</translation>
    </message>
    <message>
        <source>Only questions that can still change something are asked. Beside the questions you see which modes are still possible.</source>
        <translation>Only questions that can still change something are asked. Beside the questions you see which modes are still possible.</translation>
    </message>
    <message>
        <source>Each question has its own help with an example, and says why it is asked. Official terms are underlined: click one, or move to it with the Tab key and press Enter, to read what it means.</source>
        <translation>Each question has its own help with an example, and says why it is asked. Official terms are underlined: click one, or move to it with the Tab key and press Enter, to read what it means.</translation>
    </message>
    <message>
        <source>If something is missing, Next names it beside the field. If answers do not fit together, the program asks which one is right; you may also say that it is so.</source>
        <translation>If something is missing, Next names it beside the field. If answers do not fit together, the program asks which one is right; you may also say that it is so.</translation>
    </message>
    <message>
        <source>When you are not sure</source>
        <translation>When you are not sure</translation>
    </message>
    <message>
        <source>Choose “Not sure”. The program goes on, names the modes that remain, and says whom to ask.</source>
        <translation>Choose “Not sure”. The program goes on, names the modes that remain, and says whom to ask.</translation>
    </message>
    <message>
        <source>Some questions offer “Help me find out”: a few plain questions about what you can see on your papers. They end with an answer, which you may take over, or with whom to ask.</source>
        <translation>Some questions offer “Help me find out”: a few plain questions about what you can see on your papers. They end with an answer, which you may take over, or with whom to ask.</translation>
    </message>
    <message>
        <source>Changing answers</source>
        <translation>Changing answers</translation>
    </message>
    <message>
        <source>Go back with Back, or press Change beside an answer on the result page. Your other answers are kept.</source>
        <translation>Go back with Back, or press Change beside an answer on the result page. Your other answers are kept.</translation>
    </message>
    <message>
        <source>An answer that is not asked for any more does not count. It counts again if the question comes back.</source>
        <translation>An answer that is not asked for any more does not count. It counts again if the question comes back.</translation>
    </message>
    <message>
        <source>Reading the result</source>
        <translation>Reading the result</translation>
    </message>
    <message>
        <source>The result names the mode and its route. Below stand what to watch, your answers, the checklist, the reasons, and every other mode with all the reasons why it does not fit.</source>
        <translation>The result names the mode and its route. Below stand what to watch, your answers, the checklist, the reasons, and every other mode with all the reasons why it does not fit.</translation>
    </message>
    <message>
        <source>Every statement names its sources and how well it is founded. Confirm what is marked so before you rely on it.</source>
        <translation>Every statement names its sources and how well it is founded. Confirm what is marked so before you rely on it.</translation>
    </message>
    <message>
        <source>Tick what is done on the checklist. With the dates of loading, export and release the program computes when each step is due.</source>
        <translation>Tick what is done on the checklist. With the dates of loading, export and release the program computes when each step is due.</translation>
    </message>
    <message>
        <source>Printing and saving</source>
        <translation>Printing and saving</translation>
    </message>
    <message>
        <source>Print the checklist, look at it first, or save it as PDF, HTML or text. A case that is not complete prints too.</source>
        <translation>Print the checklist, look at it first, or save it as PDF, HTML or text. A case that is not complete prints too.</translation>
    </message>
    <message>
        <source>Save a case as a file and open it again later. It keeps your answers, the particulars and the ticks.</source>
        <translation>Save a case as a file and open it again later. It keeps your answers, the particulars and the ticks.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Each statement says how well it is founded. This is what the words mean:</source>
        <translation>Each statement says how well it is founded. This is what the words mean:</translation>
    </message>
    <message>
        <source>How well a statement is founded</source>
        <translation>How well a statement is founded</translation>
    </message>
    <message>
        <source>Limits of this program, and whom to ask</source>
        <translation>Limits of this program, and whom to ask</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse:</source>
        <translation>Everything can be done without a mouse:</translation>
    </message>
    <message>
        <source>help on the question where you are</source>
        <translation>help on the question where you are</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>to the next field or button, and back</source>
        <translation>to the next field or button, and back</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Arrow keys</translation>
    </message>
    <message>
        <source>from one option to the next</source>
        <translation>from one option to the next</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>choose an option, tick a box</source>
        <translation>choose an option, tick a box</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>press the button that is marked</source>
        <translation>press the button that is marked</translation>
    </message>
    <message>
        <source>Alt and a letter</source>
        <translation>Alt and a letter</translation>
    </message>
    <message>
        <source>press the button, or open the menu, with that letter underlined</source>
        <translation>press the button, or open the menu, with that letter underlined</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>new case</translation>
    </message>
    <message>
        <source>open a case</source>
        <translation>open a case</translation>
    </message>
    <message>
        <source>save the case</source>
        <translation>save the case</translation>
    </message>
    <message>
        <source>print</source>
        <translation>print</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close a dialog</source>
        <translation>close a dialog</translation>
    </message>
    <message>
        <source>The result is an orientation, not legal or tax advice. It rests on your answers and on the rules as of their date. Customs and tax offices decide.</source>
        <translation>The result is an orientation, not legal or tax advice. It rests on your answers and on the rules as of their date. Customs and tax offices decide.</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossary</translation>
    </message>
    <message>
        <source>&amp;What everybody gets wrong</source>
        <translation>&amp;What everybody gets wrong</translation>
    </message>
    <message>
        <source>&amp;Report a wrong result…</source>
        <translation>&amp;Report a wrong result…</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, in English or in Chinese.</source>
        <translation>Nothing was found. Try another word, in English or in Chinese.</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Text of the help</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <translation>&amp;Search the help</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Name of this case</source>
        <translation>Name of this case</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>what was changed</comment>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>what was changed</comment>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item of the checklist, field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add shipment line “%1”</source>
        <translation>Add shipment line “%1”</translation>
    </message>
    <message>
        <source>Remove shipment line “%1”</source>
        <translation>Remove shipment line “%1”</translation>
    </message>
    <message>
        <source>Rename shipment line “%1”</source>
        <translation>Rename shipment line “%1”</translation>
    </message>
    <message>
        <source>Move shipment line “%1”</source>
        <translation>Move shipment line “%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was changed, shipment line</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ItemNotes</name>
    <message>
        <source>%1, known: %2</source>
        <comment>field, item of the checklist</comment>
        <translation>%1, known: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, item of the checklist</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Your notes</translation>
    </message>
    <message>
        <source>Your notes: %1</source>
        <comment>item of the checklist</comment>
        <translation>Your notes: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>step of the checklist</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <comment>day</comment>
        <translation>Done on %1</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of the checklist</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Overdue: was due on %1 or the next working day</source>
        <comment>day</comment>
        <translation>Overdue: was due on %1 or the next working day</translation>
    </message>
    <message>
        <source>Overdue: was due on %1</source>
        <comment>day</comment>
        <translation>Overdue: was due on %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Due in %n day</numerusform>
            <numerusform>Due in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>JourneyDialog</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>A question that was asked, and what was said</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This means: %1</source>
        <comment>an answer</comment>
        <translation>This means: %1</translation>
    </message>
    <message>
        <source>You cannot settle it here. This helps:</source>
        <translation>You cannot settle it here. This helps:</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Answer “&amp;Not sure”</source>
        <translation>Answer “&amp;Not sure”</translation>
    </message>
    <message>
        <source>&amp;Use this answer</source>
        <translation>&amp;Use this answer</translation>
    </message>
</context>
<context>
    <name>LimitGauge</name>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
</context>
<context>
    <name>LineTools</name>
    <message>
        <source>&amp;Add a shipment line…</source>
        <translation>&amp;Add a shipment line…</translation>
    </message>
    <message>
        <source>Shipment &amp;lines…</source>
        <translation>Shipment &amp;lines…</translation>
    </message>
    <message>
        <source>&amp;Previous line</source>
        <comment>of shipment</comment>
        <translation>&amp;Previous line</translation>
    </message>
    <message>
        <source>&amp;Next line</source>
        <comment>of shipment</comment>
        <translation>&amp;Next line</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>Not settled yet</source>
        <comment>mode of a shipment line</comment>
        <translation>Not settled yet</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left at most</source>
        <translation>
            <numerusform>%n question left at most</numerusform>
            <numerusform>%n questions left at most</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to ask</source>
        <translation>Nothing left to ask</translation>
    </message>
    <message>
        <source>You are not sure of an answer that can change the mode</source>
        <translation>You are not sure of an answer that can change the mode</translation>
    </message>
</context>
<context>
    <name>LinesBar</name>
    <message>
        <source>%1 · %2</source>
        <comment>name of a shipment line, its mode</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Shipment line %1 of %2</source>
        <extracomment>%1: number of the line, %2: number of all lines</extracomment>
        <translation>&amp;Shipment line %1 of %2</translation>
    </message>
    <message>
        <source>Choose the shipment line to work on, or type a part of its name</source>
        <translation>Choose the shipment line to work on, or type a part of its name</translation>
    </message>
    <message>
        <source>A&amp;dd line…</source>
        <translation>A&amp;dd line…</translation>
    </message>
    <message>
        <source>Add a shipment line to this case</source>
        <translation>Add a shipment line to this case</translation>
    </message>
    <message>
        <source>Lines…</source>
        <comment>of shipment</comment>
        <translation>Lines…</translation>
    </message>
    <message>
        <source>See, rename, move and remove the shipment lines</source>
        <translation>See, rename, move and remove the shipment lines</translation>
    </message>
</context>
<context>
    <name>LinesDialog</name>
    <message>
        <source>Remove a shipment line</source>
        <translation>Remove a shipment line</translation>
    </message>
    <message>
        <source>Remove the shipment line “%1”?</source>
        <translation>Remove the shipment line “%1”?</translation>
    </message>
    <message>
        <source>Its answers, particulars and days go with it. You can undo this.</source>
        <translation>Its answers, particulars and days go with it. You can undo this.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>Shipment lines</source>
        <translation>Shipment lines</translation>
    </message>
    <message>
        <source>Each line has its own answers and its own mode. The one that you open is the one that all pages are about.</source>
        <translation>Each line has its own answers and its own mode. The one that you open is the one that all pages are about.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of shipment</comment>
        <translation>Line</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>Name of the line</translation>
    </message>
    <message>
        <source>&amp;Open this line</source>
        <translation>&amp;Open this line</translation>
    </message>
    <message>
        <source>&amp;Add a line…</source>
        <translation>&amp;Add a line…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;move…</translation>
    </message>
</context>
<context>
    <name>LinesOverview</name>
    <message>
        <source>%1: %2</source>
        <comment>name and mode of a shipment line</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (below)</source>
        <comment>shipment line whose result stands below</comment>
        <translation>%1 (below)</translation>
    </message>
    <message>
        <source>Shipment lines: %1</source>
        <comment>how many</comment>
        <translation>Shipment lines: %1</translation>
    </message>
    <message>
        <source>Result of “%1”</source>
        <comment>shipment line</comment>
        <translation>Result of “%1”</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>%1[*] – Export Mode Wizard</source>
        <translation>%1[*] – Export Mode Wizard</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;About Export Mode Wizard</source>
        <translation>&amp;About Export Mode Wizard</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>The program&apos;s own rules, of %1, are newer.</source>
        <translation>The program&apos;s own rules, of %1, are newer.</translation>
    </message>
    <message>
        <source>Res&amp;ult</source>
        <translation>Res&amp;ult</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Ru&amp;les</source>
        <translation>Ru&amp;les</translation>
    </message>
    <message>
        <source>%1[*] (for reading only) – Export Mode Wizard</source>
        <translation>%1[*] (for reading only) – Export Mode Wizard</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Case</translation>
    </message>
</context>
<context>
    <name>MapDialog</name>
    <message>
        <source>Decision map</source>
        <translation>Decision map</translation>
    </message>
    <message>
        <source>The questions that decide your mode, from top to bottom, with your answers on the thick line. To the side: where other answers would have led.</source>
        <translation>The questions that decide your mode, from top to bottom, with your answers on the thick line. To the side: where other answers would have led.</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Not settled yet</source>
        <translation>Not settled yet</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <translation>Route: %1</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>One of: %1</translation>
    </message>
    <message>
        <source>The route is not settled yet.</source>
        <translation>The route is not settled yet.</translation>
    </message>
    <message>
        <source>The value is over the limit of this mode.</source>
        <translation>The value is over the limit of this mode.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Print the checklist</source>
        <translation>Print the checklist</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Print pre&amp;view…</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Preview…</translation>
    </message>
    <message>
        <source>See the pages before printing</source>
        <translation>See the pages before printing</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the checklist as a PDF file</source>
        <translation>Save the checklist as a PDF file</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Save as &amp;HTML…</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>Save the checklist as an HTML page</source>
        <translation>Save the checklist as an HTML page</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>Save as &amp;text…</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Text…</translation>
    </message>
    <message>
        <source>Save the checklist as plain text</source>
        <translation>Save the checklist as plain text</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML pages (*.html)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Text files (*.txt)</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Save the checklist</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Save for a &amp;calendar…</source>
        <translation>Save for a &amp;calendar…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendar…</translation>
    </message>
    <message>
        <source>Save the due dates for a calendar</source>
        <translation>Save the due dates for a calendar</translation>
    </message>
    <message>
        <source>Save as sp&amp;readsheet…</source>
        <translation>Save as sp&amp;readsheet…</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Spreadsheet…</translation>
    </message>
    <message>
        <source>Save the checklist for a spreadsheet</source>
        <translation>Save the checklist for a spreadsheet</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendars (*.ics)</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>Tables for spreadsheets (*.csv)</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Save for a calendar</translation>
    </message>
    <message>
        <source>No step that is left to do has a day yet.</source>
        <translation>No step that is left to do has a day yet.</translation>
    </message>
    <message>
        <source>Days are counted from the declaration, loading, export, release, payment and claim. Answer the question about the declaration, and give the other days on the page of particulars, as far as you know them.</source>
        <translation>Days are counted from the declaration, loading, export, release, payment and claim. Answer the question about the declaration, and give the other days on the page of particulars, as far as you know them.</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>When writing %1: %2</source>
        <translation>When writing %1: %2</translation>
    </message>
    <message>
        <source>When saving %1: %2</source>
        <translation>When saving %1: %2</translation>
    </message>
    <message>
        <source>there is no room left; free some, or choose another place</source>
        <translation>there is no room left; free some, or choose another place</translation>
    </message>
    <message>
        <source>the folder does not exist any more; choose another place</source>
        <translation>the folder does not exist any more; choose another place</translation>
    </message>
    <message>
        <source>a folder has this name; choose another name</source>
        <translation>a folder has this name; choose another name</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>the name is too long; choose a shorter one</translation>
    </message>
    <message>
        <source>you have no right to change this file; choose another place</source>
        <translation>you have no right to change this file; choose another place</translation>
    </message>
    <message>
        <source>you have no right to write into this folder; choose another place</source>
        <translation>you have no right to write into this folder; choose another place</translation>
    </message>
    <message>
        <source>the file cannot be written (%1); choose another place</source>
        <translation>the file cannot be written (%1); choose another place</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>When writing %1: %2</source>
        <translation>When writing %1: %2</translation>
    </message>
    <message>
        <source>the document cannot be painted</source>
        <translation>the document cannot be painted</translation>
    </message>
</context>
<context>
    <name>ParticularsPage</name>
    <message>
        <source>Particulars of the shipment (optional)</source>
        <translation>Particulars of the shipment (optional)</translation>
    </message>
    <message>
        <source>They are printed on the paper and never change the decision. What you leave empty is printed as a line to fill in.</source>
        <translation>They are printed on the paper and never change the decision. What you leave empty is printed as a line to fill in.</translation>
    </message>
    <message>
        <source>Name of this case</source>
        <translation>Name of this case</translation>
    </message>
    <message>
        <source>%1: known</source>
        <comment>a date</comment>
        <translation>%1: known</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>How far you are</source>
        <translation>How far you are</translation>
    </message>
    <message>
        <source>Each link leads to the page of its answer.</source>
        <translation>Each link leads to the page of its answer.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Opens the steps, the modes and the answers so far.</source>
        <translation>Opens the steps, the modes and the answers so far.</translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>%1 · %2</source>
        <comment>how many modes are possible · how many questions are left</comment>
        <translation>%1 · %2</translation>
    </message>
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
    <message>
        <source>Nothing is left to ask.</source>
        <translation>Nothing is left to ask.</translation>
    </message>
    <message>
        <source>Nothing is left to ask, but you are not sure of an answer that can change the mode.</source>
        <translation>Nothing is left to ask, but you are not sure of an answer that can change the mode.</translation>
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
    <message>
        <source>Go to the result</source>
        <translation>Go to the result</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Particulars</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>%1: you are here</source>
        <comment>name of a step</comment>
        <translation>%1: you are here</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>name of a step</comment>
        <translation>%1: done</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <comment>name of a step</comment>
        <translation>%1: to come</translation>
    </message>
    <message>
        <source>%1: nothing to ask here</source>
        <comment>name of a step</comment>
        <translation>%1: nothing to ask here</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <comment>name of an answer</comment>
        <translation>Because of: %1</translation>
    </message>
    <message>
        <source>Allowed too, but another mode goes first.</source>
        <translation>Allowed too, but another mode goes first.</translation>
    </message>
    <message>
        <source>Modes still possible: %1</source>
        <translation>Modes still possible: %1</translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <translation>Ruled out: %1</translation>
    </message>
    <message>
        <source>%1 (kept, does not count now)</source>
        <comment>name of an answer</comment>
        <translation>%1 (kept, does not count now)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of an answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers so far: %1</source>
        <translation>Answers so far: %1</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Help, example and reason: %1</source>
        <translation>Help, example and reason: %1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Example: %1</translation>
    </message>
    <message>
        <source>Why we ask: %1</source>
        <translation>Why we ask: %1</translation>
    </message>
    <message>
        <source>Whom to ask: %1</source>
        <translation>Whom to ask: %1</translation>
    </message>
    <message>
        <source>Help me find out</source>
        <translation>Help me find out</translation>
    </message>
    <message>
        <source>Help me find out: %1</source>
        <translation>Help me find out: %1</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Not sure</source>
        <translation>Not sure</translation>
    </message>
</context>
<context>
    <name>RatesField</name>
    <message>
        <source>Enter the rate of %1, or tick “Not sure”.</source>
        <translation>Enter the rate of %1, or tick “Not sure”.</translation>
    </message>
    <message>
        <source>Enter the rate of %1.</source>
        <translation>Enter the rate of %1.</translation>
    </message>
    <message>
        <source>1 %1 =</source>
        <comment>one unit of a currency equals</comment>
        <translation>1 %1 =</translation>
    </message>
    <message>
        <source>%1 for 1 %2</source>
        <comment>currency codes: rate of exchange</comment>
        <translation>%1 for 1 %2</translation>
    </message>
    <message>
        <source>Use %1, entered on %2</source>
        <translation>Use %1, entered on %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Export case without a title</source>
        <translation>Export case without a title</translation>
    </message>
    <message>
        <source>Declaration date: %1 (today, assumed)</source>
        <translation>Declaration date: %1 (today, assumed)</translation>
    </message>
    <message>
        <source>Declaration date: %1</source>
        <translation>Declaration date: %1</translation>
    </message>
    <message>
        <source>Rules %1 of %2</source>
        <translation>Rules %1 of %2</translation>
    </message>
    <message>
        <source>No supervision mode: outside the range of the rules</source>
        <translation>No supervision mode: outside the range of the rules</translation>
    </message>
    <message>
        <source>Supervision mode not settled yet</source>
        <translation>Supervision mode not settled yet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: number of a shipment line; %2: its name
----------
An entry of a calendar. %1: what to do; %2: name of the case</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 [to be confirmed]</source>
        <translation>%1 [to be confirmed]</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a mode, %2 a way to declare within it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (not yet in force on the declaration date)</source>
        <translation>%1 (not yet in force on the declaration date)</translation>
    </message>
    <message>
        <source>%1 (no longer in force on the declaration date)</source>
        <translation>%1 (no longer in force on the declaration date)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Exporter (境内发货人)</source>
        <translation>Exporter (境内发货人)</translation>
    </message>
    <message>
        <source>Unified social credit code (统一社会信用代码)</source>
        <translation>Unified social credit code (统一社会信用代码)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Buyer or consignee (境外收货人)</source>
        <translation>Buyer or consignee (境外收货人)</translation>
    </message>
    <message>
        <source>Name of the goods (商品名称)</source>
        <translation>Name of the goods (商品名称)</translation>
    </message>
    <message>
        <source>HS code (商品编号)</source>
        <translation>HS code (商品编号)</translation>
    </message>
    <message>
        <source>Quantity and unit (数量及单位)</source>
        <translation>Quantity and unit (数量及单位)</translation>
    </message>
    <message>
        <source>Weight, gross and net (毛重、净重)</source>
        <translation>Weight, gross and net (毛重、净重)</translation>
    </message>
    <message>
        <source>Packages (件数)</source>
        <translation>Packages (件数)</translation>
    </message>
    <message>
        <source>Incoterm (成交方式)</source>
        <translation>Incoterm (成交方式)</translation>
    </message>
    <message>
        <source>Transport (运输方式)</source>
        <translation>Transport (运输方式)</translation>
    </message>
    <message>
        <source>Customs of declaration (申报地海关)</source>
        <translation>Customs of declaration (申报地海关)</translation>
    </message>
    <message>
        <source>Port of exit (出境关别)</source>
        <translation>Port of exit (出境关别)</translation>
    </message>
    <message>
        <source>Contract or order number (合同协议号、订单号)</source>
        <translation>Contract or order number (合同协议号、订单号)</translation>
    </message>
    <message>
        <source>Loading (装货)</source>
        <translation>Loading (装货)</translation>
    </message>
    <message>
        <source>Export date on the form (出口日期)</source>
        <translation>Export date on the form (出口日期)</translation>
    </message>
    <message>
        <source>Release (放行)</source>
        <translation>Release (放行)</translation>
    </message>
    <message>
        <source>Receipt of payment (收汇)</source>
        <translation>Receipt of payment (收汇)</translation>
    </message>
    <message>
        <source>Refund claim (退税申报)</source>
        <translation>Refund claim (退税申报)</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>not sure</translation>
    </message>
    <message>
        <source>%1 (not sure)</source>
        <translation>%1 (not sure)</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>none of these</translation>
    </message>
    <message>
        <source>1 %1 = %2</source>
        <extracomment>1 EUR = 8.52 CNY</extracomment>
        <translation>1 %1 = %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The title of a case, and its file behind it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The answers this rests on</source>
        <translation>The answers this rests on</translation>
    </message>
    <message>
        <source>Particulars of the shipment</source>
        <translation>Particulars of the shipment</translation>
    </message>
    <message>
        <source>Dates, from which due dates are counted</source>
        <translation>Dates, from which due dates are counted</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>No step is certain yet. Answer the open questions first.</source>
        <translation>No step is certain yet. Answer the open questions first.</translation>
    </message>
    <message>
        <source>There is nothing to do: no export is possible in this way.</source>
        <translation>There is nothing to do: no export is possible in this way.</translation>
    </message>
    <message>
        <source>The mode is not settled. These steps are certain so far; the list is not final.</source>
        <translation>The mode is not settled. These steps are certain so far; the list is not final.</translation>
    </message>
    <message>
        <source>Some answers are still open. Steps may be added; the list is not final.</source>
        <translation>Some answers are still open. Steps may be added; the list is not final.</translation>
    </message>
    <message>
        <source>You are not sure of it: check whether you have it.</source>
        <translation>You are not sure of it: check whether you have it.</translation>
    </message>
    <message>
        <source>Optional: you may leave this out without harm.</source>
        <translation>Optional: you may leave this out without harm.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>%1 [the rule of that time is not carried: confirm it]</source>
        <translation>%1 [the rule of that time is not carried: confirm it]</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 or the next working day</source>
        <translation>%1 or the next working day</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1: the day, or days; %2: the rule it follows from</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>If not done</source>
        <translation>If not done</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>not done</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Important: may cost a refund or a fine</source>
        <translation>Important: may cost a refund or a fine</translation>
    </message>
    <message>
        <source>Also to be known</source>
        <translation>Also to be known</translation>
    </message>
    <message>
        <source>Answers that do not fit together</source>
        <translation>Answers that do not fit together</translation>
    </message>
    <message>
        <source>Why this mode</source>
        <translation>Why this mode</translation>
    </message>
    <message>
        <source>Still to be done so that the mode may be used</source>
        <translation>Still to be done so that the mode may be used</translation>
    </message>
    <message>
        <source>Not known from the answers: check it</source>
        <translation>Not known from the answers: check it</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternatives</translation>
    </message>
    <message>
        <source>%1; route: %2</source>
        <translation>%1; route: %2</translation>
    </message>
    <message>
        <source>Why not the other modes</source>
        <translation>Why not the other modes</translation>
    </message>
    <message>
        <source>%1 [%2: %3]</source>
        <translation>%1 [%2: %3]</translation>
    </message>
    <message>
        <source>It would apply to a shipment of which this is true:</source>
        <translation>It would apply to a shipment of which this is true:</translation>
    </message>
    <message>
        <source>What would have to be different is stated as a fact, not as advice: the declaration must match the real transaction.</source>
        <translation>What would have to be different is stated as a fact, not as advice: the declaration must match the real transaction.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>with “%1”</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>without “%1”</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>The value is over the limit of this mode. Read the warnings before you send anything.</source>
        <translation>The value is over the limit of this mode. Read the warnings before you send anything.</translation>
    </message>
    <message>
        <source>These rules begin on %1. For an earlier declaration the program says nothing.</source>
        <translation>These rules begin on %1. For an earlier declaration the program says nothing.</translation>
    </message>
    <message numerus="yes">
        <source>%n supervision mode(s) can still result from the open answers.</source>
        <extracomment>%n: number of customs supervision modes</extracomment>
        <translation>
            <numerusform>%n supervision mode can still result from the open answers.</numerusform>
            <numerusform>%n supervision modes can still result from the open answers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The route, which is the way of declaring, is not settled yet.</source>
        <translation>The route, which is the way of declaring, is not settled yet.</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <translation>Route: %1</translation>
    </message>
    <message>
        <source>Modes still possible</source>
        <translation>Modes still possible</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Whom to ask</translation>
    </message>
    <message>
        <source>Answers that settle it</source>
        <translation>Answers that settle it</translation>
    </message>
    <message>
        <source>Answers that may still change warnings or checklist</source>
        <translation>Answers that may still change warnings or checklist</translation>
    </message>
    <message>
        <source>Not answered yet: %1</source>
        <translation>Not answered yet: %1</translation>
    </message>
    <message>
        <source>No declaration date is given. The rules of today, %1, are used; no due date is counted from it.</source>
        <translation>No declaration date is given. The rules of today, %1, are used; no due date is counted from it.</translation>
    </message>
    <message>
        <source>For some due dates this program does not carry the rule of that time. They are marked: confirm them.</source>
        <translation>For some due dates this program does not carry the rule of that time. They are marked: confirm them.</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>from %1 until %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Limits of this program, and whom to ask</source>
        <translation>Limits of this program, and whom to ask</translation>
    </message>
    <message>
        <source>This paper is an orientation, not legal or tax advice. It rests on your answers and on the rules as of the date printed. Customs and tax offices decide.</source>
        <translation>This paper is an orientation, not legal or tax advice. It rests on your answers and on the rules as of the date printed. Customs and tax offices decide.</translation>
    </message>
    <message>
        <source>It does not classify goods, compute duties or refunds, or file anything. Local practice of ports and offices may differ.</source>
        <translation>It does not classify goods, compute duties or refunds, or file anything. Local practice of ports and offices may differ.</translation>
    </message>
    <message>
        <source>Customs hotline 12360</source>
        <translation>Customs hotline 12360</translation>
    </message>
    <message>
        <source>supervision modes, filings, declaration, inspection, returns</source>
        <translation>supervision modes, filings, declaration, inspection, returns</translation>
    </message>
    <message>
        <source>Tax hotline 12366</source>
        <translation>Tax hotline 12366</translation>
    </message>
    <message>
        <source>refund, exemption, invoices, income tax</source>
        <translation>refund, exemption, invoices, income tax</translation>
    </message>
    <message>
        <source>Local customs and commerce bureau</source>
        <translation>Local customs and commerce bureau</translation>
    </message>
    <message>
        <source>pilot zones, market clusters, supervised sites, licences</source>
        <translation>pilot zones, market clusters, supervised sites, licences</translation>
    </message>
    <message>
        <source>Customs broker or export agent</source>
        <translation>Customs broker or export agent</translation>
    </message>
    <message>
        <source>the practice of the port, codes, declaration elements</source>
        <translation>the practice of the port, codes, declaration elements</translation>
    </message>
    <message>
        <source>The wording of the legal text was read.</source>
        <translation>The wording of the legal text was read.</translation>
    </message>
    <message>
        <source>Trade sources, or a port&apos;s own guide, explain it alike.</source>
        <translation>Trade sources, or a port&apos;s own guide, explain it alike.</translation>
    </message>
    <message>
        <source>Likely, but the text could not be read, or sources disagree. Ask before you rely on it.</source>
        <translation>Likely, but the text could not be read, or sources disagree. Ask before you rely on it.</translation>
    </message>
    <message>
        <source>How well a statement is founded</source>
        <translation>How well a statement is founded</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the members of a list</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>[the value of that time is not carried: confirm it]</source>
        <translation>[the value of that time is not carried: confirm it]</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Faults in the rule files</source>
        <translation>Faults in the rule files</translation>
    </message>
    <message>
        <source>Answers without a mode or route</source>
        <translation>Answers without a mode or route</translation>
    </message>
    <message>
        <source>Recommended modes that fail a condition of their own</source>
        <translation>Recommended modes that fail a condition of their own</translation>
    </message>
    <message>
        <source>Overlapping choice rules without a stated reason</source>
        <translation>Overlapping choice rules without a stated reason</translation>
    </message>
    <message>
        <source>Modes and routes that depend on an answer not asked</source>
        <translation>Modes and routes that depend on an answer not asked</translation>
    </message>
    <message>
        <source>Modes never recommended</source>
        <translation>Modes never recommended</translation>
    </message>
    <message>
        <source>Routes never taken</source>
        <translation>Routes never taken</translation>
    </message>
    <message>
        <source>Choice rules that never decide</source>
        <translation>Choice rules that never decide</translation>
    </message>
    <message>
        <source>Questions never asked</source>
        <translation>Questions never asked</translation>
    </message>
    <message>
        <source>Options never offered</source>
        <translation>Options never offered</translation>
    </message>
    <message>
        <source>Warnings that never appear</source>
        <translation>Warnings that never appear</translation>
    </message>
    <message>
        <source>Checklist items and due dates that never appear</source>
        <translation>Checklist items and due dates that never appear</translation>
    </message>
    <message>
        <source>Comparisons of modes never shown</source>
        <translation>Comparisons of modes never shown</translation>
    </message>
    <message>
        <source>Comparisons of modes that are missing</source>
        <translation>Comparisons of modes that are missing</translation>
    </message>
    <message>
        <source>Conditions that always or never hold</source>
        <translation>Conditions that always or never hold</translation>
    </message>
    <message>
        <source>Choice rules that could be one</source>
        <translation>Choice rules that could be one</translation>
    </message>
    <message>
        <source>Statements without a source</source>
        <translation>Statements without a source</translation>
    </message>
    <message>
        <source>Sources used nowhere</source>
        <translation>Sources used nowhere</translation>
    </message>
    <message>
        <source>Parameters and terms used nowhere</source>
        <translation>Parameters and terms used nowhere</translation>
    </message>
    <message>
        <source>Parameters with an undeclared hole</source>
        <translation>Parameters with an undeclared hole</translation>
    </message>
    <message>
        <source>Parameters with two values on one day</source>
        <translation>Parameters with two values on one day</translation>
    </message>
    <message>
        <source>Periods in which the same rules hold</source>
        <translation>Periods in which the same rules hold</translation>
    </message>
    <message>
        <source>Declaration dates tried</source>
        <translation>Declaration dates tried</translation>
    </message>
    <message>
        <source>Combinations of answers</source>
        <translation>Combinations of answers</translation>
    </message>
    <message>
        <source>Different ways through the questions</source>
        <translation>Different ways through the questions</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <extracomment>%1 a mode: in how many combinations of answers it is recommended</extracomment>
        <translation>Recommended: %1</translation>
    </message>
    <message>
        <source>Rules %1 of %2, loaded by you</source>
        <translation>Rules %1 of %2, loaded by you</translation>
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
    <message>
        <source>All cases are decided as if declared on %1.</source>
        <translation>All cases are decided as if declared on %1.</translation>
    </message>
    <message>
        <source>The rules are the same: nothing changes.</source>
        <translation>The rules are the same: nothing changes.</translation>
    </message>
    <message>
        <source>Changes for the cases given</source>
        <translation>Changes for the cases given</translation>
    </message>
    <message>
        <source>Changes for golden cases</source>
        <translation>Changes for golden cases</translation>
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
    <message>
        <source>whether it must be done</source>
        <extracomment>What is different about a checklist item, in a list</extracomment>
        <translation>whether it must be done</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>who does it</translation>
    </message>
    <message>
        <source>where it is done</source>
        <translation>where it is done</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>time limit</translation>
    </message>
    <message>
        <source>what happens if it is not done</source>
        <translation>what happens if it is not done</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>exception</translation>
    </message>
    <message>
        <source>sources or how sure they are</source>
        <translation>sources or how sure they are</translation>
    </message>
    <message>
        <source>whether it is done already</source>
        <translation>whether it is done already</translation>
    </message>
    <message>
        <source>Rules %1 of %2 → %3 of %4</source>
        <extracomment>Version and date of the old rules, then of the new ones</extracomment>
        <translation>Rules %1 of %2 → %3 of %4</translation>
    </message>
    <message>
        <source>The new rules do not know the answer “%1” to “%2”.</source>
        <translation>The new rules do not know the answer “%1” to “%2”.</translation>
    </message>
    <message>
        <source>Now possible: %1</source>
        <translation>Now possible: %1</translation>
    </message>
    <message>
        <source>No longer possible: %1</source>
        <translation>No longer possible: %1</translation>
    </message>
    <message>
        <source>Filing missing now: %1</source>
        <translation>Filing missing now: %1</translation>
    </message>
    <message>
        <source>Filing no longer missing: %1</source>
        <translation>Filing no longer missing: %1</translation>
    </message>
    <message>
        <source>New warning: %1</source>
        <translation>New warning: %1</translation>
    </message>
    <message>
        <source>No longer a warning: %1</source>
        <translation>No longer a warning: %1</translation>
    </message>
    <message>
        <source>Changed warning: %1</source>
        <translation>Changed warning: %1</translation>
    </message>
    <message>
        <source>New on the checklist: %1</source>
        <translation>New on the checklist: %1</translation>
    </message>
    <message>
        <source>No longer on the checklist: %1</source>
        <translation>No longer on the checklist: %1</translation>
    </message>
    <message>
        <source>Now asked: %1</source>
        <translation>Now asked: %1</translation>
    </message>
    <message>
        <source>No longer asked: %1</source>
        <translation>No longer asked: %1</translation>
    </message>
    <message>
        <source>Result: %1 → %2</source>
        <translation>Result: %1 → %2</translation>
    </message>
    <message>
        <source>Mode: %1 → %2</source>
        <translation>Mode: %1 → %2</translation>
    </message>
    <message>
        <source>Route: %1 → %2</source>
        <translation>Route: %1 → %2</translation>
    </message>
    <message>
        <source>The value is now over the limit of the mode.</source>
        <translation>The value is now over the limit of the mode.</translation>
    </message>
    <message>
        <source>The value is no longer over the limit of the mode.</source>
        <translation>The value is no longer over the limit of the mode.</translation>
    </message>
    <message>
        <source>Due date of “%1”: %2 → %3</source>
        <extracomment>%1: what to do</extracomment>
        <translation>Due date of “%1”: %2 → %3</translation>
    </message>
    <message>
        <source>Changed on the checklist: %1 (%2)</source>
        <extracomment>%1: what to do; %2: what about it is different</extracomment>
        <translation>Changed on the checklist: %1 (%2)</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>no day</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>not settled yet</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stop</translation>
    </message>
    <message>
        <source>outside the range of the rules</source>
        <translation>outside the range of the rules</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Instead of the name of a route</extracomment>
        <translation>none</translation>
    </message>
    <message>
        <source>All of these hold:</source>
        <translation>All of these hold:</translation>
    </message>
    <message>
        <source>At least one of these does not hold:</source>
        <translation>At least one of these does not hold:</translation>
    </message>
    <message>
        <source>At least one of these holds:</source>
        <translation>At least one of these holds:</translation>
    </message>
    <message>
        <source>None of these holds:</source>
        <translation>None of these holds:</translation>
    </message>
    <message>
        <source>This does not hold:</source>
        <translation>This does not hold:</translation>
    </message>
    <message>
        <source>condition of mode %1 met: %2</source>
        <translation>condition of mode %1 met: %2</translation>
    </message>
    <message>
        <source>condition of mode %1 not met: %2</source>
        <translation>condition of mode %1 not met: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: label; %2: value
----------
%1: name of a question, %2: its answer
----------
%1: what a person says; %2: what follows from it
----------
%1: days, such as &quot;until 31 Dec 2025&quot;; %2: what is said on them
----------
Grade of evidence, sources</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <translation>%1: one of %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: not %2</translation>
    </message>
    <message>
        <source>%1: none of %2</source>
        <translation>%1: none of %2</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: at most %2</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1: at least %2</translation>
    </message>
    <message>
        <source>%1: over %2</source>
        <translation>%1: over %2</translation>
    </message>
    <message>
        <source>%1: from %2 on</source>
        <translation>%1: from %2 on</translation>
    </message>
    <message>
        <source>%1: before %2</source>
        <translation>%1: before %2</translation>
    </message>
    <message>
        <source>%1: up to and including %2</source>
        <translation>%1: up to and including %2</translation>
    </message>
    <message>
        <source>%1: after %2</source>
        <translation>%1: after %2</translation>
    </message>
    <message>
        <source>%1: recognised on the declaration date</source>
        <translation>%1: recognised on the declaration date</translation>
    </message>
    <message>
        <source>%1: not recognised on the declaration date</source>
        <translation>%1: not recognised on the declaration date</translation>
    </message>
    <message>
        <source>%1: first recognised in the year of the declaration date</source>
        <translation>%1: first recognised in the year of the declaration date</translation>
    </message>
    <message>
        <source>%1: not first recognised in the year of the declaration date</source>
        <translation>%1: not first recognised in the year of the declaration date</translation>
    </message>
    <message>
        <source>Possible mode</source>
        <translation>Possible mode</translation>
    </message>
    <message>
        <source>Recommended mode</source>
        <translation>Recommended mode</translation>
    </message>
    <message>
        <source>Route of declaring</source>
        <translation>Route of declaring</translation>
    </message>
    <message>
        <source>%1: includes %2</source>
        <translation>%1: includes %2</translation>
    </message>
    <message>
        <source>%1: includes at least one of %2</source>
        <translation>%1: includes at least one of %2</translation>
    </message>
    <message>
        <source>%1: does not include %2</source>
        <translation>%1: does not include %2</translation>
    </message>
    <message>
        <source>%1: includes none of %2</source>
        <translation>%1: includes none of %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: a share of a limit, such as 98%; %2: the limit</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>if %1</source>
        <translation>if %1</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>otherwise</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>An answer as it stands on the screen.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Holds if</source>
        <translation>Holds if</translation>
    </message>
    <message>
        <source>If it does not hold, the exporter reads</source>
        <translation>If it does not hold, the exporter reads</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Expert&apos;s initials, date</source>
        <translation>Expert&apos;s initials, date</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>on every day</source>
        <translation>on every day</translation>
    </message>
    <message>
        <source>Review list: what rules out a mode</source>
        <translation>Review list: what rules out a mode</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s). A mode is ruled out where one of its conditions does not hold. Sign each line that the law bears out.</source>
        <translation>
            <numerusform>%n condition. A mode is ruled out where one of its conditions does not hold. Sign each line that the law bears out.</numerusform>
            <numerusform>%n conditions. A mode is ruled out where one of its conditions does not hold. Sign each line that the law bears out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule base</source>
        <translation>Rule base</translation>
    </message>
    <message>
        <source>Pages of questions</source>
        <translation>Pages of questions</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Choices of questions</source>
        <translation>Choices of questions</translation>
    </message>
    <message>
        <source>Named facts</source>
        <translation>Named facts</translation>
    </message>
    <message>
        <source>Supervision modes</source>
        <translation>Supervision modes</translation>
    </message>
    <message>
        <source>Conditions of modes</source>
        <translation>Conditions of modes</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Choice of the mode</source>
        <translation>Choice of the mode</translation>
    </message>
    <message>
        <source>Comparisons of modes</source>
        <translation>Comparisons of modes</translation>
    </message>
    <message>
        <source>Limits, times and shares</source>
        <translation>Limits, times and shares</translation>
    </message>
    <message>
        <source>Who does something</source>
        <translation>Who does something</translation>
    </message>
    <message>
        <source>Where something is done</source>
        <translation>Where something is done</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Market clusters</source>
        <translation>Market clusters</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Currencies</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>no value</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Translations</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s) translated anew</source>
        <extracomment>%1: a language; %n: how many texts are worded differently in it, though the English is the same</extracomment>
        <translation>
            <numerusform>%1: %n text translated anew</numerusform>
            <numerusform>%1: %n texts translated anew</numerusform>
        </translation>
    </message>
    <message>
        <source>The order is different.</source>
        <translation>The order is different.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>%1: what the rules have now</extracomment>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <extracomment>%1: what the rules have no more</extracomment>
        <translation>Gone: %1</translation>
    </message>
    <message>
        <source>Changed: %1 (%2)</source>
        <extracomment>%1: what the rules say differently; %2: the keys of the rule file</extracomment>
        <translation>Changed: %1 (%2)</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>%1: the keys of the rule file, such as version and date</extracomment>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Changed: %1: %2 → %3</source>
        <extracomment>%1: a limit; %2 and %3: its values before and after, each with the days on which it holds</extracomment>
        <translation>Changed: %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 later</source>
        <extracomment>%1: a span of time, such as 6 months; the parameter&apos;s name says what it is counted from</extracomment>
        <translation>%1 later</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <extracomment>%1: a span of time, such as 24 hours; the parameter&apos;s name says what it is counted from</extracomment>
        <translation>%1 earlier</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later, on day %1 of the month</source>
        <extracomment>%1: a day of the month, such as 15</extracomment>
        <translation>
            <numerusform>%n month later, on day %1 of the month</numerusform>
            <numerusform>%n months later, on day %1 of the month</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of any year, in the letters of QLocale::toString(): the month as a word. Chinese: M月d日</extracomment>
        <translation>d MMM</translation>
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
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
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
    <message>
        <source>“%1” [%2]</source>
        <extracomment>A limit, and behind it its values with their days.</extracomment>
        <translation>“%1” [%2]</translation>
    </message>
    <message>
        <source>%1: more than %2 after the date of the rules (%3)</source>
        <extracomment>%1: the declaration date; %2: a span of time, such as 1 year; %3: the date of the rules</extracomment>
        <translation>%1: more than %2 after the date of the rules (%3)</translation>
    </message>
    <message>
        <source>%1: at most %2 after the date of the rules (%3)</source>
        <extracomment>%1: the declaration date; %2: a span of time, such as 1 year; %3: the date of the rules</extracomment>
        <translation>%1: at most %2 after the date of the rules (%3)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Rule book of export supervision modes</source>
        <translation>Rule book of export supervision modes</translation>
    </message>
    <message>
        <source>How the customs supervision mode and the checklist of a shipment are decided</source>
        <translation>How the customs supervision mode and the checklist of a shipment are decided</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Printed on %1</translation>
    </message>
    <message>
        <source>These rules</source>
        <translation>These rules</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Law read up to</source>
        <translation>Law read up to</translation>
    </message>
    <message>
        <source>Age when printed</source>
        <translation>Age when printed</translation>
    </message>
    <message>
        <source>Declaration dates covered</source>
        <translation>Declaration dates covered</translation>
    </message>
    <message>
        <source>How to read this book</source>
        <translation>How to read this book</translation>
    </message>
    <message>
        <source>Conditions name the questions of the program by the short names of the next chapter. Numbered lines belong to the line above them.</source>
        <translation>Conditions name the questions of the program by the short names of the next chapter. Numbered lines belong to the line above them.</translation>
    </message>
    <message>
        <source>A mode is possible if all its conditions marked “Must” hold. One marked “Filing” can still be made good: it becomes a step of the checklist.</source>
        <translation>A mode is possible if all its conditions marked “Must” hold. One marked “Filing” can still be made good: it becomes a step of the checklist.</translation>
    </message>
    <message>
        <source>“Applied” names the days on which a rule is applied. On others a condition counts as met, and a warning is not shown.</source>
        <translation>“Applied” names the days on which a rule is applied. On others a condition counts as met, and a warning is not shown.</translation>
    </message>
    <message>
        <source>Sources are cited by their numbers in the last chapter, in square brackets with the grade of what stands before them. On a day when a source is not in force, what rests on it must be confirmed.</source>
        <translation>Sources are cited by their numbers in the last chapter, in square brackets with the grade of what stands before them. On a day when a source is not in force, what rests on it must be confirmed.</translation>
    </message>
    <message>
        <source>This book is an orientation, not legal or tax advice. Customs and tax offices decide.</source>
        <translation>This book is an orientation, not legal or tax advice. Customs and tax offices decide.</translation>
    </message>
    <message>
        <source>What was proven of these rules</source>
        <translation>What was proven of these rules</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>Checklist items</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Optional: %1</source>
        <translation>Optional: %1</translation>
    </message>
    <message>
        <source>Listed if</source>
        <translation>Listed if</translation>
    </message>
    <message>
        <source>Done already if</source>
        <translation>Done already if</translation>
    </message>
    <message>
        <source>Said then</source>
        <translation>Said then</translation>
    </message>
    <message>
        <source>Variant %1, if</source>
        <translation>Variant %1, if</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Due so, if</source>
        <translation>Due so, if</translation>
    </message>
    <message>
        <source>Modes and their conditions</source>
        <translation>Modes and their conditions</translation>
    </message>
    <message>
        <source>Possible if</source>
        <translation>Possible if</translation>
    </message>
    <message>
        <source>Over its limit if</source>
        <translation>Over its limit if</translation>
    </message>
    <message>
        <source>Must: %1</source>
        <translation>Must: %1</translation>
    </message>
    <message>
        <source>Filing: %1</source>
        <translation>Filing: %1</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Route %1: %2</source>
        <translation>Route %1: %2</translation>
    </message>
    <message>
        <source>Taken if</source>
        <translation>Taken if</translation>
    </message>
    <message>
        <source>Otherwise, if</source>
        <translation>Otherwise, if</translation>
    </message>
    <message>
        <source>May be replaced by</source>
        <translation>May be replaced by</translation>
    </message>
    <message>
        <source>Which mode is recommended</source>
        <translation>Which mode is recommended</translation>
    </message>
    <message>
        <source>The first of these rules that holds recommends the mode.</source>
        <translation>The first of these rules that holds recommends the mode.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>If</source>
        <translation>If</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Why here</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <extracomment>%1: the mode recommended; %2: another one that is possible</extracomment>
        <translation>%1, or %2</translation>
    </message>
    <message>
        <source>What is said where another one is possible</source>
        <translation>What is said where another one is possible</translation>
    </message>
    <message>
        <source>Recognised from %1 [%2]</source>
        <extracomment>Market clusters: the first day they count, and how well that is founded</extracomment>
        <translation>Recognised from %1 [%2]</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <extracomment>A market cluster: its place, and how well it is founded that it is one
----------
A statement, how well it is founded</extracomment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>Shown if</source>
        <translation>Shown if</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Asks about</source>
        <translation>Asks about</translation>
    </message>
    <message>
        <source>Limits, rates and terms</source>
        <translation>Limits, rates and terms</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>No value carried</source>
        <translation>No value carried</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Otherwise</translation>
    </message>
    <message>
        <source>Before any question, a declaration on %1 can have one of these results:</source>
        <translation>Before any question, a declaration on %1 can have one of these results:</translation>
    </message>
    <message>
        <source>No answers lead to these on that day: %1</source>
        <translation>No answers lead to these on that day: %1</translation>
    </message>
    <message>
        <source>Still possible:</source>
        <translation>Still possible:</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Result: %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>less than %1</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>not answered yet</translation>
    </message>
    <message>
        <source>%1, which cannot be compared with the limit without currency and rate</source>
        <extracomment>%1: an amount</extracomment>
        <translation>%1, which cannot be compared with the limit without currency and rate</translation>
    </message>
    <message>
        <source>Goes the same way: %1</source>
        <translation>Goes the same way: %1</translation>
    </message>
    <message>
        <source>any other that is not named here</source>
        <translation>any other that is not named here</translation>
    </message>
    <message>
        <source>In this case</source>
        <translation>In this case</translation>
    </message>
    <message>
        <source>Route, the way of declaring</source>
        <translation>Route, the way of declaring</translation>
    </message>
    <message>
        <source>Compared with the recommended mode</source>
        <translation>Compared with the recommended mode</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Filings it needs</source>
        <translation>Filings it needs</translation>
    </message>
    <message>
        <source>It would apply to a shipment of which this is true</source>
        <translation>It would apply to a shipment of which this is true</translation>
    </message>
    <message>
        <source>Recommended, but the value is over its limit</source>
        <translation>Recommended, but the value is over its limit</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommended</translation>
    </message>
    <message>
        <source>May still be the result</source>
        <translation>May still be the result</translation>
    </message>
    <message>
        <source>Possible instead</source>
        <translation>Possible instead</translation>
    </message>
    <message>
        <source>Not ruled out by the answers so far</source>
        <translation>Not ruled out by the answers so far</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ruled out</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>Met: %1</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>Not met: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>%1: what to do</extracomment>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>To do: %1</translation>
    </message>
    <message>
        <source>To do, unless you have it: %1</source>
        <translation>To do, unless you have it: %1</translation>
    </message>
    <message>
        <source>How near to a limit</source>
        <translation>How near to a limit</translation>
    </message>
    <message>
        <source>At your rates</source>
        <translation>At your rates</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>A rate is missing, so it is not known on which side of the limit the value lies.</source>
        <translation>A rate is missing, so it is not known on which side of the limit the value lies.</translation>
    </message>
    <message>
        <source>Share of the limit</source>
        <translation>Share of the limit</translation>
    </message>
    <message>
        <source>Over the limit by</source>
        <translation>Over the limit by</translation>
    </message>
    <message>
        <source>Left up to the limit</source>
        <translation>Left up to the limit</translation>
    </message>
    <message>
        <source>A rate of %1 or more would put it over the limit.</source>
        <extracomment>%1: a rate of exchange, such as 1 EUR = 8.52 CNY</extracomment>
        <translation>A rate of %1 or more would put it over the limit.</translation>
    </message>
    <message>
        <source>A rate of %1 or less would put it over the limit.</source>
        <translation>A rate of %1 or less would put it over the limit.</translation>
    </message>
    <message>
        <source>A rate of %1 or more would bring it within the limit.</source>
        <translation>A rate of %1 or more would bring it within the limit.</translation>
    </message>
    <message>
        <source>A rate of %1 or less would bring it within the limit.</source>
        <translation>A rate of %1 or less would bring it within the limit.</translation>
    </message>
    <message>
        <source>Within the limit the result would be: %1.</source>
        <translation>Within the limit the result would be: %1.</translation>
    </message>
    <message>
        <source>Over the limit the result would be: %1.</source>
        <translation>Over the limit the result would be: %1.</translation>
    </message>
    <message>
        <source>Within the limit the result would be the same; possible as well: %1.</source>
        <translation>Within the limit the result would be the same; possible as well: %1.</translation>
    </message>
    <message>
        <source>Over the limit the result would be the same; no longer possible: %1.</source>
        <translation>Over the limit the result would be the same; no longer possible: %1.</translation>
    </message>
    <message>
        <source>no supervision mode</source>
        <translation>no supervision mode</translation>
    </message>
    <message>
        <source>not settled yet, one of: %1</source>
        <translation>not settled yet, one of: %1</translation>
    </message>
    <message>
        <source>the same mode; route: %1</source>
        <translation>the same mode; route: %1</translation>
    </message>
    <message>
        <source>the same mode; route not settled</source>
        <translation>the same mode; route not settled</translation>
    </message>
    <message>
        <source>%1; route not settled</source>
        <translation>%1; route not settled</translation>
    </message>
    <message>
        <source>%1, over the limit of this mode</source>
        <translation>%1, over the limit of this mode</translation>
    </message>
    <message>
        <source>Single answers that would change the result</source>
        <translation>Single answers that would change the result</translation>
    </message>
    <message>
        <source>The result hangs on these answers, each by itself. Check them once more. Beside each other answer stands the result that it would give.</source>
        <translation>The result hangs on these answers, each by itself. Check them once more. Beside each other answer stands the result that it would give.</translation>
    </message>
    <message>
        <source>No other single answer would give another mode or route on this declaration date.</source>
        <translation>No other single answer would give another mode or route on this declaration date.</translation>
    </message>
    <message>
        <source>No further single answer would give another mode or route on this declaration date.</source>
        <translation>No further single answer would give another mode or route on this declaration date.</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 or less</translation>
    </message>
    <message numerus="yes">
        <source>%1, or one of %n other(s)</source>
        <extracomment>%1: answers, %n: how many more give the same result</extracomment>
        <translation>
            <numerusform>%1, or one of %n other</numerusform>
            <numerusform>%1, or one of %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>What everybody gets wrong</source>
        <translation>What everybody gets wrong</translation>
    </message>
    <message>
        <source>Ways to find an answer</source>
        <translation>Ways to find an answer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>%1: the number of a step</extracomment>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>%1: go on with step %2</source>
        <extracomment>%1: what a person says; %2: the number of the step that follows</extracomment>
        <translation>%1: go on with step %2</translation>
    </message>
    <message>
        <source>Possible until a question decides it, and not repeated below until then: %1</source>
        <translation>Possible until a question decides it, and not repeated below until then: %1</translation>
    </message>
    <message>
        <source>Your answer “%1” leads to: %2</source>
        <extracomment>%1: an answer; %2: customs supervision modes</extracomment>
        <translation>Your answer “%1” leads to: %2</translation>
    </message>
    <message>
        <source>Your answer “%1” leaves: %2</source>
        <translation>Your answer “%1” leaves: %2</translation>
    </message>
    <message>
        <source>The answer “%1” would lead to: %2</source>
        <extracomment>%1: an answer; %2: customs supervision modes</extracomment>
        <translation>The answer “%1” would lead to: %2</translation>
    </message>
    <message>
        <source>The answer “%1” would leave: %2</source>
        <translation>The answer “%1” would leave: %2</translation>
    </message>
    <message>
        <source>Here your case is open (“%1”), which leaves: %2</source>
        <extracomment>%1: that a question is open, such as &quot;not answered yet&quot;; %2: customs supervision modes</extracomment>
        <translation>Here your case is open (“%1”), which leaves: %2</translation>
    </message>
    <message>
        <source>with one of these: %1</source>
        <translation>with one of these: %1</translation>
    </message>
    <message>
        <source>without one of these: %1</source>
        <translation>without one of these: %1</translation>
    </message>
    <message>
        <source>People say: “%1”</source>
        <extracomment>%1: something that many people believe, and that is wrong</extracomment>
        <translation>People say: “%1”</translation>
    </message>
    <message>
        <source>From now on: %1</source>
        <extracomment>%1: what to do</extracomment>
        <translation>From now on: %1</translation>
    </message>
    <message>
        <source>The day has passed: %1</source>
        <extracomment>%1: what to do</extracomment>
        <translation>The day has passed: %1</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <extracomment>%1: what to do</extracomment>
        <translation>Last day: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>No step of this case has a day.</source>
        <translation>No step of this case has a day.</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month of a year, in the letters of QLocale::toString(). Chinese: yyyy年M月</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>A year, in the letters of QLocale::toString(). Chinese: yyyy年</extracomment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>Counted from: %1</source>
        <translation>Counted from: %1</translation>
    </message>
    <message>
        <source>The rule of that time is not carried. Confirm these days with the office in charge:</source>
        <translation>The rule of that time is not carried. Confirm these days with the office in charge:</translation>
    </message>
    <message>
        <source>No day can be counted for these:</source>
        <translation>No day can be counted for these:</translation>
    </message>
    <message>
        <source>These are counted from “%1”. Answer that question to see their days:</source>
        <translation>These are counted from “%1”. Answer that question to see their days:</translation>
    </message>
    <message>
        <source>These are counted from “%1”. Give that day on the page of particulars to see their days:</source>
        <translation>These are counted from “%1”. Give that day on the page of particulars to see their days:</translation>
    </message>
    <message>
        <source>No longer the result: %1</source>
        <translation>No longer the result: %1</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>First due date</source>
        <translation>First due date</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <extracomment>%1: title of a shipment line; %2: its number</extracomment>
        <translation>%1 (line %2)</translation>
    </message>
    <message>
        <source>all lines</source>
        <translation>all lines</translation>
    </message>
    <message>
        <source>lines %1</source>
        <extracomment>%1: numbers of shipment lines: 2–5; 7</extracomment>
        <translation>lines %1</translation>
    </message>
    <message>
        <source>Declaration dates: %1 to %2</source>
        <translation>Declaration dates: %1 to %2</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment line(s): %1</source>
        <extracomment>%n: number of shipment lines; %1: the modes they go under</extracomment>
        <translation>
            <numerusform>%n shipment line: %1</numerusform>
            <numerusform>%n shipment lines: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>By line</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <extracomment>%1: what to do; %2: the shipment lines that it is for</extracomment>
        <translation>%1 (for %2)</translation>
    </message>
    <message>
        <source>No longer called for</source>
        <translation>No longer called for</translation>
    </message>
    <message>
        <source>You ticked these steps or noted something at them, and the checklist of the present answers and date does not hold them. They are kept in case they come back.</source>
        <translation>You ticked these steps or noted something at them, and the checklist of the present answers and date does not hold them. They are kept in case they come back.</translation>
    </message>
    <message>
        <source>A step that these rules do not know: %1</source>
        <translation>A step that these rules do not know: %1</translation>
    </message>
    <message>
        <source>You ticked it as done.</source>
        <translation>You ticked it as done.</translation>
    </message>
    <message>
        <source>You did not tick it.</source>
        <translation>You did not tick it.</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Then and now</translation>
    </message>
    <message>
        <source>The case gives no declaration date, so the rules of today, %1, hold.</source>
        <translation>The case gives no declaration date, so the rules of today, %1, hold.</translation>
    </message>
    <message>
        <source>The declaration date is today, %1: there is nothing to compare.</source>
        <translation>The declaration date is today, %1: there is nothing to compare.</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <translation>Then, %1</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <translation>Now, %1</translation>
    </message>
    <message>
        <source>For this case, the rules of the declaration date, %1, and those of today, %2, come to the same in everything.</source>
        <translation>For this case, the rules of the declaration date, %1, and those of today, %2, come to the same in everything.</translation>
    </message>
    <message>
        <source>The shipment goes by the rules of its declaration date, %1. What would be different by those of today, %2, stands below.</source>
        <translation>The shipment goes by the rules of its declaration date, %1. What would be different by those of today, %2, stands below.</translation>
    </message>
    <message>
        <source>The rules of today also ask what this case does not answer: %1. Steps and time limits that hang on it are not certain, and so they are missing from what is said of today.</source>
        <translation>The rules of today also ask what this case does not answer: %1. Steps and time limits that hang on it are not certain, and so they are missing from what is said of today.</translation>
    </message>
    <message>
        <source>Mode and route</source>
        <translation>Mode and route</translation>
    </message>
    <message>
        <source>An alternative now: %1</source>
        <translation>An alternative now: %1</translation>
    </message>
    <message>
        <source>No longer an alternative: %1</source>
        <translation>No longer an alternative: %1</translation>
    </message>
    <message>
        <source>Now against it: %1</source>
        <translation>Now against it: %1</translation>
    </message>
    <message>
        <source>Then against it: %1</source>
        <translation>Then against it: %1</translation>
    </message>
    <message>
        <source>%1 (not in force today)</source>
        <translation>%1 (not in force today)</translation>
    </message>
    <message>
        <source>%1 (not in force on the declaration date)</source>
        <translation>%1 (not in force on the declaration date)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>not certain: a question is open</source>
        <translation>not certain: a question is open</translation>
    </message>
    <message>
        <source>%1, then</source>
        <translation>%1, then</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, now</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Filings</translation>
    </message>
    <message>
        <source>Changed on the checklist: %1</source>
        <translation>Changed on the checklist: %1</translation>
    </message>
    <message>
        <source>Limits, rates and time limits</source>
        <translation>Limits, rates and time limits</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>case title, declaration date, rule version</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>ResultTools</name>
    <message>
        <source>&amp;Compare the modes…</source>
        <translation>&amp;Compare the modes…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Compare the modes side by side</source>
        <translation>Compare the modes side by side</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;What if…</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>What if…</translation>
    </message>
    <message>
        <source>Try other answers in a copy of the case</source>
        <translation>Try other answers in a copy of the case</translation>
    </message>
    <message>
        <source>Decision &amp;map…</source>
        <translation>Decision &amp;map…</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>Map…</translation>
    </message>
    <message>
        <source>See the decision drawn as a map</source>
        <translation>See the decision drawn as a map</translation>
    </message>
    <message>
        <source>&amp;Timeline…</source>
        <translation>&amp;Timeline…</translation>
    </message>
    <message>
        <source>Timeline…</source>
        <translation>Timeline…</translation>
    </message>
    <message>
        <source>See what is due when</source>
        <translation>See what is due when</translation>
    </message>
    <message>
        <source>Then and &amp;now…</source>
        <translation>Then and &amp;now…</translation>
    </message>
    <message>
        <source>Then and now…</source>
        <translation>Then and now…</translation>
    </message>
    <message>
        <source>Compare the rules of the declaration date with those of today</source>
        <translation>Compare the rules of the declaration date with those of today</translation>
    </message>
</context>
<context>
    <name>RuleBookCommand</name>
    <message>
        <source>--rule-book %1: the form of the book is not known; expected a file that ends in .html, .htm or .pdf</source>
        <translation>--rule-book %1: the form of the book is not known; expected a file that ends in .html, .htm or .pdf</translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message>
        <source>&amp;Load newer rules…</source>
        <translation>&amp;Load newer rules…</translation>
    </message>
    <message>
        <source>&amp;Go back to the program&apos;s own rules</source>
        <translation>&amp;Go back to the program&apos;s own rules</translation>
    </message>
    <message>
        <source>Load newer rules</source>
        <translation>Load newer rules</translation>
    </message>
    <message>
        <source>Rules (*.json);;All files (*)</source>
        <translation>Rules (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Checking the rules…</source>
        <translation>Checking the rules…</translation>
    </message>
    <message>
        <source>These rules are not used</source>
        <translation>These rules are not used</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were found in %1. The rules in use stay as they are. Send this list to whoever made the file.</source>
        <translation>
            <numerusform>%n fault were found in %1. The rules in use stay as they are. Send this list to whoever made the file.</numerusform>
            <numerusform>%n faults were found in %1. The rules in use stay as they are. Send this list to whoever made the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>These rules are in use already</source>
        <translation>These rules are in use already</translation>
    </message>
    <message>
        <source>%1 holds the very rules that are in use.</source>
        <translation>%1 holds the very rules that are in use.</translation>
    </message>
    <message>
        <source>The rules cannot be kept</source>
        <translation>The rules cannot be kept</translation>
    </message>
    <message>
        <source>The rules cannot be taken back</source>
        <translation>The rules cannot be taken back</translation>
    </message>
    <message>
        <source>this case</source>
        <translation>this case</translation>
    </message>
    <message>
        <source>This case does not fit those rules</source>
        <translation>This case does not fit those rules</translation>
    </message>
    <message>
        <source>Rules %1 do not know these answers. Save the case, begin a new one, and try again: then nothing is lost.</source>
        <translation>Rules %1 do not know these answers. Save the case, begin a new one, and try again: then nothing is lost.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>RuleStore</name>
    <message>
        <source>The rules that you loaded are not used, since their file was damaged or changed: the program&apos;s own are in use. Load yours again, or go back to the program&apos;s own for good.</source>
        <translation>The rules that you loaded are not used, since their file was damaged or changed: the program&apos;s own are in use. Load yours again, or go back to the program&apos;s own for good.</translation>
    </message>
    <message numerus="yes">
        <source>The rules that you loaded are not used, since this version of the program finds %n fault(s) in them: the program&apos;s own are in use. Load newer ones, or go back to the program&apos;s own for good.</source>
        <translation>
            <numerusform>The rules that you loaded are not used, since this version of the program finds %n fault in them: the program&apos;s own are in use. Load newer ones, or go back to the program&apos;s own for good.</numerusform>
            <numerusform>The rules that you loaded are not used, since this version of the program finds %n faults in them: the program&apos;s own are in use. Load newer ones, or go back to the program&apos;s own for good.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 cannot be removed: %2</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Your business</source>
        <extracomment>rules/questions.json, page &quot;business&quot;, title</extracomment>
        <translation>Your business</translation>
    </message>
    <message>
        <source>Who you are and when the goods are declared.</source>
        <translation>Who you are and when the goods are declared.</translation>
    </message>
    <message>
        <source>Your partner</source>
        <translation>Your partner</translation>
    </message>
    <message>
        <source>Who gets the goods, and where.</source>
        <translation>Who gets the goods, and where.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>How the deal was made and how the goods travel.</source>
        <translation>How the deal was made and how the goods travel.</translation>
    </message>
    <message>
        <source>Origin of the goods</source>
        <translation>Origin of the goods</translation>
    </message>
    <message>
        <source>Where you bought the goods.</source>
        <translation>Where you bought the goods.</translation>
    </message>
    <message>
        <source>The goods</source>
        <translation>The goods</translation>
    </message>
    <message>
        <source>Controls, special goods and the number of kinds.</source>
        <translation>Controls, special goods and the number of kinds.</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Refund, taxpayer status and invoices.</source>
        <translation>Refund, taxpayer status and invoices.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>The value of this one declaration and where it is declared.</source>
        <translation>The value of this one declaration and where it is declared.</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Filings</translation>
    </message>
    <message>
        <source>Who declares, and which filings you already have.</source>
        <translation>Who declares, and which filings you already have.</translation>
    </message>
    <message>
        <source>Kind of business</source>
        <translation>Kind of business</translation>
    </message>
    <message>
        <source>What kind of business are you?</source>
        <translation>What kind of business are you?</translation>
    </message>
    <message>
        <source>Choose what describes you best in this shipment. This answer never changes the supervision mode (监管方式). It changes the filings (备案) and the steps on your checklist.</source>
        <translation>Choose what describes you best in this shipment. This answer never changes the supervision mode (监管方式). It changes the filings (备案) and the steps on your checklist.</translation>
    </message>
    <message>
        <source>You own a stall in Yiwu and an agent exports for you: you are the market merchant, the agent is the operator.</source>
        <translation>You own a stall in Yiwu and an agent exports for you: you are the market merchant, the agent is the operator.</translation>
    </message>
    <message>
        <source>It separates no modes. It decides who needs which filing: a market merchant, for example, signs an agency agreement instead.</source>
        <translation>It separates no modes. It decides who needs which filing: a market merchant, for example, signs an agency agreement instead.</translation>
    </message>
    <message>
        <source>Online seller</source>
        <translation>Online seller</translation>
    </message>
    <message>
        <source>You sell on a platform or in your own web shop.</source>
        <translation>You sell on a platform or in your own web shop.</translation>
    </message>
    <message>
        <source>Market merchant</source>
        <translation>Market merchant</translation>
    </message>
    <message>
        <source>You sell in a market and an operator exports for you.</source>
        <translation>You sell in a market and an operator exports for you.</translation>
    </message>
    <message>
        <source>Market operator</source>
        <translation>Market operator</translation>
    </message>
    <message>
        <source>You are the filed export agent of market merchants.</source>
        <translation>You are the filed export agent of market merchants.</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>You make the goods yourself.</source>
        <translation>You make the goods yourself.</translation>
    </message>
    <message>
        <source>Trading company</source>
        <translation>Trading company</translation>
    </message>
    <message>
        <source>You buy the goods and sell them on.</source>
        <translation>You buy the goods and sell them on.</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Private person</translation>
    </message>
    <message>
        <source>You have no registered business.</source>
        <translation>You have no registered business.</translation>
    </message>
    <message>
        <source>Declaration date</source>
        <translation>Declaration date</translation>
    </message>
    <message>
        <source>On which day will the export be declared?</source>
        <translation>On which day will the export be declared?</translation>
    </message>
    <message>
        <source>The rules valid on this day apply. A planned date is enough. If you leave it empty, today is used and the result says so.</source>
        <translation>The rules valid on this day apply. A planned date is enough. If you leave it empty, today is used and the result says so.</translation>
    </message>
    <message>
        <source>The goods are loaded on 3 July and your broker declares on 1 July: enter 1 July.</source>
        <translation>The goods are loaded on 3 July and your broker declares on 1 July: enter 1 July.</translation>
    </message>
    <message>
        <source>Modes and limits begin and end on fixed days. 9710 and 9810, for example, begin on {date:2020-07-01}.</source>
        <translation>Modes and limits begin and end on fixed days. 9710 and 9810, for example, begin on {date:2020-07-01}.</translation>
    </message>
    <message>
        <source>Buyer or recipient</source>
        <translation>Buyer or recipient</translation>
    </message>
    <message>
        <source>Who has ordered the goods, or who gets them?</source>
        <translation>Who has ordered the goods, or who gets them?</translation>
    </message>
    <message>
        <source>Answer for the day of the declaration. Stock sent to a platform&apos;s warehouse, such as FBA, is not 9610 or 9710: nobody has bought it yet. Goods already sold to your own Hong Kong company without a platform are general trade (一般贸易, 0110).</source>
        <translation>Answer for the day of the declaration. Stock sent to a platform&apos;s warehouse, such as FBA, is not 9610 or 9710: nobody has bought it yet. Goods already sold to your own Hong Kong company without a platform are general trade (一般贸易, 0110).</translation>
    </message>
    <message>
        <source>A shop in Madrid ordered 300 cups: a company. You send 300 cups to a warehouse before anyone orders: your own stock.</source>
        <translation>A shop in Madrid ordered 300 cups: a company. You send 300 cups to a warehouse before anyone orders: your own stock.</translation>
    </message>
    <message>
        <source>It separates 9610 (consumer), 9710 (company), 9810 (own stock), 1039 (market purchaser), samples and personal articles.</source>
        <translation>It separates 9610 (consumer), 9710 (company), 9810 (own stock), 1039 (market purchaser), samples and personal articles.</translation>
    </message>
    <message>
        <source>Your platform&apos;s seller support, your broker, or the customs hotline 12360</source>
        <translation>Your platform&apos;s seller support, your broker, or the customs hotline 12360</translation>
    </message>
    <message>
        <source>A foreign consumer</source>
        <translation>A foreign consumer</translation>
    </message>
    <message>
        <source>A private buyer abroad has ordered.</source>
        <translation>A private buyer abroad has ordered.</translation>
    </message>
    <message>
        <source>A foreign company</source>
        <translation>A foreign company</translation>
    </message>
    <message>
        <source>A firm abroad has ordered.</source>
        <translation>A firm abroad has ordered.</translation>
    </message>
    <message>
        <source>Nobody yet: my own stock</source>
        <translation>Nobody yet: my own stock</translation>
    </message>
    <message>
        <source>Unsold goods that you will sell later, such as FBA stock.</source>
        <translation>Unsold goods that you will sell later, such as FBA stock.</translation>
    </message>
    <message>
        <source>A foreign purchaser in a market</source>
        <translation>A foreign purchaser in a market</translation>
    </message>
    <message>
        <source>A foreigner who buys in a Chinese market.</source>
        <translation>A foreigner who buys in a Chinese market.</translation>
    </message>
    <message>
        <source>A possible buyer who gets samples</source>
        <translation>A possible buyer who gets samples</translation>
    </message>
    <message>
        <source>Samples or advertising material, not for resale.</source>
        <translation>Samples or advertising material, not for resale.</translation>
    </message>
    <message>
        <source>Family or friends</source>
        <translation>Family or friends</translation>
    </message>
    <message>
        <source>A gift or personal things: not a sale.</source>
        <translation>A gift or personal things: not a sale.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>To which country or region do the goods go?</source>
        <translation>To which country or region do the goods go?</translation>
    </message>
    <message>
        <source>The papers always need it. It also decides the value limit of personal articles and whether border trade is possible.</source>
        <translation>The papers always need it. It also decides the value limit of personal articles and whether border trade is possible.</translation>
    </message>
    <message>
        <source>Stock for a warehouse in Germany: choose Germany.</source>
        <translation>Stock for a warehouse in Germany: choose Germany.</translation>
    </message>
    <message>
        <source>Place of sale</source>
        <translation>Place of sale</translation>
    </message>
    <message>
        <source>Where was the deal made, or where will the goods be sold?</source>
        <translation>Where was the deal made, or where will the goods be sold?</translation>
    </message>
    <message>
        <source>An order in your own web shop counts as a platform order. The platform may be domestic or foreign. For unsold stock, say where it will be sold. Since {date:2024-12-15} no payment record (收款单) is needed before a declaration list (申报清单).</source>
        <translation>An order in your own web shop counts as a platform order. The platform may be domestic or foreign. For unsold stock, say where it will be sold. Since {date:2024-12-15} no payment record (收款单) is needed before a declaration list (申报清单).</translation>
    </message>
    <message>
        <source>A buyer found you at the Canton Fair and signed a contract by e-mail: by contract, not on a platform.</source>
        <translation>A buyer found you at the Canton Fair and signed a contract by e-mail: by contract, not on a platform.</translation>
    </message>
    <message>
        <source>A platform order leads to 9610, 9710, 9810 or 1210. Without a platform, a sale leads to 1039 or 0110.</source>
        <translation>A platform order leads to 9610, 9710, 9810 or 1210. Without a platform, a sale leads to 1039 or 0110.</translation>
    </message>
    <message>
        <source>Whoever took the order, or your platform&apos;s seller support</source>
        <translation>Whoever took the order, or your platform&apos;s seller support</translation>
    </message>
    <message>
        <source>On an e-commerce platform</source>
        <translation>On an e-commerce platform</translation>
    </message>
    <message>
        <source>A third-party platform or your own web shop, domestic or foreign.</source>
        <translation>A third-party platform or your own web shop, domestic or foreign.</translation>
    </message>
    <message>
        <source>In a market cluster</source>
        <translation>In a market cluster</translation>
    </message>
    <message>
        <source>A deal at a stall or shop of the market.</source>
        <translation>A deal at a stall or shop of the market.</translation>
    </message>
    <message>
        <source>By contract, without a platform</source>
        <translation>By contract, without a platform</translation>
    </message>
    <message>
        <source>Contract, fair, e-mail or phone.</source>
        <translation>Contract, fair, e-mail or phone.</translation>
    </message>
    <message>
        <source>Way of delivery</source>
        <translation>Way of delivery</translation>
    </message>
    <message>
        <source>How do the goods leave China, and where do they go first?</source>
        <translation>How do the goods leave China, and where do they go first?</translation>
    </message>
    <message>
        <source>Choose where the goods go first, not which vehicle carries them. Goods under 1039 are declared at the place of procurement (采购地); they may leave from another port. 9810 needs no overseas-warehouse filing since {date:2024-12-15}, but the warehouse booking data (订仓单) is still sent. Mode 1239 is for imports only.</source>
        <translation>Choose where the goods go first, not which vehicle carries them. Goods under 1039 are declared at the place of procurement (采购地); they may leave from another port. 9810 needs no overseas-warehouse filing since {date:2024-12-15}, but the warehouse booking data (订仓单) is still sent. Mode 1239 is for imports only.</translation>
    </message>
    <message>
        <source>Cartons go by sea to a platform&apos;s warehouse near Hamburg: an overseas warehouse, although they travel as freight.</source>
        <translation>Cartons go by sea to a platform&apos;s warehouse near Hamburg: an overseas warehouse, although they travel as freight.</translation>
    </message>
    <message>
        <source>It separates 9810 (overseas warehouse), 1210 (special zone), 4019 (border port) and express parcels from direct exports.</source>
        <translation>It separates 9810 (overseas warehouse), 1210 (special zone), 4019 (border port) and express parcels from direct exports.</translation>
    </message>
    <message>
        <source>Your logistics firm or your broker</source>
        <translation>Your logistics firm or your broker</translation>
    </message>
    <message>
        <source>Parcels straight to the buyer</source>
        <translation>Parcels straight to the buyer</translation>
    </message>
    <message>
        <source>Post, express or consolidated parcels.</source>
        <translation>Post, express or consolidated parcels.</translation>
    </message>
    <message>
        <source>Freight straight to the buyer</source>
        <translation>Freight straight to the buyer</translation>
    </message>
    <message>
        <source>By sea, air, rail or road.</source>
        <translation>By sea, air, rail or road.</translation>
    </message>
    <message>
        <source>To a warehouse abroad</source>
        <translation>To a warehouse abroad</translation>
    </message>
    <message>
        <source>By any transport; the goods wait there for a buyer.</source>
        <translation>By any transport; the goods wait there for a buyer.</translation>
    </message>
    <message>
        <source>First into a special customs zone</source>
        <translation>First into a special customs zone</translation>
    </message>
    <message>
        <source>A zone in China that handles e-commerce exports.</source>
        <translation>A zone in China that handles e-commerce exports.</translation>
    </message>
    <message>
        <source>By a land border port</source>
        <translation>By a land border port</translation>
    </message>
    <message>
        <source>To a firm in the neighbouring country.</source>
        <translation>To a firm in the neighbouring country.</translation>
    </message>
    <message>
        <source>Border-trade right</source>
        <translation>Border-trade right</translation>
    </message>
    <message>
        <source>Do you hold the border-trade right (边境小额贸易经营权)?</source>
        <translation>Do you hold the border-trade right (边境小额贸易经营权)?</translation>
    </message>
    <message>
        <source>Answer yes only if your own firm holds this right. Usual practice: a border port alone is not enough.</source>
        <translation>Answer yes only if your own firm holds this right. Usual practice: a border port alone is not enough.</translation>
    </message>
    <message>
        <source>A trading firm in Pingxiang with the right sells to a firm in Vietnam.</source>
        <translation>A trading firm in Pingxiang with the right sells to a firm in Vietnam.</translation>
    </message>
    <message>
        <source>It separates 4019 from 9710, 1039 and 0110 at a land border port.</source>
        <translation>It separates 4019 from 9710, 1039 and 0110 at a land border port.</translation>
    </message>
    <message>
        <source>The commerce authority of your border area, or the customs hotline 12360</source>
        <translation>The commerce authority of your border area, or the customs hotline 12360</translation>
    </message>
    <message>
        <source>Bought where</source>
        <translation>Bought where</translation>
    </message>
    <message>
        <source>Were the goods bought in a market from its merchant?</source>
        <translation>Were the goods bought in a market from its merchant?</translation>
    </message>
    <message>
        <source>Only goods bought in a recognised market cluster can go under market procurement trade (市场采购, 1039). They are declared at customs of the place of procurement (采购地) and may leave from another port. The old mode 0139 (旅游购物) was abolished from {date:2017-08-01}.</source>
        <translation>Only goods bought in a recognised market cluster can go under market procurement trade (市场采购, 1039). They are declared at customs of the place of procurement (采购地) and may leave from another port. The old mode 0139 (旅游购物) was abolished from {date:2017-08-01}.</translation>
    </message>
    <message>
        <source>You collect bags, toys and lamps from six stalls in Yiwu: bought in a market.</source>
        <translation>You collect bags, toys and lamps from six stalls in Yiwu: bought in a market.</translation>
    </message>
    <message>
        <source>It separates 1039 from 9710 and 0110.</source>
        <translation>It separates 1039 from 9710 and 0110.</translation>
    </message>
    <message>
        <source>Your supplier or the market&apos;s service centre</source>
        <translation>Your supplier or the market&apos;s service centre</translation>
    </message>
    <message>
        <source>In a market, from its merchant</source>
        <translation>In a market, from its merchant</translation>
    </message>
    <message>
        <source>The seller is a merchant of that market.</source>
        <translation>The seller is a merchant of that market.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>From a factory, a wholesaler outside a market, or your own production.</source>
        <translation>From a factory, a wholesaler outside a market, or your own production.</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>In which market were the goods bought?</source>
        <translation>In which market were the goods bought?</translation>
    </message>
    <message>
        <source>The list shows market clusters approved for 1039. A market&apos;s start day is counted from 1 January of its approval year: confirm it within that year. If yours is not listed, choose the last entry.</source>
        <translation>The list shows market clusters approved for 1039. A market&apos;s start day is counted from 1 January of its approval year: confirm it within that year. If yours is not listed, choose the last entry.</translation>
    </message>
    <message>
        <source>Only a cluster recognised on the declaration date can use 1039. It separates 1039 from 9710 and 0110.</source>
        <translation>Only a cluster recognised on the declaration date can use 1039. It separates 1039 from 9710 and 0110.</translation>
    </message>
    <message>
        <source>The market&apos;s service centre, or the market operator who exports for you</source>
        <translation>The market&apos;s service centre, or the market operator who exports for you</translation>
    </message>
    <message>
        <source>Yiwu International Trade City</source>
        <translation>Yiwu International Trade City</translation>
    </message>
    <message>
        <source>Haimen Dieshiqiao International Home Textile City</source>
        <translation>Haimen Dieshiqiao International Home Textile City</translation>
    </message>
    <message>
        <source>Haining Leather City</source>
        <translation>Haining Leather City</translation>
    </message>
    <message>
        <source>Changshu Garments City</source>
        <translation>Changshu Garments City</translation>
    </message>
    <message>
        <source>Guangzhou Huadu Leather Market</source>
        <translation>Guangzhou Huadu Leather Market</translation>
    </message>
    <message>
        <source>Linyi Engineering Materials Market</source>
        <translation>Linyi Engineering Materials Market</translation>
    </message>
    <message>
        <source>Hankou North International Commodity Centre</source>
        <translation>Hankou North International Commodity Centre</translation>
    </message>
    <message>
        <source>Baigou Bags and Luggage Market</source>
        <translation>Baigou Bags and Luggage Market</translation>
    </message>
    <message>
        <source>Wenzhou (Lucheng) Light Industry Centre</source>
        <translation>Wenzhou (Lucheng) Light Industry Centre</translation>
    </message>
    <message>
        <source>Quanzhou Shishi Garments City</source>
        <translation>Quanzhou Shishi Garments City</translation>
    </message>
    <message>
        <source>Changsha Gaoqiao Market</source>
        <translation>Changsha Gaoqiao Market</translation>
    </message>
    <message>
        <source>Foshan Asia International Furniture Materials Centre</source>
        <translation>Foshan Asia International Furniture Materials Centre</translation>
    </message>
    <message>
        <source>Zhongshan Lihe Lighting Expo Centre</source>
        <translation>Zhongshan Lihe Lighting Expo Centre</translation>
    </message>
    <message>
        <source>Chengdu International Trade City</source>
        <translation>Chengdu International Trade City</translation>
    </message>
    <message>
        <source>Xiliu Garments City</source>
        <translation>Xiliu Garments City</translation>
    </message>
    <message>
        <source>Keqiao China Textile City</source>
        <translation>Keqiao China Textile City</translation>
    </message>
    <message>
        <source>Luqiao Daily Goods and Plastics Centre</source>
        <translation>Luqiao Daily Goods and Plastics Centre</translation>
    </message>
    <message>
        <source>Huzhou (Zhili) Children&apos;s Wear Centre</source>
        <translation>Huzhou (Zhili) Children&apos;s Wear Centre</translation>
    </message>
    <message>
        <source>Bengbu Zhongheng Trade City</source>
        <translation>Bengbu Zhongheng Trade City</translation>
    </message>
    <message>
        <source>Jinjiang International Shoes and Textiles City</source>
        <translation>Jinjiang International Shoes and Textiles City</translation>
    </message>
    <message>
        <source>Qingdao Jimo International Trade City</source>
        <translation>Qingdao Jimo International Trade City</translation>
    </message>
    <message>
        <source>Yantai Sanzhan Wholesale Market</source>
        <translation>Yantai Sanzhan Wholesale Market</translation>
    </message>
    <message>
        <source>Xuchang International Hair Products Market</source>
        <translation>Xuchang International Hair Products Market</translation>
    </message>
    <message>
        <source>Yichang Three Gorges Logistics Park</source>
        <translation>Yichang Three Gorges Logistics Park</translation>
    </message>
    <message>
        <source>Shantou Baoao International Toy City</source>
        <translation>Shantou Baoao International Toy City</translation>
    </message>
    <message>
        <source>Dongguan Dalang Knitwear Trade Centre</source>
        <translation>Dongguan Dalang Knitwear Trade Centre</translation>
    </message>
    <message>
        <source>Kunming New Luosiwan International Trade City</source>
        <translation>Kunming New Luosiwan International Trade City</translation>
    </message>
    <message>
        <source>Shenzhen South China International Materials City</source>
        <translation>Shenzhen South China International Materials City</translation>
    </message>
    <message>
        <source>Manzhouli Mangou Centre (border market)</source>
        <translation>Manzhouli Mangou Centre (border market)</translation>
    </message>
    <message>
        <source>Pingxiang Export Purchasing Centre (border market)</source>
        <translation>Pingxiang Export Purchasing Centre (border market)</translation>
    </message>
    <message>
        <source>Ruili International Commodity Market (border market)</source>
        <translation>Ruili International Commodity Market (border market)</translation>
    </message>
    <message>
        <source>Tianjin Wanglanzhuang International Trade City</source>
        <translation>Tianjin Wanglanzhuang International Trade City</translation>
    </message>
    <message>
        <source>Tangshan International Trade Centre</source>
        <translation>Tangshan International Trade Centre</translation>
    </message>
    <message>
        <source>Hunchun North-East Asia International Commodity City</source>
        <translation>Hunchun North-East Asia International Commodity City</translation>
    </message>
    <message>
        <source>Suifenhe Qingyun Market</source>
        <translation>Suifenhe Qingyun Market</translation>
    </message>
    <message>
        <source>Jingdezhen Ceramics Market</source>
        <translation>Jingdezhen Ceramics Market</translation>
    </message>
    <message>
        <source>Chongqing Dazu Longshui Hardware Market</source>
        <translation>Chongqing Dazu Longshui Hardware Market</translation>
    </message>
    <message>
        <source>Alashankou Eurasia Commodity City</source>
        <translation>Alashankou Eurasia Commodity City</translation>
    </message>
    <message>
        <source>Urumqi Bianjiang Hotel Trade Market</source>
        <translation>Urumqi Bianjiang Hotel Trade Market</translation>
    </message>
    <message>
        <source>Another market, not listed</source>
        <translation>Another market, not listed</translation>
    </message>
    <message>
        <source>It does not count as a recognised market cluster.</source>
        <translation>It does not count as a recognised market cluster.</translation>
    </message>
    <message>
        <source>Goods confirmed</source>
        <translation>Goods confirmed</translation>
    </message>
    <message>
        <source>Are the goods recorded on the market&apos;s platform and confirmed (商品认定体系)?</source>
        <translation>Are the goods recorded on the market&apos;s platform and confirmed (商品认定体系)?</translation>
    </message>
    <message>
        <source>Answer yes if the deal is recorded on the market&apos;s platform (市场采购联网信息平台) and the recognition system has confirmed the goods. If not, this becomes a step.</source>
        <translation>Answer yes if the deal is recorded on the market&apos;s platform (市场采购联网信息平台) and the recognition system has confirmed the goods. If not, this becomes a step.</translation>
    </message>
    <message>
        <source>The operator entered your lamps on the platform last week and they were confirmed.</source>
        <translation>The operator entered your lamps on the platform last week and they were confirmed.</translation>
    </message>
    <message>
        <source>It does not rule out 1039. It decides whether recording and confirming the goods are still to be done.</source>
        <translation>It does not rule out 1039. It decides whether recording and confirming the goods are still to be done.</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controls</translation>
    </message>
    <message>
        <source>Which of these controls apply to your goods?</source>
        <translation>Which of these controls apply to your goods?</translation>
    </message>
    <message>
        <source>Look up the 10-digit HS code. It shows the supervision conditions (监管证件代码), the inspection code and any export duty. Tick everything that applies.</source>
        <translation>Look up the 10-digit HS code. It shows the supervision conditions (监管证件代码), the inspection code and any export duty. Tick everything that applies.</translation>
    </message>
    <message>
        <source>Your broker finds an inspection code behind the HS code of your lamps: tick inspection.</source>
        <translation>Your broker finds an inspection code behind the HS code of your lamps: tick inspection.</translation>
    </message>
    <message>
        <source>Prohibited goods end everything. Licence and dual-use goods exclude 1039 and likely class C express (C类快件). Any control excludes the short lists.</source>
        <translation>Prohibited goods end everything. Licence and dual-use goods exclude 1039 and likely class C express (C类快件). Any control excludes the short lists.</translation>
    </message>
    <message>
        <source>Your broker with the 10-digit HS code, the commerce authority, or the customs hotline 12360</source>
        <translation>Your broker with the 10-digit HS code, the commerce authority, or the customs hotline 12360</translation>
    </message>
    <message>
        <source>Prohibited from export</source>
        <translation>Prohibited from export</translation>
    </message>
    <message>
        <source>No mode may carry these goods.</source>
        <translation>No mode may carry these goods.</translation>
    </message>
    <message>
        <source>Export licence, quota or other restriction</source>
        <translation>Export licence, quota or other restriction</translation>
    </message>
    <message>
        <source>The licence must be there before the declaration.</source>
        <translation>The licence must be there before the declaration.</translation>
    </message>
    <message>
        <source>Dual-use items</source>
        <translation>Dual-use items</translation>
    </message>
    <message>
        <source>Goods for civil and military use; a licence comes first.</source>
        <translation>Goods for civil and military use; a licence comes first.</translation>
    </message>
    <message>
        <source>Export duty</source>
        <translation>Export duty</translation>
    </message>
    <message>
        <source>The tariff names an export duty for the code.</source>
        <translation>The tariff names an export duty for the code.</translation>
    </message>
    <message>
        <source>Statutory inspection or quarantine</source>
        <translation>Statutory inspection or quarantine</translation>
    </message>
    <message>
        <source>Special goods</source>
        <translation>Special goods</translation>
    </message>
    <message>
        <source>Are any of these among your goods?</source>
        <translation>Are any of these among your goods?</translation>
    </message>
    <message>
        <source>Batteries and photovoltaic products have their own refund rates. Food has no tax-free return. Two return clocks differ. Tax-free return: within 6 months of export, for exports {date:2026-01-01} to {date:2027-12-31}. Simplified procedure: within 1 year of release, not for 9710.</source>
        <translation>Batteries and photovoltaic products have their own refund rates. Food has no tax-free return. Two return clocks differ. Tax-free return: within 6 months of export, for exports {date:2026-01-01} to {date:2027-12-31}. Simplified procedure: within 1 year of release, not for 9710.</translation>
    </message>
    <message>
        <source>Power banks: tick batteries. Solar garden lamps: ask your broker whether the code is photovoltaic.</source>
        <translation>Power banks: tick batteries. Solar garden lamps: ask your broker whether the code is photovoltaic.</translation>
    </message>
    <message>
        <source>It does not change the mode. It decides warnings about refund rates, returns and market goods.</source>
        <translation>It does not change the mode. It decides warnings about refund rates, returns and market goods.</translation>
    </message>
    <message>
        <source>Your broker with the HS code, or the tax hotline 12366</source>
        <translation>Your broker with the HS code, or the tax hotline 12366</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Batteries</translation>
    </message>
    <message>
        <source>Battery products named in the refund rules.</source>
        <translation>Battery products named in the refund rules.</translation>
    </message>
    <message>
        <source>Photovoltaic products</source>
        <translation>Photovoltaic products</translation>
    </message>
    <message>
        <source>Solar products named in the refund rules.</source>
        <translation>Solar products named in the refund rules.</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Food</translation>
    </message>
    <message>
        <source>Cosmetics</source>
        <translation>Cosmetics</translation>
    </message>
    <message>
        <source>Kinds of goods</source>
        <translation>Kinds of goods</translation>
    </message>
    <message>
        <source>How many kinds of goods stand on the declaration?</source>
        <translation>How many kinds of goods stand on the declaration?</translation>
    </message>
    <message>
        <source>500 cups and 200 bags are two kinds.</source>
        <translation>500 cups and 200 bags are two kinds.</translation>
    </message>
    <message>
        <source>It separates the simplified from the itemised form of 1039. For samples it shows whether the quantity is reasonable.</source>
        <translation>It separates the simplified from the itemised form of 1039. For samples it shows whether the quantity is reasonable.</translation>
    </message>
    <message>
        <source>Whoever writes the packing list, or your broker</source>
        <translation>Whoever writes the packing list, or your broker</translation>
    </message>
    <message>
        <source>VAT refund</source>
        <translation>VAT refund</translation>
    </message>
    <message>
        <source>Do you want the export VAT refund (退税)?</source>
        <translation>Do you want the export VAT refund (退税)?</translation>
    </message>
    <message>
        <source>You hold special invoices for the cups and want the VAT back: yes.</source>
        <translation>You hold special invoices for the cups and want the VAT back: yes.</translation>
    </message>
    <message>
        <source>It separates 0110 from 1039, the list from the form, and the two routes of 9610.</source>
        <translation>It separates 0110 from 1039, the list from the form, and the two routes of 9610.</translation>
    </message>
    <message>
        <source>Your accountant, or the tax hotline 12366</source>
        <translation>Your accountant, or the tax hotline 12366</translation>
    </message>
    <message>
        <source>Taxpayer status</source>
        <translation>Taxpayer status</translation>
    </message>
    <message>
        <source>What is your VAT status?</source>
        <translation>What is your VAT status?</translation>
    </message>
    <message>
        <source>From {date:2026-01-01} a small-scale taxpayer&apos;s export is exempt and brings no refund.</source>
        <translation>From {date:2026-01-01} a small-scale taxpayer&apos;s export is exempt and brings no refund.</translation>
    </message>
    <message>
        <source>Your tax registration says 小规模纳税人: choose small-scale.</source>
        <translation>Your tax registration says 小规模纳税人: choose small-scale.</translation>
    </message>
    <message>
        <source>A refund that you can really get speaks for 0110 rather than 1039.</source>
        <translation>A refund that you can really get speaks for 0110 rather than 1039.</translation>
    </message>
    <message>
        <source>General taxpayer</source>
        <translation>General taxpayer</translation>
    </message>
    <message>
        <source>Small-scale taxpayer</source>
        <translation>Small-scale taxpayer</translation>
    </message>
    <message>
        <source>Not registered for VAT</source>
        <translation>Not registered for VAT</translation>
    </message>
    <message>
        <source>You file no VAT returns.</source>
        <translation>You file no VAT returns.</translation>
    </message>
    <message>
        <source>Purchase invoices</source>
        <translation>Purchase invoices</translation>
    </message>
    <message>
        <source>Which invoices do you hold for the goods?</source>
        <translation>Which invoices do you hold for the goods?</translation>
    </message>
    <message>
        <source>Producers answer for the materials. From {date:2026-01-01} an export without an invoice is likely taxed as a domestic sale (视同内销); ask the tax hotline 12366. 1039 needs no invoice.</source>
        <translation>Producers answer for the materials. From {date:2026-01-01} an export without an invoice is likely taxed as a domestic sale (视同内销); ask the tax hotline 12366. 1039 needs no invoice.</translation>
    </message>
    <message>
        <source>Your factory issued a special VAT invoice (增值税专用发票) for the cups: special.</source>
        <translation>Your factory issued a special VAT invoice (增值税专用发票) for the cups: special.</translation>
    </message>
    <message>
        <source>Without an invoice 1039 goes before 9710. Special invoices with a refund go with 0110 rather than 1039.</source>
        <translation>Without an invoice 1039 goes before 9710. Special invoices with a refund go with 0110 rather than 1039.</translation>
    </message>
    <message>
        <source>Special VAT invoice</source>
        <translation>Special VAT invoice</translation>
    </message>
    <message>
        <source>For a producer: of the materials.</source>
        <translation>For a producer: of the materials.</translation>
    </message>
    <message>
        <source>Ordinary invoice</source>
        <translation>Ordinary invoice</translation>
    </message>
    <message>
        <source>No invoice</source>
        <translation>No invoice</translation>
    </message>
    <message>
        <source>The seller gave you none.</source>
        <translation>The seller gave you none.</translation>
    </message>
    <message>
        <source>Pilot zone</source>
        <translation>Pilot zone</translation>
    </message>
    <message>
        <source>Is the export declared at customs of a pilot zone (综试区)?</source>
        <translation>Is the export declared at customs of a pilot zone (综试区)?</translation>
    </message>
    <message>
        <source>Your parcels are declared at a supervised site in Hangzhou: ask whether it belongs to the pilot zone.</source>
        <translation>Your parcels are declared at a supervised site in Hangzhou: ask whether it belongs to the pilot zone.</translation>
    </message>
    <message>
        <source>On 9610 it separates the statistics route from the summary route. It also matters for exports without an invoice.</source>
        <translation>On 9610 it separates the statistics route from the summary route. It also matters for exports without an invoice.</translation>
    </message>
    <message>
        <source>The supervised site, your broker, or the customs hotline 12360</source>
        <translation>The supervised site, your broker, or the customs hotline 12360</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>Declared value</translation>
    </message>
    <message>
        <source>What is the FOB value of this one declaration?</source>
        <translation>What is the FOB value of this one declaration?</translation>
    </message>
    <message>
        <source>One parcel with three shirts at 120 yuan each: 360.</source>
        <translation>One parcel with three shirts at 120 yuan each: 360.</translation>
    </message>
    <message>
        <source>It is compared with the limits of 1039, class C express (C类快件), personal articles and the short lists.</source>
        <translation>It is compared with the limits of 1039, class C express (C类快件), personal articles and the short lists.</translation>
    </message>
    <message>
        <source>Whoever writes the commercial invoice, or your broker</source>
        <translation>Whoever writes the commercial invoice, or your broker</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>In which currency is the value?</source>
        <translation>In which currency is the value?</translation>
    </message>
    <message>
        <source>Choose the currency of the amount you entered.</source>
        <translation>Choose the currency of the amount you entered.</translation>
    </message>
    <message>
        <source>The order is priced in US dollars: choose USD.</source>
        <translation>The order is priced in US dollars: choose USD.</translation>
    </message>
    <message>
        <source>Limits stand in yuan or US dollars. Another currency needs a rate for the comparison.</source>
        <translation>Limits stand in yuan or US dollars. Another currency needs a rate for the comparison.</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>Chinese yuan</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>US dollar</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>Pound sterling</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>Japanese yen</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>Hong Kong dollar</translation>
    </message>
    <message>
        <source>Macao pataca</source>
        <translation>Macao pataca</translation>
    </message>
    <message>
        <source>New Taiwan dollar</source>
        <translation>New Taiwan dollar</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>South Korean won</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>Singapore dollar</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>Australian dollar</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>New Zealand dollar</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>Canadian dollar</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>Swiss franc</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>Swedish krona</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>Norwegian krone</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>Danish krone</translation>
    </message>
    <message>
        <source>Russian rouble</source>
        <translation>Russian rouble</translation>
    </message>
    <message>
        <source>Kazakhstani tenge</source>
        <translation>Kazakhstani tenge</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <translation>UAE dirham</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>Saudi riyal</translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation>Kuwaiti dinar</translation>
    </message>
    <message>
        <source>Bahraini dinar</source>
        <translation>Bahraini dinar</translation>
    </message>
    <message>
        <source>Jordanian dinar</source>
        <translation>Jordanian dinar</translation>
    </message>
    <message>
        <source>Omani rial</source>
        <translation>Omani rial</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>Turkish lira</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>Indian rupee</translation>
    </message>
    <message>
        <source>Pakistani rupee</source>
        <translation>Pakistani rupee</translation>
    </message>
    <message>
        <source>Thai baht</source>
        <translation>Thai baht</translation>
    </message>
    <message>
        <source>Malaysian ringgit</source>
        <translation>Malaysian ringgit</translation>
    </message>
    <message>
        <source>Indonesian rupiah</source>
        <translation>Indonesian rupiah</translation>
    </message>
    <message>
        <source>Philippine peso</source>
        <translation>Philippine peso</translation>
    </message>
    <message>
        <source>Vietnamese dong</source>
        <translation>Vietnamese dong</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>Mexican peso</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Brazilian real</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>South African rand</translation>
    </message>
    <message>
        <source>Nigerian naira</source>
        <translation>Nigerian naira</translation>
    </message>
    <message>
        <source>Egyptian pound</source>
        <translation>Egyptian pound</translation>
    </message>
    <message>
        <source>Polish zloty</source>
        <translation>Polish zloty</translation>
    </message>
    <message>
        <source>Hungarian forint</source>
        <translation>Hungarian forint</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>Czech koruna</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Exchange rates</translation>
    </message>
    <message>
        <source>What is the valuation rate (计征汇率) of your declaration month?</source>
        <translation>What is the valuation rate (计征汇率) of your declaration month?</translation>
    </message>
    <message>
        <source>The program fetches nothing from the network: you enter the rate, in yuan for one unit. Take the valuation rate (计征汇率) of the month in which you declare. It is published on the third Wednesday of the month before. If that day is a statutory holiday, it is the fourth. Confirm this rule with customs.</source>
        <translation>The program fetches nothing from the network: you enter the rate, in yuan for one unit. Take the valuation rate (计征汇率) of the month in which you declare. It is published on the third Wednesday of the month before. If that day is a statutory holiday, it is the fourth. Confirm this rule with customs.</translation>
    </message>
    <message>
        <source>You declare in July: take the rate published in June for July.</source>
        <translation>You declare in July: take the rate published in June for July.</translation>
    </message>
    <message>
        <source>A limit in another currency decides here. Without the rate the result may stay open.</source>
        <translation>A limit in another currency decides here. Without the rate the result may stay open.</translation>
    </message>
    <message>
        <source>Your customs broker, or the customs hotline 12360</source>
        <translation>Your customs broker, or the customs hotline 12360</translation>
    </message>
    <message>
        <source>Who declares</source>
        <translation>Who declares</translation>
    </message>
    <message>
        <source>Who makes the customs declaration?</source>
        <translation>Who makes the customs declaration?</translation>
    </message>
    <message>
        <source>A broker declares in your name. An export agent declares in its own name and reports you as the real owner (实际委托出口方).</source>
        <translation>A broker declares in your name. An export agent declares in its own name and reports you as the real owner (实际委托出口方).</translation>
    </message>
    <message>
        <source>A broker in Ningbo declares with your power of attorney: a broker.</source>
        <translation>A broker in Ningbo declares with your power of attorney: a broker.</translation>
    </message>
    <message>
        <source>It does not change the mode. It decides which filings, agreements and cards you need.</source>
        <translation>It does not change the mode. It decides which filings, agreements and cards you need.</translation>
    </message>
    <message>
        <source>Whoever handles your shipment: broker, agent or logistics firm</source>
        <translation>Whoever handles your shipment: broker, agent or logistics firm</translation>
    </message>
    <message>
        <source>We declare ourselves</source>
        <translation>We declare ourselves</translation>
    </message>
    <message>
        <source>You hold the card and sign in the Single Window.</source>
        <translation>You hold the card and sign in the Single Window.</translation>
    </message>
    <message>
        <source>A customs broker</source>
        <translation>A customs broker</translation>
    </message>
    <message>
        <source>Declares for you, in your name.</source>
        <translation>Declares for you, in your name.</translation>
    </message>
    <message>
        <source>An export agent</source>
        <translation>An export agent</translation>
    </message>
    <message>
        <source>An agent or foreign-trade service enterprise, in its own name.</source>
        <translation>An agent or foreign-trade service enterprise, in its own name.</translation>
    </message>
    <message>
        <source>Filings you have</source>
        <translation>Filings you have</translation>
    </message>
    <message>
        <source>Which of these filings and registrations do you already have?</source>
        <translation>Which of these filings and registrations do you already have?</translation>
    </message>
    <message>
        <source>A missing filing does not rule out a mode; it becomes a step. The foreign-trade operator filing (对外贸易经营者备案) was abolished on {date:2022-12-30}; the customs filing remains. 9810 needs no overseas-warehouse filing since {date:2024-12-15}.</source>
        <translation>A missing filing does not rule out a mode; it becomes a step. The foreign-trade operator filing (对外贸易经营者备案) was abolished on {date:2022-12-30}; the customs filing remains. 9810 needs no overseas-warehouse filing since {date:2024-12-15}.</translation>
    </message>
    <message>
        <source>You ticked the customs filing when you registered your company: tick it here.</source>
        <translation>You ticked the customs filing when you registered your company: tick it here.</translation>
    </message>
    <message>
        <source>It does not change the mode. Filings you have are shown as done; the others become steps.</source>
        <translation>It does not change the mode. Filings you have are shown as done; the others become steps.</translation>
    </message>
    <message>
        <source>Your broker, the Single Window, or the customs hotline 12360</source>
        <translation>Your broker, the Single Window, or the customs hotline 12360</translation>
    </message>
    <message>
        <source>Customs filing</source>
        <translation>Customs filing</translation>
    </message>
    <message>
        <source>Lets you declare or be declared for.</source>
        <translation>Lets you declare or be declared for.</translation>
    </message>
    <message>
        <source>E-commerce enterprise type</source>
        <translation>E-commerce enterprise type</translation>
    </message>
    <message>
        <source>Or the information registration for 9610.</source>
        <translation>Or the information registration for 9610.</translation>
    </message>
    <message>
        <source>Market operator filing</source>
        <translation>Market operator filing</translation>
    </message>
    <message>
        <source>At the commerce bureau of the cluster.</source>
        <translation>At the commerce bureau of the cluster.</translation>
    </message>
    <message>
        <source>Market platform filing</source>
        <translation>Market platform filing</translation>
    </message>
    <message>
        <source>Merchant, operator and foreign purchaser.</source>
        <translation>Merchant, operator and foreign purchaser.</translation>
    </message>
    <message>
        <source>Foreign-exchange directory</source>
        <translation>Foreign-exchange directory</translation>
    </message>
    <message>
        <source>Entered at your bank.</source>
        <translation>Entered at your bank.</translation>
    </message>
    <message>
        <source>Export refund filing</source>
        <translation>Export refund filing</translation>
    </message>
    <message>
        <source>At the electronic tax bureau.</source>
        <translation>At the electronic tax bureau.</translation>
    </message>
    <message>
        <source>Overseas-warehouse filing</source>
        <translation>Overseas-warehouse filing</translation>
    </message>
    <message>
        <source>Needed only before {date:2024-12-15}.</source>
        <translation>Needed only before {date:2024-12-15}.</translation>
    </message>
    <message>
        <source>Cross-border e-commerce retail export</source>
        <translation>Cross-border e-commerce retail export</translation>
    </message>
    <message>
        <source>Foreign consumers ordered on a platform; the parcels go straight to them.</source>
        <translation>Foreign consumers ordered on a platform; the parcels go straight to them.</translation>
    </message>
    <message>
        <source>The goods are not prohibited from export.</source>
        <translation>The goods are not prohibited from export.</translation>
    </message>
    <message>
        <source>Your goods are not prohibited from export (禁止出口).</source>
        <translation>Your goods are not prohibited from export (禁止出口).</translation>
    </message>
    <message>
        <source>Your goods are prohibited from export (禁止出口), so no mode may carry them.</source>
        <translation>Your goods are prohibited from export (禁止出口), so no mode may carry them.</translation>
    </message>
    <message>
        <source>A foreign consumer has ordered.</source>
        <translation>A foreign consumer has ordered.</translation>
    </message>
    <message>
        <source>A foreign consumer ordered from you, which is what 9610 is for.</source>
        <translation>A foreign consumer ordered from you, which is what 9610 is for.</translation>
    </message>
    <message>
        <source>No consumer has ordered. A company&apos;s order leads to 9710, unsold stock to 9810.</source>
        <translation>No consumer has ordered. A company&apos;s order leads to 9710, unsold stock to 9810.</translation>
    </message>
    <message>
        <source>The consumer ordered on an e-commerce platform.</source>
        <translation>The consumer ordered on an e-commerce platform.</translation>
    </message>
    <message>
        <source>The order stands on a platform (电商平台).</source>
        <translation>The order stands on a platform (电商平台).</translation>
    </message>
    <message>
        <source>The deal was not made on a platform (电商平台), so general trade (一般贸易, 0110) is the mode to check.</source>
        <translation>The deal was not made on a platform (电商平台), so general trade (一般贸易, 0110) is the mode to check.</translation>
    </message>
    <message>
        <source>The goods go straight to the buyer.</source>
        <translation>The goods go straight to the buyer.</translation>
    </message>
    <message>
        <source>Your goods leave China straight to the buyer.</source>
        <translation>Your goods leave China straight to the buyer.</translation>
    </message>
    <message>
        <source>Your goods do not go straight to the buyer. A special zone leads to 1210, an overseas warehouse (海外仓) to 9810.</source>
        <translation>Your goods do not go straight to the buyer. A special zone leads to 1210, an overseas warehouse (海外仓) to 9810.</translation>
    </message>
    <message>
        <source>The exporter likely needs a registered business.</source>
        <translation>The exporter likely needs a registered business.</translation>
    </message>
    <message>
        <source>You have a registered business, which the filings (备案) likely need.</source>
        <translation>You have a registered business, which the filings (备案) likely need.</translation>
    </message>
    <message>
        <source>A private person likely cannot make the filings (备案). Registering, or selling through an exporter, becomes a step; confirm.</source>
        <translation>A private person likely cannot make the filings (备案). Registering, or selling through an exporter, becomes a step; confirm.</translation>
    </message>
    <message>
        <source>The e-commerce type or information registration is done.</source>
        <translation>The e-commerce type or information registration is done.</translation>
    </message>
    <message>
        <source>You have the e-commerce type or the information registration (信息登记).</source>
        <translation>You have the e-commerce type or the information registration (信息登记).</translation>
    </message>
    <message>
        <source>The information registration (信息登记) is missing; it becomes a step. Whoever declares also needs the customs filing (报关单位备案).</source>
        <translation>The information registration (信息登记) is missing; it becomes a step. Whoever declares also needs the customs filing (报关单位备案).</translation>
    </message>
    <message>
        <source>Lists with summary statistics</source>
        <translation>Lists with summary statistics</translation>
    </message>
    <message>
        <source>Each parcel goes on a declaration list (申报清单), with no form afterwards and no refund. Confirm 4-digit HS codes and inspection goods with customs.</source>
        <translation>Each parcel goes on a declaration list (申报清单), with no form afterwards and no refund. Confirm 4-digit HS codes and inspection goods with customs.</translation>
    </message>
    <message>
        <source>Lists with a monthly form</source>
        <translation>Lists with a monthly form</translation>
    </message>
    <message>
        <source>Cross-border e-commerce B2B direct export</source>
        <translation>Cross-border e-commerce B2B direct export</translation>
    </message>
    <message>
        <source>A foreign company ordered on a platform; the goods go straight to it.</source>
        <translation>A foreign company ordered on a platform; the goods go straight to it.</translation>
    </message>
    <message>
        <source>Modes 9710 and 9810 apply on the declaration date.</source>
        <translation>Modes 9710 and 9810 apply on the declaration date.</translation>
    </message>
    <message>
        <source>Your declaration date is on or after {date:2020-07-01}, the first day of 9710 and 9810.</source>
        <translation>Your declaration date is on or after {date:2020-07-01}, the first day of 9710 and 9810.</translation>
    </message>
    <message>
        <source>9710 and 9810 begin on {date:2020-07-01}. For your earlier date, general trade (一般贸易, 0110) is the mode to check.</source>
        <translation>9710 and 9810 begin on {date:2020-07-01}. For your earlier date, general trade (一般贸易, 0110) is the mode to check.</translation>
    </message>
    <message>
        <source>A foreign company has ordered.</source>
        <translation>A foreign company has ordered.</translation>
    </message>
    <message>
        <source>A foreign company ordered from you, which is what 9710 is for.</source>
        <translation>A foreign company ordered from you, which is what 9710 is for.</translation>
    </message>
    <message>
        <source>No foreign company has ordered. A consumer&apos;s order leads to 9610, unsold stock to 9810.</source>
        <translation>No foreign company has ordered. A consumer&apos;s order leads to 9610, unsold stock to 9810.</translation>
    </message>
    <message>
        <source>The company ordered on an e-commerce platform.</source>
        <translation>The company ordered on an e-commerce platform.</translation>
    </message>
    <message>
        <source>The company&apos;s order stands on a platform (电商平台).</source>
        <translation>The company&apos;s order stands on a platform (电商平台).</translation>
    </message>
    <message>
        <source>The goods go straight to the company.</source>
        <translation>The goods go straight to the company.</translation>
    </message>
    <message>
        <source>Your goods leave China straight to the company.</source>
        <translation>Your goods leave China straight to the company.</translation>
    </message>
    <message>
        <source>Your goods do not go straight to the buyer. An overseas warehouse (海外仓) leads to 9810.</source>
        <translation>Your goods do not go straight to the buyer. An overseas warehouse (海外仓) leads to 9810.</translation>
    </message>
    <message>
        <source>The exporter is a registered business.</source>
        <translation>The exporter is a registered business.</translation>
    </message>
    <message>
        <source>You have a registered business that can make the filings (备案).</source>
        <translation>You have a registered business that can make the filings (备案).</translation>
    </message>
    <message>
        <source>You are a private person; registering a business, or an exporter who sells for you, becomes a step.</source>
        <translation>You are a private person; registering a business, or an exporter who sells for you, becomes a step.</translation>
    </message>
    <message>
        <source>The customs filing with the e-commerce type is done.</source>
        <translation>The customs filing with the e-commerce type is done.</translation>
    </message>
    <message>
        <source>You have the customs filing (报关单位备案) and the e-commerce type (跨境电商企业类型).</source>
        <translation>You have the customs filing (报关单位备案) and the e-commerce type (跨境电商企业类型).</translation>
    </message>
    <message>
        <source>The customs filing (报关单位备案) or the e-commerce type (跨境电商企业类型) is missing; it becomes a step.</source>
        <translation>The customs filing (报关单位备案) or the e-commerce type (跨境电商企业类型) is missing; it becomes a step.</translation>
    </message>
    <message>
        <source>Declaration list</source>
        <translation>Declaration list</translation>
    </message>
    <message>
        <source>Declaration form</source>
        <translation>Declaration form</translation>
    </message>
    <message>
        <source>A full declaration form (报关单) goes through the customs system (H2018).</source>
        <translation>A full declaration form (报关单) goes through the customs system (H2018).</translation>
    </message>
    <message>
        <source>Cross-border e-commerce export to an overseas warehouse</source>
        <translation>Cross-border e-commerce export to an overseas warehouse</translation>
    </message>
    <message>
        <source>Unsold stock goes to a warehouse abroad and is sold on a platform from there.</source>
        <translation>Unsold stock goes to a warehouse abroad and is sold on a platform from there.</translation>
    </message>
    <message>
        <source>Nobody has bought the goods yet.</source>
        <translation>Nobody has bought the goods yet.</translation>
    </message>
    <message>
        <source>The goods are your own unsold stock, which is what 9810 is for.</source>
        <translation>The goods are your own unsold stock, which is what 9810 is for.</translation>
    </message>
    <message>
        <source>The goods are not unsold stock. A consumer&apos;s order leads to 9610, a company&apos;s to 9710 or 0110.</source>
        <translation>The goods are not unsold stock. A consumer&apos;s order leads to 9610, a company&apos;s to 9710 or 0110.</translation>
    </message>
    <message>
        <source>The goods go to an overseas warehouse.</source>
        <translation>The goods go to an overseas warehouse.</translation>
    </message>
    <message>
        <source>Your goods go to an overseas warehouse (海外仓).</source>
        <translation>Your goods go to an overseas warehouse (海外仓).</translation>
    </message>
    <message>
        <source>Your goods do not go to an overseas warehouse (海外仓). Direct sales lead to 9610, 9710 or 0110.</source>
        <translation>Your goods do not go to an overseas warehouse (海外仓). Direct sales lead to 9610, 9710 or 0110.</translation>
    </message>
    <message>
        <source>The goods will be sold on an e-commerce platform.</source>
        <translation>The goods will be sold on an e-commerce platform.</translation>
    </message>
    <message>
        <source>You sell the stock on a platform (电商平台) from the warehouse.</source>
        <translation>You sell the stock on a platform (电商平台) from the warehouse.</translation>
    </message>
    <message>
        <source>The stock is not sold on a platform (电商平台), so general trade (一般贸易, 0110) is the mode to check.</source>
        <translation>The stock is not sold on a platform (电商平台), so general trade (一般贸易, 0110) is the mode to check.</translation>
    </message>
    <message>
        <source>The overseas-warehouse filing is done, likely needed before {date:2024-12-15}.</source>
        <translation>The overseas-warehouse filing is done, likely needed before {date:2024-12-15}.</translation>
    </message>
    <message>
        <source>You have the overseas-warehouse filing (海外仓业务模式备案) that your date likely still needs.</source>
        <translation>You have the overseas-warehouse filing (海外仓业务模式备案) that your date likely still needs.</translation>
    </message>
    <message>
        <source>The overseas-warehouse filing (海外仓业务模式备案) is missing; before {date:2024-12-15} it is likely needed and becomes a step.</source>
        <translation>The overseas-warehouse filing (海外仓业务模式备案) is missing; before {date:2024-12-15} it is likely needed and becomes a step.</translation>
    </message>
    <message>
        <source>Market procurement trade</source>
        <translation>Market procurement trade</translation>
    </message>
    <message>
        <source>Goods bought in a recognised market cluster, up to {cap-1039} a declaration form.</source>
        <translation>Goods bought in a recognised market cluster, up to {cap-1039} a declaration form.</translation>
    </message>
    <message>
        <source>Mode 1039 likely applies on the declaration date.</source>
        <translation>Mode 1039 likely applies on the declaration date.</translation>
    </message>
    <message>
        <source>Your declaration date is on or after {date:2014-07-01}, likely the first day of 1039.</source>
        <translation>Your declaration date is on or after {date:2014-07-01}, likely the first day of 1039.</translation>
    </message>
    <message>
        <source>1039 likely begins on {date:2014-07-01}; confirm with customs. For your earlier date, check general trade (一般贸易, 0110).</source>
        <translation>1039 likely begins on {date:2014-07-01}; confirm with customs. For your earlier date, check general trade (一般贸易, 0110).</translation>
    </message>
    <message>
        <source>The goods were bought in a market cluster recognised on the declaration date.</source>
        <translation>The goods were bought in a market cluster recognised on the declaration date.</translation>
    </message>
    <message>
        <source>The goods do not come from a recognised market cluster (市场采购). A platform order leads to 9710, otherwise check 0110.</source>
        <translation>The goods do not come from a recognised market cluster (市场采购). A platform order leads to 9710, otherwise check 0110.</translation>
    </message>
    <message>
        <source>The value is at most {cap-1039} for one declaration form.</source>
        <translation>The value is at most {cap-1039} for one declaration form.</translation>
    </message>
    <message>
        <source>Your value is within {cap-1039} for one declaration form (报关单). Confirm price basis and rate with customs.</source>
        <translation>Your value is within {cap-1039} for one declaration form (报关单). Confirm price basis and rate with customs.</translation>
    </message>
    <message>
        <source>Your value is over {cap-1039} for one declaration form (报关单), so 9710 or 0110 is the mode to check.</source>
        <translation>Your value is over {cap-1039} for one declaration form (报关单), so 9710 or 0110 is the mode to check.</translation>
    </message>
    <message>
        <source>The goods need no licence and are no dual-use items.</source>
        <translation>The goods need no licence and are no dual-use items.</translation>
    </message>
    <message>
        <source>Your goods need no licence (许可证件) and are no dual-use items (两用物项).</source>
        <translation>Your goods need no licence (许可证件) and are no dual-use items (两用物项).</translation>
    </message>
    <message>
        <source>1039 excludes licence goods (许可证件) and dual-use items (两用物项). General trade (一般贸易, 0110) takes them with the licence.</source>
        <translation>1039 excludes licence goods (许可证件) and dual-use items (两用物项). General trade (一般贸易, 0110) takes them with the licence.</translation>
    </message>
    <message>
        <source>The buyer is a foreign purchaser in the market or a foreign company.</source>
        <translation>The buyer is a foreign purchaser in the market or a foreign company.</translation>
    </message>
    <message>
        <source>Your buyer is a foreign purchaser (境外采购商) or a foreign company.</source>
        <translation>Your buyer is a foreign purchaser (境外采购商) or a foreign company.</translation>
    </message>
    <message>
        <source>Your recipient is usually not a 1039 buyer. A consumer&apos;s platform order leads to 9610, unsold stock to 9810.</source>
        <translation>Your recipient is usually not a 1039 buyer. A consumer&apos;s platform order leads to 9610, unsold stock to 9810.</translation>
    </message>
    <message>
        <source>The goods likely must not go to an overseas warehouse or a special zone first.</source>
        <translation>The goods likely must not go to an overseas warehouse or a special zone first.</translation>
    </message>
    <message>
        <source>Your goods leave China without an overseas warehouse (海外仓) or a special zone, which likely fits 1039.</source>
        <translation>Your goods leave China without an overseas warehouse (海外仓) or a special zone, which likely fits 1039.</translation>
    </message>
    <message>
        <source>An overseas warehouse (海外仓) or a special zone likely does not fit 1039. They lead to 9810, 1210 or 0110; confirm.</source>
        <translation>An overseas warehouse (海外仓) or a special zone likely does not fit 1039. They lead to 9810, 1210 or 0110; confirm.</translation>
    </message>
    <message>
        <source>The deal is recorded and the goods are confirmed.</source>
        <translation>The deal is recorded and the goods are confirmed.</translation>
    </message>
    <message>
        <source>Your goods are recorded on the market&apos;s platform and confirmed (商品认定体系).</source>
        <translation>Your goods are recorded on the market&apos;s platform and confirmed (商品认定体系).</translation>
    </message>
    <message>
        <source>Your goods are not yet confirmed (商品认定体系); recording the deal and confirming the goods become steps.</source>
        <translation>Your goods are not yet confirmed (商品认定体系); recording the deal and confirming the goods become steps.</translation>
    </message>
    <message>
        <source>A filed market operator exports the goods.</source>
        <translation>A filed market operator exports the goods.</translation>
    </message>
    <message>
        <source>You hold the operator filing (市场采购贸易经营者备案登记) and the customs filing, or a filed operator exports for you.</source>
        <translation>You hold the operator filing (市场采购贸易经营者备案登记) and the customs filing, or a filed operator exports for you.</translation>
    </message>
    <message>
        <source>The operator filing (市场采购贸易经营者备案登记) or the customs filing (报关单位备案) is missing; it becomes a step.</source>
        <translation>The operator filing (市场采购贸易经营者备案登记) or the customs filing (报关单位备案) is missing; it becomes a step.</translation>
    </message>
    <message>
        <source>Merchant, operator and purchaser are filed on the market&apos;s platform.</source>
        <translation>Merchant, operator and purchaser are filed on the market&apos;s platform.</translation>
    </message>
    <message>
        <source>You have the three filings (三备案) on the market&apos;s platform.</source>
        <translation>You have the three filings (三备案) on the market&apos;s platform.</translation>
    </message>
    <message>
        <source>The three filings (三备案) on the market&apos;s platform are missing; as usual practice they become a step.</source>
        <translation>The three filings (三备案) on the market&apos;s platform are missing; as usual practice they become a step.</translation>
    </message>
    <message>
        <source>Simplified declaration</source>
        <translation>Simplified declaration</translation>
    </message>
    <message>
        <source>Likely the {simplified-kinds} most valuable kinds stand line by line, the rest by HS chapter. Every shipment still has its form (报关单).</source>
        <translation>Likely the {simplified-kinds} most valuable kinds stand line by line, the rest by HS chapter. Every shipment still has its form (报关单).</translation>
    </message>
    <message>
        <source>Itemised declaration</source>
        <translation>Itemised declaration</translation>
    </message>
    <message>
        <source>General trade</source>
        <translation>General trade</translation>
    </message>
    <message>
        <source>Every sale that fits nothing simpler, or wants a refund outside the platform modes.</source>
        <translation>Every sale that fits nothing simpler, or wants a refund outside the platform modes.</translation>
    </message>
    <message>
        <source>The shipment is a sale.</source>
        <translation>The shipment is a sale.</translation>
    </message>
    <message>
        <source>Your goods are sold or will be sold, and general trade (一般贸易) usually takes any sale.</source>
        <translation>Your goods are sold or will be sold, and general trade (一般贸易) usually takes any sale.</translation>
    </message>
    <message>
        <source>Nothing is sold here. Samples (货样广告品) lead to 3010 or express, gifts to personal articles (个人物品).</source>
        <translation>Nothing is sold here. Samples (货样广告品) lead to 3010 or express, gifts to personal articles (个人物品).</translation>
    </message>
    <message>
        <source>The customs filing is done, or an agent declares.</source>
        <translation>The customs filing is done, or an agent declares.</translation>
    </message>
    <message>
        <source>You have the customs filing (报关单位备案), or an agent declares in its own name.</source>
        <translation>You have the customs filing (报关单位备案), or an agent declares in its own name.</translation>
    </message>
    <message>
        <source>The customs filing (报关单位备案) is missing and no agent declares; it becomes a step.</source>
        <translation>The customs filing (报关单位备案) is missing and no agent declares; it becomes a step.</translation>
    </message>
    <message>
        <source>The exporter stands in the foreign-exchange directory.</source>
        <translation>The exporter stands in the foreign-exchange directory.</translation>
    </message>
    <message>
        <source>You stand in the foreign-exchange directory (货物贸易外汇收支企业名录).</source>
        <translation>You stand in the foreign-exchange directory (货物贸易外汇收支企业名录).</translation>
    </message>
    <message>
        <source>You are not yet in the foreign-exchange directory (货物贸易外汇收支企业名录); your bank&apos;s entry becomes a step.</source>
        <translation>You are not yet in the foreign-exchange directory (货物贸易外汇收支企业名录); your bank&apos;s entry becomes a step.</translation>
    </message>
    <message>
        <source>Whoever wants the refund has the refund filing.</source>
        <translation>Whoever wants the refund has the refund filing.</translation>
    </message>
    <message>
        <source>You want no refund, or you have the refund filing (出口退(免)税备案).</source>
        <translation>You want no refund, or you have the refund filing (出口退(免)税备案).</translation>
    </message>
    <message>
        <source>You want the refund, but the refund filing (出口退(免)税备案) is missing; it becomes a step.</source>
        <translation>You want the refund, but the refund filing (出口退(免)税备案) is missing; it becomes a step.</translation>
    </message>
    <message>
        <source>Each shipment has its own declaration form (报关单).</source>
        <translation>Each shipment has its own declaration form (报关单).</translation>
    </message>
    <message>
        <source>Bonded e-commerce export</source>
        <translation>Bonded e-commerce export</translation>
    </message>
    <message>
        <source>Goods enter a special zone first, then leave as parcels or to an overseas warehouse.</source>
        <translation>Goods enter a special zone first, then leave as parcels or to an overseas warehouse.</translation>
    </message>
    <message>
        <source>The goods go first into a special customs zone in China.</source>
        <translation>The goods go first into a special customs zone in China.</translation>
    </message>
    <message>
        <source>Your goods first enter a special customs zone, as 1210 usually requires.</source>
        <translation>Your goods first enter a special customs zone, as 1210 usually requires.</translation>
    </message>
    <message>
        <source>Your goods do not enter a special zone first. Direct sales lead to 9610 or 9710, an overseas warehouse (海外仓) to 9810.</source>
        <translation>Your goods do not enter a special zone first. Direct sales lead to 9610 or 9710, an overseas warehouse (海外仓) to 9810.</translation>
    </message>
    <message>
        <source>The goods are sold on an e-commerce platform.</source>
        <translation>The goods are sold on an e-commerce platform.</translation>
    </message>
    <message>
        <source>You sell on a platform (电商平台), as 1210 usually requires.</source>
        <translation>You sell on a platform (电商平台), as 1210 usually requires.</translation>
    </message>
    <message>
        <source>1210 is usually for platform sales (电商平台). Without a platform, general trade (一般贸易, 0110) is the mode to check.</source>
        <translation>1210 is usually for platform sales (电商平台). Without a platform, general trade (一般贸易, 0110) is the mode to check.</translation>
    </message>
    <message>
        <source>A consumer has ordered, or the goods are unsold stock.</source>
        <translation>A consumer has ordered, or the goods are unsold stock.</translation>
    </message>
    <message>
        <source>A consumer ordered, or the goods are your unsold stock, as 1210 usually requires.</source>
        <translation>A consumer ordered, or the goods are your unsold stock, as 1210 usually requires.</translation>
    </message>
    <message>
        <source>1210 is usually for consumers or unsold stock. A company&apos;s order leads to 9710 or 0110.</source>
        <translation>1210 is usually for consumers or unsold stock. A company&apos;s order leads to 9710 or 0110.</translation>
    </message>
    <message>
        <source>The customs filing is done.</source>
        <translation>The customs filing is done.</translation>
    </message>
    <message>
        <source>You have the customs filing (报关单位备案).</source>
        <translation>You have the customs filing (报关单位备案).</translation>
    </message>
    <message>
        <source>The customs filing (报关单位备案) is missing; it becomes a step.</source>
        <translation>The customs filing (报关单位备案) is missing; it becomes a step.</translation>
    </message>
    <message>
        <source>The e-commerce enterprise type is filed.</source>
        <translation>The e-commerce enterprise type is filed.</translation>
    </message>
    <message>
        <source>You have the e-commerce enterprise type (跨境电商企业类型).</source>
        <translation>You have the e-commerce enterprise type (跨境电商企业类型).</translation>
    </message>
    <message>
        <source>The e-commerce enterprise type (跨境电商企业类型) is missing; it becomes a step.</source>
        <translation>The e-commerce enterprise type (跨境电商企业类型) is missing; it becomes a step.</translation>
    </message>
    <message>
        <source>Samples and advertising material</source>
        <translation>Samples and advertising material</translation>
    </message>
    <message>
        <source>Samples in a reasonable quantity for reference, not for resale.</source>
        <translation>Samples in a reasonable quantity for reference, not for resale.</translation>
    </message>
    <message>
        <source>The recipient gets samples or advertising material.</source>
        <translation>The recipient gets samples or advertising material.</translation>
    </message>
    <message>
        <source>You send samples or advertising material (货样广告品), which 3010 is usually for.</source>
        <translation>You send samples or advertising material (货样广告品), which 3010 is usually for.</translation>
    </message>
    <message>
        <source>You send no samples (货样广告品). Sales lead to the trade modes, gifts to personal articles (个人物品).</source>
        <translation>You send no samples (货样广告品). Sales lead to the trade modes, gifts to personal articles (个人物品).</translation>
    </message>
    <message>
        <source>Small border trade</source>
        <translation>Small border trade</translation>
    </message>
    <message>
        <source>Firms with the border-trade right sell by a land border port.</source>
        <translation>Firms with the border-trade right sell by a land border port.</translation>
    </message>
    <message>
        <source>The exporter holds the border-trade right.</source>
        <translation>The exporter holds the border-trade right.</translation>
    </message>
    <message>
        <source>You hold the border-trade right (边境小额贸易经营权), as 4019 usually requires.</source>
        <translation>You hold the border-trade right (边境小额贸易经营权), as 4019 usually requires.</translation>
    </message>
    <message>
        <source>You do not hold the border-trade right (边境小额贸易经营权), so 9710, 1039 or 0110 is the mode to check.</source>
        <translation>You do not hold the border-trade right (边境小额贸易经营权), so 9710, 1039 or 0110 is the mode to check.</translation>
    </message>
    <message>
        <source>The goods leave by a land border port.</source>
        <translation>The goods leave by a land border port.</translation>
    </message>
    <message>
        <source>Your goods leave by a land border port, as 4019 usually requires.</source>
        <translation>Your goods leave by a land border port, as 4019 usually requires.</translation>
    </message>
    <message>
        <source>Your goods do not leave by a land border port, so another trade mode is the one to check.</source>
        <translation>Your goods do not leave by a land border port, so another trade mode is the one to check.</translation>
    </message>
    <message>
        <source>The destination is a neighbouring country by land.</source>
        <translation>The destination is a neighbouring country by land.</translation>
    </message>
    <message>
        <source>Your destination is a neighbouring country by land, as 4019 usually requires.</source>
        <translation>Your destination is a neighbouring country by land, as 4019 usually requires.</translation>
    </message>
    <message>
        <source>Your destination has no land border with China, so 9710, 1039 or 0110 is the mode to check.</source>
        <translation>Your destination has no land border with China, so 9710, 1039 or 0110 is the mode to check.</translation>
    </message>
    <message>
        <source>A firm in the neighbouring country has ordered.</source>
        <translation>A firm in the neighbouring country has ordered.</translation>
    </message>
    <message>
        <source>A foreign company ordered from you, as 4019 usually requires.</source>
        <translation>A foreign company ordered from you, as 4019 usually requires.</translation>
    </message>
    <message>
        <source>No foreign company has ordered. A consumer leads to 9610, a market purchaser to 1039, otherwise check 0110.</source>
        <translation>No foreign company has ordered. A consumer leads to 9610, a market purchaser to 1039, otherwise check 0110.</translation>
    </message>
    <message>
        <source>Low-value express goods</source>
        <translation>Low-value express goods</translation>
    </message>
    <message>
        <source>The rules on class C express likely apply on the declaration date.</source>
        <translation>The rules on class C express likely apply on the declaration date.</translation>
    </message>
    <message>
        <source>Your declaration date is on or after {date:2016-06-01}, likely the first day of class C express (C类快件).</source>
        <translation>Your declaration date is on or after {date:2016-06-01}, likely the first day of class C express (C类快件).</translation>
    </message>
    <message>
        <source>Class C express (C类快件) likely begins on {date:2016-06-01}. For your earlier date, check 3010 or 0110; confirm with customs.</source>
        <translation>Class C express (C类快件) likely begins on {date:2016-06-01}. For your earlier date, check 3010 or 0110; confirm with customs.</translation>
    </message>
    <message>
        <source>The recipient likely is a sample recipient, a consumer or a company.</source>
        <translation>The recipient likely is a sample recipient, a consumer or a company.</translation>
    </message>
    <message>
        <source>Your recipient is one that class C express (C类快件) likely allows.</source>
        <translation>Your recipient is one that class C express (C类快件) likely allows.</translation>
    </message>
    <message>
        <source>Class C express (C类快件) likely does not fit this recipient. Gifts lead to personal articles, unsold stock to 9810; confirm.</source>
        <translation>Class C express (C类快件) likely does not fit this recipient. Gifts lead to personal articles, unsold stock to 9810; confirm.</translation>
    </message>
    <message>
        <source>The goods likely must travel as parcels straight to the recipient.</source>
        <translation>The goods likely must travel as parcels straight to the recipient.</translation>
    </message>
    <message>
        <source>Your parcels go straight to the recipient, which likely fits class C express (C类快件).</source>
        <translation>Your parcels go straight to the recipient, which likely fits class C express (C类快件).</translation>
    </message>
    <message>
        <source>Your goods do not travel as direct parcels, so class C express (C类快件) likely does not fit; another mode applies.</source>
        <translation>Your goods do not travel as direct parcels, so class C express (C类快件) likely does not fit; another mode applies.</translation>
    </message>
    <message>
        <source>The value likely must be at most {limit-express-c}.</source>
        <translation>The value likely must be at most {limit-express-c}.</translation>
    </message>
    <message>
        <source>Your value is within {limit-express-c}, likely the limit of class C express (C类快件).</source>
        <translation>Your value is within {limit-express-c}, likely the limit of class C express (C类快件).</translation>
    </message>
    <message>
        <source>Your value is over {limit-express-c}, likely the limit of class C express (C类快件). Samples lead to 3010, sales to trade modes.</source>
        <translation>Your value is over {limit-express-c}, likely the limit of class C express (C类快件). Samples lead to 3010, sales to trade modes.</translation>
    </message>
    <message>
        <source>The goods likely must need no licence and be no dual-use items.</source>
        <translation>The goods likely must need no licence and be no dual-use items.</translation>
    </message>
    <message>
        <source>Your goods need no licence (许可证件), which class C express (C类快件) likely requires.</source>
        <translation>Your goods need no licence (许可证件), which class C express (C类快件) likely requires.</translation>
    </message>
    <message>
        <source>Class C express (C类快件) likely excludes licence goods (许可证件) and dual-use items (两用物项). Samples lead to 3010, sales to 0110.</source>
        <translation>Class C express (C类快件) likely excludes licence goods (许可证件) and dual-use items (两用物项). Samples lead to 3010, sales to 0110.</translation>
    </message>
    <message>
        <source>No refund is wanted, since class C express likely brings none.</source>
        <translation>No refund is wanted, since class C express likely brings none.</translation>
    </message>
    <message>
        <source>You want no refund (退税), which fits class C express (C类快件).</source>
        <translation>You want no refund (退税), which fits class C express (C类快件).</translation>
    </message>
    <message>
        <source>You want the refund (退税), which class C express (C类快件) likely cannot give. Samples lead to 3010, sales to trade modes.</source>
        <translation>You want the refund (退税), which class C express (C类快件) likely cannot give. Samples lead to 3010, sales to trade modes.</translation>
    </message>
    <message>
        <source>Personal articles by post or express</source>
        <translation>Personal articles by post or express</translation>
    </message>
    <message>
        <source>Gifts and personal things that are not sold, usually up to {limit-personal}.</source>
        <translation>Gifts and personal things that are not sold, usually up to {limit-personal}.</translation>
    </message>
    <message>
        <source>The parcel goes to family or friends and is not a sale.</source>
        <translation>The parcel goes to family or friends and is not a sale.</translation>
    </message>
    <message>
        <source>You send things to family or friends, which personal articles (个人物品) are usually for.</source>
        <translation>You send things to family or friends, which personal articles (个人物品) are usually for.</translation>
    </message>
    <message>
        <source>Goods for a customer or a sample recipient are never personal articles (个人物品), whatever their value.</source>
        <translation>Goods for a customer or a sample recipient are never personal articles (个人物品), whatever their value.</translation>
    </message>
    <message>
        <source>No mode: do not export</source>
        <translation>No mode: do not export</translation>
    </message>
    <message>
        <source>The goods are prohibited; there is no mode for them.</source>
        <translation>The goods are prohibited; there is no mode for them.</translation>
    </message>
    <message>
        <source>The goods are prohibited from export (禁止出口), so there is no mode for them.</source>
        <translation>The goods are prohibited from export (禁止出口), so there is no mode for them.</translation>
    </message>
    <message>
        <source>A prohibition ends the matter, whoever the buyer is and however the goods travel.</source>
        <translation>A prohibition ends the matter, whoever the buyer is and however the goods travel.</translation>
    </message>
    <message>
        <source>The parcel goes to family or friends and nothing is sold, so it travels as personal articles (个人物品).</source>
        <translation>The parcel goes to family or friends and nothing is sold, so it travels as personal articles (个人物品).</translation>
    </message>
    <message>
        <source>What is not a sale fits none of the trade modes that follow.</source>
        <translation>What is not a sale fits none of the trade modes that follow.</translation>
    </message>
    <message>
        <source>The samples likely fit class C express (C类快件), where the express operator declares; confirm with the operator.</source>
        <translation>The samples likely fit class C express (C类快件), where the express operator declares; confirm with the operator.</translation>
    </message>
    <message>
        <source>For samples the operator&apos;s declaration is less paper than 3010, so it goes first where it fits.</source>
        <translation>For samples the operator&apos;s declaration is less paper than 3010, so it goes first where it fits.</translation>
    </message>
    <message>
        <source>Samples are not a sale, so none of the trade modes that follow fits.</source>
        <translation>Samples are not a sale, so none of the trade modes that follow fits.</translation>
    </message>
    <message>
        <source>You hold the border-trade right (边境小额贸易经营权) and sell to a neighbouring country&apos;s firm by a land border port.</source>
        <translation>You hold the border-trade right (边境小额贸易经营权) and sell to a neighbouring country&apos;s firm by a land border port.</translation>
    </message>
    <message>
        <source>4019 is made for exactly this trade; 9710, 1039 and 0110 are wider.</source>
        <translation>4019 is made for exactly this trade; 9710, 1039 and 0110 are wider.</translation>
    </message>
    <message>
        <source>The goods go first into a special customs zone and are sold on a platform, as 1210 usually requires.</source>
        <translation>The goods go first into a special customs zone and are sold on a platform, as 1210 usually requires.</translation>
    </message>
    <message>
        <source>Goods that enter the zone first fit neither 9610, 9710 nor 9810; only general trade would be left.</source>
        <translation>Goods that enter the zone first fit neither 9610, 9710 nor 9810; only general trade would be left.</translation>
    </message>
    <message>
        <source>Your unsold stock goes to an overseas warehouse (海外仓) and is sold on a platform from there.</source>
        <translation>Your unsold stock goes to an overseas warehouse (海外仓) and is sold on a platform from there.</translation>
    </message>
    <message>
        <source>9810 is made for unsold stock, so it goes before general trade (一般贸易, 0110).</source>
        <translation>9810 is made for unsold stock, so it goes before general trade (一般贸易, 0110).</translation>
    </message>
    <message>
        <source>A foreign consumer ordered on a platform (电商平台) and the goods go straight to the buyer.</source>
        <translation>A foreign consumer ordered on a platform (电商平台) and the goods go straight to the buyer.</translation>
    </message>
    <message>
        <source>9610 is made for consumers&apos; platform orders, so it goes before general trade (一般贸易, 0110).</source>
        <translation>9610 is made for consumers&apos; platform orders, so it goes before general trade (一般贸易, 0110).</translation>
    </message>
    <message>
        <source>Without an invoice a 9710 export is likely taxed as a domestic sale (视同内销); 1039 is likely exempt (免征不退). Confirm with 12366.</source>
        <translation>Without an invoice a 9710 export is likely taxed as a domestic sale (视同内销); 1039 is likely exempt (免征不退). Confirm with 12366.</translation>
    </message>
    <message>
        <source>9710 and 1039 both fit here; the missing invoice likely makes 9710 the costlier one.</source>
        <translation>9710 and 1039 both fit here; the missing invoice likely makes 9710 the costlier one.</translation>
    </message>
    <message>
        <source>A foreign company ordered on a platform (电商平台) and the goods go straight to it.</source>
        <translation>A foreign company ordered on a platform (电商平台) and the goods go straight to it.</translation>
    </message>
    <message>
        <source>9710 matches the platform order and can bring the refund, which 1039 likely does not.</source>
        <translation>9710 matches the platform order and can bring the refund, which 1039 likely does not.</translation>
    </message>
    <message>
        <source>The goods come from a recognised market cluster (市场采购), and no refund within your reach speaks for general trade.</source>
        <translation>The goods come from a recognised market cluster (市场采购), and no refund within your reach speaks for general trade.</translation>
    </message>
    <message>
        <source>1039 needs no invoice and can merge lines, so it goes before general trade unless a refund is at stake.</source>
        <translation>1039 needs no invoice and can merge lines, so it goes before general trade unless a refund is at stake.</translation>
    </message>
    <message>
        <source>This is a sale that no special mode fits better, or you want a refund that 1039 likely cannot give.</source>
        <translation>This is a sale that no special mode fits better, or you want a refund that 1039 likely cannot give.</translation>
    </message>
    <message>
        <source>General trade takes every remaining sale, so it comes last.</source>
        <translation>General trade takes every remaining sale, so it comes last.</translation>
    </message>
    <message>
        <source>General trade (一般贸易) also allows the refund, but each shipment needs its own declaration form (报关单) instead of parcel lists.</source>
        <translation>General trade (一般贸易) also allows the refund, but each shipment needs its own declaration form (报关单) instead of parcel lists.</translation>
    </message>
    <message>
        <source>The express operator declares for you, but there is likely no refund and no record for foreign exchange; confirm.</source>
        <translation>The express operator declares for you, but there is likely no refund and no record for foreign exchange; confirm.</translation>
    </message>
    <message>
        <source>1039 needs no invoice, but likely never refunds and is declared only at the place of procurement (采购地); confirm.</source>
        <translation>1039 needs no invoice, but likely never refunds and is declared only at the place of procurement (采购地); confirm.</translation>
    </message>
    <message>
        <source>General trade (一般贸易) needs no platform order and also allows the refund, but has no list for small values.</source>
        <translation>General trade (一般贸易) needs no platform order and also allows the refund, but has no list for small values.</translation>
    </message>
    <message>
        <source>General trade (一般贸易) needs no platform sale, but its money comes through the company account and returns are ordinary.</source>
        <translation>General trade (一般贸易) needs no platform sale, but its money comes through the company account and returns are ordinary.</translation>
    </message>
    <message>
        <source>9710 allows the refund and is declared at any customs, but it needs an invoice and the platform order.</source>
        <translation>9710 allows the refund and is declared at any customs, but it needs an invoice and the platform order.</translation>
    </message>
    <message>
        <source>General trade (一般贸易) allows the refund and is declared at any customs, but the refund needs invoices.</source>
        <translation>General trade (一般贸易) allows the refund and is declared at any customs, but the refund needs invoices.</translation>
    </message>
    <message>
        <source>General trade (一般贸易) needs no second step out of the zone, but its returns are ordinary.</source>
        <translation>General trade (一般贸易) needs no second step out of the zone, but its returns are ordinary.</translation>
    </message>
    <message>
        <source>9710 is declared at any customs with the platform order, and usually needs no border-trade right.</source>
        <translation>9710 is declared at any customs with the platform order, and usually needs no border-trade right.</translation>
    </message>
    <message>
        <source>1039 needs no invoice, but it likely never refunds and is declared at the place of procurement (采购地); confirm.</source>
        <translation>1039 needs no invoice, but it likely never refunds and is declared at the place of procurement (采购地); confirm.</translation>
    </message>
    <message>
        <source>General trade (一般贸易) is declared at any customs and allows the refund, usually without a border-trade right.</source>
        <translation>General trade (一般贸易) is declared at any customs and allows the refund, usually without a border-trade right.</translation>
    </message>
    <message>
        <source>3010 has no {limit-express-c} limit, but usually needs the customs filing (报关单位备案) or an agent.</source>
        <translation>3010 has no {limit-express-c} limit, but usually needs the customs filing (报关单位备案) or an agent.</translation>
    </message>
    <message>
        <source>1039 needs no invoice and may merge many kinds of goods, but likely never refunds; confirm with 12366.</source>
        <translation>1039 needs no invoice and may merge many kinds of goods, but likely never refunds; confirm with 12366.</translation>
    </message>
    <message>
        <source>Your value is at {near-limit-share} or more of a limit, but still inside it. Convert it again with the valuation rate (计征汇率) that applies on the declaration day. If value and limit are in the same currency, check the amount itself. Confirm with your customs office before you declare.</source>
        <translation>Your value is at {near-limit-share} or more of a limit, but still inside it. Convert it again with the valuation rate (计征汇率) that applies on the declaration day. If value and limit are in the same currency, check the amount itself. Confirm with your customs office before you declare.</translation>
    </message>
    <message>
        <source>Your value is above a limit; every other condition for it is met. Do not split one deal over several declarations to get below it. Each declaration must match the real transaction. A false declaration (申报不实) may bring a warning or a fine. Confirm with your customs office before you declare.</source>
        <translation>Your value is above a limit; every other condition for it is met. Do not split one deal over several declarations to get below it. Each declaration must match the real transaction. A false declaration (申报不实) may bring a warning or a fine. Confirm with your customs office before you declare.</translation>
    </message>
    <message>
        <source>You have no invoice for these goods. The tax office may tax such an export as a domestic sale (视同内销). Get an invoice before you export. Confirm the tax treatment with your tax office.</source>
        <translation>You have no invoice for these goods. The tax office may tax such an export as a domestic sale (视同内销). Get an invoice before you export. Confirm the tax treatment with your tax office.</translation>
    </message>
    <message>
        <source>An export without an invoice may be VAT-exempt in the pilot zone (无票免税). You would have to be registered in the zone and record each export on the zone&apos;s platform. The refund for the goods must not have been cancelled. Confirm with your tax office whether this exemption is still applied.</source>
        <translation>An export without an invoice may be VAT-exempt in the pilot zone (无票免税). You would have to be registered in the zone and record each export on the zone&apos;s platform. The refund for the goods must not have been cancelled. Confirm with your tax office whether this exemption is still applied.</translation>
    </message>
    <message>
        <source>Your export is VAT-exempt, but you get no refund (出口退税). That holds for small-scale taxpayers (小规模纳税人) and for those without taxpayer status. Do not count on the refund in your price. Declare the exempt export in your VAT return.</source>
        <translation>Your export is VAT-exempt, but you get no refund (出口退税). That holds for small-scale taxpayers (小规模纳税人) and for those without taxpayer status. Do not count on the refund in your price. Declare the exempt export in your VAT return.</translation>
    </message>
    <message>
        <source>The refund (出口退税) seems to need a special VAT invoice (增值税专用发票). You do not have one for these goods. Ask for it before you export. Confirm with your tax office what it accepts.</source>
        <translation>The refund (出口退税) seems to need a special VAT invoice (增值税专用发票). You do not have one for these goods. Ask for it before you export. Confirm with your tax office what it accepts.</translation>
    </message>
    <message>
        <source>Exports by market procurement (市场采购) are VAT-exempt without refund (免征不退). Do not count on a refund under 1039. If you want the refund, look at the other modes that fit your real deal.</source>
        <translation>Exports by market procurement (市场采购) are VAT-exempt without refund (免征不退). Do not count on a refund under 1039. If you want the refund, look at the other modes that fit your real deal.</translation>
    </message>
    <message>
        <source>Up to {date:2025-12-31} exports by market procurement (市场采购) were VAT-exempt without refund (免征不退). Do not count on a refund under 1039 now. Confirm with your tax office whether this treatment still applies.</source>
        <translation>Up to {date:2025-12-31} exports by market procurement (市场采购) were VAT-exempt without refund (免征不退). Do not count on a refund under 1039 now. Confirm with your tax office whether this treatment still applies.</translation>
    </message>
    <message>
        <source>The refund rate for battery products (电池产品) is {refund-rate-battery}. The export date on the declaration form (报关单) decides. Check that date before you claim.</source>
        <translation>The refund rate for battery products (电池产品) is {refund-rate-battery}. The export date on the declaration form (报关单) decides. Check that date before you claim.</translation>
    </message>
    <message>
        <source>The refund rate for battery products (电池产品) is probably {refund-rate-battery}. The announcement named here takes effect only on {date:2026-04-01}. The export date on the declaration form (报关单) decides. Confirm the rate with your tax office.</source>
        <translation>The refund rate for battery products (电池产品) is probably {refund-rate-battery}. The announcement named here takes effect only on {date:2026-04-01}. The export date on the declaration form (报关单) decides. Confirm the rate with your tax office.</translation>
    </message>
    <message>
        <source>The refund rate for battery products (电池产品) changes on {date:2026-04-01}, when the announcement takes effect. It is probably 9% before that day and 6% from then on. The export date on the declaration form (报关单) decides. Confirm your rate with your tax office.</source>
        <translation>The refund rate for battery products (电池产品) changes on {date:2026-04-01}, when the announcement takes effect. It is probably 9% before that day and 6% from then on. The export date on the declaration form (报关单) decides. Confirm your rate with your tax office.</translation>
    </message>
    <message>
        <source>The refund rate for battery products (电池产品) is 6% up to {date:2026-12-31} and 0 from {date:2027-01-01}. The export date on the declaration form (报关单) decides. Check that date before you count on a refund.</source>
        <translation>The refund rate for battery products (电池产品) is 6% up to {date:2026-12-31} and 0 from {date:2027-01-01}. The export date on the declaration form (报关单) decides. Check that date before you count on a refund.</translation>
    </message>
    <message>
        <source>The refund rate for battery products (电池产品) is {refund-rate-battery} from {date:2027-01-01}. The export date on the declaration form (报关单) decides. Do not count on a refund in your price.</source>
        <translation>The refund rate for battery products (电池产品) is {refund-rate-battery} from {date:2027-01-01}. The export date on the declaration form (报关单) decides. Do not count on a refund in your price.</translation>
    </message>
    <message>
        <source>The refund rate for photovoltaic products (光伏产品) is {refund-rate-photovoltaic} from {date:2026-04-01}. The export date on the declaration form (报关单) decides. Do not count on a refund in your price.</source>
        <translation>The refund rate for photovoltaic products (光伏产品) is {refund-rate-photovoltaic} from {date:2026-04-01}. The export date on the declaration form (报关单) decides. Do not count on a refund in your price.</translation>
    </message>
    <message>
        <source>An export agent must report the real owner of the goods (实际委托出口方) with each income-tax prepayment. Otherwise the agent is taxed as the exporter. Trading under another&apos;s name is buying papers (买单出口): do not do it. Check that the agency agreement and the report name the real owner.</source>
        <translation>An export agent must report the real owner of the goods (实际委托出口方) with each income-tax prepayment. Otherwise the agent is taxed as the exporter. Trading under another&apos;s name is buying papers (买单出口): do not do it. Check that the agency agreement and the report name the real owner.</translation>
    </message>
    <message>
        <source>Platforms report their sellers&apos; income to the tax office every quarter (涉税信息报送). Compare the platform&apos;s figures with your declarations and VAT returns each quarter. Clear up every difference.</source>
        <translation>Platforms report their sellers&apos; income to the tax office every quarter (涉税信息报送). Compare the platform&apos;s figures with your declarations and VAT returns each quarter. Clear up every difference.</translation>
    </message>
    <message>
        <source>Goods that come back within 6 months of export, in their original state (原状), may return tax-free. Note the last day. Keep what proves the original state.</source>
        <translation>Goods that come back within 6 months of export, in their original state (原状), may return tax-free. Note the last day. Keep what proves the original state.</translation>
    </message>
    <message>
        <source>Goods that come back within 6 months of export, in their original state (原状), may return tax-free. The announcement takes effect on {date:2026-02-06}, for exports from {date:2026-01-01}. Keep what proves the original state. Confirm with your customs office that your export is covered.</source>
        <translation>Goods that come back within 6 months of export, in their original state (原状), may return tax-free. The announcement takes effect on {date:2026-02-06}, for exports from {date:2026-01-01}. Keep what proves the original state. Confirm with your customs office that your export is covered.</translation>
    </message>
    <message>
        <source>You may use the simplified customs procedure for returned goods (退货) within 1 year of release (放行). Note the release date of each declaration. This period is not the one for a tax-free return.</source>
        <translation>You may use the simplified customs procedure for returned goods (退货) within 1 year of release (放行). Note the release date of each declaration. This period is not the one for a tax-free return.</translation>
    </message>
    <message>
        <source>Returned goods may come in through another customs area than the one of export (跨关区退货). This works nationwide. Choose the place of return with your logistics firm.</source>
        <translation>Returned goods may come in through another customs area than the one of export (跨关区退货). This works nationwide. Choose the place of return with your logistics firm.</translation>
    </message>
    <message>
        <source>The declaration form (报关单) seems to have two new fields: restriction code (禁限管制识别码) and declaration elements (申报要素). Prepare both for each kind of goods. Sources disagree on the start date. Confirm with your customs office or ask your broker.</source>
        <translation>The declaration form (报关单) seems to have two new fields: restriction code (禁限管制识别码) and declaration elements (申报要素). Prepare both for each kind of goods. Sources disagree on the start date. Confirm with your customs office or ask your broker.</translation>
    </message>
    <message>
        <source>In usual practice, food and cosmetics go under 1039 only where the local customs runs the pilot (试点). Ask the customs of the place of procurement (采购地海关) before you buy.</source>
        <translation>In usual practice, food and cosmetics go under 1039 only where the local customs runs the pilot (试点). Ask the customs of the place of procurement (采购地海关) before you buy.</translation>
    </message>
    <message>
        <source>Your goods need an export licence (出口许可证) or a licence for dual-use items (两用物项). You must hold it before the declaration. Apply to the commerce authority (商务主管部门) in good time.</source>
        <translation>Your goods need an export licence (出口许可证) or a licence for dual-use items (两用物项). You must hold it before the declaration. Apply to the commerce authority (商务主管部门) in good time.</translation>
    </message>
    <message>
        <source>Your goods may need an export licence (出口许可证) or a licence for dual-use items (两用物项) before the declaration. The Export Control Law (出口管制法) takes effect only on {date:2020-12-01}. Confirm the rule for your date with your customs office.</source>
        <translation>Your goods may need an export licence (出口许可证) or a licence for dual-use items (两用物项) before the declaration. The Export Control Law (出口管制法) takes effect only on {date:2020-12-01}. Confirm the rule for your date with your customs office.</translation>
    </message>
    <message>
        <source>As a private person you may not be able to file or declare this sale. Register as a sole trader (个体工商户) or a company, or sell through an exporter. Confirm with your customs and tax office which way fits.</source>
        <translation>As a private person you may not be able to file or declare this sale. Register as a sole trader (个体工商户) or a company, or sell through an exporter. Confirm with your customs and tax office which way fits.</translation>
    </message>
    <message>
        <source>Your market cluster was approved in the year of your declaration. Ask whether it was already accepted (验收) on that day. Confirm with the customs of the place of procurement (采购地海关).</source>
        <translation>Your market cluster was approved in the year of your declaration. Ask whether it was already accepted (验收) on that day. Confirm with the customs of the place of procurement (采购地海关).</translation>
    </message>
    <message>
        <source>Before {date:2021-07-01} only some customs took part in 9710 and 9810: ten at first, more from autumn 2020. The announcement for all customs takes effect on that day. Ask whether your customs took part. Confirm with your customs office.</source>
        <translation>Before {date:2021-07-01} only some customs took part in 9710 and 9810: ten at first, more from autumn 2020. The announcement for all customs takes effect on that day. Ask whether your customs took part. Confirm with your customs office.</translation>
    </message>
    <message>
        <source>Before {date:2020-01-01} an older announcement on market procurement (市场采购) applied. It seems to have excluded more goods. Confirm with your customs office that your goods were allowed.</source>
        <translation>Before {date:2020-01-01} an older announcement on market procurement (市场采购) applied. It seems to have excluded more goods. Confirm with your customs office that your goods were allowed.</translation>
    </message>
    <message>
        <source>In usual practice, one indivisible article (不可分割的单件物品) for real personal use may exceed {limit-personal}. Customs must agree. Ask customs before you send it.</source>
        <translation>In usual practice, one indivisible article (不可分割的单件物品) for real personal use may exceed {limit-personal}. Customs must agree. Ask customs before you send it.</translation>
    </message>
    <message>
        <source>Your personal articles (个人物品) are above {limit-personal}. In usual practice they are returned (退运), or go through the procedure for goods (按货物办理通关手续). Ask customs before you send them.</source>
        <translation>Your personal articles (个人物品) are above {limit-personal}. In usual practice they are returned (退运), or go through the procedure for goods (按货物办理通关手续). Ask customs before you send them.</translation>
    </message>
    <message>
        <source>Your declaration date is before {date:2014-02-10}. The rules in this program begin on that day. Check the date. For an earlier one, confirm with your customs office.</source>
        <translation>Your declaration date is before {date:2014-02-10}. The rules in this program begin on that day. Check the date. For an earlier one, confirm with your customs office.</translation>
    </message>
    <message>
        <source>Your declaration date is more than one year after the date of these rules. Rules may change until then. Decide again with newer rules before you declare. Confirm with your customs office.</source>
        <translation>Your declaration date is more than one year after the date of these rules. Rules may change until then. Decide again with newer rules before you declare. Confirm with your customs office.</translation>
    </message>
    <message>
        <source>You said the buyer has already ordered, and the goods go to an overseas warehouse (海外仓). Are they already sold, or stock for later sale?</source>
        <translation>You said the buyer has already ordered, and the goods go to an overseas warehouse (海外仓). Are they already sold, or stock for later sale?</translation>
    </message>
    <message>
        <source>You said the goods are unsold stock, and they go straight to a buyer. Are they still unsold, or has somebody ordered them?</source>
        <translation>You said the goods are unsold stock, and they go straight to a buyer. Are they still unsold, or has somebody ordered them?</translation>
    </message>
    <message>
        <source>You said a foreign purchaser buys in a Chinese market, and the order is on a platform. Were the goods bought in the market, or ordered on the platform?</source>
        <translation>You said a foreign purchaser buys in a Chinese market, and the order is on a platform. Were the goods bought in the market, or ordered on the platform?</translation>
    </message>
    <message>
        <source>You said the buyer is a foreign consumer, and the deal was made in a market. Is the buyer a foreign purchaser (境外采购商) who buys at a stall?</source>
        <translation>You said the buyer is a foreign consumer, and the deal was made in a market. Is the buyer a foreign purchaser (境外采购商) who buys at a stall?</translation>
    </message>
    <message>
        <source>You said the deal was made in a market, and the goods come from elsewhere. Do the goods come from that market, or not?</source>
        <translation>You said the deal was made in a market, and the goods come from elsewhere. Do the goods come from that market, or not?</translation>
    </message>
    <message>
        <source>You said you deal in a market, and it is not on the list of recognised clusters. Is it perhaps on that list under another name?</source>
        <translation>You said you deal in a market, and it is not on the list of recognised clusters. Is it perhaps on that list under another name?</translation>
    </message>
    <message>
        <source>You said the goods go to family or friends, and they were ordered on a platform. Is it a gift, or a sale?</source>
        <translation>You said the goods go to family or friends, and they were ordered on a platform. Is it a gift, or a sale?</translation>
    </message>
    <message>
        <source>You said the goods go to family or friends, and they do not travel as a parcel. Personal articles (个人物品) usually go by post or express. How will you send them?</source>
        <translation>You said the goods go to family or friends, and they do not travel as a parcel. Personal articles (个人物品) usually go by post or express. How will you send them?</translation>
    </message>
    <message>
        <source>You said you are a private person, and you also named a filing or general taxpayer status (一般纳税人). Both seem to need a registered business. Do you have a registered business?</source>
        <translation>You said you are a private person, and you also named a filing or general taxpayer status (一般纳税人). Both seem to need a registered business. Do you have a registered business?</translation>
    </message>
    <message>
        <source>You said the goods leave through a land border port, and the destination is not a neighbouring country. Which border port leads there?</source>
        <translation>You said the goods leave through a land border port, and the destination is not a neighbouring country. Which border port leads there?</translation>
    </message>
    <message>
        <source>You said these are samples, and there are more than {sample-kinds} kinds or more than {sample-value} in value. Is this a reasonable quantity for reference (货样广告品)?</source>
        <translation>You said these are samples, and there are more than {sample-kinds} kinds or more than {sample-value} in value. Is this a reasonable quantity for reference (货样广告品)?</translation>
    </message>
    <message>
        <source>Value limit of market procurement (市场采购), per declaration form</source>
        <translation>Value limit of market procurement (市场采购), per declaration form</translation>
    </message>
    <message>
        <source>Value limit of a 9610 list on the statistics route (清单核放、汇总统计)</source>
        <translation>Value limit of a 9610 list on the statistics route (清单核放、汇总统计)</translation>
    </message>
    <message>
        <source>Value limit of a 9710 or 9810 list (申报清单)</source>
        <translation>Value limit of a 9710 or 9810 list (申报清单)</translation>
    </message>
    <message>
        <source>Value limit of class C express goods (C类快件)</source>
        <translation>Value limit of class C express goods (C类快件)</translation>
    </message>
    <message>
        <source>Value limit of personal articles (个人物品)</source>
        <translation>Value limit of personal articles (个人物品)</translation>
    </message>
    <message>
        <source>Last day for the monthly declaration form (汇总申报)</source>
        <translation>Last day for the monthly declaration form (汇总申报)</translation>
    </message>
    <message>
        <source>Period for a tax-free return</source>
        <translation>Period for a tax-free return</translation>
    </message>
    <message>
        <source>Period for the customs procedure for returned goods (退货)</source>
        <translation>Period for the customs procedure for returned goods (退货)</translation>
    </message>
    <message>
        <source>Period for the refund claim</source>
        <translation>Period for the refund claim</translation>
    </message>
    <message>
        <source>Last day to receive payment (收汇) for the refund</source>
        <translation>Last day to receive payment (收汇) for the refund</translation>
    </message>
    <message>
        <source>Outer limit for refund or exemption</source>
        <translation>Outer limit for refund or exemption</translation>
    </message>
    <message>
        <source>Settlement of the pre-refund (海外仓预退)</source>
        <translation>Settlement of the pre-refund (海外仓预退)</translation>
    </message>
    <message>
        <source>each VAT filing period from the month after the pre-refund to April of the next year</source>
        <translation>each VAT filing period from the month after the pre-refund to April of the next year</translation>
    </message>
    <message>
        <source>Declaration of the 1039 VAT exemption (免税)</source>
        <translation>Declaration of the 1039 VAT exemption (免税)</translation>
    </message>
    <message>
        <source>the VAT filing period of the month after export</source>
        <translation>the VAT filing period of the month after export</translation>
    </message>
    <message>
        <source>Period to assemble the record file (备案单证)</source>
        <translation>Period to assemble the record file (备案单证)</translation>
    </message>
    <message>
        <source>Time of declaration before loading</source>
        <translation>Time of declaration before loading</translation>
    </message>
    <message>
        <source>Audit period of customs (稽查)</source>
        <translation>Audit period of customs (稽查)</translation>
    </message>
    <message>
        <source>Deemed income rate (核定征收) of pilot-zone retail exporters</source>
        <translation>Deemed income rate (核定征收) of pilot-zone retail exporters</translation>
    </message>
    <message>
        <source>Share of a limit that counts as near</source>
        <translation>Share of a limit that counts as near</translation>
    </message>
    <message>
        <source>Share of a limit up to which splitting is suspected</source>
        <translation>Share of a limit up to which splitting is suspected</translation>
    </message>
    <message>
        <source>Kinds of goods above which simplified declaration (简化申报) starts</source>
        <translation>Kinds of goods above which simplified declaration (简化申报) starts</translation>
    </message>
    <message>
        <source>Value above which samples (货样广告品) are asked about</source>
        <translation>Value above which samples (货样广告品) are asked about</translation>
    </message>
    <message>
        <source>Kinds above which samples (货样广告品) are asked about</source>
        <translation>Kinds above which samples (货样广告品) are asked about</translation>
    </message>
    <message>
        <source>Time after the rules&apos; date that counts as far ahead</source>
        <translation>Time after the rules&apos; date that counts as far ahead</translation>
    </message>
    <message>
        <source>Refund rate for battery products (电池产品)</source>
        <translation>Refund rate for battery products (电池产品)</translation>
    </message>
    <message>
        <source>Refund rate for photovoltaic products (光伏产品)</source>
        <translation>Refund rate for photovoltaic products (光伏产品)</translation>
    </message>
    <message>
        <source>Last day for the agency export certificate (代理出口货物证明)</source>
        <translation>Last day for the agency export certificate (代理出口货物证明)</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Export agent or market operator</source>
        <translation>Export agent or market operator</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>Customs broker</translation>
    </message>
    <message>
        <source>Logistics firm</source>
        <translation>Logistics firm</translation>
    </message>
    <message>
        <source>Express operator</source>
        <translation>Express operator</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Warehouse</translation>
    </message>
    <message>
        <source>Tax adviser</source>
        <translation>Tax adviser</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>International Trade Single Window</source>
        <translation>International Trade Single Window</translation>
    </message>
    <message>
        <source>Internet + Customs</source>
        <translation>Internet + Customs</translation>
    </message>
    <message>
        <source>Unified e-commerce export system</source>
        <translation>Unified e-commerce export system</translation>
    </message>
    <message>
        <source>E-commerce clearance platform</source>
        <translation>E-commerce clearance platform</translation>
    </message>
    <message>
        <source>H2018 goods declaration</source>
        <translation>H2018 goods declaration</translation>
    </message>
    <message>
        <source>Market procurement platform</source>
        <translation>Market procurement platform</translation>
    </message>
    <message>
        <source>Pilot zone&apos;s online service platform</source>
        <translation>Pilot zone&apos;s online service platform</translation>
    </message>
    <message>
        <source>Electronic tax office</source>
        <translation>Electronic tax office</translation>
    </message>
    <message>
        <source>Tax office</source>
        <translation>Tax office</translation>
    </message>
    <message>
        <source>Customs office</source>
        <translation>Customs office</translation>
    </message>
    <message>
        <source>Supervised site or area</source>
        <translation>Supervised site or area</translation>
    </message>
    <message>
        <source>Commerce authority</source>
        <translation>Commerce authority</translation>
    </message>
    <message>
        <source>Market regulation bureau</source>
        <translation>Market regulation bureau</translation>
    </message>
    <message>
        <source>Sales platform&apos;s back office</source>
        <translation>Sales platform&apos;s back office</translation>
    </message>
    <message>
        <source>Post office</source>
        <translation>Post office</translation>
    </message>
    <message>
        <source>Your own office</source>
        <translation>Your own office</translation>
    </message>
    <message>
        <source>Prepare once, before the first export</source>
        <translation>Prepare once, before the first export</translation>
    </message>
    <message>
        <source>Before each declaration</source>
        <translation>Before each declaration</translation>
    </message>
    <message>
        <source>Declare and hand over</source>
        <translation>Declare and hand over</translation>
    </message>
    <message>
        <source>After departure</source>
        <translation>After departure</translation>
    </message>
    <message>
        <source>Keep and archive</source>
        <translation>Keep and archive</translation>
    </message>
    <message>
        <source>Register a business, or sell through an exporter</source>
        <translation>Register a business, or sell through an exporter</translation>
    </message>
    <message>
        <source>Register as a sole proprietor (个体工商户) or a company in the market registration (市场主体登记). Or sell through an exporter. Confirm with your customs office which fits you.</source>
        <translation>Register as a sole proprietor (个体工商户) or a company in the market registration (市场主体登记). Or sell through an exporter. Confirm with your customs office which fits you.</translation>
    </message>
    <message>
        <source>Business licence (营业执照), once you have it</source>
        <translation>Business licence (营业执照), once you have it</translation>
    </message>
    <message>
        <source>before the first export</source>
        <translation>before the first export</translation>
    </message>
    <message>
        <source>Confirm with your customs office: not needed if you sell through an exporter.</source>
        <translation>Confirm with your customs office: not needed if you sell through an exporter.</translation>
    </message>
    <message>
        <source>Get the customs filing (报关单位备案)</source>
        <translation>Get the customs filing (报关单位备案)</translation>
    </message>
    <message>
        <source>File with customs as a declaring entity (报关单位备案). Usual practice: it is free, online and long-term. You can tick it together with the business licence (多证合一).</source>
        <translation>File with customs as a declaring entity (报关单位备案). Usual practice: it is free, online and long-term. You can tick it together with the business licence (多证合一).</translation>
    </message>
    <message>
        <source>Business licence (营业执照)</source>
        <translation>Business licence (营业执照)</translation>
    </message>
    <message>
        <source>Usual practice: the system takes no data or declaration in your name.</source>
        <translation>Usual practice: the system takes no data or declaration in your name.</translation>
    </message>
    <message>
        <source>Confirm with your customs office: not needed where an agent declares in its own name.</source>
        <translation>Confirm with your customs office: not needed where an agent declares in its own name.</translation>
    </message>
    <message>
        <source>You told us you have this filing.</source>
        <translation>You told us you have this filing.</translation>
    </message>
    <message>
        <source>Whoever declares the lists needs the customs filing (报关单位备案). Usual practice: it is free, online and long-term. You can tick it together with the business licence (多证合一).</source>
        <translation>Whoever declares the lists needs the customs filing (报关单位备案). Usual practice: it is free, online and long-term. You can tick it together with the business licence (多证合一).</translation>
    </message>
    <message>
        <source>If you do not declare yourself under 9610, information registration (信息登记) is enough.</source>
        <translation>If you do not declare yourself under 9610, information registration (信息登记) is enough.</translation>
    </message>
    <message>
        <source>As the market operator you need the customs filing (报关单位备案) too. Usual practice: it is free, online and long-term. You can tick it together with the business licence (多证合一).</source>
        <translation>As the market operator you need the customs filing (报关单位备案) too. Usual practice: it is free, online and long-term. You can tick it together with the business licence (多证合一).</translation>
    </message>
    <message>
        <source>Tick the e-commerce type in your customs filing (跨境电子商务企业)</source>
        <translation>Tick the e-commerce type in your customs filing (跨境电子商务企业)</translation>
    </message>
    <message>
        <source>In your customs filing, tick the type cross-border e-commerce enterprise (跨境电子商务企业).</source>
        <translation>In your customs filing, tick the type cross-border e-commerce enterprise (跨境电子商务企业).</translation>
    </message>
    <message>
        <source>Customs filing (报关单位备案)</source>
        <translation>Customs filing (报关单位备案)</translation>
    </message>
    <message>
        <source>Get the information registration (信息登记) as e-commerce seller</source>
        <translation>Get the information registration (信息登记) as e-commerce seller</translation>
    </message>
    <message>
        <source>Register your data with customs as a cross-border e-commerce enterprise (跨境电子商务企业). Information registration (信息登记) is enough, because you do not declare yourself.</source>
        <translation>Register your data with customs as a cross-border e-commerce enterprise (跨境电子商务企业). Information registration (信息登记) is enough, because you do not declare yourself.</translation>
    </message>
    <message>
        <source>Usual practice: in your customs filing, tick the type cross-border e-commerce enterprise (跨境电子商务企业).</source>
        <translation>Usual practice: in your customs filing, tick the type cross-border e-commerce enterprise (跨境电子商务企业).</translation>
    </message>
    <message>
        <source>Get the electronic-port card and signature (电子口岸)</source>
        <translation>Get the electronic-port card and signature (电子口岸)</translation>
    </message>
    <message>
        <source>You declare yourself, so you sign your declarations with the electronic-port card (电子口岸). Confirm with your customs office how you get it.</source>
        <translation>You declare yourself, so you sign your declarations with the electronic-port card (电子口岸). Confirm with your customs office how you get it.</translation>
    </message>
    <message>
        <source>Electronic-port card (电子口岸)</source>
        <translation>Electronic-port card (电子口岸)</translation>
    </message>
    <message>
        <source>before the first declaration</source>
        <translation>before the first declaration</translation>
    </message>
    <message>
        <source>Enter the goods-trade receipts directory at a bank (名录)</source>
        <translation>Enter the goods-trade receipts directory at a bank (名录)</translation>
    </message>
    <message>
        <source>Have your business entered in the directory (货物贸易外汇收支企业名录) at a bank. Usual practice: banks do this since {date:2024-06-01}.</source>
        <translation>Have your business entered in the directory (货物贸易外汇收支企业名录) at a bank. Usual practice: banks do this since {date:2024-06-01}.</translation>
    </message>
    <message>
        <source>before the first receipt</source>
        <translation>before the first receipt</translation>
    </message>
    <message>
        <source>Confirm with your bank: it may hold the receipt.</source>
        <translation>Confirm with your bank: it may hold the receipt.</translation>
    </message>
    <message>
        <source>Get the refund filing (出口退(免)税备案)</source>
        <translation>Get the refund filing (出口退(免)税备案)</translation>
    </message>
    <message>
        <source>File for the export refund (出口退(免)税备案) in the electronic tax office (电子税务局). Usual practice: do it before your first claim.</source>
        <translation>File for the export refund (出口退(免)税备案) in the electronic tax office (电子税务局). Usual practice: do it before your first claim.</translation>
    </message>
    <message>
        <source>Refund filing (出口退(免)税备案)</source>
        <translation>Refund filing (出口退(免)税备案)</translation>
    </message>
    <message>
        <source>before the first claim</source>
        <translation>before the first claim</translation>
    </message>
    <message>
        <source>Usual practice: the claim is not accepted.</source>
        <translation>Usual practice: the claim is not accepted.</translation>
    </message>
    <message>
        <source>Usual practice: not needed if you want no refund.</source>
        <translation>Usual practice: not needed if you want no refund.</translation>
    </message>
    <message>
        <source>Get the overseas-warehouse filing (海外仓业务模式备案)</source>
        <translation>Get the overseas-warehouse filing (海外仓业务模式备案)</translation>
    </message>
    <message>
        <source>Overseas-warehouse filing (海外仓业务模式备案)</source>
        <translation>Overseas-warehouse filing (海外仓业务模式备案)</translation>
    </message>
    <message>
        <source>From {date:2024-12-15} this filing is not needed.</source>
        <translation>From {date:2024-12-15} this filing is not needed.</translation>
    </message>
    <message>
        <source>Make the three filings on the market platform (三备案)</source>
        <translation>Make the three filings on the market platform (三备案)</translation>
    </message>
    <message>
        <source>File merchant, operator and foreign purchaser (三备案) on the market&apos;s platform (市场采购联网信息平台). Usual practice: for the purchaser, enter name, nationality and passport or ID.</source>
        <translation>File merchant, operator and foreign purchaser (三备案) on the market&apos;s platform (市场采购联网信息平台). Usual practice: for the purchaser, enter name, nationality and passport or ID.</translation>
    </message>
    <message>
        <source>Foreign purchaser&apos;s passport or ID (境外采购商护照或身份证件)</source>
        <translation>Foreign purchaser&apos;s passport or ID (境外采购商护照或身份证件)</translation>
    </message>
    <message>
        <source>Usual practice: the platform releases no goods to declaration.</source>
        <translation>Usual practice: the platform releases no goods to declaration.</translation>
    </message>
    <message>
        <source>Get the market operator filing (市场采购贸易经营者备案登记)</source>
        <translation>Get the market operator filing (市场采购贸易经营者备案登记)</translation>
    </message>
    <message>
        <source>The operator files (市场采购贸易经营者备案登记) at the commerce bureau of the market cluster. The operator also needs the customs filing (报关单位备案).</source>
        <translation>The operator files (市场采购贸易经营者备案登记) at the commerce bureau of the market cluster. The operator also needs the customs filing (报关单位备案).</translation>
    </message>
    <message>
        <source>Sign the agency agreement with a filed operator (委托代理出口货物协议)</source>
        <translation>Sign the agency agreement with a filed operator (委托代理出口货物协议)</translation>
    </message>
    <message>
        <source>The merchant signs the agency agreement (委托代理出口货物协议) with an operator that has the market operator filing (市场采购贸易经营者备案登记).</source>
        <translation>The merchant signs the agency agreement (委托代理出口货物协议) with an operator that has the market operator filing (市场采购贸易经营者备案登记).</translation>
    </message>
    <message>
        <source>Agency agreement (委托代理出口货物协议)</source>
        <translation>Agency agreement (委托代理出口货物协议)</translation>
    </message>
    <message>
        <source>before the declaration</source>
        <translation>before the declaration</translation>
    </message>
    <message>
        <source>Usual practice: nobody may act for you without it. With a borrowed name (买单出口), the agent is taxed as the exporter.</source>
        <translation>Usual practice: nobody may act for you without it. With a borrowed name (买单出口), the agent is taxed as the exporter.</translation>
    </message>
    <message>
        <source>Usual practice: not needed if you hold the operator filing yourself.</source>
        <translation>Usual practice: not needed if you hold the operator filing yourself.</translation>
    </message>
    <message>
        <source>Sign an agency agreement with your export agent (外贸代理)</source>
        <translation>Sign an agency agreement with your export agent (外贸代理)</translation>
    </message>
    <message>
        <source>Sign with an export agent (外贸代理) or a foreign-trade service company (外贸综合服务企业). Usual practice: you stand on the declaration form as producing or selling unit (生产销售单位).</source>
        <translation>Sign with an export agent (外贸代理) or a foreign-trade service company (外贸综合服务企业). Usual practice: you stand on the declaration form as producing or selling unit (生产销售单位).</translation>
    </message>
    <message>
        <source>Agency agreement (代理协议)</source>
        <translation>Agency agreement (代理协议)</translation>
    </message>
    <message>
        <source>Usual practice: not needed if you declare yourself.</source>
        <translation>Usual practice: not needed if you declare yourself.</translation>
    </message>
    <message>
        <source>Appoint a customs broker (代理报关委托书)</source>
        <translation>Appoint a customs broker (代理报关委托书)</translation>
    </message>
    <message>
        <source>Sign the power of attorney (代理报关委托书) or entrustment agreement (委托报关协议) with a customs broker (报关行). Usual practice: give the broker the hand-off sheet.</source>
        <translation>Sign the power of attorney (代理报关委托书) or entrustment agreement (委托报关协议) with a customs broker (报关行). Usual practice: give the broker the hand-off sheet.</translation>
    </message>
    <message>
        <source>Power of attorney (代理报关委托书) or entrustment agreement (委托报关协议)</source>
        <translation>Power of attorney (代理报关委托书) or entrustment agreement (委托报关协议)</translation>
    </message>
    <message>
        <source>Hand-off sheet of this program</source>
        <translation>Hand-off sheet of this program</translation>
    </message>
    <message>
        <source>Usual practice: nobody may act for you without it.</source>
        <translation>Usual practice: nobody may act for you without it.</translation>
    </message>
    <message>
        <source>Choose a supervised site and a logistics firm</source>
        <translation>Choose a supervised site and a logistics firm</translation>
    </message>
    <message>
        <source>Choose a supervised site (监管作业场所) that handles retail export, and a logistics firm. Usual practice: choose a customs broker (报关行) too, unless you declare yourself.</source>
        <translation>Choose a supervised site (监管作业场所) that handles retail export, and a logistics firm. Usual practice: choose a customs broker (报关行) too, unless you declare yourself.</translation>
    </message>
    <message>
        <source>Usual practice: other sites refuse the parcels.</source>
        <translation>Usual practice: other sites refuse the parcels.</translation>
    </message>
    <message>
        <source>Register your shop and each export on the zone&apos;s platform</source>
        <translation>Register your shop and each export on the zone&apos;s platform</translation>
    </message>
    <message>
        <source>Register the shop and each export: date, name, unit, quantity, price and amount. Confirm with your tax office: exemption without invoice (无票免税) needs this record.</source>
        <translation>Register the shop and each export: date, name, unit, quantity, price and amount. Confirm with your tax office: exemption without invoice (无票免税) needs this record.</translation>
    </message>
    <message>
        <source>Export record: date, name, unit, quantity, price, amount</source>
        <translation>Export record: date, name, unit, quantity, price, amount</translation>
    </message>
    <message>
        <source>the shop before the first export, then each export</source>
        <translation>the shop before the first export, then each export</translation>
    </message>
    <message>
        <source>Confirm with your tax office: exemption without invoice (无票免税) is not available.</source>
        <translation>Confirm with your tax office: exemption without invoice (无票免税) is not available.</translation>
    </message>
    <message>
        <source>Confirm with your tax office: not needed if you hold an invoice, or outside a pilot zone (综试区).</source>
        <translation>Confirm with your tax office: not needed if you hold an invoice, or outside a pilot zone (综试区).</translation>
    </message>
    <message>
        <source>Sign the contract with the buyer (合同)</source>
        <translation>Sign the contract with the buyer (合同)</translation>
    </message>
    <message>
        <source>Write the parties, Incoterm, currency and payment date into the contract (合同). Confirm with your customs / tax office if they need more.</source>
        <translation>Write the parties, Incoterm, currency and payment date into the contract (合同). Confirm with your customs / tax office if they need more.</translation>
    </message>
    <message>
        <source>Contract (合同)</source>
        <translation>Contract (合同)</translation>
    </message>
    <message>
        <source>Confirm with your customs office: if papers and cargo differ, a stop, a return or a fine is possible.</source>
        <translation>Confirm with your customs office: if papers and cargo differ, a stop, a return or a fine is possible.</translation>
    </message>
    <message>
        <source>Get the warehouse contract, lease or inbound plan (海外仓)</source>
        <translation>Get the warehouse contract, lease or inbound plan (海外仓)</translation>
    </message>
    <message>
        <source>Get the warehouse&apos;s contract or lease, or the platform&apos;s inbound plan. Usual practice: its number is the number of the booking (订仓单).</source>
        <translation>Get the warehouse&apos;s contract or lease, or the platform&apos;s inbound plan. Usual practice: its number is the number of the booking (订仓单).</translation>
    </message>
    <message>
        <source>Warehouse contract, lease or the platform&apos;s inbound plan</source>
        <translation>Warehouse contract, lease or the platform&apos;s inbound plan</translation>
    </message>
    <message>
        <source>Usual practice: without it there is no number for the attached document.</source>
        <translation>Usual practice: without it there is no number for the attached document.</translation>
    </message>
    <message>
        <source>Usual practice: the platform&apos;s inbound plan serves instead of a contract.</source>
        <translation>Usual practice: the platform&apos;s inbound plan serves instead of a contract.</translation>
    </message>
    <message>
        <source>Keep the number and data of the platform order (订单)</source>
        <translation>Keep the number and data of the platform order (订单)</translation>
    </message>
    <message>
        <source>The order stands on the cross-border e-commerce platform before you declare. Usual practice: keep its number and its data for the declaration.</source>
        <translation>The order stands on the cross-border e-commerce platform before you declare. Usual practice: keep its number and its data for the declaration.</translation>
    </message>
    <message>
        <source>Order number of the platform (订单号)</source>
        <translation>Order number of the platform (订单号)</translation>
    </message>
    <message>
        <source>Order data (订单数据)</source>
        <translation>Order data (订单数据)</translation>
    </message>
    <message>
        <source>Usual practice: the list or form finds no data to match and is rejected.</source>
        <translation>Usual practice: the list or form finds no data to match and is rejected.</translation>
    </message>
    <message>
        <source>Look up the HS code and its controls (商品编码)</source>
        <translation>Look up the HS code and its controls (商品编码)</translation>
    </message>
    <message>
        <source>Look up the 10-digit HS code (商品编码) before you pack. Usual practice: note supervision conditions (监管证件代码), inspection code, export duty and declaration elements (申报要素).</source>
        <translation>Look up the 10-digit HS code (商品编码) before you pack. Usual practice: note supervision conditions (监管证件代码), inspection code, export duty and declaration elements (申报要素).</translation>
    </message>
    <message>
        <source>10-digit HS code (商品编码)</source>
        <translation>10-digit HS code (商品编码)</translation>
    </message>
    <message>
        <source>Declaration elements (申报要素)</source>
        <translation>Declaration elements (申报要素)</translation>
    </message>
    <message>
        <source>before packing</source>
        <translation>before packing</translation>
    </message>
    <message>
        <source>Confirm with your customs office: a wrong code or field may mean a returned form, delay or a fine.</source>
        <translation>Confirm with your customs office: a wrong code or field may mean a returned form, delay or a fine.</translation>
    </message>
    <message>
        <source>Get the export licence before the declaration</source>
        <translation>Get the export licence before the declaration</translation>
    </message>
    <message>
        <source>Get the export licence (出口许可证), or the licence for dual-use items (两用物项), from the commerce authority (商务主管部门). You need it before the declaration.</source>
        <translation>Get the export licence (出口许可证), or the licence for dual-use items (两用物项), from the commerce authority (商务主管部门). You need it before the declaration.</translation>
    </message>
    <message>
        <source>Export licence (出口许可证) or dual-use licence (两用物项)</source>
        <translation>Export licence (出口许可证) or dual-use licence (两用物项)</translation>
    </message>
    <message>
        <source>Usual practice: customs does not release the goods without it.</source>
        <translation>Usual practice: customs does not release the goods without it.</translation>
    </message>
    <message>
        <source>Not needed if code and destination require none. Confirm with the commerce authority (商务主管部门).</source>
        <translation>Not needed if code and destination require none. Confirm with the commerce authority (商务主管部门).</translation>
    </message>
    <message>
        <source>Apply for the statutory inspection (法检)</source>
        <translation>Apply for the statutory inspection (法检)</translation>
    </message>
    <message>
        <source>Apply for inspection at your local customs. Usual practice: you need the e-record (电子底账) before the declaration.</source>
        <translation>Apply for inspection at your local customs. Usual practice: you need the e-record (电子底账) before the declaration.</translation>
    </message>
    <message>
        <source>E-record (电子底账)</source>
        <translation>E-record (电子底账)</translation>
    </message>
    <message>
        <source>Confirm with your customs office: no release without inspection; a fine is possible.</source>
        <translation>Confirm with your customs office: no release without inspection; a fine is possible.</translation>
    </message>
    <message>
        <source>Usual practice: not needed if the code carries no inspection mark.</source>
        <translation>Usual practice: not needed if the code carries no inspection mark.</translation>
    </message>
    <message>
        <source>Apply for the inspection at the place of procurement (采购地)</source>
        <translation>Apply for the inspection at the place of procurement (采购地)</translation>
    </message>
    <message>
        <source>Apply for inspection at the customs of the place of procurement (采购地). Usual practice: you need the e-record (电子底账) before the declaration.</source>
        <translation>Apply for inspection at the customs of the place of procurement (采购地). Usual practice: you need the e-record (电子底账) before the declaration.</translation>
    </message>
    <message>
        <source>Ask for inspection before consolidation (先查验后装运)</source>
        <translation>Ask for inspection before consolidation (先查验后装运)</translation>
    </message>
    <message>
        <source>Customs inspects loose cargo before you consolidate it, where it offers this (先查验后装运). The 12 customs are Shanghai, Hangzhou, Ningbo, Xiamen, Qingdao, Zhengzhou, Wuhan, Changsha, Guangzhou, Huangpu, Chengdu and Xi&apos;an. Confirm with your customs office if others joined later.</source>
        <translation>Customs inspects loose cargo before you consolidate it, where it offers this (先查验后装运). The 12 customs are Shanghai, Hangzhou, Ningbo, Xiamen, Qingdao, Zhengzhou, Wuhan, Changsha, Guangzhou, Huangpu, Chengdu and Xi&apos;an. Confirm with your customs office if others joined later.</translation>
    </message>
    <message>
        <source>before consolidation</source>
        <translation>before consolidation</translation>
    </message>
    <message>
        <source>Confirm with your customs office: goods that need inspection get no release without it; a fine is possible. Skipping this early inspection alone does no harm.</source>
        <translation>Confirm with your customs office: goods that need inspection get no release without it; a fine is possible. Skipping this early inspection alone does no harm.</translation>
    </message>
    <message>
        <source>You may skip this step. Confirm with your customs office or broker if it helps you.</source>
        <translation>You may skip this step. Confirm with your customs office or broker if it helps you.</translation>
    </message>
    <message>
        <source>Record the deal on the market platform (交易信息登记)</source>
        <translation>Record the deal on the market platform (交易信息登记)</translation>
    </message>
    <message>
        <source>Vouchers of the deal (交易凭证)</source>
        <translation>Vouchers of the deal (交易凭证)</translation>
    </message>
    <message>
        <source>when the deal is made, before the declaration</source>
        <translation>when the deal is made, before the declaration</translation>
    </message>
    <message>
        <source>You told us the goods are recorded and recognised.</source>
        <translation>You told us the goods are recorded and recognised.</translation>
    </message>
    <message>
        <source>Pack the container and link the packing list (组货装箱)</source>
        <translation>Pack the container and link the packing list (组货装箱)</translation>
    </message>
    <message>
        <source>Consolidate the goods (组货装箱) and enter the packing list (装箱单). Usual practice: link the packing list to the recorded deals.</source>
        <translation>Consolidate the goods (组货装箱) and enter the packing list (装箱单). Usual practice: link the packing list to the recorded deals.</translation>
    </message>
    <message>
        <source>Packing list (装箱单)</source>
        <translation>Packing list (装箱单)</translation>
    </message>
    <message>
        <source>Have the goods recognised (商品认定)</source>
        <translation>Have the goods recognised (商品认定)</translation>
    </message>
    <message>
        <source>Have the recognition system (商品认定体系) confirm the goods before you declare.</source>
        <translation>Have the recognition system (商品认定体系) confirm the goods before you declare.</translation>
    </message>
    <message>
        <source>Recorded deal (交易信息登记)</source>
        <translation>Recorded deal (交易信息登记)</translation>
    </message>
    <message>
        <source>Send the order data (订单数据)</source>
        <translation>Send the order data (订单数据)</translation>
    </message>
    <message>
        <source>The seller or its agent sends the order data (订单数据) before the declaration list (申报清单). Use the Single Window (单一窗口) or the clearance platform (跨境电商通关服务平台).</source>
        <translation>The seller or its agent sends the order data (订单数据) before the declaration list (申报清单). Use the Single Window (单一窗口) or the clearance platform (跨境电商通关服务平台).</translation>
    </message>
    <message>
        <source>before the declaration list</source>
        <translation>before the declaration list</translation>
    </message>
    <message>
        <source>Send the data of the platform order (订单数据) to customs. Payment data is optional.</source>
        <translation>Send the data of the platform order (订单数据) to customs. Payment data is optional.</translation>
    </message>
    <message>
        <source>Have the waybill data sent (运单数据)</source>
        <translation>Have the waybill data sent (运单数据)</translation>
    </message>
    <message>
        <source>The logistics firm sends the waybill data (运单数据) before the declaration list (申报清单).</source>
        <translation>The logistics firm sends the waybill data (运单数据) before the declaration list (申报清单).</translation>
    </message>
    <message>
        <source>Waybill (运单)</source>
        <translation>Waybill (运单)</translation>
    </message>
    <message>
        <source>The form route (报关单) needs no waybill data.</source>
        <translation>The form route (报关单) needs no waybill data.</translation>
    </message>
    <message>
        <source>Send the warehouse booking data (订仓单)</source>
        <translation>Send the warehouse booking data (订仓单)</translation>
    </message>
    <message>
        <source>Send the warehouse booking data (订仓单) to customs. You still send it although the warehouse filing is abolished since {date:2024-12-15}.</source>
        <translation>Send the warehouse booking data (订仓单) to customs. You still send it although the warehouse filing is abolished since {date:2024-12-15}.</translation>
    </message>
    <message>
        <source>Booking number (订仓单号)</source>
        <translation>Booking number (订仓单号)</translation>
    </message>
    <message>
        <source>Send the warehouse booking data (订仓单) to customs.</source>
        <translation>Send the warehouse booking data (订仓单) to customs.</translation>
    </message>
    <message>
        <source>Send no payment record (收款单): not required any more</source>
        <translation>Send no payment record (收款单): not required any more</translation>
    </message>
    <message>
        <source>Customs does not require the payment record (收款单) before the list since {date:2024-12-15}.</source>
        <translation>Customs does not require the payment record (收款单) before the list since {date:2024-12-15}.</translation>
    </message>
    <message>
        <source>Compare order, packing list and cargo before loading</source>
        <translation>Compare order, packing list and cargo before loading</translation>
    </message>
    <message>
        <source>Usual practice: before loading, compare the order, the packing list (装箱单) and the cargo. A real 9710 shipment was fined 11,000 CNY in 2023 for undeclared and uninspected goods.</source>
        <translation>Usual practice: before loading, compare the order, the packing list (装箱单) and the cargo. A real 9710 shipment was fined 11,000 CNY in 2023 for undeclared and uninspected goods.</translation>
    </message>
    <message>
        <source>before loading</source>
        <translation>before loading</translation>
    </message>
    <message>
        <source>Fill the restriction code field (禁限管制识别码)</source>
        <translation>Fill the restriction code field (禁限管制识别码)</translation>
    </message>
    <message>
        <source>Fill the restriction code (禁限管制识别码) and its elements (申报要素) in the declaration form. Confirm with your customs office: sources disagree on the start date.</source>
        <translation>Fill the restriction code (禁限管制识别码) and its elements (申报要素) in the declaration form. Confirm with your customs office: sources disagree on the start date.</translation>
    </message>
    <message>
        <source>in the declaration</source>
        <translation>in the declaration</translation>
    </message>
    <message>
        <source>Confirm with your customs office: not needed before {date:2026-04-16}, or on the list route (申报清单).</source>
        <translation>Confirm with your customs office: not needed before {date:2026-04-16}, or on the list route (申报清单).</translation>
    </message>
    <message>
        <source>Declare 24 hours before loading</source>
        <translation>Declare 24 hours before loading</translation>
    </message>
    <message>
        <source>Bring the goods into the supervised area first. Then declare, 24 hours before loading.</source>
        <translation>Bring the goods into the supervised area first. Then declare, 24 hours before loading.</translation>
    </message>
    <message>
        <source>Transport document (运输单据)</source>
        <translation>Transport document (运输单据)</translation>
    </message>
    <message>
        <source>24 hours before loading</source>
        <translation>24 hours before loading</translation>
    </message>
    <message>
        <source>Usual practice: the goods miss the loading.</source>
        <translation>Usual practice: the goods miss the loading.</translation>
    </message>
    <message>
        <source>Confirm with your customs office: not needed where customs permits otherwise.</source>
        <translation>Confirm with your customs office: not needed where customs permits otherwise.</translation>
    </message>
    <message>
        <source>Submit the declaration list (申报清单)</source>
        <translation>Submit the declaration list (申报清单)</translation>
    </message>
    <message>
        <source>Submit a list (申报清单) for each parcel under 9610: it has the force of a declaration form. Enter order number, platform, waybill number, producing or selling unit (生产销售单位) and destination. Usual practice: use the 10-digit HS code (商品编码).</source>
        <translation>Submit a list (申报清单) for each parcel under 9610: it has the force of a declaration form. Enter order number, platform, waybill number, producing or selling unit (生产销售单位) and destination. Usual practice: use the 10-digit HS code (商品编码).</translation>
    </message>
    <message>
        <source>Waybill number (运单号)</source>
        <translation>Waybill number (运单号)</translation>
    </message>
    <message>
        <source>on the day of the declaration</source>
        <translation>on the day of the declaration</translation>
    </message>
    <message>
        <source>Confirm with your customs office: without it there is no lawful export. A wrong mode may bring a warning or a fine.</source>
        <translation>Confirm with your customs office: without it there is no lawful export. A wrong mode may bring a warning or a fine.</translation>
    </message>
    <message>
        <source>Submit a list (申报清单) up to {list-limit-9610} for each parcel under 9610: it has the force of a declaration form. Usual practice: enter order and waybill number, platform, producing or selling unit (生产销售单位), destination and 10-digit HS code. Confirm with your customs office if 4 digits are enough.</source>
        <translation>Submit a list (申报清单) up to {list-limit-9610} for each parcel under 9610: it has the force of a declaration form. Usual practice: enter order and waybill number, platform, producing or selling unit (生产销售单位), destination and 10-digit HS code. Confirm with your customs office if 4 digits are enough.</translation>
    </message>
    <message>
        <source>Submit the list (申报清单) under mode 9710 in the unified export system (跨境电商出口统一版). Usual practice: a list holds at most {list-limit-b2b}. In a pilot zone (综试区) you may apply to use 6 HS digits.</source>
        <translation>Submit the list (申报清单) under mode 9710 in the unified export system (跨境电商出口统一版). Usual practice: a list holds at most {list-limit-b2b}. In a pilot zone (综试区) you may apply to use 6 HS digits.</translation>
    </message>
    <message>
        <source>A declaration form (报关单) may always replace the list.</source>
        <translation>A declaration form (报关单) may always replace the list.</translation>
    </message>
    <message>
        <source>Submit the list (申报清单) under mode 9810 in the unified export system (跨境电商出口统一版), with the booking number (订仓单号). Usual practice: a list holds at most {list-limit-b2b}. In a pilot zone (综试区) you may apply to use 6 HS digits.</source>
        <translation>Submit the list (申报清单) under mode 9810 in the unified export system (跨境电商出口统一版), with the booking number (订仓单号). Usual practice: a list holds at most {list-limit-b2b}. In a pilot zone (综试区) you may apply to use 6 HS digits.</translation>
    </message>
    <message>
        <source>Submit the declaration form (报关单)</source>
        <translation>Submit the declaration form (报关单)</translation>
    </message>
    <message>
        <source>Submit the declaration form (报关单) under mode 0110 through H2018. Usual practice: attach contract, invoice, packing list, transport document and, if needed, the licence.</source>
        <translation>Submit the declaration form (报关单) under mode 0110 through H2018. Usual practice: attach contract, invoice, packing list, transport document and, if needed, the licence.</translation>
    </message>
    <message>
        <source>Invoice (发票)</source>
        <translation>Invoice (发票)</translation>
    </message>
    <message>
        <source>Export licence (出口许可证), if the goods need one</source>
        <translation>Export licence (出口许可证), if the goods need one</translation>
    </message>
    <message>
        <source>Submit the declaration form (报关单) under mode 9710 through H2018. Usual practice: enter the order number as attached document; some ports use type 10000004 (跨境B2B出口单证). The system compares form and order.</source>
        <translation>Submit the declaration form (报关单) under mode 9710 through H2018. Usual practice: enter the order number as attached document; some ports use type 10000004 (跨境B2B出口单证). The system compares form and order.</translation>
    </message>
    <message>
        <source>Agency agreement (代理协议), if an agent acts for you</source>
        <translation>Agency agreement (代理协议), if an agent acts for you</translation>
    </message>
    <message>
        <source>Submit the declaration form (报关单) under mode 9810 through H2018. Usual practice: enter the booking number (订仓单号) as attached document.</source>
        <translation>Submit the declaration form (报关单) under mode 9810 through H2018. Usual practice: enter the booking number (订仓单号) as attached document.</translation>
    </message>
    <message>
        <source>Declare the goods into the special customs zone (leg 1, 0110)</source>
        <translation>Declare the goods into the special customs zone (leg 1, 0110)</translation>
    </message>
    <message>
        <source>Leg 1: declare the goods into the zone (特殊区域) under mode 0110. Usual practice: the refund is due on entry (入区退税).</source>
        <translation>Leg 1: declare the goods into the zone (特殊区域) under mode 0110. Usual practice: the refund is due on entry (入区退税).</translation>
    </message>
    <message>
        <source>Declare the goods out of the special customs zone (leg 2, 1210)</source>
        <translation>Declare the goods out of the special customs zone (leg 2, 1210)</translation>
    </message>
    <message>
        <source>Leg 2, usual practice: submit a list (申报清单) for each parcel, or declare in bulk to the overseas warehouse. An e-commerce or warehouse enterprise inside the zone files with customs.</source>
        <translation>Leg 2, usual practice: submit a list (申报清单) for each parcel, or declare in bulk to the overseas warehouse. An e-commerce or warehouse enterprise inside the zone files with customs.</translation>
    </message>
    <message>
        <source>List of the parcels, or bulk papers to the overseas warehouse</source>
        <translation>List of the parcels, or bulk papers to the overseas warehouse</translation>
    </message>
    <message>
        <source>when the goods leave the zone</source>
        <translation>when the goods leave the zone</translation>
    </message>
    <message>
        <source>Declare at the customs of the place of procurement (采购地海关)</source>
        <translation>Declare at the customs of the place of procurement (采购地海关)</translation>
    </message>
    <message>
        <source>Declare under mode 1039 at the customs of the place of procurement (采购地海关), at most {cap-1039} a declaration form (报关单). Usual practice: the real seller stands as producing or selling unit (生产销售单位). Simplification merges lines only: every shipment still has its own form.</source>
        <translation>Declare under mode 1039 at the customs of the place of procurement (采购地海关), at most {cap-1039} a declaration form (报关单). Usual practice: the real seller stands as producing or selling unit (生产销售单位). Simplification merges lines only: every shipment still has its own form.</translation>
    </message>
    <message>
        <source>Recorded and recognised deals (交易信息登记、商品认定)</source>
        <translation>Recorded and recognised deals (交易信息登记、商品认定)</translation>
    </message>
    <message>
        <source>Declare with simplification at the customs of procurement (简化申报)</source>
        <translation>Declare with simplification at the customs of procurement (简化申报)</translation>
    </message>
    <message>
        <source>Declare at the customs of the place of procurement (采购地海关), at most {cap-1039} a form; the real seller is the producing or selling unit (生产销售单位). Confirm with your customs office: the {simplified-kinds} most valuable kinds, and items needing a certificate of origin, have their own lines; merge the rest by HS chapter under its most valuable kind&apos;s code. Simplification merges lines only: every shipment still has its own form.</source>
        <translation>Declare at the customs of the place of procurement (采购地海关), at most {cap-1039} a form; the real seller is the producing or selling unit (生产销售单位). Confirm with your customs office: the {simplified-kinds} most valuable kinds, and items needing a certificate of origin, have their own lines; merge the rest by HS chapter under its most valuable kind&apos;s code. Simplification merges lines only: every shipment still has its own form.</translation>
    </message>
    <message>
        <source>Declare the samples under 3010 and mark them as sample (货样)</source>
        <translation>Declare the samples under 3010 and mark them as sample (货样)</translation>
    </message>
    <message>
        <source>Declare a reasonable quantity for reference under mode 3010, marked as sample (货样), with your customs registration code. Usual practice: do not plan on a refund. For fairs, temporary export (2600) is outside this program.</source>
        <translation>Declare a reasonable quantity for reference under mode 3010, marked as sample (货样), with your customs registration code. Usual practice: do not plan on a refund. For fairs, temporary export (2600) is outside this program.</translation>
    </message>
    <message>
        <source>Customs registration code (海关注册编码)</source>
        <translation>Customs registration code (海关注册编码)</translation>
    </message>
    <message>
        <source>Declare at the designated land port under 4019 (边境小额贸易)</source>
        <translation>Declare at the designated land port under 4019 (边境小额贸易)</translation>
    </message>
    <message>
        <source>Declare under mode 4019 at the designated land port. Usual practice: you need the border-trade right (边境小额贸易经营权) and a buyer from the neighbouring border region.</source>
        <translation>Declare under mode 4019 at the designated land port. Usual practice: you need the border-trade right (边境小额贸易经营权) and a buyer from the neighbouring border region.</translation>
    </message>
    <message>
        <source>Border-trade right (边境小额贸易经营权)</source>
        <translation>Border-trade right (边境小额贸易经营权)</translation>
    </message>
    <message>
        <source>Hand the goods to the express operator (C类快件)</source>
        <translation>Hand the goods to the express operator (C类快件)</translation>
    </message>
    <message>
        <source>The express operator declares. Give it waybill, invoice, goods name, amount and elements (申报要素). Confirm with your customs office: at most {limit-express-c} without freight and insurance; no licence, refund or foreign-exchange receipt.</source>
        <translation>The express operator declares. Give it waybill, invoice, goods name, amount and elements (申报要素). Confirm with your customs office: at most {limit-express-c} without freight and insurance; no licence, refund or foreign-exchange receipt.</translation>
    </message>
    <message>
        <source>Goods name, amount and declaration elements (申报要素)</source>
        <translation>Goods name, amount and declaration elements (申报要素)</translation>
    </message>
    <message>
        <source>Send the parcel with true content and value (个人物品)</source>
        <translation>Send the parcel with true content and value (个人物品)</translation>
    </message>
    <message>
        <source>Give the true content and value on the waybill (运单), with a copy of the sender&apos;s ID. Usual practice: over {limit-personal} the parcel is returned or goes through the goods procedure. Customs decides on a single indivisible article for personal use.</source>
        <translation>Give the true content and value on the waybill (运单), with a copy of the sender&apos;s ID. Usual practice: over {limit-personal} the parcel is returned or goes through the goods procedure. Customs decides on a single indivisible article for personal use.</translation>
    </message>
    <message>
        <source>Copy of the sender&apos;s ID (身份证件)</source>
        <translation>Copy of the sender&apos;s ID (身份证件)</translation>
    </message>
    <message>
        <source>Hand over the goods: inspection and release (查验、放行)</source>
        <translation>Hand over the goods: inspection and release (查验、放行)</translation>
    </message>
    <message>
        <source>Bring the goods to the supervised area. Usual practice: wait for inspection (查验) and release (放行) before departure.</source>
        <translation>Bring the goods to the supervised area. Usual practice: wait for inspection (查验) and release (放行) before departure.</translation>
    </message>
    <message>
        <source>Bring the parcels to the supervised site (监管作业场所). Usual practice: risk check, inspection (查验) and release (放行) follow there.</source>
        <translation>Bring the parcels to the supervised site (监管作业场所). Usual practice: risk check, inspection (查验) and release (放行) follow there.</translation>
    </message>
    <message>
        <source>Bring the goods to the supervised area. Usual practice: wait for inspection (查验) and release (放行). Inspection with priority (优先查验) is possible.</source>
        <translation>Bring the goods to the supervised area. Usual practice: wait for inspection (查验) and release (放行). Inspection with priority (优先查验) is possible.</translation>
    </message>
    <message>
        <source>Bring the goods to the supervised area at the place of procurement (采购地). Usual practice: inspection (查验) and release (放行) take place there.</source>
        <translation>Bring the goods to the supervised area at the place of procurement (采购地). Usual practice: inspection (查验) and release (放行) take place there.</translation>
    </message>
    <message>
        <source>Move the goods in transit to the port of exit, if needed (转关)</source>
        <translation>Move the goods in transit to the port of exit, if needed (转关)</translation>
    </message>
    <message>
        <source>Usual practice: if the goods leave elsewhere, move them in transit (转关) to the port of exit.</source>
        <translation>Usual practice: if the goods leave elsewhere, move them in transit (转关) to the port of exit.</translation>
    </message>
    <message>
        <source>after release, before the goods leave China</source>
        <translation>after release, before the goods leave China</translation>
    </message>
    <message>
        <source>Usual practice in a pilot zone (综试区): the transit waybill may read 跨境电子商务商品一批, with a detailed e-list.</source>
        <translation>Usual practice in a pilot zone (综试区): the transit waybill may read 跨境电子商务商品一批, with a detailed e-list.</translation>
    </message>
    <message>
        <source>Detailed e-list (电子清单)</source>
        <translation>Detailed e-list (电子清单)</translation>
    </message>
    <message>
        <source>Usual practice: move the goods in transit (转关) as cross-border e-commerce goods, or use the national integrated clearance (全国通关一体化).</source>
        <translation>Usual practice: move the goods in transit (转关) as cross-border e-commerce goods, or use the national integrated clearance (全国通关一体化).</translation>
    </message>
    <message>
        <source>Usual practice: the goods may leave from any port. If they move in transit (转关), the customs of exit supervises them.</source>
        <translation>Usual practice: the goods may leave from any port. If they move in transit (转关), the customs of exit supervises them.</translation>
    </message>
    <message>
        <source>Merge last month&apos;s lists into a declaration form (汇总申报)</source>
        <translation>Merge last month&apos;s lists into a declaration form (汇总申报)</translation>
    </message>
    <message>
        <source>Merge last month&apos;s cleared lists into one 9610 declaration form (报关单). Lists share consignor, transport, producing or selling unit (生产销售单位), destination and exit customs. Lines share final destination, 10-digit HS code and currency.</source>
        <translation>Merge last month&apos;s cleared lists into one 9610 declaration form (报关单). Lists share consignor, transport, producing or selling unit (生产销售单位), destination and exit customs. Lines share final destination, 10-digit HS code and currency.</translation>
    </message>
    <message>
        <source>Last month&apos;s cleared lists (申报清单)</source>
        <translation>Last month&apos;s cleared lists (申报清单)</translation>
    </message>
    <message>
        <source>by the 15th of the month after release</source>
        <translation>by the 15th of the month after release</translation>
    </message>
    <message>
        <source>A refund has no form to stand on. If you are late, customs may query it: confirm with your customs office.</source>
        <translation>A refund has no form to stand on. If you are late, customs may query it: confirm with your customs office.</translation>
    </message>
    <message>
        <source>The statistics route (清单核放、汇总统计) needs no monthly form.</source>
        <translation>The statistics route (清单核放、汇总统计) needs no monthly form.</translation>
    </message>
    <message>
        <source>Have the agent report you as real owner (实际委托出口方)</source>
        <translation>Have the agent report you as real owner (实际委托出口方)</translation>
    </message>
    <message>
        <source>The agent reports the real owner of the goods (实际委托出口方) with each income-tax prepayment (企业所得税预缴).</source>
        <translation>The agent reports the real owner of the goods (实际委托出口方) with each income-tax prepayment (企业所得税预缴).</translation>
    </message>
    <message>
        <source>with each income-tax prepayment</source>
        <translation>with each income-tax prepayment</translation>
    </message>
    <message>
        <source>The agent is taxed as the exporter.</source>
        <translation>The agent is taxed as the exporter.</translation>
    </message>
    <message>
        <source>Usual practice: not needed if you export in your own name.</source>
        <translation>Usual practice: not needed if you export in your own name.</translation>
    </message>
    <message>
        <source>Report the real owner of the goods (实际委托出口方)</source>
        <translation>Report the real owner of the goods (实际委托出口方)</translation>
    </message>
    <message>
        <source>As agent, you report the real owner of the goods (实际委托出口方) with each income-tax prepayment (企业所得税预缴).</source>
        <translation>As agent, you report the real owner of the goods (实际委托出口方) with each income-tax prepayment (企业所得税预缴).</translation>
    </message>
    <message>
        <source>Collect the payment and link it to order and declaration</source>
        <translation>Collect the payment and link it to order and declaration</translation>
    </message>
    <message>
        <source>Collect the money in the filed name. Keep the link between order, declaration and receipt.</source>
        <translation>Collect the money in the filed name. Keep the link between order, declaration and receipt.</translation>
    </message>
    <message>
        <source>Bank receipt (收汇凭证)</source>
        <translation>Bank receipt (收汇凭证)</translation>
    </message>
    <message>
        <source>Order or contract (订单、合同)</source>
        <translation>Order or contract (订单、合同)</translation>
    </message>
    <message>
        <source>for the refund: by 30 April of the next year</source>
        <translation>for the refund: by 30 April of the next year</translation>
    </message>
    <message>
        <source>Confirm with your tax office: without the receipt a refund is not due, or you pay it back.</source>
        <translation>Confirm with your tax office: without the receipt a refund is not due, or you pay it back.</translation>
    </message>
    <message>
        <source>For a refund: the contract&apos;s later last payment date counts, at most 36 months.</source>
        <translation>For a refund: the contract&apos;s later last payment date counts, at most 36 months.</translation>
    </message>
    <message>
        <source>Collect the money in the filed name and keep the link between order, declaration and receipt. The proceeds may differ from the declared value. Storage, logistics and tax abroad may be netted.</source>
        <translation>Collect the money in the filed name and keep the link between order, declaration and receipt. The proceeds may differ from the declared value. Storage, logistics and tax abroad may be netted.</translation>
    </message>
    <message>
        <source>For a refund: the contract&apos;s later last payment date counts, at most 36 months. Costs abroad may be netted.</source>
        <translation>For a refund: the contract&apos;s later last payment date counts, at most 36 months. Costs abroad may be netted.</translation>
    </message>
    <message>
        <source>Collect the payment in the filed party&apos;s name</source>
        <translation>Collect the payment in the filed party&apos;s name</translation>
    </message>
    <message>
        <source>Collect the money in the name of the filed merchant or operator; CNY is allowed. Individuals may use a personal foreign-exchange account. Confirm with your bank: with proof, it stays outside the annual quota of 50,000 USD.</source>
        <translation>Collect the money in the name of the filed merchant or operator; CNY is allowed. Individuals may use a personal foreign-exchange account. Confirm with your bank: with proof, it stays outside the annual quota of 50,000 USD.</translation>
    </message>
    <message>
        <source>Confirm with your tax office: no effect on the exemption is known.</source>
        <translation>Confirm with your tax office: no effect on the exemption is known.</translation>
    </message>
    <message>
        <source>Claim the refund on departure for unsold goods (离境即退税)</source>
        <translation>Claim the refund on departure for unsold goods (离境即退税)</translation>
    </message>
    <message>
        <source>Claim the refund on departure (离境即退税) for the unsold goods, business type HWC-YT (海外仓预退). Split sold and unsold goods: otherwise all count as unsold.</source>
        <translation>Claim the refund on departure (离境即退税) for the unsold goods, business type HWC-YT (海外仓预退). Split sold and unsold goods: otherwise all count as unsold.</translation>
    </message>
    <message>
        <source>Data of the declaration form (报关单)</source>
        <translation>Data of the declaration form (报关单)</translation>
    </message>
    <message>
        <source>Split of sold and unsold goods</source>
        <translation>Split of sold and unsold goods</translation>
    </message>
    <message>
        <source>Special VAT invoices (增值税专用发票)</source>
        <translation>Special VAT invoices (增值税专用发票)</translation>
    </message>
    <message>
        <source>after departure</source>
        <translation>after departure</translation>
    </message>
    <message>
        <source>Without the split, all goods count as unsold.</source>
        <translation>Without the split, all goods count as unsold.</translation>
    </message>
    <message>
        <source>Confirm with your tax office: for goods sold before the claim, make an ordinary claim.</source>
        <translation>Confirm with your tax office: for goods sold before the claim, make an ordinary claim.</translation>
    </message>
    <message>
        <source>Settle the refund on departure after the sales (核算)</source>
        <translation>Settle the refund on departure after the sales (核算)</translation>
    </message>
    <message>
        <source>Settle the pre-refund (核算) in each VAT period. For goods still unsold at the end, pay the refund back and claim again after the sale.</source>
        <translation>Settle the pre-refund (核算) in each VAT period. For goods still unsold at the end, pay the refund back and claim again after the sale.</translation>
    </message>
    <message>
        <source>Proof of each sale (销售凭证)</source>
        <translation>Proof of each sale (销售凭证)</translation>
    </message>
    <message>
        <source>each VAT period from the month after the pre-refund to April of the next year</source>
        <translation>each VAT period from the month after the pre-refund to April of the next year</translation>
    </message>
    <message>
        <source>You pay back a refund that is not settled.</source>
        <translation>You pay back a refund that is not settled.</translation>
    </message>
    <message>
        <source>Collect the proof of each sale from the warehouse</source>
        <translation>Collect the proof of each sale from the warehouse</translation>
    </message>
    <message>
        <source>Usual practice: collect the proof of each sale within 15 days after it. It shows which goods are sold.</source>
        <translation>Usual practice: collect the proof of each sale within 15 days after it. It shows which goods are sold.</translation>
    </message>
    <message>
        <source>within 15 days after each sale</source>
        <translation>within 15 days after each sale</translation>
    </message>
    <message>
        <source>For a refund on departure (离境即退税): without the split, all goods count as unsold.</source>
        <translation>For a refund on departure (离境即退税): without the split, all goods count as unsold.</translation>
    </message>
    <message>
        <source>Claim the refund (出口退税)</source>
        <translation>Claim the refund (出口退税)</translation>
    </message>
    <message>
        <source>Claim the refund (出口退税) in the electronic tax office (电子税务局). You need the form data, the special invoices and the refund filing (出口退(免)税备案).</source>
        <translation>Claim the refund (出口退税) in the electronic tax office (电子税务局). You need the form data, the special invoices and the refund filing (出口退(免)税备案).</translation>
    </message>
    <message>
        <source>from the month after export to 30 April of the next year</source>
        <translation>from the month after export to 30 April of the next year</translation>
    </message>
    <message>
        <source>at the outside 36 months after export</source>
        <translation>at the outside 36 months after export</translation>
    </message>
    <message>
        <source>After 36 months the export is taxed as a domestic sale (视同内销).</source>
        <translation>After 36 months the export is taxed as a domestic sale (视同内销).</translation>
    </message>
    <message>
        <source>The statistics route (清单核放、汇总统计) gives no refund.</source>
        <translation>The statistics route (清单核放、汇总统计) gives no refund.</translation>
    </message>
    <message>
        <source>Claim the refund (出口退税) with form data, special invoices and refund filing (出口退(免)税备案). For unsold goods, use the refund on departure (离境即退税). Confirm with your tax office: goods sold before the claim take this ordinary claim.</source>
        <translation>Claim the refund (出口退税) with form data, special invoices and refund filing (出口退(免)税备案). For unsold goods, use the refund on departure (离境即退税). Confirm with your tax office: goods sold before the claim take this ordinary claim.</translation>
    </message>
    <message>
        <source>Usual practice: the list route (申报清单) gives no refund.</source>
        <translation>Usual practice: the list route (申报清单) gives no refund.</translation>
    </message>
    <message>
        <source>Claim the refund (出口退税) with form data, special invoices and refund filing (出口退(免)税备案). Usual practice: it is due on entry into the zone (入区退税), on the 0110 form of leg 1.</source>
        <translation>Claim the refund (出口退税) with form data, special invoices and refund filing (出口退(免)税备案). Usual practice: it is due on entry into the zone (入区退税), on the 0110 form of leg 1.</translation>
    </message>
    <message>
        <source>Declare the exempt export in the VAT return (免税)</source>
        <translation>Declare the exempt export in the VAT return (免税)</translation>
    </message>
    <message>
        <source>Declare the exempt export (免税) in the VAT return, in the next VAT period.</source>
        <translation>Declare the exempt export (免税) in the VAT return, in the next VAT period.</translation>
    </message>
    <message>
        <source>VAT return (增值税纳税申报)</source>
        <translation>VAT return (增值税纳税申报)</translation>
    </message>
    <message>
        <source>in the next VAT period</source>
        <translation>in the next VAT period</translation>
    </message>
    <message>
        <source>Declare the exempt export (免税) in the VAT return, in the next VAT period. The statistics route (清单核放、汇总统计) gives no refund.</source>
        <translation>Declare the exempt export (免税) in the VAT return, in the next VAT period. The statistics route (清单核放、汇总统计) gives no refund.</translation>
    </message>
    <message>
        <source>Declare the exempt export (免税) in the VAT return, in the next VAT period. Usual practice: the list route (申报清单) gives no refund.</source>
        <translation>Declare the exempt export (免税) in the VAT return, in the next VAT period. Usual practice: the list route (申报清单) gives no refund.</translation>
    </message>
    <message>
        <source>Declare the VAT exemption in the month after export (免税)</source>
        <translation>Declare the VAT exemption in the month after export (免税)</translation>
    </message>
    <message>
        <source>The merchant declares the VAT exemption in the VAT period of the month after export. The operator may file for the merchant. Confirm with your tax office that this rule of 2015 still applies.</source>
        <translation>The merchant declares the VAT exemption in the VAT period of the month after export. The operator may file for the merchant. Confirm with your tax office that this rule of 2015 still applies.</translation>
    </message>
    <message>
        <source>in the VAT period of the month after export</source>
        <translation>in the VAT period of the month after export</translation>
    </message>
    <message>
        <source>Confirm with your tax office: if you miss the exemption, the export may be taxed.</source>
        <translation>Confirm with your tax office: if you miss the exemption, the export may be taxed.</translation>
    </message>
    <message>
        <source>The merchant declares the VAT exemption in the VAT period of the month after export. The operator may file for the merchant.</source>
        <translation>The merchant declares the VAT exemption in the VAT period of the month after export. The operator may file for the merchant.</translation>
    </message>
    <message>
        <source>Get the agency export certificate (代理出口货物证明)</source>
        <translation>Get the agency export certificate (代理出口货物证明)</translation>
    </message>
    <message>
        <source>The operator gets the certificate (代理出口货物证明) from the tax office. Confirm with your tax office: the older rule sets 15 April of the next year.</source>
        <translation>The operator gets the certificate (代理出口货物证明) from the tax office. Confirm with your tax office: the older rule sets 15 April of the next year.</translation>
    </message>
    <message>
        <source>by 15 April of the next year (older rule)</source>
        <translation>by 15 April of the next year (older rule)</translation>
    </message>
    <message>
        <source>Confirm with your tax office: if the certificate is missed, the export may be taxed.</source>
        <translation>Confirm with your tax office: if the certificate is missed, the export may be taxed.</translation>
    </message>
    <message>
        <source>Confirm with your tax office: not needed if the operator exports its own goods.</source>
        <translation>Confirm with your tax office: not needed if the operator exports its own goods.</translation>
    </message>
    <message>
        <source>Report the export income in the income-tax prepayment</source>
        <translation>Report the export income in the income-tax prepayment</translation>
    </message>
    <message>
        <source>Report the export income on its own line in each income-tax prepayment (企业所得税预缴).</source>
        <translation>Report the export income on its own line in each income-tax prepayment (企业所得税预缴).</translation>
    </message>
    <message>
        <source>Income-tax prepayment return (企业所得税预缴申报)</source>
        <translation>Income-tax prepayment return (企业所得税预缴申报)</translation>
    </message>
    <message>
        <source>Confirm with your tax office: it asks about differences; back tax and surcharge are possible.</source>
        <translation>Confirm with your tax office: it asks about differences; back tax and surcharge are possible.</translation>
    </message>
    <message>
        <source>Compare platform sales with declarations and VAT returns</source>
        <translation>Compare platform sales with declarations and VAT returns</translation>
    </message>
    <message>
        <source>Compare the platform&apos;s sales with your declarations and VAT returns. Platforms report sellers&apos; income to the tax office every quarter.</source>
        <translation>Compare the platform&apos;s sales with your declarations and VAT returns. Platforms report sellers&apos; income to the tax office every quarter.</translation>
    </message>
    <message>
        <source>Sales report of the platform</source>
        <translation>Sales report of the platform</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>each quarter</translation>
    </message>
    <message>
        <source>Usual practice: not needed if you sell on no platform.</source>
        <translation>Usual practice: not needed if you sell on no platform.</translation>
    </message>
    <message>
        <source>Ask for the deemed income rate of the pilot zone (核定征收)</source>
        <translation>Ask for the deemed income rate of the pilot zone (核定征收)</translation>
    </message>
    <message>
        <source>Confirm with your tax office: pilot-zone (综试区) retail exporters may use a deemed income rate (核定征收) of {deemed-profit-rate}.</source>
        <translation>Confirm with your tax office: pilot-zone (综试区) retail exporters may use a deemed income rate (核定征收) of {deemed-profit-rate}.</translation>
    </message>
    <message>
        <source>Optional, and only in a pilot zone (综试区). Confirm with your tax office.</source>
        <translation>Optional, and only in a pilot zone (综试区). Confirm with your tax office.</translation>
    </message>
    <message>
        <source>Assemble the record files (备案单证)</source>
        <translation>Assemble the record files (备案单证)</translation>
    </message>
    <message>
        <source>Assemble the record files (备案单证): contract, transport papers and broker papers. Confirm with your tax office: do it within 15 days of the claim and keep them 10 years.</source>
        <translation>Assemble the record files (备案单证): contract, transport papers and broker papers. Confirm with your tax office: do it within 15 days of the claim and keep them 10 years.</translation>
    </message>
    <message>
        <source>Broker papers (报关委托单据)</source>
        <translation>Broker papers (报关委托单据)</translation>
    </message>
    <message>
        <source>within 15 days of the claim</source>
        <translation>within 15 days of the claim</translation>
    </message>
    <message>
        <source>Usual practice: you cannot prove the case in an audit.</source>
        <translation>Usual practice: you cannot prove the case in an audit.</translation>
    </message>
    <message>
        <source>You cannot prove the case in an audit. Confirm with your tax office: the refund may be refused.</source>
        <translation>You cannot prove the case in an audit. Confirm with your tax office: the refund may be refused.</translation>
    </message>
    <message>
        <source>Plan for returns: keep proof of the original state (退运)</source>
        <translation>Plan for returns: keep proof of the original state (退运)</translation>
    </message>
    <message>
        <source>Proof of the original state of the goods</source>
        <translation>Proof of the original state of the goods</translation>
    </message>
    <message>
        <source>6 months from export: tax-free return</source>
        <translation>6 months from export: tax-free return</translation>
    </message>
    <message>
        <source>1 year from release: return procedure</source>
        <translation>1 year from release: return procedure</translation>
    </message>
    <message>
        <source>Confirm with your customs office: later returns may be taxed as imports.</source>
        <translation>Confirm with your customs office: later returns may be taxed as imports.</translation>
    </message>
    <message>
        <source>Food has no tax-free return.</source>
        <translation>Food has no tax-free return.</translation>
    </message>
    <message>
        <source>Keep what proves the original state of the goods. Confirm with your customs office which return dates apply on your declaration date.</source>
        <translation>Keep what proves the original state of the goods. Confirm with your customs office which return dates apply on your declaration date.</translation>
    </message>
    <message>
        <source>Keep what proves the original state of the goods. Note the date: 1 year from release for the return procedure. Confirm with your customs office if a return is tax-free on your dates.</source>
        <translation>Keep what proves the original state of the goods. Note the date: 1 year from release for the return procedure. Confirm with your customs office if a return is tax-free on your dates.</translation>
    </message>
    <message>
        <source>Food has no tax-free return. 9710 has no 1-year procedure.</source>
        <translation>Food has no tax-free return. 9710 has no 1-year procedure.</translation>
    </message>
    <message>
        <source>Keep the customs, tax and record files</source>
        <translation>Keep the customs, tax and record files</translation>
    </message>
    <message>
        <source>Keep the customs papers 3 years from release: customs may audit you in that time. Confirm with your tax office: keep the tax and record files (备案单证) 10 years.</source>
        <translation>Keep the customs papers 3 years from release: customs may audit you in that time. Confirm with your tax office: keep the tax and record files (备案单证) 10 years.</translation>
    </message>
    <message>
        <source>Customs papers (海关单证)</source>
        <translation>Customs papers (海关单证)</translation>
    </message>
    <message>
        <source>Tax files and record files (备案单证)</source>
        <translation>Tax files and record files (备案单证)</translation>
    </message>
    <message>
        <source>customs papers: until 3 years after release</source>
        <translation>customs papers: until 3 years after release</translation>
    </message>
    <message>
        <source>tax and record files: 10 years; confirm with your tax office</source>
        <translation>tax and record files: 10 years; confirm with your tax office</translation>
    </message>
    <message>
        <source>Keep the customs papers (海关单证)</source>
        <translation>Keep the customs papers (海关单证)</translation>
    </message>
    <message>
        <source>Keep the customs papers (海关单证) 3 years from release. Customs may audit you in that time.</source>
        <translation>Keep the customs papers (海关单证) 3 years from release. Customs may audit you in that time.</translation>
    </message>
    <message>
        <source>Customs Law article 24</source>
        <translation>Customs Law article 24</translation>
    </message>
    <message>
        <source>NPC Standing Committee</source>
        <translation>NPC Standing Committee</translation>
    </message>
    <message>
        <source>export declaration after arrival at the supervised area and 24 hours before loading</source>
        <translation>export declaration after arrival at the supervised area and 24 hours before loading</translation>
    </message>
    <message>
        <source>Customs Law article 45</source>
        <translation>Customs Law article 45</translation>
    </message>
    <message>
        <source>customs may audit within 3 years of release</source>
        <translation>customs may audit within 3 years of release</translation>
    </message>
    <message>
        <source>Customs Administrative Penalty Regulations article 15</source>
        <translation>Customs Administrative Penalty Regulations article 15</translation>
    </message>
    <message>
        <source>State Council</source>
        <translation>State Council</translation>
    </message>
    <message>
        <source>false mode, value, quantity: warning or fine; levels by what is affected</source>
        <translation>false mode, value, quantity: warning or fine; levels by what is affected</translation>
    </message>
    <message>
        <source>Export Control Law</source>
        <translation>Export Control Law</translation>
    </message>
    <message>
        <source>licence before export</source>
        <translation>licence before export</translation>
    </message>
    <message>
        <source>Announcement on adding a supervision mode code (9610)</source>
        <translation>Announcement on adding a supervision mode code (9610)</translation>
    </message>
    <message>
        <source>GACC</source>
        <translation>GACC</translation>
    </message>
    <message>
        <source>creates 9610</source>
        <translation>creates 9610</translation>
    </message>
    <message>
        <source>Announcement on the supervision of cross-border e-commerce retail imports and exports</source>
        <translation>Announcement on the supervision of cross-border e-commerce retail imports and exports</translation>
    </message>
    <message>
        <source>governs 9610; lists, summary by the 15th, filing, data</source>
        <translation>governs 9610; lists, summary by the 15th, filing, data</translation>
    </message>
    <message>
        <source>Announcement on returns of cross-border e-commerce exports</source>
        <translation>Announcement on returns of cross-border e-commerce exports</translation>
    </message>
    <message>
        <source>returns within 1 year of release; retail, special zone, overseas warehouse; 9710 not named</source>
        <translation>returns within 1 year of release; retail, special zone, overseas warehouse; 9710 not named</translation>
    </message>
    <message>
        <source>Announcement on the pilot supervision of cross-border e-commerce B2B exports</source>
        <translation>Announcement on the pilot supervision of cross-border e-commerce B2B exports</translation>
    </message>
    <message>
        <source>creates 9710 and 9810</source>
        <translation>creates 9710 and 9810</translation>
    </message>
    <message>
        <source>Announcement extending B2B export supervision to all customs</source>
        <translation>Announcement extending B2B export supervision to all customs</translation>
    </message>
    <message>
        <source>9710 and 9810 nationwide</source>
        <translation>9710 and 9810 nationwide</translation>
    </message>
    <message>
        <source>Announcement on further promoting cross-border e-commerce exports</source>
        <translation>Announcement on further promoting cross-border e-commerce exports</translation>
    </message>
    <message>
        <source>no overseas-warehouse filing; no payment record before a list; inspection before consolidation in 12 customs; cross-area returns pilot</source>
        <translation>no overseas-warehouse filing; no payment record before a list; inspection before consolidation in 12 customs; cross-area returns pilot</translation>
    </message>
    <message>
        <source>Announcement on cross-customs-area returns of retail exports</source>
        <translation>Announcement on cross-customs-area returns of retail exports</translation>
    </message>
    <message>
        <source>9610 only, nationwide</source>
        <translation>9610 only, nationwide</translation>
    </message>
    <message>
        <source>Announcement on restriction fields of the export declaration</source>
        <translation>Announcement on restriction fields of the export declaration</translation>
    </message>
    <message>
        <source>start date: sources disagree</source>
        <translation>start date: sources disagree</translation>
    </message>
    <message>
        <source>Announcement revising the supervision of market procurement trade</source>
        <translation>Announcement revising the supervision of market procurement trade</translation>
    </message>
    <message>
        <source>governs 1039; articles 1 and 2 read; in-force date: confirm</source>
        <translation>governs 1039; articles 1 and 2 read; in-force date: confirm</translation>
    </message>
    <message>
        <source>Announcement on market procurement trade (first version)</source>
        <translation>Announcement on market procurement trade (first version)</translation>
    </message>
    <message>
        <source>superseded by 2019-221; in-force dates: confirm</source>
        <translation>superseded by 2019-221; in-force dates: confirm</translation>
    </message>
    <message>
        <source>Announcement extending 1039 to eight more markets</source>
        <translation>Announcement extending 1039 to eight more markets</translation>
    </message>
    <message>
        <source>market by market after acceptance; date: confirm</source>
        <translation>market by market after acceptance; date: confirm</translation>
    </message>
    <message>
        <source>Announcement abolishing mode 0139</source>
        <translation>Announcement abolishing mode 0139</translation>
    </message>
    <message>
        <source>0139 abolished</source>
        <translation>0139 abolished</translation>
    </message>
    <message>
        <source>Announcement on samples and advertising material</source>
        <translation>Announcement on samples and advertising material</translation>
    </message>
    <message>
        <source>3010</source>
        <translation>3010</translation>
    </message>
    <message>
        <source>Announcement on personal postal articles</source>
        <translation>Announcement on personal postal articles</translation>
    </message>
    <message>
        <source>800 / 1,000 CNY</source>
        <translation>800 / 1,000 CNY</translation>
    </message>
    <message>
        <source>Announcement on express clearance classes A B C</source>
        <translation>Announcement on express clearance classes A B C</translation>
    </message>
    <message>
        <source>C class ≤ 5,000 CNY</source>
        <translation>C class ≤ 5,000 CNY</translation>
    </message>
    <message>
        <source>Decree on the filing of declaring entities</source>
        <translation>Decree on the filing of declaring entities</translation>
    </message>
    <message>
        <source>filing replaces registration</source>
        <translation>filing replaces registration</translation>
    </message>
    <message>
        <source>Decree on duty collection (valuation rate)</source>
        <translation>Decree on duty collection (valuation rate)</translation>
    </message>
    <message>
        <source>monthly valuation rate; rule read in its predecessor decree 124</source>
        <translation>monthly valuation rate; rule read in its predecessor decree 124</translation>
    </message>
    <message>
        <source>Notice on the tax policy of pilot-zone retail exports</source>
        <translation>Notice on the tax policy of pilot-zone retail exports</translation>
    </message>
    <message>
        <source>MOF STA MOFCOM GACC</source>
        <translation>MOF STA MOFCOM GACC</translation>
    </message>
    <message>
        <source>exempt without invoice; whether still applied in 2026: ask the tax office</source>
        <translation>exempt without invoice; whether still applied in 2026: ask the tax office</translation>
    </message>
    <message>
        <source>Announcement on deemed income tax of pilot-zone retail exporters</source>
        <translation>Announcement on deemed income tax of pilot-zone retail exporters</translation>
    </message>
    <message>
        <source>STA</source>
        <translation>STA</translation>
    </message>
    <message>
        <source>4 % deemed rate</source>
        <translation>4 % deemed rate</translation>
    </message>
    <message>
        <source>Measures on the tax exemption of market procurement exports (trial)</source>
        <translation>Measures on the tax exemption of market procurement exports (trial)</translation>
    </message>
    <message>
        <source>exempt without refund; declared in the month after export; survival under the 2026 law: confirm</source>
        <translation>exempt without refund; declared in the month after export; survival under the 2026 law: confirm</translation>
    </message>
    <message>
        <source>Announcement on export refunds for overseas-warehouse exports</source>
        <translation>Announcement on export refunds for overseas-warehouse exports</translation>
    </message>
    <message>
        <source>refund on departure, settled after the sale; HWC-YT</source>
        <translation>refund on departure, settled after the sale; HWC-YT</translation>
    </message>
    <message>
        <source>Announcement on income-tax prepayment returns (export agents name the owner)</source>
        <translation>Announcement on income-tax prepayment returns (export agents name the owner)</translation>
    </message>
    <message>
        <source>agents incl. market procurement report the real owner</source>
        <translation>agents incl. market procurement report the real owner</translation>
    </message>
    <message>
        <source>Announcement on refund rates of photovoltaic and battery products</source>
        <translation>Announcement on refund rates of photovoltaic and battery products</translation>
    </message>
    <message>
        <source>MOF STA</source>
        <translation>MOF STA</translation>
    </message>
    <message>
        <source>photovoltaic 0 from 2026-04-01; battery 6 % to 2026-12-31, then 0</source>
        <translation>photovoltaic 0 from 2026-04-01; battery 6 % to 2026-12-31, then 0</translation>
    </message>
    <message>
        <source>Announcement on VAT and consumption tax of exports</source>
        <translation>Announcement on VAT and consumption tax of exports</translation>
    </message>
    <message>
        <source>three treatments; 36 months; article on missing invoices: confirm</source>
        <translation>three treatments; 36 months; article on missing invoices: confirm</translation>
    </message>
    <message>
        <source>Measures on export refunds and exemptions</source>
        <translation>Measures on export refunds and exemptions</translation>
    </message>
    <message>
        <source>30 April, receipts, record filing</source>
        <translation>30 April, receipts, record filing</translation>
    </message>
    <message>
        <source>Announcement on the tax treatment of returned cross-border e-commerce exports</source>
        <translation>Announcement on the tax treatment of returned cross-border e-commerce exports</translation>
    </message>
    <message>
        <source>MOF GACC STA</source>
        <translation>MOF GACC STA</translation>
    </message>
    <message>
        <source>9610 9710 9810 1210; 6 months; not food; retroactive to exports from 2026-01-01</source>
        <translation>9610 9710 9810 1210; 6 months; not food; retroactive to exports from 2026-01-01</translation>
    </message>
    <message>
        <source>Provisions on tax information reporting by internet platforms</source>
        <translation>Provisions on tax information reporting by internet platforms</translation>
    </message>
    <message>
        <source>quarterly reports</source>
        <translation>quarterly reports</translation>
    </message>
    <message>
        <source>Notice on supporting new trade formats</source>
        <translation>Notice on supporting new trade formats</translation>
    </message>
    <message>
        <source>SAFE</source>
        <translation>SAFE</translation>
    </message>
    <message>
        <source>netting; personal accounts; market procurement</source>
        <translation>netting; personal accounts; market procurement</translation>
    </message>
    <message>
        <source>Notice on trade foreign-exchange business</source>
        <translation>Notice on trade foreign-exchange business</translation>
    </message>
    <message>
        <source>directory at banks</source>
        <translation>directory at banks</translation>
    </message>
    <message>
        <source>House caution of this program</source>
        <translation>House caution of this program</translation>
    </message>
    <message>
        <source>Export Mode Wizard</source>
        <translation>Export Mode Wizard</translation>
    </message>
    <message>
        <source>judgement of the program, never law</source>
        <translation>judgement of the program, never law</translation>
    </message>
    <message>
        <source>Trade practice</source>
        <translation>Trade practice</translation>
    </message>
    <message>
        <source>several trade sources</source>
        <translation>several trade sources</translation>
    </message>
    <message>
        <source>several trade sources agree; no text read</source>
        <translation>several trade sources agree; no text read</translation>
    </message>
    <message>
        <source>Small border trade (边境小额贸易, 4019) is usually only for neighbouring countries. Personal articles usually have a lower limit to Hong Kong, Macao and Taiwan.</source>
        <translation>Small border trade (边境小额贸易, 4019) is usually only for neighbouring countries. Personal articles usually have a lower limit to Hong Kong, Macao and Taiwan.</translation>
    </message>
    <message>
        <source>You bought lamps at a stall of 义乌国际小商品城: choose Yiwu International Trade City.</source>
        <translation>You bought lamps at a stall of 义乌国际小商品城: choose Yiwu International Trade City.</translation>
    </message>
    <message>
        <source>In usual practice, inspection comes before the declaration.</source>
        <translation>In usual practice, inspection comes before the declaration.</translation>
    </message>
    <message>
        <source>Count different goods, not pieces. Under 1039 the number of kinds likely decides simplified declaration (简化申报), which only merges lines; confirm with customs. Every 1039 shipment still has its own declaration form (报关单). “No ticket-by-ticket declaration” is true of 9610, not of 1039.</source>
        <translation>Count different goods, not pieces. Under 1039 the number of kinds likely decides simplified declaration (简化申报), which only merges lines; confirm with customs. Every 1039 shipment still has its own declaration form (报关单). “No ticket-by-ticket declaration” is true of 9610, not of 1039.</translation>
    </message>
    <message>
        <source>A refund needs a declaration form (报关单): on 9610 the summary route, on 9710 and 9810 usually the form. 1039 is exempt without refund (免征不退); from {date:2026-01-01} confirm this with the tax hotline 12366.</source>
        <translation>A refund needs a declaration form (报关单): on 9610 the summary route, on 9710 and 9810 usually the form. 1039 is exempt without refund (免征不退); from {date:2026-01-01} confirm this with the tax hotline 12366.</translation>
    </message>
    <message>
        <source>For the mode and route it counts where you declare, not where your firm sits. Exemption without invoice (无票免税) likely also needs registration in the zone: confirm with the tax office. In a pilot zone, 9710 and 9810 lists may use 6 HS digits on application. 9610 lists on the statistics route may use 4, not 6: confirm this with customs.</source>
        <translation>For the mode and route it counts where you declare, not where your firm sits. Exemption without invoice (无票免税) likely also needs registration in the zone: confirm with the tax office. In a pilot zone, 9710 and 9810 lists may use 6 HS digits on application. 9610 lists on the statistics route may use 4, not 6: confirm this with customs.</translation>
    </message>
    <message>
        <source>One declaration is one declaration list (申报清单) or one declaration form (报关单). Leave out freight and insurance. 9610, 9710 and 9810 have no value cap. {list-limit-9610} only chooses the route of 9610; {list-limit-b2b} only chooses list or form for 9710 and 9810. The 1039 limit counts for each form, not for each contract, month or container.</source>
        <translation>One declaration is one declaration list (申报清单) or one declaration form (报关单). Leave out freight and insurance. 9610, 9710 and 9810 have no value cap. {list-limit-9610} only chooses the route of 9610; {list-limit-b2b} only chooses list or form for 9710 and 9810. The 1039 limit counts for each form, not for each contract, month or container.</translation>
    </message>
    <message>
        <source>The month&apos;s cleared lists are merged into one declaration form (报关单) by the 15th of the next month, or the next working day. A refund needs this route.</source>
        <translation>The month&apos;s cleared lists are merged into one declaration form (报关单) by the 15th of the next month, or the next working day. A refund needs this route.</translation>
    </message>
    <message>
        <source>A short declaration list (申报清单) in the export system (出口统一版) is usually enough. You may use the form instead.</source>
        <translation>A short declaration list (申报清单) in the export system (出口统一版) is usually enough. You may use the form instead.</translation>
    </message>
    <message>
        <source>You bought the goods in a recognised market cluster (市场采购). In the cluster&apos;s approval year, confirm with customs that it already counted.</source>
        <translation>You bought the goods in a recognised market cluster (市场采购). In the cluster&apos;s approval year, confirm with customs that it already counted.</translation>
    </message>
    <message>
        <source>Every kind of goods likely stands on its own line of the declaration form (报关单). Goods with export duty (出口关税) or inspection (法检) are likely never simplified.</source>
        <translation>Every kind of goods likely stands on its own line of the declaration form (报关单). Goods with export duty (出口关税) or inspection (法检) are likely never simplified.</translation>
    </message>
    <message>
        <source>Goods likely up to {limit-express-c} by express, without licence or refund; the express operator declares.</source>
        <translation>Goods likely up to {limit-express-c} by express, without licence or refund; the express operator declares.</translation>
    </message>
    <message>
        <source>You send samples or advertising material (货样广告品), and class C express (C类快件) likely does not fit this shipment.</source>
        <translation>You send samples or advertising material (货样广告品), and class C express (C类快件) likely does not fit this shipment.</translation>
    </message>
    <message>
        <source>The declaration form (报关单) is more paper than the list, but usually only the form can bring the refund.</source>
        <translation>The declaration form (报关单) is more paper than the list, but usually only the form can bring the refund.</translation>
    </message>
    <message>
        <source>Confirm with your customs office: likely nobody may file or declare for a person without a registered business.</source>
        <translation>Confirm with your customs office: likely nobody may file or declare for a person without a registered business.</translation>
    </message>
    <message>
        <source>A declaration before {date:2024-12-15} likely needs the overseas-warehouse filing (海外仓业务模式备案) with customs. Confirm with your customs office.</source>
        <translation>A declaration before {date:2024-12-15} likely needs the overseas-warehouse filing (海外仓业务模式备案) with customs. Confirm with your customs office.</translation>
    </message>
    <message>
        <source>Before {date:2024-12-15} there is likely no 9810 without this filing; confirm with your customs office.</source>
        <translation>Before {date:2024-12-15} there is likely no 9810 without this filing; confirm with your customs office.</translation>
    </message>
    <message>
        <source>Record the deal on the market&apos;s platform (市场采购联网信息平台) before you declare. Usual practice: when it is made, enter goods, specification, unit, quantity, price, amount, purchaser and vouchers.</source>
        <translation>Record the deal on the market&apos;s platform (市场采购联网信息平台) before you declare. Usual practice: when it is made, enter goods, specification, unit, quantity, price, amount, purchaser and vouchers.</translation>
    </message>
    <message>
        <source>by the deadline of that time: confirm with your customs office</source>
        <translation>by the deadline of that time: confirm with your customs office</translation>
    </message>
    <message>
        <source>by the deadline of that time: confirm with your tax office</source>
        <translation>by the deadline of that time: confirm with your tax office</translation>
    </message>
    <message>
        <source>You have no invoice. Confirm with your tax office that the exemption without invoice (无票免税) still applies. If it does, declare the exempt export in the VAT return, in the next VAT period.</source>
        <translation>You have no invoice. Confirm with your tax office that the exemption without invoice (无票免税) still applies. If it does, declare the exempt export in the VAT return, in the next VAT period.</translation>
    </message>
    <message>
        <source>Ask whether the export is exempt, then declare it (免税)</source>
        <translation>Ask whether the export is exempt, then declare it (免税)</translation>
    </message>
    <message>
        <source>You have no invoice. Confirm with your tax office: the export may be taxed as a domestic sale (视同内销) instead of exempt. Declare it in the VAT return of the next VAT period as the office says.</source>
        <translation>You have no invoice. Confirm with your tax office: the export may be taxed as a domestic sale (视同内销) instead of exempt. Declare it in the VAT return of the next VAT period as the office says.</translation>
    </message>
    <message>
        <source>Keep what proves the original state of the goods. Note two different dates: 6 months from export for a tax-free return in the original state, 1 year from release for the return procedure.</source>
        <translation>Keep what proves the original state of the goods. Note two different dates: 6 months from export for a tax-free return in the original state, 1 year from release for the return procedure.</translation>
    </message>
    <message>
        <source>Keep what proves the original state of the goods. Note the date: 6 months from export for a tax-free return in the original state. The 1-year return procedure does not cover 9710.</source>
        <translation>Keep what proves the original state of the goods. Note the date: 6 months from export for a tax-free return in the original state. The 1-year return procedure does not cover 9710.</translation>
    </message>
    <message>
        <source>supervision mode</source>
        <translation>supervision mode</translation>
    </message>
    <message>
        <source>customs supervision mode</source>
        <translation>customs supervision mode</translation>
    </message>
    <message>
        <source>The arrangement under which customs handles a shipment. It has a code of four digits, such as 0110 or 9610, which stands on the declaration.</source>
        <translation>The arrangement under which customs handles a shipment. It has a code of four digits, such as 0110 or 9610, which stands on the declaration.</translation>
    </message>
    <message>
        <source>declaration form</source>
        <translation>declaration form</translation>
    </message>
    <message>
        <source>customs declaration form</source>
        <translation>customs declaration form</translation>
    </message>
    <message>
        <source>The full declaration of an export to customs. On 9610, a refund needs one.</source>
        <translation>The full declaration of an export to customs. On 9610, a refund needs one.</translation>
    </message>
    <message>
        <source>declaration list</source>
        <translation>declaration list</translation>
    </message>
    <message>
        <source>cleared list</source>
        <translation>cleared list</translation>
    </message>
    <message>
        <source>The short declaration used under 9610, and for small values under 9710 and 9810. It has the force of a declaration form (报关单).</source>
        <translation>The short declaration used under 9610, and for small values under 9710 and 9810. It has the force of a declaration form (报关单).</translation>
    </message>
    <message>
        <source>filing</source>
        <translation>filing</translation>
    </message>
    <message>
        <source>An entry of your business in an office&apos;s records. You make it before the step that needs it, such as a declaration or a refund claim.</source>
        <translation>An entry of your business in an office&apos;s records. You make it before the step that needs it, such as a declaration or a refund claim.</translation>
    </message>
    <message>
        <source>customs filing</source>
        <translation>customs filing</translation>
    </message>
    <message>
        <source>Enters your business with customs, so that you can declare or be declared for. It is free, made online, and long-term.</source>
        <translation>Enters your business with customs, so that you can declare or be declared for. It is free, made online, and long-term.</translation>
    </message>
    <message>
        <source>e-commerce type</source>
        <translation>e-commerce type</translation>
    </message>
    <message>
        <source>e-commerce enterprise type</source>
        <translation>e-commerce enterprise type</translation>
    </message>
    <message>
        <source>A mark in your customs filing that you export by cross-border e-commerce. You tick it in the Single Window (单一窗口).</source>
        <translation>A mark in your customs filing that you export by cross-border e-commerce. You tick it in the Single Window (单一窗口).</translation>
    </message>
    <message>
        <source>information registration</source>
        <translation>information registration</translation>
    </message>
    <message>
        <source>The lighter registration with customs for 9610. It is enough for those who do not declare themselves.</source>
        <translation>The lighter registration with customs for 9610. It is enough for those who do not declare themselves.</translation>
    </message>
    <message>
        <source>market operator filing</source>
        <translation>market operator filing</translation>
    </message>
    <message>
        <source>The filing of the firm that exports for market merchants. It is made at the commerce bureau of the cluster.</source>
        <translation>The filing of the firm that exports for market merchants. It is made at the commerce bureau of the cluster.</translation>
    </message>
    <message>
        <source>foreign-exchange directory</source>
        <translation>foreign-exchange directory</translation>
    </message>
    <message>
        <source>goods-trade receipts directory</source>
        <translation>goods-trade receipts directory</translation>
    </message>
    <message>
        <source>The list of businesses that receive and pay foreign exchange for goods. Since {date:2024-06-01} your bank enters you.</source>
        <translation>The list of businesses that receive and pay foreign exchange for goods. Since {date:2024-06-01} your bank enters you.</translation>
    </message>
    <message>
        <source>export refund filing</source>
        <translation>export refund filing</translation>
    </message>
    <message>
        <source>refund filing</source>
        <translation>refund filing</translation>
    </message>
    <message>
        <source>Enters your business at the tax office, before the first refund claim.</source>
        <translation>Enters your business at the tax office, before the first refund claim.</translation>
    </message>
    <message>
        <source>place of procurement</source>
        <translation>place of procurement</translation>
    </message>
    <message>
        <source>Where the goods were bought in the market. Goods under 1039 are declared at customs of this place; they may leave from another port.</source>
        <translation>Where the goods were bought in the market. Goods under 1039 are declared at customs of this place; they may leave from another port.</translation>
    </message>
    <message>
        <source>export VAT refund</source>
        <translation>export VAT refund</translation>
    </message>
    <message>
        <source>export refund</source>
        <translation>export refund</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>refund</translation>
    </message>
    <message>
        <source>The tax office pays back VAT on exported goods. You claim it with the data of the form and special VAT invoices; only a general taxpayer gets it.</source>
        <translation>The tax office pays back VAT on exported goods. You claim it with the data of the form and special VAT invoices; only a general taxpayer gets it.</translation>
    </message>
    <message>
        <source>exempt without refund</source>
        <translation>exempt without refund</translation>
    </message>
    <message>
        <source>VAT exemption</source>
        <translation>VAT exemption</translation>
    </message>
    <message>
        <source>The export itself is free of VAT, but VAT paid on buying the goods is not paid back. It is the treatment of 1039; from {date:2026-01-01} confirm it with the tax hotline 12366.</source>
        <translation>The export itself is free of VAT, but VAT paid on buying the goods is not paid back. It is the treatment of 1039; from {date:2026-01-01} confirm it with the tax hotline 12366.</translation>
    </message>
    <message>
        <source>taxed as a domestic sale</source>
        <translation>taxed as a domestic sale</translation>
    </message>
    <message>
        <source>The export is taxed as if you had sold the goods in China. After 36 months without a claim or declaration this happens.</source>
        <translation>The export is taxed as if you had sold the goods in China. After 36 months without a claim or declaration this happens.</translation>
    </message>
    <message>
        <source>exemption without invoice</source>
        <translation>exemption without invoice</translation>
    </message>
    <message>
        <source>VAT exemption for retail exporters in a pilot zone who have no invoice for the goods. Registration in the zone and a record of each export are likely needed. Ask the tax office whether it is still applied.</source>
        <translation>VAT exemption for retail exporters in a pilot zone who have no invoice for the goods. Registration in the zone and a record of each export are likely needed. Ask the tax office whether it is still applied.</translation>
    </message>
    <message>
        <source>pilot zone</source>
        <translation>pilot zone</translation>
    </message>
    <message>
        <source>comprehensive pilot zone</source>
        <translation>comprehensive pilot zone</translation>
    </message>
    <message>
        <source>A city or area named for trying out rules of cross-border e-commerce. On 9610 the statistics route is open only there.</source>
        <translation>A city or area named for trying out rules of cross-border e-commerce. On 9610 the statistics route is open only there.</translation>
    </message>
    <message>
        <source>market cluster</source>
        <translation>market cluster</translation>
    </message>
    <message>
        <source>recognised cluster</source>
        <translation>recognised cluster</translation>
    </message>
    <message>
        <source>recognised market</source>
        <translation>recognised market</translation>
    </message>
    <message>
        <source>A market approved for mode 1039. Only goods bought in a cluster that is recognised on the declaration date can use 1039.</source>
        <translation>A market approved for mode 1039. Only goods bought in a cluster that is recognised on the declaration date can use 1039.</translation>
    </message>
    <message>
        <source>market procurement trade</source>
        <translation>market procurement trade</translation>
    </message>
    <message>
        <source>market procurement</source>
        <translation>market procurement</translation>
    </message>
    <message>
        <source>Mode 1039: goods bought in a recognised market cluster, up to {cap-1039} a declaration form.</source>
        <translation>Mode 1039: goods bought in a recognised market cluster, up to {cap-1039} a declaration form.</translation>
    </message>
    <message>
        <source>recognition system</source>
        <translation>recognition system</translation>
    </message>
    <message>
        <source>The system that confirms goods as bought in the market. It is done after the deal is recorded and before the declaration.</source>
        <translation>The system that confirms goods as bought in the market. It is done after the deal is recorded and before the declaration.</translation>
    </message>
    <message>
        <source>market platform</source>
        <translation>market platform</translation>
    </message>
    <message>
        <source>market&apos;s platform</source>
        <translation>market&apos;s platform</translation>
    </message>
    <message>
        <source>The online platform of a market cluster. Merchant, operator and foreign purchaser are filed there, and each deal is recorded there.</source>
        <translation>The online platform of a market cluster. Merchant, operator and foreign purchaser are filed there, and each deal is recorded there.</translation>
    </message>
    <message>
        <source>three filings</source>
        <translation>three filings</translation>
    </message>
    <message>
        <source>The filings of the merchant, the operator and the foreign purchaser on the market platform.</source>
        <translation>The filings of the merchant, the operator and the foreign purchaser on the market platform.</translation>
    </message>
    <message>
        <source>general trade</source>
        <translation>general trade</translation>
    </message>
    <message>
        <source>Mode 0110: any sale that fits nothing simpler, or that wants a refund outside the platform modes.</source>
        <translation>Mode 0110: any sale that fits nothing simpler, or that wants a refund outside the platform modes.</translation>
    </message>
    <message>
        <source>small border trade</source>
        <translation>small border trade</translation>
    </message>
    <message>
        <source>Mode 4019: firms with the border-trade right sell to a firm in the neighbouring country, by a designated land border port.</source>
        <translation>Mode 4019: firms with the border-trade right sell to a firm in the neighbouring country, by a designated land border port.</translation>
    </message>
    <message>
        <source>border-trade right</source>
        <translation>border-trade right</translation>
    </message>
    <message>
        <source>The right of your own firm to do small border trade. A border port alone is not enough.</source>
        <translation>The right of your own firm to do small border trade. A border port alone is not enough.</translation>
    </message>
    <message>
        <source>class C express</source>
        <translation>class C express</translation>
    </message>
    <message>
        <source>Low-value express goods up to {limit-express-c}, without licence and refund. The express operator declares them.</source>
        <translation>Low-value express goods up to {limit-express-c}, without licence and refund. The express operator declares them.</translation>
    </message>
    <message>
        <source>personal articles</source>
        <translation>personal articles</translation>
    </message>
    <message>
        <source>Gifts and own things sent by post or express: not a sale. They have a low value limit, {limit-personal} for this destination and date.</source>
        <translation>Gifts and own things sent by post or express: not a sale. They have a low value limit, {limit-personal} for this destination and date.</translation>
    </message>
    <message>
        <source>samples and advertising material</source>
        <translation>samples and advertising material</translation>
    </message>
    <message>
        <source>Mode 3010: a reasonable quantity for reference, not for resale.</source>
        <translation>Mode 3010: a reasonable quantity for reference, not for resale.</translation>
    </message>
    <message>
        <source>special customs zone</source>
        <translation>special customs zone</translation>
    </message>
    <message>
        <source>An area in China under customs supervision. Under 1210 goods for e-commerce enter it first, declared under 0110, and leave it later.</source>
        <translation>An area in China under customs supervision. Under 1210 goods for e-commerce enter it first, declared under 0110, and leave it later.</translation>
    </message>
    <message>
        <source>overseas warehouse</source>
        <translation>overseas warehouse</translation>
    </message>
    <message>
        <source>warehouse abroad</source>
        <translation>warehouse abroad</translation>
    </message>
    <message>
        <source>A warehouse abroad where your stock waits for buyers. Stock sent there and sold on a platform from there is 9810.</source>
        <translation>A warehouse abroad where your stock waits for buyers. Stock sent there and sold on a platform from there is 9810.</translation>
    </message>
    <message>
        <source>FOB value</source>
        <translation>FOB value</translation>
    </message>
    <message>
        <source>FOB</source>
        <translation>FOB</translation>
    </message>
    <message>
        <source>The value of the goods without freight and insurance.</source>
        <translation>The value of the goods without freight and insurance.</translation>
    </message>
    <message>
        <source>valuation rate</source>
        <translation>valuation rate</translation>
    </message>
    <message>
        <source>The exchange rate that customs uses for a whole month. It is published on the third Wednesday of the month before, or the fourth if the third is a statutory holiday. Confirm this with customs.</source>
        <translation>The exchange rate that customs uses for a whole month. It is published on the third Wednesday of the month before, or the fourth if the third is a statutory holiday. Confirm this with customs.</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS code</translation>
    </message>
    <message>
        <source>The number of the goods in the customs tariff, with 10 digits in full. Supervision conditions, inspection code and export duty are looked up by it.</source>
        <translation>The number of the goods in the customs tariff, with 10 digits in full. Supervision conditions, inspection code and export duty are looked up by it.</translation>
    </message>
    <message>
        <source>supervision conditions</source>
        <translation>supervision conditions</translation>
    </message>
    <message>
        <source>Codes found with an HS code. They say which licence or paper customs wants to see.</source>
        <translation>Codes found with an HS code. They say which licence or paper customs wants to see.</translation>
    </message>
    <message>
        <source>declaration elements</source>
        <translation>declaration elements</translation>
    </message>
    <message>
        <source>What the declaration must say about goods of an HS code. They are looked up with the code.</source>
        <translation>What the declaration must say about goods of an HS code. They are looked up with the code.</translation>
    </message>
    <message>
        <source>dual-use items</source>
        <translation>dual-use items</translation>
    </message>
    <message>
        <source>dual-use goods</source>
        <translation>dual-use goods</translation>
    </message>
    <message>
        <source>Goods for civil and military use. The licence must be there before the declaration.</source>
        <translation>Goods for civil and military use. The licence must be there before the declaration.</translation>
    </message>
    <message>
        <source>statutory inspection</source>
        <translation>statutory inspection</translation>
    </message>
    <message>
        <source>Inspection or quarantine that the HS code asks for. You apply before the declaration and get an e-record (电子底账).</source>
        <translation>Inspection or quarantine that the HS code asks for. You apply before the declaration and get an e-record (电子底账).</translation>
    </message>
    <message>
        <source>export duty</source>
        <translation>export duty</translation>
    </message>
    <message>
        <source>A duty that the tariff names for the export of some goods. Such goods cannot take the short lists.</source>
        <translation>A duty that the tariff names for the export of some goods. Such goods cannot take the short lists.</translation>
    </message>
    <message>
        <source>special VAT invoice</source>
        <translation>special VAT invoice</translation>
    </message>
    <message>
        <source>special invoice</source>
        <translation>special invoice</translation>
    </message>
    <message>
        <source>The VAT invoice of your supplier that a refund claim rests on. A producer holds it for the materials.</source>
        <translation>The VAT invoice of your supplier that a refund claim rests on. A producer holds it for the materials.</translation>
    </message>
    <message>
        <source>general taxpayer</source>
        <translation>general taxpayer</translation>
    </message>
    <message>
        <source>The VAT status that a refund needs. A small-scale taxpayer&apos;s export is exempt and brings no refund.</source>
        <translation>The VAT status that a refund needs. A small-scale taxpayer&apos;s export is exempt and brings no refund.</translation>
    </message>
    <message>
        <source>small-scale taxpayer</source>
        <translation>small-scale taxpayer</translation>
    </message>
    <message>
        <source>A VAT status under which an export is exempt and brings no refund.</source>
        <translation>A VAT status under which an export is exempt and brings no refund.</translation>
    </message>
    <message>
        <source>Single Window</source>
        <translation>Single Window</translation>
    </message>
    <message>
        <source>The online system for filings, order data and declarations.</source>
        <translation>The online system for filings, order data and declarations.</translation>
    </message>
    <message>
        <source>customs broker</source>
        <translation>customs broker</translation>
    </message>
    <message>
        <source>broker</source>
        <translation>broker</translation>
    </message>
    <message>
        <source>Declares for you, in your name, under a written entrustment (代理报关委托书).</source>
        <translation>Declares for you, in your name, under a written entrustment (代理报关委托书).</translation>
    </message>
    <message>
        <source>export agent</source>
        <translation>export agent</translation>
    </message>
    <message>
        <source>Exports for you in its own name. It reports you as the real owner (实际委托出口方), and you stand on the form as producing or selling unit (生产销售单位).</source>
        <translation>Exports for you in its own name. It reports you as the real owner (实际委托出口方), and you stand on the form as producing or selling unit (生产销售单位).</translation>
    </message>
    <message>
        <source>foreign-trade service enterprise</source>
        <translation>foreign-trade service enterprise</translation>
    </message>
    <message>
        <source>foreign-trade service company</source>
        <translation>foreign-trade service company</translation>
    </message>
    <message>
        <source>A firm that exports for others in its own name, as an export agent does.</source>
        <translation>A firm that exports for others in its own name, as an export agent does.</translation>
    </message>
    <message>
        <source>real owner</source>
        <translation>real owner</translation>
    </message>
    <message>
        <source>The one whose goods an agent exports. The agent reports the owner with each income-tax prepayment, or is taxed as the exporter.</source>
        <translation>The one whose goods an agent exports. The agent reports the owner with each income-tax prepayment, or is taxed as the exporter.</translation>
    </message>
    <message>
        <source>borrowed name</source>
        <translation>borrowed name</translation>
    </message>
    <message>
        <source>Exporting under the name of a firm that has nothing to do with the goods. The agent who does not report the real owner is taxed as the exporter.</source>
        <translation>Exporting under the name of a firm that has nothing to do with the goods. The agent who does not report the real owner is taxed as the exporter.</translation>
    </message>
    <message>
        <source>producing or selling unit</source>
        <translation>producing or selling unit</translation>
    </message>
    <message>
        <source>The field of the declaration that names whose goods these are. When an agent exports, you stand there.</source>
        <translation>The field of the declaration that names whose goods these are. When an agent exports, you stand there.</translation>
    </message>
    <message>
        <source>statistics route</source>
        <translation>statistics route</translation>
    </message>
    <message>
        <source>A route of 9610: the lists are only counted for statistics, and no declaration form follows. It brings no refund.</source>
        <translation>A route of 9610: the lists are only counted for statistics, and no declaration form follows. It brings no refund.</translation>
    </message>
    <message>
        <source>summary route</source>
        <translation>summary route</translation>
    </message>
    <message>
        <source>A route of 9610: the month&apos;s cleared lists are merged into one declaration form by the 15th of the next month. A refund on 9610 needs this route.</source>
        <translation>A route of 9610: the month&apos;s cleared lists are merged into one declaration form by the 15th of the next month. A refund on 9610 needs this route.</translation>
    </message>
    <message>
        <source>simplified declaration</source>
        <translation>simplified declaration</translation>
    </message>
    <message>
        <source>Under 1039, merges lines of one form: the five most valuable kinds stand line by line, the rest by HS chapter. Every shipment still has its own form.</source>
        <translation>Under 1039, merges lines of one form: the five most valuable kinds stand line by line, the rest by HS chapter. Every shipment still has its own form.</translation>
    </message>
    <message>
        <source>order data</source>
        <translation>order data</translation>
    </message>
    <message>
        <source>The data of the platform order. It is sent before the list or form, which is matched with it.</source>
        <translation>The data of the platform order. It is sent before the list or form, which is matched with it.</translation>
    </message>
    <message>
        <source>warehouse booking data</source>
        <translation>warehouse booking data</translation>
    </message>
    <message>
        <source>booking number</source>
        <translation>booking number</translation>
    </message>
    <message>
        <source>What you booked in the overseas warehouse: contract, lease or the platform&apos;s inbound plan. Its data is sent before a 9810 declaration.</source>
        <translation>What you booked in the overseas warehouse: contract, lease or the platform&apos;s inbound plan. Its data is sent before a 9810 declaration.</translation>
    </message>
    <message>
        <source>waybill</source>
        <translation>waybill</translation>
    </message>
    <message>
        <source>The transport paper of a parcel. The logistics firm sends its data before the list.</source>
        <translation>The transport paper of a parcel. The logistics firm sends its data before the list.</translation>
    </message>
    <message>
        <source>payment record</source>
        <translation>payment record</translation>
    </message>
    <message>
        <source>Data of the buyer&apos;s payment. Since {date:2024-12-15} it is not needed before a declaration list.</source>
        <translation>Data of the buyer&apos;s payment. Since {date:2024-12-15} it is not needed before a declaration list.</translation>
    </message>
    <message>
        <source>refund on departure</source>
        <translation>refund on departure</translation>
    </message>
    <message>
        <source>On 9810, the refund for stock that has left China but is not sold yet. It is settled after the sales.</source>
        <translation>On 9810, the refund for stock that has left China but is not sold yet. It is settled after the sales.</translation>
    </message>
    <message>
        <source>record files</source>
        <translation>record files</translation>
    </message>
    <message>
        <source>The papers you assemble behind a refund or exemption: contract, transport papers, broker papers. They are likely due within 15 days of the claim.</source>
        <translation>The papers you assemble behind a refund or exemption: contract, transport papers, broker papers. They are likely due within 15 days of the claim.</translation>
    </message>
    <message>
        <source>supervised site</source>
        <translation>supervised site</translation>
    </message>
    <message>
        <source>A place where customs inspects and releases goods. Parcels under 9610 need one that handles retail export.</source>
        <translation>A place where customs inspects and releases goods. Parcels under 9610 need one that handles retail export.</translation>
    </message>
    <message>
        <source>agency export certificate</source>
        <translation>agency export certificate</translation>
    </message>
    <message>
        <source>A paper of the tax office by which an operator shows that it exported for a merchant.</source>
        <translation>A paper of the tax office by which an operator shows that it exported for a merchant.</translation>
    </message>
    <message>
        <source>restriction code</source>
        <translation>restriction code</translation>
    </message>
    <message>
        <source>A field of the declaration form that says whether the goods are restricted. It applies from {date:2026-04-16}; confirm the day with customs.</source>
        <translation>A field of the declaration form that says whether the goods are restricted. It applies from {date:2026-04-16}; confirm the day with customs.</translation>
    </message>
    <message>
        <source>deemed income rate</source>
        <translation>deemed income rate</translation>
    </message>
    <message>
        <source>deemed profit</source>
        <translation>deemed profit</translation>
    </message>
    <message>
        <source>Income tax by a fixed rate of the sales, for retail exporters in a pilot zone. Confirm with the tax office whether it applies to you.</source>
        <translation>Income tax by a fixed rate of the sales, for retail exporters in a pilot zone. Confirm with the tax office whether it applies to you.</translation>
    </message>
    <message>
        <source>9610, 9710 and 9810 are only for shipments up to {list-limit-9610}.</source>
        <translation>9610, 9710 and 9810 are only for shipments up to {list-limit-9610}.</translation>
    </message>
    <message>
        <source>None of them has a value cap. {list-limit-9610} only chooses the route of 9610, and {list-limit-b2b} only chooses list or form for 9710 and 9810.</source>
        <translation>None of them has a value cap. {list-limit-9610} only chooses the route of 9610, and {list-limit-b2b} only chooses list or form for 9710 and 9810.</translation>
    </message>
    <message>
        <source>9810 needs an overseas-warehouse filing.</source>
        <translation>9810 needs an overseas-warehouse filing.</translation>
    </message>
    <message>
        <source>It needs none since {date:2024-12-15}. The warehouse booking data (订仓单) is still sent.</source>
        <translation>It needs none since {date:2024-12-15}. The warehouse booking data (订仓单) is still sent.</translation>
    </message>
    <message>
        <source>A payment record must be sent before each declaration list.</source>
        <translation>A payment record must be sent before each declaration list.</translation>
    </message>
    <message>
        <source>The payment record (收款单) is no longer needed before a list, since {date:2024-12-15}.</source>
        <translation>The payment record (收款单) is no longer needed before a list, since {date:2024-12-15}.</translation>
    </message>
    <message>
        <source>You need the foreign-trade operator filing (对外贸易经营者备案) to export.</source>
        <translation>You need the foreign-trade operator filing (对外贸易经营者备案) to export.</translation>
    </message>
    <message>
        <source>It was abolished on {date:2022-12-30}. The customs filing (报关单位备案) remains.</source>
        <translation>It was abolished on {date:2022-12-30}. The customs filing (报关单位备案) remains.</translation>
    </message>
    <message>
        <source>Simplified lists of 9710 need only 4 HS digits, as on 9610.</source>
        <translation>Simplified lists of 9710 need only 4 HS digits, as on 9610.</translation>
    </message>
    <message>
        <source>9710 uses 6 HS digits for simplified lists, not 4. 9610 uses 4; confirm this with customs.</source>
        <translation>9710 uses 6 HS digits for simplified lists, not 4. 9610 uses 4; confirm this with customs.</translation>
    </message>
    <message>
        <source>Stock sent to a platform&apos;s warehouse, such as FBA, is 9710 or 9610.</source>
        <translation>Stock sent to a platform&apos;s warehouse, such as FBA, is 9710 or 9610.</translation>
    </message>
    <message>
        <source>It is neither, since nobody has bought it yet.</source>
        <translation>It is neither, since nobody has bought it yet.</translation>
    </message>
    <message>
        <source>Goods sold to your own Hong Kong company are a platform export.</source>
        <translation>Goods sold to your own Hong Kong company are a platform export.</translation>
    </message>
    <message>
        <source>Goods already sold to your own Hong Kong company, without a platform, are general trade (一般贸易, 0110).</source>
        <translation>Goods already sold to your own Hong Kong company, without a platform, are general trade (一般贸易, 0110).</translation>
    </message>
    <message>
        <source>The {cap-1039} of 1039 count for a contract, a month or a container.</source>
        <translation>The {cap-1039} of 1039 count for a contract, a month or a container.</translation>
    </message>
    <message>
        <source>The cap counts for each declaration form: not for each contract, month or container.</source>
        <translation>The cap counts for each declaration form: not for each contract, month or container.</translation>
    </message>
    <message>
        <source>Goods under 1039 are declared at the port where they leave China.</source>
        <translation>Goods under 1039 are declared at the port where they leave China.</translation>
    </message>
    <message>
        <source>They are declared at the customs of the place of procurement (采购地). The goods may leave from another port.</source>
        <translation>They are declared at the customs of the place of procurement (采购地). The goods may leave from another port.</translation>
    </message>
    <message>
        <source>There is one deadline for returned goods.</source>
        <translation>There is one deadline for returned goods.</translation>
    </message>
    <message>
        <source>There are two, and they are different things: 6 months from export for a tax-free return, and 1 year from release for the customs procedure.</source>
        <translation>There are two, and they are different things: 6 months from export for a tax-free return, and 1 year from release for the customs procedure.</translation>
    </message>
    <message>
        <source>Who is my buyer?</source>
        <translation>Who is my buyer?</translation>
    </message>
    <message>
        <source>Look at the order, or at what you agreed on. A few plain questions find out who the goods go to.</source>
        <translation>Look at the order, or at what you agreed on. A few plain questions find out who the goods go to.</translation>
    </message>
    <message>
        <source>Has anybody abroad bought these goods already?</source>
        <translation>Has anybody abroad bought these goods already?</translation>
    </message>
    <message>
        <source>Stock that waits in a platform&apos;s warehouse is not bought yet, although the platform knows about it.</source>
        <translation>Stock that waits in a platform&apos;s warehouse is not bought yet, although the platform knows about it.</translation>
    </message>
    <message>
        <source>Yes, there is an order or a contract</source>
        <translation>Yes, there is an order or a contract</translation>
    </message>
    <message>
        <source>No, I will sell them later from abroad</source>
        <translation>No, I will sell them later from abroad</translation>
    </message>
    <message>
        <source>Nobody has ordered the goods yet, so they are your own stock.</source>
        <translation>Nobody has ordered the goods yet, so they are your own stock.</translation>
    </message>
    <message>
        <source>No, somebody gets samples or advertising material</source>
        <translation>No, somebody gets samples or advertising material</translation>
    </message>
    <message>
        <source>The goods are for a possible buyer to look at, not for resale.</source>
        <translation>The goods are for a possible buyer to look at, not for resale.</translation>
    </message>
    <message>
        <source>No, they are a gift or personal things</source>
        <translation>No, they are a gift or personal things</translation>
    </message>
    <message>
        <source>Nobody buys the goods, so this is not a sale.</source>
        <translation>Nobody buys the goods, so this is not a sale.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>Ask whoever made the deal: your sales staff, your platform&apos;s seller support, or your broker.</source>
        <translation>Ask whoever made the deal: your sales staff, your platform&apos;s seller support, or your broker.</translation>
    </message>
    <message>
        <source>Where was the deal made?</source>
        <translation>Where was the deal made?</translation>
    </message>
    <message>
        <source>At a stall or shop of a Chinese market, with a foreigner who buys there</source>
        <translation>At a stall or shop of a Chinese market, with a foreigner who buys there</translation>
    </message>
    <message>
        <source>A foreigner who buys in a Chinese market is the foreign purchaser (境外采购商).</source>
        <translation>A foreigner who buys in a Chinese market is the foreign purchaser (境外采购商).</translation>
    </message>
    <message>
        <source>On a platform, in a web shop, by contract, e-mail or phone, or at a fair</source>
        <translation>On a platform, in a web shop, by contract, e-mail or phone, or at a fair</translation>
    </message>
    <message>
        <source>Whose name stands on the order as the buyer?</source>
        <translation>Whose name stands on the order as the buyer?</translation>
    </message>
    <message>
        <source>Look at the invoice address too. A platform often shows there whether the buyer has a business account.</source>
        <translation>Look at the invoice address too. A platform often shows there whether the buyer has a business account.</translation>
    </message>
    <message>
        <source>The name of a company</source>
        <translation>The name of a company</translation>
    </message>
    <message>
        <source>A company stands on the order, so the buyer is likely a foreign company.</source>
        <translation>A company stands on the order, so the buyer is likely a foreign company.</translation>
    </message>
    <message>
        <source>The name of a person only</source>
        <translation>The name of a person only</translation>
    </message>
    <message>
        <source>My own company abroad, such as in Hong Kong</source>
        <translation>My own company abroad, such as in Hong Kong</translation>
    </message>
    <message>
        <source>Goods already sold to your own company abroad have been bought by a company.</source>
        <translation>Goods already sold to your own company abroad have been bought by a company.</translation>
    </message>
    <message>
        <source>Ask your platform&apos;s seller support who the buyer is. They see the account.</source>
        <translation>Ask your platform&apos;s seller support who the buyer is. They see the account.</translation>
    </message>
    <message>
        <source>Does the order show a business account or a VAT number of the buyer?</source>
        <translation>Does the order show a business account or a VAT number of the buyer?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>A private person has no business account or VAT number, so the buyer is likely a foreign company.</source>
        <translation>A private person has no business account or VAT number, so the buyer is likely a foreign company.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Only a person&apos;s name stands on the order, so the buyer is likely a foreign consumer.</source>
        <translation>Only a person&apos;s name stands on the order, so the buyer is likely a foreign consumer.</translation>
    </message>
    <message>
        <source>Ask your platform&apos;s seller support, or the buyer: “Do you buy for a company or for yourself?”</source>
        <translation>Ask your platform&apos;s seller support, or the buyer: “Do you buy for a company or for yourself?”</translation>
    </message>
    <message>
        <source>Is my market a recognised cluster?</source>
        <translation>Is my market a recognised cluster?</translation>
    </message>
    <message>
        <source>The list of this question holds the market clusters approved for 1039. You need the Chinese name of your market.</source>
        <translation>The list of this question holds the market clusters approved for 1039. You need the Chinese name of your market.</translation>
    </message>
    <message>
        <source>Which seller stands on your receipt?</source>
        <translation>Which seller stands on your receipt?</translation>
    </message>
    <message>
        <source>A merchant with a stall or shop in a market</source>
        <translation>A merchant with a stall or shop in a market</translation>
    </message>
    <message>
        <source>A factory or a trading company, not in a market</source>
        <translation>A factory or a trading company, not in a market</translation>
    </message>
    <message>
        <source>What is not bought in a market does not count as bought in a recognised cluster.</source>
        <translation>What is not bought in a market does not count as bought in a recognised cluster.</translation>
    </message>
    <message>
        <source>I have no receipt and do not know</source>
        <translation>I have no receipt and do not know</translation>
    </message>
    <message>
        <source>Ask the person who bought the goods, and the market operator who exports for you.</source>
        <translation>Ask the person who bought the goods, and the market operator who exports for you.</translation>
    </message>
    <message>
        <source>Type the Chinese name of the market, or its city, into the field of the question. Does the list show your market?</source>
        <translation>Type the Chinese name of the market, or its city, into the field of the question. Does the list show your market?</translation>
    </message>
    <message>
        <source>A market with a similar name in the same city is another market. Compare the whole name.</source>
        <translation>A market with a similar name in the same city is another market. Compare the whole name.</translation>
    </message>
    <message>
        <source>Yes, with exactly that name</source>
        <translation>Yes, with exactly that name</translation>
    </message>
    <message>
        <source>Choose that entry of the list: it is your answer. Ask the market&apos;s service centre only if the declaration is in the year in which the market was approved.</source>
        <translation>Choose that entry of the list: it is your answer. Ask the market&apos;s service centre only if the declaration is in the year in which the market was approved.</translation>
    </message>
    <message>
        <source>No, or only one with a similar name</source>
        <translation>No, or only one with a similar name</translation>
    </message>
    <message>
        <source>Has the market&apos;s service centre told you that the market is recognised for 1039?</source>
        <translation>Has the market&apos;s service centre told you that the market is recognised for 1039?</translation>
    </message>
    <message>
        <source>A market that is not on the list does not count as recognised.</source>
        <translation>A market that is not on the list does not count as recognised.</translation>
    </message>
    <message>
        <source>Yes, or I have not asked yet</source>
        <translation>Yes, or I have not asked yet</translation>
    </message>
    <message>
        <source>Ask the market&apos;s service centre for the number of the announcement that recognises the market, and show it to your broker. These rules may be older.</source>
        <translation>Ask the market&apos;s service centre for the number of the announcement that recognises the market, and show it to your broker. These rules may be older.</translation>
    </message>
    <message>
        <source>Are my goods licensed or controlled?</source>
        <translation>Are my goods licensed or controlled?</translation>
    </message>
    <message>
        <source>The 10-digit HS code (商品编码) tells it. Have the code and what it shows in front of you.</source>
        <translation>The 10-digit HS code (商品编码) tells it. Have the code and what it shows in front of you.</translation>
    </message>
    <message>
        <source>Do you have the 10-digit HS code of the goods, and what was found behind it?</source>
        <translation>Do you have the 10-digit HS code of the goods, and what was found behind it?</translation>
    </message>
    <message>
        <source>Ask your broker for the 10-digit HS code and its supervision conditions (监管证件代码), inspection code and export duty.</source>
        <translation>Ask your broker for the 10-digit HS code and its supervision conditions (监管证件代码), inspection code and export duty.</translation>
    </message>
    <message>
        <source>Does it say that export is prohibited (禁止出口)?</source>
        <translation>Does it say that export is prohibited (禁止出口)?</translation>
    </message>
    <message>
        <source>No mode may carry prohibited goods. Nothing else matters then.</source>
        <translation>No mode may carry prohibited goods. Nothing else matters then.</translation>
    </message>
    <message>
        <source>Ask the commerce authority, or the customs hotline 12360, with the HS code.</source>
        <translation>Ask the commerce authority, or the customs hotline 12360, with the HS code.</translation>
    </message>
    <message>
        <source>Do the supervision conditions (监管证件代码) name an export licence, a quota or another restriction?</source>
        <translation>Do the supervision conditions (监管证件代码) name an export licence, a quota or another restriction?</translation>
    </message>
    <message>
        <source>Ask the commerce authority, or your broker, which licence the code needs.</source>
        <translation>Ask the commerce authority, or your broker, which licence the code needs.</translation>
    </message>
    <message>
        <source>Do they name dual-use items (两用物项)?</source>
        <translation>Do they name dual-use items (两用物项)?</translation>
    </message>
    <message>
        <source>Ask the commerce authority whether the goods are dual-use items.</source>
        <translation>Ask the commerce authority whether the goods are dual-use items.</translation>
    </message>
    <message>
        <source>Does the tariff name an export duty (出口关税) for the code?</source>
        <translation>Does the tariff name an export duty (出口关税) for the code?</translation>
    </message>
    <message>
        <source>Ask your broker, or the customs hotline 12360, with the HS code.</source>
        <translation>Ask your broker, or the customs hotline 12360, with the HS code.</translation>
    </message>
    <message>
        <source>Does the code carry an inspection code (法检)?</source>
        <translation>Does the code carry an inspection code (法检)?</translation>
    </message>
    <message>
        <source>This is what the HS code shows. Check it again when the goods or the code change.</source>
        <translation>This is what the HS code shows. Check it again when the goods or the code change.</translation>
    </message>
    <message>
        <source>Ask your local customs, or your broker, whether the code needs inspection.</source>
        <translation>Ask your local customs, or your broker, whether the code needs inspection.</translation>
    </message>
    <message>
        <source>Which invoice do I hold?</source>
        <translation>Which invoice do I hold?</translation>
    </message>
    <message>
        <source>Take the paper or file that the seller gave you.</source>
        <translation>Take the paper or file that the seller gave you.</translation>
    </message>
    <message>
        <source>What stands at the top of it?</source>
        <translation>What stands at the top of it?</translation>
    </message>
    <message>
        <source>A title with 增值税专用发票</source>
        <translation>A title with 增值税专用发票</translation>
    </message>
    <message>
        <source>A title with 普通发票</source>
        <translation>A title with 普通发票</translation>
    </message>
    <message>
        <source>The title says that it is an ordinary invoice.</source>
        <translation>The title says that it is an ordinary invoice.</translation>
    </message>
    <message>
        <source>Something else: a receipt, a delivery note, a transfer</source>
        <translation>Something else: a receipt, a delivery note, a transfer</translation>
    </message>
    <message>
        <source>A receipt or delivery note is no invoice.</source>
        <translation>A receipt or delivery note is no invoice.</translation>
    </message>
    <message>
        <source>I have nothing</source>
        <translation>I have nothing</translation>
    </message>
    <message>
        <source>Without a paper you hold no invoice.</source>
        <translation>Without a paper you hold no invoice.</translation>
    </message>
    <message>
        <source>Show it to your accountant, or ask the tax hotline 12366.</source>
        <translation>Show it to your accountant, or ask the tax hotline 12366.</translation>
    </message>
    <message>
        <source>Does your own business stand on it as the buyer?</source>
        <translation>Does your own business stand on it as the buyer?</translation>
    </message>
    <message>
        <source>You hold a special VAT invoice in the name of your business.</source>
        <translation>You hold a special VAT invoice in the name of your business.</translation>
    </message>
    <message>
        <source>Ask your accountant, or the tax hotline 12366, whether you may use an invoice in another name.</source>
        <translation>Ask your accountant, or the tax hotline 12366, whether you may use an invoice in another name.</translation>
    </message>
    <message>
        <source>Who makes my declaration?</source>
        <translation>Who makes my declaration?</translation>
    </message>
    <message>
        <source>Look at the agreement with whoever handles your shipment, or at an earlier declaration.</source>
        <translation>Look at the agreement with whoever handles your shipment, or at an earlier declaration.</translation>
    </message>
    <message>
        <source>Does your own staff send the declaration to customs, with your electronic-port card (电子口岸)?</source>
        <translation>Does your own staff send the declaration to customs, with your electronic-port card (电子口岸)?</translation>
    </message>
    <message>
        <source>You sign the declaration with your own card.</source>
        <translation>You sign the declaration with your own card.</translation>
    </message>
    <message>
        <source>In whose name does the other firm declare the export?</source>
        <translation>In whose name does the other firm declare the export?</translation>
    </message>
    <message>
        <source>An entrustment (代理报关委托书) lets a broker act in your name. An agency agreement lets an agent export in its own.</source>
        <translation>An entrustment (代理报关委托书) lets a broker act in your name. An agency agreement lets an agent export in its own.</translation>
    </message>
    <message>
        <source>In mine</source>
        <translation>In mine</translation>
    </message>
    <message>
        <source>Whoever declares in your name is a customs broker.</source>
        <translation>Whoever declares in your name is a customs broker.</translation>
    </message>
    <message>
        <source>In its own</source>
        <translation>In its own</translation>
    </message>
    <message>
        <source>Whoever exports in its own name is an export agent. It must report you as the real owner (实际委托出口方).</source>
        <translation>Whoever exports in its own name is an export agent. It must report you as the real owner (实际委托出口方).</translation>
    </message>
    <message>
        <source>Ask the firm whose name will stand on the declaration as the exporter.</source>
        <translation>Ask the firm whose name will stand on the declaration as the exporter.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>“%1” does not name one entry of the list. Choose one from the list.</source>
        <translation>“%1” does not name one entry of the list. Choose one from the list.</translation>
    </message>
    <message>
        <source>Choose one from the list, or tick “Not sure”.</source>
        <translation>Choose one from the list, or tick “Not sure”.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choose one from the list.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>country name · country code</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>currency code · currency name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name, code or pinyin</source>
        <translation>Name, code or pinyin</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <comment>name of a mode</comment>
        <translation>Try it: %1</translation>
    </message>
    <message>
        <source>Shows in a copy of the case what this change would give</source>
        <translation>Shows in a copy of the case what this change would give</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SetField</name>
    <message>
        <source>Tick what applies, or “None of these”.</source>
        <translation>Tick what applies, or “None of these”.</translation>
    </message>
    <message>
        <source>Not sure: %1</source>
        <translation>Not sure: %1</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>Not sure about any of these</source>
        <translation>Not sure about any of these</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Which customs supervision mode fits your export?</source>
        <translation>Which customs supervision mode fits your export?</translation>
    </message>
    <message>
        <source>Answer a few questions about one shipment from China. You see which supervision mode (监管方式) fits and why, and get a checklist to print and work through.</source>
        <translation>Answer a few questions about one shipment from China. You see which supervision mode (监管方式) fits and why, and get a checklist to print and work through.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Begin with the first question.</source>
        <translation>Begin with the first question.</translation>
    </message>
    <message>
        <source>Go on with this case</source>
        <translation>Go on with this case</translation>
    </message>
    <message>
        <source>Your answers are kept.</source>
        <translation>Your answers are kept.</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Open a case…</translation>
    </message>
    <message>
        <source>Go on with a case that you saved.</source>
        <translation>Go on with a case that you saved.</translation>
    </message>
    <message>
        <source>Or look at an example</source>
        <translation>Or look at an example</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. The result is an orientation, not legal advice; customs and tax offices decide.</source>
        <translation>Nothing leaves this computer. The result is an orientation, not legal advice; customs and tax offices decide.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>mode · country</comment>
        <translation>%1 · %2</translation>
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
    <message>
        <source>Result: %1</source>
        <translation>Result: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3. %4</source>
        <comment>number, of how many, title of the page, a sentence about the modes left</comment>
        <translation>Step %1 of %2: %3. %4</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Nothing is answered yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) given.</source>
        <translation>
            <numerusform>%n answer given.</numerusform>
            <numerusform>%n answers given.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ruled out: %1. %2</source>
        <comment>modes, a sentence about the modes left</comment>
        <translation>Ruled out: %1. %2</translation>
    </message>
    <message>
        <source>Possible again: %1. %2</source>
        <comment>modes, a sentence about the modes left</comment>
        <translation>Possible again: %1. %2</translation>
    </message>
    <message>
        <source>Ruled out: %1. Possible again: %2. %3</source>
        <comment>modes, modes, a sentence about the modes left</comment>
        <translation>Ruled out: %1. Possible again: %2. %3</translation>
    </message>
    <message>
        <source>The mode is settled: %1.</source>
        <translation>The mode is settled: %1.</translation>
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
    <name>Texts</name>
    <message>
        <source>%1%</source>
        <extracomment>A percentage: how the sign is set behind the number.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language you translate into, in that language: Deutsch, français, …</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date that cannot be misread, in the letters of QLocale::toString(): the month as a word, or the year first. Chinese: yyyy年M月d日</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>legal text read</source>
        <extracomment>How well a statement is founded: somebody read the legal text.</extracomment>
        <translation>legal text read</translation>
    </message>
    <message>
        <source>usual practice</source>
        <extracomment>How well a statement is founded: it is how things are usually done.</extracomment>
        <translation>usual practice</translation>
    </message>
    <message>
        <source>confirm with customs / tax office</source>
        <extracomment>How well a statement is founded: ask before relying on it.</extracomment>
        <translation>confirm with customs / tax office</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name, and the official Chinese term behind it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ThenAndNowDialog</name>
    <message>
        <source>%1 – then and now</source>
        <comment>case title, name of a file</comment>
        <translation>%1 – then and now</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Save the comparison</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Then and now</translation>
    </message>
    <message>
        <source>The same answers by the rules of the declaration date and by those of today.</source>
        <translation>The same answers by the rules of the declaration date and by those of today.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
</context>
<context>
    <name>ThenAndNowNotice</name>
    <message>
        <source>This result goes by the rules of the declaration date, %1. By the rules of today, %2, it would not be the same.</source>
        <translation>This result goes by the rules of the declaration date, %1. By the rules of today, %2, it would not be the same.</translation>
    </message>
    <message>
        <source>Then and now: see each difference</source>
        <translation>Then and now: see each difference</translation>
    </message>
</context>
<context>
    <name>TimelineDialog</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>What is due when, as far as the dates of this case are known. Distances between days are shortened.</source>
        <translation>What is due when, as far as the dates of this case are known. Distances between days are shortened.</translation>
    </message>
</context>
<context>
    <name>ToolDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Enter a number.</source>
        <translation>Enter a number.</translation>
    </message>
    <message>
        <source>Enter a number, or tick “Not sure”.</source>
        <translation>Enter a number, or tick “Not sure”.</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Like the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normal text size</translation>
    </message>
</context>
<context>
    <name>VoidNotice</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo: these answers count again</source>
        <translation>Undo: these answers count again</translation>
    </message>
    <message>
        <source>Take this answer</source>
        <translation>Take this answer</translation>
    </message>
    <message>
        <source>Keep it as it was</source>
        <translation>Keep it as it was</translation>
    </message>
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
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>Your case</source>
        <translation>Your case</translation>
    </message>
    <message>
        <source>With these answers</source>
        <translation>With these answers</translation>
    </message>
    <message>
        <source>%1 applies with these answers.</source>
        <translation>%1 applies with these answers.</translation>
    </message>
    <message>
        <source>%1 is possible with these answers.</source>
        <translation>%1 is possible with these answers.</translation>
    </message>
    <message>
        <source>%1 is ruled out with these answers, too.</source>
        <translation>%1 is ruled out with these answers, too.</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>a line of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Nothing. Change an answer to see what it would give.</source>
        <translation>Nothing. Change an answer to see what it would give.</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>What if …</translation>
    </message>
    <message>
        <source>Change answers in a copy, and see what they would give. Your case stays as it is until you take the answers over. They must match the real transaction.</source>
        <translation>Change answers in a copy, and see what they would give. Your case stays as it is until you take the answers over. They must match the real transaction.</translation>
    </message>
    <message>
        <source>Answers of the copy</source>
        <translation>Answers of the copy</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>What would be different</translation>
    </message>
    <message>
        <source>&amp;Take over into the case</source>
        <translation>&amp;Take over into the case</translation>
    </message>
    <message>
        <source>&amp;All as in the case</source>
        <translation>&amp;All as in the case</translation>
    </message>
</context>
<context>
    <name>WhatIfRow</name>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>This answer is missing now.</source>
        <translation>This answer is missing now.</translation>
    </message>
    <message>
        <source>Changed here only.</source>
        <translation>Changed here only.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>name of an answer</comment>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>name of an answer</comment>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>As in the case</source>
        <translation>As in the case</translation>
    </message>
    <message>
        <source>As in the case: %1</source>
        <comment>name of an answer</comment>
        <translation>As in the case: %1</translation>
    </message>
</context>
<context>
    <name>WrongResultDialog</name>
    <message>
        <source>Report a wrong result</source>
        <translation>Report a wrong result</translation>
    </message>
    <message>
        <source>Does the result seem wrong to you? Save this file, and give it to whoever can look into it. The program sends nothing.</source>
        <translation>Does the result seem wrong to you? Save this file, and give it to whoever can look into it. The program sends nothing.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Your answers, with amounts and dates, since these decide; how each condition of each mode came out; the result with its checklist; and the versions of the program and of the rules.</source>
        <translation>Your answers, with amounts and dates, since these decide; how each condition of each mode came out; the result with its checklist; and the versions of the program and of the rules.</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Not in the file</translation>
    </message>
    <message>
        <source>The name of the case, the particulars of the shipment, and what you noted at the checklist: ticks, dates, names, notes and document numbers.</source>
        <translation>The name of the case, the particulars of the shipment, and what you noted at the checklist: ticks, dates, names, notes and document numbers.</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>The whole file</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Save the file…</translation>
    </message>
    <message>
        <source>wrong result</source>
        <comment>name of a file</comment>
        <translation>wrong result</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON files (*.json)</translation>
    </message>
</context>
</TS>
