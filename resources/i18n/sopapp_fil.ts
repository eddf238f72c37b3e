<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
<context>
    <name>AnswerButton</name>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>The version that does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what is in a published version already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever suggested this finds it among their suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it will not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed: whoever suggested this will read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Start the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it like this: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not like this: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer is kept at once. You can stop at any time and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First see an example, from another case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys 1 to {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake. What you saved is safe. You can carry on; if something looks odd, save and quit, then start again.

The text below helps whoever mends it. It is also written down in {log}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashTeller</name>
    <message>
        <source>The same fault happened again. It is written down in {log}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>The best answer in {best} of {met} decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 % is what blind guessing earns, {all} is the best answer everywhere. The key is provisional: it is one manager&apos;s judgement, not yet that of a panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer was a critical error: whatever the score, this conversation is to be practised again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another role-play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Somebody else on this PC has sopapp open on the same data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {host}, sopapp has the same data folder open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can open it here too: nothing that either of you saves gets lost. Open it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read, so they are as in the beginning. The old file is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Discard the draft?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written since the last publication is lost. What is published stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is published as version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your text is kept in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what changed, then publish ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back; the draft is kept (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the draft …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in one or two sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one action here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bold words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the suggestion away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in: {what} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrontForm</name>
    <message>
        <source>Left as it is, publishing sets it to a year from then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next re&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>At least 12 characters. Three or four words that do not belong together are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down and keep it safe: a passphrase that is forgotten cannot be recovered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions, procedures and the team’s progress are behind the manager’s passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase for this page. It guards what only managers do: answering suggestions, changing procedures and seeing how the team stands. It does not lock the files on this PC. Staff go on reading, practising and suggesting without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Free software that this program is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>This link leaves the program. Open it only if you know where it leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Manage</name>
    <message numerus="yes">
        <source>waiting %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The shop as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) too many</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not reviewed by a native reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: it will be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done in version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) out of date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this page to everybody without the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MySuggestions</name>
    <message>
        <source>Nothing sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you send stands here, with every answer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent without your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: leave, so that somebody else can use it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProcedureDialog</name>
    <message>
        <source>It starts as a draft with its sections. Nobody reads it before you publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody does, such as: Take back a purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>4 to 8 digits. It keeps others from signing in as you here; it does not lock the files on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Practise</name>
    <message>
        <source>Show all role-plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role-play here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this library practises that yet. Read the procedure, or look at all role-plays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk with a customer, and see at once how each answer lands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These practise: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a better answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood: calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood: worried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood: upset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood: angry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated needlessly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A critical error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best answer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works, and there is a better one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PractisePage</name>
    <message>
        <source>This step is not in the library any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Everything else on the shelf is there. Mend these files with any text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to copy the file’s path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>{file}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file of the library can be read, and every check holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read or played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these keeps the rest from being read. {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcedureView</name>
    <message>
        <source>A draft waits, kept {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review date has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProceduresView</name>
    <message>
        <source>Problems of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend this in the file {path} with a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New procedure …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see its languages and drafts, and edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) behind</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>What changed, in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who signed the old version reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which suggestions this answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who signed it must read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this out for a small correction, such as a typing error: then the signatures given so far hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever made a suggestion that this answers sees that it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish this translation of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish “{title}”, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it: nothing is published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text beside the steps reads differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed an earlier version sees what has changed since: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New step: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed step: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step taken out: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestion fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff send them from any step of a procedure, or from the page Suggest. They arrive here, and everyone sees what became of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All procedures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>This procedure is not translated into {wanted} yet; it is shown in {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The original of %n step(s) has changed since this was translated. It is shown below each of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This procedure was to be reviewed by {day}. If something in it is out of date, suggest it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since you read version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps are the same; the text around them has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the old text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the old text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation not yet reviewed by a native reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of this procedure: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the shelf (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it. Try another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed: you have read “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedures are being read, or there are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads nowhere: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncontrolled when printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since you read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read; its review date has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read well</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You read it to the end? Sign, and version {version} counts as read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You read version {old}. Sign version {new} once you know what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one word, or only its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library holds no procedure. A manager can write the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} of {total} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You read it to the end? Sign, and it counts as read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by you on {day}: version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by you: version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to read: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>%n remark(s) on the text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No remarks on the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks on the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>The original has changed since this was translated:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too complex to lay out, so it is shown as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolePlayList</name>
    <message>
        <source>Best so far: {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation not yet reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To practise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the system: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a PIN nobody else signs in as you on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sopapp {version}, with Qt {qt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that people did here is kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role-play(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the customer finish, then repeat the problem in your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove my PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not open it. The folder is {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>The original has changed since this was translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to translate</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{language}, step {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Start this role-play again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made} of {total} decisions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>The procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestPage</name>
    <message>
        <source>Leave out customers&apos; names, phone and card numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without your name the manager sees the text and the day, not who wrote it. In a small team your words may still tell. You see the answer here either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you see or hear, and how often?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: change a word, add a step, drop a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send without my name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;happens now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be &amp;better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You meet customers every day. Say where the procedure fails, and what would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept at {time}. It is here when you come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Your suggestion is kept; the answer will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest an improvement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see it in full, and answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step as it is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline with a reason …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark done …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and open the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the editor at this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamView</name>
    <message>
        <source>Skills come from the newest finished play of each role-play: 0 % is what choosing blindly earns, 100 % the best answer every time. They show what to practise next; they are no mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} role-plays practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as somebody signs in with their name and reads or practises, you see here how far each person has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} of {all} procedures read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>You began this role-play and made %n decision(s). The customer is still waiting.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This procedure changed since you read it. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have read the procedures for this role-play. Practising takes about %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not read this procedure yet; it is the next on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your suggestion was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} procedures read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have read and practised everything. Did something in the shop go better or worse than the procedure says? Say what would be better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest an improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library holds no procedure. A manager can write the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} role-plays practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to see you, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedures are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to your suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since you read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n on the shelf</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All role-plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in the middle of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoPanes</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoTextsDialog</name>
    <message>
        <source>Somebody else published this procedure while you were writing. Compare the two: you can copy from theirs into yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine and publish over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs and set mine aside in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine, the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs, published now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Read how we do it, practise it, and say what would be better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that your colleagues know. It stays on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>error_text</name>
    <message>
        <source>{path} cannot be read ({reason}). Check the file, or put back a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}. Ask for the right to write there, or start with another folder (--data DIR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full. Make room, then do it again: nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is holding {path}. Wait a moment, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was changed by somebody else since it was opened. Your text is kept as a draft; compare the two first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system library {library} is missing, without which no window opens. Install it: apt install {package}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Start it on a desktop, or use a command: sopapp check, sopapp play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Name a folder that holds Markdown files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no procedure called “{sop}” in this library. Choose one from the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role-play called “{roleplay}” in this library. It has: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{language}” is not a language of this library. It has: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not one of the choices here. Give a number from 1 to {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed. Type the name that your colleagues know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already somebody called {name} on this PC. Pick that name from the list, or add a letter to yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits. Type digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is not right. Try again, or pick another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least {least} characters; three or four words are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is not right. Try again; mind capitals and spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for managers. Open the manager’s page with the passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what happens now and what would be better; both are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is needed here: the person who suggested this will read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suggestion that is “{state}” cannot be marked “{wanted}”. Look at it again: somebody else may have answered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is the same as the published one. Change something before you publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in one line what changed; everyone who signed the old version will read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problem_text</name>
    <message>
        <source>The file cannot be read ({reason}). Save it again as UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this file cannot be written down as text. Give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be opened ({reason}). Check who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library.toml cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields between two lines --- are missing at the top. Add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields at the top cannot be read: {reason}. Write one `name: value` a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields at the top were left out: {reason}. The text itself is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {field} is not in its form. Write it like this: {field}: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{id}&quot; cannot be an id. Use small letters a-z, digits and single hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no title. Start the text with a line `# Title`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two steps have the id {step}. Give one of them another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} has the same name but for its ending; this one is called {id}. Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not plain YAML: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}: {field} is missing. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}: {field} must be {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}: &quot;{given}&quot; is not known for {field}. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}: {field} is not a field that is read here. Correct its name or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}: {field} is written twice. Rename or take out one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node may be called {id}. Choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} leads to {given}, which is neither a node nor an ending. Correct `{field}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roleplay.yaml is missing in this folder. Add it, or remove the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is not a line of roleplay.yaml. Correct the id or take the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}: the skill {given} is not in library.toml. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link &quot;{target}&quot; leads nowhere. Correct it or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture &quot;{target}&quot; is not there. Put the file beside the text or correct its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step with an id. Write steps like this: `1. Greet the customer. {{#greet}}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step has no id. Add one at the end of its line: {{#short-name}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} steps; {limit} are enough. Divide them, or move decisions into a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} has a sentence of {count} words; {limit} are enough. Shorten or divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} gives several instructions (&quot;{words}&quot;). Make a step of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} starts with &quot;{words}&quot;. Start with what to do: a verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} says &quot;{words}&quot;. Say plainly what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} says &quot;{words}&quot;. Leave it out: every step speaks to the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} names its condition (&quot;{words}&quot;) after the action. Put it first, with a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{words}&quot; is vague. Give a number, a time or a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences have {count} words on average; {limit} are enough. Divide the longest ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields at the top lack: {fields}. Add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section &quot;{section}&quot; is missing. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next review is {months} months after the date; {limit} at most. Set an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review was due on {day}. Review the procedure, then set a new date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody but the author has tried it. Let a colleague follow it, then fill in tried_by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in the language &quot;{language}&quot;. Readers get the source text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of step {step} has changed since it was translated. Translate it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of the source is missing here. Translate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} is not in the source. Take it out or correct its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No native reader has approved this text. Have it read, then set reviewed: true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines are not translated: {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of {count} lines has changed since they were translated: {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {id} no ending can be reached. Let a choice lead to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leads to {id}. Lead a choice to it or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} has no choice that earns full credit. Add a good way on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All choices of {id} earn the same, so nothing is learned there. Set their credits apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best choice of {id} is {times} times as long as the others. Shorten it or lengthen them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best choice is always number {place}. Change the order of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who always takes the {which} choice earns {share}, and chance is {chance}. Vary the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no procedure {sop}. Correct its id or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} names the step {step}, which does not exist. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role-play practises step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role-play practises the listening behaviour &quot;{behaviour}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the open procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave, so that somebody else can use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give that answer in a role-play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or press what has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a dialog or the find bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>state_text</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
