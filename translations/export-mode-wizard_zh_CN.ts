<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Export Mode Wizard</source>
        <translation>关于出口监管方式向导</translation>
    </message>
    <message>
        <source>Export Mode Wizard %1</source>
        <translation>出口监管方式向导 %1</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; it uses Qt under the LGPL, version 3.</source>
        <translation>本程序为自由软件，采用 MIT 许可证；所用 Qt 采用 LGPL 第 3 版。</translation>
    </message>
    <message>
        <source>Figures of the proof</source>
        <translation>验证数据</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>These rules were proven: every combination of answers was looked at, on every day on which something changes, and no fault was found. This was counted:</source>
        <translation>这套规则已经验证：在每个规则有变化的日子查看了所有回答组合，未发现错误。统计如下：</translation>
    </message>
</context>
<context>
    <name>AddLineDialog</name>
    <message>
        <source>Add a shipment line</source>
        <translation>添加货物批次</translation>
    </message>
    <message>
        <source>A line is a part of the case that is declared on its own: parcels, warehouse stock, a wholesale order. Each line has its own answers and its own mode; all share one checklist and one paper.</source>
        <translation>货物批次是案例中单独申报的一部分，例如小包裹、海外仓备货、批发订单。每一批有自己的回答和监管方式；所有批次共用一份清单和一份打印件。</translation>
    </message>
    <message>
        <source>Name of the line &amp;so far</source>
        <translation>已有批次的名称(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name of the new line</source>
        <translation>新批次的名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add the line</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>开始时</translation>
    </message>
    <message>
        <source>n&amp;o answers</source>
        <translation>没有回答(&amp;O)</translation>
    </message>
    <message>
        <source>a co&amp;py of this line:</source>
        <comment>answers, particulars and days</comment>
        <translation>复制此批次(&amp;P)：</translation>
    </message>
    <message>
        <source>Line to copy</source>
        <translation>要复制的批次</translation>
    </message>
</context>
<context>
    <name>AnswerCheck</name>
    <message>
        <source>%1 is not an amount in %2; expected a number above 0 without decimals, such as 12500</source>
        <translation>%1 不是以 %2 计的金额；应为大于 0、不带小数的数，如 12500</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not an amount; expected a number above 0 such as 12500.00, with a point, without separators, at most %n decimal(s)</source>
        <translation>
            <numerusform>%1 不是金额；应为大于 0 的数，如 12500.00，小数点用“.”，不加千位分隔符，小数最多 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not right; expected a whole number from %2 to %3</source>
        <translation>%1 不正确；应为 %2 到 %3 之间的整数</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not a rate; expected a number above 0 such as 7.1024, at most %n decimal(s)</source>
        <translation>
            <numerusform>%1 不是汇率；应为大于 0 的数，如 7.1024，小数最多 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown value %1; expected one of %2</source>
        <translation>未知的值 %1；应为下列之一：%2</translation>
    </message>
    <message>
        <source>unknown value %1; expected true or false</source>
        <translation>未知的值 %1；应为 true 或 false</translation>
    </message>
    <message>
        <source>%1 is not right; expected an amount as text, such as &quot;12500.00&quot;</source>
        <translation>%1 不正确；金额应写成文本，如 &quot;12500.00&quot;</translation>
    </message>
    <message>
        <source>%1 is not a date; expected a day such as &quot;2026-12-01&quot;</source>
        <translation>%1 不是日期；应为某一天，如 &quot;2026-12-01&quot;</translation>
    </message>
    <message>
        <source>%1 is not a destination; expected a country code of ISO 3166-1 other than CN, such as &quot;DE&quot;</source>
        <translation>%1 不是运往国家（地区）；应为 CN 以外的 ISO 3166-1 国家（地区）代码，如 &quot;DE&quot;</translation>
    </message>
    <message>
        <source>%1 is not right; expected a list, such as [] or [&quot;%2&quot;]</source>
        <translation>%1 不正确；应为列表，如 [] 或 [&quot;%2&quot;]</translation>
    </message>
    <message>
        <source>%1 stands twice; expected each value once</source>
        <translation>%1 出现了两次；每个值只应出现一次</translation>
    </message>
    <message>
        <source>%1 is not right; expected rates such as {&quot;USD&quot;: &quot;7.1024&quot;}</source>
        <translation>%1 不正确；应为汇率，如 {&quot;USD&quot;: &quot;7.1024&quot;}</translation>
    </message>
    <message>
        <source>unknown currency %1; expected a code such as USD</source>
        <translation>未知的币种 %1；应为 USD 这样的代码</translation>
    </message>
    <message>
        <source>%1: %2 is not right; expected a rate as text, such as &quot;7.1024&quot;</source>
        <translation>%1：%2 不正确；汇率应写成文本，如 &quot;7.1024&quot;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>AnswerGrid</name>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>name of an answer</comment>
        <translation>修改：%1</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>No copy of your unsaved changes can be kept in case the program fails, so save the case often. %1</source>
        <comment>a sentence that says why</comment>
        <translation>无法为未保存的更改留存备用副本，请经常保存案例，以防程序意外退出。%1</translation>
    </message>
</context>
<context>
    <name>BlockView</name>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填写</translation>
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
        <translation>应为文本</translation>
    </message>
    <message>
        <source>When reading %1: %2: %3</source>
        <translation>读取 %1 时出错：%2：%3</translation>
    </message>
    <message>
        <source>not a case file; expected &quot;%1&quot;</source>
        <translation>不是案例文件；应为 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>written by a newer version of the program (%1); expected %2</source>
        <translation>由更新版本的程序写成（%1）；应为 %2</translation>
    </message>
    <message>
        <source>unknown version; expected %1</source>
        <translation>未知的版本；应为 %1</translation>
    </message>
    <message>
        <source>expected an object { … }</source>
        <translation>应为对象 { … }</translation>
    </message>
    <message>
        <source>unknown answer; expected the id of a question</source>
        <translation>未知的回答；应为问题的标识</translation>
    </message>
    <message>
        <source>unknown answer; expected the id of a question with several choices</source>
        <translation>未知的回答；应为多选问题的标识</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is also answered; expected it once</source>
        <translation>&quot;%1&quot; 同时也已作答；只应出现一次</translation>
    </message>
    <message>
        <source>not a date; expected a day such as &quot;2026-12-01&quot;</source>
        <translation>不是日期；应为某一天，如 &quot;2026-12-01&quot;</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>When reading %1: the file cannot be opened: %2</source>
        <translation>读取 %1 时出错：文件无法打开：%2</translation>
    </message>
    <message>
        <source>When reading %1: the file is too large for a case; expected at most %2 MiB</source>
        <translation>读取 %1 时出错：文件对案例而言过大；应不超过 %2 MiB</translation>
    </message>
    <message>
        <source>When reading %1: %2</source>
        <translation>读取 %1 时出错：%2</translation>
    </message>
    <message>
        <source>the file is empty; expected a case</source>
        <translation>文件是空的；应为案例</translation>
    </message>
    <message>
        <source>the text is not UTF-8; expected a case saved by this program</source>
        <translation>文本不是 UTF-8 编码；应为本程序保存的案例</translation>
    </message>
    <message>
        <source>line %1: not valid JSON (%2); expected a case saved by this program</source>
        <translation>第 %1 行：不是有效的 JSON（%2）；应为本程序保存的案例</translation>
    </message>
    <message>
        <source>not a case file; expected an object { … }</source>
        <translation>不是案例文件；应为对象 { … }</translation>
    </message>
    <message>
        <source>holds a character that is no text; expected a text without control characters</source>
        <translation>含有非文本字符；应为不含控制字符的文本</translation>
    </message>
    <message>
        <source>When reading %1: the file cannot be read: %2</source>
        <translation>读取 %1 时出错：文件无法读取：%2</translation>
    </message>
    <message numerus="yes">
        <source>When reading %1: %n more fault(s); expected a case saved by this program</source>
        <translation>
            <numerusform>读取 %1 时出错：另有 %n 处错误；应为本程序保存的案例</numerusform>
        </translation>
    </message>
    <message>
        <source>too many values for a case; expected at most %1</source>
        <translation>数据项对案例而言过多；应不超过 %1 项</translation>
    </message>
    <message>
        <source>stands beside &quot;lines&quot;; expected it in one of the lines</source>
        <translation>与 &quot;lines&quot; 并列；应写在其中一个批次内</translation>
    </message>
    <message>
        <source>expected a list of shipment lines [{ … }]</source>
        <translation>应为货物批次列表 [{ … }]</translation>
    </message>
    <message>
        <source>%1 shipment lines are too many; expected at most %2</source>
        <translation>%1 个货物批次过多；应不超过 %2 个</translation>
    </message>
    <message>
        <source>expected a text, another one for each line</source>
        <translation>应为文本，且各批次互不相同</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of another line; expected another text for each line</source>
        <translation>&quot;%1&quot; 已是另一批次的标识；各批次应使用不同的文本</translation>
    </message>
</context>
<context>
    <name>CaseFiles</name>
    <message>
        <source>&amp;New case</source>
        <translation>新建案例(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Export cases (*.exportcase *.json);;All files (*)</source>
        <translation>出口案例 (*.exportcase *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>打开案例</translation>
    </message>
    <message>
        <source>The case cannot be opened</source>
        <translation>无法打开案例</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>保存案例</translation>
    </message>
    <message>
        <source>Export cases (*.exportcase)</source>
        <translation>出口案例 (*.exportcase)</translation>
    </message>
    <message>
        <source>New case &amp;from this one</source>
        <translation>以此案例新建(&amp;F)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file, folder</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No case was opened or saved yet</source>
        <translation>尚未打开或保存过案例</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>Open rec&amp;ent</source>
        <translation>最近打开(&amp;E)</translation>
    </message>
</context>
<context>
    <name>CaseLock</name>
    <message>
        <source>%1, process %2 on %3</source>
        <comment>program, number, name of a computer</comment>
        <translation>%1（计算机 %3 上的进程 %2）</translation>
    </message>
</context>
<context>
    <name>CaseQuestions</name>
    <message>
        <source>Save the case?</source>
        <translation>要保存案例吗？</translation>
    </message>
    <message>
        <source>The case has changes that are not saved.</source>
        <translation>本案例有尚未保存的更改。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Start again with an empty case?</source>
        <translation>要从空白案例重新开始吗？</translation>
    </message>
    <message>
        <source>All answers and ticks of this case that are not saved are lost.</source>
        <translation>本案例中尚未保存的回答和勾选都会丢失。</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>重新开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep this case</source>
        <translation>保留本案例(&amp;K)</translation>
    </message>
    <message>
        <source>The file was changed</source>
        <translation>文件已被更改</translation>
    </message>
    <message>
        <source>Another program has changed %1.</source>
        <translation>另一个程序更改了 %1。</translation>
    </message>
    <message>
        <source>If you overwrite it, the changes made there are lost. Your case stays open in any event.</source>
        <translation>如果覆盖，那里的更改将丢失。无论如何，您的案例保持打开。</translation>
    </message>
    <message>
        <source>Save in &amp;another place…</source>
        <translation>保存到其他位置(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>Your case stays open, with all that you typed.</source>
        <translation>您的案例保持打开，已输入的内容都在。</translation>
    </message>
    <message>
        <source>&amp;Write over the old file</source>
        <translation>直接写入旧文件(&amp;W)</translation>
    </message>
    <message>
        <source>Here, a new file cannot take the place of the old one. The old file can be written over; if the program or the network fails meanwhile, it may be left half written.</source>
        <translation>此处无法用新文件替换旧文件。可以直接写入旧文件；若其间程序或网络出错，文件可能只写入一半。</translation>
    </message>
    <message>
        <source>The case is not saved</source>
        <translation>案例未保存</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>%1 is open in another window, so it is not changed here.</source>
        <translation>%1 已在另一个窗口中打开，因此不在此处更改。</translation>
    </message>
    <message>
        <source>It is worked on by %1. To change it here, save it under another name, or close it there and open it again.</source>
        <translation>正由 %1 处理。如需在此更改，请另存为其他名称，或在那里关闭后重新打开。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>It is worked on by %1.</source>
        <translation>正由 %1 处理。</translation>
    </message>
    <message>
        <source>%1 is open in another window. Choose another name.</source>
        <translation>%1 已在另一个窗口中打开。请换一个名称。</translation>
    </message>
    <message>
        <source>a case without a name</source>
        <translation>未命名的案例</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Recover a case</source>
        <translation>恢复案例</translation>
    </message>
    <message>
        <source>The program ended before this case was saved: %1</source>
        <translation>程序在保存此案例之前结束：%1</translation>
    </message>
    <message>
        <source>The last changes are of %1.</source>
        <translation>最后的更改时间：%1。</translation>
    </message>
    <message>
        <source>Its file is %1.</source>
        <translation>其文件为 %1。</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>丢弃(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Ask again next time</source>
        <translation>下次再问(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ChangeNote</name>
    <message>
        <source>What changes for the case that is open</source>
        <translation>对打开的案例的影响</translation>
    </message>
    <message>
        <source>The case that is open: nothing changes.</source>
        <translation>打开的案例：没有变化。</translation>
    </message>
    <message>
        <source>The case that is open gets another result.</source>
        <translation>打开的案例：结论不同。</translation>
    </message>
    <message>
        <source>The case that is open keeps its mode, but the paper changes.</source>
        <translation>打开的案例：监管方式不变，但清单内容有变化。</translation>
    </message>
    <message>
        <source>Your cases: none was found in %1.</source>
        <translation>您的案例：在 %1 中没有找到。</translation>
    </message>
    <message>
        <source>What changes for your cases</source>
        <translation>对您的案例的影响</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The title of a case, and its file</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Use these rules?</source>
        <translation>要使用这套规则吗？</translation>
    </message>
    <message>
        <source>The new rules were checked and no fault was found. This is what they change. You can go back to the program&apos;s own rules at any time.</source>
        <translation>新规则已经检查，没有发现错误。变化如下。您可以随时恢复使用程序自带的规则。</translation>
    </message>
    <message>
        <source>What the new rules change</source>
        <translation>新规则带来的变化</translation>
    </message>
    <message>
        <source>&amp;Use these rules</source>
        <translation>使用这套规则(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep the present rules</source>
        <translation>保留现行规则(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of your %n case(s) in %2 will change.</source>
        <translation>
            <numerusform>您在 %2 中的案例：共 %n 个，其中 %1 个有变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there cannot be read as a case.</source>
        <translation>
            <numerusform>该处有 %n 个文件无法作为案例读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older file(s) there were not compared.</source>
        <translation>
            <numerusform>该处另有 %n 个较早的文件未比较。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the program&apos;s own %n trial case(s) will change.</source>
        <translation>
            <numerusform>程序自带的检验案例：共 %n 个，其中 %1 个有变化。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistBar</name>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <extracomment>%1: number of steps done, %n: number of all steps</extracomment>
        <translation>
            <numerusform>%n 项中已完成 %1 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the checklist</source>
        <translation>清单进度</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>显示：</translation>
    </message>
    <message>
        <source>Steps to show</source>
        <translation>要显示的事项</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>全部事项</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>未完成的事项</translation>
    </message>
    <message>
        <source>Due soon or overdue</source>
        <translation>即将到期或已逾期</translation>
    </message>
    <message>
        <source>Done steps</source>
        <translation>已完成的事项</translation>
    </message>
    <message>
        <source>Group by:</source>
        <translation>分组：</translation>
    </message>
    <message>
        <source>Group the steps by</source>
        <translation>事项分组方式</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>到期日</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>No step of the checklist is such a step now.</source>
        <translation>清单中目前没有这样的事项。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>heading over steps</comment>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>7 天内到期</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>以后到期</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>heading over steps</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose one answer.</source>
        <translation>请选择一项。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Tells which customs supervision mode a shipment from China is declared under, and prints the checklist.</source>
        <translation>判断从中国出口的一票货物适用哪种海关监管方式，并输出办理清单。</translation>
    </message>
    <message>
        <source>The case to open in the window.</source>
        <translation>在窗口中打开的案例。</translation>
    </message>
    <message>
        <source>Decides the case without a window; - reads standard input.</source>
        <translation>不打开窗口，直接判断该案例；“-”表示读取标准输入。</translation>
    </message>
    <message>
        <source>Which paper: checklist.</source>
        <translation>哪种单据：checklist（办理清单）。</translation>
    </message>
    <message>
        <source>Writes to this file instead of standard output; needed for pdf.</source>
        <translation>写入该文件，而不是标准输出；pdf 必须指定。</translation>
    </message>
    <message>
        <source>Language of the output: %1.</source>
        <translation>输出的语言：%1。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Shows the version of the program and of the rules.</source>
        <translation>显示程序版本和规则版本。</translation>
    </message>
    <message>
        <source>Wrong call: %1; see --help</source>
        <translation>调用有误：%1；请参阅 --help</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many</source>
        <translation>多出一个参数 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown sheet &quot;%1&quot;; expected checklist</source>
        <translation>未知的单据 &quot;%1&quot;；应为 checklist</translation>
    </message>
    <message>
        <source>unknown language &quot;%1&quot;; expected one of %2</source>
        <translation>未知的语言 &quot;%1&quot;；应为下列之一：%2</translation>
    </message>
    <message>
        <source>a PDF needs --output</source>
        <translation>输出 PDF 须指定 --output</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 给出了两次</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file</source>
        <translation>--%1 须指定文件名</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>第 %1 天，共 %2 天</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A figure: what it counts, and the number</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Proves the rules, or those of a file named behind it, and prints the figures.</source>
        <translation>证明规则（或其后所列文件的规则）并打印各项数字。</translation>
    </message>
    <message>
        <source>Writes the rules in force to this file, with all translations.</source>
        <translation>把现行规则连同全部译文写入该文件。</translation>
    </message>
    <message>
        <source>Uses another rule base, after checking it.</source>
        <translation>先检查、再使用另一套规则。</translation>
    </message>
    <message>
        <source>these options go with a command such as --decide</source>
        <translation>这些选项须与 --decide 等命令同用</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together</source>
        <translation>--%1 与 --%2 不能同用</translation>
    </message>
    <message numerus="yes">
        <source>--%1 needs %n file(s)</source>
        <translation>
            <numerusform>--%1 需要 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;; expected one of %2</source>
        <translation>未知格式“%1”，应为下列之一：%2</translation>
    </message>
    <message>
        <source>Says what changes from these rules to those named after them, for the golden cases and for cases named behind; as text or markdown.</source>
        <translation>说明从此规则库换到其后所列规则库有哪些变化，涉及内置标准案例及其后所列案例；输出为 text 或 markdown。</translation>
    </message>
    <message>
        <source>Decides all cases compared as if declared on this day, such as 2026-12-01.</source>
        <translation>将所有对比案例均按该日申报来判断，如 2026-12-01。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; expected a day such as 2026-12-01</source>
        <translation>“%1”不是日期；应为某一天，如 2026-12-01</translation>
    </message>
    <message>
        <source>--output would overwrite &quot;%1&quot;; expected another file</source>
        <translation>--output 会覆盖“%1”；请指定另一个文件</translation>
    </message>
    <message>
        <source>With --check-rules: adds the list of what rules a mode out, for review.</source>
        <translation>与 --check-rules 同用：附上排除各监管方式的条件清单，供审阅。</translation>
    </message>
    <message>
        <source>Writes the rules in words to this file, as HTML or PDF by its extension.</source>
        <translation>将规则以文字写入该文件；按扩展名输出 HTML 或 PDF。</translation>
    </message>
    <message>
        <source>--%1 needs --%2</source>
        <translation>--%1 须与 --%2 一起使用</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>words to choose from, one more of them</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>words to choose from, the last of them</comment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>Form of the answer: %1; of the list: %2.</source>
        <translation>结果的格式：%1；清单的格式：%2。</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Nothing to say here</source>
        <translation>此处无内容</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>保存对比表</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Comparison of modes</source>
        <comment>name of a file</comment>
        <translation>监管方式对比</translation>
    </message>
    <message>
        <source>The modes side by side</source>
        <translation>监管方式对比</translation>
    </message>
    <message>
        <source>How each supervision mode stands in this case: those that are possible first, then those ruled out.</source>
        <translation>本案例中各监管方式的情况：先列可以采用的，再列已排除的。</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>ContradictionPanel</name>
    <message>
        <source>It is so, go on</source>
        <translation>情况属实，继续</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>name of an answer</comment>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of an answer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>You said: %1.</source>
        <extracomment>The answers that do not fit together, each with its name</extracomment>
        <translation>您的回答：%1。</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Line %1: %2</source>
        <comment>%2: what is wrong, and what is expected</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>the text is not UTF-8; expected a table saved as CSV UTF-8</source>
        <translation>文本不是 UTF-8 编码；应为以 CSV UTF-8 格式保存的表格</translation>
    </message>
    <message>
        <source>holds a character that is no text; expected a text without control characters</source>
        <translation>含有非文本字符；应为不含控制字符的文本</translation>
    </message>
    <message>
        <source>a carriage return stands alone; expected a whole line end, or the cell in quotation marks</source>
        <translation>出现单独的回车符；应为完整的换行，或将该单元格放在引号内</translation>
    </message>
    <message>
        <source>text stands behind a closing quotation mark; expected a comma or the end of the line</source>
        <translation>右引号后还有文字；应为逗号或行尾</translation>
    </message>
    <message>
        <source>a quotation mark stands inside a cell; expected the whole cell in quotation marks, and the mark twice</source>
        <translation>单元格中间出现引号；应将整个单元格放在引号内，并将该引号写两次</translation>
    </message>
    <message>
        <source>the row is too long; expected at most %1 bytes, and a closing quotation mark for each opening one</source>
        <translation>该行过长；最多 %1 字节，且每个左引号都应有右引号</translation>
    </message>
    <message>
        <source>a quotation mark is not closed; expected one before the end of the file</source>
        <translation>引号没有闭合；文件结束前应有右引号</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day.</source>
        <translation>请选择日期。</translation>
    </message>
</context>
<context>
    <name>DrawingDialog</name>
    <message>
        <source>The list beside it says the same in words.</source>
        <translation>旁边的列表用文字说明同样的内容。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>case title, what is drawn</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>&amp;Drawing</source>
        <translation>图(&amp;D)</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>列表(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>适合宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>另存为 PDF(&amp;F)…</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>另存为 PNG(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>ExportWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>重新开始(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Result so far</source>
        <translation>目前结论(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>完成(&amp;I)</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>Cop&amp;y the list</source>
        <translation>复制清单(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>HelpBook</name>
    <message>
        <source>These things are said again and again, and they are wrong. Each is followed by what is true, how well that is founded, and where it stands.</source>
        <translation>这些说法经常听到，但都是错的。每条后面说明实际情况、依据的可靠程度和出处。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>What everybody gets wrong</source>
        <translation>常见误解</translation>
    </message>
    <message>
        <source>People say: “%1”</source>
        <extracomment>%1: something that many people believe, and that is wrong</extracomment>
        <translation>常听说：“%1”</translation>
    </message>
    <message>
        <source>In truth: %1</source>
        <extracomment>%1: what is true, in one or more sentences</extracomment>
        <translation>实际上：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>evidence grade, sources</comment>
        <extracomment>%1: how well a statement is founded; %2: its sources</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Why we ask: %1</source>
        <translation>为什么问：%1</translation>
    </message>
    <message>
        <source>Whom to ask: %1</source>
        <translation>可以问谁：%1</translation>
    </message>
    <message>
        <source>Terms used</source>
        <translation>用到的术语</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>另见</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Using the program</source>
        <translation>使用本程序</translation>
    </message>
    <message>
        <source>What this program does</source>
        <translation>本程序的用途</translation>
    </message>
    <message>
        <source>You answer plain questions about one shipment. The program names the customs supervision mode, says why it fits and why the others do not, and makes a checklist that you print and work through.</source>
        <translation>您回答关于一票货物的简单问题。程序给出海关监管方式，说明为什么适用、其他方式为什么不适用，并生成可打印、可逐项办理的清单。</translation>
    </message>
    <message>
        <source>Everything stays on your computer. The program uses no network and needs no account.</source>
        <translation>所有内容都留在您的电脑上。程序不联网，也不需要账户。</translation>
    </message>
    <message>
        <source>Press F1 at any question to read about it here.</source>
        <translation>在任何问题处按F1，即可在此阅读相关说明。</translation>
    </message>
    <message>
        <source>Answering the questions</source>
        <translation>回答问题</translation>
    </message>
    <message>
        <source>Only questions that can still change something are asked. Beside the questions you see which modes are still possible.</source>
        <translation>只问仍会影响结果的问题。问题旁边显示仍有可能的监管方式。</translation>
    </message>
    <message>
        <source>Each question has its own help with an example, and says why it is asked. Official terms are underlined: click one, or move to it with the Tab key and press Enter, to read what it means.</source>
        <translation>每个问题都有帮助和例子，并说明为什么要问。官方术语带下划线：点击，或用Tab键移到该处再按回车键，即可查看含义。</translation>
    </message>
    <message>
        <source>If something is missing, Next names it beside the field. If answers do not fit together, the program asks which one is right; you may also say that it is so.</source>
        <translation>如有遗漏，按“下一步”会在输入处旁边指出。如果回答互相矛盾，程序会询问哪个正确；您也可以说明确实如此。</translation>
    </message>
    <message>
        <source>When you are not sure</source>
        <translation>不确定的时候</translation>
    </message>
    <message>
        <source>Choose “Not sure”. The program goes on, names the modes that remain, and says whom to ask.</source>
        <translation>请选择“不确定”。程序会继续，列出仍有可能的监管方式，并说明该问谁。</translation>
    </message>
    <message>
        <source>Some questions offer “Help me find out”: a few plain questions about what you can see on your papers. They end with an answer, which you may take over, or with whom to ask.</source>
        <translation>有些问题提供“帮我弄清楚”：几个关于您手头单证的简单问题，最后给出可以采用的回答，或者该问谁。</translation>
    </message>
    <message>
        <source>Changing answers</source>
        <translation>修改回答</translation>
    </message>
    <message>
        <source>Go back with Back, or press Change beside an answer on the result page. Your other answers are kept.</source>
        <translation>按“上一步”返回，或在结果页按回答旁边的“修改”。其他回答都会保留。</translation>
    </message>
    <message>
        <source>An answer that is not asked for any more does not count. It counts again if the question comes back.</source>
        <translation>不再询问的问题，其回答不起作用；问题再次出现时，回答重新起作用。</translation>
    </message>
    <message>
        <source>Reading the result</source>
        <translation>阅读结果</translation>
    </message>
    <message>
        <source>The result names the mode and its route. Below stand what to watch, your answers, the checklist, the reasons, and every other mode with all the reasons why it does not fit.</source>
        <translation>结果给出监管方式及其路径。下面是注意事项、您的回答、办理清单、理由，以及其他每种监管方式不适用的全部理由。</translation>
    </message>
    <message>
        <source>Every statement names its sources and how well it is founded. Confirm what is marked so before you rely on it.</source>
        <translation>每条说明都注明出处和依据的可靠程度。标有需确认的内容，请确认后再采用。</translation>
    </message>
    <message>
        <source>Tick what is done on the checklist. With the dates of loading, export and release the program computes when each step is due.</source>
        <translation>在清单上勾选已办事项。填写装货、出口和放行日期后，程序会计算各步骤的期限。</translation>
    </message>
    <message>
        <source>Printing and saving</source>
        <translation>打印和保存</translation>
    </message>
    <message>
        <source>Print the checklist, look at it first, or save it as PDF, HTML or text. A case that is not complete prints too.</source>
        <translation>可以打印清单、预览，或另存为PDF、HTML或文本。未填完的案例也可以打印。</translation>
    </message>
    <message>
        <source>Save a case as a file and open it again later. It keeps your answers, the particulars and the ticks.</source>
        <translation>可以把案例保存为文件，以后再打开。回答、货物详情和勾选都会保留。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Each statement says how well it is founded. This is what the words mean:</source>
        <translation>每条说明都注明依据的可靠程度。各用语的含义如下：</translation>
    </message>
    <message>
        <source>How well a statement is founded</source>
        <translation>各项说明的依据程度</translation>
    </message>
    <message>
        <source>Limits of this program, and whom to ask</source>
        <translation>本程序的局限与咨询渠道</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse:</source>
        <translation>一切操作都可以不用鼠标：</translation>
    </message>
    <message>
        <source>help on the question where you are</source>
        <translation>查看当前问题的帮助</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>to the next field or button, and back</source>
        <translation>移到下一个输入处或按钮，或返回上一个</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>from one option to the next</source>
        <translation>在选项之间移动</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>choose an option, tick a box</source>
        <translation>选中选项、勾选方框</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>press the button that is marked</source>
        <translation>按下突出显示的按钮</translation>
    </message>
    <message>
        <source>Alt and a letter</source>
        <translation>Alt加字母</translation>
    </message>
    <message>
        <source>press the button, or open the menu, with that letter underlined</source>
        <translation>按下带该下划线字母的按钮，或打开该菜单</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>新建案例</translation>
    </message>
    <message>
        <source>open a case</source>
        <translation>打开案例</translation>
    </message>
    <message>
        <source>save the case</source>
        <translation>保存案例</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close a dialog</source>
        <translation>关闭对话框</translation>
    </message>
    <message>
        <source>The result is an orientation, not legal or tax advice. It rests on your answers and on the rules as of their date. Customs and tax offices decide.</source>
        <translation>结果仅供参考，不是法律或税务意见。它以您的回答和规则所载日期的规定为依据，以海关和税务机关的决定为准。</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;What everybody gets wrong</source>
        <translation>常见误解(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Report a wrong result…</source>
        <translation>报告结果有误(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, in English or in Chinese.</source>
        <translation>没有找到。请换一个中文或英文词语。</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>帮助正文</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <translation>搜索帮助(&amp;S)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Name of this case</source>
        <translation>案例名称</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>what was changed</comment>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>what was changed</comment>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item of the checklist, field</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Add shipment line “%1”</source>
        <translation>添加货物批次“%1”</translation>
    </message>
    <message>
        <source>Remove shipment line “%1”</source>
        <translation>删除货物批次“%1”</translation>
    </message>
    <message>
        <source>Rename shipment line “%1”</source>
        <translation>重命名货物批次“%1”</translation>
    </message>
    <message>
        <source>Move shipment line “%1”</source>
        <translation>移动货物批次“%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was changed, shipment line</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ItemNotes</name>
    <message>
        <source>%1, known: %2</source>
        <comment>field, item of the checklist</comment>
        <translation>%1，已知：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, item of the checklist</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>详情：%1</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>我的记录</translation>
    </message>
    <message>
        <source>Your notes: %1</source>
        <comment>item of the checklist</comment>
        <translation>我的记录：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>step of the checklist</comment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Done on %1</source>
        <comment>day</comment>
        <translation>于 %1 完成</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of the checklist</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Overdue: was due on %1 or the next working day</source>
        <comment>day</comment>
        <translation>已逾期：应于 %1 或下一个工作日完成</translation>
    </message>
    <message>
        <source>Overdue: was due on %1</source>
        <comment>day</comment>
        <translation>已逾期：应于 %1 完成</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>%n 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1：%2</translation>
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
        <translation>结论：%1</translation>
    </message>
    <message>
        <source>You cannot settle it here. This helps:</source>
        <translation>这里无法确定。可以这样做：</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Answer “&amp;Not sure”</source>
        <translation>回答“不确定”(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Use this answer</source>
        <translation>采用此回答(&amp;U)</translation>
    </message>
</context>
<context>
    <name>LimitGauge</name>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
</context>
<context>
    <name>LineTools</name>
    <message>
        <source>&amp;Add a shipment line…</source>
        <translation>添加货物批次(&amp;A)…</translation>
    </message>
    <message>
        <source>Shipment &amp;lines…</source>
        <translation>货物批次列表(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Previous line</source>
        <comment>of shipment</comment>
        <translation>上一批(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next line</source>
        <comment>of shipment</comment>
        <translation>下一批(&amp;N)</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>Not settled yet</source>
        <comment>mode of a shipment line</comment>
        <translation>尚未确定</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left at most</source>
        <translation>
            <numerusform>最多还有 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to ask</source>
        <translation>没有未答的问题</translation>
    </message>
    <message>
        <source>You are not sure of an answer that can change the mode</source>
        <translation>有一个可能改变监管方式的回答，您还不确定</translation>
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
        <translation>货物批次 %1 / %2(&amp;S)</translation>
    </message>
    <message>
        <source>Choose the shipment line to work on, or type a part of its name</source>
        <translation>选择要处理的货物批次，或输入其名称的一部分</translation>
    </message>
    <message>
        <source>A&amp;dd line…</source>
        <translation>添加批次(&amp;D)…</translation>
    </message>
    <message>
        <source>Add a shipment line to this case</source>
        <translation>在本案例中添加一个货物批次</translation>
    </message>
    <message>
        <source>Lines…</source>
        <comment>of shipment</comment>
        <translation>批次列表…</translation>
    </message>
    <message>
        <source>See, rename, move and remove the shipment lines</source>
        <translation>查看、重命名、移动和删除货物批次</translation>
    </message>
</context>
<context>
    <name>LinesDialog</name>
    <message>
        <source>Remove a shipment line</source>
        <translation>删除货物批次</translation>
    </message>
    <message>
        <source>Remove the shipment line “%1”?</source>
        <translation>删除货物批次“%1”？</translation>
    </message>
    <message>
        <source>Its answers, particulars and days go with it. You can undo this.</source>
        <translation>它的回答、申报信息和日期会一并删除。您可以撤销此操作。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Shipment lines</source>
        <translation>货物批次</translation>
    </message>
    <message>
        <source>Each line has its own answers and its own mode. The one that you open is the one that all pages are about.</source>
        <translation>每一批有自己的回答和监管方式。您打开哪一批，各页面就显示哪一批。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of shipment</comment>
        <translation>批次</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>监管方式</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>批次名称</translation>
    </message>
    <message>
        <source>&amp;Open this line</source>
        <translation>打开此批次(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add a line…</source>
        <translation>添加批次(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>删除(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>LinesOverview</name>
    <message>
        <source>%1: %2</source>
        <comment>name and mode of a shipment line</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (below)</source>
        <comment>shipment line whose result stands below</comment>
        <translation>%1（见下文）</translation>
    </message>
    <message>
        <source>Shipment lines: %1</source>
        <comment>how many</comment>
        <translation>货物批次：%1</translation>
    </message>
    <message>
        <source>Result of “%1”</source>
        <comment>shipment line</comment>
        <translation>“%1”的结果</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New case</source>
        <translation>新案例</translation>
    </message>
    <message>
        <source>%1[*] – Export Mode Wizard</source>
        <translation>%1[*] – 出口监管方式向导</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About Export Mode Wizard</source>
        <translation>关于出口监管方式向导(&amp;A)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The program&apos;s own rules, of %1, are newer.</source>
        <translation>程序自带的规则（%1）更新。</translation>
    </message>
    <message>
        <source>Res&amp;ult</source>
        <translation>结果(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Ru&amp;les</source>
        <translation>规则(&amp;L)</translation>
    </message>
    <message>
        <source>%1[*] (for reading only) – Export Mode Wizard</source>
        <translation>%1[*]（只读）– 出口监管方式向导</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>案例(&amp;C)</translation>
    </message>
</context>
<context>
    <name>MapDialog</name>
    <message>
        <source>Decision map</source>
        <translation>决策图</translation>
    </message>
    <message>
        <source>The questions that decide your mode, from top to bottom, with your answers on the thick line. To the side: where other answers would have led.</source>
        <translation>从上到下是决定监管方式的问题，粗线上是您的回答；旁边是其他回答会得出的结果。</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Not settled yet</source>
        <translation>尚未确定</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <translation>通关路径：%1</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>可能是：%1</translation>
    </message>
    <message>
        <source>The route is not settled yet.</source>
        <translation>通关路径尚未确定。</translation>
    </message>
    <message>
        <source>The value is over the limit of this mode.</source>
        <translation>货值超过该方式的限额。</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print the checklist</source>
        <translation>打印办理清单</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message>
        <source>See the pages before printing</source>
        <translation>打印前查看页面</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the checklist as a PDF file</source>
        <translation>将办理清单保存为 PDF 文件</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>另存为 HTML(&amp;H)…</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>Save the checklist as an HTML page</source>
        <translation>将办理清单保存为 HTML 网页</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>另存为文本(&amp;T)…</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>文本…</translation>
    </message>
    <message>
        <source>Save the checklist as plain text</source>
        <translation>将办理清单保存为纯文本</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML 网页 (*.html)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>保存办理清单</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Save for a &amp;calendar…</source>
        <translation>保存为日历(&amp;C)…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>日历…</translation>
    </message>
    <message>
        <source>Save the due dates for a calendar</source>
        <translation>将到期日保存为日历文件</translation>
    </message>
    <message>
        <source>Save as sp&amp;readsheet…</source>
        <translation>保存为电子表格(&amp;R)…</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>电子表格…</translation>
    </message>
    <message>
        <source>Save the checklist for a spreadsheet</source>
        <translation>将办理清单保存为电子表格可打开的文件</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>电子表格文件 (*.csv)</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>保存为日历</translation>
    </message>
    <message>
        <source>No step that is left to do has a day yet.</source>
        <translation>尚未完成的事项目前都没有可确定的日期。</translation>
    </message>
    <message>
        <source>Days are counted from the declaration, loading, export, release, payment and claim. Answer the question about the declaration, and give the other days on the page of particulars, as far as you know them.</source>
        <translation>这些日期从申报、装货、出口、放行、收汇和退税申报之日起算。请回答申报日期的问题，并在“货物申报信息”页填写您已知的其他日期。</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>When writing %1: %2</source>
        <translation>写入 %1 时出错：%2</translation>
    </message>
    <message>
        <source>When saving %1: %2</source>
        <translation>保存 %1 时：%2</translation>
    </message>
    <message>
        <source>there is no room left; free some, or choose another place</source>
        <translation>空间不足；请释放空间或另选位置</translation>
    </message>
    <message>
        <source>the folder does not exist any more; choose another place</source>
        <translation>文件夹已不存在；请另选位置</translation>
    </message>
    <message>
        <source>a folder has this name; choose another name</source>
        <translation>已有同名文件夹；请换一个名称</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>名称过长；请用较短的名称</translation>
    </message>
    <message>
        <source>you have no right to change this file; choose another place</source>
        <translation>您无权修改此文件；请另选位置</translation>
    </message>
    <message>
        <source>you have no right to write into this folder; choose another place</source>
        <translation>您无权写入此文件夹；请另选位置</translation>
    </message>
    <message>
        <source>the file cannot be written (%1); choose another place</source>
        <translation>文件无法写入（%1）；请另选位置</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>When writing %1: %2</source>
        <translation>写入 %1 时出错：%2</translation>
    </message>
    <message>
        <source>the document cannot be painted</source>
        <translation>无法绘制文档</translation>
    </message>
</context>
<context>
    <name>ParticularsPage</name>
    <message>
        <source>Particulars of the shipment (optional)</source>
        <translation>货物申报信息（选填）</translation>
    </message>
    <message>
        <source>They are printed on the paper and never change the decision. What you leave empty is printed as a line to fill in.</source>
        <translation>这些内容会打印在纸上，不影响判断。留空的项目会打印成待填写的横线。</translation>
    </message>
    <message>
        <source>Name of this case</source>
        <translation>案例名称</translation>
    </message>
    <message>
        <source>%1: known</source>
        <comment>a date</comment>
        <translation>%1：已知</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>How far you are</source>
        <translation>目前进度</translation>
    </message>
    <message>
        <source>Each link leads to the page of its answer.</source>
        <translation>点击链接可转到相应回答所在的页面。</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Opens the steps, the modes and the answers so far.</source>
        <translation>打开步骤、监管方式和目前的回答。</translation>
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
            <numerusform>可能适用的监管方式：%n 种</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left at most</source>
        <translation>
            <numerusform>最多还剩 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to ask.</source>
        <translation>没有要回答的问题了。</translation>
    </message>
    <message>
        <source>Nothing is left to ask, but you are not sure of an answer that can change the mode.</source>
        <translation>没有要回答的问题了，但有一个您不确定的回答可能改变监管方式。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left at most; none of them changes the mode.</source>
        <translation>
            <numerusform>最多还剩 %n 个问题，都不会改变监管方式。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left at most.</source>
        <translation>
            <numerusform>最多还剩 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the result</source>
        <translation>查看结论</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>申报信息</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>%1: you are here</source>
        <comment>name of a step</comment>
        <translation>%1：您在这里</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>name of a step</comment>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <comment>name of a step</comment>
        <translation>%1：待完成</translation>
    </message>
    <message>
        <source>%1: nothing to ask here</source>
        <comment>name of a step</comment>
        <translation>%1：此处无需提问</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <comment>name of an answer</comment>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Allowed too, but another mode goes first.</source>
        <translation>也可采用，但另一种监管方式优先。</translation>
    </message>
    <message>
        <source>Modes still possible: %1</source>
        <translation>仍可能的监管方式：%1</translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <translation>已排除：%1</translation>
    </message>
    <message>
        <source>%1 (kept, does not count now)</source>
        <comment>name of an answer</comment>
        <translation>%1（已保留，目前不计入）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of an answer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Answers so far: %1</source>
        <translation>目前的回答：%1</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help, example and reason: %1</source>
        <translation>帮助、示例和原因：%1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Why we ask: %1</source>
        <translation>为什么问：%1</translation>
    </message>
    <message>
        <source>Whom to ask: %1</source>
        <translation>可以问谁：%1</translation>
    </message>
    <message>
        <source>Help me find out</source>
        <translation>帮我弄清楚</translation>
    </message>
    <message>
        <source>Help me find out: %1</source>
        <translation>帮我弄清楚：%1</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
</context>
<context>
    <name>RatesField</name>
    <message>
        <source>Enter the rate of %1, or tick “Not sure”.</source>
        <translation>请输入 %1 的汇率，或勾选“不确定”。</translation>
    </message>
    <message>
        <source>Enter the rate of %1.</source>
        <translation>请输入 %1 的汇率。</translation>
    </message>
    <message>
        <source>1 %1 =</source>
        <comment>one unit of a currency equals</comment>
        <translation>1 %1 =</translation>
    </message>
    <message>
        <source>%1 for 1 %2</source>
        <comment>currency codes: rate of exchange</comment>
        <translation>1 %2 合多少 %1</translation>
    </message>
    <message>
        <source>Use %1, entered on %2</source>
        <translation>使用 %2 输入的 %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Export case without a title</source>
        <translation>未命名的出口案例</translation>
    </message>
    <message>
        <source>Declaration date: %1 (today, assumed)</source>
        <translation>申报日期：%1（未填写，按今天计）</translation>
    </message>
    <message>
        <source>Declaration date: %1</source>
        <translation>申报日期：%1</translation>
    </message>
    <message>
        <source>Rules %1 of %2</source>
        <translation>规则版本 %1（%2）</translation>
    </message>
    <message>
        <source>No supervision mode: outside the range of the rules</source>
        <translation>无监管方式：超出规则的适用时间范围</translation>
    </message>
    <message>
        <source>Supervision mode not settled yet</source>
        <translation>监管方式尚未确定</translation>
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
        <translation>%1〔待核实〕</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a mode, %2 a way to declare within it</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (not yet in force on the declaration date)</source>
        <translation>%1（申报日期时尚未施行）</translation>
    </message>
    <message>
        <source>%1 (no longer in force on the declaration date)</source>
        <translation>%1（申报日期时已失效）</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Exporter (境内发货人)</source>
        <translation>境内发货人</translation>
    </message>
    <message>
        <source>Unified social credit code (统一社会信用代码)</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Buyer or consignee (境外收货人)</source>
        <translation>境外收货人</translation>
    </message>
    <message>
        <source>Name of the goods (商品名称)</source>
        <translation>商品名称</translation>
    </message>
    <message>
        <source>HS code (商品编号)</source>
        <translation>商品编号（HS编码）</translation>
    </message>
    <message>
        <source>Quantity and unit (数量及单位)</source>
        <translation>数量及单位</translation>
    </message>
    <message>
        <source>Weight, gross and net (毛重、净重)</source>
        <translation>毛重、净重</translation>
    </message>
    <message>
        <source>Packages (件数)</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Incoterm (成交方式)</source>
        <translation>成交方式</translation>
    </message>
    <message>
        <source>Transport (运输方式)</source>
        <translation>运输方式</translation>
    </message>
    <message>
        <source>Customs of declaration (申报地海关)</source>
        <translation>申报地海关</translation>
    </message>
    <message>
        <source>Port of exit (出境关别)</source>
        <translation>出境关别</translation>
    </message>
    <message>
        <source>Contract or order number (合同协议号、订单号)</source>
        <translation>合同协议号、订单号</translation>
    </message>
    <message>
        <source>Loading (装货)</source>
        <translation>装货日期</translation>
    </message>
    <message>
        <source>Export date on the form (出口日期)</source>
        <translation>报关单上的出口日期</translation>
    </message>
    <message>
        <source>Release (放行)</source>
        <translation>放行日期</translation>
    </message>
    <message>
        <source>Receipt of payment (收汇)</source>
        <translation>收汇日期</translation>
    </message>
    <message>
        <source>Refund claim (退税申报)</source>
        <translation>退税申报日期</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>%1 (not sure)</source>
        <translation>%1（不确定）</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>以上都没有</translation>
    </message>
    <message>
        <source>1 %1 = %2</source>
        <extracomment>1 EUR = 8.52 CNY</extracomment>
        <translation>1 %1 = %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The title of a case, and its file behind it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The answers this rests on</source>
        <translation>判断所依据的回答</translation>
    </message>
    <message>
        <source>Particulars of the shipment</source>
        <translation>货物申报信息</translation>
    </message>
    <message>
        <source>Dates, from which due dates are counted</source>
        <translation>相关日期（据此推算期限）</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>办理清单</translation>
    </message>
    <message>
        <source>No step is certain yet. Answer the open questions first.</source>
        <translation>目前还没有可以确定的步骤，请先回答未答的问题。</translation>
    </message>
    <message>
        <source>There is nothing to do: no export is possible in this way.</source>
        <translation>没有可办理的事项：不能这样出口。</translation>
    </message>
    <message>
        <source>The mode is not settled. These steps are certain so far; the list is not final.</source>
        <translation>监管方式尚未确定。以下是目前可以确定的步骤，清单并非最终版本。</translation>
    </message>
    <message>
        <source>Some answers are still open. Steps may be added; the list is not final.</source>
        <translation>还有问题未回答，步骤可能增加，清单并非最终版本。</translation>
    </message>
    <message>
        <source>You are not sure of it: check whether you have it.</source>
        <translation>您不确定是否已办理：请先核实。</translation>
    </message>
    <message>
        <source>Optional: you may leave this out without harm.</source>
        <translation>可选：不办理也没有不利影响。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>办理渠道</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>单证</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1 [the rule of that time is not carried: confirm it]</source>
        <translation>%1〔本程序未收录当时的规定，请核实〕</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 or the next working day</source>
        <translation>%1，遇节假日顺延至下一工作日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1: the day, or days; %2: the rule it follows from</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>If not done</source>
        <translation>不办的后果</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未办</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Important: may cost a refund or a fine</source>
        <translation>重要：可能影响退税或导致处罚</translation>
    </message>
    <message>
        <source>Also to be known</source>
        <translation>还需知道</translation>
    </message>
    <message>
        <source>Answers that do not fit together</source>
        <translation>相互矛盾的回答</translation>
    </message>
    <message>
        <source>Why this mode</source>
        <translation>为什么适用这种监管方式</translation>
    </message>
    <message>
        <source>Still to be done so that the mode may be used</source>
        <translation>使用这种方式之前还需办理</translation>
    </message>
    <message>
        <source>Not known from the answers: check it</source>
        <translation>从回答中无法判断，请核实</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>其他可选方式</translation>
    </message>
    <message>
        <source>%1; route: %2</source>
        <translation>%1；通关路径：%2</translation>
    </message>
    <message>
        <source>Why not the other modes</source>
        <translation>为什么不适用其他方式</translation>
    </message>
    <message>
        <source>%1 [%2: %3]</source>
        <translation>%1〔%2：%3〕</translation>
    </message>
    <message>
        <source>It would apply to a shipment of which this is true:</source>
        <translation>符合以下情况的货物才适用：</translation>
    </message>
    <message>
        <source>What would have to be different is stated as a fact, not as advice: the declaration must match the real transaction.</source>
        <translation>以下只是说明何种情况才适用，并非建议更改事实：申报内容必须与真实交易一致。</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>含“%1”</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>不含“%1”</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>The value is over the limit of this mode. Read the warnings before you send anything.</source>
        <translation>金额超过这种方式的限值。寄出之前请先阅读提示。</translation>
    </message>
    <message>
        <source>These rules begin on %1. For an earlier declaration the program says nothing.</source>
        <translation>本规则自%1起适用。对更早的申报，本程序不作判断。</translation>
    </message>
    <message numerus="yes">
        <source>%n supervision mode(s) can still result from the open answers.</source>
        <extracomment>%n: number of customs supervision modes</extracomment>
        <translation>
            <numerusform>未答的问题之下，还可能有 %n 种监管方式。</numerusform>
        </translation>
    </message>
    <message>
        <source>The route, which is the way of declaring, is not settled yet.</source>
        <translation>通关路径（即申报的做法）尚未确定。</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <translation>通关路径：%1</translation>
    </message>
    <message>
        <source>Modes still possible</source>
        <translation>仍有可能的监管方式</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的回答</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>向谁咨询</translation>
    </message>
    <message>
        <source>Answers that settle it</source>
        <translation>回答以下问题即可确定</translation>
    </message>
    <message>
        <source>Answers that may still change warnings or checklist</source>
        <translation>以下回答还可能改变提示或清单</translation>
    </message>
    <message>
        <source>Not answered yet: %1</source>
        <translation>尚未回答：%1</translation>
    </message>
    <message>
        <source>No declaration date is given. The rules of today, %1, are used; no due date is counted from it.</source>
        <translation>未填写申报日期，按今天（%1）的规则判断，不据此推算期限。</translation>
    </message>
    <message>
        <source>For some due dates this program does not carry the rule of that time. They are marked: confirm them.</source>
        <translation>部分期限在当时的规定本程序未收录，已作标注，请核实。</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1止</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>施行时间</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Limits of this program, and whom to ask</source>
        <translation>本程序的局限与咨询渠道</translation>
    </message>
    <message>
        <source>This paper is an orientation, not legal or tax advice. It rests on your answers and on the rules as of the date printed. Customs and tax offices decide.</source>
        <translation>本文件仅供参考，不是法律或税务意见。它依据您的回答和所印日期的规则得出，以海关和税务机关的决定为准。</translation>
    </message>
    <message>
        <source>It does not classify goods, compute duties or refunds, or file anything. Local practice of ports and offices may differ.</source>
        <translation>本程序不做商品归类，不计算税款或退税额，也不代为申报。各口岸和主管机关的做法可能不同。</translation>
    </message>
    <message>
        <source>Customs hotline 12360</source>
        <translation>海关热线 12360</translation>
    </message>
    <message>
        <source>supervision modes, filings, declaration, inspection, returns</source>
        <translation>监管方式、备案、申报、查验、退货</translation>
    </message>
    <message>
        <source>Tax hotline 12366</source>
        <translation>税务热线 12366</translation>
    </message>
    <message>
        <source>refund, exemption, invoices, income tax</source>
        <translation>退税、免税、发票、所得税</translation>
    </message>
    <message>
        <source>Local customs and commerce bureau</source>
        <translation>当地海关和商务主管部门</translation>
    </message>
    <message>
        <source>pilot zones, market clusters, supervised sites, licences</source>
        <translation>综试区、市场集聚区、监管场所、许可证</translation>
    </message>
    <message>
        <source>Customs broker or export agent</source>
        <translation>报关行或外贸代理</translation>
    </message>
    <message>
        <source>the practice of the port, codes, declaration elements</source>
        <translation>口岸的做法、商品编码、申报要素</translation>
    </message>
    <message>
        <source>The wording of the legal text was read.</source>
        <translation>已阅读法规原文。</translation>
    </message>
    <message>
        <source>Trade sources, or a port&apos;s own guide, explain it alike.</source>
        <translation>业内资料或口岸办事指南的说明一致。</translation>
    </message>
    <message>
        <source>Likely, but the text could not be read, or sources disagree. Ask before you rely on it.</source>
        <translation>很可能如此，但未能读到原文，或资料说法不一。采用之前请先咨询。</translation>
    </message>
    <message>
        <source>How well a statement is founded</source>
        <translation>各项说明的依据程度</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the members of a list</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>单证编号</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据程度</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>[the value of that time is not carried: confirm it]</source>
        <translation>〔本程序未收录当时的数值，请核实〕</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Faults in the rule files</source>
        <translation>规则文件中的错误</translation>
    </message>
    <message>
        <source>Answers without a mode or route</source>
        <translation>得不出监管方式或通关方式的回答</translation>
    </message>
    <message>
        <source>Recommended modes that fail a condition of their own</source>
        <translation>被推荐却不符合自身条件的监管方式</translation>
    </message>
    <message>
        <source>Overlapping choice rules without a stated reason</source>
        <translation>相互重叠而未说明先后理由的选择规则</translation>
    </message>
    <message>
        <source>Modes and routes that depend on an answer not asked</source>
        <translation>取决于未提问回答的监管方式和通关方式</translation>
    </message>
    <message>
        <source>Modes never recommended</source>
        <translation>从不被推荐的监管方式</translation>
    </message>
    <message>
        <source>Routes never taken</source>
        <translation>从不采用的通关方式</translation>
    </message>
    <message>
        <source>Choice rules that never decide</source>
        <translation>从不起作用的选择规则</translation>
    </message>
    <message>
        <source>Questions never asked</source>
        <translation>从不提出的问题</translation>
    </message>
    <message>
        <source>Options never offered</source>
        <translation>从不提供的选项</translation>
    </message>
    <message>
        <source>Warnings that never appear</source>
        <translation>从不出现的提醒</translation>
    </message>
    <message>
        <source>Checklist items and due dates that never appear</source>
        <translation>从不出现的清单事项和期限</translation>
    </message>
    <message>
        <source>Comparisons of modes never shown</source>
        <translation>从不显示的监管方式比较</translation>
    </message>
    <message>
        <source>Comparisons of modes that are missing</source>
        <translation>缺少的监管方式比较</translation>
    </message>
    <message>
        <source>Conditions that always or never hold</source>
        <translation>恒成立或恒不成立的条件</translation>
    </message>
    <message>
        <source>Choice rules that could be one</source>
        <translation>可以合并的选择规则</translation>
    </message>
    <message>
        <source>Statements without a source</source>
        <translation>没有出处的表述</translation>
    </message>
    <message>
        <source>Sources used nowhere</source>
        <translation>未被引用的出处</translation>
    </message>
    <message>
        <source>Parameters and terms used nowhere</source>
        <translation>未被使用的参数和用语</translation>
    </message>
    <message>
        <source>Parameters with an undeclared hole</source>
        <translation>有未声明空档的参数</translation>
    </message>
    <message>
        <source>Parameters with two values on one day</source>
        <translation>同一天有两个值的参数</translation>
    </message>
    <message>
        <source>Periods in which the same rules hold</source>
        <translation>规则不变的时段</translation>
    </message>
    <message>
        <source>Declaration dates tried</source>
        <translation>试过的申报日期</translation>
    </message>
    <message>
        <source>Combinations of answers</source>
        <translation>回答组合数</translation>
    </message>
    <message>
        <source>Different ways through the questions</source>
        <translation>不同的答题路径</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <extracomment>%1 a mode: in how many combinations of answers it is recommended</extracomment>
        <translation>推荐 %1</translation>
    </message>
    <message>
        <source>Rules %1 of %2, loaded by you</source>
        <translation>规则版本 %1（%2），由您载入</translation>
    </message>
    <message numerus="yes">
        <source>Rules %1 of %2, last reviewed %n month(s) ago</source>
        <translation>
            <numerusform>规则版本 %1（%2），最近一次核对是在 %n 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules %1 of %2, loaded by you, last reviewed %n month(s) ago</source>
        <translation>
            <numerusform>规则版本 %1（%2），由您载入，最近一次核对是在 %n 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will have another mode, route or limit status.</source>
        <translation>
            <numerusform>%n 个案例的监管方式、通关路径或是否超限将改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>All cases are decided as if declared on %1.</source>
        <translation>所有案例均按%1申报来判断。</translation>
    </message>
    <message>
        <source>The rules are the same: nothing changes.</source>
        <translation>两套规则相同，没有变化。</translation>
    </message>
    <message>
        <source>Changes for the cases given</source>
        <translation>所给案例的变化</translation>
    </message>
    <message>
        <source>Changes for golden cases</source>
        <translation>内置标准案例的变化</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) given: %1 will change, %2 will stay as before.</source>
        <translation>
            <numerusform>所给案例 %n 个：%1 个有变化，%2 个不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n golden case(s): %1 will change, %2 will stay as before.</source>
        <translation>
            <numerusform>内置标准案例 %n 个：%1 个有变化，%2 个不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n golden case(s) left out: the old rules do not know all of their answers.</source>
        <translation>
            <numerusform>略去内置标准案例 %n 个：其中有旧规则不认识的回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>whether it must be done</source>
        <extracomment>What is different about a checklist item, in a list</extracomment>
        <translation>是否必办</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>where it is done</source>
        <translation>办理渠道</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>单证</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>what happens if it is not done</source>
        <translation>不办的后果</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>sources or how sure they are</source>
        <translation>依据或其可靠程度</translation>
    </message>
    <message>
        <source>whether it is done already</source>
        <translation>是否已办</translation>
    </message>
    <message>
        <source>Rules %1 of %2 → %3 of %4</source>
        <extracomment>Version and date of the old rules, then of the new ones</extracomment>
        <translation>规则版本 %1（%2）→ %3（%4）</translation>
    </message>
    <message>
        <source>The new rules do not know the answer “%1” to “%2”.</source>
        <translation>新规则不认识对“%2”的回答“%1”。</translation>
    </message>
    <message>
        <source>Now possible: %1</source>
        <translation>新增可能的监管方式：%1</translation>
    </message>
    <message>
        <source>No longer possible: %1</source>
        <translation>不再可能的监管方式：%1</translation>
    </message>
    <message>
        <source>Filing missing now: %1</source>
        <translation>新增尚缺的备案或手续：%1</translation>
    </message>
    <message>
        <source>Filing no longer missing: %1</source>
        <translation>不再缺少的备案或手续：%1</translation>
    </message>
    <message>
        <source>New warning: %1</source>
        <translation>新增提示：%1</translation>
    </message>
    <message>
        <source>No longer a warning: %1</source>
        <translation>不再提示：%1</translation>
    </message>
    <message>
        <source>Changed warning: %1</source>
        <translation>提示有变：%1</translation>
    </message>
    <message>
        <source>New on the checklist: %1</source>
        <translation>清单新增：%1</translation>
    </message>
    <message>
        <source>No longer on the checklist: %1</source>
        <translation>清单删去：%1</translation>
    </message>
    <message>
        <source>Now asked: %1</source>
        <translation>新增提问：%1</translation>
    </message>
    <message>
        <source>No longer asked: %1</source>
        <translation>不再提问：%1</translation>
    </message>
    <message>
        <source>Result: %1 → %2</source>
        <translation>结论：%1 → %2</translation>
    </message>
    <message>
        <source>Mode: %1 → %2</source>
        <translation>监管方式：%1 → %2</translation>
    </message>
    <message>
        <source>Route: %1 → %2</source>
        <translation>通关路径：%1 → %2</translation>
    </message>
    <message>
        <source>The value is now over the limit of the mode.</source>
        <translation>货值现已超过该监管方式的限额。</translation>
    </message>
    <message>
        <source>The value is no longer over the limit of the mode.</source>
        <translation>货值不再超过该监管方式的限额。</translation>
    </message>
    <message>
        <source>Due date of “%1”: %2 → %3</source>
        <extracomment>%1: what to do</extracomment>
        <translation>“%1”的期限：%2 → %3</translation>
    </message>
    <message>
        <source>Changed on the checklist: %1 (%2)</source>
        <extracomment>%1: what to do; %2: what about it is different</extracomment>
        <translation>清单有变：%1（%2）</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已确定</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>尚未确定</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止办理</translation>
    </message>
    <message>
        <source>outside the range of the rules</source>
        <translation>超出规则的适用时间范围</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Instead of the name of a route</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>All of these hold:</source>
        <translation>以下各项均成立：</translation>
    </message>
    <message>
        <source>At least one of these does not hold:</source>
        <translation>以下至少一项不成立：</translation>
    </message>
    <message>
        <source>At least one of these holds:</source>
        <translation>以下至少一项成立：</translation>
    </message>
    <message>
        <source>None of these holds:</source>
        <translation>以下各项均不成立：</translation>
    </message>
    <message>
        <source>This does not hold:</source>
        <translation>以下一项不成立：</translation>
    </message>
    <message>
        <source>condition of mode %1 met: %2</source>
        <translation>符合%1的条件：%2</translation>
    </message>
    <message>
        <source>condition of mode %1 not met: %2</source>
        <translation>不符合%1的条件：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Grade of evidence, sources
----------
%1: label; %2: value
----------
%1: name of a question, %2: its answer
----------
%1: what a person says; %2: what follows from it
----------
%1: days, such as &quot;until 31 Dec 2025&quot;; %2: what is said on them</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <translation>%1：下列之一：%2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1：不是%2</translation>
    </message>
    <message>
        <source>%1: none of %2</source>
        <translation>%1：不是下列任何一项：%2</translation>
    </message>
    <message>
        <source>always</source>
        <translation>任何情况</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1：不超过%2</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1：不低于%2</translation>
    </message>
    <message>
        <source>%1: over %2</source>
        <translation>%1：超过%2</translation>
    </message>
    <message>
        <source>%1: from %2 on</source>
        <translation>%1：%2及以后</translation>
    </message>
    <message>
        <source>%1: before %2</source>
        <translation>%1：%2之前</translation>
    </message>
    <message>
        <source>%1: up to and including %2</source>
        <translation>%1：%2及以前</translation>
    </message>
    <message>
        <source>%1: after %2</source>
        <translation>%1：%2之后</translation>
    </message>
    <message>
        <source>%1: recognised on the declaration date</source>
        <translation>%1：申报日期时已获认定</translation>
    </message>
    <message>
        <source>%1: not recognised on the declaration date</source>
        <translation>%1：申报日期时未获认定</translation>
    </message>
    <message>
        <source>%1: first recognised in the year of the declaration date</source>
        <translation>%1：在申报日期当年首次获认定</translation>
    </message>
    <message>
        <source>%1: not first recognised in the year of the declaration date</source>
        <translation>%1：并非在申报日期当年首次获认定</translation>
    </message>
    <message>
        <source>Possible mode</source>
        <translation>可适用的方式</translation>
    </message>
    <message>
        <source>Recommended mode</source>
        <translation>推荐的方式</translation>
    </message>
    <message>
        <source>Route of declaring</source>
        <translation>通关路径</translation>
    </message>
    <message>
        <source>%1: includes %2</source>
        <translation>%1：包括%2</translation>
    </message>
    <message>
        <source>%1: includes at least one of %2</source>
        <translation>%1：至少包括下列之一：%2</translation>
    </message>
    <message>
        <source>%1: does not include %2</source>
        <translation>%1：不包括%2</translation>
    </message>
    <message>
        <source>%1: includes none of %2</source>
        <translation>%1：不包括下列任何一项：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: a share of a limit, such as 98%; %2: the limit</extracomment>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>if %1</source>
        <translation>条件：%1</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>其他情况</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>An answer as it stands on the screen.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>监管方式</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Holds if</source>
        <translation>成立条件</translation>
    </message>
    <message>
        <source>If it does not hold, the exporter reads</source>
        <translation>不成立时向出口人显示</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>适用日期</translation>
    </message>
    <message>
        <source>Expert&apos;s initials, date</source>
        <translation>审核人签名、日期</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>on every day</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Review list: what rules out a mode</source>
        <translation>审核清单：排除监管方式的条件</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s). A mode is ruled out where one of its conditions does not hold. Sign each line that the law bears out.</source>
        <translation>
            <numerusform>共 %n 项条件。任何一项条件不成立，该监管方式即被排除。请逐项核对法规，相符的签名确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule base</source>
        <translation>规则库</translation>
    </message>
    <message>
        <source>Pages of questions</source>
        <translation>问题页</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Choices of questions</source>
        <translation>问题选项</translation>
    </message>
    <message>
        <source>Named facts</source>
        <translation>具名事实</translation>
    </message>
    <message>
        <source>Supervision modes</source>
        <translation>监管方式</translation>
    </message>
    <message>
        <source>Conditions of modes</source>
        <translation>监管方式的条件</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>通关路径</translation>
    </message>
    <message>
        <source>Choice of the mode</source>
        <translation>监管方式的选定</translation>
    </message>
    <message>
        <source>Comparisons of modes</source>
        <translation>监管方式的比较</translation>
    </message>
    <message>
        <source>Limits, times and shares</source>
        <translation>限额、期限与比例</translation>
    </message>
    <message>
        <source>Who does something</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Where something is done</source>
        <translation>办理渠道</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Market clusters</source>
        <translation>市场集聚区</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>译文</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s) translated anew</source>
        <extracomment>%1: a language; %n: how many texts are worded differently in it, though the English is the same</extracomment>
        <translation>
            <numerusform>%1：%n 处译文有变</numerusform>
        </translation>
    </message>
    <message>
        <source>The order is different.</source>
        <translation>顺序有变。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>%1: what the rules have now</extracomment>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <extracomment>%1: what the rules have no more</extracomment>
        <translation>删去：%1</translation>
    </message>
    <message>
        <source>Changed: %1 (%2)</source>
        <extracomment>%1: what the rules say differently; %2: the keys of the rule file</extracomment>
        <translation>有变：%1（%2）</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>%1: the keys of the rule file, such as version and date</extracomment>
        <translation>有变：%1</translation>
    </message>
    <message>
        <source>Changed: %1: %2 → %3</source>
        <extracomment>%1: a limit; %2 and %3: its values before and after, each with the days on which it holds</extracomment>
        <translation>有变：%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1 later</source>
        <extracomment>%1: a span of time, such as 6 months; the parameter&apos;s name says what it is counted from</extracomment>
        <translation>之后%1</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <extracomment>%1: a span of time, such as 24 hours; the parameter&apos;s name says what it is counted from</extracomment>
        <translation>之前%1</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later, on day %1 of the month</source>
        <extracomment>%1: a day of the month, such as 15</extracomment>
        <translation>
            <numerusform>之后第%n个月的%1日</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of any year, in the letters of QLocale::toString(): the month as a word. Chinese: M月d日</extracomment>
        <translation>M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) later, on %1</source>
        <extracomment>%1: a day of the year, such as 30 Apr</extracomment>
        <translation>
            <numerusform>之后第%n年的%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from the first day of the month %n month(s) later until %1</source>
        <extracomment>%1: the last day of a period, such as 1 year later, on 30 Apr</extracomment>
        <translation>
            <numerusform>自之后第%n个月的首日至%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1零%2</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n小时</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” [%2]</source>
        <extracomment>A limit, and behind it its values with their days.</extracomment>
        <translation>“%1”〔%2〕</translation>
    </message>
    <message>
        <source>%1: more than %2 after the date of the rules (%3)</source>
        <extracomment>%1: the declaration date; %2: a span of time, such as 1 year; %3: the date of the rules</extracomment>
        <translation>%1：晚于规则日期（%3）%2以上</translation>
    </message>
    <message>
        <source>%1: at most %2 after the date of the rules (%3)</source>
        <extracomment>%1: the declaration date; %2: a span of time, such as 1 year; %3: the date of the rules</extracomment>
        <translation>%1：不晚于规则日期（%3）之后%2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Rule book of export supervision modes</source>
        <translation>出口监管方式规则手册</translation>
    </message>
    <message>
        <source>How the customs supervision mode and the checklist of a shipment are decided</source>
        <translation>如何判断一票货物的海关监管方式和办理清单</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>打印日期：%1</translation>
    </message>
    <message>
        <source>These rules</source>
        <translation>关于本规则</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Law read up to</source>
        <translation>法规查阅截至</translation>
    </message>
    <message>
        <source>Age when printed</source>
        <translation>打印时已过</translation>
    </message>
    <message>
        <source>Declaration dates covered</source>
        <translation>涵盖的申报日期</translation>
    </message>
    <message>
        <source>How to read this book</source>
        <translation>阅读说明</translation>
    </message>
    <message>
        <source>Conditions name the questions of the program by the short names of the next chapter. Numbered lines belong to the line above them.</source>
        <translation>条件用下一章的简称指代本程序的问题。带编号的各行从属于其上一行。</translation>
    </message>
    <message>
        <source>A mode is possible if all its conditions marked “Must” hold. One marked “Filing” can still be made good: it becomes a step of the checklist.</source>
        <translation>一种方式的“必要条件”全部成立，才可适用。“备案条件”可以补办，会列为办理清单中的一步。</translation>
    </message>
    <message>
        <source>“Applied” names the days on which a rule is applied. On others a condition counts as met, and a warning is not shown.</source>
        <translation>“适用日期”指该规则适用的申报日期。在其他日期，条件视为符合，提示不显示。</translation>
    </message>
    <message>
        <source>Sources are cited by their numbers in the last chapter, in square brackets with the grade of what stands before them. On a day when a source is not in force, what rests on it must be confirmed.</source>
        <translation>依据以最后一章的编号标注；方括号内为其前内容的依据程度和依据编号。某项依据在当日未施行或已失效的，据此所作的说明须另行确认。</translation>
    </message>
    <message>
        <source>This book is an orientation, not legal or tax advice. Customs and tax offices decide.</source>
        <translation>本手册仅供参考，不是法律或税务意见，以海关和税务机关的决定为准。</translation>
    </message>
    <message>
        <source>What was proven of these rules</source>
        <translation>规则的验证结果</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>清单事项</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>Optional: %1</source>
        <translation>可选：%1</translation>
    </message>
    <message>
        <source>Listed if</source>
        <translation>列入条件</translation>
    </message>
    <message>
        <source>Done already if</source>
        <translation>视为已办</translation>
    </message>
    <message>
        <source>Said then</source>
        <translation>此时显示</translation>
    </message>
    <message>
        <source>Variant %1, if</source>
        <translation>情形%1，条件</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Due so, if</source>
        <translation>该期限的条件</translation>
    </message>
    <message>
        <source>Modes and their conditions</source>
        <translation>监管方式及其条件</translation>
    </message>
    <message>
        <source>Possible if</source>
        <translation>可适用的条件</translation>
    </message>
    <message>
        <source>Over its limit if</source>
        <translation>超过限值的条件</translation>
    </message>
    <message>
        <source>Must: %1</source>
        <translation>必要条件：%1</translation>
    </message>
    <message>
        <source>Filing: %1</source>
        <translation>备案条件：%1</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>符合时</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不符合时</translation>
    </message>
    <message>
        <source>Route %1: %2</source>
        <translation>通关路径%1：%2</translation>
    </message>
    <message>
        <source>Taken if</source>
        <translation>采用条件</translation>
    </message>
    <message>
        <source>Otherwise, if</source>
        <translation>否则，条件</translation>
    </message>
    <message>
        <source>May be replaced by</source>
        <translation>可改用</translation>
    </message>
    <message>
        <source>Which mode is recommended</source>
        <translation>推荐哪种监管方式</translation>
    </message>
    <message>
        <source>The first of these rules that holds recommends the mode.</source>
        <translation>按顺序，第一条成立的规则决定推荐的方式。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>If</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>排序理由</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <extracomment>%1: the mode recommended; %2: another one that is possible</extracomment>
        <translation>%1，或%2</translation>
    </message>
    <message>
        <source>What is said where another one is possible</source>
        <translation>还可适用其他方式时的说明</translation>
    </message>
    <message>
        <source>Recognised from %1 [%2]</source>
        <extracomment>Market clusters: the first day they count, and how well that is founded</extracomment>
        <translation>自%1起认定〔%2〕</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <extracomment>A statement, how well it is founded
----------
A market cluster: its place, and how well it is founded that it is one</extracomment>
        <translation>%1〔%2〕</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发布机关</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Shown if</source>
        <translation>显示条件</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>不同日期的说法</translation>
    </message>
    <message>
        <source>Asks about</source>
        <translation>涉及的回答</translation>
    </message>
    <message>
        <source>Limits, rates and terms</source>
        <translation>限值、比率和期限</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>No value carried</source>
        <translation>未收录数值</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>否则</translation>
    </message>
    <message>
        <source>Before any question, a declaration on %1 can have one of these results:</source>
        <translation>回答任何问题之前，在 %1 申报可能得出以下结果：</translation>
    </message>
    <message>
        <source>No answers lead to these on that day: %1</source>
        <translation>当日任何回答都不会得出：%1</translation>
    </message>
    <message>
        <source>Still possible:</source>
        <translation>仍有可能：</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不低于 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚未回答</translation>
    </message>
    <message>
        <source>%1, which cannot be compared with the limit without currency and rate</source>
        <extracomment>%1: an amount</extracomment>
        <translation>%1，缺少币种或汇率，无法与限额比较</translation>
    </message>
    <message>
        <source>Goes the same way: %1</source>
        <translation>走同一条路：%1</translation>
    </message>
    <message>
        <source>any other that is not named here</source>
        <translation>此处未列出的其他任何一项</translation>
    </message>
    <message>
        <source>In this case</source>
        <translation>在本票货物中</translation>
    </message>
    <message>
        <source>Route, the way of declaring</source>
        <translation>通关路径（申报方式）</translation>
    </message>
    <message>
        <source>Compared with the recommended mode</source>
        <translation>与推荐方式相比</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Filings it needs</source>
        <translation>所需备案</translation>
    </message>
    <message>
        <source>It would apply to a shipment of which this is true</source>
        <translation>符合以下情形的货物可以适用</translation>
    </message>
    <message>
        <source>Recommended, but the value is over its limit</source>
        <translation>推荐，但货值超过其限额</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>May still be the result</source>
        <translation>仍可能是结论</translation>
    </message>
    <message>
        <source>Possible instead</source>
        <translation>也可以采用</translation>
    </message>
    <message>
        <source>Not ruled out by the answers so far</source>
        <translation>目前的回答尚未排除</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>符合：%1</translation>
    </message>
    <message>
        <source>Not met: %1</source>
        <translation>不符合：%1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>待定：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>%1: what to do</extracomment>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>须办理：%1</translation>
    </message>
    <message>
        <source>To do, unless you have it: %1</source>
        <translation>如尚未办理，则须办理：%1</translation>
    </message>
    <message>
        <source>How near to a limit</source>
        <translation>距离限额有多近</translation>
    </message>
    <message>
        <source>At your rates</source>
        <translation>按您填写的汇率折合</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>A rate is missing, so it is not known on which side of the limit the value lies.</source>
        <translation>缺少汇率，因此无法判断货值是否超过限额。</translation>
    </message>
    <message>
        <source>Share of the limit</source>
        <translation>占限额的比例</translation>
    </message>
    <message>
        <source>Over the limit by</source>
        <translation>超出限额</translation>
    </message>
    <message>
        <source>Left up to the limit</source>
        <translation>距限额尚余</translation>
    </message>
    <message>
        <source>A rate of %1 or more would put it over the limit.</source>
        <extracomment>%1: a rate of exchange, such as 1 EUR = 8.52 CNY</extracomment>
        <translation>汇率达到或高于%1时，将超过限额。</translation>
    </message>
    <message>
        <source>A rate of %1 or less would put it over the limit.</source>
        <translation>汇率达到或低于%1时，将超过限额。</translation>
    </message>
    <message>
        <source>A rate of %1 or more would bring it within the limit.</source>
        <translation>汇率达到或高于%1时，将回到限额以内。</translation>
    </message>
    <message>
        <source>A rate of %1 or less would bring it within the limit.</source>
        <translation>汇率达到或低于%1时，将回到限额以内。</translation>
    </message>
    <message>
        <source>Within the limit the result would be: %1.</source>
        <translation>在限额以内，结论将是：%1。</translation>
    </message>
    <message>
        <source>Over the limit the result would be: %1.</source>
        <translation>超过限额，结论将是：%1。</translation>
    </message>
    <message>
        <source>Within the limit the result would be the same; possible as well: %1.</source>
        <translation>在限额以内，结论不变；另外还可以采用：%1。</translation>
    </message>
    <message>
        <source>Over the limit the result would be the same; no longer possible: %1.</source>
        <translation>超过限额，结论不变；不再可以采用：%1。</translation>
    </message>
    <message>
        <source>no supervision mode</source>
        <translation>无监管方式</translation>
    </message>
    <message>
        <source>not settled yet, one of: %1</source>
        <translation>尚未确定，可能是：%1</translation>
    </message>
    <message>
        <source>the same mode; route: %1</source>
        <translation>监管方式不变；通关路径：%1</translation>
    </message>
    <message>
        <source>the same mode; route not settled</source>
        <translation>监管方式不变；通关路径尚未确定</translation>
    </message>
    <message>
        <source>%1; route not settled</source>
        <translation>%1；通关路径尚未确定</translation>
    </message>
    <message>
        <source>%1, over the limit of this mode</source>
        <translation>%1，超过该方式的限额</translation>
    </message>
    <message>
        <source>Single answers that would change the result</source>
        <translation>会改变结论的单个回答</translation>
    </message>
    <message>
        <source>The result hangs on these answers, each by itself. Check them once more. Beside each other answer stands the result that it would give.</source>
        <translation>结论分别取决于以下每个回答，请再核对一遍。每个其他回答的旁边，是该回答对应的结论。</translation>
    </message>
    <message>
        <source>No other single answer would give another mode or route on this declaration date.</source>
        <translation>在该申报日期，改变任何一个回答都不会得出其他监管方式或通关路径。</translation>
    </message>
    <message>
        <source>No further single answer would give another mode or route on this declaration date.</source>
        <translation>在该申报日期，改变其余任何一个回答都不会得出其他监管方式或通关路径。</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超过%1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1或更高</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1或更低</translation>
    </message>
    <message numerus="yes">
        <source>%1, or one of %n other(s)</source>
        <extracomment>%1: answers, %n: how many more give the same result</extracomment>
        <translation>
            <numerusform>%1，或其他%n项之一</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>What everybody gets wrong</source>
        <translation>常见误解</translation>
    </message>
    <message>
        <source>Ways to find an answer</source>
        <translation>得出回答的路径</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>%1: the number of a step</extracomment>
        <translation>第%1步</translation>
    </message>
    <message>
        <source>%1: go on with step %2</source>
        <extracomment>%1: what a person says; %2: the number of the step that follows</extracomment>
        <translation>%1：转到第%2步</translation>
    </message>
    <message>
        <source>Possible until a question decides it, and not repeated below until then: %1</source>
        <translation>在相应问题作出决定之前始终有可能，下文不再重复：%1</translation>
    </message>
    <message>
        <source>Your answer “%1” leads to: %2</source>
        <extracomment>%1: an answer; %2: customs supervision modes</extracomment>
        <translation>您的回答“%1”得出：%2</translation>
    </message>
    <message>
        <source>Your answer “%1” leaves: %2</source>
        <translation>您的回答“%1”之后仍有可能：%2</translation>
    </message>
    <message>
        <source>The answer “%1” would lead to: %2</source>
        <extracomment>%1: an answer; %2: customs supervision modes</extracomment>
        <translation>回答“%1”会得出：%2</translation>
    </message>
    <message>
        <source>The answer “%1” would leave: %2</source>
        <translation>回答“%1”之后仍有可能：%2</translation>
    </message>
    <message>
        <source>Here your case is open (“%1”), which leaves: %2</source>
        <extracomment>%1: that a question is open, such as &quot;not answered yet&quot;; %2: customs supervision modes</extracomment>
        <translation>您的案例在此尚未确定（“%1”），仍有可能：%2</translation>
    </message>
    <message>
        <source>with one of these: %1</source>
        <translation>选择其中一项：%1</translation>
    </message>
    <message>
        <source>without one of these: %1</source>
        <translation>不选其中一项：%1</translation>
    </message>
    <message>
        <source>People say: “%1”</source>
        <extracomment>%1: something that many people believe, and that is wrong</extracomment>
        <translation>常听说：“%1”</translation>
    </message>
    <message>
        <source>From now on: %1</source>
        <extracomment>%1: what to do</extracomment>
        <translation>从此日起：%1</translation>
    </message>
    <message>
        <source>The day has passed: %1</source>
        <extracomment>%1: what to do</extracomment>
        <translation>日期已过：%1</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <extracomment>%1: what to do</extracomment>
        <translation>最后一天：%1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>No step of this case has a day.</source>
        <translation>本案例没有任何带日期的步骤。</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month of a year, in the letters of QLocale::toString(). Chinese: yyyy年M月</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>A year, in the letters of QLocale::toString(). Chinese: yyyy年</extracomment>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>Counted from: %1</source>
        <translation>起算日：%1</translation>
    </message>
    <message>
        <source>The rule of that time is not carried. Confirm these days with the office in charge:</source>
        <translation>本程序未收录当时的规定。请向主管部门确认以下日期：</translation>
    </message>
    <message>
        <source>No day can be counted for these:</source>
        <translation>以下步骤无法算出具体日期：</translation>
    </message>
    <message>
        <source>These are counted from “%1”. Answer that question to see their days:</source>
        <translation>以下步骤从“%1”起算。回答该问题后即可看到日期：</translation>
    </message>
    <message>
        <source>These are counted from “%1”. Give that day on the page of particulars to see their days:</source>
        <translation>以下步骤从“%1”起算。在“货物申报信息”页填写该日期后即可看到：</translation>
    </message>
    <message>
        <source>No longer the result: %1</source>
        <translation>自此不再是结果：%1</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>First due date</source>
        <translation>最早到期日</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <extracomment>%1: title of a shipment line; %2: its number</extracomment>
        <translation>%1（批次 %2）</translation>
    </message>
    <message>
        <source>all lines</source>
        <translation>全部批次</translation>
    </message>
    <message>
        <source>lines %1</source>
        <extracomment>%1: numbers of shipment lines: 2–5; 7</extracomment>
        <translation>第 %1 批</translation>
    </message>
    <message>
        <source>Declaration dates: %1 to %2</source>
        <translation>申报日期：%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment line(s): %1</source>
        <extracomment>%n: number of shipment lines; %1: the modes they go under</extracomment>
        <translation>
            <numerusform>%n 个货物批次：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用批次</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>分批说明</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <extracomment>%1: what to do; %2: the shipment lines that it is for</extracomment>
        <translation>%1（适用于%2）</translation>
    </message>
    <message>
        <source>No longer called for</source>
        <translation>不再需要办理的事项</translation>
    </message>
    <message>
        <source>You ticked these steps or noted something at them, and the checklist of the present answers and date does not hold them. They are kept in case they come back.</source>
        <translation>您曾勾选这些事项或写过记录，但按目前的回答和日期，清单中已没有这些事项。记录予以保留，事项重新出现时仍然有效。</translation>
    </message>
    <message>
        <source>A step that these rules do not know: %1</source>
        <translation>本规则中没有的事项：%1</translation>
    </message>
    <message>
        <source>You ticked it as done.</source>
        <translation>您已勾选为完成。</translation>
    </message>
    <message>
        <source>You did not tick it.</source>
        <translation>您没有勾选。</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>当时与现在</translation>
    </message>
    <message>
        <source>The case gives no declaration date, so the rules of today, %1, hold.</source>
        <translation>本案例未填写申报日期，因此适用今天（%1）的规则。</translation>
    </message>
    <message>
        <source>The declaration date is today, %1: there is nothing to compare.</source>
        <translation>申报日期就是今天（%1），没有可以对比的内容。</translation>
    </message>
    <message>
        <source>Then, %1</source>
        <translation>当时，%1</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <translation>现在，%1</translation>
    </message>
    <message>
        <source>For this case, the rules of the declaration date, %1, and those of today, %2, come to the same in everything.</source>
        <translation>对本案例，申报日期（%1）的规则与今天（%2）的规则结论完全相同。</translation>
    </message>
    <message>
        <source>The shipment goes by the rules of its declaration date, %1. What would be different by those of today, %2, stands below.</source>
        <translation>这票货物适用申报日期（%1）的规则。如按今天（%2）的规则，不同之处列在下面。</translation>
    </message>
    <message>
        <source>The rules of today also ask what this case does not answer: %1. Steps and time limits that hang on it are not certain, and so they are missing from what is said of today.</source>
        <translation>今天的规则还要问本案例没有回答的问题：%1。取决于这些问题的事项和期限尚不确定，因此没有列入“现在”的内容。</translation>
    </message>
    <message>
        <source>Mode and route</source>
        <translation>监管方式和通关路径</translation>
    </message>
    <message>
        <source>An alternative now: %1</source>
        <translation>现在可选的其他方式：%1</translation>
    </message>
    <message>
        <source>No longer an alternative: %1</source>
        <translation>不再可选的方式：%1</translation>
    </message>
    <message>
        <source>Now against it: %1</source>
        <translation>现在不符合：%1</translation>
    </message>
    <message>
        <source>Then against it: %1</source>
        <translation>当时不符合：%1</translation>
    </message>
    <message>
        <source>%1 (not in force today)</source>
        <translation>%1（今天未施行）</translation>
    </message>
    <message>
        <source>%1 (not in force on the declaration date)</source>
        <translation>%1（申报日期时未施行）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not certain: a question is open</source>
        <translation>尚不确定：还有问题没有回答</translation>
    </message>
    <message>
        <source>%1, then</source>
        <translation>%1（当时）</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1（现在）</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>Changed on the checklist: %1</source>
        <translation>清单中有变化：%1</translation>
    </message>
    <message>
        <source>Limits, rates and time limits</source>
        <translation>限额、比率和期限</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
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
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>ResultTools</name>
    <message>
        <source>&amp;Compare the modes…</source>
        <translation>对比监管方式(&amp;C)…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>对比…</translation>
    </message>
    <message>
        <source>Compare the modes side by side</source>
        <translation>并列对比各监管方式</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>假设推演(&amp;W)…</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>假设…</translation>
    </message>
    <message>
        <source>Try other answers in a copy of the case</source>
        <translation>在案例副本中试用其他回答</translation>
    </message>
    <message>
        <source>Decision &amp;map…</source>
        <translation>决策图(&amp;M)…</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>决策图…</translation>
    </message>
    <message>
        <source>See the decision drawn as a map</source>
        <translation>查看画成图的决策过程</translation>
    </message>
    <message>
        <source>&amp;Timeline…</source>
        <translation>时间轴(&amp;T)…</translation>
    </message>
    <message>
        <source>Timeline…</source>
        <translation>时间轴…</translation>
    </message>
    <message>
        <source>See what is due when</source>
        <translation>查看各步骤的期限</translation>
    </message>
    <message>
        <source>Then and &amp;now…</source>
        <translation>当时与现在(&amp;N)…</translation>
    </message>
    <message>
        <source>Then and now…</source>
        <translation>当时与现在…</translation>
    </message>
    <message>
        <source>Compare the rules of the declaration date with those of today</source>
        <translation>对比申报日期的规则与今天的规则</translation>
    </message>
</context>
<context>
    <name>RuleBookCommand</name>
    <message>
        <source>--rule-book %1: the form of the book is not known; expected a file that ends in .html, .htm or .pdf</source>
        <translation>--rule-book %1：无法判断规则手册的格式；文件名应以 .html、.htm 或 .pdf 结尾</translation>
    </message>
</context>
<context>
    <name>RuleChoice</name>
    <message>
        <source>&amp;Load newer rules…</source>
        <translation>载入更新的规则(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Go back to the program&apos;s own rules</source>
        <translation>恢复使用程序自带的规则(&amp;G)</translation>
    </message>
    <message>
        <source>Load newer rules</source>
        <translation>载入更新的规则</translation>
    </message>
    <message>
        <source>Rules (*.json);;All files (*)</source>
        <translation>规则 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Checking the rules…</source>
        <translation>正在检查规则…</translation>
    </message>
    <message>
        <source>These rules are not used</source>
        <translation>没有使用这套规则</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were found in %1. The rules in use stay as they are. Send this list to whoever made the file.</source>
        <translation>
            <numerusform>在 %1 中发现 %n 处错误。现行规则不变。请把这份清单发给该文件的制作者。</numerusform>
        </translation>
    </message>
    <message>
        <source>These rules are in use already</source>
        <translation>这套规则已在使用</translation>
    </message>
    <message>
        <source>%1 holds the very rules that are in use.</source>
        <translation>%1 中的规则与现行规则完全相同。</translation>
    </message>
    <message>
        <source>The rules cannot be kept</source>
        <translation>无法保存规则</translation>
    </message>
    <message>
        <source>The rules cannot be taken back</source>
        <translation>无法撤下规则</translation>
    </message>
    <message>
        <source>this case</source>
        <translation>本案例</translation>
    </message>
    <message>
        <source>This case does not fit those rules</source>
        <translation>本案例与那套规则不符</translation>
    </message>
    <message>
        <source>Rules %1 do not know these answers. Save the case, begin a new one, and try again: then nothing is lost.</source>
        <translation>规则版本 %1 中没有这些回答。请先保存本案例，新建案例后再试，这样不会丢失任何内容。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RuleStore</name>
    <message>
        <source>The rules that you loaded are not used, since their file was damaged or changed: the program&apos;s own are in use. Load yours again, or go back to the program&apos;s own for good.</source>
        <translation>您载入的规则文件已损坏或被改动，因此没有使用，现在使用的是程序自带的规则。请重新载入，或恢复使用程序自带的规则。</translation>
    </message>
    <message numerus="yes">
        <source>The rules that you loaded are not used, since this version of the program finds %n fault(s) in them: the program&apos;s own are in use. Load newer ones, or go back to the program&apos;s own for good.</source>
        <translation>
            <numerusform>本版程序在您载入的规则中发现 %n 处错误，因此没有使用，现在使用的是程序自带的规则。请载入更新的规则，或恢复使用程序自带的规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>无法删除 %1：%2</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Your business</source>
        <extracomment>rules/questions.json, page &quot;business&quot;, title</extracomment>
        <translation>您的企业</translation>
    </message>
    <message>
        <source>Who you are and when the goods are declared.</source>
        <translation>您是谁，以及货物何时申报。</translation>
    </message>
    <message>
        <source>Your partner</source>
        <translation>贸易对象</translation>
    </message>
    <message>
        <source>Who gets the goods, and where.</source>
        <translation>货物给谁，运往哪里。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>How the deal was made and how the goods travel.</source>
        <translation>交易如何达成，货物如何运输。</translation>
    </message>
    <message>
        <source>Origin of the goods</source>
        <translation>货物来源</translation>
    </message>
    <message>
        <source>Where you bought the goods.</source>
        <translation>货物从哪里采购。</translation>
    </message>
    <message>
        <source>The goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>Controls, special goods and the number of kinds.</source>
        <translation>管制要求、特殊商品和品种数。</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>税务</translation>
    </message>
    <message>
        <source>Refund, taxpayer status and invoices.</source>
        <translation>退税、纳税人身份和发票。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>货值</translation>
    </message>
    <message>
        <source>The value of this one declaration and where it is declared.</source>
        <translation>本次申报的货值和申报地点。</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>Who declares, and which filings you already have.</source>
        <translation>由谁申报，以及您已办好哪些备案。</translation>
    </message>
    <message>
        <source>Kind of business</source>
        <translation>经营身份</translation>
    </message>
    <message>
        <source>What kind of business are you?</source>
        <translation>您是哪一类经营者？</translation>
    </message>
    <message>
        <source>Choose what describes you best in this shipment. This answer never changes the supervision mode (监管方式). It changes the filings (备案) and the steps on your checklist.</source>
        <translation>请选择最符合您在这票货物中身份的一项。此项从不改变监管方式，只影响所需的备案和清单上的步骤。</translation>
    </message>
    <message>
        <source>You own a stall in Yiwu and an agent exports for you: you are the market merchant, the agent is the operator.</source>
        <translation>您在义乌有摊位，由代理为您出口：您是市场经营户，代理是市场采购贸易经营者。</translation>
    </message>
    <message>
        <source>It separates no modes. It decides who needs which filing: a market merchant, for example, signs an agency agreement instead.</source>
        <translation>此项不区分监管方式，只决定谁需要哪些备案。例如市场经营户改为签订委托代理出口货物协议。</translation>
    </message>
    <message>
        <source>Online seller</source>
        <translation>网店卖家</translation>
    </message>
    <message>
        <source>You sell on a platform or in your own web shop.</source>
        <translation>您在电商平台或自建网店销售。</translation>
    </message>
    <message>
        <source>Market merchant</source>
        <translation>市场经营户</translation>
    </message>
    <message>
        <source>You sell in a market and an operator exports for you.</source>
        <translation>您在市场内经营，由经营者为您出口。</translation>
    </message>
    <message>
        <source>Market operator</source>
        <translation>市场采购贸易经营者</translation>
    </message>
    <message>
        <source>You are the filed export agent of market merchants.</source>
        <translation>您是已备案、为市场经营户代理出口的企业。</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>生产企业</translation>
    </message>
    <message>
        <source>You make the goods yourself.</source>
        <translation>货物由您自己生产。</translation>
    </message>
    <message>
        <source>Trading company</source>
        <translation>贸易公司</translation>
    </message>
    <message>
        <source>You buy the goods and sell them on.</source>
        <translation>您采购货物后转售。</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>You have no registered business.</source>
        <translation>您没有办理市场主体登记。</translation>
    </message>
    <message>
        <source>Declaration date</source>
        <translation>申报日期</translation>
    </message>
    <message>
        <source>On which day will the export be declared?</source>
        <translation>计划哪一天申报出口？</translation>
    </message>
    <message>
        <source>The rules valid on this day apply. A planned date is enough. If you leave it empty, today is used and the result says so.</source>
        <translation>适用该日有效的规则。填写计划日期即可。如不填写，按今天计算，结果中会注明。</translation>
    </message>
    <message>
        <source>The goods are loaded on 3 July and your broker declares on 1 July: enter 1 July.</source>
        <translation>货物7月3日装运，报关行7月1日申报：请填7月1日。</translation>
    </message>
    <message>
        <source>Modes and limits begin and end on fixed days. 9710 and 9810, for example, begin on {date:2020-07-01}.</source>
        <translation>监管方式和限额都有起止日期。例如9710和9810自{date:2020-07-01}起实施。</translation>
    </message>
    <message>
        <source>Buyer or recipient</source>
        <translation>买方或收货人</translation>
    </message>
    <message>
        <source>Who has ordered the goods, or who gets them?</source>
        <translation>谁订购了货物，或者谁收货？</translation>
    </message>
    <message>
        <source>Answer for the day of the declaration. Stock sent to a platform&apos;s warehouse, such as FBA, is not 9610 or 9710: nobody has bought it yet. Goods already sold to your own Hong Kong company without a platform are general trade (一般贸易, 0110).</source>
        <translation>请按申报当日的情况回答。发往平台仓库（如FBA）的备货不属于9610或9710：此时还没有人购买。未经平台、已卖给自己香港公司的货物属于一般贸易（0110）。</translation>
    </message>
    <message>
        <source>A shop in Madrid ordered 300 cups: a company. You send 300 cups to a warehouse before anyone orders: your own stock.</source>
        <translation>马德里一家商店订购300个杯子：境外企业。尚无人订购就把300个杯子发到海外仓：自有备货。</translation>
    </message>
    <message>
        <source>It separates 9610 (consumer), 9710 (company), 9810 (own stock), 1039 (market purchaser), samples and personal articles.</source>
        <translation>此项区分9610（消费者）、9710（企业）、9810（自有备货）、1039（市场采购商）、货样和个人物品。</translation>
    </message>
    <message>
        <source>Your platform&apos;s seller support, your broker, or the customs hotline 12360</source>
        <translation>平台的卖家客服、您的报关行，或海关热线12360</translation>
    </message>
    <message>
        <source>A foreign consumer</source>
        <translation>境外消费者</translation>
    </message>
    <message>
        <source>A private buyer abroad has ordered.</source>
        <translation>境外个人已下单。</translation>
    </message>
    <message>
        <source>A foreign company</source>
        <translation>境外企业</translation>
    </message>
    <message>
        <source>A firm abroad has ordered.</source>
        <translation>境外企业已下单。</translation>
    </message>
    <message>
        <source>Nobody yet: my own stock</source>
        <translation>尚无买家：自有备货</translation>
    </message>
    <message>
        <source>Unsold goods that you will sell later, such as FBA stock.</source>
        <translation>尚未售出、以后再卖的货物，例如FBA备货。</translation>
    </message>
    <message>
        <source>A foreign purchaser in a market</source>
        <translation>市场内的境外采购商</translation>
    </message>
    <message>
        <source>A foreigner who buys in a Chinese market.</source>
        <translation>在中国市场内采购的境外人员。</translation>
    </message>
    <message>
        <source>A possible buyer who gets samples</source>
        <translation>收取货样的潜在买家</translation>
    </message>
    <message>
        <source>Samples or advertising material, not for resale.</source>
        <translation>货样或广告品，不用于转售。</translation>
    </message>
    <message>
        <source>Family or friends</source>
        <translation>亲友</translation>
    </message>
    <message>
        <source>A gift or personal things: not a sale.</source>
        <translation>礼物或个人用品，不属于销售。</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>运往国家（地区）</translation>
    </message>
    <message>
        <source>To which country or region do the goods go?</source>
        <translation>货物运往哪个国家或地区？</translation>
    </message>
    <message>
        <source>The papers always need it. It also decides the value limit of personal articles and whether border trade is possible.</source>
        <translation>单证上必须填写。它还决定个人物品的限值，以及能否适用边境小额贸易。</translation>
    </message>
    <message>
        <source>Stock for a warehouse in Germany: choose Germany.</source>
        <translation>发往德国海外仓的备货：选择德国。</translation>
    </message>
    <message>
        <source>Place of sale</source>
        <translation>成交渠道</translation>
    </message>
    <message>
        <source>Where was the deal made, or where will the goods be sold?</source>
        <translation>交易在哪里达成，或货物将在哪里销售？</translation>
    </message>
    <message>
        <source>An order in your own web shop counts as a platform order. The platform may be domestic or foreign. For unsold stock, say where it will be sold. Since {date:2024-12-15} no payment record (收款单) is needed before a declaration list (申报清单).</source>
        <translation>在自建网店下单也算平台订单。平台可以是境内或境外的。尚未售出的备货，请选择将来在哪里销售。自{date:2024-12-15}起，提交申报清单前不再需要传输收款单。</translation>
    </message>
    <message>
        <source>A buyer found you at the Canton Fair and signed a contract by e-mail: by contract, not on a platform.</source>
        <translation>买家在广交会认识您，后来通过电子邮件签约：属于线下合同，不是平台订单。</translation>
    </message>
    <message>
        <source>A platform order leads to 9610, 9710, 9810 or 1210. Without a platform, a sale leads to 1039 or 0110.</source>
        <translation>平台订单对应9610、9710、9810或1210；没有平台的销售对应1039或0110。</translation>
    </message>
    <message>
        <source>Whoever took the order, or your platform&apos;s seller support</source>
        <translation>接单的人员，或平台的卖家客服</translation>
    </message>
    <message>
        <source>On an e-commerce platform</source>
        <translation>跨境电商平台</translation>
    </message>
    <message>
        <source>A third-party platform or your own web shop, domestic or foreign.</source>
        <translation>第三方平台或自建网店，境内境外均可。</translation>
    </message>
    <message>
        <source>In a market cluster</source>
        <translation>市场集聚区内</translation>
    </message>
    <message>
        <source>A deal at a stall or shop of the market.</source>
        <translation>在市场的摊位或店铺成交。</translation>
    </message>
    <message>
        <source>By contract, without a platform</source>
        <translation>线下合同，不经平台</translation>
    </message>
    <message>
        <source>Contract, fair, e-mail or phone.</source>
        <translation>合同、展会、电子邮件或电话。</translation>
    </message>
    <message>
        <source>Way of delivery</source>
        <translation>交付方式</translation>
    </message>
    <message>
        <source>How do the goods leave China, and where do they go first?</source>
        <translation>货物如何出境，先到哪里？</translation>
    </message>
    <message>
        <source>Choose where the goods go first, not which vehicle carries them. Goods under 1039 are declared at the place of procurement (采购地); they may leave from another port. 9810 needs no overseas-warehouse filing since {date:2024-12-15}, but the warehouse booking data (订仓单) is still sent. Mode 1239 is for imports only.</source>
        <translation>请按货物先到哪里来选，而不是按运输工具。1039货物在采购地申报，可以从其他口岸出境。自{date:2024-12-15}起，9810不再需要海外仓业务模式备案，但仍须传输订仓单。1239只用于进口。</translation>
    </message>
    <message>
        <source>Cartons go by sea to a platform&apos;s warehouse near Hamburg: an overseas warehouse, although they travel as freight.</source>
        <translation>纸箱海运到汉堡附近的平台仓库：虽以货运方式运输，仍选海外仓。</translation>
    </message>
    <message>
        <source>It separates 9810 (overseas warehouse), 1210 (special zone), 4019 (border port) and express parcels from direct exports.</source>
        <translation>此项把9810（海外仓）、1210（特殊区域）、4019（边境口岸）和快件与直接出口区分开。</translation>
    </message>
    <message>
        <source>Your logistics firm or your broker</source>
        <translation>您的物流企业或报关行</translation>
    </message>
    <message>
        <source>Parcels straight to the buyer</source>
        <translation>包裹直发买方</translation>
    </message>
    <message>
        <source>Post, express or consolidated parcels.</source>
        <translation>邮政、快递或集拼包裹。</translation>
    </message>
    <message>
        <source>Freight straight to the buyer</source>
        <translation>货运直发买方</translation>
    </message>
    <message>
        <source>By sea, air, rail or road.</source>
        <translation>海运、空运、铁路或公路运输。</translation>
    </message>
    <message>
        <source>To a warehouse abroad</source>
        <translation>运往海外仓</translation>
    </message>
    <message>
        <source>By any transport; the goods wait there for a buyer.</source>
        <translation>运输方式不限，货物在当地待售。</translation>
    </message>
    <message>
        <source>First into a special customs zone</source>
        <translation>先进特殊区域</translation>
    </message>
    <message>
        <source>A zone in China that handles e-commerce exports.</source>
        <translation>境内办理电商出口的海关特殊监管区域。</translation>
    </message>
    <message>
        <source>By a land border port</source>
        <translation>经陆路边境口岸</translation>
    </message>
    <message>
        <source>To a firm in the neighbouring country.</source>
        <translation>运给毗邻国家的企业。</translation>
    </message>
    <message>
        <source>Border-trade right</source>
        <translation>边境小额贸易经营权</translation>
    </message>
    <message>
        <source>Do you hold the border-trade right (边境小额贸易经营权)?</source>
        <translation>您是否有边境小额贸易经营权？</translation>
    </message>
    <message>
        <source>Answer yes only if your own firm holds this right. Usual practice: a border port alone is not enough.</source>
        <translation>只有您自己的企业有此经营权时才选“是”。通行做法：仅从边境口岸出境并不够。</translation>
    </message>
    <message>
        <source>A trading firm in Pingxiang with the right sells to a firm in Vietnam.</source>
        <translation>凭祥一家有经营权的外贸公司卖给越南的企业。</translation>
    </message>
    <message>
        <source>It separates 4019 from 9710, 1039 and 0110 at a land border port.</source>
        <translation>在陆路边境口岸，此项把4019与9710、1039、0110区分开。</translation>
    </message>
    <message>
        <source>The commerce authority of your border area, or the customs hotline 12360</source>
        <translation>您所在边境地区的商务主管部门，或海关热线12360</translation>
    </message>
    <message>
        <source>Bought where</source>
        <translation>采购来源</translation>
    </message>
    <message>
        <source>Were the goods bought in a market from its merchant?</source>
        <translation>货物是否在市场内向市场经营户采购？</translation>
    </message>
    <message>
        <source>Only goods bought in a recognised market cluster can go under market procurement trade (市场采购, 1039). They are declared at customs of the place of procurement (采购地) and may leave from another port. The old mode 0139 (旅游购物) was abolished from {date:2017-08-01}.</source>
        <translation>只有在认定的市场集聚区内采购的货物才能按市场采购贸易（1039）出口。货物在采购地海关申报，可以从其他口岸出境。旧的0139旅游购物自{date:2017-08-01}起废止。</translation>
    </message>
    <message>
        <source>You collect bags, toys and lamps from six stalls in Yiwu: bought in a market.</source>
        <translation>您从义乌六个摊位采购箱包、玩具和灯具：市场内采购。</translation>
    </message>
    <message>
        <source>It separates 1039 from 9710 and 0110.</source>
        <translation>此项把1039与9710、0110区分开。</translation>
    </message>
    <message>
        <source>Your supplier or the market&apos;s service centre</source>
        <translation>您的供货商或市场的服务中心</translation>
    </message>
    <message>
        <source>In a market, from its merchant</source>
        <translation>市场内，向市场经营户采购</translation>
    </message>
    <message>
        <source>The seller is a merchant of that market.</source>
        <translation>卖方是该市场的商户。</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他地方</translation>
    </message>
    <message>
        <source>From a factory, a wholesaler outside a market, or your own production.</source>
        <translation>从工厂、市场外的批发商采购，或自产。</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>所在市场</translation>
    </message>
    <message>
        <source>In which market were the goods bought?</source>
        <translation>货物在哪个市场采购？</translation>
    </message>
    <message>
        <source>The list shows market clusters approved for 1039. A market&apos;s start day is counted from 1 January of its approval year: confirm it within that year. If yours is not listed, choose the last entry.</source>
        <translation>列表为获准开展1039的市场集聚区。市场的起始日按批准年份的1月1日计算：批准当年请向海关确认。如未列出，请选最后一项。</translation>
    </message>
    <message>
        <source>Only a cluster recognised on the declaration date can use 1039. It separates 1039 from 9710 and 0110.</source>
        <translation>只有申报之日已获认定的市场集聚区才能适用1039。此项把1039与9710、0110区分开。</translation>
    </message>
    <message>
        <source>The market&apos;s service centre, or the market operator who exports for you</source>
        <translation>市场的服务中心，或为您出口的市场采购贸易经营者</translation>
    </message>
    <message>
        <source>Yiwu International Trade City</source>
        <translation>义乌国际小商品城</translation>
    </message>
    <message>
        <source>Haimen Dieshiqiao International Home Textile City</source>
        <translation>海门叠石桥国际家纺城</translation>
    </message>
    <message>
        <source>Haining Leather City</source>
        <translation>海宁皮革城</translation>
    </message>
    <message>
        <source>Changshu Garments City</source>
        <translation>常熟服装城</translation>
    </message>
    <message>
        <source>Guangzhou Huadu Leather Market</source>
        <translation>广州花都皮革皮具市场</translation>
    </message>
    <message>
        <source>Linyi Engineering Materials Market</source>
        <translation>临沂商城工程物资市场</translation>
    </message>
    <message>
        <source>Hankou North International Commodity Centre</source>
        <translation>汉口北国际商品交易中心</translation>
    </message>
    <message>
        <source>Baigou Bags and Luggage Market</source>
        <translation>白沟箱包市场</translation>
    </message>
    <message>
        <source>Wenzhou (Lucheng) Light Industry Centre</source>
        <translation>温州(鹿城)轻工产品交易中心</translation>
    </message>
    <message>
        <source>Quanzhou Shishi Garments City</source>
        <translation>泉州石狮服装城</translation>
    </message>
    <message>
        <source>Changsha Gaoqiao Market</source>
        <translation>长沙高桥大市场</translation>
    </message>
    <message>
        <source>Foshan Asia International Furniture Materials Centre</source>
        <translation>佛山亚洲国际家具材料交易中心</translation>
    </message>
    <message>
        <source>Zhongshan Lihe Lighting Expo Centre</source>
        <translation>中山利和灯博中心</translation>
    </message>
    <message>
        <source>Chengdu International Trade City</source>
        <translation>成都国际商贸城</translation>
    </message>
    <message>
        <source>Xiliu Garments City</source>
        <translation>西柳服装城</translation>
    </message>
    <message>
        <source>Keqiao China Textile City</source>
        <translation>柯桥中国轻纺城</translation>
    </message>
    <message>
        <source>Luqiao Daily Goods and Plastics Centre</source>
        <translation>路桥日用品及塑料制品交易中心</translation>
    </message>
    <message>
        <source>Huzhou (Zhili) Children&apos;s Wear Centre</source>
        <translation>湖州(织里)童装及日用消费品交易管理中心</translation>
    </message>
    <message>
        <source>Bengbu Zhongheng Trade City</source>
        <translation>蚌埠中恒商贸城</translation>
    </message>
    <message>
        <source>Jinjiang International Shoes and Textiles City</source>
        <translation>晋江国际鞋纺城</translation>
    </message>
    <message>
        <source>Qingdao Jimo International Trade City</source>
        <translation>青岛即墨国际商贸城</translation>
    </message>
    <message>
        <source>Yantai Sanzhan Wholesale Market</source>
        <translation>烟台三站批发交易市场</translation>
    </message>
    <message>
        <source>Xuchang International Hair Products Market</source>
        <translation>中国(许昌)国际发制品交易市场</translation>
    </message>
    <message>
        <source>Yichang Three Gorges Logistics Park</source>
        <translation>宜昌三峡物流园</translation>
    </message>
    <message>
        <source>Shantou Baoao International Toy City</source>
        <translation>汕头市宝奥国际玩具城</translation>
    </message>
    <message>
        <source>Dongguan Dalang Knitwear Trade Centre</source>
        <translation>东莞市大朗毛织贸易中心</translation>
    </message>
    <message>
        <source>Kunming New Luosiwan International Trade City</source>
        <translation>昆明俊发·新螺蛳湾国际商贸城</translation>
    </message>
    <message>
        <source>Shenzhen South China International Materials City</source>
        <translation>深圳华南国际工业原料城</translation>
    </message>
    <message>
        <source>Manzhouli Mangou Centre (border market)</source>
        <translation>满洲里满购中心(边贸商品市场)</translation>
    </message>
    <message>
        <source>Pingxiang Export Purchasing Centre (border market)</source>
        <translation>凭祥出口商品采购中心(边贸商品市场)</translation>
    </message>
    <message>
        <source>Ruili International Commodity Market (border market)</source>
        <translation>瑞丽国际商品交易市场(边贸商品市场)</translation>
    </message>
    <message>
        <source>Tianjin Wanglanzhuang International Trade City</source>
        <translation>天津王兰庄国际商贸城</translation>
    </message>
    <message>
        <source>Tangshan International Trade Centre</source>
        <translation>唐山国际商贸交易中心</translation>
    </message>
    <message>
        <source>Hunchun North-East Asia International Commodity City</source>
        <translation>珲春东北亚国际商品城</translation>
    </message>
    <message>
        <source>Suifenhe Qingyun Market</source>
        <translation>绥芬河市青云市场</translation>
    </message>
    <message>
        <source>Jingdezhen Ceramics Market</source>
        <translation>景德镇陶瓷交易市场</translation>
    </message>
    <message>
        <source>Chongqing Dazu Longshui Hardware Market</source>
        <translation>重庆市大足龙水五金市场</translation>
    </message>
    <message>
        <source>Alashankou Eurasia Commodity City</source>
        <translation>阿拉山口亚欧商品城</translation>
    </message>
    <message>
        <source>Urumqi Bianjiang Hotel Trade Market</source>
        <translation>乌鲁木齐边疆宾馆商贸市场</translation>
    </message>
    <message>
        <source>Another market, not listed</source>
        <translation>其他市场（未列出）</translation>
    </message>
    <message>
        <source>It does not count as a recognised market cluster.</source>
        <translation>不作为认定的市场集聚区。</translation>
    </message>
    <message>
        <source>Goods confirmed</source>
        <translation>商品认定</translation>
    </message>
    <message>
        <source>Are the goods recorded on the market&apos;s platform and confirmed (商品认定体系)?</source>
        <translation>货物是否已在市场平台登记并经商品认定体系确认？</translation>
    </message>
    <message>
        <source>Answer yes if the deal is recorded on the market&apos;s platform (市场采购联网信息平台) and the recognition system has confirmed the goods. If not, this becomes a step.</source>
        <translation>如果交易已在市场采购联网信息平台登记，且商品认定体系已确认货物，请选“是”。否则将成为一个步骤。</translation>
    </message>
    <message>
        <source>The operator entered your lamps on the platform last week and they were confirmed.</source>
        <translation>经营者上周已把您的灯具录入平台，并已通过认定。</translation>
    </message>
    <message>
        <source>It does not rule out 1039. It decides whether recording and confirming the goods are still to be done.</source>
        <translation>此项不会排除1039，只决定交易登记和商品认定是否仍需办理。</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>管制要求</translation>
    </message>
    <message>
        <source>Which of these controls apply to your goods?</source>
        <translation>您的货物涉及下列哪些管制？</translation>
    </message>
    <message>
        <source>Look up the 10-digit HS code. It shows the supervision conditions (监管证件代码), the inspection code and any export duty. Tick everything that applies.</source>
        <translation>请按10位商品编码查询监管证件代码、检验检疫类别和出口关税。凡涉及的都要勾选。</translation>
    </message>
    <message>
        <source>Your broker finds an inspection code behind the HS code of your lamps: tick inspection.</source>
        <translation>报关行查到您灯具的商品编码带检验检疫类别：勾选法定检验检疫。</translation>
    </message>
    <message>
        <source>Prohibited goods end everything. Licence and dual-use goods exclude 1039 and likely class C express (C类快件). Any control excludes the short lists.</source>
        <translation>禁止出口的货物一律不得出口。涉证和两用物项货物不能走1039，也很可能不能走C类快件。只要涉及管制，就不能走简化的清单。</translation>
    </message>
    <message>
        <source>Your broker with the 10-digit HS code, the commerce authority, or the customs hotline 12360</source>
        <translation>报关行（提供10位商品编码）、商务主管部门，或海关热线12360</translation>
    </message>
    <message>
        <source>Prohibited from export</source>
        <translation>禁止出口</translation>
    </message>
    <message>
        <source>No mode may carry these goods.</source>
        <translation>任何监管方式都不得出口。</translation>
    </message>
    <message>
        <source>Export licence, quota or other restriction</source>
        <translation>出口许可证、配额或其他限制</translation>
    </message>
    <message>
        <source>The licence must be there before the declaration.</source>
        <translation>须在申报前取得许可证件。</translation>
    </message>
    <message>
        <source>Dual-use items</source>
        <translation>两用物项</translation>
    </message>
    <message>
        <source>Goods for civil and military use; a licence comes first.</source>
        <translation>可作民用和军用的物项，须先取得许可证。</translation>
    </message>
    <message>
        <source>Export duty</source>
        <translation>出口关税</translation>
    </message>
    <message>
        <source>The tariff names an export duty for the code.</source>
        <translation>税则对该编码列有出口关税。</translation>
    </message>
    <message>
        <source>Statutory inspection or quarantine</source>
        <translation>法定检验检疫</translation>
    </message>
    <message>
        <source>Special goods</source>
        <translation>特殊商品</translation>
    </message>
    <message>
        <source>Are any of these among your goods?</source>
        <translation>货物中有下列商品吗？</translation>
    </message>
    <message>
        <source>Batteries and photovoltaic products have their own refund rates. Food has no tax-free return. Two return clocks differ. Tax-free return: within 6 months of export, for exports {date:2026-01-01} to {date:2027-12-31}. Simplified procedure: within 1 year of release, not for 9710.</source>
        <translation>电池和光伏产品有专门的退税率。食品不适用退运免税。两个退运期限不同。退运免税：出口之日起6个月内，适用于{date:2026-01-01}至{date:2027-12-31}的出口。简化退货手续：放行之日起1年内，不适用于9710。</translation>
    </message>
    <message>
        <source>Power banks: tick batteries. Solar garden lamps: ask your broker whether the code is photovoltaic.</source>
        <translation>充电宝：勾选电池。太阳能庭院灯：请向报关行确认编码是否属于光伏产品。</translation>
    </message>
    <message>
        <source>It does not change the mode. It decides warnings about refund rates, returns and market goods.</source>
        <translation>此项不改变监管方式，只决定有关退税率、退运和市场商品的提示。</translation>
    </message>
    <message>
        <source>Your broker with the HS code, or the tax hotline 12366</source>
        <translation>报关行（提供商品编码），或税务热线12366</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Battery products named in the refund rules.</source>
        <translation>退税政策所列的电池产品。</translation>
    </message>
    <message>
        <source>Photovoltaic products</source>
        <translation>光伏产品</translation>
    </message>
    <message>
        <source>Solar products named in the refund rules.</source>
        <translation>退税政策所列的光伏产品。</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>食品</translation>
    </message>
    <message>
        <source>Cosmetics</source>
        <translation>化妆品</translation>
    </message>
    <message>
        <source>Kinds of goods</source>
        <translation>商品品种数</translation>
    </message>
    <message>
        <source>How many kinds of goods stand on the declaration?</source>
        <translation>申报单上有多少种商品？</translation>
    </message>
    <message>
        <source>500 cups and 200 bags are two kinds.</source>
        <translation>500个杯子和200个包是两种商品。</translation>
    </message>
    <message>
        <source>It separates the simplified from the itemised form of 1039. For samples it shows whether the quantity is reasonable.</source>
        <translation>此项区分1039的简化申报和逐项申报。对货样则用来判断数量是否合理。</translation>
    </message>
    <message>
        <source>Whoever writes the packing list, or your broker</source>
        <translation>制作装箱单的人员，或您的报关行</translation>
    </message>
    <message>
        <source>VAT refund</source>
        <translation>出口退税</translation>
    </message>
    <message>
        <source>Do you want the export VAT refund (退税)?</source>
        <translation>您是否要办理出口退税？</translation>
    </message>
    <message>
        <source>You hold special invoices for the cups and want the VAT back: yes.</source>
        <translation>您有这批杯子的增值税专用发票，想退回税款：选“是”。</translation>
    </message>
    <message>
        <source>It separates 0110 from 1039, the list from the form, and the two routes of 9610.</source>
        <translation>此项区分0110与1039、清单与报关单，以及9610的两种通关方式。</translation>
    </message>
    <message>
        <source>Your accountant, or the tax hotline 12366</source>
        <translation>您的会计，或税务热线12366</translation>
    </message>
    <message>
        <source>Taxpayer status</source>
        <translation>纳税人身份</translation>
    </message>
    <message>
        <source>What is your VAT status?</source>
        <translation>您的增值税纳税人身份是什么？</translation>
    </message>
    <message>
        <source>From {date:2026-01-01} a small-scale taxpayer&apos;s export is exempt and brings no refund.</source>
        <translation>{date:2026-01-01}起，小规模纳税人出口免税，不退税。</translation>
    </message>
    <message>
        <source>Your tax registration says 小规模纳税人: choose small-scale.</source>
        <translation>您的税务登记为小规模纳税人：选择小规模纳税人。</translation>
    </message>
    <message>
        <source>A refund that you can really get speaks for 0110 rather than 1039.</source>
        <translation>确实能退的税，是选0110而不选1039的理由。</translation>
    </message>
    <message>
        <source>General taxpayer</source>
        <translation>一般纳税人</translation>
    </message>
    <message>
        <source>Small-scale taxpayer</source>
        <translation>小规模纳税人</translation>
    </message>
    <message>
        <source>Not registered for VAT</source>
        <translation>未办理增值税登记</translation>
    </message>
    <message>
        <source>You file no VAT returns.</source>
        <translation>您不申报增值税。</translation>
    </message>
    <message>
        <source>Purchase invoices</source>
        <translation>进项发票</translation>
    </message>
    <message>
        <source>Which invoices do you hold for the goods?</source>
        <translation>这批货物您取得了什么发票？</translation>
    </message>
    <message>
        <source>Producers answer for the materials. From {date:2026-01-01} an export without an invoice is likely taxed as a domestic sale (视同内销); ask the tax hotline 12366. 1039 needs no invoice.</source>
        <translation>生产企业按原材料的发票回答。{date:2026-01-01}起，无票出口很可能视同内销征税，请咨询税务热线12366。1039不需要发票。</translation>
    </message>
    <message>
        <source>Your factory issued a special VAT invoice (增值税专用发票) for the cups: special.</source>
        <translation>工厂为这批杯子开具了增值税专用发票：选专用发票。</translation>
    </message>
    <message>
        <source>Without an invoice 1039 goes before 9710. Special invoices with a refund go with 0110 rather than 1039.</source>
        <translation>没有发票时，1039优先于9710。有专用发票又要退税时，选0110而不选1039。</translation>
    </message>
    <message>
        <source>Special VAT invoice</source>
        <translation>增值税专用发票</translation>
    </message>
    <message>
        <source>For a producer: of the materials.</source>
        <translation>生产企业指原材料的发票。</translation>
    </message>
    <message>
        <source>Ordinary invoice</source>
        <translation>普通发票</translation>
    </message>
    <message>
        <source>No invoice</source>
        <translation>没有发票</translation>
    </message>
    <message>
        <source>The seller gave you none.</source>
        <translation>卖方没有给您开票。</translation>
    </message>
    <message>
        <source>Pilot zone</source>
        <translation>综试区</translation>
    </message>
    <message>
        <source>Is the export declared at customs of a pilot zone (综试区)?</source>
        <translation>是否在综试区海关申报出口？</translation>
    </message>
    <message>
        <source>Your parcels are declared at a supervised site in Hangzhou: ask whether it belongs to the pilot zone.</source>
        <translation>包裹在杭州的监管场所申报：请确认该场所是否属于综试区。</translation>
    </message>
    <message>
        <source>On 9610 it separates the statistics route from the summary route. It also matters for exports without an invoice.</source>
        <translation>在9610下，此项区分汇总统计和汇总申报，也关系到无票出口。</translation>
    </message>
    <message>
        <source>The supervised site, your broker, or the customs hotline 12360</source>
        <translation>监管场所、您的报关行，或海关热线12360</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>申报货值</translation>
    </message>
    <message>
        <source>What is the FOB value of this one declaration?</source>
        <translation>本次申报的FOB货值是多少？</translation>
    </message>
    <message>
        <source>One parcel with three shirts at 120 yuan each: 360.</source>
        <translation>一个包裹内有三件衬衫，每件120元：填360。</translation>
    </message>
    <message>
        <source>It is compared with the limits of 1039, class C express (C类快件), personal articles and the short lists.</source>
        <translation>货值要与1039、C类快件、个人物品和清单的限额比较。</translation>
    </message>
    <message>
        <source>Whoever writes the commercial invoice, or your broker</source>
        <translation>制作商业发票的人员，或您的报关行</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>In which currency is the value?</source>
        <translation>货值以哪种货币计？</translation>
    </message>
    <message>
        <source>Choose the currency of the amount you entered.</source>
        <translation>请选择您所填金额的币种。</translation>
    </message>
    <message>
        <source>The order is priced in US dollars: choose USD.</source>
        <translation>订单以美元计价：选择USD。</translation>
    </message>
    <message>
        <source>Limits stand in yuan or US dollars. Another currency needs a rate for the comparison.</source>
        <translation>限额以人民币或美元计。其他币种需要汇率才能比较。</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>人民币</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>英镑</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>港币</translation>
    </message>
    <message>
        <source>Macao pataca</source>
        <translation>澳门元</translation>
    </message>
    <message>
        <source>New Taiwan dollar</source>
        <translation>新台币</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>韩元</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>新加坡元</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>澳大利亚元</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>新西兰元</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>加拿大元</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>瑞士法郎</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>瑞典克朗</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>挪威克朗</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>丹麦克朗</translation>
    </message>
    <message>
        <source>Russian rouble</source>
        <translation>俄罗斯卢布</translation>
    </message>
    <message>
        <source>Kazakhstani tenge</source>
        <translation>哈萨克斯坦坚戈</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <translation>阿联酋迪拉姆</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>沙特里亚尔</translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation>科威特第纳尔</translation>
    </message>
    <message>
        <source>Bahraini dinar</source>
        <translation>巴林第纳尔</translation>
    </message>
    <message>
        <source>Jordanian dinar</source>
        <translation>约旦第纳尔</translation>
    </message>
    <message>
        <source>Omani rial</source>
        <translation>阿曼里亚尔</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <translation>土耳其里拉</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>印度卢比</translation>
    </message>
    <message>
        <source>Pakistani rupee</source>
        <translation>巴基斯坦卢比</translation>
    </message>
    <message>
        <source>Thai baht</source>
        <translation>泰铢</translation>
    </message>
    <message>
        <source>Malaysian ringgit</source>
        <translation>马来西亚林吉特</translation>
    </message>
    <message>
        <source>Indonesian rupiah</source>
        <translation>印度尼西亚卢比</translation>
    </message>
    <message>
        <source>Philippine peso</source>
        <translation>菲律宾比索</translation>
    </message>
    <message>
        <source>Vietnamese dong</source>
        <translation>越南盾</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>墨西哥比索</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>巴西雷亚尔</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>南非兰特</translation>
    </message>
    <message>
        <source>Nigerian naira</source>
        <translation>尼日利亚奈拉</translation>
    </message>
    <message>
        <source>Egyptian pound</source>
        <translation>埃及镑</translation>
    </message>
    <message>
        <source>Polish zloty</source>
        <translation>波兰兹罗提</translation>
    </message>
    <message>
        <source>Hungarian forint</source>
        <translation>匈牙利福林</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>捷克克朗</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>What is the valuation rate (计征汇率) of your declaration month?</source>
        <translation>您申报当月的计征汇率是多少？</translation>
    </message>
    <message>
        <source>The program fetches nothing from the network: you enter the rate, in yuan for one unit. Take the valuation rate (计征汇率) of the month in which you declare. It is published on the third Wednesday of the month before. If that day is a statutory holiday, it is the fourth. Confirm this rule with customs.</source>
        <translation>本程序不联网取数：请您自行填写，即1单位外币折合多少元人民币。请用申报当月的计征汇率，它在上个月第三个星期三公布。如当天是法定节假日，则为第四个星期三。此规则请向海关确认。</translation>
    </message>
    <message>
        <source>You declare in July: take the rate published in June for July.</source>
        <translation>您在7月申报：使用6月公布的7月汇率。</translation>
    </message>
    <message>
        <source>A limit in another currency decides here. Without the rate the result may stay open.</source>
        <translation>此处由另一币种的限额决定。没有汇率，结果可能无法确定。</translation>
    </message>
    <message>
        <source>Your customs broker, or the customs hotline 12360</source>
        <translation>您的报关行，或海关热线12360</translation>
    </message>
    <message>
        <source>Who declares</source>
        <translation>申报人</translation>
    </message>
    <message>
        <source>Who makes the customs declaration?</source>
        <translation>由谁向海关申报？</translation>
    </message>
    <message>
        <source>A broker declares in your name. An export agent declares in its own name and reports you as the real owner (实际委托出口方).</source>
        <translation>报关行以您的名义申报。出口代理企业以自己的名义申报，并报告您是实际委托出口方。</translation>
    </message>
    <message>
        <source>A broker in Ningbo declares with your power of attorney: a broker.</source>
        <translation>宁波一家报关行凭您的委托书申报：选报关行。</translation>
    </message>
    <message>
        <source>It does not change the mode. It decides which filings, agreements and cards you need.</source>
        <translation>此项不改变监管方式，只决定您需要哪些备案、协议和卡介质。</translation>
    </message>
    <message>
        <source>Whoever handles your shipment: broker, agent or logistics firm</source>
        <translation>为您办理货物的报关行、代理或物流企业</translation>
    </message>
    <message>
        <source>We declare ourselves</source>
        <translation>自己申报</translation>
    </message>
    <message>
        <source>You hold the card and sign in the Single Window.</source>
        <translation>您有电子口岸卡，在“单一窗口”自行签名申报。</translation>
    </message>
    <message>
        <source>A customs broker</source>
        <translation>报关行</translation>
    </message>
    <message>
        <source>Declares for you, in your name.</source>
        <translation>以您的名义为您申报。</translation>
    </message>
    <message>
        <source>An export agent</source>
        <translation>出口代理企业</translation>
    </message>
    <message>
        <source>An agent or foreign-trade service enterprise, in its own name.</source>
        <translation>代理或外贸综合服务企业，以其自己的名义申报。</translation>
    </message>
    <message>
        <source>Filings you have</source>
        <translation>已有备案</translation>
    </message>
    <message>
        <source>Which of these filings and registrations do you already have?</source>
        <translation>下列备案和登记，您已经办好哪些？</translation>
    </message>
    <message>
        <source>A missing filing does not rule out a mode; it becomes a step. The foreign-trade operator filing (对外贸易经营者备案) was abolished on {date:2022-12-30}; the customs filing remains. 9810 needs no overseas-warehouse filing since {date:2024-12-15}.</source>
        <translation>缺少备案不会排除某种监管方式，只会成为一个步骤。对外贸易经营者备案已于{date:2022-12-30}取消，报关单位备案仍然保留。自{date:2024-12-15}起，9810不再需要海外仓业务模式备案。</translation>
    </message>
    <message>
        <source>You ticked the customs filing when you registered your company: tick it here.</source>
        <translation>您注册公司时一并办理了报关单位备案：请在此勾选。</translation>
    </message>
    <message>
        <source>It does not change the mode. Filings you have are shown as done; the others become steps.</source>
        <translation>此项不改变监管方式。已有的备案显示为已完成，其余成为步骤。</translation>
    </message>
    <message>
        <source>Your broker, the Single Window, or the customs hotline 12360</source>
        <translation>您的报关行、国际贸易“单一窗口”，或海关热线12360</translation>
    </message>
    <message>
        <source>Customs filing</source>
        <translation>报关单位备案</translation>
    </message>
    <message>
        <source>Lets you declare or be declared for.</source>
        <translation>凭此可自行或委托申报。</translation>
    </message>
    <message>
        <source>E-commerce enterprise type</source>
        <translation>跨境电商企业类型</translation>
    </message>
    <message>
        <source>Or the information registration for 9610.</source>
        <translation>或9610的信息登记。</translation>
    </message>
    <message>
        <source>Market operator filing</source>
        <translation>市场采购贸易经营者备案登记</translation>
    </message>
    <message>
        <source>At the commerce bureau of the cluster.</source>
        <translation>在市场集聚区的商务主管部门办理。</translation>
    </message>
    <message>
        <source>Market platform filing</source>
        <translation>市场采购联网信息平台备案</translation>
    </message>
    <message>
        <source>Merchant, operator and foreign purchaser.</source>
        <translation>商户、经营者和境外采购商。</translation>
    </message>
    <message>
        <source>Foreign-exchange directory</source>
        <translation>货物贸易外汇收支企业名录</translation>
    </message>
    <message>
        <source>Entered at your bank.</source>
        <translation>在您的银行登记。</translation>
    </message>
    <message>
        <source>Export refund filing</source>
        <translation>出口退（免）税备案</translation>
    </message>
    <message>
        <source>At the electronic tax bureau.</source>
        <translation>在电子税务局办理。</translation>
    </message>
    <message>
        <source>Overseas-warehouse filing</source>
        <translation>海外仓业务模式备案</translation>
    </message>
    <message>
        <source>Needed only before {date:2024-12-15}.</source>
        <translation>仅{date:2024-12-15}之前需要。</translation>
    </message>
    <message>
        <source>Cross-border e-commerce retail export</source>
        <translation>跨境电商零售出口</translation>
    </message>
    <message>
        <source>Foreign consumers ordered on a platform; the parcels go straight to them.</source>
        <translation>境外消费者在平台下单，包裹直接寄给他们。</translation>
    </message>
    <message>
        <source>The goods are not prohibited from export.</source>
        <translation>货物不属于禁止出口。</translation>
    </message>
    <message>
        <source>Your goods are not prohibited from export (禁止出口).</source>
        <translation>您的货物不属于禁止出口货物。</translation>
    </message>
    <message>
        <source>Your goods are prohibited from export (禁止出口), so no mode may carry them.</source>
        <translation>您的货物属于禁止出口货物，任何监管方式都不得出口。</translation>
    </message>
    <message>
        <source>A foreign consumer has ordered.</source>
        <translation>境外消费者已下单。</translation>
    </message>
    <message>
        <source>A foreign consumer ordered from you, which is what 9610 is for.</source>
        <translation>境外消费者向您下了单，这正是9610的适用情形。</translation>
    </message>
    <message>
        <source>No consumer has ordered. A company&apos;s order leads to 9710, unsold stock to 9810.</source>
        <translation>下单的不是消费者。企业订单对应9710，未售备货对应9810。</translation>
    </message>
    <message>
        <source>The consumer ordered on an e-commerce platform.</source>
        <translation>消费者在电商平台下单。</translation>
    </message>
    <message>
        <source>The order stands on a platform (电商平台).</source>
        <translation>订单在电商平台上。</translation>
    </message>
    <message>
        <source>The deal was not made on a platform (电商平台), so general trade (一般贸易, 0110) is the mode to check.</source>
        <translation>交易不在电商平台上达成，应看一般贸易（0110）。</translation>
    </message>
    <message>
        <source>The goods go straight to the buyer.</source>
        <translation>货物直接发给买方。</translation>
    </message>
    <message>
        <source>Your goods leave China straight to the buyer.</source>
        <translation>您的货物直接出境发给买方。</translation>
    </message>
    <message>
        <source>Your goods do not go straight to the buyer. A special zone leads to 1210, an overseas warehouse (海外仓) to 9810.</source>
        <translation>您的货物不是直接发给买方。进特殊区域对应1210，进海外仓对应9810。</translation>
    </message>
    <message>
        <source>The exporter likely needs a registered business.</source>
        <translation>出口人很可能须是已登记的经营主体。</translation>
    </message>
    <message>
        <source>You have a registered business, which the filings (备案) likely need.</source>
        <translation>您有已登记的经营主体，办理备案很可能需要。</translation>
    </message>
    <message>
        <source>A private person likely cannot make the filings (备案). Registering, or selling through an exporter, becomes a step; confirm.</source>
        <translation>个人很可能无法办理备案。办理登记或通过出口企业销售将成为一个步骤，请确认。</translation>
    </message>
    <message>
        <source>The e-commerce type or information registration is done.</source>
        <translation>已办理跨境电商企业类型或信息登记。</translation>
    </message>
    <message>
        <source>You have the e-commerce type or the information registration (信息登记).</source>
        <translation>您已办理跨境电商企业类型或信息登记。</translation>
    </message>
    <message>
        <source>The information registration (信息登记) is missing; it becomes a step. Whoever declares also needs the customs filing (报关单位备案).</source>
        <translation>尚未办理信息登记，将成为一个步骤。负责申报的一方还须有报关单位备案。</translation>
    </message>
    <message>
        <source>Lists with summary statistics</source>
        <translation>清单核放、汇总统计</translation>
    </message>
    <message>
        <source>Each parcel goes on a declaration list (申报清单), with no form afterwards and no refund. Confirm 4-digit HS codes and inspection goods with customs.</source>
        <translation>每个包裹申报一份申报清单，之后不再填报报关单，也不退税。4位商品编码和法检货物的处理请向海关确认。</translation>
    </message>
    <message>
        <source>Lists with a monthly form</source>
        <translation>清单核放、汇总申报</translation>
    </message>
    <message>
        <source>Cross-border e-commerce B2B direct export</source>
        <translation>跨境电商B2B直接出口</translation>
    </message>
    <message>
        <source>A foreign company ordered on a platform; the goods go straight to it.</source>
        <translation>境外企业在平台下单，货物直接发给该企业。</translation>
    </message>
    <message>
        <source>Modes 9710 and 9810 apply on the declaration date.</source>
        <translation>申报之日9710和9810已实施。</translation>
    </message>
    <message>
        <source>Your declaration date is on or after {date:2020-07-01}, the first day of 9710 and 9810.</source>
        <translation>您的申报日期在9710和9810的实施首日{date:2020-07-01}当天或之后。</translation>
    </message>
    <message>
        <source>9710 and 9810 begin on {date:2020-07-01}. For your earlier date, general trade (一般贸易, 0110) is the mode to check.</source>
        <translation>9710和9810自{date:2020-07-01}起实施。您的申报日期更早，应看一般贸易（0110）。</translation>
    </message>
    <message>
        <source>A foreign company has ordered.</source>
        <translation>境外企业已下单。</translation>
    </message>
    <message>
        <source>A foreign company ordered from you, which is what 9710 is for.</source>
        <translation>境外企业向您下了单，这正是9710的适用情形。</translation>
    </message>
    <message>
        <source>No foreign company has ordered. A consumer&apos;s order leads to 9610, unsold stock to 9810.</source>
        <translation>下单的不是境外企业。消费者订单对应9610，未售备货对应9810。</translation>
    </message>
    <message>
        <source>The company ordered on an e-commerce platform.</source>
        <translation>企业在电商平台下单。</translation>
    </message>
    <message>
        <source>The company&apos;s order stands on a platform (电商平台).</source>
        <translation>该企业的订单在电商平台上。</translation>
    </message>
    <message>
        <source>The goods go straight to the company.</source>
        <translation>货物直接发给该企业。</translation>
    </message>
    <message>
        <source>Your goods leave China straight to the company.</source>
        <translation>您的货物直接出境发给该企业。</translation>
    </message>
    <message>
        <source>Your goods do not go straight to the buyer. An overseas warehouse (海外仓) leads to 9810.</source>
        <translation>您的货物不是直接发给买方。进海外仓对应9810。</translation>
    </message>
    <message>
        <source>The exporter is a registered business.</source>
        <translation>出口人是已登记的经营主体。</translation>
    </message>
    <message>
        <source>You have a registered business that can make the filings (备案).</source>
        <translation>您有已登记的经营主体，可以办理备案。</translation>
    </message>
    <message>
        <source>You are a private person; registering a business, or an exporter who sells for you, becomes a step.</source>
        <translation>您是个人；办理市场主体登记或通过出口企业销售，将成为一个步骤。</translation>
    </message>
    <message>
        <source>The customs filing with the e-commerce type is done.</source>
        <translation>已办理报关单位备案并勾选跨境电商企业类型。</translation>
    </message>
    <message>
        <source>You have the customs filing (报关单位备案) and the e-commerce type (跨境电商企业类型).</source>
        <translation>您已有报关单位备案和跨境电商企业类型。</translation>
    </message>
    <message>
        <source>The customs filing (报关单位备案) or the e-commerce type (跨境电商企业类型) is missing; it becomes a step.</source>
        <translation>缺少报关单位备案或跨境电商企业类型，将成为一个步骤。</translation>
    </message>
    <message>
        <source>Declaration list</source>
        <translation>申报清单</translation>
    </message>
    <message>
        <source>Declaration form</source>
        <translation>报关单</translation>
    </message>
    <message>
        <source>A full declaration form (报关单) goes through the customs system (H2018).</source>
        <translation>通过H2018系统填报报关单。</translation>
    </message>
    <message>
        <source>Cross-border e-commerce export to an overseas warehouse</source>
        <translation>跨境电商出口海外仓</translation>
    </message>
    <message>
        <source>Unsold stock goes to a warehouse abroad and is sold on a platform from there.</source>
        <translation>未售备货发往境外仓库，再从那里在平台销售。</translation>
    </message>
    <message>
        <source>Nobody has bought the goods yet.</source>
        <translation>货物尚未售出。</translation>
    </message>
    <message>
        <source>The goods are your own unsold stock, which is what 9810 is for.</source>
        <translation>货物是您尚未售出的自有备货，这正是9810的适用情形。</translation>
    </message>
    <message>
        <source>The goods are not unsold stock. A consumer&apos;s order leads to 9610, a company&apos;s to 9710 or 0110.</source>
        <translation>货物不是未售备货。消费者订单对应9610，企业订单对应9710或0110。</translation>
    </message>
    <message>
        <source>The goods go to an overseas warehouse.</source>
        <translation>货物运往海外仓。</translation>
    </message>
    <message>
        <source>Your goods go to an overseas warehouse (海外仓).</source>
        <translation>您的货物运往海外仓。</translation>
    </message>
    <message>
        <source>Your goods do not go to an overseas warehouse (海外仓). Direct sales lead to 9610, 9710 or 0110.</source>
        <translation>您的货物不运往海外仓。直接销售对应9610、9710或0110。</translation>
    </message>
    <message>
        <source>The goods will be sold on an e-commerce platform.</source>
        <translation>货物将在电商平台销售。</translation>
    </message>
    <message>
        <source>You sell the stock on a platform (电商平台) from the warehouse.</source>
        <translation>备货将从仓库在电商平台销售。</translation>
    </message>
    <message>
        <source>The stock is not sold on a platform (电商平台), so general trade (一般贸易, 0110) is the mode to check.</source>
        <translation>备货不在电商平台销售，应看一般贸易（0110）。</translation>
    </message>
    <message>
        <source>The overseas-warehouse filing is done, likely needed before {date:2024-12-15}.</source>
        <translation>已办理海外仓业务模式备案，{date:2024-12-15}之前很可能须办理。</translation>
    </message>
    <message>
        <source>You have the overseas-warehouse filing (海外仓业务模式备案) that your date likely still needs.</source>
        <translation>您已有海外仓业务模式备案，申报当日很可能仍需要。</translation>
    </message>
    <message>
        <source>The overseas-warehouse filing (海外仓业务模式备案) is missing; before {date:2024-12-15} it is likely needed and becomes a step.</source>
        <translation>缺少海外仓业务模式备案；{date:2024-12-15}之前很可能须办理，将成为一个步骤。</translation>
    </message>
    <message>
        <source>Market procurement trade</source>
        <translation>市场采购贸易</translation>
    </message>
    <message>
        <source>Goods bought in a recognised market cluster, up to {cap-1039} a declaration form.</source>
        <translation>在认定的市场集聚区采购的货物，每份报关单不超过{cap-1039}。</translation>
    </message>
    <message>
        <source>Mode 1039 likely applies on the declaration date.</source>
        <translation>申报之日1039很可能已实施。</translation>
    </message>
    <message>
        <source>Your declaration date is on or after {date:2014-07-01}, likely the first day of 1039.</source>
        <translation>您的申报日期在{date:2014-07-01}当天或之后，该日很可能是1039的实施首日。</translation>
    </message>
    <message>
        <source>1039 likely begins on {date:2014-07-01}; confirm with customs. For your earlier date, check general trade (一般贸易, 0110).</source>
        <translation>1039很可能自{date:2014-07-01}起实施，请向海关确认。您的申报日期更早，应看一般贸易（0110）。</translation>
    </message>
    <message>
        <source>The goods were bought in a market cluster recognised on the declaration date.</source>
        <translation>货物在申报之日已获认定的市场集聚区内采购。</translation>
    </message>
    <message>
        <source>The goods do not come from a recognised market cluster (市场采购). A platform order leads to 9710, otherwise check 0110.</source>
        <translation>货物不是购自认定的市场集聚区，不属于市场采购。平台订单对应9710，其他情况应看0110。</translation>
    </message>
    <message>
        <source>The value is at most {cap-1039} for one declaration form.</source>
        <translation>每份报关单的货值不超过{cap-1039}。</translation>
    </message>
    <message>
        <source>Your value is within {cap-1039} for one declaration form (报关单). Confirm price basis and rate with customs.</source>
        <translation>您的货值在每份报关单{cap-1039}以内。价格条件和汇率请向海关确认。</translation>
    </message>
    <message>
        <source>Your value is over {cap-1039} for one declaration form (报关单), so 9710 or 0110 is the mode to check.</source>
        <translation>您的货值超过每份报关单{cap-1039}，应看9710或0110。</translation>
    </message>
    <message>
        <source>The goods need no licence and are no dual-use items.</source>
        <translation>货物不涉证，也不是两用物项。</translation>
    </message>
    <message>
        <source>Your goods need no licence (许可证件) and are no dual-use items (两用物项).</source>
        <translation>您的货物不需要许可证件，也不是两用物项。</translation>
    </message>
    <message>
        <source>1039 excludes licence goods (许可证件) and dual-use items (两用物项). General trade (一般贸易, 0110) takes them with the licence.</source>
        <translation>1039不适用于须许可证件的货物和两用物项。一般贸易（0110）凭证可以出口。</translation>
    </message>
    <message>
        <source>The buyer is a foreign purchaser in the market or a foreign company.</source>
        <translation>买方是市场内的境外采购商或境外企业。</translation>
    </message>
    <message>
        <source>Your buyer is a foreign purchaser (境外采购商) or a foreign company.</source>
        <translation>您的买方是境外采购商或境外企业。</translation>
    </message>
    <message>
        <source>Your recipient is usually not a 1039 buyer. A consumer&apos;s platform order leads to 9610, unsold stock to 9810.</source>
        <translation>您的收货人通常不是1039的买方。消费者的平台订单对应9610，未售备货对应9810。</translation>
    </message>
    <message>
        <source>The goods likely must not go to an overseas warehouse or a special zone first.</source>
        <translation>货物很可能不能先进海外仓或特殊区域。</translation>
    </message>
    <message>
        <source>Your goods leave China without an overseas warehouse (海外仓) or a special zone, which likely fits 1039.</source>
        <translation>您的货物不经海外仓或特殊区域出境，很可能符合1039。</translation>
    </message>
    <message>
        <source>An overseas warehouse (海外仓) or a special zone likely does not fit 1039. They lead to 9810, 1210 or 0110; confirm.</source>
        <translation>进海外仓或特殊区域很可能不符合1039，对应9810、1210或0110，请向海关确认。</translation>
    </message>
    <message>
        <source>The deal is recorded and the goods are confirmed.</source>
        <translation>交易已登记，商品已认定。</translation>
    </message>
    <message>
        <source>Your goods are recorded on the market&apos;s platform and confirmed (商品认定体系).</source>
        <translation>您的货物已在市场平台登记，并经商品认定体系确认。</translation>
    </message>
    <message>
        <source>Your goods are not yet confirmed (商品认定体系); recording the deal and confirming the goods become steps.</source>
        <translation>您的货物尚未经商品认定体系确认；交易登记和商品认定将成为步骤。</translation>
    </message>
    <message>
        <source>A filed market operator exports the goods.</source>
        <translation>由已备案的市场采购贸易经营者出口。</translation>
    </message>
    <message>
        <source>You hold the operator filing (市场采购贸易经营者备案登记) and the customs filing, or a filed operator exports for you.</source>
        <translation>您已有市场采购贸易经营者备案登记和报关单位备案，或由已备案的经营者为您出口。</translation>
    </message>
    <message>
        <source>The operator filing (市场采购贸易经营者备案登记) or the customs filing (报关单位备案) is missing; it becomes a step.</source>
        <translation>缺少市场采购贸易经营者备案登记或报关单位备案，将成为一个步骤。</translation>
    </message>
    <message>
        <source>Merchant, operator and purchaser are filed on the market&apos;s platform.</source>
        <translation>商户、经营者和采购商已在市场平台备案。</translation>
    </message>
    <message>
        <source>You have the three filings (三备案) on the market&apos;s platform.</source>
        <translation>您已在市场平台办理三备案。</translation>
    </message>
    <message>
        <source>The three filings (三备案) on the market&apos;s platform are missing; as usual practice they become a step.</source>
        <translation>尚未在市场平台办理三备案；按通行做法，将成为一个步骤。</translation>
    </message>
    <message>
        <source>Simplified declaration</source>
        <translation>简化申报</translation>
    </message>
    <message>
        <source>Likely the {simplified-kinds} most valuable kinds stand line by line, the rest by HS chapter. Every shipment still has its form (报关单).</source>
        <translation>很可能价值最高的{simplified-kinds}种商品逐项申报，其余按章归并。每票仍须单独填报报关单。</translation>
    </message>
    <message>
        <source>Itemised declaration</source>
        <translation>逐项申报</translation>
    </message>
    <message>
        <source>General trade</source>
        <translation>一般贸易</translation>
    </message>
    <message>
        <source>Every sale that fits nothing simpler, or wants a refund outside the platform modes.</source>
        <translation>没有更合适方式的各类销售，或在平台方式之外要求退税。</translation>
    </message>
    <message>
        <source>The shipment is a sale.</source>
        <translation>这票货物属于销售。</translation>
    </message>
    <message>
        <source>Your goods are sold or will be sold, and general trade (一般贸易) usually takes any sale.</source>
        <translation>您的货物已售或将售，一般贸易通常适用于各类销售。</translation>
    </message>
    <message>
        <source>Nothing is sold here. Samples (货样广告品) lead to 3010 or express, gifts to personal articles (个人物品).</source>
        <translation>此处没有销售。货样广告品对应3010或快件，礼物对应个人物品。</translation>
    </message>
    <message>
        <source>The customs filing is done, or an agent declares.</source>
        <translation>已办理报关单位备案，或由代理企业申报。</translation>
    </message>
    <message>
        <source>You have the customs filing (报关单位备案), or an agent declares in its own name.</source>
        <translation>您已有报关单位备案，或由代理企业以自己的名义申报。</translation>
    </message>
    <message>
        <source>The customs filing (报关单位备案) is missing and no agent declares; it becomes a step.</source>
        <translation>缺少报关单位备案，也没有代理企业申报，将成为一个步骤。</translation>
    </message>
    <message>
        <source>The exporter stands in the foreign-exchange directory.</source>
        <translation>已列入货物贸易外汇收支企业名录。</translation>
    </message>
    <message>
        <source>You stand in the foreign-exchange directory (货物贸易外汇收支企业名录).</source>
        <translation>您已列入货物贸易外汇收支企业名录。</translation>
    </message>
    <message>
        <source>You are not yet in the foreign-exchange directory (货物贸易外汇收支企业名录); your bank&apos;s entry becomes a step.</source>
        <translation>您尚未列入货物贸易外汇收支企业名录；在银行办理登记将成为一个步骤。</translation>
    </message>
    <message>
        <source>Whoever wants the refund has the refund filing.</source>
        <translation>要求退税的，已办理出口退（免）税备案。</translation>
    </message>
    <message>
        <source>You want no refund, or you have the refund filing (出口退(免)税备案).</source>
        <translation>您不要求退税，或已有出口退（免）税备案。</translation>
    </message>
    <message>
        <source>You want the refund, but the refund filing (出口退(免)税备案) is missing; it becomes a step.</source>
        <translation>您要求退税，但缺少出口退（免）税备案，将成为一个步骤。</translation>
    </message>
    <message>
        <source>Each shipment has its own declaration form (报关单).</source>
        <translation>每票货物填报一份报关单。</translation>
    </message>
    <message>
        <source>Bonded e-commerce export</source>
        <translation>保税电商出口</translation>
    </message>
    <message>
        <source>Goods enter a special zone first, then leave as parcels or to an overseas warehouse.</source>
        <translation>货物先进特殊区域，再以包裹出境或发往海外仓。</translation>
    </message>
    <message>
        <source>The goods go first into a special customs zone in China.</source>
        <translation>货物先进入境内的海关特殊监管区域。</translation>
    </message>
    <message>
        <source>Your goods first enter a special customs zone, as 1210 usually requires.</source>
        <translation>您的货物先进入海关特殊监管区域，符合1210的通常要求。</translation>
    </message>
    <message>
        <source>Your goods do not enter a special zone first. Direct sales lead to 9610 or 9710, an overseas warehouse (海外仓) to 9810.</source>
        <translation>您的货物不先进特殊区域。直接销售对应9610或9710，进海外仓对应9810。</translation>
    </message>
    <message>
        <source>The goods are sold on an e-commerce platform.</source>
        <translation>货物在电商平台销售。</translation>
    </message>
    <message>
        <source>You sell on a platform (电商平台), as 1210 usually requires.</source>
        <translation>您在电商平台销售，符合1210的通常要求。</translation>
    </message>
    <message>
        <source>1210 is usually for platform sales (电商平台). Without a platform, general trade (一般贸易, 0110) is the mode to check.</source>
        <translation>1210通常只适用于电商平台销售。不经平台的，应看一般贸易（0110）。</translation>
    </message>
    <message>
        <source>A consumer has ordered, or the goods are unsold stock.</source>
        <translation>消费者已下单，或货物是未售备货。</translation>
    </message>
    <message>
        <source>A consumer ordered, or the goods are your unsold stock, as 1210 usually requires.</source>
        <translation>消费者已下单，或货物是您的未售备货，符合1210的通常要求。</translation>
    </message>
    <message>
        <source>1210 is usually for consumers or unsold stock. A company&apos;s order leads to 9710 or 0110.</source>
        <translation>1210通常只适用于消费者或未售备货。企业订单对应9710或0110。</translation>
    </message>
    <message>
        <source>The customs filing is done.</source>
        <translation>已办理报关单位备案。</translation>
    </message>
    <message>
        <source>You have the customs filing (报关单位备案).</source>
        <translation>您已有报关单位备案。</translation>
    </message>
    <message>
        <source>The customs filing (报关单位备案) is missing; it becomes a step.</source>
        <translation>缺少报关单位备案，将成为一个步骤。</translation>
    </message>
    <message>
        <source>The e-commerce enterprise type is filed.</source>
        <translation>已办理跨境电商企业类型。</translation>
    </message>
    <message>
        <source>You have the e-commerce enterprise type (跨境电商企业类型).</source>
        <translation>您已有跨境电商企业类型。</translation>
    </message>
    <message>
        <source>The e-commerce enterprise type (跨境电商企业类型) is missing; it becomes a step.</source>
        <translation>缺少跨境电商企业类型，将成为一个步骤。</translation>
    </message>
    <message>
        <source>Samples and advertising material</source>
        <translation>货样广告品</translation>
    </message>
    <message>
        <source>Samples in a reasonable quantity for reference, not for resale.</source>
        <translation>数量合理、供参考的货样，不用于转售。</translation>
    </message>
    <message>
        <source>The recipient gets samples or advertising material.</source>
        <translation>收货人收取货样或广告品。</translation>
    </message>
    <message>
        <source>You send samples or advertising material (货样广告品), which 3010 is usually for.</source>
        <translation>您寄送的是货样广告品，这是3010通常的适用情形。</translation>
    </message>
    <message>
        <source>You send no samples (货样广告品). Sales lead to the trade modes, gifts to personal articles (个人物品).</source>
        <translation>您寄送的不是货样广告品。销售对应各贸易方式，礼物对应个人物品。</translation>
    </message>
    <message>
        <source>Small border trade</source>
        <translation>边境小额贸易</translation>
    </message>
    <message>
        <source>Firms with the border-trade right sell by a land border port.</source>
        <translation>有经营权的企业经陆路边境口岸出口。</translation>
    </message>
    <message>
        <source>The exporter holds the border-trade right.</source>
        <translation>出口人有边境小额贸易经营权。</translation>
    </message>
    <message>
        <source>You hold the border-trade right (边境小额贸易经营权), as 4019 usually requires.</source>
        <translation>您有边境小额贸易经营权，符合4019的通常要求。</translation>
    </message>
    <message>
        <source>You do not hold the border-trade right (边境小额贸易经营权), so 9710, 1039 or 0110 is the mode to check.</source>
        <translation>您没有边境小额贸易经营权，应看9710、1039或0110。</translation>
    </message>
    <message>
        <source>The goods leave by a land border port.</source>
        <translation>货物经陆路边境口岸出境。</translation>
    </message>
    <message>
        <source>Your goods leave by a land border port, as 4019 usually requires.</source>
        <translation>您的货物经陆路边境口岸出境，符合4019的通常要求。</translation>
    </message>
    <message>
        <source>Your goods do not leave by a land border port, so another trade mode is the one to check.</source>
        <translation>您的货物不经陆路边境口岸出境，应看其他贸易方式。</translation>
    </message>
    <message>
        <source>The destination is a neighbouring country by land.</source>
        <translation>运往陆路毗邻国家。</translation>
    </message>
    <message>
        <source>Your destination is a neighbouring country by land, as 4019 usually requires.</source>
        <translation>您的货物运往陆路毗邻国家，符合4019的通常要求。</translation>
    </message>
    <message>
        <source>Your destination has no land border with China, so 9710, 1039 or 0110 is the mode to check.</source>
        <translation>您的目的地与中国不陆路毗邻，应看9710、1039或0110。</translation>
    </message>
    <message>
        <source>A firm in the neighbouring country has ordered.</source>
        <translation>毗邻国家的企业已下单。</translation>
    </message>
    <message>
        <source>A foreign company ordered from you, as 4019 usually requires.</source>
        <translation>境外企业向您下了单，符合4019的通常要求。</translation>
    </message>
    <message>
        <source>No foreign company has ordered. A consumer leads to 9610, a market purchaser to 1039, otherwise check 0110.</source>
        <translation>下单的不是境外企业。消费者对应9610，市场采购商对应1039，其他情况应看0110。</translation>
    </message>
    <message>
        <source>Low-value express goods</source>
        <translation>C类快件</translation>
    </message>
    <message>
        <source>The rules on class C express likely apply on the declaration date.</source>
        <translation>申报之日C类快件的规定很可能已实施。</translation>
    </message>
    <message>
        <source>Your declaration date is on or after {date:2016-06-01}, likely the first day of class C express (C类快件).</source>
        <translation>您的申报日期在{date:2016-06-01}当天或之后，该日很可能是C类快件规定的实施首日。</translation>
    </message>
    <message>
        <source>Class C express (C类快件) likely begins on {date:2016-06-01}. For your earlier date, check 3010 or 0110; confirm with customs.</source>
        <translation>C类快件很可能自{date:2016-06-01}起实施。您的申报日期更早，应看3010或0110，请向海关确认。</translation>
    </message>
    <message>
        <source>The recipient likely is a sample recipient, a consumer or a company.</source>
        <translation>收货人很可能须是货样收件人、消费者或企业。</translation>
    </message>
    <message>
        <source>Your recipient is one that class C express (C类快件) likely allows.</source>
        <translation>您的收货人很可能符合C类快件的要求。</translation>
    </message>
    <message>
        <source>Class C express (C类快件) likely does not fit this recipient. Gifts lead to personal articles, unsold stock to 9810; confirm.</source>
        <translation>C类快件很可能不适用于此收货人。礼物对应个人物品，未售备货对应9810，请确认。</translation>
    </message>
    <message>
        <source>The goods likely must travel as parcels straight to the recipient.</source>
        <translation>货物很可能须以包裹直接寄给收货人。</translation>
    </message>
    <message>
        <source>Your parcels go straight to the recipient, which likely fits class C express (C类快件).</source>
        <translation>您的包裹直接寄给收货人，很可能符合C类快件的要求。</translation>
    </message>
    <message>
        <source>Your goods do not travel as direct parcels, so class C express (C类快件) likely does not fit; another mode applies.</source>
        <translation>您的货物不是包裹直寄，很可能不适用C类快件，应看其他监管方式。</translation>
    </message>
    <message>
        <source>The value likely must be at most {limit-express-c}.</source>
        <translation>货值很可能不得超过{limit-express-c}。</translation>
    </message>
    <message>
        <source>Your value is within {limit-express-c}, likely the limit of class C express (C类快件).</source>
        <translation>您的货值在{limit-express-c}以内，这很可能是C类快件的限额。</translation>
    </message>
    <message>
        <source>Your value is over {limit-express-c}, likely the limit of class C express (C类快件). Samples lead to 3010, sales to trade modes.</source>
        <translation>您的货值超过{limit-express-c}，这很可能是C类快件的限额。货样对应3010，销售对应各贸易方式。</translation>
    </message>
    <message>
        <source>The goods likely must need no licence and be no dual-use items.</source>
        <translation>货物很可能须不涉证，也不是两用物项。</translation>
    </message>
    <message>
        <source>Your goods need no licence (许可证件), which class C express (C类快件) likely requires.</source>
        <translation>您的货物不需要许可证件，很可能符合C类快件的要求。</translation>
    </message>
    <message>
        <source>Class C express (C类快件) likely excludes licence goods (许可证件) and dual-use items (两用物项). Samples lead to 3010, sales to 0110.</source>
        <translation>C类快件很可能不适用于须许可证件的货物和两用物项。货样对应3010，销售对应0110。</translation>
    </message>
    <message>
        <source>No refund is wanted, since class C express likely brings none.</source>
        <translation>不要求退税，因为C类快件很可能不能退税。</translation>
    </message>
    <message>
        <source>You want no refund (退税), which fits class C express (C类快件).</source>
        <translation>您不要求退税，符合C类快件的情况。</translation>
    </message>
    <message>
        <source>You want the refund (退税), which class C express (C类快件) likely cannot give. Samples lead to 3010, sales to trade modes.</source>
        <translation>您要求退税，而C类快件很可能不能退税。货样对应3010，销售对应各贸易方式。</translation>
    </message>
    <message>
        <source>Personal articles by post or express</source>
        <translation>个人物品（B类快件或邮递物品）</translation>
    </message>
    <message>
        <source>Gifts and personal things that are not sold, usually up to {limit-personal}.</source>
        <translation>不属于销售的礼物和个人用品，通常不超过{limit-personal}。</translation>
    </message>
    <message>
        <source>The parcel goes to family or friends and is not a sale.</source>
        <translation>包裹寄给亲友，不属于销售。</translation>
    </message>
    <message>
        <source>You send things to family or friends, which personal articles (个人物品) are usually for.</source>
        <translation>您寄东西给亲友，这是个人物品通常的适用情形。</translation>
    </message>
    <message>
        <source>Goods for a customer or a sample recipient are never personal articles (个人物品), whatever their value.</source>
        <translation>卖给客户的货物或寄给客户的货样，无论价值多少都不是个人物品。</translation>
    </message>
    <message>
        <source>No mode: do not export</source>
        <translation>不得出口</translation>
    </message>
    <message>
        <source>The goods are prohibited; there is no mode for them.</source>
        <translation>货物禁止出口，没有可用的监管方式。</translation>
    </message>
    <message>
        <source>The goods are prohibited from export (禁止出口), so there is no mode for them.</source>
        <translation>货物属于禁止出口，没有可用的监管方式。</translation>
    </message>
    <message>
        <source>A prohibition ends the matter, whoever the buyer is and however the goods travel.</source>
        <translation>一旦禁止出口，无论买方是谁、如何运输，都到此为止。</translation>
    </message>
    <message>
        <source>The parcel goes to family or friends and nothing is sold, so it travels as personal articles (个人物品).</source>
        <translation>包裹寄给亲友，没有销售，按个人物品办理。</translation>
    </message>
    <message>
        <source>What is not a sale fits none of the trade modes that follow.</source>
        <translation>不属于销售的，后面的各贸易方式都不适用。</translation>
    </message>
    <message>
        <source>The samples likely fit class C express (C类快件), where the express operator declares; confirm with the operator.</source>
        <translation>货样很可能符合C类快件，由快件运营人申报，请向运营人确认。</translation>
    </message>
    <message>
        <source>For samples the operator&apos;s declaration is less paper than 3010, so it goes first where it fits.</source>
        <translation>对货样而言，由运营人申报比3010手续少，符合时优先。</translation>
    </message>
    <message>
        <source>Samples are not a sale, so none of the trade modes that follow fits.</source>
        <translation>货样不属于销售，后面的各贸易方式都不适用。</translation>
    </message>
    <message>
        <source>You hold the border-trade right (边境小额贸易经营权) and sell to a neighbouring country&apos;s firm by a land border port.</source>
        <translation>您有边境小额贸易经营权，经陆路边境口岸卖给毗邻国家的企业。</translation>
    </message>
    <message>
        <source>4019 is made for exactly this trade; 9710, 1039 and 0110 are wider.</source>
        <translation>4019专为此类贸易设立，9710、1039和0110的范围更宽。</translation>
    </message>
    <message>
        <source>The goods go first into a special customs zone and are sold on a platform, as 1210 usually requires.</source>
        <translation>货物先进海关特殊监管区域，并在平台销售，符合1210的通常要求。</translation>
    </message>
    <message>
        <source>Goods that enter the zone first fit neither 9610, 9710 nor 9810; only general trade would be left.</source>
        <translation>先进区的货物不适用9610、9710和9810，否则只剩一般贸易。</translation>
    </message>
    <message>
        <source>Your unsold stock goes to an overseas warehouse (海外仓) and is sold on a platform from there.</source>
        <translation>您的未售备货发往海外仓，再从那里在平台销售。</translation>
    </message>
    <message>
        <source>9810 is made for unsold stock, so it goes before general trade (一般贸易, 0110).</source>
        <translation>9810专为未售备货设立，因此优先于一般贸易（0110）。</translation>
    </message>
    <message>
        <source>A foreign consumer ordered on a platform (电商平台) and the goods go straight to the buyer.</source>
        <translation>境外消费者在电商平台下单，货物直接发给买方。</translation>
    </message>
    <message>
        <source>9610 is made for consumers&apos; platform orders, so it goes before general trade (一般贸易, 0110).</source>
        <translation>9610专为消费者的平台订单设立，因此优先于一般贸易（0110）。</translation>
    </message>
    <message>
        <source>Without an invoice a 9710 export is likely taxed as a domestic sale (视同内销); 1039 is likely exempt (免征不退). Confirm with 12366.</source>
        <translation>没有发票，按9710出口很可能视同内销征税；1039很可能免征不退。请向12366确认。</translation>
    </message>
    <message>
        <source>9710 and 1039 both fit here; the missing invoice likely makes 9710 the costlier one.</source>
        <translation>此时9710和1039都符合；没有发票很可能使9710成本更高。</translation>
    </message>
    <message>
        <source>A foreign company ordered on a platform (电商平台) and the goods go straight to it.</source>
        <translation>境外企业在电商平台下单，货物直接发给该企业。</translation>
    </message>
    <message>
        <source>9710 matches the platform order and can bring the refund, which 1039 likely does not.</source>
        <translation>9710与平台订单相符，可以退税，而1039很可能不能。</translation>
    </message>
    <message>
        <source>The goods come from a recognised market cluster (市场采购), and no refund within your reach speaks for general trade.</source>
        <translation>货物来自认定的市场集聚区，属于市场采购，也没有您可以取得的退税使一般贸易更合适。</translation>
    </message>
    <message>
        <source>1039 needs no invoice and can merge lines, so it goes before general trade unless a refund is at stake.</source>
        <translation>1039不需要发票，还可归并商品项；除非涉及退税，否则优先于一般贸易。</translation>
    </message>
    <message>
        <source>This is a sale that no special mode fits better, or you want a refund that 1039 likely cannot give.</source>
        <translation>这是没有更合适专门方式的销售，或您要求1039很可能无法给予的退税。</translation>
    </message>
    <message>
        <source>General trade takes every remaining sale, so it comes last.</source>
        <translation>其余各类销售都归一般贸易，因此排在最后。</translation>
    </message>
    <message>
        <source>General trade (一般贸易) also allows the refund, but each shipment needs its own declaration form (报关单) instead of parcel lists.</source>
        <translation>一般贸易也可以退税，但每票货物须填报报关单，不能用包裹清单。</translation>
    </message>
    <message>
        <source>The express operator declares for you, but there is likely no refund and no record for foreign exchange; confirm.</source>
        <translation>由快件运营人为您申报，但很可能不能退税，也没有收汇凭据，请确认。</translation>
    </message>
    <message>
        <source>1039 needs no invoice, but likely never refunds and is declared only at the place of procurement (采购地); confirm.</source>
        <translation>1039不需要发票，但很可能不能退税，且只能在采购地申报，请确认。</translation>
    </message>
    <message>
        <source>General trade (一般贸易) needs no platform order and also allows the refund, but has no list for small values.</source>
        <translation>一般贸易不需要平台订单，也可以退税，但小额货物没有清单可用。</translation>
    </message>
    <message>
        <source>General trade (一般贸易) needs no platform sale, but its money comes through the company account and returns are ordinary.</source>
        <translation>一般贸易不要求平台销售，但须通过公司账户收款，退货也按一般规定办理。</translation>
    </message>
    <message>
        <source>9710 allows the refund and is declared at any customs, but it needs an invoice and the platform order.</source>
        <translation>9710可以退税，可在任何海关申报，但需要发票和平台订单。</translation>
    </message>
    <message>
        <source>General trade (一般贸易) allows the refund and is declared at any customs, but the refund needs invoices.</source>
        <translation>一般贸易可以退税，可在任何海关申报，但退税需要发票。</translation>
    </message>
    <message>
        <source>General trade (一般贸易) needs no second step out of the zone, but its returns are ordinary.</source>
        <translation>一般贸易无需办理出区的第二步，但退货按一般规定办理。</translation>
    </message>
    <message>
        <source>9710 is declared at any customs with the platform order, and usually needs no border-trade right.</source>
        <translation>9710凭平台订单可在任何海关申报，通常不需要边境小额贸易经营权。</translation>
    </message>
    <message>
        <source>1039 needs no invoice, but it likely never refunds and is declared at the place of procurement (采购地); confirm.</source>
        <translation>1039不需要发票，但很可能不能退税，并须在采购地申报，请确认。</translation>
    </message>
    <message>
        <source>General trade (一般贸易) is declared at any customs and allows the refund, usually without a border-trade right.</source>
        <translation>一般贸易可在任何海关申报，可以退税，通常不需要边境小额贸易经营权。</translation>
    </message>
    <message>
        <source>3010 has no {limit-express-c} limit, but usually needs the customs filing (报关单位备案) or an agent.</source>
        <translation>3010没有{limit-express-c}的限额，但通常须有报关单位备案或由代理企业申报。</translation>
    </message>
    <message>
        <source>1039 needs no invoice and may merge many kinds of goods, but likely never refunds; confirm with 12366.</source>
        <translation>1039不需要发票，多种商品可以归并，但很可能不能退税，请向12366确认。</translation>
    </message>
    <message>
        <source>Your value is at {near-limit-share} or more of a limit, but still inside it. Convert it again with the valuation rate (计征汇率) that applies on the declaration day. If value and limit are in the same currency, check the amount itself. Confirm with your customs office before you declare.</source>
        <translation>申报金额已达到限额的{near-limit-share}或以上，但尚未超限。请按申报日适用的计征汇率重新折算。金额与限额为同一币种的，请核对金额本身。申报前请向主管海关确认。</translation>
    </message>
    <message>
        <source>Your value is above a limit; every other condition for it is met. Do not split one deal over several declarations to get below it. Each declaration must match the real transaction. A false declaration (申报不实) may bring a warning or a fine. Confirm with your customs office before you declare.</source>
        <translation>货值超过限额，而其他各项条件均已满足。请勿为规避限额将同一笔交易拆分为多票申报。每票申报均须与真实交易一致。申报不实的，可能被予以警告或者罚款。申报前请向主管海关确认。</translation>
    </message>
    <message>
        <source>You have no invoice for these goods. The tax office may tax such an export as a domestic sale (视同内销). Get an invoice before you export. Confirm the tax treatment with your tax office.</source>
        <translation>您没有取得这批货物的发票。此类出口可能被视同内销征税。请在出口前取得发票，并就税务处理向主管税务机关确认。</translation>
    </message>
    <message>
        <source>An export without an invoice may be VAT-exempt in the pilot zone (无票免税). You would have to be registered in the zone and record each export on the zone&apos;s platform. The refund for the goods must not have been cancelled. Confirm with your tax office whether this exemption is still applied.</source>
        <translation>在综试区内，未取得发票的出口可能适用无票免税。前提是您在综试区注册，逐笔出口在综试区线上综合服务平台登记，且货物未被取消出口退税。该政策是否仍在执行，请向主管税务机关确认。</translation>
    </message>
    <message>
        <source>Your export is VAT-exempt, but you get no refund (出口退税). That holds for small-scale taxpayers (小规模纳税人) and for those without taxpayer status. Do not count on the refund in your price. Declare the exempt export in your VAT return.</source>
        <translation>您的出口免征增值税，但不办理出口退税。小规模纳税人以及未办理增值税登记的，均如此。报价时请勿计入退税，并在增值税纳税申报中申报免税出口。</translation>
    </message>
    <message>
        <source>The refund (出口退税) seems to need a special VAT invoice (增值税专用发票). You do not have one for these goods. Ask for it before you export. Confirm with your tax office what it accepts.</source>
        <translation>办理出口退税可能须取得增值税专用发票，而这批货物您没有该发票。请在出口前索取，并向主管税务机关确认其认可的凭证。</translation>
    </message>
    <message>
        <source>Exports by market procurement (市场采购) are VAT-exempt without refund (免征不退). Do not count on a refund under 1039. If you want the refund, look at the other modes that fit your real deal.</source>
        <translation>以市场采购贸易方式出口的货物，增值税免征不退。请勿指望以1039申报取得退税。如需退税，请查看符合真实交易的其他监管方式。</translation>
    </message>
    <message>
        <source>Up to {date:2025-12-31} exports by market procurement (市场采购) were VAT-exempt without refund (免征不退). Do not count on a refund under 1039 now. Confirm with your tax office whether this treatment still applies.</source>
        <translation>至{date:2025-12-31}，以市场采购贸易方式出口的货物，增值税免征不退。目前请勿指望以1039申报取得退税。该规定是否仍然适用，请向主管税务机关确认。</translation>
    </message>
    <message>
        <source>The refund rate for battery products (电池产品) is {refund-rate-battery}. The export date on the declaration form (报关单) decides. Check that date before you claim.</source>
        <translation>电池产品的出口退税率为{refund-rate-battery}，以报关单注明的出口日期为准。申报退税前请核对该日期。</translation>
    </message>
    <message>
        <source>The refund rate for battery products (电池产品) is probably {refund-rate-battery}. The announcement named here takes effect only on {date:2026-04-01}. The export date on the declaration form (报关单) decides. Confirm the rate with your tax office.</source>
        <translation>电池产品的出口退税率可能为{refund-rate-battery}。此处所引公告自{date:2026-04-01}起才施行。以报关单注明的出口日期为准。具体退税率请向主管税务机关确认。</translation>
    </message>
    <message>
        <source>The refund rate for battery products (电池产品) changes on {date:2026-04-01}, when the announcement takes effect. It is probably 9% before that day and 6% from then on. The export date on the declaration form (报关单) decides. Confirm your rate with your tax office.</source>
        <translation>电池产品的出口退税率自{date:2026-04-01}公告施行之日起调整。此前可能为9%，自该日起为6%。以报关单注明的出口日期为准。具体适用的退税率请向主管税务机关确认。</translation>
    </message>
    <message>
        <source>The refund rate for battery products (电池产品) is 6% up to {date:2026-12-31} and 0 from {date:2027-01-01}. The export date on the declaration form (报关单) decides. Check that date before you count on a refund.</source>
        <translation>电池产品的出口退税率至{date:2026-12-31}为6%，自{date:2027-01-01}起为0。以报关单注明的出口日期为准。计算退税前请核对该日期。</translation>
    </message>
    <message>
        <source>The refund rate for battery products (电池产品) is {refund-rate-battery} from {date:2027-01-01}. The export date on the declaration form (报关单) decides. Do not count on a refund in your price.</source>
        <translation>自{date:2027-01-01}起，电池产品的出口退税率为{refund-rate-battery}。以报关单注明的出口日期为准。报价时请勿计入退税。</translation>
    </message>
    <message>
        <source>The refund rate for photovoltaic products (光伏产品) is {refund-rate-photovoltaic} from {date:2026-04-01}. The export date on the declaration form (报关单) decides. Do not count on a refund in your price.</source>
        <translation>自{date:2026-04-01}起，光伏产品的出口退税率为{refund-rate-photovoltaic}。以报关单注明的出口日期为准。报价时请勿计入退税。</translation>
    </message>
    <message>
        <source>An export agent must report the real owner of the goods (实际委托出口方) with each income-tax prepayment. Otherwise the agent is taxed as the exporter. Trading under another&apos;s name is buying papers (买单出口): do not do it. Check that the agency agreement and the report name the real owner.</source>
        <translation>代理出口企业每次预缴企业所得税时，须报送实际委托出口方的情况；未报送的，视同其自营出口征税。借用他人名义出口属于买单出口，切勿为之。请核对代理协议和报送信息均载明真实货主。</translation>
    </message>
    <message>
        <source>Platforms report their sellers&apos; income to the tax office every quarter (涉税信息报送). Compare the platform&apos;s figures with your declarations and VAT returns each quarter. Clear up every difference.</source>
        <translation>平台按季度向税务机关报送平台内经营者的收入（涉税信息报送）。请每季度将平台数据与报关数据、增值税纳税申报相互核对，并查清全部差异。</translation>
    </message>
    <message>
        <source>Goods that come back within 6 months of export, in their original state (原状), may return tax-free. Note the last day. Keep what proves the original state.</source>
        <translation>货物自出口之日起6个月内原状退运进境的，可享受免税。请记下截止日期，并保留能够证明原状的材料。</translation>
    </message>
    <message>
        <source>Goods that come back within 6 months of export, in their original state (原状), may return tax-free. The announcement takes effect on {date:2026-02-06}, for exports from {date:2026-01-01}. Keep what proves the original state. Confirm with your customs office that your export is covered.</source>
        <translation>货物自出口之日起6个月内原状退运进境的，可能享受免税。公告自{date:2026-02-06}起施行，适用于{date:2026-01-01}起的出口。请保留能够证明原状的材料，并向主管海关确认您的出口是否适用。</translation>
    </message>
    <message>
        <source>You may use the simplified customs procedure for returned goods (退货) within 1 year of release (放行). Note the release date of each declaration. This period is not the one for a tax-free return.</source>
        <translation>自放行之日起1年内，退货可适用简化的海关退货手续。请记录每票的放行日期。该期限与免税退运的期限不是一回事。</translation>
    </message>
    <message>
        <source>Returned goods may come in through another customs area than the one of export (跨关区退货). This works nationwide. Choose the place of return with your logistics firm.</source>
        <translation>退货可以从出口地以外的其他关区进境（跨关区退货），全国适用。请与物流企业商定退货口岸。</translation>
    </message>
    <message>
        <source>The declaration form (报关单) seems to have two new fields: restriction code (禁限管制识别码) and declaration elements (申报要素). Prepare both for each kind of goods. Sources disagree on the start date. Confirm with your customs office or ask your broker.</source>
        <translation>报关单可能新增“禁限管制识别码”和“申报要素”两个栏目。请为每项商品备好这两项内容。各来源对起始日期说法不一。请向主管海关确认，或咨询报关行。</translation>
    </message>
    <message>
        <source>In usual practice, food and cosmetics go under 1039 only where the local customs runs the pilot (试点). Ask the customs of the place of procurement (采购地海关) before you buy.</source>
        <translation>通行做法是：食品和化妆品仅在当地海关开展试点的情况下才能以1039申报。采购前请咨询采购地海关。</translation>
    </message>
    <message>
        <source>Your goods need an export licence (出口许可证) or a licence for dual-use items (两用物项). You must hold it before the declaration. Apply to the commerce authority (商务主管部门) in good time.</source>
        <translation>您的货物须取得出口许可证或两用物项出口许可证。申报前必须取得。请及早向商务主管部门申请。</translation>
    </message>
    <message>
        <source>Your goods may need an export licence (出口许可证) or a licence for dual-use items (两用物项) before the declaration. The Export Control Law (出口管制法) takes effect only on {date:2020-12-01}. Confirm the rule for your date with your customs office.</source>
        <translation>您的货物在申报前可能须取得出口许可证或两用物项出口许可证。《出口管制法》自{date:2020-12-01}起才施行。申报日适用的规定请向主管海关确认。</translation>
    </message>
    <message>
        <source>As a private person you may not be able to file or declare this sale. Register as a sole trader (个体工商户) or a company, or sell through an exporter. Confirm with your customs and tax office which way fits.</source>
        <translation>您以个人身份可能无法为这笔销售办理备案或申报。请登记为个体工商户或公司，或通过外贸企业出口。采用哪种方式，请向主管海关和税务机关确认。</translation>
    </message>
    <message>
        <source>Your market cluster was approved in the year of your declaration. Ask whether it was already accepted (验收) on that day. Confirm with the customs of the place of procurement (采购地海关).</source>
        <translation>您所选的市场集聚区在申报当年才获批。请询问申报当日该市场是否已通过验收，并向采购地海关确认。</translation>
    </message>
    <message>
        <source>Before {date:2021-07-01} only some customs took part in 9710 and 9810: ten at first, more from autumn 2020. The announcement for all customs takes effect on that day. Ask whether your customs took part. Confirm with your customs office.</source>
        <translation>{date:2021-07-01}以前，仅部分海关开展9710、9810试点：起初为10个海关，2020年秋起有所增加。面向全国海关的公告自该日起施行。请询问您的申报地海关当时是否参加试点，并向主管海关确认。</translation>
    </message>
    <message>
        <source>Before {date:2020-01-01} an older announcement on market procurement (市场采购) applied. It seems to have excluded more goods. Confirm with your customs office that your goods were allowed.</source>
        <translation>{date:2020-01-01}以前适用较早的市场采购贸易公告，其排除的商品范围可能更广。您的货物当时是否允许，请向主管海关确认。</translation>
    </message>
    <message>
        <source>In usual practice, one indivisible article (不可分割的单件物品) for real personal use may exceed {limit-personal}. Customs must agree. Ask customs before you send it.</source>
        <translation>通行做法是：确属个人自用的不可分割的单件物品，经海关同意，可以超过{limit-personal}。寄递前请咨询海关。</translation>
    </message>
    <message>
        <source>Your personal articles (个人物品) are above {limit-personal}. In usual practice they are returned (退运), or go through the procedure for goods (按货物办理通关手续). Ask customs before you send them.</source>
        <translation>您的个人物品超过{limit-personal}。通行做法是办理退运，或者按货物办理通关手续。寄递前请咨询海关。</translation>
    </message>
    <message>
        <source>Your declaration date is before {date:2014-02-10}. The rules in this program begin on that day. Check the date. For an earlier one, confirm with your customs office.</source>
        <translation>您的申报日期早于{date:2014-02-10}，本程序的规则自该日起收录。请核对日期。确为更早日期的，请向主管海关确认。</translation>
    </message>
    <message>
        <source>Your declaration date is more than one year after the date of these rules. Rules may change until then. Decide again with newer rules before you declare. Confirm with your customs office.</source>
        <translation>您的申报日期比本规则库日期晚一年以上，届时规定可能变化。申报前请用更新的规则重新判断，并向主管海关确认。</translation>
    </message>
    <message>
        <source>You said the buyer has already ordered, and the goods go to an overseas warehouse (海外仓). Are they already sold, or stock for later sale?</source>
        <translation>您说买方已经下单，但货物发往海外仓。货物是已经售出，还是备货待售？</translation>
    </message>
    <message>
        <source>You said the goods are unsold stock, and they go straight to a buyer. Are they still unsold, or has somebody ordered them?</source>
        <translation>您说货物是尚未售出的备货，但直接发往买方。货物确实未售出，还是已有人下单？</translation>
    </message>
    <message>
        <source>You said a foreign purchaser buys in a Chinese market, and the order is on a platform. Were the goods bought in the market, or ordered on the platform?</source>
        <translation>您说境外采购商在中国的市场采购，但订单来自平台。货物是在市场购买的，还是在平台下单的？</translation>
    </message>
    <message>
        <source>You said the buyer is a foreign consumer, and the deal was made in a market. Is the buyer a foreign purchaser (境外采购商) who buys at a stall?</source>
        <translation>您说买方是境外消费者，但交易在市场内达成。买方是否为在摊位采购的境外采购商？</translation>
    </message>
    <message>
        <source>You said the deal was made in a market, and the goods come from elsewhere. Do the goods come from that market, or not?</source>
        <translation>您说交易在市场内达成，但货物来自其他地方。货物是否来自该市场？</translation>
    </message>
    <message>
        <source>You said you deal in a market, and it is not on the list of recognised clusters. Is it perhaps on that list under another name?</source>
        <translation>您说在市场内交易，但该市场不在认定的市场集聚区名单中。它是否以其他名称列在名单里？</translation>
    </message>
    <message>
        <source>You said the goods go to family or friends, and they were ordered on a platform. Is it a gift, or a sale?</source>
        <translation>您说货物寄给亲友，但订单来自平台。这是赠送，还是销售？</translation>
    </message>
    <message>
        <source>You said the goods go to family or friends, and they do not travel as a parcel. Personal articles (个人物品) usually go by post or express. How will you send them?</source>
        <translation>您说货物寄给亲友，但不是以包裹方式寄递。个人物品一般通过邮递或快件寄送。您打算如何寄送？</translation>
    </message>
    <message>
        <source>You said you are a private person, and you also named a filing or general taxpayer status (一般纳税人). Both seem to need a registered business. Do you have a registered business?</source>
        <translation>您说自己是个人，但又选择了已办备案或一般纳税人。这些一般须有登记的经营主体。您是否有已登记的经营主体？</translation>
    </message>
    <message>
        <source>You said the goods leave through a land border port, and the destination is not a neighbouring country. Which border port leads there?</source>
        <translation>您说货物从陆路边境口岸出境，但目的地不是毗邻国家。哪个边境口岸通往该目的地？</translation>
    </message>
    <message>
        <source>You said these are samples, and there are more than {sample-kinds} kinds or more than {sample-value} in value. Is this a reasonable quantity for reference (货样广告品)?</source>
        <translation>您说这些是货样广告品，但品种超过{sample-kinds}种或金额超过{sample-value}。数量是否属于供参考的合理数量？</translation>
    </message>
    <message>
        <source>Value limit of market procurement (市场采购), per declaration form</source>
        <translation>市场采购每票报关单货值限额</translation>
    </message>
    <message>
        <source>Value limit of a 9610 list on the statistics route (清单核放、汇总统计)</source>
        <translation>9610清单核放、汇总统计的单票清单限额</translation>
    </message>
    <message>
        <source>Value limit of a 9710 or 9810 list (申报清单)</source>
        <translation>9710、9810申报清单限额</translation>
    </message>
    <message>
        <source>Value limit of class C express goods (C类快件)</source>
        <translation>C类快件限额</translation>
    </message>
    <message>
        <source>Value limit of personal articles (个人物品)</source>
        <translation>个人物品限额</translation>
    </message>
    <message>
        <source>Last day for the monthly declaration form (汇总申报)</source>
        <translation>汇总申报截止日</translation>
    </message>
    <message>
        <source>Period for a tax-free return</source>
        <translation>免税退运期限</translation>
    </message>
    <message>
        <source>Period for the customs procedure for returned goods (退货)</source>
        <translation>退货手续期限</translation>
    </message>
    <message>
        <source>Period for the refund claim</source>
        <translation>出口退税申报期限</translation>
    </message>
    <message>
        <source>Last day to receive payment (收汇) for the refund</source>
        <translation>退税收汇期限</translation>
    </message>
    <message>
        <source>Outer limit for refund or exemption</source>
        <translation>退（免）税申报最长期限</translation>
    </message>
    <message>
        <source>Settlement of the pre-refund (海外仓预退)</source>
        <translation>海外仓预退税核算期</translation>
    </message>
    <message>
        <source>each VAT filing period from the month after the pre-refund to April of the next year</source>
        <translation>自预退税次月起至次年4月的各增值税纳税申报期</translation>
    </message>
    <message>
        <source>Declaration of the 1039 VAT exemption (免税)</source>
        <translation>市场采购免税申报期</translation>
    </message>
    <message>
        <source>the VAT filing period of the month after export</source>
        <translation>货物出口次月的增值税纳税申报期</translation>
    </message>
    <message>
        <source>Period to assemble the record file (备案单证)</source>
        <translation>备案单证收齐期限</translation>
    </message>
    <message>
        <source>Time of declaration before loading</source>
        <translation>装货前申报时限</translation>
    </message>
    <message>
        <source>Audit period of customs (稽查)</source>
        <translation>海关稽查期限</translation>
    </message>
    <message>
        <source>Deemed income rate (核定征收) of pilot-zone retail exporters</source>
        <translation>综试区零售出口企业核定征收应税所得率</translation>
    </message>
    <message>
        <source>Share of a limit that counts as near</source>
        <translation>视为接近限额的比例</translation>
    </message>
    <message>
        <source>Share of a limit up to which splitting is suspected</source>
        <translation>提示拆分申报风险的比例上限</translation>
    </message>
    <message>
        <source>Kinds of goods above which simplified declaration (简化申报) starts</source>
        <translation>适用简化申报的品种数门槛</translation>
    </message>
    <message>
        <source>Value above which samples (货样广告品) are asked about</source>
        <translation>提示核对货样广告品的金额</translation>
    </message>
    <message>
        <source>Kinds above which samples (货样广告品) are asked about</source>
        <translation>提示核对货样广告品的品种数</translation>
    </message>
    <message>
        <source>Time after the rules&apos; date that counts as far ahead</source>
        <translation>视为日期过远的规则日后期限</translation>
    </message>
    <message>
        <source>Refund rate for battery products (电池产品)</source>
        <translation>电池产品出口退税率</translation>
    </message>
    <message>
        <source>Refund rate for photovoltaic products (光伏产品)</source>
        <translation>光伏产品出口退税率</translation>
    </message>
    <message>
        <source>Last day for the agency export certificate (代理出口货物证明)</source>
        <translation>代理出口货物证明截止日</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>出口企业</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>寄件人</translation>
    </message>
    <message>
        <source>Export agent or market operator</source>
        <translation>外贸代理或市场采购贸易经营者</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>报关行</translation>
    </message>
    <message>
        <source>Logistics firm</source>
        <translation>物流企业</translation>
    </message>
    <message>
        <source>Express operator</source>
        <translation>快件运营人</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓储企业</translation>
    </message>
    <message>
        <source>Tax adviser</source>
        <translation>税务顾问</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>International Trade Single Window</source>
        <translation>国际贸易“单一窗口”</translation>
    </message>
    <message>
        <source>Internet + Customs</source>
        <translation>“互联网+海关”</translation>
    </message>
    <message>
        <source>Unified e-commerce export system</source>
        <translation>跨境电商出口统一版</translation>
    </message>
    <message>
        <source>E-commerce clearance platform</source>
        <translation>跨境电商通关服务平台</translation>
    </message>
    <message>
        <source>H2018 goods declaration</source>
        <translation>H2018 货物申报</translation>
    </message>
    <message>
        <source>Market procurement platform</source>
        <translation>市场采购联网信息平台</translation>
    </message>
    <message>
        <source>Pilot zone&apos;s online service platform</source>
        <translation>综试区线上综合服务平台</translation>
    </message>
    <message>
        <source>Electronic tax office</source>
        <translation>电子税务局</translation>
    </message>
    <message>
        <source>Tax office</source>
        <translation>税务机关</translation>
    </message>
    <message>
        <source>Customs office</source>
        <translation>海关</translation>
    </message>
    <message>
        <source>Supervised site or area</source>
        <translation>海关监管作业场所</translation>
    </message>
    <message>
        <source>Commerce authority</source>
        <translation>商务主管部门</translation>
    </message>
    <message>
        <source>Market regulation bureau</source>
        <translation>市场监督管理局</translation>
    </message>
    <message>
        <source>Sales platform&apos;s back office</source>
        <translation>平台后台</translation>
    </message>
    <message>
        <source>Post office</source>
        <translation>邮局</translation>
    </message>
    <message>
        <source>Your own office</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Prepare once, before the first export</source>
        <translation>首次出口前准备</translation>
    </message>
    <message>
        <source>Before each declaration</source>
        <translation>每次申报前</translation>
    </message>
    <message>
        <source>Declare and hand over</source>
        <translation>申报与交运</translation>
    </message>
    <message>
        <source>After departure</source>
        <translation>货物离境后</translation>
    </message>
    <message>
        <source>Keep and archive</source>
        <translation>留存归档</translation>
    </message>
    <message>
        <source>Register a business, or sell through an exporter</source>
        <translation>办理市场主体登记，或通过出口企业销售</translation>
    </message>
    <message>
        <source>Register as a sole proprietor (个体工商户) or a company in the market registration (市场主体登记). Or sell through an exporter. Confirm with your customs office which fits you.</source>
        <translation>办理市场主体登记，登记为个体工商户或公司；或者通过出口企业销售。适用哪一种，请向海关确认。</translation>
    </message>
    <message>
        <source>Business licence (营业执照), once you have it</source>
        <translation>营业执照（登记后取得）</translation>
    </message>
    <message>
        <source>before the first export</source>
        <translation>首次出口前</translation>
    </message>
    <message>
        <source>Confirm with your customs office: not needed if you sell through an exporter.</source>
        <translation>请向海关确认：通过出口企业销售的，无需办理。</translation>
    </message>
    <message>
        <source>Get the customs filing (报关单位备案)</source>
        <translation>办理报关单位备案</translation>
    </message>
    <message>
        <source>File with customs as a declaring entity (报关单位备案). Usual practice: it is free, online and long-term. You can tick it together with the business licence (多证合一).</source>
        <translation>向海关办理报关单位备案。通行做法：免费、网上办理、长期有效；可在办理营业执照时以“多证合一”方式勾选。</translation>
    </message>
    <message>
        <source>Business licence (营业执照)</source>
        <translation>营业执照</translation>
    </message>
    <message>
        <source>Usual practice: the system takes no data or declaration in your name.</source>
        <translation>通行做法：系统不接受以您名义传输的数据或申报。</translation>
    </message>
    <message>
        <source>Confirm with your customs office: not needed where an agent declares in its own name.</source>
        <translation>请向海关确认：代理企业以自己名义申报的，无需办理。</translation>
    </message>
    <message>
        <source>You told us you have this filing.</source>
        <translation>您已告知：已办理此项备案。</translation>
    </message>
    <message>
        <source>Whoever declares the lists needs the customs filing (报关单位备案). Usual practice: it is free, online and long-term. You can tick it together with the business licence (多证合一).</source>
        <translation>办理清单申报的企业应办理报关单位备案。通行做法：免费、网上办理、长期有效；可在办理营业执照时以“多证合一”方式勾选。</translation>
    </message>
    <message>
        <source>If you do not declare yourself under 9610, information registration (信息登记) is enough.</source>
        <translation>9610 项下自己不办理报关的，办理信息登记即可。</translation>
    </message>
    <message>
        <source>As the market operator you need the customs filing (报关单位备案) too. Usual practice: it is free, online and long-term. You can tick it together with the business licence (多证合一).</source>
        <translation>市场采购贸易经营者也应办理报关单位备案。通行做法：免费、网上办理、长期有效；可在办理营业执照时以“多证合一”方式勾选。</translation>
    </message>
    <message>
        <source>Tick the e-commerce type in your customs filing (跨境电子商务企业)</source>
        <translation>在海关备案中勾选“跨境电子商务企业”类型</translation>
    </message>
    <message>
        <source>In your customs filing, tick the type cross-border e-commerce enterprise (跨境电子商务企业).</source>
        <translation>在报关单位备案中勾选“跨境电子商务企业”类型。</translation>
    </message>
    <message>
        <source>Customs filing (报关单位备案)</source>
        <translation>报关单位备案</translation>
    </message>
    <message>
        <source>Get the information registration (信息登记) as e-commerce seller</source>
        <translation>办理跨境电子商务企业信息登记</translation>
    </message>
    <message>
        <source>Register your data with customs as a cross-border e-commerce enterprise (跨境电子商务企业). Information registration (信息登记) is enough, because you do not declare yourself.</source>
        <translation>以“跨境电子商务企业”类型向海关办理信息登记。自己不办理报关的，信息登记即可。</translation>
    </message>
    <message>
        <source>Usual practice: in your customs filing, tick the type cross-border e-commerce enterprise (跨境电子商务企业).</source>
        <translation>通行做法：在报关单位备案中勾选“跨境电子商务企业”类型。</translation>
    </message>
    <message>
        <source>Get the electronic-port card and signature (电子口岸)</source>
        <translation>办理电子口岸卡及电子签名</translation>
    </message>
    <message>
        <source>You declare yourself, so you sign your declarations with the electronic-port card (电子口岸). Confirm with your customs office how you get it.</source>
        <translation>自行申报的，须使用电子口岸卡对申报数据签名。办理方式请向海关确认。</translation>
    </message>
    <message>
        <source>Electronic-port card (电子口岸)</source>
        <translation>电子口岸卡</translation>
    </message>
    <message>
        <source>before the first declaration</source>
        <translation>首次申报前</translation>
    </message>
    <message>
        <source>Enter the goods-trade receipts directory at a bank (名录)</source>
        <translation>在银行办理货物贸易外汇收支企业名录登记</translation>
    </message>
    <message>
        <source>Have your business entered in the directory (货物贸易外汇收支企业名录) at a bank. Usual practice: banks do this since {date:2024-06-01}.</source>
        <translation>在银行办理货物贸易外汇收支企业名录登记。通行做法：自 {date:2024-06-01} 起由银行办理。</translation>
    </message>
    <message>
        <source>before the first receipt</source>
        <translation>首次收汇前</translation>
    </message>
    <message>
        <source>Confirm with your bank: it may hold the receipt.</source>
        <translation>请向银行确认：银行可能暂不办理收汇入账。</translation>
    </message>
    <message>
        <source>Get the refund filing (出口退(免)税备案)</source>
        <translation>办理出口退（免）税备案</translation>
    </message>
    <message>
        <source>File for the export refund (出口退(免)税备案) in the electronic tax office (电子税务局). Usual practice: do it before your first claim.</source>
        <translation>在电子税务局办理出口退（免）税备案。通行做法：首次申报退税前办妥。</translation>
    </message>
    <message>
        <source>Refund filing (出口退(免)税备案)</source>
        <translation>出口退（免）税备案</translation>
    </message>
    <message>
        <source>before the first claim</source>
        <translation>首次申报退税前</translation>
    </message>
    <message>
        <source>Usual practice: the claim is not accepted.</source>
        <translation>通行做法：退税申报不予受理。</translation>
    </message>
    <message>
        <source>Usual practice: not needed if you want no refund.</source>
        <translation>通行做法：不申请退税的，无需办理。</translation>
    </message>
    <message>
        <source>Get the overseas-warehouse filing (海外仓业务模式备案)</source>
        <translation>办理海外仓业务模式备案</translation>
    </message>
    <message>
        <source>Overseas-warehouse filing (海外仓业务模式备案)</source>
        <translation>海外仓业务模式备案</translation>
    </message>
    <message>
        <source>From {date:2024-12-15} this filing is not needed.</source>
        <translation>自 {date:2024-12-15} 起，无需办理此项备案。</translation>
    </message>
    <message>
        <source>Make the three filings on the market platform (三备案)</source>
        <translation>在联网信息平台办理三备案</translation>
    </message>
    <message>
        <source>File merchant, operator and foreign purchaser (三备案) on the market&apos;s platform (市场采购联网信息平台). Usual practice: for the purchaser, enter name, nationality and passport or ID.</source>
        <translation>在市场采购联网信息平台办理三备案：市场经营户、市场采购贸易经营者、境外采购商。通行做法：采购商填报姓名、国籍、护照或身份证件。</translation>
    </message>
    <message>
        <source>Foreign purchaser&apos;s passport or ID (境外采购商护照或身份证件)</source>
        <translation>境外采购商护照或身份证件</translation>
    </message>
    <message>
        <source>Usual practice: the platform releases no goods to declaration.</source>
        <translation>通行做法：联网信息平台不放行货物进入申报环节。</translation>
    </message>
    <message>
        <source>Get the market operator filing (市场采购贸易经营者备案登记)</source>
        <translation>办理市场采购贸易经营者备案登记</translation>
    </message>
    <message>
        <source>The operator files (市场采购贸易经营者备案登记) at the commerce bureau of the market cluster. The operator also needs the customs filing (报关单位备案).</source>
        <translation>经营者在市场集聚区所在地商务主管部门办理市场采购贸易经营者备案登记，并须办理报关单位备案。</translation>
    </message>
    <message>
        <source>Sign the agency agreement with a filed operator (委托代理出口货物协议)</source>
        <translation>与已备案经营者签订委托代理出口货物协议</translation>
    </message>
    <message>
        <source>The merchant signs the agency agreement (委托代理出口货物协议) with an operator that has the market operator filing (市场采购贸易经营者备案登记).</source>
        <translation>市场经营户与已办理市场采购贸易经营者备案登记的经营者签订委托代理出口货物协议。</translation>
    </message>
    <message>
        <source>Agency agreement (委托代理出口货物协议)</source>
        <translation>委托代理出口货物协议</translation>
    </message>
    <message>
        <source>before the declaration</source>
        <translation>申报前</translation>
    </message>
    <message>
        <source>Usual practice: nobody may act for you without it. With a borrowed name (买单出口), the agent is taxed as the exporter.</source>
        <translation>通行做法：未签协议，任何人不得代您办理。借用他人名义属买单出口，由代理方按出口方纳税。</translation>
    </message>
    <message>
        <source>Usual practice: not needed if you hold the operator filing yourself.</source>
        <translation>通行做法：自己持有经营者备案登记的，无需签订。</translation>
    </message>
    <message>
        <source>Sign an agency agreement with your export agent (外贸代理)</source>
        <translation>与外贸代理签订代理协议</translation>
    </message>
    <message>
        <source>Sign with an export agent (外贸代理) or a foreign-trade service company (外贸综合服务企业). Usual practice: you stand on the declaration form as producing or selling unit (生产销售单位).</source>
        <translation>与外贸代理或外贸综合服务企业签订代理协议。通行做法：您作为报关单上的生产销售单位。</translation>
    </message>
    <message>
        <source>Agency agreement (代理协议)</source>
        <translation>代理协议</translation>
    </message>
    <message>
        <source>Usual practice: not needed if you declare yourself.</source>
        <translation>通行做法：自行申报的，无需委托。</translation>
    </message>
    <message>
        <source>Appoint a customs broker (代理报关委托书)</source>
        <translation>委托报关行（代理报关委托书）</translation>
    </message>
    <message>
        <source>Sign the power of attorney (代理报关委托书) or entrustment agreement (委托报关协议) with a customs broker (报关行). Usual practice: give the broker the hand-off sheet.</source>
        <translation>与报关行签署代理报关委托书或委托报关协议。通行做法：将交接单一并交给报关行。</translation>
    </message>
    <message>
        <source>Power of attorney (代理报关委托书) or entrustment agreement (委托报关协议)</source>
        <translation>代理报关委托书或委托报关协议</translation>
    </message>
    <message>
        <source>Hand-off sheet of this program</source>
        <translation>本程序的交接单</translation>
    </message>
    <message>
        <source>Usual practice: nobody may act for you without it.</source>
        <translation>通行做法：未委托的，任何人不得代您办理。</translation>
    </message>
    <message>
        <source>Choose a supervised site and a logistics firm</source>
        <translation>选定监管作业场所和物流企业</translation>
    </message>
    <message>
        <source>Choose a supervised site (监管作业场所) that handles retail export, and a logistics firm. Usual practice: choose a customs broker (报关行) too, unless you declare yourself.</source>
        <translation>选定可办理跨境电商零售出口的监管作业场所和物流企业。通行做法：不自行申报的，同时选定报关行。</translation>
    </message>
    <message>
        <source>Usual practice: other sites refuse the parcels.</source>
        <translation>通行做法：其他场所不接收此类包裹。</translation>
    </message>
    <message>
        <source>Register your shop and each export on the zone&apos;s platform</source>
        <translation>在综试区线上综合服务平台登记店铺及每笔出口</translation>
    </message>
    <message>
        <source>Register the shop and each export: date, name, unit, quantity, price and amount. Confirm with your tax office: exemption without invoice (无票免税) needs this record.</source>
        <translation>登记店铺及每笔出口的日期、货物名称、计量单位、数量、单价、金额。请向税务机关确认：适用无票免税须有此登记。</translation>
    </message>
    <message>
        <source>Export record: date, name, unit, quantity, price, amount</source>
        <translation>出口登记：日期、货物名称、计量单位、数量、单价、金额</translation>
    </message>
    <message>
        <source>the shop before the first export, then each export</source>
        <translation>店铺在首次出口前登记，之后逐笔登记出口</translation>
    </message>
    <message>
        <source>Confirm with your tax office: exemption without invoice (无票免税) is not available.</source>
        <translation>请向税务机关确认：不能适用无票免税。</translation>
    </message>
    <message>
        <source>Confirm with your tax office: not needed if you hold an invoice, or outside a pilot zone (综试区).</source>
        <translation>请向税务机关确认：已取得发票或不在综试区的，无需登记。</translation>
    </message>
    <message>
        <source>Sign the contract with the buyer (合同)</source>
        <translation>与买方签订合同</translation>
    </message>
    <message>
        <source>Write the parties, Incoterm, currency and payment date into the contract (合同). Confirm with your customs / tax office if they need more.</source>
        <translation>合同写明当事方、贸易术语、币种和付款日期。是否还需其他内容，请向海关、税务机关确认。</translation>
    </message>
    <message>
        <source>Contract (合同)</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Confirm with your customs office: if papers and cargo differ, a stop, a return or a fine is possible.</source>
        <translation>请向海关确认：单货不符的，可能被暂停放行、退运或罚款。</translation>
    </message>
    <message>
        <source>Get the warehouse contract, lease or inbound plan (海外仓)</source>
        <translation>取得海外仓合同、租约或入仓计划</translation>
    </message>
    <message>
        <source>Get the warehouse&apos;s contract or lease, or the platform&apos;s inbound plan. Usual practice: its number is the number of the booking (订仓单).</source>
        <translation>取得海外仓合同、租约或平台入仓计划。通行做法：其编号即订仓单号。</translation>
    </message>
    <message>
        <source>Warehouse contract, lease or the platform&apos;s inbound plan</source>
        <translation>海外仓合同、租约或平台入仓计划</translation>
    </message>
    <message>
        <source>Usual practice: without it there is no number for the attached document.</source>
        <translation>通行做法：无法填报随附单证编号。</translation>
    </message>
    <message>
        <source>Usual practice: the platform&apos;s inbound plan serves instead of a contract.</source>
        <translation>通行做法：平台入仓计划可代替合同。</translation>
    </message>
    <message>
        <source>Keep the number and data of the platform order (订单)</source>
        <translation>留存平台订单号及订单数据</translation>
    </message>
    <message>
        <source>The order stands on the cross-border e-commerce platform before you declare. Usual practice: keep its number and its data for the declaration.</source>
        <translation>申报前订单须已在跨境电商平台上成立。通行做法：留存订单号和订单数据，供申报使用。</translation>
    </message>
    <message>
        <source>Order number of the platform (订单号)</source>
        <translation>平台订单号</translation>
    </message>
    <message>
        <source>Order data (订单数据)</source>
        <translation>订单数据</translation>
    </message>
    <message>
        <source>Usual practice: the list or form finds no data to match and is rejected.</source>
        <translation>通行做法：清单或报关单因无比对数据而被退单。</translation>
    </message>
    <message>
        <source>Look up the HS code and its controls (商品编码)</source>
        <translation>查询商品编码及监管条件</translation>
    </message>
    <message>
        <source>Look up the 10-digit HS code (商品编码) before you pack. Usual practice: note supervision conditions (监管证件代码), inspection code, export duty and declaration elements (申报要素).</source>
        <translation>包装前查询 10 位商品编码。通行做法：记录监管证件代码、检验检疫类别、出口关税和申报要素。</translation>
    </message>
    <message>
        <source>10-digit HS code (商品编码)</source>
        <translation>10 位商品编码</translation>
    </message>
    <message>
        <source>Declaration elements (申报要素)</source>
        <translation>申报要素</translation>
    </message>
    <message>
        <source>before packing</source>
        <translation>包装前</translation>
    </message>
    <message>
        <source>Confirm with your customs office: a wrong code or field may mean a returned form, delay or a fine.</source>
        <translation>请向海关确认：编码或栏目填错的，报关单可能被退回、延误或被罚款。</translation>
    </message>
    <message>
        <source>Get the export licence before the declaration</source>
        <translation>申报前取得出口许可证件</translation>
    </message>
    <message>
        <source>Get the export licence (出口许可证), or the licence for dual-use items (两用物项), from the commerce authority (商务主管部门). You need it before the declaration.</source>
        <translation>向商务主管部门申领出口许可证，或两用物项出口许可证。须在申报前取得。</translation>
    </message>
    <message>
        <source>Export licence (出口许可证) or dual-use licence (两用物项)</source>
        <translation>出口许可证或两用物项出口许可证</translation>
    </message>
    <message>
        <source>Usual practice: customs does not release the goods without it.</source>
        <translation>通行做法：无许可证件，海关不予放行。</translation>
    </message>
    <message>
        <source>Not needed if code and destination require none. Confirm with the commerce authority (商务主管部门).</source>
        <translation>商品编码和目的国（地区）均不要求的，无需申领。请向商务主管部门确认。</translation>
    </message>
    <message>
        <source>Apply for the statutory inspection (法检)</source>
        <translation>申请法定检验检疫（法检）</translation>
    </message>
    <message>
        <source>Apply for inspection at your local customs. Usual practice: you need the e-record (电子底账) before the declaration.</source>
        <translation>向属地海关申请检验检疫。通行做法：申报前取得电子底账。</translation>
    </message>
    <message>
        <source>E-record (电子底账)</source>
        <translation>电子底账</translation>
    </message>
    <message>
        <source>Confirm with your customs office: no release without inspection; a fine is possible.</source>
        <translation>请向海关确认：未经检验检疫不予放行，并可能被罚款。</translation>
    </message>
    <message>
        <source>Usual practice: not needed if the code carries no inspection mark.</source>
        <translation>通行做法：商品编码无检验检疫监管标识的，无需申请。</translation>
    </message>
    <message>
        <source>Apply for the inspection at the place of procurement (采购地)</source>
        <translation>在采购地申请法定检验检疫</translation>
    </message>
    <message>
        <source>Apply for inspection at the customs of the place of procurement (采购地). Usual practice: you need the e-record (电子底账) before the declaration.</source>
        <translation>向采购地海关申请检验检疫。通行做法：申报前取得电子底账。</translation>
    </message>
    <message>
        <source>Ask for inspection before consolidation (先查验后装运)</source>
        <translation>申请“先查验后装运”</translation>
    </message>
    <message>
        <source>Customs inspects loose cargo before you consolidate it, where it offers this (先查验后装运). The 12 customs are Shanghai, Hangzhou, Ningbo, Xiamen, Qingdao, Zhengzhou, Wuhan, Changsha, Guangzhou, Huangpu, Chengdu and Xi&apos;an. Confirm with your customs office if others joined later.</source>
        <translation>在开展“先查验后装运”的海关，散货可先查验、后拼装。12 个海关为：上海、杭州、宁波、厦门、青岛、郑州、武汉、长沙、广州、黄埔、成都、西安。其后是否扩大范围，请向海关确认。</translation>
    </message>
    <message>
        <source>before consolidation</source>
        <translation>拼装前</translation>
    </message>
    <message>
        <source>Confirm with your customs office: goods that need inspection get no release without it; a fine is possible. Skipping this early inspection alone does no harm.</source>
        <translation>请向海关确认：应检货物未经查验不予放行，并可能被罚款；仅不选用提前查验无不利影响。</translation>
    </message>
    <message>
        <source>You may skip this step. Confirm with your customs office or broker if it helps you.</source>
        <translation>本步骤可跳过。是否有必要，请向海关或报关行确认。</translation>
    </message>
    <message>
        <source>Record the deal on the market platform (交易信息登记)</source>
        <translation>在联网信息平台办理交易信息登记</translation>
    </message>
    <message>
        <source>Vouchers of the deal (交易凭证)</source>
        <translation>交易凭证</translation>
    </message>
    <message>
        <source>when the deal is made, before the declaration</source>
        <translation>交易达成时，申报前</translation>
    </message>
    <message>
        <source>You told us the goods are recorded and recognised.</source>
        <translation>您已告知：商品已录入并经商品认定。</translation>
    </message>
    <message>
        <source>Pack the container and link the packing list (组货装箱)</source>
        <translation>组货装箱并关联装箱单</translation>
    </message>
    <message>
        <source>Consolidate the goods (组货装箱) and enter the packing list (装箱单). Usual practice: link the packing list to the recorded deals.</source>
        <translation>组货装箱并录入装箱单。通行做法：将装箱单与已登记的交易关联。</translation>
    </message>
    <message>
        <source>Packing list (装箱单)</source>
        <translation>装箱单</translation>
    </message>
    <message>
        <source>Have the goods recognised (商品认定)</source>
        <translation>办理商品认定</translation>
    </message>
    <message>
        <source>Have the recognition system (商品认定体系) confirm the goods before you declare.</source>
        <translation>申报前，商品须经商品认定体系认定。</translation>
    </message>
    <message>
        <source>Recorded deal (交易信息登记)</source>
        <translation>交易信息登记</translation>
    </message>
    <message>
        <source>Send the order data (订单数据)</source>
        <translation>传输订单数据</translation>
    </message>
    <message>
        <source>The seller or its agent sends the order data (订单数据) before the declaration list (申报清单). Use the Single Window (单一窗口) or the clearance platform (跨境电商通关服务平台).</source>
        <translation>电商企业或其代理人在提交申报清单前，通过国际贸易“单一窗口”或跨境电商通关服务平台传输订单数据。</translation>
    </message>
    <message>
        <source>before the declaration list</source>
        <translation>提交申报清单前</translation>
    </message>
    <message>
        <source>Send the data of the platform order (订单数据) to customs. Payment data is optional.</source>
        <translation>向海关传输平台订单数据；收款数据可选传。</translation>
    </message>
    <message>
        <source>Have the waybill data sent (运单数据)</source>
        <translation>由物流企业传输运单数据</translation>
    </message>
    <message>
        <source>The logistics firm sends the waybill data (运单数据) before the declaration list (申报清单).</source>
        <translation>物流企业在提交申报清单前传输运单数据。</translation>
    </message>
    <message>
        <source>Waybill (运单)</source>
        <translation>运单</translation>
    </message>
    <message>
        <source>The form route (报关单) needs no waybill data.</source>
        <translation>按报关单申报的，无需传输运单数据。</translation>
    </message>
    <message>
        <source>Send the warehouse booking data (订仓单)</source>
        <translation>传输海外仓订仓单数据</translation>
    </message>
    <message>
        <source>Send the warehouse booking data (订仓单) to customs. You still send it although the warehouse filing is abolished since {date:2024-12-15}.</source>
        <translation>向海关传输海外仓订仓单数据。自 {date:2024-12-15} 起虽取消海外仓备案，订仓单仍须传输。</translation>
    </message>
    <message>
        <source>Booking number (订仓单号)</source>
        <translation>订仓单号</translation>
    </message>
    <message>
        <source>Send the warehouse booking data (订仓单) to customs.</source>
        <translation>向海关传输海外仓订仓单数据。</translation>
    </message>
    <message>
        <source>Send no payment record (收款单): not required any more</source>
        <translation>无需传输收款单</translation>
    </message>
    <message>
        <source>Customs does not require the payment record (收款单) before the list since {date:2024-12-15}.</source>
        <translation>自 {date:2024-12-15} 起，提交申报清单前无需传输收款单。</translation>
    </message>
    <message>
        <source>Compare order, packing list and cargo before loading</source>
        <translation>装运前核对订单、装箱单与实货</translation>
    </message>
    <message>
        <source>Usual practice: before loading, compare the order, the packing list (装箱单) and the cargo. A real 9710 shipment was fined 11,000 CNY in 2023 for undeclared and uninspected goods.</source>
        <translation>通行做法：装运前核对订单、装箱单与实货。2023 年有一票 9710 货物因未申报、未报检被罚款 11,000 元人民币。</translation>
    </message>
    <message>
        <source>before loading</source>
        <translation>装运前</translation>
    </message>
    <message>
        <source>Fill the restriction code field (禁限管制识别码)</source>
        <translation>填报禁限管制识别码</translation>
    </message>
    <message>
        <source>Fill the restriction code (禁限管制识别码) and its elements (申报要素) in the declaration form. Confirm with your customs office: sources disagree on the start date.</source>
        <translation>在报关单中填报禁限管制识别码及申报要素。请向海关确认：各方对起始日期说法不一。</translation>
    </message>
    <message>
        <source>in the declaration</source>
        <translation>随申报填报</translation>
    </message>
    <message>
        <source>Confirm with your customs office: not needed before {date:2026-04-16}, or on the list route (申报清单).</source>
        <translation>请向海关确认：{date:2026-04-16} 前申报的，或按申报清单申报的，无需填报。</translation>
    </message>
    <message>
        <source>Declare 24 hours before loading</source>
        <translation>装货的 24 小时以前申报</translation>
    </message>
    <message>
        <source>Bring the goods into the supervised area first. Then declare, 24 hours before loading.</source>
        <translation>货物运抵海关监管区后，在装货的 24 小时以前申报。</translation>
    </message>
    <message>
        <source>Transport document (运输单据)</source>
        <translation>运输单据</translation>
    </message>
    <message>
        <source>24 hours before loading</source>
        <translation>装货的 24 小时以前</translation>
    </message>
    <message>
        <source>Usual practice: the goods miss the loading.</source>
        <translation>通行做法：货物赶不上装运。</translation>
    </message>
    <message>
        <source>Confirm with your customs office: not needed where customs permits otherwise.</source>
        <translation>请向海关确认：经海关准许的可另行办理。</translation>
    </message>
    <message>
        <source>Submit the declaration list (申报清单)</source>
        <translation>提交申报清单</translation>
    </message>
    <message>
        <source>Submit a list (申报清单) for each parcel under 9610: it has the force of a declaration form. Enter order number, platform, waybill number, producing or selling unit (生产销售单位) and destination. Usual practice: use the 10-digit HS code (商品编码).</source>
        <translation>按监管方式 9610 每个包裹提交一份申报清单，清单与报关单具有同等效力。填报订单号、平台、运单号、生产销售单位和运抵国（地区）。通行做法：使用 10 位商品编码。</translation>
    </message>
    <message>
        <source>Waybill number (运单号)</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>on the day of the declaration</source>
        <translation>申报当日</translation>
    </message>
    <message>
        <source>Confirm with your customs office: without it there is no lawful export. A wrong mode may bring a warning or a fine.</source>
        <translation>请向海关确认：未申报不得合法出口；监管方式申报错误可能被警告或罚款。</translation>
    </message>
    <message>
        <source>Submit a list (申报清单) up to {list-limit-9610} for each parcel under 9610: it has the force of a declaration form. Usual practice: enter order and waybill number, platform, producing or selling unit (生产销售单位), destination and 10-digit HS code. Confirm with your customs office if 4 digits are enough.</source>
        <translation>按监管方式 9610 每个包裹提交一份申报清单，每份不超过 {list-limit-9610}，清单与报关单具有同等效力。通行做法：填报订单号、运单号、平台、生产销售单位、运抵国（地区）和 10 位商品编码。是否可用 4 位编码，请向海关确认。</translation>
    </message>
    <message>
        <source>Submit the list (申报清单) under mode 9710 in the unified export system (跨境电商出口统一版). Usual practice: a list holds at most {list-limit-b2b}. In a pilot zone (综试区) you may apply to use 6 HS digits.</source>
        <translation>在跨境电商出口统一版按监管方式 9710 提交申报清单。通行做法：每份清单不超过 {list-limit-b2b}。在综试区可申请使用 6 位商品编码。</translation>
    </message>
    <message>
        <source>A declaration form (报关单) may always replace the list.</source>
        <translation>任何时候均可以报关单代替清单申报。</translation>
    </message>
    <message>
        <source>Submit the list (申报清单) under mode 9810 in the unified export system (跨境电商出口统一版), with the booking number (订仓单号). Usual practice: a list holds at most {list-limit-b2b}. In a pilot zone (综试区) you may apply to use 6 HS digits.</source>
        <translation>在跨境电商出口统一版按监管方式 9810 提交申报清单，随附单证填报订仓单号。通行做法：每份清单不超过 {list-limit-b2b}。在综试区可申请使用 6 位商品编码。</translation>
    </message>
    <message>
        <source>Submit the declaration form (报关单)</source>
        <translation>填报报关单</translation>
    </message>
    <message>
        <source>Submit the declaration form (报关单) under mode 0110 through H2018. Usual practice: attach contract, invoice, packing list, transport document and, if needed, the licence.</source>
        <translation>通过 H2018 货物申报，按监管方式 0110 填报报关单。通行做法：随附合同、发票、装箱单、运输单据，如需要另附许可证件。</translation>
    </message>
    <message>
        <source>Invoice (发票)</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Export licence (出口许可证), if the goods need one</source>
        <translation>出口许可证（如需要）</translation>
    </message>
    <message>
        <source>Submit the declaration form (报关单) under mode 9710 through H2018. Usual practice: enter the order number as attached document; some ports use type 10000004 (跨境B2B出口单证). The system compares form and order.</source>
        <translation>通过 H2018 货物申报，按监管方式 9710 填报报关单。通行做法：随附单证填报订单号，部分口岸使用 10000004（跨境B2B出口单证）。系统对报关单与订单进行比对。</translation>
    </message>
    <message>
        <source>Agency agreement (代理协议), if an agent acts for you</source>
        <translation>代理协议（如委托代理）</translation>
    </message>
    <message>
        <source>Submit the declaration form (报关单) under mode 9810 through H2018. Usual practice: enter the booking number (订仓单号) as attached document.</source>
        <translation>通过 H2018 货物申报，按监管方式 9810 填报报关单。通行做法：随附单证填报订仓单号。</translation>
    </message>
    <message>
        <source>Declare the goods into the special customs zone (leg 1, 0110)</source>
        <translation>第一程：按 0110 申报入区</translation>
    </message>
    <message>
        <source>Leg 1: declare the goods into the zone (特殊区域) under mode 0110. Usual practice: the refund is due on entry (入区退税).</source>
        <translation>第一程：按监管方式 0110 申报货物进入海关特殊监管区域。通行做法：适用入区退税。</translation>
    </message>
    <message>
        <source>Declare the goods out of the special customs zone (leg 2, 1210)</source>
        <translation>第二程：按 1210 申报出区</translation>
    </message>
    <message>
        <source>Leg 2, usual practice: submit a list (申报清单) for each parcel, or declare in bulk to the overseas warehouse. An e-commerce or warehouse enterprise inside the zone files with customs.</source>
        <translation>第二程，通行做法：出区时逐个包裹提交申报清单，或批量申报至海外仓。由区内电商企业或仓储企业在海关备案办理。</translation>
    </message>
    <message>
        <source>List of the parcels, or bulk papers to the overseas warehouse</source>
        <translation>包裹清单，或批量发往海外仓的单证</translation>
    </message>
    <message>
        <source>when the goods leave the zone</source>
        <translation>货物出区时</translation>
    </message>
    <message>
        <source>Declare at the customs of the place of procurement (采购地海关)</source>
        <translation>在采购地海关申报</translation>
    </message>
    <message>
        <source>Declare under mode 1039 at the customs of the place of procurement (采购地海关), at most {cap-1039} a declaration form (报关单). Usual practice: the real seller stands as producing or selling unit (生产销售单位). Simplification merges lines only: every shipment still has its own form.</source>
        <translation>按监管方式 1039 在采购地海关申报，每份报关单不超过 {cap-1039}。通行做法：生产销售单位填报实际销售方。简化申报只归并商品项，每票货物仍须单独填制报关单。</translation>
    </message>
    <message>
        <source>Recorded and recognised deals (交易信息登记、商品认定)</source>
        <translation>交易信息登记及商品认定结果</translation>
    </message>
    <message>
        <source>Declare with simplification at the customs of procurement (简化申报)</source>
        <translation>在采购地海关简化申报</translation>
    </message>
    <message>
        <source>Declare at the customs of the place of procurement (采购地海关), at most {cap-1039} a form; the real seller is the producing or selling unit (生产销售单位). Confirm with your customs office: the {simplified-kinds} most valuable kinds, and items needing a certificate of origin, have their own lines; merge the rest by HS chapter under its most valuable kind&apos;s code. Simplification merges lines only: every shipment still has its own form.</source>
        <translation>在采购地海关申报，每份报关单不超过 {cap-1039}；生产销售单位填报实际销售方。请向海关确认：货值最大的 {simplified-kinds} 种商品及需原产地证书的商品逐项申报，其余按章归并，归入该章货值最大商品的编码。简化申报只归并商品项，每票货物仍须单独填制报关单。</translation>
    </message>
    <message>
        <source>Declare the samples under 3010 and mark them as sample (货样)</source>
        <translation>按 3010 申报并注明“货样”</translation>
    </message>
    <message>
        <source>Declare a reasonable quantity for reference under mode 3010, marked as sample (货样), with your customs registration code. Usual practice: do not plan on a refund. For fairs, temporary export (2600) is outside this program.</source>
        <translation>按监管方式 3010 申报合理数量的货样，注明“货样”，并填报海关注册编码。通行做法：不考虑退税。参展的暂时出境（2600）不在本程序范围内。</translation>
    </message>
    <message>
        <source>Customs registration code (海关注册编码)</source>
        <translation>海关注册编码</translation>
    </message>
    <message>
        <source>Declare at the designated land port under 4019 (边境小额贸易)</source>
        <translation>在指定陆路口岸按 4019 申报</translation>
    </message>
    <message>
        <source>Declare under mode 4019 at the designated land port. Usual practice: you need the border-trade right (边境小额贸易经营权) and a buyer from the neighbouring border region.</source>
        <translation>在指定陆路口岸按监管方式 4019 申报。通行做法：须有边境小额贸易经营权，买方为毗邻国家边境地区企业。</translation>
    </message>
    <message>
        <source>Border-trade right (边境小额贸易经营权)</source>
        <translation>边境小额贸易经营权</translation>
    </message>
    <message>
        <source>Hand the goods to the express operator (C类快件)</source>
        <translation>将货物交快件运营人（C类快件）</translation>
    </message>
    <message>
        <source>The express operator declares. Give it waybill, invoice, goods name, amount and elements (申报要素). Confirm with your customs office: at most {limit-express-c} without freight and insurance; no licence, refund or foreign-exchange receipt.</source>
        <translation>由快件运营人申报，您提供运单、发票、品名、金额和申报要素。请向海关确认：价值不超过 {limit-express-c}（不含运费、保险费），不涉及许可证件、退税和收汇。</translation>
    </message>
    <message>
        <source>Goods name, amount and declaration elements (申报要素)</source>
        <translation>品名、金额和申报要素</translation>
    </message>
    <message>
        <source>Send the parcel with true content and value (个人物品)</source>
        <translation>如实申报个人物品并交寄</translation>
    </message>
    <message>
        <source>Give the true content and value on the waybill (运单), with a copy of the sender&apos;s ID. Usual practice: over {limit-personal} the parcel is returned or goes through the goods procedure. Customs decides on a single indivisible article for personal use.</source>
        <translation>运单如实填写内件和价值，并附寄件人身份证件复印件。通行做法：超过 {limit-personal} 的，退运或按货物办理手续；单件不可分割且确属自用的，由海关决定。</translation>
    </message>
    <message>
        <source>Copy of the sender&apos;s ID (身份证件)</source>
        <translation>寄件人身份证件复印件</translation>
    </message>
    <message>
        <source>Hand over the goods: inspection and release (查验、放行)</source>
        <translation>交运货物：查验、放行</translation>
    </message>
    <message>
        <source>Bring the goods to the supervised area. Usual practice: wait for inspection (查验) and release (放行) before departure.</source>
        <translation>将货物运至海关监管区。通行做法：查验、放行后方可离境。</translation>
    </message>
    <message>
        <source>Bring the parcels to the supervised site (监管作业场所). Usual practice: risk check, inspection (查验) and release (放行) follow there.</source>
        <translation>将包裹运至监管作业场所。通行做法：在场所内进行风险甄别、查验、放行。</translation>
    </message>
    <message>
        <source>Bring the goods to the supervised area. Usual practice: wait for inspection (查验) and release (放行). Inspection with priority (优先查验) is possible.</source>
        <translation>将货物运至海关监管区。通行做法：等待查验、放行；可享受优先查验。</translation>
    </message>
    <message>
        <source>Bring the goods to the supervised area at the place of procurement (采购地). Usual practice: inspection (查验) and release (放行) take place there.</source>
        <translation>将货物运至采购地海关监管区。通行做法：在采购地查验、放行。</translation>
    </message>
    <message>
        <source>Move the goods in transit to the port of exit, if needed (转关)</source>
        <translation>如需要，办理转关至出境地</translation>
    </message>
    <message>
        <source>Usual practice: if the goods leave elsewhere, move them in transit (转关) to the port of exit.</source>
        <translation>通行做法：在其他口岸出境的，办理转关至出境地。</translation>
    </message>
    <message>
        <source>after release, before the goods leave China</source>
        <translation>放行后、离境前</translation>
    </message>
    <message>
        <source>Usual practice in a pilot zone (综试区): the transit waybill may read 跨境电子商务商品一批, with a detailed e-list.</source>
        <translation>综试区通行做法：转关运单品名可填“跨境电子商务商品一批”，并附详细电子清单。</translation>
    </message>
    <message>
        <source>Detailed e-list (电子清单)</source>
        <translation>详细电子清单</translation>
    </message>
    <message>
        <source>Usual practice: move the goods in transit (转关) as cross-border e-commerce goods, or use the national integrated clearance (全国通关一体化).</source>
        <translation>通行做法：按跨境电商货物办理转关，或适用全国通关一体化。</translation>
    </message>
    <message>
        <source>Usual practice: the goods may leave from any port. If they move in transit (转关), the customs of exit supervises them.</source>
        <translation>通行做法：可从任一口岸出境；办理转关的，由出境地海关监管。</translation>
    </message>
    <message>
        <source>Merge last month&apos;s lists into a declaration form (汇总申报)</source>
        <translation>将上月结关的清单汇总成报关单申报</translation>
    </message>
    <message>
        <source>Merge last month&apos;s cleared lists into one 9610 declaration form (报关单). Lists share consignor, transport, producing or selling unit (生产销售单位), destination and exit customs. Lines share final destination, 10-digit HS code and currency.</source>
        <translation>将上月已结关的清单汇总形成 9610 报关单。汇总的清单须发货人、运输方式、生产销售单位、运抵国（地区）、出境关别相同；归并的商品项须最终目的国（地区）、10 位商品编码、币制相同。</translation>
    </message>
    <message>
        <source>Last month&apos;s cleared lists (申报清单)</source>
        <translation>上月已结关的申报清单</translation>
    </message>
    <message>
        <source>by the 15th of the month after release</source>
        <translation>放行次月 15 日前</translation>
    </message>
    <message>
        <source>A refund has no form to stand on. If you are late, customs may query it: confirm with your customs office.</source>
        <translation>没有报关单作为退税依据。逾期的，海关可能询问，请向海关确认。</translation>
    </message>
    <message>
        <source>The statistics route (清单核放、汇总统计) needs no monthly form.</source>
        <translation>适用“清单核放、汇总统计”的，无需汇总申报。</translation>
    </message>
    <message>
        <source>Have the agent report you as real owner (实际委托出口方)</source>
        <translation>由代理企业申报实际委托出口方</translation>
    </message>
    <message>
        <source>The agent reports the real owner of the goods (实际委托出口方) with each income-tax prepayment (企业所得税预缴).</source>
        <translation>代理企业每次预缴企业所得税时，申报实际委托出口方。</translation>
    </message>
    <message>
        <source>with each income-tax prepayment</source>
        <translation>每次预缴企业所得税时</translation>
    </message>
    <message>
        <source>The agent is taxed as the exporter.</source>
        <translation>代理企业按自营出口方纳税。</translation>
    </message>
    <message>
        <source>Usual practice: not needed if you export in your own name.</source>
        <translation>通行做法：以自己名义出口的，无需申报。</translation>
    </message>
    <message>
        <source>Report the real owner of the goods (实际委托出口方)</source>
        <translation>申报实际委托出口方</translation>
    </message>
    <message>
        <source>As agent, you report the real owner of the goods (实际委托出口方) with each income-tax prepayment (企业所得税预缴).</source>
        <translation>您作为代理方，每次预缴企业所得税时申报实际委托出口方。</translation>
    </message>
    <message>
        <source>Collect the payment and link it to order and declaration</source>
        <translation>收汇，并与订单、申报对应</translation>
    </message>
    <message>
        <source>Collect the money in the filed name. Keep the link between order, declaration and receipt.</source>
        <translation>以备案名义收汇。留存订单、申报与收汇的对应关系。</translation>
    </message>
    <message>
        <source>Bank receipt (收汇凭证)</source>
        <translation>收汇凭证</translation>
    </message>
    <message>
        <source>Order or contract (订单、合同)</source>
        <translation>订单或合同</translation>
    </message>
    <message>
        <source>for the refund: by 30 April of the next year</source>
        <translation>申请退税的：次年 4 月 30 日前</translation>
    </message>
    <message>
        <source>Confirm with your tax office: without the receipt a refund is not due, or you pay it back.</source>
        <translation>请向税务机关确认：未收汇的，不予退税或应退回已退税款。</translation>
    </message>
    <message>
        <source>For a refund: the contract&apos;s later last payment date counts, at most 36 months.</source>
        <translation>申请退税的：合同约定的最后付款日在后的，以该日期为准，最长不超过 36 个月。</translation>
    </message>
    <message>
        <source>Collect the money in the filed name and keep the link between order, declaration and receipt. The proceeds may differ from the declared value. Storage, logistics and tax abroad may be netted.</source>
        <translation>以备案名义收汇，留存订单、申报与收汇的对应关系。收汇金额可与申报金额不一致；境外仓储、物流、税收等费用可轧差结算。</translation>
    </message>
    <message>
        <source>For a refund: the contract&apos;s later last payment date counts, at most 36 months. Costs abroad may be netted.</source>
        <translation>申请退税的：合同约定的最后付款日在后的，以该日期为准，最长不超过 36 个月。境外费用可轧差结算。</translation>
    </message>
    <message>
        <source>Collect the payment in the filed party&apos;s name</source>
        <translation>以备案主体名义收款</translation>
    </message>
    <message>
        <source>Collect the money in the name of the filed merchant or operator; CNY is allowed. Individuals may use a personal foreign-exchange account. Confirm with your bank: with proof, it stays outside the annual quota of 50,000 USD.</source>
        <translation>以已备案的商户或经营者名义收款，可用人民币。个人可使用个人外汇账户。请向银行确认：凭证明材料不占用每年 5 万美元便利化额度。</translation>
    </message>
    <message>
        <source>Confirm with your tax office: no effect on the exemption is known.</source>
        <translation>请向税务机关确认：目前未见对免税的影响。</translation>
    </message>
    <message>
        <source>Claim the refund on departure for unsold goods (离境即退税)</source>
        <translation>对未售货物申请离境即退税</translation>
    </message>
    <message>
        <source>Claim the refund on departure (离境即退税) for the unsold goods, business type HWC-YT (海外仓预退). Split sold and unsold goods: otherwise all count as unsold.</source>
        <translation>对尚未销售的货物申请离境即退税，业务类型填报 HWC-YT（海外仓预退）。应划分已售与未售；未划分的，全部视为未销售。</translation>
    </message>
    <message>
        <source>Data of the declaration form (报关单)</source>
        <translation>报关单数据</translation>
    </message>
    <message>
        <source>Split of sold and unsold goods</source>
        <translation>已售与未售货物划分</translation>
    </message>
    <message>
        <source>Special VAT invoices (增值税专用发票)</source>
        <translation>增值税专用发票</translation>
    </message>
    <message>
        <source>after departure</source>
        <translation>货物离境后</translation>
    </message>
    <message>
        <source>Without the split, all goods count as unsold.</source>
        <translation>未划分的，全部视为未销售。</translation>
    </message>
    <message>
        <source>Confirm with your tax office: for goods sold before the claim, make an ordinary claim.</source>
        <translation>请向税务机关确认：申报退税前已售的，按一般出口申报退税。</translation>
    </message>
    <message>
        <source>Settle the refund on departure after the sales (核算)</source>
        <translation>销售后办理预退税核算</translation>
    </message>
    <message>
        <source>Settle the pre-refund (核算) in each VAT period. For goods still unsold at the end, pay the refund back and claim again after the sale.</source>
        <translation>在各增值税纳税申报期办理核算。期满仍未销售的，退回已预退税款，待销售后再申报退税。</translation>
    </message>
    <message>
        <source>Proof of each sale (销售凭证)</source>
        <translation>销售凭证</translation>
    </message>
    <message>
        <source>each VAT period from the month after the pre-refund to April of the next year</source>
        <translation>自预退税次月起至次年 4 月各增值税纳税申报期</translation>
    </message>
    <message>
        <source>You pay back a refund that is not settled.</source>
        <translation>未核算的，应退回已预退税款。</translation>
    </message>
    <message>
        <source>Collect the proof of each sale from the warehouse</source>
        <translation>收集每笔海外仓销售的凭证</translation>
    </message>
    <message>
        <source>Usual practice: collect the proof of each sale within 15 days after it. It shows which goods are sold.</source>
        <translation>通行做法：每笔销售后 15 日内收集销售凭证，用以证明哪些货物已售。</translation>
    </message>
    <message>
        <source>within 15 days after each sale</source>
        <translation>每笔销售后 15 日内</translation>
    </message>
    <message>
        <source>For a refund on departure (离境即退税): without the split, all goods count as unsold.</source>
        <translation>申请离境即退税的：未划分已售与未售的，全部视为未销售。</translation>
    </message>
    <message>
        <source>Claim the refund (出口退税)</source>
        <translation>申报出口退税</translation>
    </message>
    <message>
        <source>Claim the refund (出口退税) in the electronic tax office (电子税务局). You need the form data, the special invoices and the refund filing (出口退(免)税备案).</source>
        <translation>在电子税务局申报出口退税，须有报关单数据、增值税专用发票和出口退（免）税备案。</translation>
    </message>
    <message>
        <source>from the month after export to 30 April of the next year</source>
        <translation>自出口次月起至次年 4 月 30 日</translation>
    </message>
    <message>
        <source>at the outside 36 months after export</source>
        <translation>最迟不超过出口后 36 个月</translation>
    </message>
    <message>
        <source>After 36 months the export is taxed as a domestic sale (视同内销).</source>
        <translation>满 36 个月后，该出口视同内销征税。</translation>
    </message>
    <message>
        <source>The statistics route (清单核放、汇总统计) gives no refund.</source>
        <translation>适用“清单核放、汇总统计”的，不予退税。</translation>
    </message>
    <message>
        <source>Claim the refund (出口退税) with form data, special invoices and refund filing (出口退(免)税备案). For unsold goods, use the refund on departure (离境即退税). Confirm with your tax office: goods sold before the claim take this ordinary claim.</source>
        <translation>凭报关单数据、增值税专用发票和出口退（免）税备案申报出口退税。未售货物适用离境即退税。请向税务机关确认：申报前已售的货物按一般出口申报退税。</translation>
    </message>
    <message>
        <source>Usual practice: the list route (申报清单) gives no refund.</source>
        <translation>通行做法：按申报清单申报的，不予退税。</translation>
    </message>
    <message>
        <source>Claim the refund (出口退税) with form data, special invoices and refund filing (出口退(免)税备案). Usual practice: it is due on entry into the zone (入区退税), on the 0110 form of leg 1.</source>
        <translation>凭报关单数据、增值税专用发票和出口退（免）税备案申报出口退税。通行做法：凭第一程 0110 报关单适用入区退税。</translation>
    </message>
    <message>
        <source>Declare the exempt export in the VAT return (免税)</source>
        <translation>在增值税申报中申报出口免税</translation>
    </message>
    <message>
        <source>Declare the exempt export (免税) in the VAT return, in the next VAT period.</source>
        <translation>在下一增值税纳税申报期，于增值税申报表中申报出口免税。</translation>
    </message>
    <message>
        <source>VAT return (增值税纳税申报)</source>
        <translation>增值税纳税申报表</translation>
    </message>
    <message>
        <source>in the next VAT period</source>
        <translation>下一增值税纳税申报期</translation>
    </message>
    <message>
        <source>Declare the exempt export (免税) in the VAT return, in the next VAT period. The statistics route (清单核放、汇总统计) gives no refund.</source>
        <translation>在下一增值税纳税申报期，于增值税申报表中申报出口免税。“清单核放、汇总统计”不予退税。</translation>
    </message>
    <message>
        <source>Declare the exempt export (免税) in the VAT return, in the next VAT period. Usual practice: the list route (申报清单) gives no refund.</source>
        <translation>在下一增值税纳税申报期，于增值税申报表中申报出口免税。通行做法：按申报清单申报的，不予退税。</translation>
    </message>
    <message>
        <source>Declare the VAT exemption in the month after export (免税)</source>
        <translation>出口次月申报增值税免税</translation>
    </message>
    <message>
        <source>The merchant declares the VAT exemption in the VAT period of the month after export. The operator may file for the merchant. Confirm with your tax office that this rule of 2015 still applies.</source>
        <translation>市场经营户在出口次月的增值税纳税申报期内申报免税，经营者可代为申报。请向税务机关确认：2015 年的该规定是否继续适用。</translation>
    </message>
    <message>
        <source>in the VAT period of the month after export</source>
        <translation>出口次月的增值税纳税申报期</translation>
    </message>
    <message>
        <source>Confirm with your tax office: if you miss the exemption, the export may be taxed.</source>
        <translation>请向税务机关确认：错过免税申报的，可能被征税。</translation>
    </message>
    <message>
        <source>The merchant declares the VAT exemption in the VAT period of the month after export. The operator may file for the merchant.</source>
        <translation>市场经营户在出口次月的增值税纳税申报期内申报免税，经营者可代为申报。</translation>
    </message>
    <message>
        <source>Get the agency export certificate (代理出口货物证明)</source>
        <translation>开具代理出口货物证明</translation>
    </message>
    <message>
        <source>The operator gets the certificate (代理出口货物证明) from the tax office. Confirm with your tax office: the older rule sets 15 April of the next year.</source>
        <translation>经营者向税务机关申请开具代理出口货物证明。请向税务机关确认：原规定为次年 4 月 15 日前。</translation>
    </message>
    <message>
        <source>by 15 April of the next year (older rule)</source>
        <translation>次年 4 月 15 日前（原规定）</translation>
    </message>
    <message>
        <source>Confirm with your tax office: if the certificate is missed, the export may be taxed.</source>
        <translation>请向税务机关确认：未开具证明的，可能被征税。</translation>
    </message>
    <message>
        <source>Confirm with your tax office: not needed if the operator exports its own goods.</source>
        <translation>请向税务机关确认：经营者自营出口的，无需开具。</translation>
    </message>
    <message>
        <source>Report the export income in the income-tax prepayment</source>
        <translation>在企业所得税预缴申报中申报出口收入</translation>
    </message>
    <message>
        <source>Report the export income on its own line in each income-tax prepayment (企业所得税预缴).</source>
        <translation>每次预缴企业所得税时，单独填列出口收入。</translation>
    </message>
    <message>
        <source>Income-tax prepayment return (企业所得税预缴申报)</source>
        <translation>企业所得税预缴申报表</translation>
    </message>
    <message>
        <source>Confirm with your tax office: it asks about differences; back tax and surcharge are possible.</source>
        <translation>请向税务机关确认：税务机关会就差异进行询问，可能补税并加收滞纳金。</translation>
    </message>
    <message>
        <source>Compare platform sales with declarations and VAT returns</source>
        <translation>核对平台销售、报关与增值税申报</translation>
    </message>
    <message>
        <source>Compare the platform&apos;s sales with your declarations and VAT returns. Platforms report sellers&apos; income to the tax office every quarter.</source>
        <translation>将平台销售数据与报关、增值税申报数据核对。平台每季度向税务机关报送经营者收入。</translation>
    </message>
    <message>
        <source>Sales report of the platform</source>
        <translation>平台销售报表</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>Usual practice: not needed if you sell on no platform.</source>
        <translation>通行做法：不在平台销售的，无需核对。</translation>
    </message>
    <message>
        <source>Ask for the deemed income rate of the pilot zone (核定征收)</source>
        <translation>申请适用综试区核定征收</translation>
    </message>
    <message>
        <source>Confirm with your tax office: pilot-zone (综试区) retail exporters may use a deemed income rate (核定征收) of {deemed-profit-rate}.</source>
        <translation>请向税务机关确认：综试区零售出口企业可适用核定征收，应税所得率 {deemed-profit-rate}。</translation>
    </message>
    <message>
        <source>Optional, and only in a pilot zone (综试区). Confirm with your tax office.</source>
        <translation>可选，仅限综试区。请向税务机关确认。</translation>
    </message>
    <message>
        <source>Assemble the record files (备案单证)</source>
        <translation>整理备案单证</translation>
    </message>
    <message>
        <source>Assemble the record files (备案单证): contract, transport papers and broker papers. Confirm with your tax office: do it within 15 days of the claim and keep them 10 years.</source>
        <translation>整理备案单证：合同、运输单据、报关委托单据。请向税务机关确认：申报后 15 日内备齐，留存 10 年。</translation>
    </message>
    <message>
        <source>Broker papers (报关委托单据)</source>
        <translation>报关委托单据</translation>
    </message>
    <message>
        <source>within 15 days of the claim</source>
        <translation>申报后 15 日内</translation>
    </message>
    <message>
        <source>Usual practice: you cannot prove the case in an audit.</source>
        <translation>通行做法：稽查、核查时无法证明该笔业务。</translation>
    </message>
    <message>
        <source>You cannot prove the case in an audit. Confirm with your tax office: the refund may be refused.</source>
        <translation>稽查、核查时无法证明该笔业务。请向税务机关确认：可能不予退税。</translation>
    </message>
    <message>
        <source>Plan for returns: keep proof of the original state (退运)</source>
        <translation>预作退运准备：留存原状证明</translation>
    </message>
    <message>
        <source>Proof of the original state of the goods</source>
        <translation>货物原状证明资料</translation>
    </message>
    <message>
        <source>6 months from export: tax-free return</source>
        <translation>出口之日起 6 个月内：退运免税</translation>
    </message>
    <message>
        <source>1 year from release: return procedure</source>
        <translation>放行之日起 1 年内：退货手续</translation>
    </message>
    <message>
        <source>Confirm with your customs office: later returns may be taxed as imports.</source>
        <translation>请向海关确认：逾期退运的，可能按进口征税。</translation>
    </message>
    <message>
        <source>Food has no tax-free return.</source>
        <translation>食品不适用退运免税。</translation>
    </message>
    <message>
        <source>Keep what proves the original state of the goods. Confirm with your customs office which return dates apply on your declaration date.</source>
        <translation>留存能证明货物原状的资料。申报日适用何种退运期限，请向海关确认。</translation>
    </message>
    <message>
        <source>Keep what proves the original state of the goods. Note the date: 1 year from release for the return procedure. Confirm with your customs office if a return is tax-free on your dates.</source>
        <translation>留存能证明货物原状的资料。注意期限：放行之日起 1 年内适用退货手续。在您的日期退运是否免税，请向海关确认。</translation>
    </message>
    <message>
        <source>Food has no tax-free return. 9710 has no 1-year procedure.</source>
        <translation>食品不适用退运免税。9710 不适用 1 年期退货手续。</translation>
    </message>
    <message>
        <source>Keep the customs, tax and record files</source>
        <translation>保存海关、税务及备案单证</translation>
    </message>
    <message>
        <source>Keep the customs papers 3 years from release: customs may audit you in that time. Confirm with your tax office: keep the tax and record files (备案单证) 10 years.</source>
        <translation>海关单证自放行之日起保存 3 年，期间海关可以稽查。请向税务机关确认：税务资料和备案单证保存 10 年。</translation>
    </message>
    <message>
        <source>Customs papers (海关单证)</source>
        <translation>海关单证</translation>
    </message>
    <message>
        <source>Tax files and record files (备案单证)</source>
        <translation>税务资料和备案单证</translation>
    </message>
    <message>
        <source>customs papers: until 3 years after release</source>
        <translation>海关单证：保存至放行后 3 年</translation>
    </message>
    <message>
        <source>tax and record files: 10 years; confirm with your tax office</source>
        <translation>税务资料和备案单证：10 年，请向税务机关确认</translation>
    </message>
    <message>
        <source>Keep the customs papers (海关单证)</source>
        <translation>保存海关单证</translation>
    </message>
    <message>
        <source>Keep the customs papers (海关单证) 3 years from release. Customs may audit you in that time.</source>
        <translation>海关单证自放行之日起保存 3 年，期间海关可以稽查。</translation>
    </message>
    <message>
        <source>Customs Law article 24</source>
        <translation>海关法第二十四条</translation>
    </message>
    <message>
        <source>NPC Standing Committee</source>
        <translation>全国人民代表大会常务委员会</translation>
    </message>
    <message>
        <source>export declaration after arrival at the supervised area and 24 hours before loading</source>
        <translation>出口货物在运抵海关监管区后、装货的24小时以前申报</translation>
    </message>
    <message>
        <source>Customs Law article 45</source>
        <translation>海关法第四十五条</translation>
    </message>
    <message>
        <source>customs may audit within 3 years of release</source>
        <translation>自放行之日起3年内，海关可以实施稽查</translation>
    </message>
    <message>
        <source>Customs Administrative Penalty Regulations article 15</source>
        <translation>海关行政处罚实施条例第十五条</translation>
    </message>
    <message>
        <source>State Council</source>
        <translation>国务院</translation>
    </message>
    <message>
        <source>false mode, value, quantity: warning or fine; levels by what is affected</source>
        <translation>监管方式、价格、数量申报不实：警告或者罚款；幅度视所影响的事项而定</translation>
    </message>
    <message>
        <source>Export Control Law</source>
        <translation>出口管制法</translation>
    </message>
    <message>
        <source>licence before export</source>
        <translation>出口前须取得许可证件</translation>
    </message>
    <message>
        <source>Announcement on adding a supervision mode code (9610)</source>
        <translation>关于增列海关监管方式代码的公告</translation>
    </message>
    <message>
        <source>GACC</source>
        <translation>海关总署</translation>
    </message>
    <message>
        <source>creates 9610</source>
        <translation>增列9610</translation>
    </message>
    <message>
        <source>Announcement on the supervision of cross-border e-commerce retail imports and exports</source>
        <translation>关于跨境电子商务零售进出口商品有关监管事宜的公告</translation>
    </message>
    <message>
        <source>governs 9610; lists, summary by the 15th, filing, data</source>
        <translation>规范9610：申报清单、15日前汇总申报、备案、数据传输</translation>
    </message>
    <message>
        <source>Announcement on returns of cross-border e-commerce exports</source>
        <translation>关于全面推广跨境电子商务出口商品退货监管措施有关事宜的公告</translation>
    </message>
    <message>
        <source>returns within 1 year of release; retail, special zone, overseas warehouse; 9710 not named</source>
        <translation>自放行之日起1年内退货；零售、特殊区域、海外仓；未提及9710</translation>
    </message>
    <message>
        <source>Announcement on the pilot supervision of cross-border e-commerce B2B exports</source>
        <translation>关于开展跨境电子商务企业对企业出口监管试点的公告</translation>
    </message>
    <message>
        <source>creates 9710 and 9810</source>
        <translation>增列9710和9810</translation>
    </message>
    <message>
        <source>Announcement extending B2B export supervision to all customs</source>
        <translation>关于在全国海关复制推广跨境电子商务企业对企业出口监管试点的公告</translation>
    </message>
    <message>
        <source>9710 and 9810 nationwide</source>
        <translation>9710、9810推广至全国</translation>
    </message>
    <message>
        <source>Announcement on further promoting cross-border e-commerce exports</source>
        <translation>关于进一步促进跨境电商出口发展的公告</translation>
    </message>
    <message>
        <source>no overseas-warehouse filing; no payment record before a list; inspection before consolidation in 12 customs; cross-area returns pilot</source>
        <translation>取消海外仓业务模式备案；清单申报前无需传输收款单；12个海关开展先查验后装运；跨关区退货试点</translation>
    </message>
    <message>
        <source>Announcement on cross-customs-area returns of retail exports</source>
        <translation>跨境电商零售出口跨关区退货</translation>
    </message>
    <message>
        <source>9610 only, nationwide</source>
        <translation>仅限9610，全国适用</translation>
    </message>
    <message>
        <source>Announcement on restriction fields of the export declaration</source>
        <translation>出口报关单禁限管制申报</translation>
    </message>
    <message>
        <source>start date: sources disagree</source>
        <translation>起始日期：各来源说法不一</translation>
    </message>
    <message>
        <source>Announcement revising the supervision of market procurement trade</source>
        <translation>关于修订市场采购贸易监管办法及其监管方式有关事宜的公告</translation>
    </message>
    <message>
        <source>governs 1039; articles 1 and 2 read; in-force date: confirm</source>
        <translation>规范1039；已阅读第一、二条；施行日期待确认</translation>
    </message>
    <message>
        <source>Announcement on market procurement trade (first version)</source>
        <translation>关于市场采购贸易监管办法及其监管方式有关事宜的公告</translation>
    </message>
    <message>
        <source>superseded by 2019-221; in-force dates: confirm</source>
        <translation>已被2019年第221号公告取代；施行日期待确认</translation>
    </message>
    <message>
        <source>Announcement extending 1039 to eight more markets</source>
        <translation>市场采购贸易试点范围扩大</translation>
    </message>
    <message>
        <source>market by market after acceptance; date: confirm</source>
        <translation>各市场通过验收后分别开展；日期待确认</translation>
    </message>
    <message>
        <source>Announcement abolishing mode 0139</source>
        <translation>废止旅游购物商品监管方式</translation>
    </message>
    <message>
        <source>0139 abolished</source>
        <translation>取消0139</translation>
    </message>
    <message>
        <source>Announcement on samples and advertising material</source>
        <translation>货样广告品管理</translation>
    </message>
    <message>
        <source>3010</source>
        <translation>适用于3010</translation>
    </message>
    <message>
        <source>Announcement on personal postal articles</source>
        <translation>个人邮递物品管理</translation>
    </message>
    <message>
        <source>800 / 1,000 CNY</source>
        <translation>800元／1000元人民币</translation>
    </message>
    <message>
        <source>Announcement on express clearance classes A B C</source>
        <translation>快件通关</translation>
    </message>
    <message>
        <source>C class ≤ 5,000 CNY</source>
        <translation>C类快件不超过5000元人民币</translation>
    </message>
    <message>
        <source>Decree on the filing of declaring entities</source>
        <translation>报关单位备案管理规定</translation>
    </message>
    <message>
        <source>filing replaces registration</source>
        <translation>以备案取代注册登记</translation>
    </message>
    <message>
        <source>Decree on duty collection (valuation rate)</source>
        <translation>进出口货物征税管理办法</translation>
    </message>
    <message>
        <source>monthly valuation rate; rule read in its predecessor decree 124</source>
        <translation>每月计征汇率；相关规定读自前身海关总署令第124号</translation>
    </message>
    <message>
        <source>Notice on the tax policy of pilot-zone retail exports</source>
        <translation>关于跨境电子商务综合试验区零售出口货物税收政策的通知</translation>
    </message>
    <message>
        <source>MOF STA MOFCOM GACC</source>
        <translation>财政部 税务总局 商务部 海关总署</translation>
    </message>
    <message>
        <source>exempt without invoice; whether still applied in 2026: ask the tax office</source>
        <translation>无票免税；2026年是否仍执行：请咨询税务机关</translation>
    </message>
    <message>
        <source>Announcement on deemed income tax of pilot-zone retail exporters</source>
        <translation>关于跨境电子商务综合试验区零售出口企业所得税核定征收有关问题的公告</translation>
    </message>
    <message>
        <source>STA</source>
        <translation>国家税务总局</translation>
    </message>
    <message>
        <source>4 % deemed rate</source>
        <translation>应税所得率4%</translation>
    </message>
    <message>
        <source>Measures on the tax exemption of market procurement exports (trial)</source>
        <translation>市场采购贸易方式出口货物免税管理办法(试行)</translation>
    </message>
    <message>
        <source>exempt without refund; declared in the month after export; survival under the 2026 law: confirm</source>
        <translation>免征不退；出口次月申报；2026年增值税法施行后是否仍有效：待确认</translation>
    </message>
    <message>
        <source>Announcement on export refunds for overseas-warehouse exports</source>
        <translation>关于支持跨境电商出口海外仓发展出口退(免)税有关事项的公告</translation>
    </message>
    <message>
        <source>refund on departure, settled after the sale; HWC-YT</source>
        <translation>离境即退税，销售后核算；HWC-YT</translation>
    </message>
    <message>
        <source>Announcement on income-tax prepayment returns (export agents name the owner)</source>
        <translation>关于优化企业所得税预缴纳税申报有关事项的公告</translation>
    </message>
    <message>
        <source>agents incl. market procurement report the real owner</source>
        <translation>代理出口企业（含市场采购）报送实际委托出口方</translation>
    </message>
    <message>
        <source>Announcement on refund rates of photovoltaic and battery products</source>
        <translation>关于调整光伏等产品出口退税政策的公告</translation>
    </message>
    <message>
        <source>MOF STA</source>
        <translation>财政部 税务总局</translation>
    </message>
    <message>
        <source>photovoltaic 0 from 2026-04-01; battery 6 % to 2026-12-31, then 0</source>
        <translation>光伏产品自2026-04-01起退税率为0；电池产品至2026-12-31为6%，此后为0</translation>
    </message>
    <message>
        <source>Announcement on VAT and consumption tax of exports</source>
        <translation>出口业务增值税和消费税政策</translation>
    </message>
    <message>
        <source>three treatments; 36 months; article on missing invoices: confirm</source>
        <translation>退（免）税、免税、征税三种处理；36个月；关于未取得发票的条款待确认</translation>
    </message>
    <message>
        <source>Measures on export refunds and exemptions</source>
        <translation>出口业务增值税和消费税退(免)税管理办法</translation>
    </message>
    <message>
        <source>30 April, receipts, record filing</source>
        <translation>4月30日、收汇、备案单证</translation>
    </message>
    <message>
        <source>Announcement on the tax treatment of returned cross-border e-commerce exports</source>
        <translation>跨境电子商务出口退运商品税收政策</translation>
    </message>
    <message>
        <source>MOF GACC STA</source>
        <translation>财政部 海关总署 税务总局</translation>
    </message>
    <message>
        <source>9610 9710 9810 1210; 6 months; not food; retroactive to exports from 2026-01-01</source>
        <translation>9610、9710、9810、1210；6个月；食品除外；追溯适用于2026-01-01起的出口</translation>
    </message>
    <message>
        <source>Provisions on tax information reporting by internet platforms</source>
        <translation>互联网平台企业涉税信息报送规定</translation>
    </message>
    <message>
        <source>quarterly reports</source>
        <translation>按季度报送</translation>
    </message>
    <message>
        <source>Notice on supporting new trade formats</source>
        <translation>关于支持贸易新业态发展的通知</translation>
    </message>
    <message>
        <source>SAFE</source>
        <translation>国家外汇管理局</translation>
    </message>
    <message>
        <source>netting; personal accounts; market procurement</source>
        <translation>轧差结算；个人外汇账户；市场采购</translation>
    </message>
    <message>
        <source>Notice on trade foreign-exchange business</source>
        <translation>关于进一步优化贸易外汇业务管理的通知</translation>
    </message>
    <message>
        <source>directory at banks</source>
        <translation>由银行办理名录登记</translation>
    </message>
    <message>
        <source>House caution of this program</source>
        <translation>本程序的审慎提示</translation>
    </message>
    <message>
        <source>Export Mode Wizard</source>
        <translation>出口监管方式向导</translation>
    </message>
    <message>
        <source>judgement of the program, never law</source>
        <translation>本程序的判断，不是法律规定</translation>
    </message>
    <message>
        <source>Trade practice</source>
        <translation>贸易通行做法</translation>
    </message>
    <message>
        <source>several trade sources</source>
        <translation>多家业内来源</translation>
    </message>
    <message>
        <source>several trade sources agree; no text read</source>
        <translation>多家业内来源说法一致；未读到法规原文</translation>
    </message>
    <message>
        <source>Small border trade (边境小额贸易, 4019) is usually only for neighbouring countries. Personal articles usually have a lower limit to Hong Kong, Macao and Taiwan.</source>
        <translation>边境小额贸易（4019）通常只适用于毗邻国家。寄往港澳台的个人物品限值通常较低。</translation>
    </message>
    <message>
        <source>You bought lamps at a stall of 义乌国际小商品城: choose Yiwu International Trade City.</source>
        <translation>您在义乌国际小商品城的摊位采购灯具：请选义乌国际小商品城。</translation>
    </message>
    <message>
        <source>In usual practice, inspection comes before the declaration.</source>
        <translation>按通行做法，须在申报前报检。</translation>
    </message>
    <message>
        <source>Count different goods, not pieces. Under 1039 the number of kinds likely decides simplified declaration (简化申报), which only merges lines; confirm with customs. Every 1039 shipment still has its own declaration form (报关单). “No ticket-by-ticket declaration” is true of 9610, not of 1039.</source>
        <translation>请数不同的商品，而不是件数。在1039下，品种数很可能决定能否简化申报，简化的只是商品项，请向海关确认。1039每票货物仍须单独填报报关单。所谓“无需逐票申报”说的是9610，不是1039。</translation>
    </message>
    <message>
        <source>A refund needs a declaration form (报关单): on 9610 the summary route, on 9710 and 9810 usually the form. 1039 is exempt without refund (免征不退); from {date:2026-01-01} confirm this with the tax hotline 12366.</source>
        <translation>退税需要报关单：9610须走汇总申报，9710和9810通常须走报关单。1039免征不退；{date:2026-01-01}起请向税务热线12366确认。</translation>
    </message>
    <message>
        <source>For the mode and route it counts where you declare, not where your firm sits. Exemption without invoice (无票免税) likely also needs registration in the zone: confirm with the tax office. In a pilot zone, 9710 and 9810 lists may use 6 HS digits on application. 9610 lists on the statistics route may use 4, not 6: confirm this with customs.</source>
        <translation>对监管方式和通关路径，看的是在哪里申报，不是企业在哪里。无票免税很可能还须在综试区注册，请向税务机关确认。在综试区，9710和9810的清单可申请按6位HS编码申报；9610汇总统计的清单可按4位，不是6位，请向海关确认。</translation>
    </message>
    <message>
        <source>One declaration is one declaration list (申报清单) or one declaration form (报关单). Leave out freight and insurance. 9610, 9710 and 9810 have no value cap. {list-limit-9610} only chooses the route of 9610; {list-limit-b2b} only chooses list or form for 9710 and 9810. The 1039 limit counts for each form, not for each contract, month or container.</source>
        <translation>一次申报指一份申报清单或一份报关单。不含运费和保险费。9610、9710、9810没有货值上限。{list-limit-9610}只决定9610走汇总统计还是汇总申报；{list-limit-b2b}只决定9710、9810走清单还是报关单。1039的限额按每份报关单计算，不按合同、月份或集装箱计算。</translation>
    </message>
    <message>
        <source>The month&apos;s cleared lists are merged into one declaration form (报关单) by the 15th of the next month, or the next working day. A refund needs this route.</source>
        <translation>当月结关的清单须在次月15日前（遇节假日顺延至下一工作日）归并汇总成一份报关单。退税须走此方式。</translation>
    </message>
    <message>
        <source>A short declaration list (申报清单) in the export system (出口统一版) is usually enough. You may use the form instead.</source>
        <translation>通常在跨境电商出口统一版以清单申报即可，也可以改用报关单。</translation>
    </message>
    <message>
        <source>You bought the goods in a recognised market cluster (市场采购). In the cluster&apos;s approval year, confirm with customs that it already counted.</source>
        <translation>您的货物购自认定的市场集聚区，属于市场采购。如在批准当年申报，请向海关确认该市场当时是否已可适用。</translation>
    </message>
    <message>
        <source>Every kind of goods likely stands on its own line of the declaration form (报关单). Goods with export duty (出口关税) or inspection (法检) are likely never simplified.</source>
        <translation>每种商品很可能须在报关单上逐项申报。涉及出口关税或法检的货物很可能不能简化申报。</translation>
    </message>
    <message>
        <source>Goods likely up to {limit-express-c} by express, without licence or refund; the express operator declares.</source>
        <translation>限额很可能为{limit-express-c}、不涉证、不退税的快件货物，由快件运营人申报。</translation>
    </message>
    <message>
        <source>You send samples or advertising material (货样广告品), and class C express (C类快件) likely does not fit this shipment.</source>
        <translation>您寄送的是货样广告品，而这票货物很可能不适用C类快件。</translation>
    </message>
    <message>
        <source>The declaration form (报关单) is more paper than the list, but usually only the form can bring the refund.</source>
        <translation>报关单比清单手续多，但通常只有报关单才能退税。</translation>
    </message>
    <message>
        <source>Confirm with your customs office: likely nobody may file or declare for a person without a registered business.</source>
        <translation>请向海关确认：个人未办理市场主体登记的，他人很可能不能为其办理备案或申报。</translation>
    </message>
    <message>
        <source>A declaration before {date:2024-12-15} likely needs the overseas-warehouse filing (海外仓业务模式备案) with customs. Confirm with your customs office.</source>
        <translation>{date:2024-12-15}前申报的，很可能须向海关办理海外仓业务模式备案，请向海关确认。</translation>
    </message>
    <message>
        <source>Before {date:2024-12-15} there is likely no 9810 without this filing; confirm with your customs office.</source>
        <translation>{date:2024-12-15}前未备案的，很可能不能适用9810，请向海关确认。</translation>
    </message>
    <message>
        <source>Record the deal on the market&apos;s platform (市场采购联网信息平台) before you declare. Usual practice: when it is made, enter goods, specification, unit, quantity, price, amount, purchaser and vouchers.</source>
        <translation>申报前在市场采购联网信息平台办理交易信息登记。通行做法：交易达成时录入商品、规格、计量单位、数量、单价、金额、采购商及凭证。</translation>
    </message>
    <message>
        <source>by the deadline of that time: confirm with your customs office</source>
        <translation>按当时规定的期限，请向海关确认</translation>
    </message>
    <message>
        <source>by the deadline of that time: confirm with your tax office</source>
        <translation>按当时规定的期限，请向税务机关确认</translation>
    </message>
    <message>
        <source>You have no invoice. Confirm with your tax office that the exemption without invoice (无票免税) still applies. If it does, declare the exempt export in the VAT return, in the next VAT period.</source>
        <translation>您没有取得发票。请向税务机关确认无票免税是否仍在执行；如仍执行，在下一增值税纳税申报期于增值税纳税申报表中申报出口免税。</translation>
    </message>
    <message>
        <source>Ask whether the export is exempt, then declare it (免税)</source>
        <translation>确认出口能否免税，再作申报</translation>
    </message>
    <message>
        <source>You have no invoice. Confirm with your tax office: the export may be taxed as a domestic sale (视同内销) instead of exempt. Declare it in the VAT return of the next VAT period as the office says.</source>
        <translation>您没有取得发票。请向税务机关确认：该出口可能视同内销征税，而不能免税。请按税务机关的答复，在下一增值税纳税申报期申报。</translation>
    </message>
    <message>
        <source>Keep what proves the original state of the goods. Note two different dates: 6 months from export for a tax-free return in the original state, 1 year from release for the return procedure.</source>
        <translation>保存能证明货物原状的资料。注意两个不同的期限：原状退运免税为自出口之日起6个月，简化退货手续为自放行之日起1年。</translation>
    </message>
    <message>
        <source>Keep what proves the original state of the goods. Note the date: 6 months from export for a tax-free return in the original state. The 1-year return procedure does not cover 9710.</source>
        <translation>保存能证明货物原状的资料。注意期限：原状退运免税为自出口之日起6个月。1年的简化退货手续不适用于9710。</translation>
    </message>
    <message>
        <source>supervision mode</source>
        <translation>监管方式</translation>
    </message>
    <message>
        <source>customs supervision mode</source>
        <translation>海关监管方式</translation>
    </message>
    <message>
        <source>The arrangement under which customs handles a shipment. It has a code of four digits, such as 0110 or 9610, which stands on the declaration.</source>
        <translation>海关对一票货物采用的管理方式。它有四位代码，例如0110或9610，填在申报单证上。</translation>
    </message>
    <message>
        <source>declaration form</source>
        <translation>报关单</translation>
    </message>
    <message>
        <source>customs declaration form</source>
        <translation>出口报关单</translation>
    </message>
    <message>
        <source>The full declaration of an export to customs. On 9610, a refund needs one.</source>
        <translation>向海关提交的完整出口申报。9610要退税，须有报关单。</translation>
    </message>
    <message>
        <source>declaration list</source>
        <translation>申报清单</translation>
    </message>
    <message>
        <source>cleared list</source>
        <translation>放行清单</translation>
    </message>
    <message>
        <source>The short declaration used under 9610, and for small values under 9710 and 9810. It has the force of a declaration form (报关单).</source>
        <translation>9610以及9710、9810小额货物所用的简短申报，与报关单具有同等效力。</translation>
    </message>
    <message>
        <source>filing</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>An entry of your business in an office&apos;s records. You make it before the step that needs it, such as a declaration or a refund claim.</source>
        <translation>把企业信息登记到主管部门的记录中。须在报关、申报退税等需要它的环节之前办好。</translation>
    </message>
    <message>
        <source>customs filing</source>
        <translation>报关单位备案</translation>
    </message>
    <message>
        <source>Enters your business with customs, so that you can declare or be declared for. It is free, made online, and long-term.</source>
        <translation>把企业登记到海关，从而可以自行报关或由他人代为报关。免费、网上办理、长期有效。</translation>
    </message>
    <message>
        <source>e-commerce type</source>
        <translation>跨境电商企业类型</translation>
    </message>
    <message>
        <source>e-commerce enterprise type</source>
        <translation>跨境电子商务企业类型</translation>
    </message>
    <message>
        <source>A mark in your customs filing that you export by cross-border e-commerce. You tick it in the Single Window (单一窗口).</source>
        <translation>海关备案中表明企业从事跨境电商出口的类型，在单一窗口勾选。</translation>
    </message>
    <message>
        <source>information registration</source>
        <translation>信息登记</translation>
    </message>
    <message>
        <source>The lighter registration with customs for 9610. It is enough for those who do not declare themselves.</source>
        <translation>9610下较简便的海关登记。自己不办理报关的企业，办理信息登记即可。</translation>
    </message>
    <message>
        <source>market operator filing</source>
        <translation>市场采购贸易经营者备案登记</translation>
    </message>
    <message>
        <source>The filing of the firm that exports for market merchants. It is made at the commerce bureau of the cluster.</source>
        <translation>为市场商户出口的企业所做的备案，在集聚区所在地的商务部门办理。</translation>
    </message>
    <message>
        <source>foreign-exchange directory</source>
        <translation>货物贸易外汇收支企业名录</translation>
    </message>
    <message>
        <source>goods-trade receipts directory</source>
        <translation>贸易外汇收支企业名录</translation>
    </message>
    <message>
        <source>The list of businesses that receive and pay foreign exchange for goods. Since {date:2024-06-01} your bank enters you.</source>
        <translation>办理货物贸易外汇收支的企业名单。自{date:2024-06-01}起由银行办理登记。</translation>
    </message>
    <message>
        <source>export refund filing</source>
        <translation>出口退(免)税备案</translation>
    </message>
    <message>
        <source>refund filing</source>
        <translation>退税备案</translation>
    </message>
    <message>
        <source>Enters your business at the tax office, before the first refund claim.</source>
        <translation>首次申报退税前，在税务机关办理的登记。</translation>
    </message>
    <message>
        <source>place of procurement</source>
        <translation>采购地</translation>
    </message>
    <message>
        <source>Where the goods were bought in the market. Goods under 1039 are declared at customs of this place; they may leave from another port.</source>
        <translation>在市场购买货物的所在地。1039货物在采购地海关申报，可以从其他口岸离境。</translation>
    </message>
    <message>
        <source>export VAT refund</source>
        <translation>退税</translation>
    </message>
    <message>
        <source>export refund</source>
        <translation>出口退税</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>退税</translation>
    </message>
    <message>
        <source>The tax office pays back VAT on exported goods. You claim it with the data of the form and special VAT invoices; only a general taxpayer gets it.</source>
        <translation>税务机关退还出口货物的增值税。凭报关单数据和增值税专用发票申报；只有一般纳税人可以退税。</translation>
    </message>
    <message>
        <source>exempt without refund</source>
        <translation>免征不退</translation>
    </message>
    <message>
        <source>VAT exemption</source>
        <translation>免征增值税</translation>
    </message>
    <message>
        <source>The export itself is free of VAT, but VAT paid on buying the goods is not paid back. It is the treatment of 1039; from {date:2026-01-01} confirm it with the tax hotline 12366.</source>
        <translation>出口环节免征增值税，但购进货物已付的增值税不予退还。1039适用此办法；自{date:2026-01-01}起请向12366确认。</translation>
    </message>
    <message>
        <source>taxed as a domestic sale</source>
        <translation>视同内销</translation>
    </message>
    <message>
        <source>The export is taxed as if you had sold the goods in China. After 36 months without a claim or declaration this happens.</source>
        <translation>出口货物按在国内销售征税。出口后满36个月未申报的，按此处理。</translation>
    </message>
    <message>
        <source>exemption without invoice</source>
        <translation>无票免税</translation>
    </message>
    <message>
        <source>VAT exemption for retail exporters in a pilot zone who have no invoice for the goods. Registration in the zone and a record of each export are likely needed. Ask the tax office whether it is still applied.</source>
        <translation>综试区零售出口企业无进货凭证时的免税办法。可能须在综试区注册并逐笔登记出口。是否仍适用，请咨询税务机关。</translation>
    </message>
    <message>
        <source>pilot zone</source>
        <translation>综试区</translation>
    </message>
    <message>
        <source>comprehensive pilot zone</source>
        <translation>跨境电商综合试验区</translation>
    </message>
    <message>
        <source>A city or area named for trying out rules of cross-border e-commerce. On 9610 the statistics route is open only there.</source>
        <translation>国家批准先行试点跨境电商政策的城市或地区。9610的清单核放、汇总统计路径只在综试区适用。</translation>
    </message>
    <message>
        <source>market cluster</source>
        <translation>市场集聚区</translation>
    </message>
    <message>
        <source>recognised cluster</source>
        <translation>认定的集聚区</translation>
    </message>
    <message>
        <source>recognised market</source>
        <translation>认定的市场</translation>
    </message>
    <message>
        <source>A market approved for mode 1039. Only goods bought in a cluster that is recognised on the declaration date can use 1039.</source>
        <translation>获准开展1039的市场。只有在申报日已认定的集聚区内采购的货物，才能按1039出口。</translation>
    </message>
    <message>
        <source>market procurement trade</source>
        <translation>市场采购</translation>
    </message>
    <message>
        <source>market procurement</source>
        <translation>市场采购</translation>
    </message>
    <message>
        <source>Mode 1039: goods bought in a recognised market cluster, up to {cap-1039} a declaration form.</source>
        <translation>监管方式1039：在认定的市场集聚区采购的货物，每份报关单不超过{cap-1039}。</translation>
    </message>
    <message>
        <source>recognition system</source>
        <translation>商品认定体系</translation>
    </message>
    <message>
        <source>The system that confirms goods as bought in the market. It is done after the deal is recorded and before the declaration.</source>
        <translation>确认货物系在市场内采购的体系。先登记交易，再认定商品，然后申报。</translation>
    </message>
    <message>
        <source>market platform</source>
        <translation>市场采购联网信息平台</translation>
    </message>
    <message>
        <source>market&apos;s platform</source>
        <translation>市场的平台</translation>
    </message>
    <message>
        <source>The online platform of a market cluster. Merchant, operator and foreign purchaser are filed there, and each deal is recorded there.</source>
        <translation>市场集聚区的联网平台。供货商户、经营者、境外采购商在此备案，每笔交易在此登记。</translation>
    </message>
    <message>
        <source>three filings</source>
        <translation>三备案</translation>
    </message>
    <message>
        <source>The filings of the merchant, the operator and the foreign purchaser on the market platform.</source>
        <translation>供货商户、市场采购贸易经营者、境外采购商在市场采购联网信息平台上的备案。</translation>
    </message>
    <message>
        <source>general trade</source>
        <translation>一般贸易</translation>
    </message>
    <message>
        <source>Mode 0110: any sale that fits nothing simpler, or that wants a refund outside the platform modes.</source>
        <translation>监管方式0110：不符合其他更简便方式的销售，或在平台方式之外要退税的销售。</translation>
    </message>
    <message>
        <source>small border trade</source>
        <translation>边境小额贸易</translation>
    </message>
    <message>
        <source>Mode 4019: firms with the border-trade right sell to a firm in the neighbouring country, by a designated land border port.</source>
        <translation>监管方式4019：有边境小额贸易经营权的企业，经指定陆路边境口岸向毗邻国家的企业出口。</translation>
    </message>
    <message>
        <source>border-trade right</source>
        <translation>边境小额贸易经营权</translation>
    </message>
    <message>
        <source>The right of your own firm to do small border trade. A border port alone is not enough.</source>
        <translation>企业自身开展边境小额贸易的资格。仅有边境口岸是不够的。</translation>
    </message>
    <message>
        <source>class C express</source>
        <translation>C类快件</translation>
    </message>
    <message>
        <source>Low-value express goods up to {limit-express-c}, without licence and refund. The express operator declares them.</source>
        <translation>不超过{limit-express-c}、无需许可证、不退税的低值快件，由快件运营人申报。</translation>
    </message>
    <message>
        <source>personal articles</source>
        <translation>个人物品</translation>
    </message>
    <message>
        <source>Gifts and own things sent by post or express: not a sale. They have a low value limit, {limit-personal} for this destination and date.</source>
        <translation>通过邮递或快件寄送的礼物和自用物品，不属于销售。限值较低，本目的地和日期为{limit-personal}。</translation>
    </message>
    <message>
        <source>samples and advertising material</source>
        <translation>货样广告品</translation>
    </message>
    <message>
        <source>Mode 3010: a reasonable quantity for reference, not for resale.</source>
        <translation>监管方式3010：数量合理、供参考之用、不再销售的货样和广告品。</translation>
    </message>
    <message>
        <source>special customs zone</source>
        <translation>特殊区域</translation>
    </message>
    <message>
        <source>An area in China under customs supervision. Under 1210 goods for e-commerce enter it first, declared under 0110, and leave it later.</source>
        <translation>中国境内受海关监管的区域。1210货物先按0110申报进区，之后再出区出境。</translation>
    </message>
    <message>
        <source>overseas warehouse</source>
        <translation>海外仓</translation>
    </message>
    <message>
        <source>warehouse abroad</source>
        <translation>境外仓库</translation>
    </message>
    <message>
        <source>A warehouse abroad where your stock waits for buyers. Stock sent there and sold on a platform from there is 9810.</source>
        <translation>存放待售货物的境外仓库。货物运至海外仓后再通过平台销售的，属于9810。</translation>
    </message>
    <message>
        <source>FOB value</source>
        <translation>FOB货值</translation>
    </message>
    <message>
        <source>FOB</source>
        <translation>FOB</translation>
    </message>
    <message>
        <source>The value of the goods without freight and insurance.</source>
        <translation>不含国际运费和保险费的货值。</translation>
    </message>
    <message>
        <source>valuation rate</source>
        <translation>计征汇率</translation>
    </message>
    <message>
        <source>The exchange rate that customs uses for a whole month. It is published on the third Wednesday of the month before, or the fourth if the third is a statutory holiday. Confirm this with customs.</source>
        <translation>海关当月使用的汇率，于上月第三个星期三公布；如遇法定节假日，则为第四个星期三。请向海关确认。</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>商品编码</translation>
    </message>
    <message>
        <source>The number of the goods in the customs tariff, with 10 digits in full. Supervision conditions, inspection code and export duty are looked up by it.</source>
        <translation>货物在海关税则中的编码，完整为10位。监管证件代码、检验检疫代码、出口关税都按它查询。</translation>
    </message>
    <message>
        <source>supervision conditions</source>
        <translation>监管证件代码</translation>
    </message>
    <message>
        <source>Codes found with an HS code. They say which licence or paper customs wants to see.</source>
        <translation>随商品编码查到的代码，表示海关要求哪些许可证件。</translation>
    </message>
    <message>
        <source>declaration elements</source>
        <translation>申报要素</translation>
    </message>
    <message>
        <source>What the declaration must say about goods of an HS code. They are looked up with the code.</source>
        <translation>某一商品编码的货物在申报时必须说明的内容，随商品编码一起查询。</translation>
    </message>
    <message>
        <source>dual-use items</source>
        <translation>两用物项</translation>
    </message>
    <message>
        <source>dual-use goods</source>
        <translation>两用物项货物</translation>
    </message>
    <message>
        <source>Goods for civil and military use. The licence must be there before the declaration.</source>
        <translation>既可民用也可军用的货物。申报前必须取得许可证。</translation>
    </message>
    <message>
        <source>statutory inspection</source>
        <translation>法检</translation>
    </message>
    <message>
        <source>Inspection or quarantine that the HS code asks for. You apply before the declaration and get an e-record (电子底账).</source>
        <translation>商品编码要求的检验检疫。须在申报前申请，并取得电子底账。</translation>
    </message>
    <message>
        <source>export duty</source>
        <translation>出口关税</translation>
    </message>
    <message>
        <source>A duty that the tariff names for the export of some goods. Such goods cannot take the short lists.</source>
        <translation>税则规定某些货物出口时应缴的关税。此类货物不能走简短清单。</translation>
    </message>
    <message>
        <source>special VAT invoice</source>
        <translation>增值税专用发票</translation>
    </message>
    <message>
        <source>special invoice</source>
        <translation>专用发票</translation>
    </message>
    <message>
        <source>The VAT invoice of your supplier that a refund claim rests on. A producer holds it for the materials.</source>
        <translation>供货方开具的、申报退税所依据的增值税发票。生产企业持有的是原材料的专用发票。</translation>
    </message>
    <message>
        <source>general taxpayer</source>
        <translation>一般纳税人</translation>
    </message>
    <message>
        <source>The VAT status that a refund needs. A small-scale taxpayer&apos;s export is exempt and brings no refund.</source>
        <translation>退税所需的增值税身份。小规模纳税人的出口免税，不退税。</translation>
    </message>
    <message>
        <source>small-scale taxpayer</source>
        <translation>小规模纳税人</translation>
    </message>
    <message>
        <source>A VAT status under which an export is exempt and brings no refund.</source>
        <translation>一种增值税身份，其出口免税，不退税。</translation>
    </message>
    <message>
        <source>Single Window</source>
        <translation>单一窗口</translation>
    </message>
    <message>
        <source>The online system for filings, order data and declarations.</source>
        <translation>办理备案、发送订单数据和申报的网上系统。</translation>
    </message>
    <message>
        <source>customs broker</source>
        <translation>报关行</translation>
    </message>
    <message>
        <source>broker</source>
        <translation>报关行</translation>
    </message>
    <message>
        <source>Declares for you, in your name, under a written entrustment (代理报关委托书).</source>
        <translation>凭代理报关委托书，以您的名义代为报关。</translation>
    </message>
    <message>
        <source>export agent</source>
        <translation>外贸代理</translation>
    </message>
    <message>
        <source>Exports for you in its own name. It reports you as the real owner (实际委托出口方), and you stand on the form as producing or selling unit (生产销售单位).</source>
        <translation>以自己的名义为您出口。它应申报您为实际委托出口方，您在报关单上是生产销售单位。</translation>
    </message>
    <message>
        <source>foreign-trade service enterprise</source>
        <translation>外贸综合服务企业</translation>
    </message>
    <message>
        <source>foreign-trade service company</source>
        <translation>外贸综合服务公司</translation>
    </message>
    <message>
        <source>A firm that exports for others in its own name, as an export agent does.</source>
        <translation>像外贸代理一样，以自己的名义为他人出口的企业。</translation>
    </message>
    <message>
        <source>real owner</source>
        <translation>实际委托出口方</translation>
    </message>
    <message>
        <source>The one whose goods an agent exports. The agent reports the owner with each income-tax prepayment, or is taxed as the exporter.</source>
        <translation>代理出口货物的真正所有者。代理须在每次预缴所得税时申报其情况，否则由代理作为出口方纳税。</translation>
    </message>
    <message>
        <source>borrowed name</source>
        <translation>买单出口</translation>
    </message>
    <message>
        <source>Exporting under the name of a firm that has nothing to do with the goods. The agent who does not report the real owner is taxed as the exporter.</source>
        <translation>以与货物无关的企业名义出口。不申报实际委托出口方的代理，作为出口方纳税。</translation>
    </message>
    <message>
        <source>producing or selling unit</source>
        <translation>生产销售单位</translation>
    </message>
    <message>
        <source>The field of the declaration that names whose goods these are. When an agent exports, you stand there.</source>
        <translation>申报单证上填写货物归属单位的栏目。由代理出口时，填您的企业。</translation>
    </message>
    <message>
        <source>statistics route</source>
        <translation>清单核放、汇总统计</translation>
    </message>
    <message>
        <source>A route of 9610: the lists are only counted for statistics, and no declaration form follows. It brings no refund.</source>
        <translation>9610的一种路径：清单只汇总统计，不再申报报关单，不能退税。</translation>
    </message>
    <message>
        <source>summary route</source>
        <translation>清单核放、汇总申报</translation>
    </message>
    <message>
        <source>A route of 9610: the month&apos;s cleared lists are merged into one declaration form by the 15th of the next month. A refund on 9610 needs this route.</source>
        <translation>9610的一种路径：当月放行的清单于次月15日前归并为一份报关单。9610要退税须走此路径。</translation>
    </message>
    <message>
        <source>simplified declaration</source>
        <translation>简化申报</translation>
    </message>
    <message>
        <source>Under 1039, merges lines of one form: the five most valuable kinds stand line by line, the rest by HS chapter. Every shipment still has its own form.</source>
        <translation>1039下归并报关单商品行：价值最高的五种逐行申报，其余按税则章归并。每票货物仍须单独申报。</translation>
    </message>
    <message>
        <source>order data</source>
        <translation>订单数据</translation>
    </message>
    <message>
        <source>The data of the platform order. It is sent before the list or form, which is matched with it.</source>
        <translation>平台订单的数据。先发送订单数据，再申报清单或报关单，系统将二者比对。</translation>
    </message>
    <message>
        <source>warehouse booking data</source>
        <translation>订仓单</translation>
    </message>
    <message>
        <source>booking number</source>
        <translation>订仓单号</translation>
    </message>
    <message>
        <source>What you booked in the overseas warehouse: contract, lease or the platform&apos;s inbound plan. Its data is sent before a 9810 declaration.</source>
        <translation>在海外仓的订仓信息：合同、租约或平台的入仓计划。申报9810前须发送其数据。</translation>
    </message>
    <message>
        <source>waybill</source>
        <translation>运单</translation>
    </message>
    <message>
        <source>The transport paper of a parcel. The logistics firm sends its data before the list.</source>
        <translation>包裹的运输单证。物流企业在申报清单前发送运单数据。</translation>
    </message>
    <message>
        <source>payment record</source>
        <translation>收款单</translation>
    </message>
    <message>
        <source>Data of the buyer&apos;s payment. Since {date:2024-12-15} it is not needed before a declaration list.</source>
        <translation>买方付款的数据。自{date:2024-12-15}起，申报清单前不再需要。</translation>
    </message>
    <message>
        <source>refund on departure</source>
        <translation>离境即退税</translation>
    </message>
    <message>
        <source>On 9810, the refund for stock that has left China but is not sold yet. It is settled after the sales.</source>
        <translation>9810货物离境后尚未售出时即可申报的退税，售出后再核算。</translation>
    </message>
    <message>
        <source>record files</source>
        <translation>备案单证</translation>
    </message>
    <message>
        <source>The papers you assemble behind a refund or exemption: contract, transport papers, broker papers. They are likely due within 15 days of the claim.</source>
        <translation>退税或免税后须留存的单证：合同、运输单据、报关委托单据。可能须在申报后15日内备齐。</translation>
    </message>
    <message>
        <source>supervised site</source>
        <translation>监管作业场所</translation>
    </message>
    <message>
        <source>A place where customs inspects and releases goods. Parcels under 9610 need one that handles retail export.</source>
        <translation>海关查验、放行货物的场所。9610包裹须进入可办理零售出口的监管作业场所。</translation>
    </message>
    <message>
        <source>agency export certificate</source>
        <translation>代理出口货物证明</translation>
    </message>
    <message>
        <source>A paper of the tax office by which an operator shows that it exported for a merchant.</source>
        <translation>税务机关开具的、经营者证明其为商户代理出口的单证。</translation>
    </message>
    <message>
        <source>restriction code</source>
        <translation>禁限管制识别码</translation>
    </message>
    <message>
        <source>A field of the declaration form that says whether the goods are restricted. It applies from {date:2026-04-16}; confirm the day with customs.</source>
        <translation>报关单上说明货物是否受禁限管制的栏目。自{date:2026-04-16}起适用，具体日期请向海关确认。</translation>
    </message>
    <message>
        <source>deemed income rate</source>
        <translation>核定征收</translation>
    </message>
    <message>
        <source>deemed profit</source>
        <translation>核定利润</translation>
    </message>
    <message>
        <source>Income tax by a fixed rate of the sales, for retail exporters in a pilot zone. Confirm with the tax office whether it applies to you.</source>
        <translation>综试区零售出口企业按收入的固定比率计算所得税的办法。是否适用，请向税务机关确认。</translation>
    </message>
    <message>
        <source>9610, 9710 and 9810 are only for shipments up to {list-limit-9610}.</source>
        <translation>9610、9710、9810只适用于{list-limit-9610}以下的货物。</translation>
    </message>
    <message>
        <source>None of them has a value cap. {list-limit-9610} only chooses the route of 9610, and {list-limit-b2b} only chooses list or form for 9710 and 9810.</source>
        <translation>三者都没有货值上限。{list-limit-9610}只决定9610的路径，{list-limit-b2b}只决定9710、9810用清单还是报关单。</translation>
    </message>
    <message>
        <source>9810 needs an overseas-warehouse filing.</source>
        <translation>9810必须办理海外仓业务模式备案。</translation>
    </message>
    <message>
        <source>It needs none since {date:2024-12-15}. The warehouse booking data (订仓单) is still sent.</source>
        <translation>自{date:2024-12-15}起不再需要，但仍须发送订仓单数据。</translation>
    </message>
    <message>
        <source>A payment record must be sent before each declaration list.</source>
        <translation>每次申报清单前都要发送收款单。</translation>
    </message>
    <message>
        <source>The payment record (收款单) is no longer needed before a list, since {date:2024-12-15}.</source>
        <translation>自{date:2024-12-15}起，申报清单前不再需要收款单。</translation>
    </message>
    <message>
        <source>You need the foreign-trade operator filing (对外贸易经营者备案) to export.</source>
        <translation>出口必须办理对外贸易经营者备案。</translation>
    </message>
    <message>
        <source>It was abolished on {date:2022-12-30}. The customs filing (报关单位备案) remains.</source>
        <translation>该备案已于{date:2022-12-30}取消，报关单位备案仍须办理。</translation>
    </message>
    <message>
        <source>Simplified lists of 9710 need only 4 HS digits, as on 9610.</source>
        <translation>9710的简化清单和9610一样，只需4位商品编码。</translation>
    </message>
    <message>
        <source>9710 uses 6 HS digits for simplified lists, not 4. 9610 uses 4; confirm this with customs.</source>
        <translation>9710的简化清单用6位商品编码，不是4位。9610用4位，请向海关确认。</translation>
    </message>
    <message>
        <source>Stock sent to a platform&apos;s warehouse, such as FBA, is 9710 or 9610.</source>
        <translation>发往平台仓库（如FBA）的备货属于9710或9610。</translation>
    </message>
    <message>
        <source>It is neither, since nobody has bought it yet.</source>
        <translation>都不是，因为货物还没有人购买。</translation>
    </message>
    <message>
        <source>Goods sold to your own Hong Kong company are a platform export.</source>
        <translation>卖给自己香港公司的货物属于平台出口。</translation>
    </message>
    <message>
        <source>Goods already sold to your own Hong Kong company, without a platform, are general trade (一般贸易, 0110).</source>
        <translation>已卖给自己香港公司、未通过平台的货物，属于一般贸易（0110）。</translation>
    </message>
    <message>
        <source>The {cap-1039} of 1039 count for a contract, a month or a container.</source>
        <translation>1039的{cap-1039}按合同、月份或集装箱计算。</translation>
    </message>
    <message>
        <source>The cap counts for each declaration form: not for each contract, month or container.</source>
        <translation>上限按每份报关单计算，不按合同、月份或集装箱计算。</translation>
    </message>
    <message>
        <source>Goods under 1039 are declared at the port where they leave China.</source>
        <translation>1039货物在离境口岸申报。</translation>
    </message>
    <message>
        <source>They are declared at the customs of the place of procurement (采购地). The goods may leave from another port.</source>
        <translation>应在采购地海关申报，货物可以从其他口岸离境。</translation>
    </message>
    <message>
        <source>There is one deadline for returned goods.</source>
        <translation>退货只有一个期限。</translation>
    </message>
    <message>
        <source>There are two, and they are different things: 6 months from export for a tax-free return, and 1 year from release for the customs procedure.</source>
        <translation>有两个不同的期限：免税退运为出口之日起6个月，海关退货手续为放行之日起1年。</translation>
    </message>
    <message>
        <source>Who is my buyer?</source>
        <translation>我的买方是谁？</translation>
    </message>
    <message>
        <source>Look at the order, or at what you agreed on. A few plain questions find out who the goods go to.</source>
        <translation>请看订单或双方的约定。几个简单的问题就能弄清货物给谁。</translation>
    </message>
    <message>
        <source>Has anybody abroad bought these goods already?</source>
        <translation>境外是否已经有人购买这批货物？</translation>
    </message>
    <message>
        <source>Stock that waits in a platform&apos;s warehouse is not bought yet, although the platform knows about it.</source>
        <translation>存放在平台仓库里的备货，即使平台已有记录，也还没有人购买。</translation>
    </message>
    <message>
        <source>Yes, there is an order or a contract</source>
        <translation>是，已有订单或合同</translation>
    </message>
    <message>
        <source>No, I will sell them later from abroad</source>
        <translation>否，我以后在境外销售</translation>
    </message>
    <message>
        <source>Nobody has ordered the goods yet, so they are your own stock.</source>
        <translation>还没有人订购这批货物，所以是您自己的备货。</translation>
    </message>
    <message>
        <source>No, somebody gets samples or advertising material</source>
        <translation>否，寄给别人的是货样或广告品</translation>
    </message>
    <message>
        <source>The goods are for a possible buyer to look at, not for resale.</source>
        <translation>货物供可能的买方参考，不再销售。</translation>
    </message>
    <message>
        <source>No, they are a gift or personal things</source>
        <translation>否，是礼物或个人自用物品</translation>
    </message>
    <message>
        <source>Nobody buys the goods, so this is not a sale.</source>
        <translation>没有人购买这批货物，所以不是销售。</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>我不知道</translation>
    </message>
    <message>
        <source>Ask whoever made the deal: your sales staff, your platform&apos;s seller support, or your broker.</source>
        <translation>请询问谈成这笔生意的人：您的销售人员、平台卖家客服或报关行。</translation>
    </message>
    <message>
        <source>Where was the deal made?</source>
        <translation>交易是在哪里达成的？</translation>
    </message>
    <message>
        <source>At a stall or shop of a Chinese market, with a foreigner who buys there</source>
        <translation>在中国市场的摊位或店铺，由来此采购的外国人购买</translation>
    </message>
    <message>
        <source>A foreigner who buys in a Chinese market is the foreign purchaser (境外采购商).</source>
        <translation>在中国市场采购的外国人就是境外采购商。</translation>
    </message>
    <message>
        <source>On a platform, in a web shop, by contract, e-mail or phone, or at a fair</source>
        <translation>在平台、网店，或通过合同、邮件、电话、展会</translation>
    </message>
    <message>
        <source>Whose name stands on the order as the buyer?</source>
        <translation>订单上的买方写的是谁？</translation>
    </message>
    <message>
        <source>Look at the invoice address too. A platform often shows there whether the buyer has a business account.</source>
        <translation>也请看账单地址。平台往往会在那里显示买方是否为企业账户。</translation>
    </message>
    <message>
        <source>The name of a company</source>
        <translation>一家公司的名称</translation>
    </message>
    <message>
        <source>A company stands on the order, so the buyer is likely a foreign company.</source>
        <translation>订单上写的是公司，所以买方很可能是境外企业。</translation>
    </message>
    <message>
        <source>The name of a person only</source>
        <translation>只有个人姓名</translation>
    </message>
    <message>
        <source>My own company abroad, such as in Hong Kong</source>
        <translation>我自己在境外（如香港）的公司</translation>
    </message>
    <message>
        <source>Goods already sold to your own company abroad have been bought by a company.</source>
        <translation>已卖给自己境外公司的货物，买方是企业。</translation>
    </message>
    <message>
        <source>Ask your platform&apos;s seller support who the buyer is. They see the account.</source>
        <translation>请向平台卖家客服询问买方是谁，他们看得到账户。</translation>
    </message>
    <message>
        <source>Does the order show a business account or a VAT number of the buyer?</source>
        <translation>订单上是否显示买方的企业账户或增值税号？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>A private person has no business account or VAT number, so the buyer is likely a foreign company.</source>
        <translation>个人没有企业账户或增值税号，所以买方很可能是境外企业。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Only a person&apos;s name stands on the order, so the buyer is likely a foreign consumer.</source>
        <translation>订单上只有个人姓名，所以买方很可能是境外消费者。</translation>
    </message>
    <message>
        <source>Ask your platform&apos;s seller support, or the buyer: “Do you buy for a company or for yourself?”</source>
        <translation>请询问平台卖家客服，或直接问买方：“您是为公司买还是为自己买？”</translation>
    </message>
    <message>
        <source>Is my market a recognised cluster?</source>
        <translation>我的市场是认定的集聚区吗？</translation>
    </message>
    <message>
        <source>The list of this question holds the market clusters approved for 1039. You need the Chinese name of your market.</source>
        <translation>本题的列表就是获准开展1039的市场集聚区。您需要知道市场的中文名称。</translation>
    </message>
    <message>
        <source>Which seller stands on your receipt?</source>
        <translation>您的收据上写的是哪个卖方？</translation>
    </message>
    <message>
        <source>A merchant with a stall or shop in a market</source>
        <translation>市场里有摊位或店铺的商户</translation>
    </message>
    <message>
        <source>A factory or a trading company, not in a market</source>
        <translation>不在市场内的工厂或贸易公司</translation>
    </message>
    <message>
        <source>What is not bought in a market does not count as bought in a recognised cluster.</source>
        <translation>不是在市场内购买的货物，不算在认定的集聚区内采购。</translation>
    </message>
    <message>
        <source>I have no receipt and do not know</source>
        <translation>没有收据，也不知道</translation>
    </message>
    <message>
        <source>Ask the person who bought the goods, and the market operator who exports for you.</source>
        <translation>请询问采购货物的人，以及为您出口的市场采购贸易经营者。</translation>
    </message>
    <message>
        <source>Type the Chinese name of the market, or its city, into the field of the question. Does the list show your market?</source>
        <translation>请在本题的输入框中键入市场或所在城市的中文名称。列表中有您的市场吗？</translation>
    </message>
    <message>
        <source>A market with a similar name in the same city is another market. Compare the whole name.</source>
        <translation>同一城市里名称相近的市场是另一个市场，请核对全称。</translation>
    </message>
    <message>
        <source>Yes, with exactly that name</source>
        <translation>有，名称完全一致</translation>
    </message>
    <message>
        <source>Choose that entry of the list: it is your answer. Ask the market&apos;s service centre only if the declaration is in the year in which the market was approved.</source>
        <translation>请直接选择列表中的该项，这就是您的回答。只有在市场获批当年申报时，才需询问市场服务中心。</translation>
    </message>
    <message>
        <source>No, or only one with a similar name</source>
        <translation>没有，或只有名称相近的</translation>
    </message>
    <message>
        <source>Has the market&apos;s service centre told you that the market is recognised for 1039?</source>
        <translation>市场服务中心是否告诉过您该市场已获认定可以开展1039？</translation>
    </message>
    <message>
        <source>A market that is not on the list does not count as recognised.</source>
        <translation>不在列表中的市场不算认定的集聚区。</translation>
    </message>
    <message>
        <source>Yes, or I have not asked yet</source>
        <translation>是，或者我还没有问过</translation>
    </message>
    <message>
        <source>Ask the market&apos;s service centre for the number of the announcement that recognises the market, and show it to your broker. These rules may be older.</source>
        <translation>请向市场服务中心索要认定该市场的公告文号，并给报关行看。本程序的规则可能更旧。</translation>
    </message>
    <message>
        <source>Are my goods licensed or controlled?</source>
        <translation>我的货物是否需要许可证或受管制？</translation>
    </message>
    <message>
        <source>The 10-digit HS code (商品编码) tells it. Have the code and what it shows in front of you.</source>
        <translation>10位商品编码可以说明。请把编码及其查询结果放在手边。</translation>
    </message>
    <message>
        <source>Do you have the 10-digit HS code of the goods, and what was found behind it?</source>
        <translation>您是否有货物的10位商品编码及其查询结果？</translation>
    </message>
    <message>
        <source>Ask your broker for the 10-digit HS code and its supervision conditions (监管证件代码), inspection code and export duty.</source>
        <translation>请向报关行询问10位商品编码及其监管证件代码、检验检疫代码和出口关税。</translation>
    </message>
    <message>
        <source>Does it say that export is prohibited (禁止出口)?</source>
        <translation>是否注明禁止出口？</translation>
    </message>
    <message>
        <source>No mode may carry prohibited goods. Nothing else matters then.</source>
        <translation>禁止出口的货物任何监管方式都不能出口，其他条件不再重要。</translation>
    </message>
    <message>
        <source>Ask the commerce authority, or the customs hotline 12360, with the HS code.</source>
        <translation>请带着商品编码询问商务主管部门或海关热线12360。</translation>
    </message>
    <message>
        <source>Do the supervision conditions (监管证件代码) name an export licence, a quota or another restriction?</source>
        <translation>监管证件代码是否涉及出口许可证、配额或其他限制？</translation>
    </message>
    <message>
        <source>Ask the commerce authority, or your broker, which licence the code needs.</source>
        <translation>请询问商务主管部门或报关行，该编码需要哪种许可证。</translation>
    </message>
    <message>
        <source>Do they name dual-use items (两用物项)?</source>
        <translation>是否涉及两用物项？</translation>
    </message>
    <message>
        <source>Ask the commerce authority whether the goods are dual-use items.</source>
        <translation>请询问商务主管部门该货物是否属于两用物项。</translation>
    </message>
    <message>
        <source>Does the tariff name an export duty (出口关税) for the code?</source>
        <translation>税则对该编码是否规定了出口关税？</translation>
    </message>
    <message>
        <source>Ask your broker, or the customs hotline 12360, with the HS code.</source>
        <translation>请带着商品编码询问报关行或海关热线12360。</translation>
    </message>
    <message>
        <source>Does the code carry an inspection code (法检)?</source>
        <translation>该编码是否有检验检疫代码（法检）？</translation>
    </message>
    <message>
        <source>This is what the HS code shows. Check it again when the goods or the code change.</source>
        <translation>这是商品编码显示的结果。货物或编码变化时请重新核对。</translation>
    </message>
    <message>
        <source>Ask your local customs, or your broker, whether the code needs inspection.</source>
        <translation>请询问当地海关或报关行，该编码是否需要检验。</translation>
    </message>
    <message>
        <source>Which invoice do I hold?</source>
        <translation>我手里是哪种发票？</translation>
    </message>
    <message>
        <source>Take the paper or file that the seller gave you.</source>
        <translation>请拿出卖方给您的纸质或电子凭证。</translation>
    </message>
    <message>
        <source>What stands at the top of it?</source>
        <translation>上面的标题是什么？</translation>
    </message>
    <message>
        <source>A title with 增值税专用发票</source>
        <translation>标题含“增值税专用发票”</translation>
    </message>
    <message>
        <source>A title with 普通发票</source>
        <translation>标题含“普通发票”</translation>
    </message>
    <message>
        <source>The title says that it is an ordinary invoice.</source>
        <translation>标题表明这是普通发票。</translation>
    </message>
    <message>
        <source>Something else: a receipt, a delivery note, a transfer</source>
        <translation>其他：收据、送货单、转账记录</translation>
    </message>
    <message>
        <source>A receipt or delivery note is no invoice.</source>
        <translation>收据或送货单不是发票。</translation>
    </message>
    <message>
        <source>I have nothing</source>
        <translation>什么都没有</translation>
    </message>
    <message>
        <source>Without a paper you hold no invoice.</source>
        <translation>没有凭证，就是没有发票。</translation>
    </message>
    <message>
        <source>Show it to your accountant, or ask the tax hotline 12366.</source>
        <translation>请给会计看，或询问税务热线12366。</translation>
    </message>
    <message>
        <source>Does your own business stand on it as the buyer?</source>
        <translation>发票上的购买方是您自己的企业吗？</translation>
    </message>
    <message>
        <source>You hold a special VAT invoice in the name of your business.</source>
        <translation>您持有抬头为自己企业的增值税专用发票。</translation>
    </message>
    <message>
        <source>Ask your accountant, or the tax hotline 12366, whether you may use an invoice in another name.</source>
        <translation>请询问会计或税务热线12366，能否使用抬头为他人的发票。</translation>
    </message>
    <message>
        <source>Who makes my declaration?</source>
        <translation>谁办理我的报关？</translation>
    </message>
    <message>
        <source>Look at the agreement with whoever handles your shipment, or at an earlier declaration.</source>
        <translation>请看您与经办人的协议，或以前的报关单证。</translation>
    </message>
    <message>
        <source>Does your own staff send the declaration to customs, with your electronic-port card (电子口岸)?</source>
        <translation>是否由您自己的员工用电子口岸卡向海关申报？</translation>
    </message>
    <message>
        <source>You sign the declaration with your own card.</source>
        <translation>您用自己的卡签署申报。</translation>
    </message>
    <message>
        <source>In whose name does the other firm declare the export?</source>
        <translation>对方企业以谁的名义申报出口？</translation>
    </message>
    <message>
        <source>An entrustment (代理报关委托书) lets a broker act in your name. An agency agreement lets an agent export in its own.</source>
        <translation>代理报关委托书让报关行以您的名义办理；代理协议让外贸代理以自己的名义出口。</translation>
    </message>
    <message>
        <source>In mine</source>
        <translation>以我的名义</translation>
    </message>
    <message>
        <source>Whoever declares in your name is a customs broker.</source>
        <translation>以您的名义申报的是报关行。</translation>
    </message>
    <message>
        <source>In its own</source>
        <translation>以对方自己的名义</translation>
    </message>
    <message>
        <source>Whoever exports in its own name is an export agent. It must report you as the real owner (实际委托出口方).</source>
        <translation>以自己名义出口的是外贸代理，须申报您为实际委托出口方。</translation>
    </message>
    <message>
        <source>Ask the firm whose name will stand on the declaration as the exporter.</source>
        <translation>请询问对方：申报单证上的出口企业将写谁。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>“%1” does not name one entry of the list. Choose one from the list.</source>
        <translation>“%1”不能确定列表中的一项。请从列表中选择。</translation>
    </message>
    <message>
        <source>Choose one from the list, or tick “Not sure”.</source>
        <translation>请从列表中选择，或勾选“不确定”。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择。</translation>
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
        <translation>名称、代码或拼音</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Try it: %1</source>
        <comment>name of a mode</comment>
        <translation>试一试：%1</translation>
    </message>
    <message>
        <source>Shows in a copy of the case what this change would give</source>
        <translation>在案例副本中查看这一改变会得出什么结论</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SetField</name>
    <message>
        <source>Tick what applies, or “None of these”.</source>
        <translation>请勾选符合的项目，或勾选“以上都没有”。</translation>
    </message>
    <message>
        <source>Not sure: %1</source>
        <translation>不确定：%1</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>以上都没有</translation>
    </message>
    <message>
        <source>Not sure about any of these</source>
        <translation>以上都不确定</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Which customs supervision mode fits your export?</source>
        <translation>您的出口适用哪种海关监管方式？</translation>
    </message>
    <message>
        <source>Answer a few questions about one shipment from China. You see which supervision mode (监管方式) fits and why, and get a checklist to print and work through.</source>
        <translation>回答几个关于一票中国出口货物的问题，即可看到适用的监管方式及其理由，并得到一份可打印、可逐项完成的办理清单。</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新案例</translation>
    </message>
    <message>
        <source>Begin with the first question.</source>
        <translation>从第一个问题开始。</translation>
    </message>
    <message>
        <source>Go on with this case</source>
        <translation>继续本案例</translation>
    </message>
    <message>
        <source>Your answers are kept.</source>
        <translation>您的回答已保留。</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>打开案例…</translation>
    </message>
    <message>
        <source>Go on with a case that you saved.</source>
        <translation>继续您保存过的案例。</translation>
    </message>
    <message>
        <source>Or look at an example</source>
        <translation>或查看示例</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. The result is an orientation, not legal advice; customs and tax offices decide.</source>
        <translation>任何内容都不会离开这台电脑。结论仅供参考，不是法律意见；以海关和税务机关的决定为准。</translation>
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
            <numerusform>本页有 %n 项未回答或有误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3. %4</source>
        <comment>number, of how many, title of the page, a sentence about the modes left</comment>
        <translation>第 %1 步，共 %2 步：%3。%4</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>尚未回答任何问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) given.</source>
        <translation>
            <numerusform>已回答 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ruled out: %1. %2</source>
        <comment>modes, a sentence about the modes left</comment>
        <translation>已排除：%1。%2</translation>
    </message>
    <message>
        <source>Possible again: %1. %2</source>
        <comment>modes, a sentence about the modes left</comment>
        <translation>重新可能：%1。%2</translation>
    </message>
    <message>
        <source>Ruled out: %1. Possible again: %2. %3</source>
        <comment>modes, modes, a sentence about the modes left</comment>
        <translation>已排除：%1。重新可能：%2。%3</translation>
    </message>
    <message>
        <source>The mode is settled: %1.</source>
        <translation>监管方式已确定：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n mode(s) are still possible.</source>
        <translation>
            <numerusform>仍有 %n 种监管方式可能适用。</numerusform>
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
        <translation>简体中文</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date that cannot be misread, in the letters of QLocale::toString(): the month as a word, or the year first. Chinese: yyyy年M月d日</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>legal text read</source>
        <extracomment>How well a statement is founded: somebody read the legal text.</extracomment>
        <translation>已查阅法规原文</translation>
    </message>
    <message>
        <source>usual practice</source>
        <extracomment>How well a statement is founded: it is how things are usually done.</extracomment>
        <translation>通行做法</translation>
    </message>
    <message>
        <source>confirm with customs / tax office</source>
        <extracomment>How well a statement is founded: ask before relying on it.</extracomment>
        <translation>须向海关或税务机关确认</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name, and the official Chinese term behind it.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ThenAndNowDialog</name>
    <message>
        <source>%1 – then and now</source>
        <comment>case title, name of a file</comment>
        <translation>%1 – 当时与现在</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>保存对比</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>当时与现在</translation>
    </message>
    <message>
        <source>The same answers by the rules of the declaration date and by those of today.</source>
        <translation>同样的回答，分别按申报日期的规则和今天的规则判断。</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>ThenAndNowNotice</name>
    <message>
        <source>This result goes by the rules of the declaration date, %1. By the rules of today, %2, it would not be the same.</source>
        <translation>本结论依据申报日期（%1）的规则。如按今天（%2）的规则，结论会有不同。</translation>
    </message>
    <message>
        <source>Then and now: see each difference</source>
        <translation>当时与现在：查看每一处不同</translation>
    </message>
</context>
<context>
    <name>TimelineDialog</name>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>What is due when, as far as the dates of this case are known. Distances between days are shortened.</source>
        <translation>按本案例已知的日期，列出各步骤的期限。日期之间的距离已缩短。</translation>
    </message>
</context>
<context>
    <name>ToolDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Enter a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>Enter a number, or tick “Not sure”.</source>
        <translation>请输入数字，或勾选“不确定”。</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>标准文字大小(&amp;N)</translation>
    </message>
</context>
<context>
    <name>VoidNotice</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: these answers count again</source>
        <translation>撤销：这些回答重新计入</translation>
    </message>
    <message>
        <source>Take this answer</source>
        <translation>采用此回答</translation>
    </message>
    <message>
        <source>Keep it as it was</source>
        <translation>保留原来的回答</translation>
    </message>
    <message numerus="yes">
        <source>With this answer, %n other answer(s) will no longer count: %1. Your answers are kept. Is this answer meant?</source>
        <translation>
            <numerusform>采用此回答后，另外 %n 个回答将不再计入：%1。您的回答会保留。确定采用吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this answer, %n answer(s) will no longer count: %1. Your answers are kept.</source>
        <translation>
            <numerusform>按此回答，有 %n 个回答不再计入：%1。您的回答会保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>Your case</source>
        <translation>您的案例</translation>
    </message>
    <message>
        <source>With these answers</source>
        <translation>按这些回答</translation>
    </message>
    <message>
        <source>%1 applies with these answers.</source>
        <translation>按这些回答，适用%1。</translation>
    </message>
    <message>
        <source>%1 is possible with these answers.</source>
        <translation>按这些回答，可以采用%1。</translation>
    </message>
    <message>
        <source>%1 is ruled out with these answers, too.</source>
        <translation>按这些回答，%1仍被排除。</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>a line of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Nothing. Change an answer to see what it would give.</source>
        <translation>没有不同。修改一个回答，看看会得出什么结论。</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>假如……</translation>
    </message>
    <message>
        <source>Change answers in a copy, and see what they would give. Your case stays as it is until you take the answers over. They must match the real transaction.</source>
        <translation>在副本中修改回答，看看会得出什么结论。在您采用这些回答之前，您的案例保持不变。回答必须与真实交易相符。</translation>
    </message>
    <message>
        <source>Answers of the copy</source>
        <translation>副本中的回答</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>会有哪些不同</translation>
    </message>
    <message>
        <source>&amp;Take over into the case</source>
        <translation>采用到案例中(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All as in the case</source>
        <translation>全部恢复原回答(&amp;A)</translation>
    </message>
</context>
<context>
    <name>WhatIfRow</name>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>This answer is missing now.</source>
        <translation>现在缺少这个回答。</translation>
    </message>
    <message>
        <source>Changed here only.</source>
        <translation>仅在此处作了修改。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>name of an answer</comment>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>name of an answer</comment>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>As in the case</source>
        <translation>恢复原回答</translation>
    </message>
    <message>
        <source>As in the case: %1</source>
        <comment>name of an answer</comment>
        <translation>恢复原回答：%1</translation>
    </message>
</context>
<context>
    <name>WrongResultDialog</name>
    <message>
        <source>Report a wrong result</source>
        <translation>报告结果有误</translation>
    </message>
    <message>
        <source>Does the result seem wrong to you? Save this file, and give it to whoever can look into it. The program sends nothing.</source>
        <translation>您认为结果有误吗？请保存此文件，交给能够核查的人。本程序不会发送任何内容。</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件包含</translation>
    </message>
    <message>
        <source>Your answers, with amounts and dates, since these decide; how each condition of each mode came out; the result with its checklist; and the versions of the program and of the rules.</source>
        <translation>您的回答（包括金额和日期，因为它们决定结果）；每种监管方式各项条件的判断结果；最终结果及其办理清单；程序和规则的版本。</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>文件不包含</translation>
    </message>
    <message>
        <source>The name of the case, the particulars of the shipment, and what you noted at the checklist: ticks, dates, names, notes and document numbers.</source>
        <translation>案例名称、货物申报信息，以及您在办理清单中的记录：勾选、日期、姓名、备注和单证编号。</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>文件全文</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>保存文件(&amp;S)…</translation>
    </message>
    <message>
        <source>wrong result</source>
        <comment>name of a file</comment>
        <translation>结果有误</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
</context>
</TS>
