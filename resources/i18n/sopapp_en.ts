<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerButton</name>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>The best answer</source>
        <translation>The best answer</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>The version that does it</source>
        <translation>The version that does it</translation>
    </message>
    <message>
        <source>For what is in a published version already.</source>
        <translation>For what is in a published version already.</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Mark done</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Your note</translation>
    </message>
    <message>
        <source>Sealed for managers: whoever suggested this never sees it.</source>
        <translation>Sealed for managers: whoever suggested this never sees it.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Keep the note</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Your question</translation>
    </message>
    <message>
        <source>Whoever suggested this finds it among their suggestions.</source>
        <translation>Whoever suggested this finds it among their suggestions.</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Send the question</translation>
    </message>
    <message>
        <source>Why it will not be done</source>
        <translation>Why it will not be done</translation>
    </message>
    <message>
        <source>A reason is needed: whoever suggested this will read it.</source>
        <translation>A reason is needed: whoever suggested this will read it.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>They are made by themselves, every half hour in which something was done, and lie beside the records. Copy the folder to a stick now and then: a broken disk would take both.</source>
        <translation>They are made by themselves, every half hour in which something was done, and lie beside the records. Copy the folder to a stick now and then: a broken disk would take both.</translation>
    </message>
    <message>
        <source>The newest is from {moment}.</source>
        <translation>The newest is from {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are kept.</source>
        <translation>
            <numerusform>%n backup is kept.</numerusform>
            <numerusform>%n backups are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came back.</source>
        <translation>
            <numerusform>%n record came back.</numerusform>
            <numerusform>%n records came back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were mended or put back.</source>
        <translation>
            <numerusform>%n file was mended or put back.</numerusform>
            <numerusform>%n files were mended or put back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start sopapp again to see all of it.</source>
        <translation>Start sopapp again to see all of it.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>What was sent without a name today comes into a backup tomorrow.</source>
        <translation>What was sent without a name today comes into a backup tomorrow.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Nothing has changed since the newest backup.</source>
        <translation>Nothing has changed since the newest backup.</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>The backup is made.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>There is none yet.</translation>
    </message>
    <message>
        <source>Everything in this backup is here: nothing was missing.</source>
        <translation>Everything in this backup is here: nothing was missing.</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Start the conversation</source>
        <translation>Start the conversation</translation>
    </message>
    <message>
        <source>Another case this time: where you are</source>
        <translation>Another case this time: where you are</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Do it like this: {note}</source>
        <translation>Do it like this: {note}</translation>
    </message>
    <message>
        <source>Not like this: {note}</source>
        <translation>Not like this: {note}</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Where you are</translation>
    </message>
    <message>
        <source>What you practise</source>
        <translation>What you practise</translation>
    </message>
    <message>
        <source>Each answer is kept at once. You can stop at any time and go on later.</source>
        <translation>Each answer is kept at once. You can stop at any time and go on later.</translation>
    </message>
    <message>
        <source>Tell me the reason after each answer</source>
        <translation>Tell me the reason after each answer</translation>
    </message>
    <message>
        <source>While something is new, a reason at once teaches most. With some practice, it is better to think first: then you only see how the customer takes it. At the end you get all the reasons either way.</source>
        <translation>While something is new, a reason at once teaches most. With some practice, it is better to think first: then you only see how the customer takes it. At the end you get all the reasons either way.</translation>
    </message>
    <message>
        <source>Starting again gives up the answers made so far.</source>
        <translation>Starting again gives up the answers made so far.</translation>
    </message>
    <message>
        <source>First see an example, from another case</source>
        <translation>First see an example, from another case</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>How sure are you?</source>
        <translation>How sure are you?</translation>
    </message>
    <message>
        <source>Only if you like. Keys: Alt+1 to Alt+{count}</source>
        <translation>Only if you like. Keys: Alt+1 to Alt+{count}</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Looks at every record, draft, key and backup, and says what is wrong and what to do.</source>
        <translation>Looks at every record, draft, key and backup, and says what is wrong and what to do.</translation>
    </message>
    <message numerus="yes">
        <source>Repaired: %n record(s) came back.</source>
        <translation>
            <numerusform>Repaired: %n record came back.</numerusform>
            <numerusform>Repaired: %n records came back.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, line {line}</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Check everything</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>What was replaced is kept in {folder}.</source>
        <translation>What was replaced is kept in {folder}.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>{records} records, {drafts} drafts and {backups} backups were looked at.</source>
        <translation>{records} records, {drafts} drafts and {backups} backups were looked at.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>You have no PIN, so nothing here remembers that it was you. Write this code down: after you sign out, only with it do you find the answer.</source>
        <translation>You have no PIN, so nothing here remembers that it was you. Write this code down: after you sign out, only with it do you find the answer.</translation>
    </message>
    <message>
        <source>It stands once more beside your suggestion until you sign out. Whoever has the code reads the suggestion and its answers, so do not leave it lying about.</source>
        <translation>It stands once more beside your suggestion until you sign out. Whoever has the code reads the suggestion and its answers, so do not leave it lying about.</translation>
    </message>
    <message>
        <source>The answer comes to My suggestions, behind your PIN. With this code you find it on another PC too, or should you lose the PIN.</source>
        <translation>The answer comes to My suggestions, behind your PIN. With this code you find it on another PC too, or should you lose the PIN.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Your code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>I have it</translation>
    </message>
    <message>
        <source>Sent without your name</source>
        <translation>Sent without your name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation>Show the step</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>See how it went</translation>
    </message>
    <message>
        <source>A model answer: {words}</source>
        <translation>A model answer: {words}</translation>
    </message>
    <message>
        <source>(in your own words)</source>
        <translation>(in your own words)</translation>
    </message>
    <message>
        <source>The step: {step}</source>
        <translation>The step: {step}</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>What do you say?</translation>
    </message>
    <message>
        <source>Keys 1 to {count}</source>
        <translation>Keys 1 to {count}</translation>
    </message>
    <message>
        <source>The conversation is over.</source>
        <translation>The conversation is over.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>Details of the fault</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Save and quit</source>
        <translation>Save and quit</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Carry on</translation>
    </message>
    <message>
        <source>The program made a mistake. What you saved is safe. You can carry on; if something looks odd, save and quit, then start again.

The text below helps whoever mends it. It is also written down in {log}.</source>
        <translation>The program made a mistake. What you saved is safe. You can carry on; if something looks odd, save and quit, then start again.

The text below helps whoever mends it. It is also written down in {log}.</translation>
    </message>
</context>
<context>
    <name>CrashTeller</name>
    <message>
        <source>The same fault happened again. It is written down in {log}.</source>
        <translation>The same fault happened again. It is written down in {log}.</translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>The best answer in {best} of {met} decisions.</source>
        <translation>The best answer in {best} of {met} decisions.</translation>
    </message>
    <message>
        <source>What you found in your own words (not scored)</source>
        <translation>What you found in your own words (not scored)</translation>
    </message>
    <message>
        <source>The experts disagree here: take the verdict with care.</source>
        <translation>The experts disagree here: take the verdict with care.</translation>
    </message>
    <message>
        <source>Ticked: {words}</source>
        <translation>Ticked: {words}</translation>
    </message>
    <message>
        <source>Not ticked: {words}</source>
        <translation>Not ticked: {words}</translation>
    </message>
    <message>
        <source>The thick line with numbers is your way. Thin lines are others, squares are endings.</source>
        <translation>The thick line with numbers is your way. Thin lines are others, squares are endings.</translation>
    </message>
    <message>
        <source>Of this long role-play, only what your way led past is shown.</source>
        <translation>Of this long role-play, only what your way led past is shown.</translation>
    </message>
    <message>
        <source>Map of the conversation; the arrow keys walk along your way</source>
        <translation>Map of the conversation; the arrow keys walk along your way</translation>
    </message>
    <message>
        <source>The way you went</source>
        <translation>The way you went</translation>
    </message>
    <message>
        <source>A moment of another way</source>
        <translation>A moment of another way</translation>
    </message>
    <message>
        <source>{number}. {name}: {words}</source>
        <translation>{number}. {name}: {words}</translation>
    </message>
    <message>
        <source>Another ending: {outcome}</source>
        <translation>Another ending: {outcome}</translation>
    </message>
    <message>
        <source>Rules to keep</source>
        <translation>Rules to keep</translation>
    </message>
    <message>
        <source>Missed this time</source>
        <translation>Missed this time</translation>
    </message>
    <message>
        <source>Kept this time</source>
        <translation>Kept this time</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n decision(s) that you met both times.</source>
        <translation>
            <numerusform>Only the %n decision that you met both times.</numerusform>
            <numerusform>Only the %n decisions that you met both times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in your own words: not scored.</source>
        <translation>
            <numerusform>%n answer in your own words: not scored.</numerusform>
            <numerusform>%n answers in your own words: not scored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were sure %n time(s), and right {right} of them.</source>
        <translation>
            <numerusform>You were sure %n time; right: {right}.</numerusform>
            <numerusform>You were sure %n times, and right {right} of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside your last time</source>
        <translation>Beside your last time</translation>
    </message>
    <message>
        <source>The key is provisional: which answers are best, one manager alone has decided so far. Take the numbers as a help, not as a mark.</source>
        <translation>The key is provisional: which answers are best, one manager alone has decided so far. Take the numbers as a help, not as a mark.</translation>
    </message>
    <message>
        <source>At one decision or more the experts disagree.</source>
        <translation>At one decision or more the experts disagree.</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalation</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>This time</translation>
    </message>
    <message>
        <source>{all} means the best answer every time, {none} no better than guessing.</source>
        <translation>{all} means the best answer every time, {none} no better than guessing.</translation>
    </message>
    <message numerus="yes">
        <source>Handed up rightly: %n decision(s) that were not yours to make.</source>
        <translation>
            <numerusform>Handed up rightly: %n decision that was not yours to make.</numerusform>
            <numerusform>Handed up rightly: %n decisions that were not yours to make.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept rightly: %n decision(s) that you could make yourself.</source>
        <translation>
            <numerusform>Kept rightly: %n decision that you could make yourself.</numerusform>
            <numerusform>Kept rightly: %n decisions that you could make yourself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not handed up: %n decision(s) that were not yours to make.</source>
        <translation>
            <numerusform>Not handed up: %n decision that was not yours to make.</numerusform>
            <numerusform>Not handed up: %n decisions that were not yours to make.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed up for nothing: %n decision(s) that you could make yourself.</source>
        <translation>
            <numerusform>Handed up for nothing: %n decision that you could make yourself.</numerusform>
            <numerusform>Handed up for nothing: %n decisions that you could make yourself.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the end it went up, but too late.</source>
        <translation>In the end it went up, but too late.</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>Practise again</translation>
    </message>
    <message>
        <source>One answer was a critical error: whatever the score, this conversation is to be practised again.</source>
        <translation>One answer was a critical error: whatever the score, this conversation is to be practised again.</translation>
    </message>
    <message>
        <source>Another role-play</source>
        <translation>Another role-play</translation>
    </message>
    <message>
        <source>The conversation once more</source>
        <translation>The conversation once more</translation>
    </message>
    <message>
        <source>Your score</source>
        <translation>Your score</translation>
    </message>
    <message>
        <source>You said: {words}</source>
        <translation>You said: {words}</translation>
    </message>
    <message>
        <source>Better: {words}</source>
        <translation>Better: {words}</translation>
    </message>
    <message>
        <source>Read the procedure</source>
        <translation>Read the procedure</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>All together</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Until then you can read everything; nothing new is kept.</source>
        <translation>Until then you can read everything; nothing new is kept.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Somebody else on this PC has sopapp open on the same data folder.</source>
        <translation>Somebody else on this PC has sopapp open on the same data folder.</translation>
    </message>
    <message>
        <source>On {host}, sopapp has the same data folder open.</source>
        <translation>On {host}, sopapp has the same data folder open.</translation>
    </message>
    <message>
        <source>You can open it here too: nothing that either of you saves gets lost. Open it?</source>
        <translation>You can open it here too: nothing that either of you saves gets lost. Open it?</translation>
    </message>
    <message>
        <source>Open it here too</source>
        <translation>Open it here too</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The settings could not be read, so they are as in the beginning. The old file is {path}.</source>
        <translation>The settings could not be read, so they are as in the beginning. The old file is {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the records are damaged and were skipped. All else is there: {path}</source>
        <translation>
            <numerusform>%n place in the records is damaged and was skipped. All else is there: {path}</numerusform>
            <numerusform>%n places in the records are damaged and were skipped. All else is there: {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Discard the draft?</source>
        <translation>Discard the draft?</translation>
    </message>
    <message>
        <source>What was written since the last publication is lost. What is published stays as it is.</source>
        <translation>What was written since the last publication is lost. What is published stays as it is.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>“{title}” is published as version {version}.</source>
        <translation>“{title}” is published as version {version}.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) done.</source>
        <translation>
            <numerusform>%n suggestion done.</numerusform>
            <numerusform>%n suggestions done.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text is kept in {path}.</source>
        <translation>Your text is kept in {path}.</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>The draft is discarded.</translation>
    </message>
    <message>
        <source>Draft kept at {time}</source>
        <translation>Draft kept at {time}</translation>
    </message>
    <message>
        <source>See what changed, then publish ({key})</source>
        <translation>See what changed, then publish ({key})</translation>
    </message>
    <message>
        <source>Back; the draft is kept (Esc)</source>
        <translation>Back; the draft is kept (Esc)</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation>Publish …</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>Owner and review</source>
        <translation>Owner and review</translation>
    </message>
    <message>
        <source>Discard the draft …</source>
        <translation>Discard the draft …</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>As published</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Find in this text</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>The place before (Shift+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>The next place (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Not found here</source>
        <translation>Not found here</translation>
    </message>
    <message>
        <source>Say it in one or two sentences.</source>
        <translation>Say it in one or two sentences.</translation>
    </message>
    <message>
        <source>What you offer</source>
        <translation>What you offer</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Write one action here.</source>
        <translation>Write one action here.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Why this matters</source>
        <translation>Why this matters</translation>
    </message>
    <message>
        <source>Never do this</source>
        <translation>Never do this</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>What you say</translation>
    </message>
    <message>
        <source>bold words</source>
        <translation>bold words</translation>
    </message>
    <message>
        <source>words of the link</source>
        <translation>words of the link</translation>
    </message>
    <message>
        <source>Text in Markdown</source>
        <translation>Text in Markdown</translation>
    </message>
    <message>
        <source>Open this step in {language}</source>
        <translation>Open this step in {language}</translation>
    </message>
    <message>
        <source>The suggestion</source>
        <translation>The suggestion</translation>
    </message>
    <message>
        <source>Put the suggestion away</source>
        <translation>Put the suggestion away</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>What happens now</translation>
    </message>
    <message>
        <source>What would be better</source>
        <translation>What would be better</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Put in</translation>
    </message>
    <message>
        <source>Put in: {what} ({key})</source>
        <translation>Put in: {what} ({key})</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>One file for each kind of record, and a data dictionary that explains every column. PINs and keys are not in it, the words of suggestions stay sealed, and people who were erased are gone.</source>
        <translation>One file for each kind of record, and a data dictionary that explains every column. PINs and keys are not in it, the words of suggestions stay sealed, and people who were erased are gone.</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Export records</translation>
    </message>
    <message>
        <source>A spreadsheet (CSV)</source>
        <translation>A spreadsheet (CSV)</translation>
    </message>
    <message>
        <source>A program (JSON Lines)</source>
        <translation>A program (JSON Lines)</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>What you heard: {right} of {all} sorted right</source>
        <translation>What you heard: {right} of {all} sorted right</translation>
    </message>
    <message>
        <source>It was: {truth}. Your answer: {taken}.</source>
        <translation>It was: {truth}. Your answer: {taken}.</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Not right</translation>
    </message>
    <message>
        <source>The better order: {right} of {all} in their place</source>
        <translation>The better order: {right} of {all} in their place</translation>
    </message>
    <message>
        <source>It was: {truth}.</source>
        <translation>It was: {truth}.</translation>
    </message>
    <message>
        <source>Your order is the best one</source>
        <translation>Your order is the best one</translation>
    </message>
    <message>
        <source>How you handed it over: {right} of {all} right</source>
        <translation>How you handed it over: {right} of {all} right</translation>
    </message>
    <message>
        <source>You put it at place {place}.</source>
        <translation>You put it at place {place}.</translation>
    </message>
    <message>
        <source>Better: {words}</source>
        <translation>Better: {words}</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>A manager without a name</source>
        <translation>A manager without a name</translation>
    </message>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>The passphrase is forgotten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>A new passphrase</translation>
    </message>
    <message>
        <source>Take the newest recovery sheet. The passphrase of before ends.</source>
        <translation>Take the newest recovery sheet. The passphrase of before ends.</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Set the passphrase</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Start anew</translation>
    </message>
    <message>
        <source>Every manager’s passphrase ends, and the suggestions sent so far stay shut for managers. Whoever sent one still reads it. A manager who remembers theirs after all is told so, and can take the page back.</source>
        <translation>Every manager’s passphrase ends, and the suggestions sent so far stay shut for managers. Whoever sent one still reads it. A manager who remembers theirs after all is told so, and can take the page back.</translation>
    </message>
    <message>
        <source>Give them up and start anew</source>
        <translation>Give them up and start anew</translation>
    </message>
    <message>
        <source>If there is another manager, they open the page, take your key away under Managers and keys, and add you again. Nothing is lost then either.</source>
        <translation>If there is another manager, they open the page, take your key away under Managers and keys, and add you again. Nothing is lost then either.</translation>
    </message>
    <message>
        <source>With the recovery sheet you get a new passphrase, and nothing is lost.</source>
        <translation>With the recovery sheet you get a new passphrase, and nothing is lost.</translation>
    </message>
    <message>
        <source>Type the 24 words …</source>
        <translation>Type the 24 words …</translation>
    </message>
    <message>
        <source>Without the sheet and without another manager, nobody can open the suggestions sent so far: they are gone for managers, and no one can bring them back. Procedures and training records stay. You can start anew with another passphrase.</source>
        <translation>Without the sheet and without another manager, nobody can open the suggestions sent so far: they are gone for managers, and no one can bring them back. Procedures and training records stay. You can start anew with another passphrase.</translation>
    </message>
    <message>
        <source>Start anew …</source>
        <translation>Start anew …</translation>
    </message>
</context>
<context>
    <name>FrontForm</name>
    <message>
        <source>Left as it is, publishing sets it to a year from then.</source>
        <translation>Left as it is, publishing sets it to a year from then.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Owner</translation>
    </message>
    <message>
        <source>Next re&amp;view</source>
        <translation>Next re&amp;view</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>At least 12 characters. Three or four words that do not belong together are easy to remember.</source>
        <translation>At least 12 characters. Three or four words that do not belong together are easy to remember.</translation>
    </message>
    <message>
        <source>a manager without a name</source>
        <translation>a manager without a name</translation>
    </message>
    <message>
        <source>Take the page back?</source>
        <translation>Take the page back?</translation>
    </message>
    <message>
        <source>{names} manages it now. That passphrase ends, and yours opens the page again, with every suggestion that was sent until somebody started anew. What was sent since then stays shut for you; whoever sent it still reads it.</source>
        <translation>{names} manages it now. That passphrase ends, and yours opens the page again, with every suggestion that was sent until somebody started anew. What was sent since then stays shut for you; whoever sent it still reads it.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Suggestions are sealed with it: without it nobody reads them. Right after this, make the recovery sheet, which gives you a new passphrase should this one be forgotten.</source>
        <translation>Suggestions are sealed with it: without it nobody reads them. Right after this, make the recovery sheet, which gives you a new passphrase should this one be forgotten.</translation>
    </message>
    <message>
        <source>Take the page back …</source>
        <translation>Take the page back …</translation>
    </message>
    <message>
        <source>Suggestions, procedures and the team’s progress are behind a manager’s passphrase. Each manager types their own.</source>
        <translation>Suggestions, procedures and the team’s progress are behind a manager’s passphrase. Each manager types their own.</translation>
    </message>
    <message>
        <source>I forgot it …</source>
        <translation>I forgot it …</translation>
    </message>
    <message>
        <source>Set a passphrase for this page. It guards what only managers do: answering suggestions, changing procedures and seeing how the team stands. Suggestions are sealed with it; all else that is kept on this PC is not. Staff go on reading, practising and suggesting without it.</source>
        <translation>Set a passphrase for this page. It guards what only managers do: answering suggestions, changing procedures and seeing how the team stands. Suggestions are sealed with it; all else that is kept on this PC is not. Staff go on reading, practising and suggesting without it.</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>For managers</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) without a name are from before texts were sealed. Opening this page seals them, and then their authors find neither them nor your answers any more. Tell the team before: whoever sets a PIN in Settings, or signs in with the one they have, goes on finding theirs.</source>
        <translation>
            <numerusform>%n suggestion without a name is from before texts were sealed. Opening this page seals it, and then its author finds neither it nor your answers any more. Tell the team before: whoever sets a PIN in Settings, or signs in with the one they have, goes on finding theirs.</numerusform>
            <numerusform>%n suggestions without a name are from before texts were sealed. Opening this page seals them, and then their authors find neither them nor your answers any more. Tell the team before: whoever sets a PIN in Settings, or signs in with the one they have, goes on finding theirs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Set the passphrase</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Free software that this program is made of</source>
        <translation>Free software that this program is made of</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>This link leaves the program. Open it only if you know where it leads.</source>
        <translation>This link leaves the program. Open it only if you know where it leads.</translation>
    </message>
    <message>
        <source>A link to the web</source>
        <translation>A link to the web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>Manage</name>
    <message numerus="yes">
        <source>waiting %n day(s)</source>
        <translation>
            <numerusform>waiting %n day</numerusform>
            <numerusform>waiting %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>A sealed suggestion</source>
        <translation>A sealed suggestion</translation>
    </message>
    <message>
        <source>The shop as a whole</source>
        <translation>The shop as a whole</translation>
    </message>
    <message>
        <source>came today</source>
        <translation>came today</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) missing</source>
        <translation>
            <numerusform>%n step missing</numerusform>
            <numerusform>%n steps missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) too many</source>
        <translation>
            <numerusform>%n step too many</numerusform>
            <numerusform>%n steps too many</numerusform>
        </translation>
    </message>
    <message>
        <source>The original is newer: version {version}</source>
        <translation>The original is newer: version {version}</translation>
    </message>
    <message>
        <source>Not reviewed by a native reader</source>
        <translation>Not reviewed by a native reader</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Asked back</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Replied</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>Read.</translation>
    </message>
    <message>
        <source>Asked back.</source>
        <translation>Asked back.</translation>
    </message>
    <message>
        <source>Replied.</source>
        <translation>Replied.</translation>
    </message>
    <message>
        <source>Accepted: it will be done.</source>
        <translation>Accepted: it will be done.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Declined.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>Opened again.</source>
        <translation>Opened again.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Done in version {version}</source>
        <translation>Done in version {version}</translation>
    </message>
    <message>
        <source>Done in version {version}.</source>
        <translation>Done in version {version}.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) out of date</source>
        <translation>
            <numerusform>%n step out of date</numerusform>
            <numerusform>%n steps out of date</numerusform>
        </translation>
    </message>
    <message>
        <source>Its text cannot be opened</source>
        <translation>Its text cannot be opened</translation>
    </message>
    <message>
        <source>This text cannot be opened: it is sealed for managers who were there before, or it is damaged. Its author can still read it, and can send it again.</source>
        <translation>This text cannot be opened: it is sealed for managers who were there before, or it is damaged. Its author can still read it, and can send it again.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>Managers and keys</source>
        <translation>Managers and keys</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>There is no recovery sheet yet. If the passphrase is forgotten, nobody can open the suggestions any more.</source>
        <translation>There is no recovery sheet yet. If the passphrase is forgotten, nobody can open the suggestions any more.</translation>
    </message>
    <message>
        <source>Make the sheet …</source>
        <translation>Make the sheet …</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Close this page to everybody without the passphrase</source>
        <translation>Close this page to everybody without the passphrase</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Manage</translation>
    </message>
</context>
<context>
    <name>ManagersDialog</name>
    <message>
        <source>Sealing anew: {done} of {total}. You can go on working.</source>
        <translation>Sealing anew: {done} of {total}. You can go on working.</translation>
    </message>
    <message>
        <source>Suggestions are sealed: only these managers, the recovery sheet and whoever sent one can open it. Each manager has a passphrase of their own.</source>
        <translation>Suggestions are sealed: only these managers, the recovery sheet and whoever sent one can open it. Each manager has a passphrase of their own.</translation>
    </message>
    <message>
        <source>Sealing anew</source>
        <translation>Sealing anew</translation>
    </message>
    <message>
        <source>A key for {name}, put there on {day}, has no manager’s signature: nothing is sealed to it.</source>
        <translation>A key for {name}, put there on {day}, has no manager’s signature: nothing is sealed to it.</translation>
    </message>
    <message>
        <source>A recovery sheet, put there on {day}, has no manager’s signature: nothing is sealed to it.</source>
        <translation>A recovery sheet, put there on {day}, has no manager’s signature: nothing is sealed to it.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n key(s)</source>
        <translation>
            <numerusform>Erase %n key</numerusform>
            <numerusform>Erase %n keys</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>Change my passphrase …</source>
        <translation>Change my passphrase …</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (you)</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Your passphrase is changed.</translation>
    </message>
    <message>
        <source>They are a manager now, with a passphrase of their own.</source>
        <translation>They are a manager now, with a passphrase of their own.</translation>
    </message>
    <message>
        <source>Take this manager’s key away?</source>
        <translation>Take this manager’s key away?</translation>
    </message>
    <message>
        <source>{name} opens nothing here any more, and everything is sealed anew without them. What they have read, printed or copied stays theirs. If they knew the recovery sheet, make a new one.</source>
        <translation>{name} opens nothing here any more, and everything is sealed anew without them. What they have read, printed or copied stays theirs. If they knew the recovery sheet, make a new one.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation>Make a new recovery sheet?</translation>
    </message>
    <message>
        <source>The sheet of before opens nothing from that moment on. Have paper or a printer ready.</source>
        <translation>The sheet of before opens nothing from that moment on. Have paper or a printer ready.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Make it</translation>
    </message>
    <message>
        <source>Managers and keys</source>
        <translation>Managers and keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Managers</translation>
    </message>
    <message>
        <source>Whoever is to become a manager signs in once with their name; then add them here.</source>
        <translation>Whoever is to become a manager signs in once with their name; then add them here.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>There is one. Make a new one when it was lost, or when somebody who knew it has left: the old one then opens nothing.</source>
        <translation>There is one. Make a new one when it was lost, or when somebody who knew it has left: the old one then opens nothing.</translation>
    </message>
    <message>
        <source>Make a new sheet …</source>
        <translation>Make a new sheet …</translation>
    </message>
    <message>
        <source>There is none yet. If every passphrase is forgotten, the suggestions cannot be opened by anybody.</source>
        <translation>There is none yet. If every passphrase is forgotten, the suggestions cannot be opened by anybody.</translation>
    </message>
    <message>
        <source>Make the sheet …</source>
        <translation>Make the sheet …</translation>
    </message>
    <message>
        <source>A manager without a name</source>
        <translation>A manager without a name</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Change my passphrase</translation>
    </message>
    <message>
        <source>The one you have now opens nothing after this.</source>
        <translation>The one you have now opens nothing after this.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Add a manager</source>
        <translation>Add a manager</translation>
    </message>
    <message>
        <source>They type a passphrase of their own here, without you looking. They can then read every suggestion, those of before too.</source>
        <translation>They type a passphrase of their own here, without you looking. They can then read every suggestion, those of before too.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Take away …</source>
        <translation>Take away …</translation>
    </message>
    <message>
        <source>Add a manager …</source>
        <translation>Add a manager …</translation>
    </message>
    <message>
        <source>A manager who set a passphrase on another PC, before the two PCs knew of each other, has such a key. Ask first: once it is erased, that passphrase opens nothing there either, and nobody reads what was sealed to it alone.</source>
        <translation>A manager who set a passphrase on another PC, before the two PCs knew of each other, has such a key. Ask first: once it is erased, that passphrase opens nothing there either, and nobody reads what was sealed to it alone.</translation>
    </message>
    <message>
        <source>Erase what no manager has signed?</source>
        <translation>Erase what no manager has signed?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Keys that no manager has signed</source>
        <translation>Keys that no manager has signed</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>MineCard</name>
    <message>
        <source>What you read, practised and suggested is yours to take along: one file that explains itself. To be forgotten here, ask your manager: on the managers’ page they can erase a person. A PIN that you forgot they can take away there; these records stay.</source>
        <translation>What you read, practised and suggested is yours to take along: one file that explains itself. To be forgotten here, ask your manager: on the managers’ page they can erase a person. A PIN that you forgot they can take away there; these records stay.</translation>
    </message>
    <message>
        <source>The file is not sealed: it holds your suggestions too, those without your name with their codes. Keep it where nobody else reads it.</source>
        <translation>The file is not sealed: it holds your suggestions too, those without your name with their codes. Keep it where nobody else reads it.</translation>
    </message>
    <message>
        <source>Save my records</source>
        <translation>Save my records</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in {file}.</source>
        <translation>
            <numerusform>%n record is in {file}.</numerusform>
            <numerusform>%n records are in {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>My records</source>
        <translation>My records</translation>
    </message>
    <message>
        <source>Save my records…</source>
        <translation>Save my records…</translation>
    </message>
</context>
<context>
    <name>MissingRecords</name>
    <message>
        <source>Bring them back</source>
        <translation>Bring them back</translation>
    </message>
    <message>
        <source>Records that were here are missing. There is a backup of {moment}.</source>
        <translation>Records that were here are missing. There is a backup of {moment}.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Hand it over</source>
        <translation>Hand it over</translation>
    </message>
    <message>
        <source>A model answer</source>
        <translation>A model answer</translation>
    </message>
    <message>
        <source>Said (key S or 1): it was in the words. Felt (F or 2): you could tell, though nobody said it. Not said (N or 3): it never came up.</source>
        <translation>Said (key S or 1): it was in the words. Felt (F or 2): you could tell, though nobody said it. Not said (N or 3): it never came up.</translation>
    </message>
    <message>
        <source>Your limits</source>
        <translation>Your limits</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>What do you do?</translation>
    </message>
    <message>
        <source>Decide something else</source>
        <translation>Decide something else</translation>
    </message>
    <message>
        <source>{name} has told it once. What do you remember?</source>
        <translation>{name} has told it once. What do you remember?</translation>
    </message>
    <message>
        <source>Ask to hear it again (only once)</source>
        <translation>Ask to hear it again (only once)</translation>
    </message>
    <message>
        <source>Now say it back. Which words fit best?</source>
        <translation>Now say it back. Which words fit best?</translation>
    </message>
    <message>
        <source>Drag a reply with the mouse, or move it with Alt+Up and Alt+Down. Keys 1 to {count} give it a place.</source>
        <translation>Drag a reply with the mouse, or move it with Alt+Up and Alt+Down. Keys 1 to {count} give it a place.</translation>
    </message>
    <message>
        <source>Put these replies in order, the best first. You say the first.</source>
        <translation>Put these replies in order, the best first. You say the first.</translation>
    </message>
    <message>
        <source>Put them in this order</source>
        <translation>Put them in this order</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Best</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Worst</translation>
    </message>
    <message>
        <source>Off: nobody but you sees your words, and once you have gone on, closing this conversation forgets them. On: they are kept sealed, with your name, and only you and your managers can read them. Neither changes your score.</source>
        <translation>Off: nobody but you sees your words, and once you have gone on, closing this conversation forgets them. On: they are kept sealed, with your name, and only you and your managers can read them. Neither changes your score.</translation>
    </message>
    <message>
        <source>Say it in your own words.</source>
        <translation>Say it in your own words.</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>What do you say?</translation>
    </message>
    <message>
        <source>Compare with a model answer</source>
        <translation>Compare with a model answer</translation>
    </message>
    <message>
        <source>Keep my words for my manager</source>
        <translation>Keep my words for my manager</translation>
    </message>
    <message>
        <source>Look at your own words. What is in them?</source>
        <translation>Look at your own words. What is in them?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Said</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sure</translation>
    </message>
    <message>
        <source>I think so</source>
        <translation>I think so</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>A guess</translation>
    </message>
    <message>
        <source>Handle it yourself</source>
        <translation>Handle it yourself</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>Ask a colleague</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalate</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>To whom?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>How?</translation>
    </message>
    <message>
        <source>With which words?</source>
        <translation>With which words?</translation>
    </message>
    <message>
        <source>{name} {value} of {most}</source>
        <translation>{name} {value} of {most}</translation>
    </message>
</context>
<context>
    <name>MySuggestions</name>
    <message>
        <source>Nothing sent yet</source>
        <translation>Nothing sent yet</translation>
    </message>
    <message>
        <source>What you send stands here, with every answer to it.</source>
        <translation>What you send stands here, with every answer to it.</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>New answer</translation>
    </message>
    <message>
        <source>Read the new version</source>
        <translation>Read the new version</translation>
    </message>
    <message>
        <source>This text is sealed with a key that is not on this PC any more, or it is damaged.</source>
        <translation>This text is sealed with a key that is not on this PC any more, or it is damaged.</translation>
    </message>
    <message>
        <source>Done in version {version}</source>
        <translation>Done in version {version}</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <source>My suggestions</source>
        <translation>My suggestions</translation>
    </message>
    <message>
        <source>sent without your name</source>
        <translation>sent without your name</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Suggest</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Manage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>{name}: leave, so that somebody else can use it</source>
        <translation>{name}: leave, so that somebody else can use it</translation>
    </message>
</context>
<context>
    <name>NewProcedureDialog</name>
    <message>
        <source>It starts as a draft with its sections. Nobody reads it before you publish it.</source>
        <translation>It starts as a draft with its sections. Nobody reads it before you publish it.</translation>
    </message>
    <message>
        <source>What somebody does, such as: Take back a purchase</source>
        <translation>What somebody does, such as: Take back a purchase</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>New procedure</source>
        <translation>New procedure</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Start writing</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>OpeningWindow</name>
    <message>
        <source>Opening the records…</source>
        <translation>Opening the records…</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>At least 12 characters; three or four words are easy.</source>
        <translation>At least 12 characters; three or four words are easy.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>The passphrase you have now</translation>
    </message>
    <message>
        <source>In their order, with spaces between them.</source>
        <translation>In their order, with spaces between them.</translation>
    </message>
    <message>
        <source>The 24 words</source>
        <translation>The 24 words</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>4 to 8 digits. It keeps others from signing in as you here, and locks the key to your own suggestions. It does not lock the other files on this PC. If you forget it, a manager can take it away: your records stay, but the words that you wrote until then are locked to you.</source>
        <translation>4 to 8 digits. It keeps others from signing in as you here, and locks the key to your own suggestions. It does not lock the other files on this PC. If you forget it, a manager can take it away: your records stay, but the words that you wrote until then are locked to you.</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>My PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Set this PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>The two are not the same.</translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>My progress</source>
        <translation>My progress</translation>
    </message>
    <message>
        <source>Show all role-plays</source>
        <translation>Show all role-plays</translation>
    </message>
    <message>
        <source>No role-play here yet</source>
        <translation>No role-play here yet</translation>
    </message>
    <message>
        <source>Nothing in this library practises that yet. There are others.</source>
        <translation>Nothing in this library practises that yet. There are others.</translation>
    </message>
    <message>
        <source>This library has procedures to read, and no conversations to practise them in.</source>
        <translation>This library has procedures to read, and no conversations to practise them in.</translation>
    </message>
    <message>
        <source>Read procedures</source>
        <translation>Read procedures</translation>
    </message>
    <message>
        <source>Talk with a customer, and see at once how each answer lands.</source>
        <translation>Talk with a customer, and see at once how each answer lands.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>These practise: {about}</source>
        <translation>These practise: {about}</translation>
    </message>
    <message>
        <source>More upset</source>
        <translation>More upset</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>Calmer</translation>
    </message>
    <message>
        <source>Angrier</source>
        <translation>Angrier</translation>
    </message>
    <message>
        <source>There is a better answer.</source>
        <translation>There is a better answer.</translation>
    </message>
    <message>
        <source>Mood: calm</source>
        <translation>Mood: calm</translation>
    </message>
    <message>
        <source>Mood: worried</source>
        <translation>Mood: worried</translation>
    </message>
    <message>
        <source>Mood: upset</source>
        <translation>Mood: upset</translation>
    </message>
    <message>
        <source>Mood: angry</source>
        <translation>Mood: angry</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>Escalated in time</source>
        <translation>Escalated in time</translation>
    </message>
    <message>
        <source>Escalated too late</source>
        <translation>Escalated too late</translation>
    </message>
    <message>
        <source>Escalated needlessly</source>
        <translation>Escalated needlessly</translation>
    </message>
    <message>
        <source>Customer lost</source>
        <translation>Customer lost</translation>
    </message>
    <message>
        <source>Critical error</source>
        <translation>Critical error</translation>
    </message>
    <message>
        <source>A critical error.</source>
        <translation>A critical error.</translation>
    </message>
    <message>
        <source>The best words here. Below stands what was missed.</source>
        <translation>The best words here. Below stands what was missed.</translation>
    </message>
    <message>
        <source>The best answer here.</source>
        <translation>The best answer here.</translation>
    </message>
    <message>
        <source>It works, and there is a better one.</source>
        <translation>It works, and there is a better one.</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Level {level}</translation>
    </message>
</context>
<context>
    <name>PractisePage</name>
    <message>
        <source>This step is not in the library any more.</source>
        <translation>This step is not in the library any more.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Everything else on the shelf is there. Mend these files with any text editor.</source>
        <translation>Everything else on the shelf is there. Mend these files with any text editor.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, line {line}</translation>
    </message>
    <message>
        <source>Files to mend</source>
        <translation>Files to mend</translation>
    </message>
    <message>
        <source>Choose a row to copy the file’s path.</source>
        <translation>Choose a row to copy the file’s path.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copied: {path}</source>
        <translation>Copied: {path}</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, line {line}</translation>
    </message>
    <message>
        <source>Problems of the library</source>
        <translation>Problems of the library</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nothing to mend</translation>
    </message>
    <message>
        <source>Every file of the library can be read, and every check holds.</source>
        <translation>Every file of the library can be read, and every check holds.</translation>
    </message>
    <message>
        <source>Checking every file …</source>
        <translation>Checking every file …</translation>
    </message>
    <message>
        <source>Cannot be read or played</source>
        <translation>Cannot be read or played</translation>
    </message>
    <message>
        <source>Better mended</source>
        <translation>Better mended</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Worth knowing</translation>
    </message>
    <message>
        <source>None of these keeps the rest from being read. {folder}</source>
        <translation>None of these keeps the rest from being read. {folder}</translation>
    </message>
</context>
<context>
    <name>ProcedureView</name>
    <message>
        <source>A draft waits, kept {when}</source>
        <translation>A draft waits, kept {when}</translation>
    </message>
    <message>
        <source>Version {version} of {day}</source>
        <translation>Version {version} of {day}</translation>
    </message>
    <message>
        <source>Next review by {day}</source>
        <translation>Next review by {day}</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>The text</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Translate</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>The review date has passed</source>
        <translation>The review date has passed</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Not published yet.</source>
        <translation>Not published yet.</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Owner: {owner}</translation>
    </message>
</context>
<context>
    <name>ProceduresView</name>
    <message>
        <source>Problems of the library</source>
        <translation>Problems of the library</translation>
    </message>
    <message>
        <source>Mend this in the file {path} with a text editor.</source>
        <translation>Mend this in the file {path} with a text editor.</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>New procedure …</source>
        <translation>New procedure …</translation>
    </message>
    <message>
        <source>Choose a procedure</source>
        <translation>Choose a procedure</translation>
    </message>
    <message>
        <source>Here you see its languages and drafts, and edit it.</source>
        <translation>Here you see its languages and drafts, and edit it.</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>not published yet</translation>
    </message>
    <message>
        <source>review by {day}</source>
        <translation>review by {day}</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Review due</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>checking …</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) behind</source>
        <translation>
            <numerusform>%n translation behind</numerusform>
            <numerusform>%n translations behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) waiting</source>
        <translation>
            <numerusform>%n draft waiting</numerusform>
            <numerusform>%n drafts waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>The week ahead</source>
        <translation>The week ahead</translation>
    </message>
    <message>
        <source>Days on which you practised</source>
        <translation>Days on which you practised</translation>
    </message>
    <message>
        <source>{day}: practised</source>
        <translation>{day}: practised</translation>
    </message>
    <message>
        <source>{day}: free</source>
        <translation>{day}: free</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in the last two weeks.</source>
        <translation>
            <numerusform>%n day in the last two weeks.</numerusform>
            <numerusform>%n days in the last two weeks.</numerusform>
        </translation>
    </message>
    <message>
        <source>A free day costs nothing: what was due waits for you.</source>
        <translation>A free day costs nothing: what was due waits for you.</translation>
    </message>
    <message>
        <source>On holiday? Nothing is asked until the day you are back.</source>
        <translation>On holiday? Nothing is asked until the day you are back.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not asked, as you wanted.</source>
        <translation>
            <numerusform>%n question is not asked, as you wanted.</numerusform>
            <numerusform>%n questions are not asked, as you wanted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions that come back, day by day.</source>
        <translation>Questions that come back, day by day.</translation>
    </message>
    <message>
        <source>Nothing comes back this week. Read a procedure or play a role-play, and it will.</source>
        <translation>Nothing comes back this week. Read a procedure or play a role-play, and it will.</translation>
    </message>
    <message>
        <source>What you will still know in a week, skill by skill</source>
        <translation>What you will still know in a week, skill by skill</translation>
    </message>
    <message>
        <source>How likely you are to remember it in a week. It fades by itself, and each review brings it back.</source>
        <translation>How likely you are to remember it in a week. It fades by itself, and each review brings it back.</translation>
    </message>
    <message>
        <source>It shows here once you have played a role-play.</source>
        <translation>It shows here once you have played a role-play.</translation>
    </message>
    <message>
        <source>A rest from reviews</source>
        <translation>A rest from reviews</translation>
    </message>
    <message>
        <source>Reviews rest until {day}. Then they go on, a little each day.</source>
        <translation>Reviews rest until {day}. Then they go on, a little each day.</translation>
    </message>
    <message>
        <source>Rest until then</source>
        <translation>Rest until then</translation>
    </message>
    <message>
        <source>&amp;Back on</source>
        <translation>&amp;Back on</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Ask them again</source>
        <translation>Ask them again</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Go on now</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>What changed, in one line</source>
        <translation>What changed, in one line</translation>
    </message>
    <message>
        <source>Everyone who signed the old version reads it.</source>
        <translation>Everyone who signed the old version reads it.</translation>
    </message>
    <message>
        <source>Which suggestions this answers</source>
        <translation>Which suggestions this answers</translation>
    </message>
    <message>
        <source>This changes the {language} text alone. If the rule itself changes, change it in the original too: only then is everybody asked to read it again.</source>
        <translation>This changes the {language} text alone. If the rule itself changes, change it in the original too: only then is everybody asked to read it again.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Everyone who signed it must read it again</source>
        <translation>Everyone who signed it must read it again</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Who is told</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>What is different</translation>
    </message>
    <message>
        <source>Leave this out for a small correction, such as a typing error: then the signatures given so far hold.</source>
        <translation>Leave this out for a small correction, such as a typing error: then the signatures given so far hold.</translation>
    </message>
    <message>
        <source>Whoever made a suggestion that this answers sees that it is done.</source>
        <translation>Whoever made a suggestion that this answers sees that it is done.</translation>
    </message>
    <message>
        <source>Publish this translation of “{title}”</source>
        <translation>Publish this translation of “{title}”</translation>
    </message>
    <message>
        <source>Publish “{title}”, version {version}</source>
        <translation>Publish “{title}”, version {version}</translation>
    </message>
    <message>
        <source>Next review by {day}</source>
        <translation>Next review by {day}</translation>
    </message>
    <message>
        <source>All of it: nothing is published yet.</source>
        <translation>All of it: nothing is published yet.</translation>
    </message>
    <message>
        <source>The text beside the steps reads differently.</source>
        <translation>The text beside the steps reads differently.</translation>
    </message>
    <message>
        <source>Nothing in the text.</source>
        <translation>Nothing in the text.</translation>
    </message>
    <message>
        <source>Who signed an earlier version sees what has changed since: {names}.</source>
        <translation>Who signed an earlier version sees what has changed since: {names}.</translation>
    </message>
    <message>
        <source>New step: {text}</source>
        <translation>New step: {text}</translation>
    </message>
    <message>
        <source>Changed step: {text}</source>
        <translation>Changed step: {text}</translation>
    </message>
    <message>
        <source>Step taken out: {text}</source>
        <translation>Step taken out: {text}</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Owner: {owner}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Directory:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Create New Folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>List View</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detail View</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>All Files (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date Modified</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copy &amp;Link Location</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Find in suggestions</source>
        <translation>Find in suggestions</translation>
    </message>
    <message>
        <source>The shop as a whole</source>
        <translation>The shop as a whole</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>No suggestion fits these filters.</source>
        <translation>No suggestion fits these filters.</translation>
    </message>
    <message>
        <source>Show all suggestions</source>
        <translation>Show all suggestions</translation>
    </message>
    <message>
        <source>No suggestions yet</source>
        <translation>No suggestions yet</translation>
    </message>
    <message>
        <source>Staff send them from any step of a procedure, or from the page Suggest. They arrive here, and everyone sees what became of theirs.</source>
        <translation>Staff send them from any step of a procedure, or from the page Suggest. They arrive here, and everyone sees what became of theirs.</translation>
    </message>
    <message>
        <source>All open ones</source>
        <translation>All open ones</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Waiting for me</translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation>Waiting for a reply</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tate</translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation>&amp;Procedure</translation>
    </message>
    <message>
        <source>All procedures</source>
        <translation>All procedures</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>Place {place} of {count}: {text}</source>
        <translation>Place {place} of {count}: {text}</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>This procedure is not translated into {wanted} yet; it is shown in {shown}.</source>
        <translation>This procedure is not translated into {wanted} yet; it is shown in {shown}.</translation>
    </message>
    <message numerus="yes">
        <source>The original of %n step(s) has changed since this was translated. It is shown below each of them.</source>
        <translation>
            <numerusform>The original of %n step has changed since this was translated. It is shown below each of them.</numerusform>
            <numerusform>The original of %n steps has changed since this was translated. It is shown below each of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The original has a newer version ({version}); its steps are the same.</source>
        <translation>The original has a newer version ({version}); its steps are the same.</translation>
    </message>
    <message>
        <source>This procedure was to be reviewed by {day}. If something in it is out of date, suggest it.</source>
        <translation>This procedure was to be reviewed by {day}. If something in it is out of date, suggest it.</translation>
    </message>
    <message>
        <source>Changed since you read version {version}</source>
        <translation>Changed since you read version {version}</translation>
    </message>
    <message>
        <source>The steps are the same; the text around them has changed.</source>
        <translation>The steps are the same; the text around them has changed.</translation>
    </message>
    <message>
        <source>Taken out: {text}</source>
        <translation>Taken out: {text}</translation>
    </message>
    <message>
        <source>Show the old text</source>
        <translation>Show the old text</translation>
    </message>
    <message>
        <source>Hide the old text</source>
        <translation>Hide the old text</translation>
    </message>
    <message>
        <source>Translation not yet reviewed by a native reader.</source>
        <translation>Translation not yet reviewed by a native reader.</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>Before: {text}</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>Now: {text}</translation>
    </message>
    <message>
        <source>Language of this procedure: {language}</source>
        <translation>Language of this procedure: {language}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>changed on {day}</source>
        <translation>changed on {day}</translation>
    </message>
    <message>
        <source>Back to the shelf (Esc)</source>
        <translation>Back to the shelf (Esc)</translation>
    </message>
    <message>
        <source>Back to where you followed the link (Alt+Left)</source>
        <translation>Back to where you followed the link (Alt+Left)</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>On this page</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Smaller text (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Larger text (Ctrl++)</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>Find in this text (Ctrl+F)</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Practise this</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>Print or save as PDF</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>approved by {name}</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} of {count}</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Find in this text</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>The place before (Shift+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>The next place (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Not found here</source>
        <translation>Not found here</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Saved as {path}</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder or name.</source>
        <translation>{path} cannot be written. Choose another folder or name.</translation>
    </message>
    <message>
        <source>The printer did not take it. Try another one.</source>
        <translation>The printer did not take it. Try another one.</translation>
    </message>
    <message>
        <source>Signed: you have read “{title}”.</source>
        <translation>Signed: you have read “{title}”.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nothing is open</translation>
    </message>
    <message>
        <source>The procedures are being read, or there are none yet.</source>
        <translation>The procedures are being read, or there are none yet.</translation>
    </message>
    <message>
        <source>This link leads nowhere: {address}</source>
        <translation>This link leads nowhere: {address}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} of {count}</translation>
    </message>
    <message>
        <source>Uncontrolled when printed</source>
        <translation>Uncontrolled when printed</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Changed since you read it</source>
        <translation>Changed since you read it</translation>
    </message>
    <message>
        <source>Read; its review date has passed</source>
        <translation>Read; its review date has passed</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read well</source>
        <translation>
            <numerusform>%n file could not be read well</numerusform>
            <numerusform>%n files could not be read well</numerusform>
        </translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Search (Ctrl+K)</translation>
    </message>
    <message>
        <source>You read it to the end? Sign, and version {version} counts as read.</source>
        <translation>You read it to the end? Sign, and version {version} counts as read.</translation>
    </message>
    <message>
        <source>You read version {old}. Sign version {new} once you know what changed.</source>
        <translation>You read version {old}. Sign version {new} once you know what changed.</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Try one word, or only its beginning.</source>
        <translation>Try one word, or only its beginning.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation>The shelf is empty</translation>
    </message>
    <message>
        <source>This library holds no procedure. A manager can write the first.</source>
        <translation>This library holds no procedure. A manager can write the first.</translation>
    </message>
    <message>
        <source>Write a procedure</source>
        <translation>Write a procedure</translation>
    </message>
    <message>
        <source>{read} of {total} read</source>
        <translation>{read} of {total} read</translation>
    </message>
    <message>
        <source>You read it to the end? Sign, and it counts as read.</source>
        <translation>You read it to the end? Sign, and it counts as read.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>I have read this</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Read by you on {day}: version {version}</source>
        <translation>Read by you on {day}: version {version}</translation>
    </message>
    <message>
        <source>Suggest a change</source>
        <translation>Suggest a change</translation>
    </message>
    <message>
        <source>Read by you: version {version}</source>
        <translation>Read by you: version {version}</translation>
    </message>
    <message>
        <source>Read the next one</source>
        <translation>Read the next one</translation>
    </message>
    <message>
        <source>Next to read: {title}</source>
        <translation>Next to read: {title}</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>It is shown this once and kept nowhere. A sheet from before opens nothing any more.</source>
        <translation>It is shown this once and kept nowhere. A sheet from before opens nothing any more.</translation>
    </message>
    <message>
        <source>The same 24 words as a QR code</source>
        <translation>The same 24 words as a QR code</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>I have it on paper, and nobody else can get at it</source>
        <translation>I have it on paper, and nobody else can get at it</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>The printer did not take it. Write the words down.</source>
        <translation>The printer did not take it. Write the words down.</translation>
    </message>
    <message>
        <source>With these 24 words a manager who forgot their passphrase gets a new one, and everything that is sealed opens again. Whoever has them can read every suggestion: keep this sheet locked away, and away from this PC.</source>
        <translation>With these 24 words a manager who forgot their passphrase gets a new one, and everything that is sealed opens again. Whoever has them can read every suggestion: keep this sheet locked away, and away from this PC.</translation>
    </message>
    <message>
        <source>Made on {day}. A sheet printed later ends this one.</source>
        <translation>Made on {day}. A sheet printed later ends this one.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n remark(s) on the text</source>
        <translation>
            <numerusform>%n remark on the text</numerusform>
            <numerusform>%n remarks on the text</numerusform>
        </translation>
    </message>
    <message>
        <source>No remarks on the text</source>
        <translation>No remarks on the text</translation>
    </message>
    <message>
        <source>Remarks on the text</source>
        <translation>Remarks on the text</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Line {line}</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>The original has changed since this was translated:</source>
        <translation>The original has changed since this was translated:</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>This text is too complex to lay out, so it is shown as it was written.</source>
        <translation>This text is too complex to lay out, so it is shown as it was written.</translation>
    </message>
    <message>
        <source>Practise this step</source>
        <translation>Practise this step</translation>
    </message>
    <message>
        <source>Suggest a change</source>
        <translation>Suggest a change</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>What is missing or damaged now comes back from the backup that you choose. Whatever is newer stays, and what is replaced is kept: nothing gets lost.</source>
        <translation>What is missing or damaged now comes back from the backup that you choose. Whatever is newer stays, and what is replaced is kept: nothing gets lost.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Restore from this one</source>
        <translation>Restore from this one</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>What was sent without a name on the day of a backup is only in those of later days.</source>
        <translation>What was sent without a name on the day of a backup is only in those of later days.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>To the role-plays</source>
        <translation>To the role-plays</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Start the review</translation>
    </message>
    <message>
        <source>Nothing due today</source>
        <translation>Nothing due today</translation>
    </message>
    <message>
        <source>Next on {day}.</source>
        <translation>Next on {day}.</translation>
    </message>
    <message>
        <source>Reviews rest until {day}</source>
        <translation>Reviews rest until {day}</translation>
    </message>
    <message>
        <source>Under “My progress” you can let them go on sooner.</source>
        <translation>Under “My progress” you can let them go on sooner.</translation>
    </message>
    <message>
        <source>What you learned comes back just before it would be forgotten, in new words.</source>
        <translation>What you learned comes back just before it would be forgotten, in new words.</translation>
    </message>
    <message>
        <source>Today&apos;s review: {load}</source>
        <translation>Today&apos;s review: {load}</translation>
    </message>
    <message>
        <source>Left out. Under “My progress” you can have it asked again.</source>
        <translation>Left out. Under “My progress” you can have it asked again.</translation>
    </message>
    <message>
        <source>Today&apos;s review</source>
        <translation>Today&apos;s review</translation>
    </message>
    <message>
        <source>What you learned is still fresh.</source>
        <translation>What you learned is still fresh.</translation>
    </message>
    <message>
        <source>{right} of {all} right.</source>
        <translation>{right} of {all} right.</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Done for today</translation>
    </message>
    <message>
        <source>Read these steps again</source>
        <translation>Read these steps again</translation>
    </message>
    <message>
        <source>Tomorrow: {questions}</source>
        <translation>Tomorrow: {questions}</translation>
    </message>
    <message>
        <source>Within a week: {questions}</source>
        <translation>Within a week: {questions}</translation>
    </message>
    <message>
        <source>Later: {questions}</source>
        <translation>Later: {questions}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>They come back</source>
        <translation>They come back</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{questions}, {minutes}</source>
        <translation>{questions}, {minutes}</translation>
    </message>
    <message>
        <source>Hide what was said before</source>
        <translation>Hide what was said before</translation>
    </message>
    <message>
        <source>What was said before</source>
        <translation>What was said before</translation>
    </message>
    <message>
        <source>It comes back on {day}.</source>
        <translation>It comes back on {day}.</translation>
    </message>
    <message>
        <source>Leave this question out</source>
        <translation>Leave this question out</translation>
    </message>
    <message>
        <source>Every answer is kept at once. Stop whenever you like.</source>
        <translation>Every answer is kept at once. Stop whenever you like.</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>See how it went</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>It is not asked again until you want it under “My progress”.</source>
        <translation>It is not asked again until you want it under “My progress”.</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} of {total}</translation>
    </message>
    <message>
        <source>Which step comes first?</source>
        <translation>Which step comes first?</translation>
    </message>
    <message>
        <source>Which step comes next?</source>
        <translation>Which step comes next?</translation>
    </message>
    <message>
        <source>Step {number}: {words}</source>
        <translation>Step {number}: {words}</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Right.</translation>
    </message>
    <message>
        <source>Another step comes here.</source>
        <translation>Another step comes here.</translation>
    </message>
    <message>
        <source>Your answer: {words}</source>
        <translation>Your answer: {words}</translation>
    </message>
</context>
<context>
    <name>RolePlayList</name>
    <message>
        <source>Best so far: {share}</source>
        <translation>Best so far: {share}</translation>
    </message>
    <message>
        <source>Translation not yet reviewed</source>
        <translation>Translation not yet reviewed</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>How it went the last time</source>
        <translation>How it went the last time</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>Practise again</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>To practise</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>{procedure} {number}</source>
        <translation>{procedure} {number}</translation>
    </message>
</context>
<context>
    <name>SealingAnew</name>
    <message>
        <source>Everything is sealed anew, in the backups here too. Copies that somebody took elsewhere are as they were: delete those.</source>
        <translation>Everything is sealed anew, in the backups here too. Copies that somebody took elsewhere are as they were: delete those.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is sealed anew. %n backup(s) cannot be read and may still hold open words: delete {names}.</source>
        <translation>
            <numerusform>Everything is sealed anew. %n backup cannot be read and may still hold open words: delete {names}.</numerusform>
            <numerusform>Everything is sealed anew. %n backups cannot be read and may still hold open words: delete {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the system: {language}</source>
        <translation>As the system: {language}</translation>
    </message>
    <message>
        <source>With a PIN nobody else signs in as you on this PC. It also locks the key to your own suggestions, and remembers those that you sent without your name. Without a PIN that key lies open in the data folder. Four digits stop a curious colleague, not somebody with tools and a copy of the files: the more digits the better.</source>
        <translation>With a PIN nobody else signs in as you on this PC. It also locks the key to your own suggestions, and remembers those that you sent without your name. Without a PIN that key lies open in the data folder. Four digits stop a curious colleague, not somebody with tools and a copy of the files: the more digits the better.</translation>
    </message>
    <message>
        <source>sopapp {version}, with Qt {qt}</source>
        <translation>sopapp {version}, with Qt {qt}</translation>
    </message>
    <message>
        <source>Everything that people did here is kept in</source>
        <translation>Everything that people did here is kept in</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation>
            <numerusform>%n procedure</numerusform>
            <numerusform>%n procedures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role-play(s)</source>
        <translation>
            <numerusform>%n role-play</numerusform>
            <numerusform>%n role-plays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>How it looks</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>Use this size</translation>
    </message>
    <message>
        <source>Let the customer finish, then repeat the problem in your words.</source>
        <translation>Let the customer finish, then repeat the problem in your words.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>My name</translation>
    </message>
    <message>
        <source>Change my name</source>
        <translation>Change my name</translation>
    </message>
    <message>
        <source>Remove my PIN</source>
        <translation>Remove my PIN</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>This program</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Open this folder</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Your name is changed.</source>
        <translation>Your name is changed.</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation>Your PIN is set.</translation>
    </message>
    <message>
        <source>Your PIN is removed.</source>
        <translation>Your PIN is removed.</translation>
    </message>
    <message>
        <source>The system did not open it. The folder is {folder}.</source>
        <translation>The system did not open it. The folder is {folder}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>It is being read.</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Change my PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Set a PIN</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Keys that work everywhere</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>The original has changed since this was translated.</source>
        <translation>The original has changed since this was translated.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to translate</source>
        <translation>
            <numerusform>%n step to translate</numerusform>
            <numerusform>%n steps to translate</numerusform>
        </translation>
    </message>
    <message>
        <source>{language}, step {number}</source>
        <translation>{language}, step {number}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Start this role-play again</source>
        <translation>Start this role-play again</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Back to the list (Esc)</translation>
    </message>
    <message>
        <source>{made} of {total} decisions</source>
        <translation>{made} of {total} decisions</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>The procedure</source>
        <translation>The procedure</translation>
    </message>
    <message>
        <source>Close the procedure</source>
        <translation>Close the procedure</translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation>Open in Read</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Hide the story</source>
        <translation>Hide the story</translation>
    </message>
    <message>
        <source>Read the story again</source>
        <translation>Read the story again</translation>
    </message>
    <message>
        <source>Sentence {number} of {total}</source>
        <translation>Sentence {number} of {total}</translation>
    </message>
    <message>
        <source>{name} has a longer story. It is told once, and then it is gone.</source>
        <translation>{name} has a longer story. It is told once, and then it is gone.</translation>
    </message>
    <message>
        <source>Listen now</source>
        <translation>Listen now</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Next sentence</translation>
    </message>
    <message>
        <source>I have listened</source>
        <translation>I have listened</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Go on by itself</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>SuggestPage</name>
    <message>
        <source>Leave out customers&apos; names, phone and card numbers.</source>
        <translation>Leave out customers&apos; names, phone and card numbers.</translation>
    </message>
    <message>
        <source>What did you see or hear, and how often?</source>
        <translation>What did you see or hear, and how often?</translation>
    </message>
    <message>
        <source>For example: change a word, add a step, drop a rule</source>
        <translation>For example: change a word, add a step, drop a rule</translation>
    </message>
    <message>
        <source>Send without my name</source>
        <translation>Send without my name</translation>
    </message>
    <message>
        <source>Something else in the shop</source>
        <translation>Something else in the shop</translation>
    </message>
    <message>
        <source>What &amp;happens now?</source>
        <translation>What &amp;happens now?</translation>
    </message>
    <message>
        <source>A code from a suggestion without a name</source>
        <translation>A code from a suggestion without a name</translation>
    </message>
    <message>
        <source>Show its answer</source>
        <translation>Show its answer</translation>
    </message>
    <message>
        <source>What would be &amp;better?</source>
        <translation>What would be &amp;better?</translation>
    </message>
    <message>
        <source>Without your name the manager sees the text and the day, not who wrote it. What this cannot hide: in a team of three your words, your language or who was on duty that day may tell, and so may the PC itself to somebody who watches its files. You get a code for the answer; with a PIN it is remembered for you.</source>
        <translation>Without your name the manager sees the text and the day, not who wrote it. What this cannot hide: in a team of three your words, your language or who was on duty that day may tell, and so may the PC itself to somebody who watches its files. You get a code for the answer; with a PIN it is remembered for you.</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>S&amp;tep</translation>
    </message>
    <message>
        <source>Send the suggestion</source>
        <translation>Send the suggestion</translation>
    </message>
    <message>
        <source>The whole procedure</source>
        <translation>The whole procedure</translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation>&amp;Procedure</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it too.</source>
        <translation>Ctrl+Enter sends it too.</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Back to the conversation</translation>
    </message>
    <message>
        <source>You meet customers every day. Say where the procedure fails, and what would help.</source>
        <translation>You meet customers every day. Say where the procedure fails, and what would help.</translation>
    </message>
    <message>
        <source>Draft kept at {time}. It is here when you come back.</source>
        <translation>Draft kept at {time}. It is here when you come back.</translation>
    </message>
    <message>
        <source>Thank you. Your suggestion is kept; the answer will stand here.</source>
        <translation>Thank you. Your suggestion is kept; the answer will stand here.</translation>
    </message>
    <message>
        <source>Your answer is kept.</source>
        <translation>Your answer is kept.</translation>
    </message>
    <message>
        <source>Found: it stands among your suggestions.</source>
        <translation>Found: it stands among your suggestions.</translation>
    </message>
    <message>
        <source>Suggest an improvement</source>
        <translation>Suggest an improvement</translation>
    </message>
    <message>
        <source>Write your answer here first.</source>
        <translation>Write your answer here first.</translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Note for managers …</source>
        <translation>Note for managers …</translation>
    </message>
    <message>
        <source>Choose a suggestion</source>
        <translation>Choose a suggestion</translation>
    </message>
    <message>
        <source>Here you see it in full, and answer it.</source>
        <translation>Here you see it in full, and answer it.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>about version {version}</source>
        <translation>about version {version}</translation>
    </message>
    <message>
        <source>Notes that only managers see</source>
        <translation>Notes that only managers see</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>What happens now</translation>
    </message>
    <message>
        <source>What would be better</source>
        <translation>What would be better</translation>
    </message>
    <message>
        <source>The step as it is today</source>
        <translation>The step as it is today</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>So far</translation>
    </message>
    <message>
        <source>Ask back …</source>
        <translation>Ask back …</translation>
    </message>
    <message>
        <source>Decline with a reason …</source>
        <translation>Decline with a reason …</translation>
    </message>
    <message>
        <source>Mark done …</source>
        <translation>Mark done …</translation>
    </message>
    <message>
        <source>Accept and open the editor</source>
        <translation>Accept and open the editor</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Open the editor at this step</source>
        <translation>Open the editor at this step</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
</context>
<context>
    <name>TeamView</name>
    <message numerus="yes">
        <source>%n file(s) are in {folder}.</source>
        <translation>
            <numerusform>%n file is in {folder}.</numerusform>
            <numerusform>%n files are in {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name, the PIN, drafts and all training records go, here and in the backups, and nobody can bring them back. Suggestions stay, without a name. Other PCs on this data folder follow when they are next used; copies that somebody took elsewhere do not.</source>
        <translation>The name, the PIN, drafts and all training records go, here and in the backups, and nobody can bring them back. Suggestions stay, without a name. Other PCs on this data folder follow when they are next used; copies that somebody took elsewhere do not.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Erase {name}?</translation>
    </message>
    <message>
        <source>{name} is erased, here and in the backups.</source>
        <translation>{name} is erased, here and in the backups.</translation>
    </message>
    <message>
        <source>Then anybody here can sign in as {name}, until they set a new PIN. Nothing is erased: what they read and practised counts as before. But what their PIN locked stays locked to them for good: drafts, and their own words until now with the answers to them, which managers can still read. Answers to what they sent without a name can then be found by the codes they wrote down only.</source>
        <translation>Then anybody here can sign in as {name}, until they set a new PIN. Nothing is erased: what they read and practised counts as before. But what their PIN locked stays locked to them for good: drafts, and their own words until now with the answers to them, which managers can still read. Answers to what they sent without a name can then be found by the codes they wrote down only.</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Take the PIN away</translation>
    </message>
    <message>
        <source>{name} now signs in without a PIN, and can set a new one.</source>
        <translation>{name} now signs in without a PIN, and can set a new one.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is erased. %n backup(s) cannot be read and may still hold the name: delete {files}.</source>
        <translation>
            <numerusform>{name} is erased. %n backup cannot be read and may still hold the name: delete {files}.</numerusform>
            <numerusform>{name} is erased. %n backups cannot be read and may still hold the name: delete {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the PIN of {name} away?</source>
        <translation>Take the PIN of {name} away?</translation>
    </message>
    <message>
        <source>Skills come from the newest finished play of each role-play: 0 % is what choosing blindly earns, 100 % the best answer every time. They show what to practise next; they are no mark.</source>
        <translation>Skills come from the newest finished play of each role-play: 0 % is what choosing blindly earns, 100 % the best answer every time. They show what to practise next; they are no mark.</translation>
    </message>
    <message>
        <source>Take the PIN away …</source>
        <translation>Take the PIN away …</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>The team</translation>
    </message>
    <message>
        <source>Export records…</source>
        <translation>Export records…</translation>
    </message>
    <message>
        <source>Has read and practised nothing yet.</source>
        <translation>Has read and practised nothing yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n changed since</numerusform>
            <numerusform>%n changed since</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} role-plays practised</source>
        <translation>{done} of {all} role-plays practised</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Erase this person…</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Nobody is here yet</translation>
    </message>
    <message>
        <source>As soon as somebody has signed in with their name, you see here how far they have come.</source>
        <translation>As soon as somebody has signed in with their name, you see here how far they have come.</translation>
    </message>
    <message>
        <source>{read} of {all} procedures read</source>
        <translation>{read} of {all} procedures read</translation>
    </message>
    <message>
        <source>Take the PIN of {name} away …</source>
        <translation>Take the PIN of {name} away …</translation>
    </message>
    <message>
        <source>Erase {name}…</source>
        <translation>Erase {name}…</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>You began this role-play and made %n decision(s). The customer is still waiting.</source>
        <translation>
            <numerusform>You began this role-play and made %n decision. The customer is still waiting.</numerusform>
            <numerusform>You began this role-play and made %n decisions. The customer is still waiting.</numerusform>
        </translation>
    </message>
    <message>
        <source>This procedure changed since you read it. {what}</source>
        <translation>This procedure changed since you read it. {what}</translation>
    </message>
    <message numerus="yes">
        <source>What you learned comes back before it is forgotten. It takes about %n minute(s).</source>
        <translation>
            <numerusform>What you learned comes back before it is forgotten. It takes about %n minute.</numerusform>
            <numerusform>What you learned comes back before it is forgotten. It takes about %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have read the procedures for this role-play. Practising takes about %n minute(s).</source>
        <translation>
            <numerusform>You have read the procedures for this role-play. Practising takes about %n minute.</numerusform>
            <numerusform>You have read the procedures for this role-play. Practising takes about %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>Read what changed</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s review: %n question(s)</source>
        <translation>
            <numerusform>Today&apos;s review: %n question</numerusform>
            <numerusform>Today&apos;s review: %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Start the review</translation>
    </message>
    <message>
        <source>You have not read this procedure yet; it is the next on the shelf.</source>
        <translation>You have not read this procedure yet; it is the next on the shelf.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Read it</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Your suggestion was answered</source>
        <translation>Your suggestion was answered</translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation>Read the answer</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) changed.</source>
        <translation>
            <numerusform>%n step changed.</numerusform>
            <numerusform>%n steps changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} procedures read</source>
        <translation>{done} of {all} procedures read</translation>
    </message>
    <message>
        <source>All done for now</source>
        <translation>All done for now</translation>
    </message>
    <message>
        <source>You have read and practised everything. Did something in the shop go better or worse than the procedure says? Say what would be better.</source>
        <translation>You have read and practised everything. Did something in the shop go better or worse than the procedure says? Say what would be better.</translation>
    </message>
    <message>
        <source>Suggest an improvement</source>
        <translation>Suggest an improvement</translation>
    </message>
    <message>
        <source>There is nothing to read yet</source>
        <translation>There is nothing to read yet</translation>
    </message>
    <message>
        <source>This library holds no procedure. A manager can write the first.</source>
        <translation>This library holds no procedure. A manager can write the first.</translation>
    </message>
    <message>
        <source>Write the first procedure</source>
        <translation>Write the first procedure</translation>
    </message>
    <message>
        <source>{done} of {all} role-plays practised</source>
        <translation>{done} of {all} role-plays practised</translation>
    </message>
    <message>
        <source>Good to see you, {name}</source>
        <translation>Good to see you, {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>The procedures are being read.</source>
        <translation>The procedures are being read.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Answers to your suggestions</source>
        <translation>Answers to your suggestions</translation>
    </message>
    <message>
        <source>All your suggestions</source>
        <translation>All your suggestions</translation>
    </message>
    <message>
        <source>Done in version {version}</source>
        <translation>Done in version {version}</translation>
    </message>
    <message>
        <source>Changed since you read it</source>
        <translation>Changed since you read it</translation>
    </message>
    <message numerus="yes">
        <source>All %n on the shelf</source>
        <translation>
            <numerusform>All %n on the shelf</numerusform>
            <numerusform>All %n on the shelf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that come back today</source>
        <translation>
            <numerusform>%n question that comes back today</numerusform>
            <numerusform>%n questions that come back today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>To read</source>
        <translation>To read</translation>
    </message>
    <message>
        <source>To practise</source>
        <translation>To practise</translation>
    </message>
    <message>
        <source>All role-plays</source>
        <translation>All role-plays</translation>
    </message>
    <message>
        <source>You are in the middle of it.</source>
        <translation>You are in the middle of it.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Questions to look at</source>
        <translation>Questions to look at</translation>
    </message>
    <message>
        <source>{judged} of {all} questions have been answered by {enough} people or more for the first time. Only of these something can be said.</source>
        <translation>{judged} of {all} questions have been answered by {enough} people or more for the first time. Only of these something can be said.</translation>
    </message>
    <message>
        <source>{roleplay}: “{question}”</source>
        <translation>{roleplay}: “{question}”</translation>
    </message>
    <message>
        <source>{n} people; mean credit {facility} %</source>
        <translation>{n} people; mean credit {facility} %</translation>
    </message>
    <message>
        <source>All of them measure what they should.</source>
        <translation>All of them measure what they should.</translation>
    </message>
    <message numerus="yes">
        <source>From %n decision(s) in role-plays. They show what to practise next; they are no mark.</source>
        <translation>
            <numerusform>From %n decision in role-plays. They show what to practise next; they are no mark.</numerusform>
            <numerusform>From %n decisions in role-plays. They show what to practise next; they are no mark.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two different mistakes: to keep a case that must go up, and to hand up what one may decide oneself.</source>
        <translation>Two different mistakes: to keep a case that must go up, and to hand up what one may decide oneself.</translation>
    </message>
    <message>
        <source>How often the answer showed it where the best answer does.</source>
        <translation>How often the answer showed it where the best answer does.</translation>
    </message>
    <message>
        <source>Who is sure and wrong does not look it up. Talk about these steps first. Only answers for which somebody said how sure they were are counted.</source>
        <translation>Who is sure and wrong does not look it up. Talk about these steps first. Only answers for which somebody said how sure they were are counted.</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Whose answers</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>The whole team</translation>
    </message>
    <message>
        <source>Training results</source>
        <translation>Training results</translation>
    </message>
    <message>
        <source>Escalating</source>
        <translation>Escalating</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Listening</translation>
    </message>
    <message>
        <source>In their own words, as they marked it themselves:</source>
        <translation>In their own words, as they marked it themselves:</translation>
    </message>
    <message>
        <source>Sure, and wrong</source>
        <translation>Sure, and wrong</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>No answers yet</translation>
    </message>
    <message>
        <source>As soon as somebody plays a role-play, you see here how the team listens and escalates, and which questions are to be mended.</source>
        <translation>As soon as somebody plays a role-play, you see here how the team listens and escalates, and which questions are to be mended.</translation>
    </message>
    <message>
        <source>Handed up when it was needed</source>
        <translation>Handed up when it was needed</translation>
    </message>
    <message>
        <source>Handed up for nothing</source>
        <translation>Handed up for nothing</translation>
    </message>
    <message>
        <source>Nothing to show here yet.</source>
        <translation>Nothing to show here yet.</translation>
    </message>
    <message>
        <source>{count}: {answer}</source>
        <translation>{count}: {answer}</translation>
    </message>
    <message>
        <source>no case yet</source>
        <translation>no case yet</translation>
    </message>
    <message>
        <source>Names the feeling or the trouble</source>
        <translation>Names the feeling or the trouble</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Asks</translation>
    </message>
    <message>
        <source>Says it back in own words</source>
        <translation>Says it back in own words</translation>
    </message>
    <message>
        <source>Sums up</source>
        <translation>Sums up</translation>
    </message>
    <message>
        <source>Agrees the next step</source>
        <translation>Agrees the next step</translation>
    </message>
    <message>
        <source>{count} of {all}; likely between {low} and {high} %</source>
        <translation>{count} of {all}; likely between {low} and {high} %</translation>
    </message>
    <message>
        <source>Too few first attempts yet to say anything.</source>
        <translation>Too few first attempts yet to say anything.</translation>
    </message>
    <message>
        <source>Those who do well elsewhere do badly here. See whether the right answer is marked as the best.</source>
        <translation>Those who do well elsewhere do badly here. See whether the right answer is marked as the best.</translation>
    </message>
    <message>
        <source>It hardly tells those who do well elsewhere from the others. See whether the answers can be misread.</source>
        <translation>It hardly tells those who do well elsewhere from the others. See whether the answers can be misread.</translation>
    </message>
    <message>
        <source>Nearly everybody gets it wrong. See whether the procedure says it at all.</source>
        <translation>Nearly everybody gets it wrong. See whether the procedure says it at all.</translation>
    </message>
    <message>
        <source>Nearly everybody gets it right. Make the other answers more tempting.</source>
        <translation>Nearly everybody gets it right. Make the other answers more tempting.</translation>
    </message>
    <message>
        <source>Nobody takes one of its answers. Write what staff really say there.</source>
        <translation>Nobody takes one of its answers. Write what staff really say there.</translation>
    </message>
    <message>
        <source>Less than half of the experts agree on the best answer. Rework it or leave it out.</source>
        <translation>Less than half of the experts agree on the best answer. Rework it or leave it out.</translation>
    </message>
    <message>
        <source>Only what somebody wanted to be kept is here, sealed like suggestions. Talk about it with them.</source>
        <translation>Only what somebody wanted to be kept is here, sealed like suggestions. Talk about it with them.</translation>
    </message>
    <message>
        <source>Kept for you, in their own words</source>
        <translation>Kept for you, in their own words</translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Back to the list (Esc)</translation>
    </message>
</context>
<context>
    <name>TwoTextsDialog</name>
    <message>
        <source>Somebody else published this procedure while you were writing. Compare the two: you can copy from theirs into yours.</source>
        <translation>Somebody else published this procedure while you were writing. Compare the two: you can copy from theirs into yours.</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Changed by somebody else</translation>
    </message>
    <message>
        <source>Keep mine and publish over it</source>
        <translation>Keep mine and publish over it</translation>
    </message>
    <message>
        <source>Take theirs and set mine aside in a file</source>
        <translation>Take theirs and set mine aside in a file</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>Mine, the draft</source>
        <translation>Mine, the draft</translation>
    </message>
    <message>
        <source>Theirs, published now</source>
        <translation>Theirs, published now</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Read how we do it, practise it, and say what would be better.</source>
        <translation>Read how we do it, practise it, and say what would be better.</translation>
    </message>
    <message>
        <source>The name that your colleagues know. It stays on this PC.</source>
        <translation>The name that your colleagues know. It stays on this PC.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Forgot it? Ask a manager: on the managers’ page they can take the PIN away.</source>
        <translation>Forgot it? Ask a manager: on the managers’ page they can take the PIN away.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Someone else</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Who is it?</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Go in</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>error_text</name>
    <message>
        <source>{path} cannot be read ({reason}). Check the file, or put back a copy of it.</source>
        <translation>{path} cannot be read ({reason}). Check the file, or put back a copy of it.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}. Ask for the right to write there, or start with another folder (--data DIR).</source>
        <translation>Nothing can be saved in {folder}. Ask for the right to write there, or start with another folder (--data DIR).</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full. Make room, then do it again: nothing was lost.</source>
        <translation>The disk that holds {folder} is full. Make room, then do it again: nothing was lost.</translation>
    </message>
    <message>
        <source>Another program is holding {path}. Wait a moment, then do it again.</source>
        <translation>Another program is holding {path}. Wait a moment, then do it again.</translation>
    </message>
    <message>
        <source>{path} was changed by somebody else since it was opened. Your text is kept as a draft; compare the two first.</source>
        <translation>{path} was changed by somebody else since it was opened. Your text is kept as a draft; compare the two first.</translation>
    </message>
    <message>
        <source>The system library {library} is missing, without which no window opens. Install it: apt install {package}.</source>
        <translation>The system library {library} is missing, without which no window opens. Install it: apt install {package}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start it on a desktop, or use a command: sopapp check, sopapp play.</source>
        <translation>There is no screen to open a window on. Start it on a desktop, or use a command: sopapp check, sopapp play.</translation>
    </message>
    <message>
        <source>There is already a file {path}, and nothing was written. Choose another name, or delete that file first.</source>
        <translation>There is already a file {path}, and nothing was written. Choose another name, or delete that file first.</translation>
    </message>
    <message>
        <source>There is no data folder {folder}. Check how its name is written; without --data the usual folder is taken.</source>
        <translation>There is no data folder {folder}. Check how its name is written; without --data the usual folder is taken.</translation>
    </message>
    <message>
        <source>Line {line} of {path} has more than {most} letters, too many for this editor. Break it in another program.</source>
        <translation>Line {line} of {path} has more than {most} letters, too many for this editor. Break it in another program.</translation>
    </message>
    <message>
        <source>{name} is a manager. Take their key away first: Manage, Managers and keys.</source>
        <translation>{name} is a manager. Take their key away first: Manage, Managers and keys.</translation>
    </message>
    <message>
        <source>There is no backup called “{name}”. There are: {known}.</source>
        <translation>There is no backup called “{name}”. There are: {known}.</translation>
    </message>
    <message>
        <source>There are no records of the kind “{kind}”. There are: {known}.</source>
        <translation>There are no records of the kind “{kind}”. There are: {known}.</translation>
    </message>
    <message>
        <source>A file called {name} would say nothing about what is in it. Give it a name that ends in {known}.</source>
        <translation>A file called {name} would say nothing about what is in it. Give it a name that ends in {known}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Name a folder that holds Markdown files.</source>
        <translation>There is no folder {folder}. Name a folder that holds Markdown files.</translation>
    </message>
    <message>
        <source>There is no procedure called “{sop}” in this library. Choose one from the shelf.</source>
        <translation>There is no procedure called “{sop}” in this library. Choose one from the shelf.</translation>
    </message>
    <message>
        <source>There is no role-play called “{roleplay}” in this library. It has: {known}.</source>
        <translation>There is no role-play called “{roleplay}” in this library. It has: {known}.</translation>
    </message>
    <message>
        <source>“{language}” is not a language of this library. It has: {known}.</source>
        <translation>“{language}” is not a language of this library. It has: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not one of the choices here. Give a number from 1 to {count}.</source>
        <translation>“{given}” is not one of the choices here. Give a number from 1 to {count}.</translation>
    </message>
    <message>
        <source>Answer {place} is “{given}”, which does not fit there. Give {possible}.</source>
        <translation>Answer {place} is “{given}”, which does not fit there. Give {possible}.</translation>
    </message>
    <message>
        <source>The role-play has no variant “{given}” in that language. It has: {known}.</source>
        <translation>The role-play has no variant “{given}” in that language. It has: {known}.</translation>
    </message>
    <message>
        <source>A name is needed. Type the name that your colleagues know.</source>
        <translation>A name is needed. Type the name that your colleagues know.</translation>
    </message>
    <message>
        <source>There is already somebody called {name} on this PC. Pick that name from the list, or add a letter to yours.</source>
        <translation>There is already somebody called {name} on this PC. Pick that name from the list, or add a letter to yours.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits. Type digits only.</source>
        <translation>A PIN has {least} to {most} digits. Type digits only.</translation>
    </message>
    <message>
        <source>This PIN is not right. Try again, or pick another name.</source>
        <translation>This PIN is not right. Try again, or pick another name.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least {least} characters; three or four words are easy to remember.</source>
        <translation>The passphrase is too short. Use at least {least} characters; three or four words are easy to remember.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation>The two passphrases are not the same. Type the second one again.</translation>
    </message>
    <message>
        <source>This passphrase is not right. Try again; mind capitals and spaces.</source>
        <translation>This passphrase is not right. Try again; mind capitals and spaces.</translation>
    </message>
    <message>
        <source>This passphrase was right until somebody started the managers’ page anew. You can take the page back.</source>
        <translation>This passphrase was right until somebody started the managers’ page anew. You can take the page back.</translation>
    </message>
    <message>
        <source>This is for managers. Open the manager’s page with the passphrase first.</source>
        <translation>This is for managers. Open the manager’s page with the passphrase first.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Wait {seconds} seconds, then try again: the wait grows with each wrong one.</source>
        <translation>The passphrase was wrong too often. Wait {seconds} seconds, then try again: the wait grows with each wrong one.</translation>
    </message>
    <message>
        <source>These are not the 24 words of the newest recovery sheet. Check each word, and that the sheet is the last one printed.</source>
        <translation>These are not the 24 words of the newest recovery sheet. Check each word, and that the sheet is the last one printed.</translation>
    </message>
    <message>
        <source>This is the only manager left. Add another one first, or nobody could open this page.</source>
        <translation>This is the only manager left. Add another one first, or nobody could open this page.</translation>
    </message>
    <message>
        <source>This text cannot be opened: it is sealed for somebody else, or damaged.</source>
        <translation>This text cannot be opened: it is sealed for somebody else, or damaged.</translation>
    </message>
    <message>
        <source>No suggestion belongs to this code. Check each letter; it has 12, and no I, L, O or U.</source>
        <translation>No suggestion belongs to this code. Check each letter; it has 12, and no I, L, O or U.</translation>
    </message>
    <message>
        <source>Say what happens now and what would be better; both are needed.</source>
        <translation>Say what happens now and what would be better; both are needed.</translation>
    </message>
    <message>
        <source>An answer is needed here: the person who suggested this will read it.</source>
        <translation>An answer is needed here: the person who suggested this will read it.</translation>
    </message>
    <message>
        <source>A note needs words. Write what the managers should know.</source>
        <translation>A note needs words. Write what the managers should know.</translation>
    </message>
    <message>
        <source>A suggestion that is “{state}” cannot be marked “{wanted}”. Look at it again: somebody else may have answered it.</source>
        <translation>A suggestion that is “{state}” cannot be marked “{wanted}”. Look at it again: somebody else may have answered it.</translation>
    </message>
    <message>
        <source>The text is the same as the published one. Change something before you publish.</source>
        <translation>The text is the same as the published one. Change something before you publish.</translation>
    </message>
    <message>
        <source>Say in one line what changed; everyone who signed the old version will read it.</source>
        <translation>Say in one line what changed; everyone who signed the old version will read it.</translation>
    </message>
</context>
<context>
    <name>finding_text</name>
    <message>
        <source>It can be put back from the backup {name}.</source>
        <translation>It can be put back from the backup {name}.</translation>
    </message>
    <message>
        <source>One record cannot be read and was skipped; all others are there.</source>
        <translation>One record cannot be read and was skipped; all others are there.</translation>
    </message>
    <message>
        <source>The last write was broken off before anybody was told that it is safe. Nothing is lost.</source>
        <translation>The last write was broken off before anybody was told that it is safe. Nothing is lost.</translation>
    </message>
    <message>
        <source>A journal is empty.</source>
        <translation>A journal is empty.</translation>
    </message>
    <message>
        <source>A journal cannot be opened. Check the rights on it, and the disk.</source>
        <translation>A journal cannot be opened. Check the rights on it, and the disk.</translation>
    </message>
    <message>
        <source>Records are missing.</source>
        <translation>Records are missing.</translation>
    </message>
    <message>
        <source>Lines are not in their order. All records are there.</source>
        <translation>Lines are not in their order. All records are there.</translation>
    </message>
    <message>
        <source>Records of another journal are in this one. All are there.</source>
        <translation>Records of another journal are in this one. All are there.</translation>
    </message>
    <message>
        <source>Two different records have the same id; the first one is shown.</source>
        <translation>Two different records have the same id; the first one is shown.</translation>
    </message>
    <message>
        <source>Two records of one PC have the same number. Both are there.</source>
        <translation>Two records of one PC have the same number. Both are there.</translation>
    </message>
    <message>
        <source>The text of a record was changed after it was kept, and not by this program.</source>
        <translation>The text of a record was changed after it was kept, and not by this program.</translation>
    </message>
    <message>
        <source>The text of a record was erased, and the record that says so is gone.</source>
        <translation>The text of a record was erased, and the record that says so is gone.</translation>
    </message>
    <message>
        <source>A record was changed or taken out after it was kept, and not by this program.</source>
        <translation>A record was changed or taken out after it was kept, and not by this program.</translation>
    </message>
    <message>
        <source>{count} record(s) that were here are gone.</source>
        <translation>{count} record(s) that were here are gone.</translation>
    </message>
    <message>
        <source>Records that were here, up to number {count}, are gone, and no backup has all of them.</source>
        <translation>Records that were here, up to number {count}, are gone, and no backup has all of them.</translation>
    </message>
    <message>
        <source>Records are dated in the future ({at}): the clock of a PC is or was wrong. Check its date and time.</source>
        <translation>Records are dated in the future ({at}): the clock of a PC is or was wrong. Check its date and time.</translation>
    </message>
    <message>
        <source>The clock of a PC was set back. The order of the records is right all the same.</source>
        <translation>The clock of a PC was set back. The order of the records is right all the same.</translation>
    </message>
    <message>
        <source>A draft cannot be read.</source>
        <translation>A draft cannot be read.</translation>
    </message>
    <message>
        <source>What could not be read was kept under another name. Open it with a text editor to rescue words from it.</source>
        <translation>What could not be read was kept under another name. Open it with a text editor to rescue words from it.</translation>
    </message>
    <message>
        <source>Somebody’s own key cannot be read, so that they cannot read back what they have suggested.</source>
        <translation>Somebody’s own key cannot be read, so that they cannot read back what they have suggested.</translation>
    </message>
    <message>
        <source>There is no recovery sheet: when every manager’s passphrase is forgotten, the suggestions are lost. Make one on the managers’ page.</source>
        <translation>There is no recovery sheet: when every manager’s passphrase is forgotten, the suggestions are lost. Make one on the managers’ page.</translation>
    </message>
    <message>
        <source>There is a key in the records that no manager has signed: nothing is sealed to it. A manager can erase it on the managers’ page, under Managers and keys.</source>
        <translation>There is a key in the records that no manager has signed: nothing is sealed to it. A manager can erase it on the managers’ page, under Managers and keys.</translation>
    </message>
    <message>
        <source>Which keys are trusted can no longer be read. The first key that is found will be trusted again.</source>
        <translation>Which keys are trusted can no longer be read. The first key that is found will be trusted again.</translation>
    </message>
    <message>
        <source>A backup is damaged, so that nothing can be restored from it.</source>
        <translation>A backup is damaged, so that nothing can be restored from it.</translation>
    </message>
    <message>
        <source>What was done lately is in no backup.</source>
        <translation>What was done lately is in no backup.</translation>
    </message>
    <message>
        <source>A file was left behind when the program ended in the middle of writing. What it was to replace is whole.</source>
        <translation>A file was left behind when the program ended in the middle of writing. What it was to replace is whole.</translation>
    </message>
    <message>
        <source>Nothing can be saved here. Ask for the right to write in this folder.</source>
        <translation>Nothing can be saved here. Ask for the right to write in this folder.</translation>
    </message>
    <message>
        <source>The disk is almost full: {free} MB are left. Make room.</source>
        <translation>The disk is almost full: {free} MB are left. Make room.</translation>
    </message>
</context>
<context>
    <name>problem_text</name>
    <message>
        <source>The file cannot be read ({reason}). Save it again as UTF-8 text.</source>
        <translation>The file cannot be read ({reason}). Save it again as UTF-8 text.</translation>
    </message>
    <message>
        <source>The name of this file cannot be written down as text. Give it another name.</source>
        <translation>The name of this file cannot be written down as text. Give it another name.</translation>
    </message>
    <message>
        <source>The folder cannot be opened ({reason}). Check who may read it.</source>
        <translation>The folder cannot be opened ({reason}). Check who may read it.</translation>
    </message>
    <message>
        <source>library.toml cannot be used: {reason}.</source>
        <translation>library.toml cannot be used: {reason}.</translation>
    </message>
    <message>
        <source>The fields between two lines --- are missing at the top. Add them.</source>
        <translation>The fields between two lines --- are missing at the top. Add them.</translation>
    </message>
    <message>
        <source>The fields at the top cannot be read: {reason}. Write one `name: value` a line.</source>
        <translation>The fields at the top cannot be read: {reason}. Write one `name: value` a line.</translation>
    </message>
    <message>
        <source>The fields at the top were left out: {reason}. The text itself is shown.</source>
        <translation>The fields at the top were left out: {reason}. The text itself is shown.</translation>
    </message>
    <message>
        <source>The field {field} is not in its form. Write it like this: {field}: {example}</source>
        <translation>The field {field} is not in its form. Write it like this: {field}: {example}</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; cannot be an id. Use small letters a-z, digits and single hyphens.</source>
        <translation>&quot;{id}&quot; cannot be an id. Use small letters a-z, digits and single hyphens.</translation>
    </message>
    <message>
        <source>There is no title. Start the text with a line `# Title`.</source>
        <translation>There is no title. Start the text with a line `# Title`.</translation>
    </message>
    <message>
        <source>Two steps have the id {step}. Give one of them another id.</source>
        <translation>Two steps have the id {step}. Give one of them another id.</translation>
    </message>
    <message>
        <source>{other} has the same name but for its ending; this one is called {id}. Rename one of them.</source>
        <translation>{other} has the same name but for its ending; this one is called {id}. Rename one of them.</translation>
    </message>
    <message>
        <source>This is not plain YAML: {reason}.</source>
        <translation>This is not plain YAML: {reason}.</translation>
    </message>
    <message>
        <source>{id}: {field} is missing. Add it.</source>
        <translation>{id}: {field} is missing. Add it.</translation>
    </message>
    <message>
        <source>{id}: {field} must be {wanted}.</source>
        <translation>{id}: {field} must be {wanted}.</translation>
    </message>
    <message>
        <source>{id}: &quot;{given}&quot; is not known for {field}. Use one of: {known}.</source>
        <translation>{id}: &quot;{given}&quot; is not known for {field}. Use one of: {known}.</translation>
    </message>
    <message>
        <source>{id}: {field} is not a field that is read here. Correct its name or take it out.</source>
        <translation>{id}: {field} is not a field that is read here. Correct its name or take it out.</translation>
    </message>
    <message>
        <source>{id}: {field} is written twice. Rename or take out one of them.</source>
        <translation>{id}: {field} is written twice. Rename or take out one of them.</translation>
    </message>
    <message>
        <source>{id} is a word of the format. Choose another id.</source>
        <translation>{id} is a word of the format. Choose another id.</translation>
    </message>
    <message>
        <source>{id} leads to {given}, which is neither a node nor an ending. Correct `{field}`.</source>
        <translation>{id} leads to {given}, which is neither a node nor an ending. Correct `{field}`.</translation>
    </message>
    <message>
        <source>roleplay.yaml is missing in this folder. Add it, or remove the folder.</source>
        <translation>roleplay.yaml is missing in this folder. Add it, or remove the folder.</translation>
    </message>
    <message>
        <source>{id} is not a line of roleplay.yaml. Correct the id or take the line out.</source>
        <translation>{id} is not a line of roleplay.yaml. Correct the id or take the line out.</translation>
    </message>
    <message>
        <source>{id}: the skill {given} is not in library.toml. Use one of: {known}.</source>
        <translation>{id}: the skill {given} is not in library.toml. Use one of: {known}.</translation>
    </message>
    <message>
        <source>{id}: &quot;{given}&quot; is not a condition. Compare one meter with a whole number, such as: {example}</source>
        <translation>{id}: &quot;{given}&quot; is not a condition. Compare one meter with a whole number, such as: {example}</translation>
    </message>
    <message>
        <source>{id}: there is no meter {given}. Correct its name, or add it to `meters`.</source>
        <translation>{id}: there is no meter {given}. Correct its name, or add it to `meters`.</translation>
    </message>
    <message>
        <source>{id}: the number of {field} is {count}. Make it {wanted}.</source>
        <translation>{id}: the number of {field} is {count}. Make it {wanted}.</translation>
    </message>
    <message>
        <source>{id}: every way of `next` has a condition. End the list with one that has none: {{to: …}}</source>
        <translation>{id}: every way of `next` has a condition. End the list with one that has none: {{to: …}}</translation>
    </message>
    <message>
        <source>{id}: replies that are ranked must all earn different credit. Set their credits apart.</source>
        <translation>{id}: replies that are ranked must all earn different credit. Set their credits apart.</translation>
    </message>
    <message>
        <source>{id}: no option is right. Give the right one credit 1.</source>
        <translation>{id}: no option is right. Give the right one credit 1.</translation>
    </message>
    <message>
        <source>{id}: the panels do not add up. Give all choices the same n, and together no more best than n.</source>
        <translation>{id}: the panels do not add up. Give all choices the same n, and together no more best than n.</translation>
    </message>
    <message>
        <source>{id} may offer fewer than two choices, or no good one. Leave two, the best one among them, without `if`.</source>
        <translation>{id} may offer fewer than two choices, or no good one. Leave two, the best one among them, without `if`.</translation>
    </message>
    <message>
        <source>The link &quot;{target}&quot; leads nowhere. Correct it or take it out.</source>
        <translation>The link &quot;{target}&quot; leads nowhere. Correct it or take it out.</translation>
    </message>
    <message>
        <source>The picture &quot;{target}&quot; is not there. Put the file beside the text or correct its name.</source>
        <translation>The picture &quot;{target}&quot; is not there. Put the file beside the text or correct its name.</translation>
    </message>
    <message>
        <source>There is no step with an id. Write steps like this: `1. Greet the customer. {{#greet}}`</source>
        <translation>There is no step with an id. Write steps like this: `1. Greet the customer. {{#greet}}`</translation>
    </message>
    <message>
        <source>This step has no id. Add one at the end of its line: {{#short-name}}</source>
        <translation>This step has no id. Add one at the end of its line: {{#short-name}}</translation>
    </message>
    <message>
        <source>There are {count} steps; {limit} are enough. Divide them, or move decisions into a table.</source>
        <translation>There are {count} steps; {limit} are enough. Divide them, or move decisions into a table.</translation>
    </message>
    <message>
        <source>Step {number} has a sentence of {count} words; {limit} are enough. Shorten or divide it.</source>
        <translation>Step {number} has a sentence of {count} words; {limit} are enough. Shorten or divide it.</translation>
    </message>
    <message>
        <source>Step {number} gives several instructions (&quot;{words}&quot;). Make a step of each.</source>
        <translation>Step {number} gives several instructions (&quot;{words}&quot;). Make a step of each.</translation>
    </message>
    <message>
        <source>Step {number} starts with &quot;{words}&quot;. Start with what to do: a verb.</source>
        <translation>Step {number} starts with &quot;{words}&quot;. Start with what to do: a verb.</translation>
    </message>
    <message>
        <source>Step {number} says &quot;{words}&quot;. Say plainly what to do.</source>
        <translation>Step {number} says &quot;{words}&quot;. Say plainly what to do.</translation>
    </message>
    <message>
        <source>Step {number} says &quot;{words}&quot;. Leave it out: every step speaks to the reader.</source>
        <translation>Step {number} says &quot;{words}&quot;. Leave it out: every step speaks to the reader.</translation>
    </message>
    <message>
        <source>Step {number} names its condition (&quot;{words}&quot;) after the action. Put it first, with a comma.</source>
        <translation>Step {number} names its condition (&quot;{words}&quot;) after the action. Put it first, with a comma.</translation>
    </message>
    <message>
        <source>&quot;{words}&quot; is vague. Give a number, a time or a limit.</source>
        <translation>&quot;{words}&quot; is vague. Give a number, a time or a limit.</translation>
    </message>
    <message>
        <source>Sentences have {count} words on average; {limit} are enough. Divide the longest ones.</source>
        <translation>Sentences have {count} words on average; {limit} are enough. Divide the longest ones.</translation>
    </message>
    <message>
        <source>The fields at the top lack: {fields}. Add them.</source>
        <translation>The fields at the top lack: {fields}. Add them.</translation>
    </message>
    <message>
        <source>The section &quot;{section}&quot; is missing. Add it.</source>
        <translation>The section &quot;{section}&quot; is missing. Add it.</translation>
    </message>
    <message>
        <source>The next review is {months} months after the date; {limit} at most. Set an earlier one.</source>
        <translation>The next review is {months} months after the date; {limit} at most. Set an earlier one.</translation>
    </message>
    <message>
        <source>The review was due on {day}. Review the procedure, then set a new date.</source>
        <translation>The review was due on {day}. Review the procedure, then set a new date.</translation>
    </message>
    <message>
        <source>Nobody but the author has tried it. Let a colleague follow it, then fill in tried_by.</source>
        <translation>Nobody but the author has tried it. Let a colleague follow it, then fill in tried_by.</translation>
    </message>
    <message>
        <source>There is no text in the language &quot;{language}&quot;. Readers get the source text.</source>
        <translation>There is no text in the language &quot;{language}&quot;. Readers get the source text.</translation>
    </message>
    <message>
        <source>The source of step {step} has changed since it was translated. Translate it again.</source>
        <translation>The source of step {step} has changed since it was translated. Translate it again.</translation>
    </message>
    <message>
        <source>Step {step} of the source is missing here. Translate it.</source>
        <translation>Step {step} of the source is missing here. Translate it.</translation>
    </message>
    <message>
        <source>Step {step} is not in the source. Take it out or correct its id.</source>
        <translation>Step {step} is not in the source. Take it out or correct its id.</translation>
    </message>
    <message>
        <source>No native reader has approved this text. Have it read, then set reviewed: true.</source>
        <translation>No native reader has approved this text. Have it read, then set reviewed: true.</translation>
    </message>
    <message>
        <source>{count} lines are not translated: {ids}</source>
        <translation>{count} lines are not translated: {ids}</translation>
    </message>
    <message>
        <source>The source of {count} lines has changed since they were translated: {ids}</source>
        <translation>The source of {count} lines has changed since they were translated: {ids}</translation>
    </message>
    <message>
        <source>From {id} no ending can be reached. Let a choice lead to one.</source>
        <translation>From {id} no ending can be reached. Let a choice lead to one.</translation>
    </message>
    <message>
        <source>Nothing leads to {id}. Lead a choice to it or take it out.</source>
        <translation>Nothing leads to {id}. Lead a choice to it or take it out.</translation>
    </message>
    <message>
        <source>{id} has no choice that earns full credit. Add a good way on.</source>
        <translation>{id} has no choice that earns full credit. Add a good way on.</translation>
    </message>
    <message>
        <source>All choices of {id} earn the same, so nothing is learned there. Set their credits apart.</source>
        <translation>All choices of {id} earn the same, so nothing is learned there. Set their credits apart.</translation>
    </message>
    <message>
        <source>The best choice of {id} is {times} times as long as the others. Shorten it or lengthen them.</source>
        <translation>The best choice of {id} is {times} times as long as the others. Shorten it or lengthen them.</translation>
    </message>
    <message>
        <source>The best choice is always number {place}. Change the order of the choices.</source>
        <translation>The best choice is always number {place}. Change the order of the choices.</translation>
    </message>
    <message>
        <source>Over all role-plays the {which} choice earns {share} ({language}), chance is {chance}. Vary the choices.</source>
        <translation>Over all role-plays the {which} choice earns {share} ({language}), chance is {chance}. Vary the choices.</translation>
    </message>
    <message>
        <source>{id}: {given} never holds ({known}). Correct the number, or let choices move the meter.</source>
        <translation>{id}: {given} never holds ({known}). Correct the number, or let choices move the meter.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>first</translation>
    </message>
    <message>
        <source>last</source>
        <translation>last</translation>
    </message>
    <message>
        <source>politest</source>
        <translation>politest</translation>
    </message>
    <message>
        <source>There is no procedure {sop}. Correct its id or take it out.</source>
        <translation>There is no procedure {sop}. Correct its id or take it out.</translation>
    </message>
    <message>
        <source>{id} names the step {step}, which does not exist. Correct it.</source>
        <translation>{id} names the step {step}, which does not exist. Correct it.</translation>
    </message>
    <message>
        <source>No role-play practises step {step}.</source>
        <translation>No role-play practises step {step}.</translation>
    </message>
    <message>
        <source>No role-play practises the listening behaviour &quot;{behaviour}&quot;.</source>
        <translation>No role-play practises the listening behaviour &quot;{behaviour}&quot;.</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>longest</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>shortest</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>1 to 9</source>
        <translation>1 to 9</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+3</source>
        <translation>Alt+1 to Alt+3</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Up, Alt+Down</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Suggest</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Manage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Search all procedures</source>
        <translation>Search all procedures</translation>
    </message>
    <message>
        <source>Find in the open procedure</source>
        <translation>Find in the open procedure</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Leave, so that somebody else can use it</source>
        <translation>Leave, so that somebody else can use it</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>This list</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Give that answer in a role-play</source>
        <translation>Give that answer in a role-play</translation>
    </message>
    <message>
        <source>Say how sure you are of an answer</source>
        <translation>Say how sure you are of an answer</translation>
    </message>
    <message>
        <source>Move a reply up or down when you put them in order</source>
        <translation>Move a reply up or down when you put them in order</translation>
    </message>
    <message>
        <source>Sort what was said, felt, or not said</source>
        <translation>Sort what was said, felt, or not said</translation>
    </message>
    <message>
        <source>Sign that you have read this; in the editor, publish</source>
        <translation>Sign that you have read this; in the editor, publish</translation>
    </message>
    <message>
        <source>Back to the text in which you followed a link</source>
        <translation>Back to the text in which you followed a link</translation>
    </message>
    <message>
        <source>The next place found</source>
        <translation>The next place found</translation>
    </message>
    <message>
        <source>Open or press what has the focus</source>
        <translation>Open or press what has the focus</translation>
    </message>
    <message>
        <source>Close a dialog or the find bar</source>
        <translation>Close a dialog or the find bar</translation>
    </message>
</context>
<context>
    <name>state_text</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Question to you</source>
        <translation>Question to you</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Replied</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Opened again</translation>
    </message>
</context>
</TS>
