<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name></name>
    <message>
        <source>Callers who want a person are told that nobody is free. Press to be rung for again</source>
        <translation>Wer mit einem Menschen sprechen möchte, erfährt, dass niemand frei ist. Drücken, damit es hier wieder klingelt</translation>
    </message>
    <message>
        <source>Line state</source>
        <translation>Zustand der Leitung</translation>
    </message>
    <message>
        <source>Line details</source>
        <translation>Einzelheiten zur Leitung</translation>
    </message>
    <message>
        <source>Phone line</source>
        <translation>Telefonleitung</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>{state}, switch off</source>
        <translation>{state}, ausschalten</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Produktname</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Close the guide; it can be gone on with at any time</source>
        <translation>Die Einführung schließen; Sie können jederzeit weitermachen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go to the step before</source>
        <translation>Zum vorigen Schritt</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Go on without this step</source>
        <translation>Ohne diesen Schritt weitermachen</translation>
    </message>
    <message>
        <source>Keep this and go to the next step</source>
        <translation>Übernehmen und zum nächsten Schritt</translation>
    </message>
    <message>
        <source>What this step is for</source>
        <translation>Wozu dieser Schritt dient</translation>
    </message>
    <message>
        <source>What does not work without it</source>
        <translation>Was ohne ihn nicht geht</translation>
    </message>
    <message>
        <source>The open step</source>
        <translation>Der offene Schritt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Go on with the guide of the first start</source>
        <translation>Die Einführung vom ersten Start fortsetzen</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Choose an appointment to see who comes, for what, and which call it came from.</source>
        <translation>Wählen Sie einen Termin, um zu sehen, wer kommt, wofür und aus welchem Anruf er stammt.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Why there is no appointment</source>
        <translation>Warum kein Termin zu sehen ist</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Choose another time or bay among those that are free</source>
        <translation>Eine andere freie Zeit oder einen anderen freien Arbeitsplatz wählen</translation>
    </message>
    <message>
        <source>Free its time; asked once</source>
        <translation>Gibt die Zeit frei; mit einer Rückfrage</translation>
    </message>
    <message>
        <source>Save this appointment as a calendar file (.ics)</source>
        <translation>Diesen Termin als Kalenderdatei (.ics) speichern</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Anruf öffnen</translation>
    </message>
    <message>
        <source>Read and hear the call this was made in</source>
        <translation>Den Anruf lesen und hören, in dem dies vereinbart wurde</translation>
    </message>
    <message>
        <source>The chosen appointment, or that there is none</source>
        <translation>Der gewählte Termin, oder dass keiner gewählt ist</translation>
    </message>
    <message>
        <source>About the appointment</source>
        <translation>Über den Termin</translation>
    </message>
    <message>
        <source>About the appointment, scrolled</source>
        <translation>Über den Termin, zum Blättern</translation>
    </message>
    <message>
        <source>{caption}, label</source>
        <translation>{caption}, Beschriftung</translation>
    </message>
    <message>
        <source>Such as 09:00-17:00 or 9am-5pm. An empty day is closed.</source>
        <translation>Zum Beispiel 09:00-17:00. Ein leerer Tag ist geschlossen.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>About the dealership</source>
        <translation>Über das Autohaus</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The number customers know.</source>
        <translation>Die Nummer, die Ihre Kunden kennen.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Agent&apos;s name</source>
        <translation>Name des Assistenten</translation>
    </message>
    <message>
        <source>How the agent introduces itself.</source>
        <translation>So stellt sich der Assistent vor.</translation>
    </message>
    <message>
        <source>Work bays</source>
        <translation>Arbeitsplätze</translation>
    </message>
    <message>
        <source>How many cars can be worked on at once.</source>
        <translation>An wie vielen Autos gleichzeitig gearbeitet werden kann.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>How hours are written</source>
        <translation>Wie Öffnungszeiten geschrieben werden</translation>
    </message>
    <message>
        <source>Services that can be booked</source>
        <translation>Buchbare Services</translation>
    </message>
    <message>
        <source>{title}, column</source>
        <translation>{title}, Spalte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>{department} on {day}</source>
        <translation>{department} am {day}</translation>
    </message>
    <message>
        <source>{title}, heading</source>
        <translation>{title}, Überschrift</translation>
    </message>
    <message>
        <source>Line state lamp</source>
        <translation>Lampe für den Zustand der Leitung</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Erledigt</translation>
    </message>
    <message>
        <source>– Skipped</source>
        <translation>– Übersprungen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The line and the calls that are live</source>
        <translation>Die Leitung und die laufenden Gespräche</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Call somebody, or have the agent call them</source>
        <translation>Selbst anrufen oder den Assistenten anrufen lassen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Every call there was: search it, read it, export or delete it</source>
        <translation>Alle bisherigen Anrufe: suchen, lesen, exportieren oder löschen</translation>
    </message>
    <message>
        <source>Drag an appointment to move it, or choose it and press Enter.</source>
        <translation>Ziehen Sie einen Termin, um ihn zu verschieben, oder wählen Sie ihn und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>An appointment that is booked on the phone appears here at once.</source>
        <translation>Ein am Telefon gebuchter Termin erscheint hier sofort.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>The day or week before</source>
        <translation>Ein Tag oder eine Woche zurück</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Heute zeigen</translation>
    </message>
    <message>
        <source>The next day or week</source>
        <translation>Ein Tag oder eine Woche weiter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Date on show</source>
        <translation>Angezeigtes Datum</translation>
    </message>
    <message>
        <source>Show another date</source>
        <translation>Anderes Datum zeigen</translation>
    </message>
    <message>
        <source>One day, by bay and by car</source>
        <translation>Ein Tag, nach Arbeitsplatz und Auto</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Sieben Tage</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Save the days on show as a calendar file (.ics)</source>
        <translation>Die angezeigten Tage als Kalenderdatei (.ics) speichern</translation>
    </message>
    <message>
        <source>How the last change went</source>
        <translation>Wie die letzte Änderung ausging</translation>
    </message>
    <message>
        <source>What came of the last change</source>
        <translation>Was aus der letzten Änderung wurde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put the appointment that was moved last back where it was</source>
        <translation>Den zuletzt verschobenen Termin dorthin zurücklegen, wo er war</translation>
    </message>
    <message>
        <source>Days on show</source>
        <translation>Angezeigte Tage</translation>
    </message>
    <message>
        <source>How many appointments</source>
        <translation>Wie viele Termine</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Cancel this appointment?</source>
        <translation>Diesen Termin absagen?</translation>
    </message>
    <message>
        <source>Its time is free at once. The customer is not told by Lotline.</source>
        <translation>Die Zeit ist sofort wieder frei. Lotline benachrichtigt den Kunden nicht.</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Kalenderdateien</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Als Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Appointments by day and by week, to move and cancel</source>
        <translation>Termine nach Tag und Woche, zum Verlegen und Absagen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Messages, call-backs and what else is to be done</source>
        <translation>Nachrichten, Rückrufe und was sonst zu tun ist</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Search the customers</source>
        <translation>Kunden durchsuchen</translation>
    </message>
    <message>
        <source>Search: name, number, e-mail, car, plate …</source>
        <translation>Suchen: Name, Nummer, E-Mail, Auto, Kennzeichen …</translation>
    </message>
    <message>
        <source>Part of a name, a number, a car or a plate ({key})</source>
        <translation>Teil von Name, Nummer, Auto oder Kennzeichen ({key})</translation>
    </message>
    <message>
        <source>Why no customers are listed</source>
        <translation>Warum keine Kunden in der Liste stehen</translation>
    </message>
    <message>
        <source>How many customers there are</source>
        <translation>Wie viele Kunden es gibt</translation>
    </message>
    <message>
        <source>Customers, or the reason why there are none</source>
        <translation>Kunden, oder der Grund, warum es keine gibt</translation>
    </message>
    <message>
        <source>Who they are, their cars, appointments and calls</source>
        <translation>Wer sie sind, ihre Autos, Termine und Anrufe</translation>
    </message>
    <message>
        <source>There are no cars for sale yet. Add one, or import a list: drop a CSV file here.</source>
        <translation>Noch keine Autos. Fügen Sie eines hinzu oder importieren Sie eine Liste: Ziehen Sie eine CSV-Datei hierher.</translation>
    </message>
    <message>
        <source>No car fits. Take a filter away to see more.</source>
        <translation>Kein Auto passt. Ohne einen der Filter sehen Sie mehr.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Write down a car for sale</source>
        <translation>Ein Auto zum Verkauf eintragen</translation>
    </message>
    <message>
        <source>Take in a CSV file of cars; you see first what it changes</source>
        <translation>Eine CSV-Datei mit Autos einlesen; Sie sehen zuerst, was sie ändert</translation>
    </message>
    <message>
        <source>Import a list …</source>
        <translation>Liste importieren …</translation>
    </message>
    <message>
        <source>Why no cars are listed</source>
        <translation>Warum keine Autos da sind</translation>
    </message>
    <message>
        <source>Lists of cars</source>
        <translation>Listen von Autos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>The cars, or the reason why there are none</source>
        <translation>Die Autos, oder warum keine da sind</translation>
    </message>
    <message>
        <source>Cars and one of them</source>
        <translation>Autos und eines davon</translation>
    </message>
    <message>
        <source>The cars, or the preview of an import</source>
        <translation>Die Autos, oder die Vorschau eines Imports</translation>
    </message>
    <message>
        <source>The cars for sale, and lists of cars to import</source>
        <translation>Die Autos zum Verkauf und Autolisten zum Importieren</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Choose files for the agent to answer from</source>
        <translation>Dateien wählen, aus denen der Assistent antwortet</translation>
    </message>
    <message>
        <source>Add documents …</source>
        <translation>Dokumente hinzufügen …</translation>
    </message>
    <message>
        <source>Write down a question and what the agent says to it</source>
        <translation>Eine Frage aufschreiben und was der Assistent darauf sagt</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>What the agent answers from: stored answers and documents</source>
        <translation>Woraus der Assistent antwortet: hinterlegte Antworten und Dokumente</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Assistenten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Make the agent so from the next call on</source>
        <translation>Ab dem nächsten Anruf gilt es so</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Forget what was changed here</source>
        <translation>Die Änderungen hier verwerfen</translation>
    </message>
    <message>
        <source>How the agent is met, and what it may do; every version of it</source>
        <translation>Wie der Assistent auftritt und was er darf; alle seine Versionen</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Calls by hour and outcome</source>
        <translation>Ergebnisse je Stunde</translation>
    </message>
    <message>
        <source>Waiting time over time</source>
        <translation>Wartezeit im Verlauf</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Fragen ohne Antwort</translation>
    </message>
    <message>
        <source>Callers who wanted a person</source>
        <translation>Verbindungswünsche</translation>
    </message>
    <message>
        <source>Insights · {period}</source>
        <translation>Auswertung · {period}</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>What came of the calls of a period</source>
        <translation>Was aus den Anrufen eines Zeitraums wurde</translation>
    </message>
    <message>
        <source>What this PC has, and which models suit it. Nothing is changed here.</source>
        <translation>Was dieser PC hat und welche Modelle zu ihm passen. Hier wird nichts geändert.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Hearing, thinking and speaking happen on this PC. What it needs for that is fetched once.</source>
        <translation>Hören, Denken und Sprechen geschehen auf diesem PC. Was er dafür braucht, wird einmal geladen.</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Ohne weiter</translation>
    </message>
    <message>
        <source>Without all of them Lotline takes no calls. They can be fetched at any time, here or in Models.</source>
        <translation>Ohne alle Modelle nimmt Lotline keine Anrufe an. Sie lassen sich jederzeit laden, hier oder unter Modelle.</translation>
    </message>
    <message>
        <source>Microphone and speakers are for you: to practise, and to take calls over at this PC.</source>
        <translation>Mikrofon und Lautsprecher sind für Sie: zum Üben und um Anrufe an diesem PC zu übernehmen.</translation>
    </message>
    <message>
        <source>Without them nobody can practise by voice or take a call over here. Calls on the line need none.</source>
        <translation>Ohne sie kann hier niemand sprechend üben oder einen Anruf übernehmen. Anrufe auf der Leitung brauchen keine.</translation>
    </message>
    <message>
        <source>For whom the agent answers: its hours, its services, its prices.</source>
        <translation>Für wen der Assistent Anrufe annimmt: Öffnungszeiten, Services, Preise.</translation>
    </message>
    <message>
        <source>The SIP account through which callers reach this PC.</source>
        <translation>Das SIP-Konto, über das Anrufer diesen PC erreichen.</translation>
    </message>
    <message>
        <source>Just try it</source>
        <translation>Nur ausprobieren</translation>
    </message>
    <message>
        <source>Without an account no telephone number rings here. Practice calls and the simulated caller work.</source>
        <translation>Ohne Konto klingelt hier keine Telefonnummer. Übungsanrufe und der simulierte Anrufer gehen trotzdem.</translation>
    </message>
    <message>
        <source>Talk to the agent as a caller would. It is a real call: what is booked stands in the calendar.</source>
        <translation>Sprechen Sie mit dem Assistenten wie ein Anrufer. Es ist ein echter Anruf: Was gebucht wird, steht im Kalender.</translation>
    </message>
    <message>
        <source>The models on this PC: download, import, check, remove</source>
        <translation>Modelle auf diesem PC: herunterladen, importieren, prüfen, entfernen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Telephone, appearance, privacy, keys, backup and diagnostics</source>
        <translation>Telefon, Darstellung, Datenschutz, Schlüssel, Sicherung und Diagnose</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Of this window, from the next start on. The agent speaks English with callers.</source>
        <translation>Für dieses Fenster, ab dem nächsten Start. Mit Anrufern spricht der Assistent Englisch.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Call-back agreed</source>
        <translation>Rückruf vereinbart</translation>
    </message>
    <message>
        <source>Message taken</source>
        <translation>Nachricht notiert</translation>
    </message>
    <message>
        <source>Dropped or failed</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>booked {count}</source>
        <translation>{count} gebucht</translation>
    </message>
    <message>
        <source>put through {count}</source>
        <translation>{count} verbunden</translation>
    </message>
    <message>
        <source>call-back agreed {count}</source>
        <translation>{count} mit Rückruf</translation>
    </message>
    <message>
        <source>message taken {count}</source>
        <translation>{count} mit Nachricht</translation>
    </message>
    <message>
        <source>answered {count}</source>
        <translation>{count} beantwortet</translation>
    </message>
    <message>
        <source>missed {count}</source>
        <translation>{count} verpasst</translation>
    </message>
    <message>
        <source>dropped or failed {count}</source>
        <translation>{count} abgebrochen</translation>
    </message>
    <message>
        <source>Failed: nobody took it in time</source>
        <translation>Erfolglos: niemand nahm rechtzeitig an</translation>
    </message>
    <message>
        <source>Failed: declined or given up</source>
        <translation>Erfolglos: abgelehnt oder aufgegeben</translation>
    </message>
    <message>
        <source>Failed: not reached, or hung up</source>
        <translation>Erfolglos: nicht erreicht oder aufgelegt</translation>
    </message>
    <message>
        <source>No calls have ended in this period.</source>
        <translation>In diesem Zeitraum endete kein Anruf.</translation>
    </message>
    <message>
        <source>Nothing was answered in this period, so there is no waiting time to show.</source>
        <translation>In diesem Zeitraum wurde nichts beantwortet, darum gibt es keine Wartezeit zu zeigen.</translation>
    </message>
    <message>
        <source>Every question in this period had an answer.</source>
        <translation>In diesem Zeitraum gab es auf jede Frage eine Antwort.</translation>
    </message>
    <message>
        <source>Nobody asked for a person in this period.</source>
        <translation>In diesem Zeitraum wollte niemand einen Menschen sprechen.</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month in Qt&apos;s format, such as Mar 2026</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>incoming; {count} outgoing</source>
        <translation>eingehend; {count} ausgehend</translation>
    </message>
    <message>
        <source>{saved} saved, {lost} lost</source>
        <translation>{saved} ja, {lost} nein</translation>
    </message>
    <message>
        <source>{booked} of {all} answered</source>
        <translation>{booked} von {all} Gesprächen</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>of {count} asked for</source>
        <translation>gewünscht: {count}</translation>
    </message>
    <message>
        <source>1 in 20 over {seconds}</source>
        <translation>1 von 20 über {seconds}</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>keine Anrufe</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>median {median}, 90 percent within {p90}, 95 percent within {p95}</source>
        <translation>Median {median}, 90 Prozent binnen {p90}, 95 Prozent binnen {p95}</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>High contrast is for weak eyes and bright rooms.</source>
        <translation>Hoher Kontrast hilft schwachen Augen und in hellen Räumen.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>100 % is the size of the system&apos;s own text.</source>
        <translation>100 % ist die Textgröße des Systems.</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Hören</translation>
    </message>
    <message>
        <source>Hearing: speech or silence</source>
        <translation>Hören: Sprache/Stille</translation>
    </message>
    <message>
        <source>Hearing: the demo&apos;s caller</source>
        <translation>Hören: Demo-Anrufer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Voice: speakers</source>
        <translation>Stimme: Sprecher</translation>
    </message>
    <message>
        <source>Voice: stand-in</source>
        <translation>Stimme: Ersatz</translation>
    </message>
    <message>
        <source>Turn end</source>
        <translation>Redeende</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>✓ Fits</source>
        <translation>✓ Passt</translation>
    </message>
    <message>
        <source>◐ Tight</source>
        <translation>◐ Knapp</translation>
    </message>
    <message>
        <source>▲ Too big</source>
        <translation>▲ Zu groß</translation>
    </message>
    <message>
        <source>Everything that this PC needs is here.</source>
        <translation>Alles, was dieser PC braucht, ist da.</translation>
    </message>
    <message>
        <source>✓ Installed</source>
        <translation>✓ Installiert</translation>
    </message>
    <message>
        <source>◐ Partly here</source>
        <translation>◐ Teilweise da</translation>
    </message>
    <message>
        <source>○ Not here</source>
        <translation>○ Nicht da</translation>
    </message>
    <message>
        <source>▲ Damaged</source>
        <translation>▲ Beschädigt</translation>
    </message>
    <message>
        <source>Measured here: takes {took} s to write down a turn, with {threads}.</source>
        <translation>Hier gemessen: braucht {took} s, um Gesagtes mitzuschreiben, mit {threads}.</translation>
    </message>
    <message>
        <source>Measured here: takes {took} s to begin an answer while the voice speaks, with {threads}.</source>
        <translation>Hier gemessen: braucht {took} s bis zum Beginn einer Antwort, während die Stimme spricht, mit {threads}.</translation>
    </message>
    <message>
        <source>Measured here: takes {took} s for a second of speech, with {threads}.</source>
        <translation>Hier gemessen: braucht {took} s für eine Sekunde Sprache, mit {threads}.</translation>
    </message>
    <message>
        <source>● In use</source>
        <translation>● In Benutzung</translation>
    </message>
    <message>
        <source>○ Needed</source>
        <translation>○ Nötig</translation>
    </message>
    <message>
        <source>This PC: {hardware}, {free} of disk free. The models are kept in {folder}.</source>
        <translation>Dieser PC: {hardware}, {free} Festplatte frei. Die Modelle liegen in {folder}.</translation>
    </message>
    <message>
        <source>{name} with {memory} GiB</source>
        <translation>{name} mit {memory} GiB</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 Kern</translation>
    </message>
    <message>
        <source>{count} cores</source>
        <translation>{count} Kerne</translation>
    </message>
    <message>
        <source>{count} GiB of memory</source>
        <translation>{count} GiB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>no CUDA device</source>
        <translation>kein CUDA-Gerät</translation>
    </message>
    <message>
        <source>One model is still needed before this PC can take calls, {total} in all.</source>
        <translation>Es fehlt noch ein Modell, bevor dieser PC Anrufe annehmen kann, {total}.</translation>
    </message>
    <message>
        <source>{count} models are still needed before this PC can take calls, {total} in all.</source>
        <translation>Es fehlen noch {count} Modelle, bevor dieser PC Anrufe annehmen kann, zusammen {total}.</translation>
    </message>
    <message>
        <source>It does this work on this PC.</source>
        <translation>Auf diesem PC übernimmt es diese Arbeit.</translation>
    </message>
    <message>
        <source>Licence: {licence}. {size} in {files}.</source>
        <translation>Lizenz: {licence}. {size} in {files}.</translation>
    </message>
    <message>
        <source>Its speed is not measured: it takes next to no time.</source>
        <translation>Das Tempo wird nicht gemessen: Es braucht so gut wie keine Zeit.</translation>
    </message>
    <message>
        <source>Not measured on this PC yet: that is done when Lotline starts with it for the first time.</source>
        <translation>Auf diesem PC noch nicht gemessen: Das geschieht, wenn Lotline zum ersten Mal damit startet.</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 Thread</translation>
    </message>
    <message>
        <source>{count} threads</source>
        <translation>{count} Threads</translation>
    </message>
    <message>
        <source>{title}: Checking file {done} of {total}</source>
        <translation>{title}: Datei {done} von {total} wird geprüft</translation>
    </message>
    <message>
        <source>{what} …</source>
        <translation>{what} …</translation>
    </message>
    <message>
        <source>{what}, {done} of {total}</source>
        <translation>{what}, {done} von {total}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>{title}: Fetching {file}</source>
        <translation>{title}: {file} wird geladen</translation>
    </message>
    <message>
        <source>{title}: Checking {file}</source>
        <translation>{title}: {file} wird geprüft</translation>
    </message>
    <message>
        <source>{title}: Waiting for another pull of it</source>
        <translation>{title}: Wartet auf einen anderen Download davon</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>{caption}, hint</source>
        <translation>{caption}, Hinweis</translation>
    </message>
    <message>
        <source>{name}, lamp</source>
        <translation>{name}, Lampe</translation>
    </message>
    <message>
        <source>Something went wrong inside Lotline. The log has the details.</source>
        <translation>In Lotline ist etwas schiefgegangen. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>Phone is off</source>
        <translation>Telefon ist aus</translation>
    </message>
    <message>
        <source>Taking calls</source>
        <translation>Nimmt Anrufe an</translation>
    </message>
    <message>
        <source>Registering …</source>
        <translation>Meldet sich an …</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Phone restarts …</source>
        <translation>Telefon startet neu …</translation>
    </message>
    <message>
        <source>appointment booked</source>
        <translation>Termin gebucht</translation>
    </message>
    <message>
        <source>put through to a person</source>
        <translation>an Mitarbeiter verbunden</translation>
    </message>
    <message>
        <source>message taken</source>
        <translation>Nachricht notiert</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>the line dropped</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>Probefahrt</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} Bytes</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>By the agent alone</source>
        <translation>Nur Assistent</translation>
    </message>
    <message>
        <source>By agent and person</source>
        <translation>Assistent + Mitarbeiter</translation>
    </message>
    <message>
        <source>By a person alone</source>
        <translation>Nur Mitarbeiter</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Wanted a person</source>
        <translation>Wollte einen Mitarbeiter</translation>
    </message>
    <message>
        <source>Wants no calls</source>
        <translation>Will keine Anrufe</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>The call with {who} of {when} was deleted for good, with its transcript.</source>
        <translation>Der Anruf mit {who} vom {when} wurde endgültig gelöscht, samt Gesprächstext.</translation>
    </message>
    <message>
        <source>The call with {who} of {when} was deleted for good, with its transcript and its recording.</source>
        <translation>Der Anruf mit {who} vom {when} wurde endgültig gelöscht, samt Gesprächstext und Aufnahme.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Between …</source>
        <translation>Zwischen …</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>1 call found</source>
        <translation>1 Anruf gefunden</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Anruf</translation>
    </message>
    <message>
        <source>{count} calls found</source>
        <translation>{count} Anrufe gefunden</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} Anrufe</translation>
    </message>
    <message>
        <source>ddd, MMM d yyyy</source>
        <extracomment>A day of another year in Qt&apos;s format, such as Mon, Mar 2 2026</extracomment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>✓ {what}: {day}, {time}, {name} (no. {number})</source>
        <translation>✓ {what}: {day}, {time}, {name} (Nr. {number})</translation>
    </message>
    <message>
        <source>☐ {what}, for {owner}, {state}: {text}</source>
        <translation>☐ {what}, für {owner}, {state}: {text}</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>A task that is still to be done</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>One, after {seconds} s</source>
        <translation>Eine, nach {seconds} s</translation>
    </message>
    <message>
        <source>Median {seconds} s, slowest {slowest} s</source>
        <translation>Median {seconds} s, max. {slowest} s</translation>
    </message>
    <message>
        <source>Ended: {outcome}</source>
        <translation>Beendet: {outcome}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Dialing</source>
        <translation>Wählt</translation>
    </message>
    <message>
        <source>On hold by the other side</source>
        <translation>Von der Gegenseite gehalten</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>The appointments are shown here once Lotline is ready.</source>
        <translation>Die Termine stehen hier, sobald Lotline bereit ist.</translation>
    </message>
    <message>
        <source>Today · {day}</source>
        <translation>Heute · {day}</translation>
    </message>
    <message>
        <source>No appointments today. One that is booked on the phone appears here at once.</source>
        <translation>Heute keine Termine. Am Telefon gebuchte erscheinen hier sofort.</translation>
    </message>
    <message>
        <source>The agent</source>
        <translation>Der Assistent</translation>
    </message>
    <message>
        <source>What callers hear first</source>
        <translation>Was Anrufer zuerst hören</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Play the first words in this voice on this PC&apos;s speakers</source>
        <translation>Die ersten Worte mit dieser Stimme am Lautsprecher abspielen</translation>
    </message>
    <message>
        <source>Why no voice can be chosen</source>
        <translation>Warum keine Stimme wählbar ist</translation>
    </message>
    <message>
        <source>When people are rung</source>
        <translation>Wann Personen angerufen werden</translation>
    </message>
    <message>
        <source>Change the hours …</source>
        <translation>Zeiten ändern …</translation>
    </message>
    <message>
        <source>Open the dealership&apos;s settings</source>
        <translation>Die Einstellungen des Autohauses öffnen</translation>
    </message>
    <message>
        <source>How much room is left for instructions</source>
        <translation>Wie viel Platz für Anweisungen bleibt</translation>
    </message>
    <message>
        <source>the {name} department</source>
        <translation>die Abteilung {name}</translation>
    </message>
    <message>
        <source>How callers meet it</source>
        <translation>Wie er sich meldet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How it calls itself, to callers and to the people it asks for.</source>
        <translation>Wie er sich nennt, bei Anrufern und bei den Personen, nach denen er fragt.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Its name, that it is a machine and the recording are always said.</source>
        <translation>Sein Name, dass er eine Maschine ist und die Aufnahme werden immer genannt.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Who speaks on the telephone</source>
        <translation>Wer am Telefon spricht</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was er darf</translation>
    </message>
    <message>
        <source>For what it may not do it offers a person, or a call-back where it puts nobody through.</source>
        <translation>Für alles andere bietet er eine Person an, oder einen Rückruf, wenn er niemanden verbindet.</translation>
    </message>
    <message>
        <source>What happens otherwise</source>
        <translation>Was sonst geschieht</translation>
    </message>
    <message>
        <source>When it gets a person</source>
        <translation>Wann er eine Person holt</translation>
    </message>
    <message>
        <source>For anybody</source>
        <translation>Für irgendwen</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von sich aus</translation>
    </message>
    <message>
        <source>Before that it asks again. In an emergency it does not wait.</source>
        <translation>Vorher fragt er nach. In einem Notfall wartet er nicht.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>What instructions are for</source>
        <translation>Wofür Anweisungen sind</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Which languages it speaks</source>
        <translation>Welche Sprachen er spricht</translation>
    </message>
    <message>
        <source>For example: Speak plainly, and say “we” when you speak of the dealership.</source>
        <translation>Zum Beispiel: Sprich einfach, und sag „wir“, wenn du vom Autohaus sprichst.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>✓ Booked: {when} (no. {number})</source>
        <translation>✓ Gebucht: {when} (Nr. {number})</translation>
    </message>
    <message>
        <source>✓ Booked: no. {number}</source>
        <translation>✓ Gebucht: Nr. {number}</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <extracomment>A day in Qt&apos;s format: dddd and MMMM are the names of weekday and month, d is the day&apos;s number</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <extracomment>A short day in Qt&apos;s format, such as Mon, Mar 2</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>Callers who want a person are told that nobody is free; the agent goes on answering</source>
        <translation>Wer einen Menschen sprechen will, hört, dass niemand frei ist; der Assistent nimmt weiter an</translation>
    </message>
    <message>
        <source>until I switch it off</source>
        <translation>bis ich es ausschalte</translation>
    </message>
    <message>
        <source>for 30 minutes</source>
        <translation>für 30 Minuten</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>für 1 Stunde</translation>
    </message>
    <message>
        <source>for 2 hours</source>
        <translation>für 2 Stunden</translation>
    </message>
    <message>
        <source>How long nobody is to be disturbed</source>
        <translation>Wie lange niemand gestört werden soll</translation>
    </message>
    <message>
        <source>until …</source>
        <translation>bis …</translation>
    </message>
    <message>
        <source>Until what time nobody is to be disturbed</source>
        <translation>Bis wann niemand gestört werden soll</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <extracomment>An hour in Qt&apos;s format: h:mm AP for 9:05 AM, HH:mm for 09:05</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Press “{button}” ({key}) and say, for example: “I need an oil change on Tuesday.”</source>
        <extracomment>What is said to the agent stays in English</extracomment>
        <translation>Drücken Sie „{button}“ ({key}) und sagen Sie zum Beispiel auf Englisch: „I need an oil change on Tuesday.“</translation>
    </message>
    <message>
        <source>There is no microphone or no speaker, so nobody can speak here. Press “{button}” ({key}): a simulated caller phones in, and you read along.</source>
        <translation>Es fehlt ein Mikrofon oder ein Lautsprecher, darum kann hier niemand sprechen. Drücken Sie „{button}“ ({key}): Ein simulierter Anrufer ruft an, und Sie lesen mit.</translation>
    </message>
    <message>
        <source>Lotline is getting ready; the line at the top says how far it is. Then the buttons can be used.</source>
        <translation>Lotline wird vorbereitet; die Zeile oben zeigt, wie weit es ist. Danach sind die Schaltflächen benutzbar.</translation>
    </message>
    <message>
        <source>Lotline could not start, so there is nobody to talk to yet. The line at the top says why.</source>
        <translation>Lotline konnte nicht starten, darum ist noch niemand zum Reden da. Die Zeile oben sagt, warum.</translation>
    </message>
    <message>
        <source>That was a call. It stands in Calls; what is booked in a practice call is not kept.</source>
        <translation>Das war ein Anruf. Er steht unter „Anrufe“; was in einem Übungsanruf gebucht wird, bleibt nicht bestehen.</translation>
    </message>
    <message>
        <source>Practice call</source>
        <translation>Übungsanruf</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>Möchte einen Mitarbeiter</translation>
    </message>
    <message>
        <source>Stop calling</source>
        <translation>Keine Anrufe mehr</translation>
    </message>
    <message>
        <source>Message from {who}</source>
        <translation>Nachricht von {who}</translation>
    </message>
    <message>
        <source>Call back {who}</source>
        <translation>{who} zurückrufen</translation>
    </message>
    <message>
        <source>{who} wants a person</source>
        <translation>{who} möchte einen Mitarbeiter</translation>
    </message>
    <message>
        <source>{who} wants no more calls</source>
        <translation>{who} will keine Anrufe mehr</translation>
    </message>
    <message>
        <source>On the line, waiting</source>
        <translation>In der Leitung, wartet</translation>
    </message>
    <message>
        <source>On the line, the desk rings</source>
        <translation>In der Leitung, Empfang klingelt</translation>
    </message>
    <message>
        <source>Nobody was free</source>
        <translation>Niemand war frei</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Niemand nahm ab</translation>
    </message>
    <message>
        <source>Could not be put through</source>
        <translation>Verbinden misslang</translation>
    </message>
    <message>
        <source>Emergency: {kind}</source>
        <translation>Notfall: {kind}</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Ohne Frist</translation>
    </message>
    <message>
        <source>Overdue, {when}</source>
        <translation>Überfällig, {when}</translation>
    </message>
    <message>
        <source>Emergency. {said}</source>
        <translation>Notfall. {said}</translation>
    </message>
    <message>
        <source>Done {when}</source>
        <translation>Erledigt {when}</translation>
    </message>
    <message>
        <source>Due at any time</source>
        <translation>Ohne Frist</translation>
    </message>
    <message>
        <source>Overdue since {when} ({span})</source>
        <translation>Überfällig seit {when} ({span})</translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>Fällig {when}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>morgen {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>A short day and an hour, such as Mon, Mar 2, 9:05 AM</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} Min.</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} Std.</translation>
    </message>
    <message>
        <source>{task}, due {when}, for {owner}</source>
        <translation>{task}, fällig {when}, für {owner}</translation>
    </message>
    <message>
        <source>{task}, due {when}</source>
        <translation>{task}, fällig {when}</translation>
    </message>
    <message>
        <source>{count} tasks are overdue. The oldest: {task}.</source>
        <translation>{count} Aufgaben sind überfällig. Die älteste: {task}.</translation>
    </message>
    <message>
        <source>Overdue: emergency, {task}.</source>
        <translation>Überfällig: Notfall, {task}.</translation>
    </message>
    <message>
        <source>Overdue: {task}.</source>
        <translation>Überfällig: {task}.</translation>
    </message>
    <message>
        <source>One task is overdue</source>
        <translation>Eine Aufgabe ist überfällig</translation>
    </message>
    <message>
        <source>{count} tasks are overdue</source>
        <translation>{count} Aufgaben sind überfällig</translation>
    </message>
    <message>
        <source>Live call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Live call, dialed by Lotline</source>
        <translation>Im Gespräch, von Lotline gewählt</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemanden</translation>
    </message>
    <message>
        <source>Emergency: a caller needs {wanted}</source>
        <translation>Notfall: Ein Anrufer braucht {wanted}</translation>
    </message>
    <message>
        <source>A caller would like {wanted}</source>
        <translation>Ein Anrufer möchte {wanted} sprechen</translation>
    </message>
    <message>
        <source>{count} more waiting</source>
        <translation>{count} weitere warten</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Saving: the voice learns its first words …</source>
        <translation>Speichern: Die Stimme lernt ihre ersten Worte …</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions of the agent</source>
        <translation>Versionen des Assistenten</translation>
    </message>
    <message>
        <source>Versions, or that there are none</source>
        <translation>Versionen, oder dass es keine gibt</translation>
    </message>
    <message>
        <source>Why no versions are listed</source>
        <translation>Warum keine Versionen da sind</translation>
    </message>
    <message>
        <source>What changed in the chosen version</source>
        <translation>Was in der gewählten Version neu ist</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Make the agent as it was in the chosen version</source>
        <translation>Den Assistenten auf die gewählte Version zurücksetzen</translation>
    </message>
    <message>
        <source>whoever is there</source>
        <translation>wer gerade da ist</translation>
    </message>
    <message>
        <source>Whom it asks for when a caller wants just anybody. While they are closed: whoever is there.</source>
        <translation>Nach wem er fragt, wenn dem Anrufer jeder recht ist. Ist dort geschlossen: wer gerade da ist.</translation>
    </message>
    <message>
        <source>Saved. The next call hears it; a call that is live keeps its agent.</source>
        <translation>Gespeichert. Es gilt ab dem nächsten Anruf; ein laufendes Gespräch behält seinen Assistenten.</translation>
    </message>
    <message>
        <source>It understands and speaks English. Who speaks another language is told so and gets a person, or a call-back while nobody is there.</source>
        <translation>Er versteht und spricht Englisch. Wer eine andere Sprache spricht, erfährt das und bekommt eine Person, oder einen Rückruf, wenn niemand da ist.</translation>
    </message>
    <message>
        <source>Told to the language model when it puts one of your answers into words: how to speak, not what is true. A sentence with a price, a time or anything else that your records do not say is still refused.</source>
        <translation>Gilt für das Sprachmodell, wenn es eine Ihrer Antworten formuliert: wie es spricht, nicht was stimmt. Ein Satz mit einem Preis, einer Zeit oder anderem, das nicht in Ihren Daten steht, wird weiterhin verworfen.</translation>
    </message>
    <message>
        <source>This PC speaks with its quick voice, which is the only one of its kind: none can be chosen.</source>
        <translation>Dieser PC spricht mit seiner schnellen Stimme. Davon gibt es nur eine: Es gibt nichts zu wählen.</translation>
    </message>
    <message>
        <source>Nothing was changed yet: the agent is as the dealership&apos;s file has it.</source>
        <translation>Noch nichts geändert: Der Assistent ist so, wie er in der Datei des Autohauses steht.</translation>
    </message>
    <message>
        <source>Book service appointments</source>
        <translation>Servicetermine buchen</translation>
    </message>
    <message>
        <source>Work in the shop, after it was read back</source>
        <translation>Arbeiten in der Werkstatt, nach dem Vorlesen</translation>
    </message>
    <message>
        <source>Book test drives</source>
        <translation>Probefahrten buchen</translation>
    </message>
    <message>
        <source>Of cars that are for sale; else none is offered</source>
        <translation>Mit Autos, die zum Verkauf stehen; sonst wird keine angeboten</translation>
    </message>
    <message>
        <source>Move appointments</source>
        <translation>Termine verschieben</translation>
    </message>
    <message>
        <source>To another day or time</source>
        <translation>Tag oder Uhrzeit ändern</translation>
    </message>
    <message>
        <source>Cancel appointments</source>
        <translation>Termine absagen</translation>
    </message>
    <message>
        <source>After it was read back</source>
        <translation>Nachdem er vorgelesen wurde</translation>
    </message>
    <message>
        <source>Quote the stock</source>
        <translation>Bestand nennen</translation>
    </message>
    <message>
        <source>Which cars are for sale and what they cost</source>
        <translation>Welche Autos zum Verkauf stehen und was sie kosten</translation>
    </message>
    <message>
        <source>Put callers through</source>
        <translation>Anrufer verbinden</translation>
    </message>
    <message>
        <source>Rings the desk; else a call-back is offered</source>
        <translation>Klingelt am Empfang; sonst wird ein Rückruf angeboten</translation>
    </message>
    <message>
        <source>Take messages</source>
        <translation>Nachrichten annehmen</translation>
    </message>
    <message>
        <source>And call-backs; else callers are asked to call again</source>
        <translation>Und Rückrufwünsche; sonst wird um einen neuen Anruf gebeten</translation>
    </message>
    <message>
        <source>when it did not understand twice in a row</source>
        <translation>wenn er zweimal in Folge nichts verstand</translation>
    </message>
    <message>
        <source>when it did not understand three times in a row</source>
        <translation>wenn er dreimal in Folge nichts verstand</translation>
    </message>
    <message>
        <source>when it did not understand four times in a row</source>
        <translation>wenn er viermal in Folge nichts verstand</translation>
    </message>
    <message>
        <source>{name} – American woman</source>
        <translation>{name} – Amerikanerin</translation>
    </message>
    <message>
        <source>{name} – American man</source>
        <translation>{name} – Amerikaner</translation>
    </message>
    <message>
        <source>{name} – British woman</source>
        <translation>{name} – Britin</translation>
    </message>
    <message>
        <source>{name} – British man</source>
        <translation>{name} – Brite</translation>
    </message>
    <message>
        <source>the quick voice</source>
        <translation>die schnelle Stimme</translation>
    </message>
    <message>
        <source>Callers hear: “{words}”</source>
        <translation>Anrufer hören: „{words}“</translation>
    </message>
    <message>
        <source>People are rung while their department is open.</source>
        <translation>Personen werden angerufen, solange ihre Abteilung geöffnet hat.</translation>
    </message>
    <message>
        <source>{count} characters too many.</source>
        <translation>{count} Zeichen zu viel.</translation>
    </message>
    <message>
        <source>{count} characters left.</source>
        <translation>Noch {count} Zeichen.</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>A day in Qt&apos;s format, such as Mar 2
----------
A short day without its weekday in Qt&apos;s format, such as Mar 3
----------
A day of this year in Qt&apos;s format, such as Mar 2
----------
A day without its year in Qt&apos;s format, such as Mar 2</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM d yyyy</source>
        <extracomment>A day in Qt&apos;s format, such as Mar 2 2026</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Version {number}, {day}, {time}: {changes}</source>
        <translation>Version {number}, {day}, {time}: {changes}</translation>
    </message>
    <message>
        <source>a test drive stays with its car</source>
        <translation>eine Probefahrt bleibt bei ihrem Auto</translation>
    </message>
    <message>
        <source>work is done in a bay</source>
        <translation>gearbeitet wird an einem Arbeitsplatz</translation>
    </message>
    <message>
        <source>Appointments on the board</source>
        <translation>Termine auf der Tafel</translation>
    </message>
    <message>
        <source>The appointments cannot be shown. {why}</source>
        <translation>Die Termine können nicht angezeigt werden. {why}</translation>
    </message>
    <message>
        <source>{who} stays as it is: {why}.</source>
        <translation>{who} bleibt unverändert: {why}.</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Hier nicht</translation>
    </message>
    <message>
        <source>Moved: {who}, now {when}.</source>
        <translation>Verschoben: {who}, jetzt {when}.</translation>
    </message>
    <message>
        <source>Put back: {who}, {when}.</source>
        <translation>Zurückgelegt: {who}, {when}.</translation>
    </message>
    <message>
        <source>{who} cannot be put back: {why}.</source>
        <translation>{who} kann nicht zurückgelegt werden: {why}.</translation>
    </message>
    <message>
        <source>Cancelled: {who}, {when}.</source>
        <translation>Abgesagt: {who}, {when}.</translation>
    </message>
    <message>
        <source>{who} was not cancelled: {why}.</source>
        <translation>{who} wurde nicht abgesagt: {why}.</translation>
    </message>
    <message>
        <source>{who} written to {path}.</source>
        <translation>Termin von {who} gespeichert in {path}.</translation>
    </message>
    <message>
        <source>{who} stays at {when}: {why}.</source>
        <translation>{who} bleibt bei {when}: {why}.</translation>
    </message>
    <message>
        <source>ddd, MMM d, yyyy</source>
        <extracomment>A short day with its year in Qt&apos;s format, such as Mon, Mar 2, 2026</extracomment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>{name}, calendar</source>
        <translation>{name}, Kalender</translation>
    </message>
    <message>
        <source>{name}, typed</source>
        <translation>{name}, getippt</translation>
    </message>
    <message>
        <source>Let go to leave {who} as it is.</source>
        <translation>Loslassen, um {who} unverändert zu lassen.</translation>
    </message>
    <message>
        <source>Let go to move {who} to {when}.</source>
        <translation>Loslassen, um {who} zu verschieben auf: {when}.</translation>
    </message>
    <message>
        <source>{who} to {when}: not possible, {why}.</source>
        <translation>{who} auf {when}: nicht möglich, {why}.</translation>
    </message>
    <message>
        <source>Place of the dragged appointment</source>
        <translation>Platz des gezogenen Termins</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, heute</translation>
    </message>
    <message>
        <source>See {day} alone</source>
        <translation>Nur {day} zeigen</translation>
    </message>
    <message>
        <source>Hours and columns of the calendar</source>
        <translation>Uhrzeiten und Spalten des Kalenders</translation>
    </message>
    <message>
        <source>Any free bay</source>
        <translation>Beliebiger Arbeitsplatz</translation>
    </message>
    <message>
        <source>Looking for free times …</source>
        <translation>Freie Zeiten werden gesucht …</translation>
    </message>
    <message>
        <source>Move an appointment</source>
        <translation>Termin verschieben</translation>
    </message>
    <message>
        <source>Now on {day}, {span}, {place}</source>
        <translation>Jetzt am {day}, {span}, {place}</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>Was verschoben wird</translation>
    </message>
    <message>
        <source>Where it stands now</source>
        <translation>Wo er jetzt steht</translation>
    </message>
    <message>
        <source>What is free</source>
        <translation>Was frei ist</translation>
    </message>
    <message>
        <source>Day to move to</source>
        <translation>Neuer Tag</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Freie Zeiten</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move it to the chosen time</source>
        <translation>Auf die gewählte Zeit verschieben</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Nicht verschieben</translation>
    </message>
    <message>
        <source>Close without moving it</source>
        <translation>Schließen, ohne zu verschieben</translation>
    </message>
    <message>
        <source>It stays where it was: {why}.</source>
        <translation>Der Termin bleibt, wo er war: {why}.</translation>
    </message>
    <message>
        <source>Free on {day}:</source>
        <translation>Frei am {day}:</translation>
    </message>
    <message>
        <source>No other time is free on {day} in bay {number}.</source>
        <translation>Am {day} ist an Arbeitsplatz {number} keine andere Zeit frei.</translation>
    </message>
    <message>
        <source>No other time is free on {day}.</source>
        <translation>Am {day} ist keine andere Zeit frei.</translation>
    </message>
    <message>
        <source>Nothing is free on {day}: {why}. Free instead:</source>
        <translation>Am {day} ist nichts frei: {why}. Stattdessen frei:</translation>
    </message>
    <message>
        <source>Nothing is free on {day}: {why}.</source>
        <translation>Am {day} ist nichts frei: {why}.</translation>
    </message>
    <message>
        <source>Enter moves it, Delete cancels it, the arrow keys go to others</source>
        <translation>Enter verschiebt ihn, Entf sagt ihn ab, die Pfeiltasten führen zu anderen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>No bookings</source>
        <translation>Nicht buchbar</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Too far ahead</source>
        <translation>Zu weit voraus</translation>
    </message>
    <message>
        <source>Into lunch</source>
        <translation>In die Pause</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>Not a start time</source>
        <translation>Kein Beginn</translation>
    </message>
    <message>
        <source>Not free</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>the dealership is closed that day</source>
        <translation>das Autohaus ist an dem Tag geschlossen</translation>
    </message>
    <message>
        <source>that time is over</source>
        <translation>diese Zeit ist vorbei</translation>
    </message>
    <message>
        <source>appointments are not made so far ahead</source>
        <translation>so weit im Voraus werden keine Termine vergeben</translation>
    </message>
    <message>
        <source>it would run into lunch</source>
        <translation>der Termin reichte in die Mittagspause</translation>
    </message>
    <message>
        <source>it would lie outside the hours for appointments</source>
        <translation>der Termin läge außerhalb der Terminzeiten</translation>
    </message>
    <message>
        <source>no appointment starts at that minute</source>
        <translation>zu dieser Minute beginnt kein Termin</translation>
    </message>
    <message>
        <source>it is over, or was cancelled</source>
        <translation>der Termin ist vorbei oder abgesagt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>the car is out then, or not for sale any more</source>
        <translation>das Auto ist dann unterwegs oder nicht mehr zu verkaufen</translation>
    </message>
    <message>
        <source>every bay is taken then</source>
        <translation>dann sind alle Arbeitsplätze belegt</translation>
    </message>
    <message>
        <source>bay {number} is taken then</source>
        <translation>Arbeitsplatz {number} ist dann belegt</translation>
    </message>
    <message>
        <source>No bay</source>
        <translation>Ohne Arbeitsplatz</translation>
    </message>
    <message>
        <source>Bay {number}</source>
        <translation>Arbeitsplatz {number}</translation>
    </message>
    <message>
        <source>a car for sale</source>
        <translation>ein Auto aus dem Bestand</translation>
    </message>
    <message>
        <source>h AP</source>
        <extracomment>A full hour in Qt&apos;s format: h AP for 9 AM, HH:mm for 09:00
----------
A whole hour in Qt&apos;s format: h AP for 9 AM</extracomment>
        <translation>H &apos;Uhr&apos;</translation>
    </message>
    <message>
        <source>{when}, bay {number}</source>
        <translation>{when}, Arbeitsplatz {number}</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <extracomment>A day with its year in Qt&apos;s format, such as Tuesday, March 3, 2026</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A day with its year, without its weekday, in Qt&apos;s format, such as December 28, 2026</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <extracomment>A day without its weekday in Qt&apos;s format, such as March 30</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>{first} – {last}, {year}</source>
        <extracomment>A week that ends in another month: March 30 – April 5, 2026</extracomment>
        <translation>{first} – {last} {year}</translation>
    </message>
    <message>
        <source>{month} {first} – {last}, {year}</source>
        <extracomment>A week within one month: March 2 – 8, 2026</extracomment>
        <translation>{first}. – {last}. {month} {year}</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>Today {number}</source>
        <translation>Heute {number}.</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>Weekday and number of a day in Qt&apos;s format, such as Tue 3</extracomment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>No appointments</source>
        <translation>Keine Termine</translation>
    </message>
    <message>
        <source>1 appointment</source>
        <translation>1 Termin</translation>
    </message>
    <message>
        <source>{count} appointments</source>
        <translation>{count} Termine</translation>
    </message>
    <message>
        <source>No appointments written to {path}.</source>
        <translation>Keine Termine gespeichert in {path}.</translation>
    </message>
    <message>
        <source>1 appointment written to {path}.</source>
        <translation>1 Termin gespeichert in {path}.</translation>
    </message>
    <message>
        <source>{count} appointments written to {path}.</source>
        <translation>{count} Termine gespeichert in {path}.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Not on the phone, {when}</source>
        <translation>Nicht am Telefon, {when}</translation>
    </message>
    <message>
        <source>Not on the phone</source>
        <translation>Nicht am Telefon</translation>
    </message>
    <message>
        <source>Call from {who}, {when} (no. {number})</source>
        <translation>Anruf von {who}, {when} (Nr. {number})</translation>
    </message>
    <message>
        <source>Call to {who}, {when} (no. {number})</source>
        <translation>Anruf an {who}, {when} (Nr. {number})</translation>
    </message>
    <message>
        <source>At the desk, {when}</source>
        <translation>Am Empfang, {when}</translation>
    </message>
    <message>
        <source>By the agent, {when}</source>
        <translation>Vom Assistenten, {when}</translation>
    </message>
    <message>
        <source>Seconds until each answer</source>
        <translation>Sekunden bis zu jeder Antwort</translation>
    </message>
    <message>
        <source>Click a bar to go to its answer; Left and Right go from one to the next</source>
        <translation>Klick auf einen Balken springt zu seiner Antwort; Pfeil links und rechts gehen von einer zur nächsten</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Which calls are listed</source>
        <translation>Welche Anrufe aufgelistet sind</translation>
    </message>
    <message>
        <source>Words of either side, “in quotes” ({key})</source>
        <translation>Wörter beider Seiten, „in Anführungszeichen“ ({key})</translation>
    </message>
    <message>
        <source>Search what was said</source>
        <translation>Gesagtes suchen</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>A customer&apos;s name, or part of a number</source>
        <translation>Name eines Kunden oder Teil einer Nummer</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Ein- und ausgehend</translation>
    </message>
    <message>
        <source>Who took the call</source>
        <translation>Wer das Gespräch führte</translation>
    </message>
    <message>
        <source>Taken by anyone</source>
        <translation>Alle Gespräche</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Any department</source>
        <translation>Alle Abteilungen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Erster und letzter Tag</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between the first and the last day of a span</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Reading the calls …</source>
        <translation>Anrufe werden gelesen …</translation>
    </message>
    <message>
        <source>No calls yet. Every call that comes in or goes out is listed here from its first ring on.</source>
        <translation>Noch keine Anrufe. Jeder ein- und ausgehende Anruf steht hier ab dem ersten Klingeln.</translation>
    </message>
    <message>
        <source>No call fits. Search for fewer words, or take a filter away.</source>
        <translation>Kein Anruf passt. Suchen Sie nach weniger Wörtern oder nehmen Sie einen Filter weg.</translation>
    </message>
    <message>
        <source>The calls cannot be shown. {why}</source>
        <translation>Die Anrufe können nicht gezeigt werden. {why}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Calls found</source>
        <translation>Gefundene Anrufe</translation>
    </message>
    <message>
        <source>How many calls are listed</source>
        <translation>Wie viele Anrufe aufgelistet sind</translation>
    </message>
    <message>
        <source>Why there are no calls</source>
        <translation>Warum es keine Anrufe gibt</translation>
    </message>
    <message>
        <source>Calls or the reason why there are none</source>
        <translation>Anrufe oder warum es keine gibt</translation>
    </message>
    <message>
        <source>Calls, newest first</source>
        <translation>Anrufe, neueste zuerst</translation>
    </message>
    <message>
        <source>Text …</source>
        <translation>Text …</translation>
    </message>
    <message>
        <source>JSON …</source>
        <translation>JSON …</translation>
    </message>
    <message>
        <source>Recording (WAV) …</source>
        <translation>Aufnahme (WAV) …</translation>
    </message>
    <message>
        <source>No program on this PC opens the recording. Export it and open the file with one that plays WAV.</source>
        <translation>Kein Programm auf diesem PC öffnet die Aufnahme. Exportieren Sie sie und öffnen Sie die Datei mit einem, das WAV abspielt.</translation>
    </message>
    <message>
        <source>Its record, its transcript and its recording are removed and cannot be brought back. Appointments and tasks that came of it stay.</source>
        <translation>Eintrag, Gesprächstext und Aufnahme werden entfernt und lassen sich nicht wiederherstellen. Daraus entstandene Termine und Aufgaben bleiben.</translation>
    </message>
    <message>
        <source>What can be done with the call</source>
        <translation>Was mit dem Anruf getan werden kann</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the call to a file</source>
        <translation>Den Anruf in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Play the recording in the program for it</source>
        <translation>Die Aufnahme im zugehörigen Programm abspielen</translation>
    </message>
    <message>
        <source>Open the recording</source>
        <translation>Aufnahme öffnen</translation>
    </message>
    <message>
        <source>Delete the call, its transcript and its recording</source>
        <translation>Anruf, Gesprächstext und Aufnahme löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What was exported</source>
        <translation>Was exportiert wurde</translation>
    </message>
    <message>
        <source>Ways to export the call</source>
        <translation>Arten, den Anruf zu exportieren</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Geschrieben nach {file}</translation>
    </message>
    <message>
        <source>Export the call</source>
        <translation>Anruf exportieren</translation>
    </message>
    <message>
        <source>Delete the call with {who} for good?</source>
        <translation>Den Anruf mit {who} endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete the call</source>
        <translation>Anruf löschen</translation>
    </message>
    <message>
        <source>Choose a call to read what was said and what came of it.</source>
        <translation>Wählen Sie einen Anruf, um zu lesen, was gesagt wurde und was daraus wurde.</translation>
    </message>
    <message>
        <source>This call was not recorded.</source>
        <translation>Dieser Anruf wurde nicht aufgenommen.</translation>
    </message>
    <message>
        <source>The recording of this call is not where it was written.</source>
        <translation>Die Aufnahme dieses Anrufs ist nicht mehr an ihrem Platz.</translation>
    </message>
    <message>
        <source>Reading the recording …</source>
        <translation>Aufnahme wird gelesen …</translation>
    </message>
    <message>
        <source>The recording can be seen once the call has ended.</source>
        <translation>Die Aufnahme ist nach dem Ende des Anrufs zu sehen.</translation>
    </message>
    <message>
        <source>There is no sound in the recording.</source>
        <translation>In der Aufnahme ist kein Ton.</translation>
    </message>
    <message>
        <source>The call cannot be shown. {why}</source>
        <translation>Der Anruf kann nicht gezeigt werden. {why}</translation>
    </message>
    <message>
        <source>Nothing was booked, and nobody was left anything to do.</source>
        <translation>Es wurde nichts gebucht, und für niemanden blieb etwas zu tun.</translation>
    </message>
    <message>
        <source>No answer of this call was timed.</source>
        <translation>Keine Antwort dieses Anrufs wurde gemessen.</translation>
    </message>
    <message>
        <source>Nothing was said in this call.</source>
        <translation>In diesem Anruf wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Noch wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>The call&apos;s page, or why there is none</source>
        <translation>Die Seite des Anrufs oder warum es keine gibt</translation>
    </message>
    <message>
        <source>No call is open</source>
        <translation>Kein Anruf ist geöffnet</translation>
    </message>
    <message>
        <source>Why no call is open</source>
        <translation>Warum kein Anruf geöffnet ist</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Der Anruf</translation>
    </message>
    <message>
        <source>Number, direction, time, length and outcome</source>
        <translation>Nummer, Richtung, Zeit, Dauer und Ergebnis</translation>
    </message>
    <message>
        <source>Why no recording is shown</source>
        <translation>Warum keine Aufnahme zu sehen ist</translation>
    </message>
    <message>
        <source>Why there is no transcript</source>
        <translation>Warum es keinen Gesprächstext gibt</translation>
    </message>
    <message>
        <source>Transcript or the reason why there is none</source>
        <translation>Gesprächstext oder warum es keinen gibt</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Appointments and tasks of this call</source>
        <translation>Termine und Aufgaben aus diesem Anruf</translation>
    </message>
    <message>
        <source>Why nothing is listed</source>
        <translation>Warum nichts aufgelistet ist</translation>
    </message>
    <message>
        <source>What came of it, or that nothing did</source>
        <translation>Was daraus wurde, oder dass nichts daraus wurde</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>How quick the answers were</source>
        <translation>Wie schnell die Antworten kamen</translation>
    </message>
    <message>
        <source>Why no answers are shown</source>
        <translation>Warum keine Antworten zu sehen sind</translation>
    </message>
    <message>
        <source>Timing of the answers</source>
        <translation>Antwortzeiten</translation>
    </message>
    <message>
        <source>Timing of the answers, or why there is none</source>
        <translation>Antwortzeiten oder warum es keine gibt</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Abspielen</translation>
    </message>
    <message>
        <source>❚❚ Pause</source>
        <translation>❚❚ Pause</translation>
    </message>
    <message>
        <source>Player of the recording</source>
        <translation>Abspielen der Aufnahme</translation>
    </message>
    <message>
        <source>Hear the recording, the caller left and the agent right</source>
        <translation>Die Aufnahme anhören, links der Anrufer, rechts der Assistent</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast it is played; the voices stay as deep as they are</source>
        <translation>Wie schnell abgespielt wird; die Tonhöhe der Stimmen bleibt</translation>
    </message>
    <message>
        <source>{times}×</source>
        <translation>{times}×</translation>
    </message>
    <message>
        <source>Why the recording is not heard</source>
        <translation>Warum die Aufnahme nicht zu hören ist</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Recording of both sides</source>
        <translation>Aufnahme beider Seiten</translation>
    </message>
    <message>
        <source>Click to go there; Left and Right move by five seconds, Space plays and pauses</source>
        <translation>Klick springt dorthin; Pfeil links und rechts gehen fünf Sekunden weiter, die Leertaste spielt ab und hält an</translation>
    </message>
    <message>
        <source>Position {at} of {whole}</source>
        <translation>Position {at} von {whole}</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Autos</translation>
    </message>
    <message>
        <source>No customers yet. Whoever books an appointment on the phone is kept here.</source>
        <translation>Noch keine Kunden. Wer am Telefon einen Termin bucht, wird hier aufgenommen.</translation>
    </message>
    <message>
        <source>Nobody found. Try part of a name, a number, a car or a plate.</source>
        <translation>Niemand gefunden. Versuchen Sie einen Teil von Name, Nummer, Auto oder Kennzeichen.</translation>
    </message>
    <message>
        <source>The customers are shown here once Lotline is ready.</source>
        <translation>Sobald Lotline bereit ist, stehen hier die Kunden.</translation>
    </message>
    <message>
        <source>The customers cannot be shown. {sentence}</source>
        <translation>Die Kunden können nicht angezeigt werden. {sentence}</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>Was das bewirkt</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>The number {number} says who is who and stays.</source>
        <translation>Die Nummer {number} zeigt, wer es ist, und bleibt.</translation>
    </message>
    <message>
        <source>Edit the car</source>
        <translation>Auto bearbeiten</translation>
    </message>
    <message>
        <source>Add a car</source>
        <translation>Auto hinzufügen</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>17 characters</source>
        <translation>17 Zeichen</translation>
    </message>
    <message>
        <source>Stop calling this number?</source>
        <translation>Diese Nummer nicht mehr anrufen?</translation>
    </message>
    <message>
        <source>Neither Lotline nor its agents will call {name}, {number}. They may still call here.</source>
        <translation>Weder Lotline noch seine Assistenten rufen {name}, {number}, noch an. Anrufe von dort sind weiter möglich.</translation>
    </message>
    <message>
        <source>How they asked</source>
        <translation>Wie sie darum baten</translation>
    </message>
    <message>
        <source>in their words, if you know them</source>
        <translation>im Wortlaut, wenn bekannt</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Allow calls again?</source>
        <translation>Anrufe wieder erlauben?</translation>
    </message>
    <message>
        <source>{name} asked not to be called: “{words}” Both this wish and your reason stay in the records.</source>
        <translation>{name} wollte nicht angerufen werden: „{words}“ Dieser Wunsch und Ihr Grund bleiben gespeichert.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>why they may be called again</source>
        <translation>warum Anrufe wieder erlaubt sind</translation>
    </message>
    <message>
        <source>Allow calls</source>
        <translation>Anrufe erlauben</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>Show the appointments of this customer</source>
        <translation>Die Termine dieses Kunden zeigen</translation>
    </message>
    <message>
        <source>Appointments of this customer</source>
        <translation>Termine dieses Kunden</translation>
    </message>
    <message>
        <source>No appointment yet.</source>
        <translation>Noch kein Termin.</translation>
    </message>
    <message>
        <source>Show the calls of this customer</source>
        <translation>Die Anrufe dieses Kunden zeigen</translation>
    </message>
    <message>
        <source>Calls of this customer</source>
        <translation>Anrufe dieses Kunden</translation>
    </message>
    <message>
        <source>No call with this number yet.</source>
        <translation>Noch kein Anruf mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Show the open tasks of this customer</source>
        <translation>Die offenen Aufgaben dieses Kunden zeigen</translation>
    </message>
    <message>
        <source>Open tasks of this customer</source>
        <translation>Offene Aufgaben dieses Kunden</translation>
    </message>
    <message>
        <source>Nothing is to be done for this customer.</source>
        <translation>Für diesen Kunden ist nichts zu erledigen.</translation>
    </message>
    <message>
        <source>Past and coming</source>
        <translation>Vergangenes und Kommendes</translation>
    </message>
    <message>
        <source>Appointments, calls or open tasks</source>
        <translation>Termine, Anrufe oder offene Aufgaben</translation>
    </message>
    <message>
        <source>Read and hear the call that is chosen</source>
        <translation>Den gewählten Anruf lesen und anhören</translation>
    </message>
    <message>
        <source>{list}, or that there are none</source>
        <translation>{list}, oder dass es keine gibt</translation>
    </message>
    <message>
        <source>Why there is nothing</source>
        <translation>Warum hier nichts steht</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Wer rief an</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>This customer cannot be shown. {sentence}</source>
        <translation>Dieser Kunde kann nicht angezeigt werden. {sentence}</translation>
    </message>
    <message>
        <source>Choose a customer to see what is known of them.</source>
        <translation>Wählen Sie einen Kunden, um zu sehen, was über ihn bekannt ist.</translation>
    </message>
    <message>
        <source>No car is known yet.</source>
        <translation>Noch ist kein Auto bekannt.</translation>
    </message>
    <message>
        <source>The customer, or how to choose one</source>
        <translation>Der Kunde, oder wie man einen wählt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Whether they may be called</source>
        <translation>Ob Anrufe erlaubt sind</translation>
    </message>
    <message>
        <source>Whether they may be called, and what they said</source>
        <translation>Ob Anrufe erlaubt sind, und was gesagt wurde</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Correct the name and the e-mail address</source>
        <translation>Name und E-Mail-Adresse berichtigen</translation>
    </message>
    <message>
        <source>Do not call …</source>
        <translation>Nicht anrufen …</translation>
    </message>
    <message>
        <source>They asked not to be called; asks once</source>
        <translation>Der Kunde will nicht angerufen werden; fragt einmal nach</translation>
    </message>
    <message>
        <source>They may be called again; asks for the reason</source>
        <translation>Anrufe sind wieder erlaubt; fragt nach dem Grund</translation>
    </message>
    <message>
        <source>Allow calls …</source>
        <translation>Anrufe erlauben …</translation>
    </message>
    <message>
        <source>Cars of this customer</source>
        <translation>Autos dieses Kunden</translation>
    </message>
    <message>
        <source>Why there are no cars</source>
        <translation>Warum es keine Autos gibt</translation>
    </message>
    <message>
        <source>Write down a car of this customer</source>
        <translation>Ein Auto dieses Kunden eintragen</translation>
    </message>
    <message>
        <source>Correct the car that is chosen</source>
        <translation>Das gewählte Auto berichtigen</translation>
    </message>
    <message>
        <source>How to choose a customer</source>
        <translation>Wie man einen Kunden wählt</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>Cars, or that none is known</source>
        <translation>Autos, oder dass keines bekannt ist</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Steht an</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Kunde rief an</translation>
    </message>
    <message>
        <source>Lotline called</source>
        <translation>Lotline rief an</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <source>May be called.</source>
        <translation>Darf angerufen werden.</translation>
    </message>
    <message>
        <source>Asked not to be called on {day}: “{words}”</source>
        <translation>Bat am {day} darum, nicht angerufen zu werden: „{words}“</translation>
    </message>
    <message>
        <source>May be called. {asked}. {allowed}</source>
        <translation>Darf angerufen werden. {asked}. {allowed}</translation>
    </message>
    <message>
        <source>Allowed again on {day}: “{words}”</source>
        <translation>Am {day} wieder erlaubt: „{words}“</translation>
    </message>
    <message>
        <source>{day}, {year}</source>
        <extracomment>A short day of another year, such as Mon, Mar 2, 2025</extracomment>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>{count} Kunden</translation>
    </message>
    <message>
        <source>Lotline has not started.</source>
        <translation>Lotline ist nicht gestartet.</translation>
    </message>
    <message>
        <source>A call is live</source>
        <translation>Ein Gespräch läuft</translation>
    </message>
    <message>
        <source>State of the call</source>
        <translation>Zustand des Anrufs</translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation>Anruf zeigen</translation>
    </message>
    <message>
        <source>Go to the call; the guide can be gone on with</source>
        <translation>Zum Gespräch; die Einführung geht danach weiter</translation>
    </message>
    <message>
        <source>1 more call</source>
        <translation>1 weiterer Anruf</translation>
    </message>
    <message>
        <source>{count} more calls</source>
        <translation>{count} weitere Anrufe</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Wählen Sie zuerst die Datei.</translation>
    </message>
    <message>
        <source>It stands in the records already.</source>
        <translation>Es ist bereits gespeichert.</translation>
    </message>
    <message>
        <source>To try Lotline: hours, cars and answers that fit together, with invented prices.</source>
        <translation>Zum Ausprobieren: Öffnungszeiten, Autos und Antworten, die zusammenpassen, mit erfundenen Preisen.</translation>
    </message>
    <message>
        <source>Cars, people and answers are added later: in Inventory and Knowledge, or by a file.</source>
        <translation>Autos, Personen und Antworten kommen später dazu: in Bestand und Wissen oder aus einer Datei.</translation>
    </message>
    <message>
        <source>A TOML file with everything: hours, services, cars, people and answers.</source>
        <translation>Eine TOML-Datei mit allem: Öffnungszeiten, Services, Autos, Personen und Antworten.</translation>
    </message>
    <message>
        <source>TOML files (*.toml)</source>
        <translation>TOML-Dateien (*.toml)</translation>
    </message>
    <message>
        <source>Dealership</source>
        <translation>Autohaus</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>Die gewählte Datei</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose the TOML file of your dealership</source>
        <translation>Die TOML-Datei Ihres Autohauses wählen</translation>
    </message>
    <message>
        <source>Save a pattern …</source>
        <translation>Vorlage speichern …</translation>
    </message>
    <message>
        <source>Save the sample&apos;s file, to fill in your own data</source>
        <translation>Die Beispieldatei speichern, um eigene Daten einzutragen</translation>
    </message>
    <message>
        <source>Your dealership&apos;s file</source>
        <translation>Datei Ihres Autohauses</translation>
    </message>
    <message>
        <source>Save a pattern</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>For whom does the agent answer?</source>
        <translation>Für wen nimmt der Assistent Anrufe an?</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Your dealership</source>
        <translation>Ihr Autohaus</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Es ist noch keine Datei gewählt.</translation>
    </message>
    <message>
        <source>{own}, as it is</source>
        <translation>{own}, wie es ist</translation>
    </message>
    <message>
        <source>The sample dealership, Springfield Auto</source>
        <translation>Das Beispiel-Autohaus Springfield Auto</translation>
    </message>
    <message>
        <source>{own}: change its data</source>
        <translation>{own}: Daten ändern</translation>
    </message>
    <message>
        <source>My dealership: type it in</source>
        <translation>Mein Autohaus: selbst eingeben</translation>
    </message>
    <message>
        <source>My dealership: from a file</source>
        <translation>Mein Autohaus: aus einer Datei</translation>
    </message>
    <message>
        <source>Looking at this PC …</source>
        <translation>Dieser PC wird untersucht …</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Dieser PC</translation>
    </message>
    <message>
        <source>Why there is nothing to show yet</source>
        <translation>Warum es noch nichts zu sehen gibt</translation>
    </message>
    <message>
        <source>Models and whether they fit</source>
        <translation>Modelle und ob sie passen</translation>
    </message>
    <message>
        <source>Which models fit</source>
        <translation>Welche Modelle passen</translation>
    </message>
    <message>
        <source>Finding {number}</source>
        <translation>Befund {number}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Preis ab</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Service hinzufügen</translation>
    </message>
    <message>
        <source>Add a line for one more service</source>
        <translation>Eine Zeile für einen weiteren Service hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{title}, service {number}</source>
        <translation>{title}, Service {number}</translation>
    </message>
    <message>
        <source>Remove service {number}</source>
        <translation>Service {number} entfernen</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Without internet: on a PC that has it, “lotline models pull” fetches them into a folder. Bring that folder on a USB stick and import from it.</source>
        <translation>Ohne Internet: Auf einem PC mit Internet lädt „lotline models pull“ sie in einen Ordner. Bringen Sie diesen auf einem USB-Stick mit und importieren Sie daraus.</translation>
    </message>
    <message>
        <source>What is still needed</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message>
        <source>Download what is needed</source>
        <translation>Fehlendes herunterladen</translation>
    </message>
    <message>
        <source>Fetch every model this PC still needs</source>
        <translation>Alle Modelle laden, die dieser PC noch braucht</translation>
    </message>
    <message>
        <source>Import from a folder …</source>
        <translation>Aus Ordner importieren …</translation>
    </message>
    <message>
        <source>Copy models from a USB stick or a folder</source>
        <translation>Modelle von einem USB-Stick oder aus einem Ordner kopieren</translation>
    </message>
    <message>
        <source>Stop here, and go on another time</source>
        <translation>Hier anhalten und ein andermal weitermachen</translation>
    </message>
    <message>
        <source>What is being done, or what came of it</source>
        <translation>Was gerade geschieht oder was daraus wurde</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Wie weit die Arbeit ist</translation>
    </message>
    <message>
        <source>Without internet</source>
        <translation>Ohne Internet</translation>
    </message>
    <message>
        <source>Models that this PC needs</source>
        <translation>Modelle, die dieser PC braucht</translation>
    </message>
    <message>
        <source>Import models from a folder</source>
        <translation>Modelle aus einem Ordner importieren</translation>
    </message>
    <message>
        <source>What this PC needs</source>
        <translation>Was dieser PC braucht</translation>
    </message>
    <message>
        <source>The insights are shown here once Lotline is ready.</source>
        <translation>Die Auswertung erscheint hier, sobald Lotline bereit ist.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Median (s)</source>
        <translation>Median (s)</translation>
    </message>
    <message>
        <source>p90 (s)</source>
        <translation>P90 (s)</translation>
    </message>
    <message>
        <source>p95 (s)</source>
        <translation>P95 (s)</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gestellt</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Show 7 days</source>
        <translation>7 Tage zeigen</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Show 30 days</source>
        <translation>30 Tage zeigen</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Show own range</source>
        <translation>Zeitraum wählen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>A day in Qt&apos;s format, such as Mar 2, 2026</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Calls that somebody got something out of, the others being lost; not &quot;written to the disk&quot;</extracomment>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Booking rate</source>
        <translation>Buchungsquote</translation>
    </message>
    <message>
        <source>Transfers that failed</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Typical wait</source>
        <translation>Typische Wartezeit</translation>
    </message>
    <message>
        <source>Figures of the period</source>
        <translation>Zahlen des Zeitraums</translation>
    </message>
    <message>
        <source>{title}, figure</source>
        <translation>{title}, Zahl</translation>
    </message>
    <message>
        <source>{title}, details</source>
        <translation>{title}, Einzelheiten</translation>
    </message>
    <message>
        <source>{title}: why there is nothing</source>
        <translation>{title}: warum nichts da ist</translation>
    </message>
    <message>
        <source>Values for a spreadsheet</source>
        <translation>Werte für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>{title}: what was saved</source>
        <translation>{title}: was gespeichert wurde</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save “{title}” as a file</source>
        <translation>„{title}“ als Datei speichern</translation>
    </message>
    <message>
        <source>Save {title}</source>
        <translation>{title} speichern</translation>
    </message>
    <message>
        <source>{title}, or why there is nothing</source>
        <translation>{title}, oder warum nichts da ist</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Drawing that can be enlarged</source>
        <translation>Zeichnung, beliebig vergrößerbar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the values as a table, or the plot again</source>
        <translation>Die Werte als Tabelle zeigen oder wieder das Diagramm</translation>
    </message>
    <message>
        <source>{title} as a table</source>
        <translation>{title} als Tabelle</translation>
    </message>
    <message>
        <source>{title}, values</source>
        <translation>{title}, Werte</translation>
    </message>
    <message>
        <source>Save what you changed, or discard it, before you open another car.</source>
        <translation>Speichern oder verwerfen Sie Ihre Änderungen, bevor Sie ein anderes Auto öffnen.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>For sale</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>What is wrong with the car</source>
        <translation>Was am Auto nicht stimmt</translation>
    </message>
    <message>
        <source>Keep the car as it is written here</source>
        <translation>Das Auto so behalten, wie es hier steht</translation>
    </message>
    <message>
        <source>The agent offers the car no more, or offers it again</source>
        <translation>Der Assistent bietet das Auto nicht mehr an, oder wieder</translation>
    </message>
    <message>
        <source>Mark as sold</source>
        <translation>Als verkauft setzen</translation>
    </message>
    <message>
        <source>Take the car out of the records; this can be undone</source>
        <translation>Das Auto aus dem Bestand löschen; lässt sich widerrufen</translation>
    </message>
    <message>
        <source>New car</source>
        <translation>Neues Auto</translation>
    </message>
    <message>
        <source>Stock no.</source>
        <translation>Lagernr.</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>New / used</source>
        <translation>Neu / gebr.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Any make</source>
        <translation>Jede Marke</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Search the cars</source>
        <translation>Autos suchen</translation>
    </message>
    <message>
        <source>Search: make, model, color, stock no., VIN …</source>
        <translation>Suchen: Marke, Modell, Farbe, Lagernr., FIN …</translation>
    </message>
    <message>
        <source>New and used</source>
        <translation>Neu, gebraucht</translation>
    </message>
    <message>
        <source>New or used</source>
        <translation>Neu oder gebr.</translation>
    </message>
    <message>
        <source>For sale and sold</source>
        <translation>Auch verkaufte</translation>
    </message>
    <message>
        <source>Offered or sold</source>
        <translation>Verfügbar oder verkauft</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Niedrigster Preis</translation>
    </message>
    <message>
        <source>from $</source>
        <translation>ab $</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Höchster Preis</translation>
    </message>
    <message>
        <source>to $</source>
        <translation>bis $</translation>
    </message>
    <message>
        <source>{reason} It is not used.</source>
        <translation>{reason} Er zählt nicht.</translation>
    </message>
    <message>
        <source>Import cars</source>
        <translation>Autos importieren</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Was der Import täte</translation>
    </message>
    <message>
        <source>Why the import did not work</source>
        <translation>Warum der Import nicht gelang</translation>
    </message>
    <message>
        <source>Column of: {field}</source>
        <translation>Spalte für: {field}</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Write what is shown; it can be undone</source>
        <translation>Übernehmen, was hier steht; lässt sich widerrufen</translation>
    </message>
    <message>
        <source>Go back to the cars; nothing is written</source>
        <translation>Zurück zu den Autos; nichts wird geschrieben</translation>
    </message>
    <message>
        <source>Which column of the file holds what</source>
        <translation>Was in welcher Spalte der Datei steht</translation>
    </message>
    <message>
        <source>Import cars from {file}</source>
        <translation>Autos importieren aus {file}</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>nicht in der Datei</translation>
    </message>
    <message>
        <source>All lines ({count})</source>
        <translation>Alle Zeilen ({count})</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>Gespeichert: {what}</translation>
    </message>
    <message>
        <source>Added: {what}</source>
        <translation>Hinzugefügt: {what}</translation>
    </message>
    <message>
        <source>Sold: {what}</source>
        <translation>Verkauft: {what}</translation>
    </message>
    <message>
        <source>For sale again: {what}</source>
        <translation>Wieder verfügbar: {what}</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation>Gelöscht: {what}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>⚠ Wrong</source>
        <translation>⚠ Fehlerhaft</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>used</source>
        <translation>gebraucht</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation>{amount} $</translation>
    </message>
    <message>
        <source>✓ For sale</source>
        <extracomment>In the column Offered, which is narrow</extracomment>
        <translation>✓ Ja</translation>
    </message>
    <message>
        <source>{model} (sample)</source>
        <translation>{model} (Beispiel)</translation>
    </message>
    <message>
        <source>1 car</source>
        <translation>1 Auto</translation>
    </message>
    <message>
        <source>{count} cars</source>
        <translation>{count} Autos</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>Import 1 car</source>
        <translation>1 Auto importieren</translation>
    </message>
    <message>
        <source>Import {count} cars</source>
        <translation>{count} Autos importieren</translation>
    </message>
    <message>
        <source>{added} added · {changed} changed · {same} left alone · {wrong} wrong.</source>
        <translation>{added} neu · {changed} geändert · {same} unverändert · {wrong} fehlerhaft.</translation>
    </message>
    <message>
        <source>Wrong lines are left out.</source>
        <translation>Fehlerhafte Zeilen entfallen.</translation>
    </message>
    <message>
        <source>Imported: {added} added.</source>
        <translation>Importiert: {added} neu.</translation>
    </message>
    <message>
        <source>Imported: {changed} changed.</source>
        <translation>Importiert: {changed} geändert.</translation>
    </message>
    <message>
        <source>Imported: {added} added and {changed} changed.</source>
        <translation>Importiert: {added} neu und {changed} geändert.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Line no.</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What changes, or what is wrong</source>
        <translation>Was sich ändert oder nicht stimmt</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>There are no stored answers yet. Add the first: a question callers ask, and what you say.</source>
        <translation>Noch sind keine Antworten hinterlegt. Fügen Sie die erste hinzu: eine Frage der Anrufer und Ihre Antwort.</translation>
    </message>
    <message>
        <source>No answer has these words in it.</source>
        <translation>Keine Antwort enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Stored answers</source>
        <translation>Hinterlegte Antworten</translation>
    </message>
    <message>
        <source>Search the stored answers</source>
        <translation>Hinterlegte Antworten suchen</translation>
    </message>
    <message>
        <source>Why no answers are listed</source>
        <translation>Warum keine Antworten da sind</translation>
    </message>
    <message>
        <source>The answers, or the reason why there are none</source>
        <translation>Die Antworten, oder warum keine da sind</translation>
    </message>
    <message>
        <source>List of stored answers</source>
        <translation>Liste der hinterlegten Antworten</translation>
    </message>
    <message>
        <source>The answers, or one of them</source>
        <translation>Die Antworten, oder eine davon</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Antwort ändern</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Neue Antwort</translation>
    </message>
    <message>
        <source>Stored answers ({count})</source>
        <translation>Hinterlegte Antworten ({count})</translation>
    </message>
    <message>
        <source>A stored answer</source>
        <translation>Eine hinterlegte Antwort</translation>
    </message>
    <message>
        <source>Do you have loaner cars?</source>
        <translation>Do you have loaner cars?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What the agent says, word for word</source>
        <translation>Was der Assistent sagt, Wort für Wort</translation>
    </message>
    <message>
        <source>One a line: can I get a car while mine is in the shop</source>
        <translation>Eine je Zeile: can I get a car while mine is in the shop</translation>
    </message>
    <message>
        <source>Other ways to ask</source>
        <translation>Andere Arten zu fragen</translation>
    </message>
    <message>
        <source>general</source>
        <translation>general</translation>
    </message>
    <message>
        <source>What is wrong with the answer</source>
        <translation>Was an der Antwort nicht stimmt</translation>
    </message>
    <message>
        <source>Keep the answer; the agent knows it with the next question</source>
        <translation>Die Antwort speichern; der Assistent kennt sie ab der nächsten Frage</translation>
    </message>
    <message>
        <source>Back to the list; nothing is changed</source>
        <translation>Zurück zur Liste; nichts wird geändert</translation>
    </message>
    <message>
        <source>Delete this answer; this can be undone</source>
        <translation>Diese Antwort löschen; lässt sich widerrufen</translation>
    </message>
    <message>
        <source>Asked also as</source>
        <translation>Auch gefragt als</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Eingelesen</translation>
    </message>
    <message>
        <source>{name}: stopped. Nothing of it is answered from.</source>
        <translation>{name}: angehalten. Nichts daraus dient als Antwort.</translation>
    </message>
    <message>
        <source>Stopped. {what}</source>
        <translation>Angehalten. {what}</translation>
    </message>
    <message>
        <source>No documents yet. Drop PDF, Word, text, web or CSV files here: the agent reads them and answers from what they say.</source>
        <translation>Noch keine Dokumente. Ziehen Sie PDF-, Word-, Text-, Web- oder CSV-Dateien hierher: Der Assistent liest sie und antwortet daraus.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Why no documents are listed</source>
        <translation>Warum keine Dokumente da sind</translation>
    </message>
    <message>
        <source>Which document is being read</source>
        <translation>Welches Dokument gelesen wird</translation>
    </message>
    <message>
        <source>How far the document is</source>
        <translation>Wie weit das Dokument ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop reading; documents that were read already stay</source>
        <translation>Nicht weiterlesen; schon gelesene Dokumente bleiben</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht lesbar waren</translation>
    </message>
    <message>
        <source>Delete the document that is marked; you are asked once</source>
        <translation>Das markierte Dokument löschen; Sie werden einmal gefragt</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>A document is being read</source>
        <translation>Ein Dokument wird gelesen</translation>
    </message>
    <message>
        <source>The documents, or the reason why there are none</source>
        <translation>Die Dokumente, oder warum keine da sind</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>„{name}“ löschen?</translation>
    </message>
    <message>
        <source>The agent answers from it no more. The file itself stays where it is.</source>
        <translation>Der Assistent antwortet nicht mehr daraus. Die Datei selbst bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Delete a document</source>
        <translation>Dokument löschen</translation>
    </message>
    <message>
        <source>Documents ({count})</source>
        <translation>Dokumente ({count})</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… und {count} weitere.</translation>
    </message>
    <message>
        <source>– It is answered from the opening hours, services or other records.</source>
        <translation>– Die Antwort kommt aus Öffnungszeiten, Leistungen oder anderen Daten.</translation>
    </message>
    <message>
        <source>– It is taken for a wish to book.</source>
        <translation>– Gilt als Terminwunsch.</translation>
    </message>
    <message>
        <source>– It is taken for a question about the cars for sale.</source>
        <translation>– Gilt als Frage nach Autos im Bestand.</translation>
    </message>
    <message>
        <source>– It is taken for a message.</source>
        <translation>– Gilt als Nachricht.</translation>
    </message>
    <message>
        <source>– It is taken for a wish to speak to a person.</source>
        <translation>– Gilt als Wunsch, mit einem Menschen zu sprechen.</translation>
    </message>
    <message>
        <source>– It is taken for something else than a question.</source>
        <translation>– Gilt nicht als Frage.</translation>
    </message>
    <message>
        <source>Stored answer</source>
        <translation>Hinterlegte Antwort</translation>
    </message>
    <message>
        <source>✓ said</source>
        <translation>✓ gesagt</translation>
    </message>
    <message>
        <source>✗ The agent would say that it does not know, and offer a person.</source>
        <translation>✗ Der Assistent würde sagen, dass er es nicht weiß, und einen Menschen anbieten.</translation>
    </message>
    <message>
        <source>✓ The agent would answer with the passage marked below.</source>
        <translation>✓ Der Assistent würde mit dem unten markierten Abschnitt antworten.</translation>
    </message>
    <message>
        <source>✓ It is answered from the opening hours, services or other records.</source>
        <translation>✓ Die Antwort kommt aus Öffnungszeiten, Leistungen oder anderen Daten.</translation>
    </message>
    <message>
        <source>The agent would do something for the caller before it answers.</source>
        <translation>Der Assistent würde erst etwas für den Anrufer tun und dann antworten.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>1 document taken in.</source>
        <translation>1 Dokument eingelesen.</translation>
    </message>
    <message>
        <source>{count} documents taken in.</source>
        <translation>{count} Dokumente eingelesen.</translation>
    </message>
    <message>
        <source>1 document taken in, {refused} refused.</source>
        <translation>1 Dokument eingelesen, {refused} abgelehnt.</translation>
    </message>
    <message>
        <source>{count} documents taken in, {refused} refused.</source>
        <translation>{count} Dokumente eingelesen, {refused} abgelehnt.</translation>
    </message>
    <message>
        <source>Reading {file} ({place} of {total}) …</source>
        <translation>Lese {file} ({place} von {total}) …</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Lese {file} …</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Question – answer</source>
        <translation>Frage – Antwort</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Suche …</translation>
    </message>
    <message>
        <source>✗ The question could not be tried. {why}</source>
        <translation>✗ Die Frage ließ sich nicht testen. {why}</translation>
    </message>
    <message>
        <source>Try a question</source>
        <translation>Frage testen</translation>
    </message>
    <message>
        <source>A question as a caller would ask it</source>
        <translation>Eine Frage, wie ein Anrufer sie stellt</translation>
    </message>
    <message>
        <source>As a caller would ask it: Do you have loaner cars?</source>
        <translation>Wie ein Anrufer fragt: Do you have loaner cars?</translation>
    </message>
    <message>
        <source>See what the agent would answer; nobody is called, nothing is done</source>
        <translation>Sehen, was der Assistent antworten würde; niemand wird angerufen, nichts geschieht</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Put the question and its answer away</source>
        <translation>Frage und Antwort ausblenden</translation>
    </message>
    <message>
        <source>Whether the agent would answer</source>
        <translation>Ob der Assistent antworten würde</translation>
    </message>
    <message>
        <source>What the agent would say</source>
        <translation>Was der Assistent sagen würde</translation>
    </message>
    <message>
        <source>What lies near the question</source>
        <translation>Was der Frage nahekommt</translation>
    </message>
    <message>
        <source>Getting ready:</source>
        <translation>Startet:</translation>
    </message>
    <message>
        <source>Lotline starts …</source>
        <translation>Lotline startet …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>A call can be taken.</source>
        <translation>Anrufe können angenommen werden.</translation>
    </message>
    <message>
        <source>Lotline starts again …</source>
        <translation>Lotline startet neu …</translation>
    </message>
    <message>
        <source>Cannot take calls</source>
        <translation>Keine Anrufe möglich</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Live calls may end; no new one is taken.</source>
        <translation>Laufende Gespräche dürfen enden; neue werden nicht angenommen.</translation>
    </message>
    <message>
        <source>Calls are ended and the records are put away.</source>
        <translation>Gespräche werden beendet und die Daten gesichert.</translation>
    </message>
    <message>
        <source>Model, why</source>
        <translation>Modell, Begründung</translation>
    </message>
    <message>
        <source>Model, fit</source>
        <translation>Modell, Eignung</translation>
    </message>
    <message>
        <source>Model, licence</source>
        <translation>Modell, Lizenz</translation>
    </message>
    <message>
        <source>Model, speed</source>
        <translation>Modell, Tempo</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Fetch this model over the network</source>
        <translation>Dieses Modell über das Netz laden</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Read the files and compare them with the catalogue</source>
        <translation>Die Dateien lesen und mit dem Katalog vergleichen</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Take this model off the disk</source>
        <translation>Dieses Modell von der Festplatte löschen</translation>
    </message>
    <message>
        <source>{title} is deleted from this PC.</source>
        <translation>{title} wird von diesem PC gelöscht.</translation>
    </message>
    <message>
        <source>To use it again, it has to be fetched again. Remove it?</source>
        <translation>Um es wieder zu benutzen, muss es neu geladen werden. Entfernen?</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Wählen Sie ein Modell</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>The models are shown here in a moment.</source>
        <translation>Die Modelle erscheinen hier gleich.</translation>
    </message>
    <message>
        <source>Paused. What was fetched stays, and is gone on with the next time.</source>
        <translation>Angehalten. Was geladen wurde, bleibt; beim nächsten Mal geht es dort weiter.</translation>
    </message>
    <message>
        <source>Close Lotline and open it again to work with it.</source>
        <translation>Schließen und öffnen Sie Lotline, um damit zu arbeiten.</translation>
    </message>
    <message>
        <source>{title} is what it should be.</source>
        <translation>{title} ist in Ordnung.</translation>
    </message>
    <message>
        <source>{title} is damaged. Replace it.</source>
        <translation>{title} ist beschädigt. Ersetzen Sie es.</translation>
    </message>
    <message>
        <source>Files of {title} are missing. Download it.</source>
        <translation>Von {title} fehlen Dateien. Laden Sie es herunter.</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>{title} is on this PC.</source>
        <translation>{title} ist auf diesem PC.</translation>
    </message>
    <message>
        <source>Fetching {title} …</source>
        <translation>{title} wird geladen …</translation>
    </message>
    <message>
        <source>Fetching what is needed …</source>
        <translation>Fehlendes wird geladen …</translation>
    </message>
    <message>
        <source>Looking in {folder} …</source>
        <translation>{folder} wird durchsucht …</translation>
    </message>
    <message>
        <source>Checking {title} …</source>
        <translation>{title} wird geprüft …</translation>
    </message>
    <message>
        <source>Removing {title} …</source>
        <translation>{title} wird entfernt …</translation>
    </message>
    <message>
        <source>{title} is removed.</source>
        <translation>{title} ist entfernt.</translation>
    </message>
    <message>
        <source>There was nothing to copy: all models are here, or it was paused.</source>
        <translation>Es gab nichts zu kopieren: Alle Modelle sind da, oder es wurde angehalten.</translation>
    </message>
    <message>
        <source>Copied: {titles}.</source>
        <translation>Kopiert: {titles}.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Was nicht geklappt hat</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Today&apos;s appointments</source>
        <translation>Termine heute</translation>
    </message>
    <message>
        <source>Why there are no appointments</source>
        <translation>Warum keine Termine da sind</translation>
    </message>
    <message>
        <source>Appointments or the reason why there are none</source>
        <translation>Termine oder der Grund, warum keine da sind</translation>
    </message>
    <message>
        <source>What the agent does</source>
        <translation>Was der Assistent tut</translation>
    </message>
    <message>
        <source>The agent listens</source>
        <translation>Assistent hört zu</translation>
    </message>
    <message>
        <source>The agent thinks</source>
        <translation>Assistent denkt nach</translation>
    </message>
    <message>
        <source>The agent speaks</source>
        <translation>Assistent spricht</translation>
    </message>
    <message>
        <source>booking an appointment</source>
        <translation>bucht einen Termin</translation>
    </message>
    <message>
        <source>moving or cancelling an appointment</source>
        <translation>verlegt einen Termin oder sagt ab</translation>
    </message>
    <message>
        <source>taking a message</source>
        <translation>nimmt eine Nachricht auf</translation>
    </message>
    <message>
        <source>getting a person</source>
        <translation>holt einen Mitarbeiter</translation>
    </message>
    <message>
        <source>looking for a car</source>
        <translation>sucht ein Auto</translation>
    </message>
    <message>
        <source>looking up an appointment</source>
        <translation>sieht einen Termin nach</translation>
    </message>
    <message>
        <source>looking up a car in the shop</source>
        <translation>sieht nach einem Auto in der Werkstatt</translation>
    </message>
    <message>
        <source>greeting the caller</source>
        <translation>begrüßt den Anrufer</translation>
    </message>
    <message>
        <source>finding out what the caller wants</source>
        <translation>klärt das Anliegen</translation>
    </message>
    <message>
        <source>waiting for a person</source>
        <translation>wartet auf einen Mitarbeiter</translation>
    </message>
    <message>
        <source>all done so far</source>
        <translation>so weit alles erledigt</translation>
    </message>
    <message>
        <source>asked how it can help</source>
        <translation>fragte nach dem Anliegen</translation>
    </message>
    <message>
        <source>asked which service</source>
        <translation>fragte nach dem Service</translation>
    </message>
    <message>
        <source>asked whether that is the service</source>
        <translation>fragte, ob es dieser Service ist</translation>
    </message>
    <message>
        <source>asked which day</source>
        <translation>fragte nach dem Tag</translation>
    </message>
    <message>
        <source>asked what time</source>
        <translation>fragte nach der Uhrzeit</translation>
    </message>
    <message>
        <source>asked the name</source>
        <translation>fragte nach dem Namen</translation>
    </message>
    <message>
        <source>asked the phone number</source>
        <translation>fragte nach der Telefonnummer</translation>
    </message>
    <message>
        <source>asked the e-mail address</source>
        <translation>fragte nach der E-Mail-Adresse</translation>
    </message>
    <message>
        <source>asked whether to use this number</source>
        <translation>fragte, ob diese Nummer gilt</translation>
    </message>
    <message>
        <source>asked whether to book it</source>
        <translation>fragte, ob gebucht werden soll</translation>
    </message>
    <message>
        <source>asked what to change</source>
        <translation>fragte, was sich ändern soll</translation>
    </message>
    <message>
        <source>asked which car</source>
        <translation>fragte, welches Auto</translation>
    </message>
    <message>
        <source>asked which car it is for</source>
        <translation>fragte, für welches Auto</translation>
    </message>
    <message>
        <source>asked which of two days</source>
        <translation>fragte, welcher von zwei Tagen</translation>
    </message>
    <message>
        <source>asked morning or evening</source>
        <translation>fragte, ob morgens oder abends</translation>
    </message>
    <message>
        <source>asked who is calling</source>
        <translation>fragte, wer anruft</translation>
    </message>
    <message>
        <source>asked whose appointment</source>
        <translation>fragte, wessen Termin</translation>
    </message>
    <message>
        <source>asked which appointment</source>
        <translation>fragte, welcher Termin</translation>
    </message>
    <message>
        <source>asked whether to cancel it</source>
        <translation>fragte, ob abgesagt werden soll</translation>
    </message>
    <message>
        <source>asked whether to move it</source>
        <translation>fragte, ob verlegt werden soll</translation>
    </message>
    <message>
        <source>asked what kind of car</source>
        <translation>fragte, was für ein Auto</translation>
    </message>
    <message>
        <source>asked whether to drive it</source>
        <translation>fragte nach einer Probefahrt</translation>
    </message>
    <message>
        <source>asked what it is about</source>
        <translation>fragte, worum es geht</translation>
    </message>
    <message>
        <source>asked whether to call back</source>
        <translation>fragte, ob jemand zurückrufen soll</translation>
    </message>
    <message>
        <source>asked when to call back</source>
        <translation>fragte, wann jemand zurückrufen soll</translation>
    </message>
    <message>
        <source>asked whether to go on</source>
        <translation>fragte, ob es weitergehen soll</translation>
    </message>
    <message>
        <source>asked whether there is more</source>
        <translation>fragte, ob es noch etwas gibt</translation>
    </message>
    <message>
        <source>asked whether to get a person</source>
        <translation>fragte, ob ein Mitarbeiter gewünscht ist</translation>
    </message>
    <message>
        <source>asked what to write down</source>
        <translation>fragte, was notiert werden soll</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Keine Aufnahme</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufnahme läuft</translation>
    </message>
    <message>
        <source>Recording paused</source>
        <translation>Aufnahme pausiert</translation>
    </message>
    <message>
        <source>Not recorded, as asked</source>
        <translation>Auf Wunsch keine Aufnahme</translation>
    </message>
    <message>
        <source>Recording failed</source>
        <translation>Aufnahme fehlgeschlagen</translation>
    </message>
    <message>
        <source>You speak, the agent listens along</source>
        <translation>Sie sprechen, der Assistent hört mit</translation>
    </message>
    <message>
        <source>The agent comes on the line</source>
        <translation>Der Assistent meldet sich gleich</translation>
    </message>
    <message>
        <source>No call at the moment. When the phone rings, the caller and what is said appear here.</source>
        <translation>Gerade kein Anruf. Wenn das Telefon klingelt, erscheinen hier der Anrufer und was gesagt wird.</translation>
    </message>
    <message>
        <source>Calls appear here once Lotline is ready.</source>
        <translation>Anrufe erscheinen hier, sobald Lotline bereit ist.</translation>
    </message>
    <message>
        <source>“lotline doctor” tells what works and what to do about the rest.</source>
        <translation>„lotline doctor“ zeigt, was funktioniert und was beim Rest zu tun ist.</translation>
    </message>
    <message>
        <source>What is booked in a practice call is not kept.</source>
        <translation>Was in einem Übungsanruf gebucht wird, bleibt nicht bestehen.</translation>
    </message>
    <message>
        <source>The phone rings. The agent answers by itself, or at once with the button below.</source>
        <translation>Das Telefon klingelt. Der Assistent nimmt von selbst an, oder sofort mit der Taste unten.</translation>
    </message>
    <message>
        <source>Waiting for the other side to answer.</source>
        <translation>Warten, bis die Gegenseite annimmt.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Length of the call</source>
        <translation>Dauer des Anrufs</translation>
    </message>
    <message>
        <source>What stays of a practice call</source>
        <translation>Was von einem Übungsanruf bleibt</translation>
    </message>
    <message>
        <source>Agent answers</source>
        <translation>Assistent nimmt an</translation>
    </message>
    <message>
        <source>Let the agent answer the ringing call now</source>
        <translation>Den Assistenten den klingelnden Anruf jetzt annehmen lassen</translation>
    </message>
    <message>
        <source>Answer myself</source>
        <translation>Selbst annehmen</translation>
    </message>
    <message>
        <source>Take the ringing call with this PC&apos;s headset</source>
        <translation>Den klingelnden Anruf mit dem Headset dieses PCs annehmen</translation>
    </message>
    <message>
        <source>Speak yourself with this PC&apos;s headset, or leave the call to the agent again</source>
        <translation>Selbst mit dem Headset dieses PCs sprechen oder das Gespräch wieder dem Assistenten überlassen</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>End the call that is shown</source>
        <translation>Den angezeigten Anruf beenden</translation>
    </message>
    <message>
        <source>Play the demo</source>
        <translation>Demo abspielen</translation>
    </message>
    <message>
        <source>A simulated caller phones in and books a service</source>
        <translation>Ein simulierter Anrufer ruft an und bucht einen Service</translation>
    </message>
    <message>
        <source>Talk to the agent</source>
        <translation>Mit Assistent sprechen</translation>
    </message>
    <message>
        <source>Practice: call with this PC&apos;s microphone and speakers</source>
        <translation>Übung: mit Mikrofon und Lautsprecher dieses PCs anrufen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>On show</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>Live call {number}</source>
        <translation>Gespräch {number}</translation>
    </message>
    <message>
        <source>Who is on call {number}</source>
        <translation>Wer in Gespräch {number} spricht</translation>
    </message>
    <message>
        <source>State of call {number}</source>
        <translation>Zustand von Gespräch {number}</translation>
    </message>
    <message>
        <source>Last words of call {number}</source>
        <translation>Letzte Worte in Gespräch {number}</translation>
    </message>
    <message>
        <source>Show call {number} large</source>
        <translation>Gespräch {number} groß anzeigen</translation>
    </message>
    <message>
        <source>Live calls</source>
        <translation>Laufende Gespräche</translation>
    </message>
    <message>
        <source>It rings</source>
        <translation>Es klingelt</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>You speak</source>
        <translation>Sie sprechen</translation>
    </message>
    <message>
        <source>Three talk</source>
        <translation>Zu dritt</translation>
    </message>
    <message>
        <source>Caller gone</source>
        <translation>Anrufer weg</translation>
    </message>
    <message>
        <source>Joined here</source>
        <translation>Hier verbunden</translation>
    </message>
    <message>
        <source>You hold the call</source>
        <translation>Sie halten das Gespräch</translation>
    </message>
    <message>
        <source>You are muted</source>
        <translation>Sie sind stumm</translation>
    </message>
    <message>
        <source>{who} rings. The caller waits.</source>
        <translation>Bei {who} klingelt es. Der Anrufer wartet.</translation>
    </message>
    <message>
        <source>You speak with {who}. The caller waits.</source>
        <translation>Sie sprechen mit {who}. Der Anrufer wartet.</translation>
    </message>
    <message>
        <source>You speak with the caller. {who} waits.</source>
        <translation>Sie sprechen mit dem Anrufer. {who} wartet.</translation>
    </message>
    <message>
        <source>The caller, {who} and you hear each other.</source>
        <translation>Der Anrufer, {who} und Sie hören einander.</translation>
    </message>
    <message>
        <source>The caller hung up. You speak with {who}.</source>
        <translation>Der Anrufer hat aufgelegt. Sie sprechen mit {who}.</translation>
    </message>
    <message>
        <source>The caller and {who} talk over this PC. Hanging up ends it.</source>
        <translation>Der Anrufer und {who} sprechen über diesen PC. Auflegen beendet es.</translation>
    </message>
    <message>
        <source>Colleague in the call</source>
        <translation>Kollege im Gespräch</translation>
    </message>
    <message>
        <source>Who talks with whom</source>
        <translation>Wer mit wem spricht</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Erst fragen</translation>
    </message>
    <message>
        <source>Call this number and speak there while the caller waits</source>
        <translation>Diese Nummer anrufen und dort sprechen, während der Anrufer wartet</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Makeln</translation>
    </message>
    <message>
        <source>Speak with the other one; the first one waits</source>
        <translation>Mit dem anderen sprechen; der erste wartet</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Caller, colleague and you hear each other</source>
        <translation>Anrufer, Kollege und Sie hören einander</translation>
    </message>
    <message>
        <source>Connect them</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Leave caller and colleague together</source>
        <translation>Anrufer und Kollegen allein lassen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Hang up on the colleague; back to the caller</source>
        <translation>Beim Kollegen auflegen; zurück zum Anrufer</translation>
    </message>
    <message>
        <source>Caller has finished</source>
        <translation>Anrufer ist fertig</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Mitgeschrieben</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Erste Worte</translation>
    </message>
    <message>
        <source>First speech</source>
        <translation>Erster Laut</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>In der Leitung</translation>
    </message>
    <message>
        <source>After the agent&apos;s first answer, this shows how long the caller waited and for what.</source>
        <translation>Nach der ersten Antwort des Assistenten sehen Sie hier, wie lange der Anrufer gewartet hat und worauf.</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Time until the caller heard the answer</source>
        <translation>Zeit, bis der Anrufer die Antwort hörte</translation>
    </message>
    <message>
        <source>Why there is no timing</source>
        <translation>Warum keine Zeiten da sind</translation>
    </message>
    <message>
        <source>Timing of the last answer</source>
        <translation>Zeiten der letzten Antwort</translation>
    </message>
    <message>
        <source>Timing or the reason why there is none</source>
        <translation>Zeiten oder der Grund, warum keine da sind</translation>
    </message>
    <message>
        <source>Heard {seconds} s after the caller stopped speaking</source>
        <translation>{seconds} s nach dem Ende der Frage zu hören</translation>
    </message>
    <message>
        <source>Stages of the last answer</source>
        <translation>Abschnitte der letzten Antwort</translation>
    </message>
    <message>
        <source>{stage} {seconds} seconds</source>
        <translation>{stage} {seconds} Sekunden</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>Ihr Gespräch</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>The other side does not hear you</source>
        <translation>Die Gegenseite hört Sie nicht</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>The other side waits and hears nothing</source>
        <translation>Die Gegenseite wartet und hört nichts</translation>
    </message>
    <message>
        <source>Keys to press, or a number to transfer to</source>
        <translation>Tasten zum Drücken oder eine Nummer zum Verbinden</translation>
    </message>
    <message>
        <source>Keys, or a number</source>
        <translation>Tasten oder Nummer</translation>
    </message>
    <message>
        <source>Press keys</source>
        <translation>Tasten senden</translation>
    </message>
    <message>
        <source>Press these keys, as for a menu at the other end</source>
        <translation>Diese Tasten drücken, etwa für ein Menü am anderen Ende</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weiterverbinden</translation>
    </message>
    <message>
        <source>Hand the call on to this number, unasked</source>
        <translation>Das Gespräch ohne Rückfrage an diese Nummer geben</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <translation>Aufnahme pausieren</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Weiter aufnehmen</translation>
    </message>
    <message>
        <source>Recording of the call</source>
        <translation>Aufnahme des Gesprächs</translation>
    </message>
    <message>
        <source>Whether the call is recorded</source>
        <translation>Ob das Gespräch aufgenommen wird</translation>
    </message>
    <message>
        <source>Recording: {state}</source>
        <translation>Aufnahme: {state}</translation>
    </message>
    <message>
        <source>Leave out of the recording what is said now, or take it in again</source>
        <translation>Was jetzt gesagt wird, nicht aufnehmen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>A person is wanted</source>
        <translation>Ein Mitarbeiter ist gewünscht</translation>
    </message>
    <message>
        <source>What the caller wants</source>
        <translation>Was der Anrufer möchte</translation>
    </message>
    <message>
        <source>Seconds until the ring gives up</source>
        <translation>Sekunden, bis das Klingeln aufhört</translation>
    </message>
    <message>
        <source>Take the caller</source>
        <translation>Anrufer übernehmen</translation>
    </message>
    <message>
        <source>The caller is told and put through</source>
        <translation>Der Anrufer erfährt es und wird verbunden</translation>
    </message>
    <message>
        <source>Nobody is free</source>
        <translation>Niemand ist frei</translation>
    </message>
    <message>
        <source>The caller is offered a call-back</source>
        <translation>Dem Anrufer wird ein Rückruf angeboten</translation>
    </message>
    <message>
        <source>The desk rings</source>
        <translation>Am Empfang klingelt es</translation>
    </message>
    <message>
        <source>Sound of both sides, the last ten seconds</source>
        <translation>Ton beider Seiten, die letzten zehn Sekunden</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Agent speaks</source>
        <translation>Assistent spricht</translation>
    </message>
    <message>
        <source>Staff speaks</source>
        <translation>Mitarbeiter spricht</translation>
    </message>
    <message>
        <source>Both speak</source>
        <translation>Beide sprechen</translation>
    </message>
    <message>
        <source>Caller speaks</source>
        <translation>Anrufer spricht</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Tell the agent: offer Tuesday · ask for the e-mail · say: …</source>
        <extracomment>The examples after the colon stay English: the agent understands nothing else</extracomment>
        <translation>Dem Assistenten auf Englisch: offer Tuesday · ask for the e-mail · say: …</translation>
    </message>
    <message>
        <source>Whisper to the agent</source>
        <translation>Dem Assistenten zuflüstern</translation>
    </message>
    <message>
        <source>Tell the agent</source>
        <translation>Dem Assistenten sagen</translation>
    </message>
    <message>
        <source>The caller does not hear it</source>
        <translation>Der Anrufer hört es nicht</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Zuflüstern</translation>
    </message>
    <message>
        <source>Tell the agent; the caller does not hear it</source>
        <translation>Dem Assistenten sagen; der Anrufer hört es nicht</translation>
    </message>
    <message>
        <source>What the agent makes of it</source>
        <translation>Was der Assistent daraus macht</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Appointment booked</source>
        <translation>Termin gebucht</translation>
    </message>
    <message>
        <source>A call rings here</source>
        <translation>Hier klingelt ein Anruf</translation>
    </message>
    <message>
        <source>What happens when nobody answers</source>
        <translation>Was geschieht, wenn niemand annimmt</translation>
    </message>
    <message>
        <source>Go to the call, where it can be answered</source>
        <translation>Zum Anruf gehen, um ihn anzunehmen</translation>
    </message>
    <message>
        <source>A call rings</source>
        <translation>Ein Anruf klingelt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>No contacts yet. The dealership’s people with an extension are listed here, and its customers, once they have booked.</source>
        <translation>Noch keine Kontakte. Hier stehen die Mitarbeiter mit einer Nebenstelle und die Kunden, sobald sie gebucht haben.</translation>
    </message>
    <message>
        <source>Nobody found. Try part of a name, a number or a car.</source>
        <translation>Niemand gefunden. Versuchen Sie einen Teil von Name, Nummer oder Auto.</translation>
    </message>
    <message>
        <source>The contacts are shown here once Lotline is ready.</source>
        <translation>Die Kontakte erscheinen hier, sobald Lotline bereit ist.</translation>
    </message>
    <message>
        <source>The contacts cannot be shown. {sentence}</source>
        <translation>Die Kontakte können nicht gezeigt werden. {sentence}</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Number or SIP address</source>
        <translation>Nummer oder SIP-Adresse</translation>
    </message>
    <message>
        <source>Number, or name@host</source>
        <translation>Nummer oder name@host</translation>
    </message>
    <message>
        <source>Why there was no call</source>
        <translation>Warum der Anruf nicht zustande kam</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Call with this PC&apos;s headset and speak yourself</source>
        <translation>Mit dem Headset dieses PCs anrufen und selbst sprechen</translation>
    </message>
    <message>
        <source>Agent calls</source>
        <translation>Assistent ruft an</translation>
    </message>
    <message>
        <source>Have the agent call and speak</source>
        <translation>Den Assistenten anrufen und sprechen lassen</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>Nobody is pinned. Choose somebody below and press “Pin”: they get a button and a key here.</source>
        <translation>Niemand ist angeheftet. Wählen Sie unten jemanden und drücken Sie „Anheften“: Dann gibt es hier einen Knopf und eine Taste dafür.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Why there are no favourites</source>
        <translation>Warum keine Favoriten da sind</translation>
    </message>
    <message>
        <source>Favourite {number}</source>
        <translation>Favorit {number}</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>{name} anrufen</translation>
    </message>
    <message>
        <source>Call {name}, {number}, and speak yourself</source>
        <translation>{name}, {number}, anrufen und selbst sprechen</translation>
    </message>
    <message>
        <source>Nobody has called yet, and nobody was called. Calls appear here, newest first.</source>
        <translation>Bisher hat niemand angerufen, und niemand wurde angerufen. Hier erscheinen die Anrufe, der neueste zuerst.</translation>
    </message>
    <message>
        <source>Contacts and recent calls</source>
        <translation>Kontakte und letzte Anrufe</translation>
    </message>
    <message>
        <source>Part of a name, a number or a car</source>
        <translation>Teil eines Namens, einer Nummer oder eines Autos</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Kontakte durchsuchen</translation>
    </message>
    <message>
        <source>Search: name, number, car … Enter calls the first</source>
        <translation>Suchen: Name, Nummer, Auto … Enter ruft den ersten an</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Letzte Anrufe</translation>
    </message>
    <message>
        <source>Why no contacts are listed</source>
        <translation>Warum keine Kontakte da sind</translation>
    </message>
    <message>
        <source>Why there are no recent calls</source>
        <translation>Warum keine letzten Anrufe da sind</translation>
    </message>
    <message>
        <source>The dealership&apos;s people and its customers</source>
        <translation>Mitarbeiter und Kunden des Autohauses</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Who called and who was called, newest first</source>
        <translation>Wer anrief und wer angerufen wurde, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Make the chosen one a favourite, or a favourite no more</source>
        <translation>Auswahl zum Favoriten machen oder daraus entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Put the chosen favourite before the one above</source>
        <translation>Gewählten Favoriten vor den darüber setzen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Put the chosen favourite behind the one below</source>
        <translation>Gewählten Favoriten hinter den darunter setzen</translation>
    </message>
    <message>
        <source>Contacts or the reason why there are none</source>
        <translation>Kontakte oder warum es keine gibt</translation>
    </message>
    <message>
        <source>Recent calls or the reason why there are none</source>
        <translation>Letzte Anrufe oder warum es keine gibt</translation>
    </message>
    <message>
        <source>Contacts or recent calls</source>
        <translation>Kontakte oder letzte Anrufe</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>Jemanden anrufen</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer annimmt</translation>
    </message>
    <message>
        <source>Who answers which incoming calls</source>
        <translation>Wer welche Anrufe annimmt</translation>
    </message>
    <message>
        <source>Calling, or who answers</source>
        <translation>Anrufen oder wer annimmt</translation>
    </message>
    <message>
        <source>called here</source>
        <translation>rief an</translation>
    </message>
    <message>
        <source>was called</source>
        <translation>wurde angerufen</translation>
    </message>
    <message>
        <source>The agent at once</source>
        <translation>Sofort der Assistent</translation>
    </message>
    <message>
        <source>The desk first, then the agent</source>
        <translation>Erst der Empfang, dann der Assistent</translation>
    </message>
    <message>
        <source>Only the desk; the agent takes a message</source>
        <translation>Nur der Empfang, sonst eine Nachricht</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>A number or SIP address</source>
        <translation>Eine Nummer oder SIP-Adresse</translation>
    </message>
    <message>
        <source>Numbers that begin with …</source>
        <translation>Nummern, die beginnen mit …</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Bekannte Kunden</translation>
    </message>
    <message>
        <source>Anonymous callers</source>
        <translation>Anonyme Anrufer</translation>
    </message>
    <message>
        <source>(217) 555-0123</source>
        <translation>(217) 555-0123</translation>
    </message>
    <message>
        <source>217, or +49</source>
        <translation>217 oder +49</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source> seconds</source>
        <extracomment>Behind a number, with the space before it</extracomment>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>Rings at the desk for, typed</source>
        <translation>Klingelt am Empfang, Eingabe</translation>
    </message>
    <message>
        <source>The rule counts on {day}</source>
        <translation>Die Regel gilt am {day}</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Hours, from</source>
        <translation>Uhrzeit von</translation>
    </message>
    <message>
        <source>Hours, until</source>
        <translation>Uhrzeit bis</translation>
    </message>
    <message>
        <source>What is wrong with the rule</source>
        <translation>Was an der Regel nicht stimmt</translation>
    </message>
    <message>
        <source>Keep the rule; it counts from the next call</source>
        <translation>Regel speichern; sie gilt ab dem nächsten Anruf</translation>
    </message>
    <message>
        <source>Back to the rules; nothing is changed</source>
        <translation>Zurück zu den Regeln, ohne etwas zu ändern</translation>
    </message>
    <message>
        <source>Rings at the desk for</source>
        <translation>Klingelt am Empfang</translation>
    </message>
    <message>
        <source>None chosen: every day.</source>
        <translation>Keiner gewählt: jeden Tag.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>By the dealership&apos;s clock; they may go on over midnight.</source>
        <translation>Nach der Uhr des Autohauses, auch über Mitternacht hinaus.</translation>
    </message>
    <message>
        <source>From and until</source>
        <translation>Von und bis</translation>
    </message>
    <message>
        <source>From, until</source>
        <translation>Von, bis</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>Angerufene Nr.</translation>
    </message>
    <message>
        <source>Which of the SIP accounts was called.</source>
        <translation>Welches SIP-Konto angerufen wurde.</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Between both times</source>
        <translation>Zwischen beiden Zeiten</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Jede Nummer</translation>
    </message>
    <message>
        <source>Direct calls, without an account</source>
        <translation>Direktanrufe ohne Konto</translation>
    </message>
    <message>
        <source>{call} would ring at the desk for {seconds} s, then the agent would take a message</source>
        <translation>{call} würde {seconds} s am Empfang klingeln, dann würde der Assistent eine Nachricht aufnehmen</translation>
    </message>
    <message>
        <source>{call} would ring at the desk for {seconds} s, then the agent would answer</source>
        <translation>{call} würde {seconds} s am Empfang klingeln, dann würde der Assistent annehmen</translation>
    </message>
    <message>
        <source>{call} would be answered by the agent after {seconds} s</source>
        <translation>{call} würde nach {seconds} s vom Assistenten angenommen</translation>
    </message>
    <message>
        <source>{call} would be answered by the agent at once</source>
        <translation>{call} würde sofort vom Assistenten angenommen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Direct calls</source>
        <translation>Direktanrufe</translation>
    </message>
    <message>
        <source>The desk for {seconds} s, then the agent</source>
        <translation>{seconds} s der Empfang, dann der Assistent</translation>
    </message>
    <message>
        <source>The desk for {seconds} s, else a message</source>
        <translation>{seconds} s der Empfang, sonst Nachricht</translation>
    </message>
    <message>
        <source>A call that no rule above fits</source>
        <extracomment>Stands for {call} in sentences like &quot;{call} would be answered by the agent at once&quot;</extracomment>
        <translation>Ein Anruf, auf den keine Regel passt,</translation>
    </message>
    <message>
        <source>Without a rule, every call</source>
        <translation>Ohne Regel: Jeder Anruf</translation>
    </message>
    <message>
        <source>A call now from an anonymous caller</source>
        <extracomment>Stands for {call} in sentences like &quot;{call} would be answered by the agent at once&quot;</extracomment>
        <translation>Ein anonymer Anruf</translation>
    </message>
    <message>
        <source>A call now from {caller}</source>
        <extracomment>Stands for {call} in sentences like &quot;{call} would be answered by the agent at once&quot;</extracomment>
        <translation>Ein Anruf von {caller}</translation>
    </message>
    <message>
        <source>{sentence} (rule {number}).</source>
        <translation>{sentence} (Regel {number}).</translation>
    </message>
    <message>
        <source>{sentence} (no rule fits).</source>
        <translation>{sentence} (keine Regel passt).</translation>
    </message>
    <message>
        <source>{call} would be answered by the agent at once, since nobody is to be disturbed</source>
        <translation>{call} würde sofort vom Assistenten angenommen, weil niemand gestört werden soll</translation>
    </message>
    <message>
        <source>{call} would ring at the desk until somebody answers</source>
        <translation>{call} würde am Empfang klingeln, bis jemand annimmt</translation>
    </message>
    <message>
        <source>Rule {number} was deleted.</source>
        <translation>Regel {number} wurde gelöscht.</translation>
    </message>
    <message>
        <source>No rules. Add one to let calls ring at the desk first, at certain hours, for certain callers or on one of the numbers.</source>
        <translation>Keine Regeln. Mit einer Regel klingeln Anrufe zuerst am Empfang: zu bestimmten Zeiten, für bestimmte Anrufer oder unter einer der Nummern.</translation>
    </message>
    <message>
        <source>Rules on who answers, the first that fits decides</source>
        <translation>Regeln, wer annimmt; die erste passende entscheidet</translation>
    </message>
    <message>
        <source>Why no rules are listed</source>
        <translation>Warum keine Regeln da sind</translation>
    </message>
    <message>
        <source>What becomes of other calls</source>
        <translation>Was mit anderen Anrufen geschieht</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Write a new rule, behind the others</source>
        <translation>Neue Regel hinter den anderen anlegen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the chosen rule</source>
        <translation>Gewählte Regel ändern</translation>
    </message>
    <message>
        <source>Ask the chosen rule before the one above</source>
        <translation>Gewählte Regel vor der darüber prüfen</translation>
    </message>
    <message>
        <source>Ask the chosen rule after the one below</source>
        <translation>Gewählte Regel nach der darunter prüfen</translation>
    </message>
    <message>
        <source>Delete the chosen rule; this can be undone</source>
        <translation>Gewählte Regel löschen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>A call now from</source>
        <translation>Ein Anruf jetzt von</translation>
    </message>
    <message>
        <source>Number, or name@host; empty for an anonymous caller</source>
        <translation>Nummer oder name@host; leer für anonym</translation>
    </message>
    <message>
        <source>See who would answer that call now; nobody is called</source>
        <translation>Zeigt, wer diesen Anruf jetzt annähme; niemand wird angerufen</translation>
    </message>
    <message>
        <source>Who would answer</source>
        <translation>Wer annehmen würde</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The rules, or the one that is written</source>
        <translation>Die Regeln oder die gerade bearbeitete</translation>
    </message>
    <message>
        <source>Who answers an incoming call: the first rule that fits</source>
        <translation>Wer einen Anruf annimmt: die erste passende Regel</translation>
    </message>
    <message>
        <source>Rules, or that there are none</source>
        <translation>Regeln oder dass es keine gibt</translation>
    </message>
    <message>
        <source>Try it: a call now from …</source>
        <translation>Ausprobieren: ein Anruf jetzt von …</translation>
    </message>
    <message>
        <source>Do not disturb until {time}</source>
        <translation>Nicht stören bis {time}</translation>
    </message>
    <message>
        <source>Do not disturb until {day}, {time}</source>
        <translation>Nicht stören bis {day}, {time}</translation>
    </message>
    <message>
        <source>{caller} rings here ({count} more)</source>
        <translation>{caller} ruft hier an (noch {count} weitere)</translation>
    </message>
    <message>
        <source>{caller} rings here</source>
        <translation>{caller} ruft hier an</translation>
    </message>
    <message>
        <source>Nobody else answers it.</source>
        <translation>Sonst nimmt niemand an.</translation>
    </message>
    <message>
        <source>The agent takes a message in {seconds} s.</source>
        <translation>Der Assistent nimmt in {seconds} s eine Nachricht auf.</translation>
    </message>
    <message>
        <source>The agent answers in {seconds} s.</source>
        <translation>Der Assistent nimmt in {seconds} s an.</translation>
    </message>
    <message>
        <source>{name} {seconds} s</source>
        <translation>{name} {seconds} s</translation>
    </message>
    <message>
        <source>0: the system chooses a free port</source>
        <translation>0: das System wählt einen freien Port</translation>
    </message>
    <message>
        <source>A VIN has only digits and capital letters, and never I, O or Q.</source>
        <translation>Eine VIN besteht nur aus Ziffern und Großbuchstaben, nie I, O oder Q.</translation>
    </message>
    <message>
        <source>A VIN has {0} characters; this one has {1}.</source>
        <translation>Eine VIN hat {0} Zeichen; diese hat {1}.</translation>
    </message>
    <message>
        <source>A call cannot go from {0} to {1}.</source>
        <translation>Ein Anruf kann nicht von {0} zu {1} wechseln.</translation>
    </message>
    <message>
        <source>A caller is a number such as (217) 555-0123, or an address such as dana@example.com.</source>
        <translation>Ein Anrufer ist eine Nummer wie (217) 555-0123 oder eine Adresse wie dana@example.com.</translation>
    </message>
    <message>
        <source>A colleague is on the line already.</source>
        <translation>Es ist bereits ein Kollege in der Leitung.</translation>
    </message>
    <message>
        <source>A colleague is on the line. Connect the two first, or let the colleague go.</source>
        <translation>Ein Kollege ist in der Leitung. Verbinden Sie zuerst die beiden oder verabschieden Sie den Kollegen.</translation>
    </message>
    <message>
        <source>A document needs a name of 1 to {0} printable characters.</source>
        <translation>Ein Dokument braucht einen Namen aus 1 bis {0} druckbaren Zeichen.</translation>
    </message>
    <message>
        <source>A plate has up to 12 letters and digits, such as AB 1234.</source>
        <translation>Ein Kennzeichen hat bis zu 12 Buchstaben und Ziffern, etwa AB 1234.</translation>
    </message>
    <message>
        <source>A practice call cannot be put through to {0}.</source>
        <translation>Ein Übungsanruf kann nicht mit {0} verbunden werden.</translation>
    </message>
    <message>
        <source>A practice call has no telephone line.</source>
        <translation>Ein Übungsanruf hat keine Telefonleitung.</translation>
    </message>
    <message>
        <source>A price lies above 0 and up to {0}; “{1}” does not.</source>
        <translation>Ein Preis liegt über 0 und höchstens bei {0}; „{1}“ nicht.</translation>
    </message>
    <message>
        <source>A secure address needs an account or a TLS port.</source>
        <translation>Eine sichere Adresse braucht ein Konto oder einen TLS-Port.</translation>
    </message>
    <message>
        <source>A service has no name. Enter one, or take its line away.</source>
        <translation>Ein Service hat keinen Namen. Geben Sie einen ein oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>All lines are in use.</source>
        <translation>Alle Leitungen sind belegt.</translation>
    </message>
    <message>
        <source>An account needs a password: type the one that the registrar gave.</source>
        <translation>Ein Konto braucht ein Passwort: Geben Sie das vom Registrar erhaltene ein.</translation>
    </message>
    <message>
        <source>An e-mail address looks like dana@example.com.</source>
        <translation>Eine E-Mail-Adresse sieht aus wie dana@example.com.</translation>
    </message>
    <message>
        <source>Another car has the stock number {0} already.</source>
        <translation>Ein anderes Auto hat bereits die Lagernummer {0}.</translation>
    </message>
    <message>
        <source>Another program is holding {0}. Close it and try again.</source>
        <translation>Ein anderes Programm blockiert {0}. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Ask whoever runs the registrar.</source>
        <translation>Fragen Sie den Betreiber des Registrars.</translation>
    </message>
    <message>
        <source>At most {0} accounts can be registered.</source>
        <translation>Höchstens {0} Konten können angemeldet werden.</translation>
    </message>
    <message>
        <source>Cannot listen on SIP port {0}: {1}</source>
        <translation>SIP-Port {0} kann nicht geöffnet werden: {1}</translation>
    </message>
    <message>
        <source>Check that the server speaks TLS on this port.</source>
        <translation>Prüfen Sie, ob der Server auf diesem Port TLS spricht.</translation>
    </message>
    <message>
        <source>Check the cable and the registrar&apos;s address.</source>
        <translation>Prüfen Sie das Kabel und die Adresse des Registrars.</translation>
    </message>
    <message>
        <source>Check the port and whether the registrar speaks this transport.</source>
        <translation>Prüfen Sie den Port und ob der Registrar diesen Transport unterstützt.</translation>
    </message>
    <message>
        <source>Check the registrar&apos;s name and whether this PC is on the network.</source>
        <translation>Prüfen Sie den Namen des Registrars und ob dieser PC im Netz ist.</translation>
    </message>
    <message>
        <source>Check the registrar&apos;s name, port and transport, and try again later.</source>
        <translation>Prüfen Sie Name, Port und Transport des Registrars und versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Check the registrar&apos;s name, the transport, the cable and the firewall.</source>
        <translation>Prüfen Sie den Namen des Registrars, den Transport, das Kabel und die Firewall.</translation>
    </message>
    <message>
        <source>Check the user name</source>
        <translation>Prüfen Sie den Benutzernamen</translation>
    </message>
    <message>
        <source>Correct [dialogue] model in settings.toml.</source>
        <translation>Korrigieren Sie [dialogue] model in settings.toml.</translation>
    </message>
    <message>
        <source>Correct that key; until then nothing starts.</source>
        <translation>Korrigieren Sie diesen Schlüssel; bis dahin startet nichts.</translation>
    </message>
    <message>
        <source>DTMF knows 0-9, *, # and A-D, at most 32 at once.</source>
        <translation>DTMF kennt 0-9, *, # und A-D, höchstens 32 auf einmal.</translation>
    </message>
    <message>
        <source>End the program that has it, or change {0}.</source>
        <translation>Beenden Sie das Programm, das ihn belegt, oder ändern Sie {0}.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Enter at least one service that can be booked.</source>
        <translation>Geben Sie mindestens einen buchbaren Service ein.</translation>
    </message>
    <message>
        <source>Enter the address: callers ask for it.</source>
        <translation>Geben Sie die Adresse ein: Anrufer fragen danach.</translation>
    </message>
    <message>
        <source>Enter the dealership&apos;s name.</source>
        <translation>Geben Sie den Namen des Autohauses ein.</translation>
    </message>
    <message>
        <source>Enter the model, such as Civic.</source>
        <translation>Geben Sie das Modell ein, etwa Civic.</translation>
    </message>
    <message>
        <source>Enter the name by which the agent introduces itself.</source>
        <translation>Geben Sie den Namen ein, mit dem sich der Assistent vorstellt.</translation>
    </message>
    <message>
        <source>Finding out how many threads suit this PC</source>
        <translation>Die passende Zahl von Threads wird ermittelt</translation>
    </message>
    <message>
        <source>Free some space before long.</source>
        <translation>Schaffen Sie bald etwas Platz.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie etwas Platz.</translation>
    </message>
    <message>
        <source>Hours have a beginning and an end.</source>
        <translation>Zeiten haben einen Anfang und ein Ende.</translation>
    </message>
    <message>
        <source>How many cars can be worked on at once? Enter a number from 1 to {0}.</source>
        <translation>An wie vielen Autos kann gleichzeitig gearbeitet werden? Geben Sie eine Zahl von 1 bis {0} ein.</translation>
    </message>
    <message>
        <source>In a practice call you are the caller.</source>
        <translation>Im Übungsanruf sind Sie der Anrufer.</translation>
    </message>
    <message>
        <source>It can ring for {0} to {1} seconds.</source>
        <translation>Es kann {0} bis {1} Sekunden klingeln.</translation>
    </message>
    <message>
        <source>It is meant for a PC like this one: {0}.</source>
        <translation>Es ist für einen PC wie diesen gedacht: {0}.</translation>
    </message>
    <message>
        <source>It is meant for {0}; this PC has none. {1}</source>
        <translation>Es ist für {0} gedacht; dieser PC hat keines. {1}</translation>
    </message>
    <message>
        <source>It is meant for {0}; this PC has {1} and {2}. {3}</source>
        <translation>Es ist für {0} gedacht; dieser PC hat {1} und {2}. {3}</translation>
    </message>
    <message>
        <source>It takes about {0} of memory beside everything else; this PC has {1} GiB in all.</source>
        <translation>Es braucht neben allem anderen etwa {0} Arbeitsspeicher; dieser PC hat insgesamt {1} GiB.</translation>
    </message>
    <message>
        <source>It would run, but callers would wait for its answers.</source>
        <translation>Es würde laufen, aber Anrufer müssten auf Antworten warten.</translation>
    </message>
    <message>
        <source>Let the agent put callers through or take messages: somebody must hear of them.</source>
        <translation>Lassen Sie den Assistenten verbinden oder Nachrichten aufnehmen: Jemand muss von den Anrufern erfahren.</translation>
    </message>
    <message>
        <source>Line {0} has the same {1}.</source>
        <translation>Zeile {0} enthält denselben Wert: {1}.</translation>
    </message>
    <message>
        <source>Listening on port {0}, registering …</source>
        <translation>Wartet auf Port {0}, meldet sich an …</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>Modelle werden geladen</translation>
    </message>
    <message>
        <source>Lotline already runs with the data directory {0}. Use that one, or choose another directory with --data-dir.</source>
        <translation>Lotline läuft bereits mit dem Datenverzeichnis {0}. Verwenden Sie dieses oder wählen Sie mit --data-dir ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>Lotline is being stopped and places no more calls.</source>
        <translation>Lotline wird beendet und tätigt keine Anrufe mehr.</translation>
    </message>
    <message>
        <source>Lotline is being stopped and takes no more calls.</source>
        <translation>Lotline wird beendet und nimmt keine Anrufe mehr an.</translation>
    </message>
    <message>
        <source>Lotline is closing.</source>
        <translation>Lotline wird geschlossen.</translation>
    </message>
    <message>
        <source>Lotline is running with the data directory {0}. Send it the files through its HTTP door (POST /api/knowledge), or close it first.</source>
        <translation>Lotline läuft mit dem Datenverzeichnis {0}. Senden Sie die Dateien über die HTTP-Schnittstelle (POST /api/knowledge) oder schließen Sie Lotline zuerst.</translation>
    </message>
    <message>
        <source>Lotline takes up to 3 GiB: add memory or end other programs.</source>
        <translation>Lotline braucht bis zu 3 GiB: Rüsten Sie Speicher nach oder beenden Sie andere Programme.</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or allow Lotline to use it, and try again.</source>
        <translation>Kein Mikrofon gefunden. Schließen Sie eines an oder erlauben Sie Lotline den Zugriff und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No permission to use {0}.</source>
        <translation>Keine Berechtigung, {0} zu verwenden.</translation>
    </message>
    <message>
        <source>No permission to write to {0}.</source>
        <translation>Keine Berechtigung, in {0} zu schreiben.</translation>
    </message>
    <message>
        <source>No port is free for both UDP and TCP.</source>
        <translation>Kein Port ist für UDP und TCP zugleich frei.</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>No route</translation>
    </message>
    <message>
        <source>No speakers were found. Plug in speakers or a headset and try again.</source>
        <translation>Keine Lautsprecher gefunden. Schließen Sie Lautsprecher oder ein Headset an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nobody here speaks on this call.</source>
        <translation>In diesem Gespräch spricht hier niemand.</translation>
    </message>
    <message>
        <source>Nothing was heard of it for too long.</source>
        <translation>Es kam zu lange keine Rückmeldung.</translation>
    </message>
    <message>
        <source>One character of this VIN is wrong: its check digit does not agree.</source>
        <translation>Ein Zeichen dieser VIN ist falsch: Die Prüfziffer stimmt nicht.</translation>
    </message>
    <message>
        <source>One core is too slow for a fluent conversation; two are the least.</source>
        <translation>Ein Kern ist zu langsam für ein flüssiges Gespräch; zwei sind das Minimum.</translation>
    </message>
    <message>
        <source>Only an inbound call can be answered.</source>
        <translation>Nur ein eingehender Anruf kann angenommen werden.</translation>
    </message>
    <message>
        <source>Opening the line</source>
        <translation>Leitung wird geöffnet</translation>
    </message>
    <message>
        <source>Opening the records</source>
        <translation>Daten werden geöffnet</translation>
    </message>
    <message>
        <source>Piper failed on a sentence: {0}</source>
        <translation>Piper ist an einem Satz gescheitert: {0}</translation>
    </message>
    <message>
        <source>Plug a headset in to speak at this PC.</source>
        <translation>Schließen Sie ein Headset an, um an diesem PC zu sprechen.</translation>
    </message>
    <message>
        <source>Put the newest file of the folder backups in its place.</source>
        <translation>Ersetzen Sie sie durch die neueste Datei aus dem Ordner backups.</translation>
    </message>
    <message>
        <source>Reading the dealership&apos;s knowledge</source>
        <translation>Das Wissen des Autohauses wird gelesen</translation>
    </message>
    <message>
        <source>Registered as {0}.</source>
        <translation>Angemeldet als {0}.</translation>
    </message>
    <message>
        <source>Repair it, or choose another with --data-dir.</source>
        <translation>Reparieren Sie es oder wählen Sie mit --data-dir ein anderes.</translation>
    </message>
    <message>
        <source>SIP port {0} is used by another program. Close it or choose another port.</source>
        <translation>Ein anderes Programm nutzt SIP-Port {0}. Schließen Sie es oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>See its log; `lotline account list` shows the accounts.</source>
        <translation>Sehen Sie in sein Protokoll; `lotline account list` zeigt die Konten.</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Sehen Sie ins Protokoll.</translation>
    </message>
    <message>
        <source>Service has no hours: appointments are only made while it is open.</source>
        <translation>Der Service hat keine Öffnungszeiten: Termine gibt es nur, wenn er geöffnet ist.</translation>
    </message>
    <message>
        <source>Set [devices] {0} to auto, or install CUDA&apos;s part.</source>
        <translation>Setzen Sie [devices] {0} auf auto oder installieren Sie den CUDA-Teil.</translation>
    </message>
    <message>
        <source>Set [speech] voice = &quot;{0}&quot; for a voice that is heard sooner.</source>
        <translation>Setzen Sie [speech] voice = &quot;{0}&quot; für eine Stimme, die früher zu hören ist.</translation>
    </message>
    <message>
        <source>Set the PC&apos;s clock.</source>
        <translation>Stellen Sie die Uhr des PCs.</translation>
    </message>
    <message>
        <source>Set the passwords again: lotline account set</source>
        <translation>Setzen Sie die Passwörter neu: lotline account set</translation>
    </message>
    <message>
        <source>Set user name and password anew</source>
        <translation>Setzen Sie Benutzername und Passwort neu</translation>
    </message>
    <message>
        <source>Somebody else answered, or the caller is not waiting any more.</source>
        <translation>Jemand anders hat angenommen, oder der Anrufer wartet nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody else has changed the agent meanwhile. Look at it again.</source>
        <translation>Jemand anders hat den Assistenten inzwischen geändert. Sehen Sie ihn sich noch einmal an.</translation>
    </message>
    <message>
        <source>Somebody else has changed the dealership meanwhile. Look at it again.</source>
        <translation>Jemand anders hat das Autohaus inzwischen geändert. Sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>Somebody else has changed this task meanwhile. It was left as it is.</source>
        <translation>Jemand anders hat diese Aufgabe inzwischen geändert. Sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Somebody speaks on this call already.</source>
        <translation>In diesem Gespräch spricht bereits jemand.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Take “{0}” out of the {1}: {2}.</source>
        <translation>Entfernen Sie „{0}“ ({1}): {2}.</translation>
    </message>
    <message>
        <source>Takes direct calls on port {0}; no SIP account is set up.</source>
        <translation>Nimmt direkte Anrufe auf Port {0} an; es ist kein SIP-Konto eingerichtet.</translation>
    </message>
    <message>
        <source>That call is over or was never there.</source>
        <translation>Dieser Anruf ist beendet oder es gab ihn nie.</translation>
    </message>
    <message>
        <source>That is how the agent is already.</source>
        <translation>So ist der Assistent bereits eingestellt.</translation>
    </message>
    <message>
        <source>The API key in {0} cannot be read or written: {1}.</source>
        <translation>Der API-Schlüssel in {0} kann nicht gelesen oder geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>The API key in {0} cannot be written: {1}.</source>
        <translation>Der API-Schlüssel in {0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>The agent asks again once, twice or three times before it gets a person.</source>
        <translation>Der Assistent fragt ein-, zwei- oder dreimal nach, bevor er jemanden holt.</translation>
    </message>
    <message>
        <source>The agent does not speak on this call.</source>
        <translation>Der Assistent spricht in diesem Gespräch nicht.</translation>
    </message>
    <message>
        <source>The agent has no name: callers hear who speaks.</source>
        <translation>Der Assistent hat keinen Namen: Anrufer hören, wer spricht.</translation>
    </message>
    <message>
        <source>The agent is not on the line yet.</source>
        <translation>Der Assistent ist noch nicht in der Leitung.</translation>
    </message>
    <message>
        <source>The appliance is still starting. Try again in a moment.</source>
        <translation>Lotline startet noch. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The backup cannot be put in place ({0}: {1}). Mend that and start Lotline again; what stood there is in {2}.</source>
        <translation>Die Sicherung kann nicht eingespielt werden ({0}: {1}). Beheben Sie das und starten Sie Lotline neu; der bisherige Stand liegt in {2}.</translation>
    </message>
    <message>
        <source>The backup cannot be unpacked ({0}).</source>
        <translation>Die Sicherung kann nicht entpackt werden ({0}).</translation>
    </message>
    <message>
        <source>The backup cannot be written ({0}).</source>
        <translation>Die Sicherung kann nicht geschrieben werden ({0}).</translation>
    </message>
    <message>
        <source>The backup was unpacked and is gone again. Try again.</source>
        <translation>Die Sicherung wurde entpackt und ist wieder verschwunden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The call ended while it was being transferred.</source>
        <translation>Das Gespräch endete beim Verbinden.</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>Der Anruf ist beendet.</translation>
    </message>
    <message>
        <source>The caller does not want to be recorded.</source>
        <translation>Der Anrufer möchte nicht aufgenommen werden.</translation>
    </message>
    <message>
        <source>The caller hung up. You still speak with {0}.</source>
        <translation>Der Anrufer hat aufgelegt. Sie sprechen weiter mit {0}.</translation>
    </message>
    <message>
        <source>The caller or you have left this call.</source>
        <translation>Der Anrufer oder Sie haben dieses Gespräch verlassen.</translation>
    </message>
    <message>
        <source>The car is not known yet, and no column holds its “{0}”.</source>
        <translation>Das Auto ist noch nicht bekannt, und keine Spalte enthält „{0}“.</translation>
    </message>
    <message>
        <source>The data directory {0} cannot be written ({1}). Free or repair it, or choose another with --data-dir.</source>
        <translation>Das Datenverzeichnis {0} ist nicht beschreibbar ({1}). Geben Sie es frei, reparieren Sie es oder wählen Sie mit --data-dir ein anderes.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be written to {0}. Free some space on it.</source>
        <translation>Die Festplatte ist voll: In {0} kann nichts mehr geschrieben werden. Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The disk is full: the knowledge index in {0} needs {1} MB. Free some space on it.</source>
        <translation>Die Festplatte ist voll: Der Wissensindex in {0} braucht {1} MB. Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The disk of {0} is full; what was fetched so far was removed. Free some space, or choose another disk with LOTLINE_MODELS_DIR, and pull again.</source>
        <translation>Die Festplatte von {0} ist voll; das bisher Geladene wurde entfernt. Schaffen Sie Platz oder wählen Sie mit LOTLINE_MODELS_DIR eine andere Festplatte und laden Sie erneut.</translation>
    </message>
    <message>
        <source>The disk under {0} cannot be read or written.</source>
        <translation>Die Festplatte mit {0} kann nicht gelesen oder beschrieben werden.</translation>
    </message>
    <message>
        <source>The greeting is empty: callers hear first whom they have reached.</source>
        <translation>Die Begrüßung ist leer: Anrufer hören zuerst, wen sie erreicht haben.</translation>
    </message>
    <message>
        <source>The greeting takes about {0} seconds to say: shorten it from {1} to {2} characters, or callers talk over it.</source>
        <translation>Die Begrüßung dauert etwa {0} Sekunden: Kürzen Sie sie von {1} auf {2} Zeichen, sonst reden Anrufer dazwischen.</translation>
    </message>
    <message>
        <source>The instructions are too long to be read during a call: shorten them from {0} to {1} characters.</source>
        <translation>Die Anweisungen sind zu lang, um im Gespräch gelesen zu werden: Kürzen Sie sie von {0} auf {1} Zeichen.</translation>
    </message>
    <message>
        <source>The knowledge index in {0} cannot be used. Free some space on the disk and check that the folder may be written to: the index is built again at the next start.</source>
        <translation>Der Wissensindex in {0} ist nicht verwendbar. Schaffen Sie Platz auf der Festplatte und prüfen Sie, ob der Ordner beschreibbar ist: Der Index wird beim nächsten Start neu aufgebaut.</translation>
    </message>
    <message>
        <source>The language model cannot read this text.</source>
        <translation>Das Sprachmodell kann diesen Text nicht lesen.</translation>
    </message>
    <message>
        <source>The language model failed on this text.</source>
        <translation>Das Sprachmodell ist an diesem Text gescheitert.</translation>
    </message>
    <message>
        <source>The language model is answering as many calls as it can.</source>
        <translation>Das Sprachmodell beantwortet bereits so viele Anrufe, wie es kann.</translation>
    </message>
    <message>
        <source>The language model {0} cannot be loaded.</source>
        <translation>Das Sprachmodell {0} kann nicht geladen werden.</translation>
    </message>
    <message>
        <source>The language model&apos;s chat format is not known to llama.cpp.</source>
        <translation>llama.cpp kennt das Chatformat des Sprachmodells nicht.</translation>
    </message>
    <message>
        <source>The microphone or the speakers could not be opened ({0}).</source>
        <translation>Mikrofon oder Lautsprecher konnten nicht geöffnet werden ({0}).</translation>
    </message>
    <message>
        <source>The models are being worked on already. Wait until that is done, or pause it.</source>
        <translation>An den Modellen wird bereits gearbeitet. Warten Sie, bis das fertig ist, oder halten Sie es an.</translation>
    </message>
    <message>
        <source>The name is too long to be said: {0} letters at most.</source>
        <translation>Der Name ist zu lang zum Aussprechen: höchstens {0} Buchstaben.</translation>
    </message>
    <message>
        <source>The other call is not up.</source>
        <translation>Das andere Gespräch ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The other side did not agree to the hold, or to its end.</source>
        <translation>Die Gegenseite hat dem Halten oder dessen Ende nicht zugestimmt.</translation>
    </message>
    <message>
        <source>The phone does not answer.</source>
        <translation>Das Telefon reagiert nicht.</translation>
    </message>
    <message>
        <source>The phone has been stopped.</source>
        <translation>Das Telefon wurde beendet.</translation>
    </message>
    <message>
        <source>The phone is being restarted.</source>
        <translation>Das Telefon wird neu gestartet.</translation>
    </message>
    <message>
        <source>The phone is off.</source>
        <translation>Das Telefon ist aus.</translation>
    </message>
    <message>
        <source>The phone number needs its area code, such as (217) 555-0100, or a + and the country&apos;s code.</source>
        <translation>Die Telefonnummer braucht eine Vorwahl, etwa (217) 555-0100, oder ein + und die Landesvorwahl.</translation>
    </message>
    <message>
        <source>The phone process cannot be started: {0}</source>
        <translation>Der Telefonprozess kann nicht gestartet werden: {0}</translation>
    </message>
    <message>
        <source>The phone process did not start within {0} s.</source>
        <translation>Der Telefonprozess ist nicht innerhalb von {0} s gestartet.</translation>
    </message>
    <message>
        <source>The phone process died.</source>
        <translation>Der Telefonprozess ist abgestürzt.</translation>
    </message>
    <message>
        <source>The phone process ended while it started.</source>
        <translation>Der Telefonprozess hat sich beim Start beendet.</translation>
    </message>
    <message>
        <source>The phone stopped and is being started again.</source>
        <translation>Das Telefon ist ausgefallen und wird neu gestartet.</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>Der Preis fehlt.</translation>
    </message>
    <message>
        <source>The pronunciation of a sentence could not be found: {0}</source>
        <translation>Die Aussprache eines Satzes konnte nicht ermittelt werden: {0}</translation>
    </message>
    <message>
        <source>The recording {0} cannot be deleted ({1}). Close what plays it and try again; nothing was deleted.</source>
        <translation>Die Aufnahme {0} kann nicht gelöscht werden ({1}). Schließen Sie, was sie abspielt, und versuchen Sie es erneut; es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The recording {0} cannot be played ({1}).</source>
        <translation>Die Aufnahme {0} kann nicht abgespielt werden ({1}).</translation>
    </message>
    <message>
        <source>The recording {0} cannot be read ({1}).</source>
        <translation>Die Aufnahme {0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>The recording {0} is none of Lotline&apos;s and cannot be played here.</source>
        <translation>Die Aufnahme {0} stammt nicht von Lotline und kann hier nicht abgespielt werden.</translation>
    </message>
    <message>
        <source>The records are not open: Lotline is starting, or could not start.</source>
        <translation>Die Daten sind nicht geöffnet: Lotline startet gerade oder konnte nicht starten.</translation>
    </message>
    <message>
        <source>The records in {0} are damaged and were left untouched. Put a copy from the folder &apos;backups&apos; in their place.</source>
        <translation>Die Daten in {0} sind beschädigt und wurden nicht angerührt. Ersetzen Sie sie durch eine Kopie aus dem Ordner „backups“.</translation>
    </message>
    <message>
        <source>The records in {0} are damaged.</source>
        <translation>Die Daten in {0} sind beschädigt.</translation>
    </message>
    <message>
        <source>The sound device stopped. Unplug it, plug it in again, and try once more.</source>
        <translation>Das Audiogerät ist ausgefallen. Ziehen Sie es ab, schließen Sie es wieder an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused ({0}). Unlock it and try again.</source>
        <translation>Der Schlüsselbund des Systems hat abgelehnt ({0}). Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The telephone system would not connect the two, so their call runs over this PC until one hangs up.</source>
        <translation>Die Telefonanlage hat die beiden nicht verbunden; ihr Gespräch läuft daher über diesen PC, bis einer auflegt.</translation>
    </message>
    <message>
        <source>The tokenizer of Whisper does not know {0}: it belongs to another model.</source>
        <translation>Der Tokenizer von Whisper kennt {0} nicht: Er gehört zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>The two are being connected.</source>
        <translation>Die beiden werden verbunden.</translation>
    </message>
    <message>
        <source>The year is four digits, from {0} to {1}.</source>
        <translation>Das Jahr hat vier Ziffern, von {0} bis {1}.</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Das Jahr fehlt.</translation>
    </message>
    <message>
        <source>The {0} can have up to {1} characters.</source>
        <translation>{0}: höchstens {1} Zeichen sind möglich.</translation>
    </message>
    <message>
        <source>The {0} has {1} characters; {2} are the most.</source>
        <translation>{0}: {1} Zeichen; höchstens {2} sind möglich.</translation>
    </message>
    <message>
        <source>The {0} is missing.</source>
        <translation>Es fehlt: {0}.</translation>
    </message>
    <message>
        <source>The {0} is too long: at most {1} characters.</source>
        <translation>{0}: zu lang, höchstens {1} Zeichen.</translation>
    </message>
    <message>
        <source>There is already an account {0}.</source>
        <translation>Es gibt bereits ein Konto {0}.</translation>
    </message>
    <message>
        <source>There is no account {0} any more.</source>
        <translation>Das Konto {0} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no appointment {0} in the records.</source>
        <translation>In den Daten gibt es keinen Termin {0}.</translation>
    </message>
    <message>
        <source>There is no call {0} in the records.</source>
        <translation>In den Daten gibt es keinen Anruf {0}.</translation>
    </message>
    <message>
        <source>There is no colleague on the line.</source>
        <translation>Es ist kein Kollege in der Leitung.</translation>
    </message>
    <message>
        <source>There is no customer {0} in the records.</source>
        <translation>In den Daten gibt es keinen Kunden {0}.</translation>
    </message>
    <message>
        <source>There is no extension of {0}. Give the number or SIP address to transfer to.</source>
        <translation>Für {0} gibt es keine Nebenstelle. Geben Sie die Nummer oder SIP-Adresse zum Verbinden an.</translation>
    </message>
    <message>
        <source>There is no line the simulated caller could phone in on.</source>
        <translation>Es gibt keine Leitung, auf der der simulierte Anrufer anrufen könnte.</translation>
    </message>
    <message>
        <source>There is no line: the appliance is still starting or runs without a phone.</source>
        <translation>Es gibt keine Leitung: Lotline startet noch oder läuft ohne Telefon.</translation>
    </message>
    <message>
        <source>There is no model {0}. Choose among: {1}.</source>
        <translation>Es gibt kein Modell {0}. Zur Wahl stehen: {1}.</translation>
    </message>
    <message>
        <source>There is no recording of this call.</source>
        <translation>Von diesem Anruf gibt es keine Aufnahme.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Dieses Konto gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation>Dieses Dokument gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such session, or it was idle for too long. Open a new one.</source>
        <translation>Diese Sitzung gibt es nicht, oder sie war zu lange untätig. Öffnen Sie eine neue.</translation>
    </message>
    <message>
        <source>There is no task {0} in the records.</source>
        <translation>In den Daten gibt es keine Aufgabe {0}.</translation>
    </message>
    <message>
        <source>There is no version {0} of the agent in the records.</source>
        <translation>In den Daten gibt es keine Version {0} des Assistenten.</translation>
    </message>
    <message>
        <source>There is no voice “{0}” on this PC. Choose another one.</source>
        <translation>Auf diesem PC gibt es keine Stimme „{0}“. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is not enough memory for the language model.</source>
        <translation>Für das Sprachmodell reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>These cars were changed in the meantime, so nothing was done. Look at them again.</source>
        <translation>Diese Autos wurden inzwischen geändert, daher geschah nichts. Sehen Sie sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>This VIN belongs to the car with the stock number {0}.</source>
        <translation>Diese VIN gehört zum Auto mit der Lagernummer {0}.</translation>
    </message>
    <message>
        <source>This answer is not there any more.</source>
        <translation>Diese Antwort gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This call cannot be recorded any more: the disk did not take it.</source>
        <translation>Dieser Anruf kann nicht mehr aufgenommen werden: Die Festplatte nahm ihn nicht an.</translation>
    </message>
    <message>
        <source>This call does not ring any more.</source>
        <translation>Dieser Anruf klingelt nicht mehr.</translation>
    </message>
    <message>
        <source>This call is being transferred already.</source>
        <translation>Dieser Anruf wird bereits verbunden.</translation>
    </message>
    <message>
        <source>This call is not recorded: recording is off, the caller has not been told of it, or they talk with somebody else now.</source>
        <translation>Dieser Anruf wird nicht aufgenommen: Die Aufnahme ist aus, der Anrufer weiß nichts davon, oder er spricht jetzt mit jemand anderem.</translation>
    </message>
    <message>
        <source>This call is over.</source>
        <translation>Dieser Anruf ist beendet.</translation>
    </message>
    <message>
        <source>This call is still going on. It can be deleted once it has ended.</source>
        <translation>Dieser Anruf läuft noch. Er kann gelöscht werden, sobald er beendet ist.</translation>
    </message>
    <message>
        <source>This car is not in the records any more.</source>
        <translation>Dieses Auto ist nicht mehr im Bestand.</translation>
    </message>
    <message>
        <source>This is neither a SIP address (sip:name@host) nor a number that an account can dial.</source>
        <translation>Das ist weder eine SIP-Adresse (sip:name@host) noch eine Nummer, die ein Konto wählen kann.</translation>
    </message>
    <message>
        <source>This is not a SIP address.</source>
        <translation>Das ist keine SIP-Adresse.</translation>
    </message>
    <message>
        <source>This number asked not to be called. Lotline does not call it; it may still call here.</source>
        <translation>Diese Nummer möchte nicht angerufen werden. Lotline ruft sie nicht an; sie kann aber weiterhin hier anrufen.</translation>
    </message>
    <message>
        <source>This rule is not there any more.</source>
        <translation>Diese Regel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Type the password that the registrar gave.</source>
        <translation>Geben Sie das vom Registrar erhaltene Passwort ein.</translation>
    </message>
    <message>
        <source>Use the name the certificate was made for, or have the server&apos;s authority trusted; check the clock.</source>
        <translation>Verwenden Sie den Namen im Zertifikat oder stufen Sie die Zertifizierungsstelle des Servers als vertrauenswürdig ein; prüfen Sie die Uhr.</translation>
    </message>
    <message>
        <source>What was kept of the conversation cannot be read.</source>
        <translation>Was vom Gespräch aufbewahrt wurde, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Whether the car is new or used is missing.</source>
        <translation>Es fehlt, ob das Auto neu oder gebraucht ist.</translation>
    </message>
    <message>
        <source>Whisper cannot be loaded from {0}: {1}. {2}</source>
        <translation>Whisper kann nicht aus {0} geladen werden: {1}. {2}</translation>
    </message>
    <message>
        <source>Whisper failed on {0} s of audio: {1}</source>
        <translation>Whisper ist an {0} s Ton gescheitert: {1}</translation>
    </message>
    <message>
        <source>Write down the reason.</source>
        <translation>Schreiben Sie den Grund auf.</translation>
    </message>
    <message>
        <source>[http] port</source>
        <translation>[http] port</translation>
    </message>
    <message>
        <source>a CUDA device with {0} GiB</source>
        <translation>ein CUDA-Gerät mit {0} GiB</translation>
    </message>
    <message>
        <source>account {0}</source>
        <translation>Konto {0}</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>booking.test_drive.duration_min: {0} is not a number of minutes.</source>
        <translation>booking.test_drive.duration_min: {0} ist keine Anzahl von Minuten.</translation>
    </message>
    <message>
        <source>cannot be had ({0})</source>
        <translation>nicht verfügbar ({0})</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>data directory</source>
        <translation>Datenverzeichnis</translation>
    </message>
    <message>
        <source>dealership.timezone: &quot;{0}&quot; is not a time zone such as &quot;America/Chicago&quot;.</source>
        <translation>dealership.timezone: &quot;{0}&quot; ist keine Zeitzone wie &quot;America/Chicago&quot;.</translation>
    </message>
    <message>
        <source>device {0}</source>
        <translation>Gerät {0}</translation>
    </message>
    <message>
        <source>disk for models</source>
        <translation>Festplatte für Modelle</translation>
    </message>
    <message>
        <source>disk for records</source>
        <translation>Festplatte für Daten</translation>
    </message>
    <message>
        <source>forbidden for this account</source>
        <translation>für dieses Konto verboten</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>has no password, so it was not tried</source>
        <translation>hat kein Passwort und wurde daher nicht geprüft</translation>
    </message>
    <message>
        <source>held by the Lotline that is running</source>
        <translation>vom laufenden Lotline belegt</translation>
    </message>
    <message>
        <source>host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>hours.service: missing. Appointments are only made while service is open.</source>
        <translation>hours.service: fehlt. Termine werden nur vergeben, solange der Service geöffnet ist.</translation>
    </message>
    <message>
        <source>how fast it is here will be measured at the first start</source>
        <translation>wie schnell es hier ist, wird beim ersten Start gemessen</translation>
    </message>
    <message>
        <source>it has {0} rows; {1} are the most.</source>
        <translation>hat {0} Zeilen; höchstens {1} sind möglich.</translation>
    </message>
    <message>
        <source>it is too large; {0} MB are the most.</source>
        <translation>zu groß; höchstens {0} MB sind möglich.</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>line {0}: a cell is too long; perhaps a quote was not closed.</source>
        <translation>Zeile {0}: eine Zelle ist zu lang; vielleicht wurde ein Anführungszeichen nicht geschlossen.</translation>
    </message>
    <message>
        <source>line {0}: the quotes do not match. Mend that line and choose the file again.</source>
        <translation>Zeile {0}: die Anführungszeichen stimmen nicht. Korrigieren Sie die Zeile und wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>lotline account set --registrar {0} --username {1}</source>
        <translation>lotline account set --registrar {0} --username {1}</translation>
    </message>
    <message>
        <source>lotline models pull {0}</source>
        <translation>lotline models pull {0}</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>model {0}</source>
        <translation>Modell {0}</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>no SIP account: calls are taken directly, at this PC&apos;s own address</source>
        <translation>kein SIP-Konto: Anrufe kommen direkt an der Adresse dieses PCs an</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no answer from the registrar</source>
        <translation>keine Antwort vom Registrar</translation>
    </message>
    <message>
        <source>no secure connection comes about</source>
        <translation>keine sichere Verbindung kommt zustande</translation>
    </message>
    <message>
        <source>no settings.toml: defaults</source>
        <translation>keine settings.toml: Standardwerte</translation>
    </message>
    <message>
        <source>no {0} found; calls need none, practice calls and taking a call over do</source>
        <translation>nicht gefunden: {0}; für Anrufe unnötig, für Übungsanrufe und das Übernehmen nötig</translation>
    </message>
    <message>
        <source>none yet; {0} is made on the first start</source>
        <translation>noch keine; {0} wird beim ersten Start angelegt</translation>
    </message>
    <message>
        <source>not valid TOML: {0}.</source>
        <translation>kein gültiges TOML: {0}.</translation>
    </message>
    <message>
        <source>nothing answers at this port</source>
        <translation>an diesem Port antwortet nichts</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>port {0}</source>
        <translation>Port {0}</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>registered, for {0} s at a time; signed off again</source>
        <translation>angemeldet, jeweils für {0} s; wieder abgemeldet</translation>
    </message>
    <message>
        <source>service_types[{0}].price_max: lower than price_min.</source>
        <translation>service_types[{0}].price_max: niedriger als price_min.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>settings.toml is understood</source>
        <translation>settings.toml ist in Ordnung</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>sound device</source>
        <translation>Audiogerät</translation>
    </message>
    <message>
        <source>the connection to {0} broke</source>
        <translation>die Verbindung zu {0} ist abgerissen</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>die Datei ist leer.</translation>
    </message>
    <message>
        <source>the network does not lead there</source>
        <translation>das Netz führt nicht dorthin</translation>
    </message>
    <message>
        <source>the phone does not start: {0}</source>
        <translation>das Telefon startet nicht: {0}</translation>
    </message>
    <message>
        <source>the quick voice; the settings ask for it</source>
        <translation>die schnelle Stimme; die Einstellungen verlangen sie</translation>
    </message>
    <message>
        <source>the registrar cannot be reached or is overloaded</source>
        <translation>der Registrar ist nicht erreichbar oder überlastet</translation>
    </message>
    <message>
        <source>the registrar does not know this user</source>
        <translation>der Registrar kennt diesen Benutzer nicht</translation>
    </message>
    <message>
        <source>the registrar takes this account</source>
        <translation>der Registrar nimmt dieses Konto an</translation>
    </message>
    <message>
        <source>the registration is too short for the registrar</source>
        <translation>die Anmeldung ist dem Registrar zu kurz</translation>
    </message>
    <message>
        <source>the server was not found</source>
        <translation>der Server wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted</source>
        <translation>dem Zertifikat des Servers wird nicht vertraut</translation>
    </message>
    <message>
        <source>the table cannot be read ({0}).</source>
        <translation>die Tabelle kann nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>the table has no rows under the names of its columns.</source>
        <translation>die Tabelle hat keine Zeilen unter den Spaltennamen.</translation>
    </message>
    <message>
        <source>the warm voice takes {0} s for a second of speech</source>
        <translation>die warme Stimme braucht {0} s für eine Sekunde Sprache</translation>
    </message>
    <message>
        <source>there are no cars under the names of the columns.</source>
        <translation>unter den Spaltennamen stehen keine Autos.</translation>
    </message>
    <message>
        <source>there is no password yet</source>
        <translation>es gibt noch kein Passwort</translation>
    </message>
    <message>
        <source>this DOCX is damaged and cannot be read.</source>
        <translation>diese DOCX ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>this DOCX unpacks to more than 200 MB.</source>
        <translation>diese DOCX ist entpackt größer als 200 MB.</translation>
    </message>
    <message>
        <source>this PDF holds no text, only pictures; a scan needs text recognition first.</source>
        <translation>diese PDF enthält keinen Text, nur Bilder; ein Scan braucht erst eine Texterkennung.</translation>
    </message>
    <message>
        <source>this PDF is damaged and cannot be read.</source>
        <translation>diese PDF ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>this PDF is locked with a password; save it without one.</source>
        <translation>diese PDF ist mit einem Passwort geschützt; speichern Sie sie ohne.</translation>
    </message>
    <message>
        <source>this PDF is too long; {0} pages are the most.</source>
        <translation>diese PDF ist zu lang; höchstens {0} Seiten sind möglich.</translation>
    </message>
    <message>
        <source>this is an Excel workbook. Save it as “CSV UTF-8” in Excel and choose that file.</source>
        <translation>das ist eine Excel-Arbeitsmappe. Speichern Sie sie in Excel als „CSV UTF-8“ und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>this is an old Word file or one with a password; save it as a plain DOCX.</source>
        <translation>das ist eine alte Word-Datei oder eine mit Passwort; speichern Sie sie als einfache DOCX.</translation>
    </message>
    <message>
        <source>this is no text. Save the list as CSV (UTF-8) and choose that file.</source>
        <translation>das ist kein Text. Speichern Sie die Liste als CSV (UTF-8) und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>this is not text.</source>
        <translation>das ist kein Text.</translation>
    </message>
    <message>
        <source>this page is nested too deep to be read.</source>
        <translation>diese Seite ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>threads {0}</source>
        <translation>Threads {0}</translation>
    </message>
    <message>
        <source>too big</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>wrong user name or password</source>
        <translation>Benutzername oder Passwort falsch</translation>
    </message>
    <message>
        <source>{0} (not on this PC yet)</source>
        <translation>{0} (noch nicht auf diesem PC)</translation>
    </message>
    <message>
        <source>{0} (says the Lotline that is running)</source>
        <translation>{0} (meldet das laufende Lotline)</translation>
    </message>
    <message>
        <source>{0} Check the network and pull again (it goes on where it stopped), or bring it on a stick: lotline models pull {1} --from DIR</source>
        <translation>{0} Prüfen Sie das Netz und laden Sie erneut (es geht weiter, wo es aufhörte), oder bringen Sie es auf einem Stick: lotline models pull {1} --from DIR</translation>
    </message>
    <message>
        <source>{0} The keys {1} were not sent.</source>
        <translation>{0} Die Tasten {1} wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>{0} and hardly keeps up</source>
        <translation>{0} und kommt kaum mit</translation>
    </message>
    <message>
        <source>{0} answers something that is not JSON</source>
        <translation>{0} antwortet mit etwas, das kein JSON ist</translation>
    </message>
    <message>
        <source>{0} by the rule; a start on a calm PC tries what is quickest</source>
        <translation>{0} nach der Regel; ein Start auf ruhigem PC ermittelt, was am schnellsten ist</translation>
    </message>
    <message>
        <source>{0} can be written</source>
        <translation>{0} ist beschreibbar</translation>
    </message>
    <message>
        <source>{0} cannot be opened: check that the folder exists and may be written to.</source>
        <translation>{0} kann nicht geöffnet werden: Prüfen Sie, ob der Ordner existiert und beschreibbar ist.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: it or its key was changed or lost. Delete both and set the passwords again with `lotline account set`.</source>
        <translation>{0} kann nicht geöffnet werden: Die Datei oder ihr Schlüssel wurde geändert oder ging verloren. Löschen Sie beide und setzen Sie die Passwörter mit `lotline account set` neu.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be removed ({1}).</source>
        <translation>{0} kann nicht entfernt werden ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be used ({1}). Make it readable and writable for you, or choose another folder with LOTLINE_MODELS_DIR.</source>
        <translation>{0} ist nicht verwendbar ({1}). Geben Sie sich Lese- und Schreibrechte oder wählen Sie mit LOTLINE_MODELS_DIR einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} kann nicht geschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). Choose another folder.</source>
        <translation>{0} kann nicht geschrieben werden ({1}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} cores and 8 GiB of memory</source>
        <translation>{0} Kerne und 8 GiB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{0} could not be brought up to date: {1} of its rows refer to rows that do not exist. It was left as it was.</source>
        <translation>{0} konnte nicht aktualisiert werden: {1} Zeilen verweisen auf Zeilen, die es nicht gibt. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>{0} did not answer</source>
        <translation>{0} hat nicht geantwortet</translation>
    </message>
    <message>
        <source>{0} did not take the call. You are back with the caller.</source>
        <translation>{0} hat den Anruf nicht angenommen. Sie sind wieder beim Anrufer.</translation>
    </message>
    <message>
        <source>{0} does not have {1}</source>
        <translation>{0} hat {1} nicht</translation>
    </message>
    <message>
        <source>{0} does not hold {1}{2}</source>
        <translation>{0} enthält nicht {1}{2}</translation>
    </message>
    <message>
        <source>{0} failed on its input: {1}</source>
        <translation>{0} ist an der Eingabe gescheitert: {1}</translation>
    </message>
    <message>
        <source>{0} free in {1}</source>
        <translation>{0} frei in {1}</translation>
    </message>
    <message>
        <source>{0} from {1} is not the file that the catalogue names; it was deleted</source>
        <translation>{0} von {1} ist nicht die Datei aus dem Katalog; sie wurde gelöscht</translation>
    </message>
    <message>
        <source>{0} has a test drive in the records. Mark the car as sold instead.</source>
        <translation>{0} hat eine Probefahrt in den Daten. Markieren Sie das Auto stattdessen als verkauft.</translation>
    </message>
    <message>
        <source>{0} has not answered yet.</source>
        <translation>{0} hat noch nicht angenommen.</translation>
    </message>
    <message>
        <source>{0} holds files that no backup of Lotline has.</source>
        <translation>{0} enthält Dateien, die keine Sicherung von Lotline hat.</translation>
    </message>
    <message>
        <source>{0} holds none of the models that are missing on this PC.</source>
        <translation>{0} enthält keines der Modelle, die auf diesem PC fehlen.</translation>
    </message>
    <message>
        <source>{0} hung up. You are back with the caller.</source>
        <translation>{0} hat aufgelegt. Sie sind wieder beim Anrufer.</translation>
    </message>
    <message>
        <source>{0} in {1} is not a plain file</source>
        <translation>{0} in {1} ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>{0} is another kind of model than this stage needs.</source>
        <translation>{0} ist ein anderer Modelltyp, als diese Stufe braucht.</translation>
    </message>
    <message>
        <source>{0} is damaged or another version</source>
        <translation>{0} ist beschädigt oder eine andere Version</translation>
    </message>
    <message>
        <source>{0} is damaged or not what the catalogue describes</source>
        <translation>{0} ist beschädigt oder nicht das, was im Katalog steht</translation>
    </message>
    <message>
        <source>{0} is damaged, or no backup of Lotline.</source>
        <translation>{0} ist beschädigt oder keine Sicherung von Lotline.</translation>
    </message>
    <message>
        <source>{0} is encrypted: no backup of Lotline is.</source>
        <translation>{0} ist verschlüsselt: Das ist keine Sicherung von Lotline.</translation>
    </message>
    <message>
        <source>{0} is given twice.</source>
        <translation>{0} ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>{0} is in use. Lotline could not take calls without it.</source>
        <translation>{0} ist in Gebrauch. Ohne das Modell könnte Lotline keine Anrufe annehmen.</translation>
    </message>
    <message>
        <source>{0} is missing or incomplete</source>
        <translation>{0} fehlt oder ist unvollständig</translation>
    </message>
    <message>
        <source>{0} is no SIP user name.</source>
        <translation>{0} ist kein SIP-Benutzername.</translation>
    </message>
    <message>
        <source>{0} is no backup of Lotline.</source>
        <translation>{0} ist keine Sicherung von Lotline.</translation>
    </message>
    <message>
        <source>{0} is no registrar: give its host, or host:port.</source>
        <translation>{0} ist kein Registrar: Geben Sie seinen Host an, oder host:port.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8 text.</source>
        <translation>{0} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>{0} is not a Kokoro voice. Run `lotline models verify`.</source>
        <translation>{0} ist keine Kokoro-Stimme. Führen Sie `lotline models verify` aus.</translation>
    </message>
    <message>
        <source>{0} is not a Lotline records file and was left untouched. Move it away, or put a copy from the folder &apos;backups&apos; in its place.</source>
        <translation>{0} ist keine Datendatei von Lotline und wurde nicht angerührt. Verschieben Sie sie oder ersetzen Sie sie durch eine Kopie aus dem Ordner „backups“.</translation>
    </message>
    <message>
        <source>{0} is not a folder. Give the folder that holds the models after --from.</source>
        <translation>{0} ist kein Ordner. Geben Sie nach --from den Ordner mit den Modellen an.</translation>
    </message>
    <message>
        <source>{0} is not on this PC. Run: lotline models pull {1}</source>
        <translation>{0} ist nicht auf diesem PC. Führen Sie aus: lotline models pull {1}</translation>
    </message>
    <message>
        <source>{0} is not registered ({1}). It is tried again by itself.</source>
        <translation>{0} ist nicht angemeldet ({1}). Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>{0} is not the file that the catalogue names; it was deleted</source>
        <translation>{0} ist nicht die Datei aus dem Katalog; sie wurde gelöscht</translation>
    </message>
    <message>
        <source>{0} is written in a way that is not changed here: set [{1}] {2} by hand.</source>
        <translation>{0} ist so geschrieben, dass hier nichts geändert wird: Setzen Sie [{1}] {2} von Hand.</translation>
    </message>
    <message>
        <source>{0} of free disk are needed in {1}, {2} are left. Free some space, or choose another disk with LOTLINE_MODELS_DIR.</source>
        <translation>{0} freier Platz sind in {1} nötig, {2} sind übrig. Schaffen Sie Platz oder wählen Sie mit LOTLINE_MODELS_DIR eine andere Festplatte.</translation>
    </message>
    <message>
        <source>{0} opens and is whole ({1})</source>
        <translation>{0} lässt sich öffnen und ist unversehrt ({1})</translation>
    </message>
    <message>
        <source>{0} refuses to go on where we were</source>
        <translation>{0} setzt nicht dort fort, wo wir waren</translation>
    </message>
    <message>
        <source>{0} stands in settings.toml: change it there.</source>
        <translation>{0} steht in settings.toml: Ändern Sie es dort.</translation>
    </message>
    <message>
        <source>{0} was written by a newer Lotline ({1}). Install that.</source>
        <translation>{0} stammt von einem neueren Lotline ({1}). Installieren Sie dieses.</translation>
    </message>
    <message>
        <source>{0} was written by a newer Lotline. Install that version to open it.</source>
        <translation>{0} stammt von einem neueren Lotline. Installieren Sie diese Version, um es zu öffnen.</translation>
    </message>
    <message>
        <source>{0} {1} belongs to the car {2} already.</source>
        <translation>{0} {1} gehört bereits zum Auto {2}.</translation>
    </message>
    <message>
        <source>{0} {1}, not compared with a time server</source>
        <translation>{0} {1}, nicht mit einem Zeitserver verglichen</translation>
    </message>
    <message>
        <source>{0} {1}. Run `lotline models verify`, then `lotline models pull`.</source>
        <translation>{0} {1}. Führen Sie `lotline models verify` aus, dann `lotline models pull`.</translation>
    </message>
    <message>
        <source>{0}, so the quick voice speaks in its place</source>
        <translation>{0}, daher spricht an ihrer Stelle die schnelle Stimme</translation>
    </message>
    <message>
        <source>{0}. The settings ask for it</source>
        <translation>{0}. Die Einstellungen verlangen es</translation>
    </message>
    <message>
        <source>{0}.{1}: unknown day. Known: {2}.</source>
        <translation>{0}.{1}: unbekannter Tag. Bekannt sind: {2}.</translation>
    </message>
    <message>
        <source>{0}.{1}: {2} is given twice.</source>
        <translation>{0}.{1}: {2} ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>{0}: &quot;{1}&quot; ends before it begins.</source>
        <translation>{0}: &quot;{1}&quot; endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>{0}: &quot;{1}&quot; has a time of day that does not exist.</source>
        <translation>{0}: &quot;{1}&quot; enthält eine Uhrzeit, die es nicht gibt.</translation>
    </message>
    <message>
        <source>{0}: &quot;{1}&quot; is not a span of time such as &quot;09:00-17:00&quot;.</source>
        <translation>{0}: &quot;{1}&quot; ist keine Zeitspanne wie &quot;09:00-17:00&quot;.</translation>
    </message>
    <message>
        <source>{0}: Lotline does not read this kind of file ({1}).</source>
        <translation>{0}: Lotline liest diese Art von Datei nicht ({1}).</translation>
    </message>
    <message>
        <source>{0}: an agent is named with up to 32 small letters, digits and hyphens ({1}).</source>
        <translation>{0}: der Name eines Assistenten hat bis zu 32 Kleinbuchstaben, Ziffern und Bindestriche ({1}).</translation>
    </message>
    <message>
        <source>{0}: another file of this name was taken in just now; rename one.</source>
        <translation>{0}: eben wurde eine andere Datei dieses Namens aufgenommen; benennen Sie eine um.</translation>
    </message>
    <message>
        <source>{0}: cannot be read: {1}.</source>
        <translation>{0}: nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>{0}: how many minutes does it take? Enter a number.</source>
        <translation>{0}: Wie viele Minuten dauert es? Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>{0}: it cannot be read ({1}).</source>
        <translation>{0}: nicht lesbar ({1}).</translation>
    </message>
    <message>
        <source>{0}: it is too large, {1} MB; {2} MB are the most.</source>
        <translation>{0}: zu groß, {1} MB; höchstens {2} MB sind möglich.</translation>
    </message>
    <message>
        <source>{0}: it is too long; {1} characters are the most.</source>
        <translation>{0}: zu lang; höchstens {1} Zeichen sind möglich.</translation>
    </message>
    <message>
        <source>{0}: it makes {1} passages; {2} are the most.</source>
        <translation>{0}: ergibt {1} Abschnitte; höchstens {2} sind möglich.</translation>
    </message>
    <message>
        <source>{0}: lotline account set</source>
        <translation>{0}: lotline account set</translation>
    </message>
    <message>
        <source>{0}: not valid TOML: {1}.</source>
        <translation>{0}: kein gültiges TOML: {1}.</translation>
    </message>
    <message>
        <source>{0}: sip.max_calls: at least one call must fit.</source>
        <translation>{0}: sip.max_calls: mindestens ein Anruf muss möglich sein.</translation>
    </message>
    <message>
        <source>{0}: sip.ring_timeout_s: a call must have time to ring.</source>
        <translation>{0}: sip.ring_timeout_s: ein Anruf braucht Zeit zum Klingeln.</translation>
    </message>
    <message>
        <source>{0}: sip.user: letters, digits, dots, hyphens and underscores alone.</source>
        <translation>{0}: sip.user: nur Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <source>{0}: sip.{1}: {2} is no port (0 to 65535).</source>
        <translation>{0}: sip.{1}: {2} ist kein Port (0 bis 65535).</translation>
    </message>
    <message>
        <source>{0}: stopped. Nothing of it is answered from.</source>
        <translation>{0}: abgebrochen. Daraus wird nichts beantwortet.</translation>
    </message>
    <message>
        <source>{0}: the file cannot be read ({1}).</source>
        <translation>{0}: die Datei kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>{0}: the file is empty.</source>
        <translation>{0}: die Datei ist leer.</translation>
    </message>
    <message>
        <source>{0}: the highest price is lower than the lowest.</source>
        <translation>{0}: Der höchste Preis ist niedriger als der niedrigste.</translation>
    </message>
    <message>
        <source>{0}: there are headings in it and no text.</source>
        <translation>{0}: enthält Überschriften, aber keinen Text.</translation>
    </message>
    <message>
        <source>{0}: there is no text in it.</source>
        <translation>{0}: enthält keinen Text.</translation>
    </message>
    <message>
        <source>{0}: what does it cost? Enter a price such as 49.99, or 0 when it is free of charge.</source>
        <translation>{0}: Was kostet es? Geben Sie einen Preis wie 49.99 ein, oder 0, wenn es kostenlos ist.</translation>
    </message>
    <message>
        <source>{0}: {1}password: not kept here. Use `lotline account set`.</source>
        <translation>{0}: {1}password: nicht hier gespeichert. Nutzen Sie `lotline account set`.</translation>
    </message>
    <message>
        <source>{0}: {1}{2}: unknown key. Known: {3}.</source>
        <translation>{0}: {1}{2}: unbekannter Schlüssel. Bekannt sind: {3}.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is not a price such as 89.99.</source>
        <translation>{0}: „{1}“ ist kein Preis wie 89.99.</translation>
    </message>
    <message>
        <source>{0}; Lotline was installed on {1}</source>
        <translation>{0}; Lotline wurde am {1} installiert</translation>
    </message>
    <message>
        <source>{0}; in {1}, looked at by size only</source>
        <translation>{0}; in {1}, nur nach Größe geprüft</translation>
    </message>
    <message>
        <source>{0}; the quick voice speaks</source>
        <translation>{0}; die schnelle Stimme spricht</translation>
    </message>
    <message>
        <source>{0}; {1} would be better but is not on this PC</source>
        <translation>{0}; {1} wäre besser, ist aber nicht auf diesem PC</translation>
    </message>
    <message>
        <source>{0}[{1}].{2}: &quot;{3}&quot; is given twice.</source>
        <translation>{0}[{1}].{2}: &quot;{3}&quot; ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>“{0}” cannot be said as a name: use letters and spaces only.</source>
        <translation>„{0}“ ist als Name nicht sprechbar: Verwenden Sie nur Buchstaben und Leerzeichen.</translation>
    </message>
    <message>
        <source>“{0}” ends before it begins; write it as 09:00-17:00 or 9am-5pm</source>
        <translation>„{0}“ endet, bevor es beginnt; schreiben Sie es als 09:00-17:00 oder 9am-5pm</translation>
    </message>
    <message>
        <source>“{0}” has a time of day that does not exist</source>
        <translation>„{0}“ enthält eine Uhrzeit, die es nicht gibt</translation>
    </message>
    <message>
        <source>“{0}” has an answer already; change that one.</source>
        <translation>„{0}“ hat bereits eine Antwort; ändern Sie diese.</translation>
    </message>
    <message>
        <source>“{0}” is no VIN: one has 17 letters and digits, without I, O and Q.</source>
        <translation>„{0}“ ist keine VIN: Eine VIN hat 17 Buchstaben und Ziffern, ohne I, O und Q.</translation>
    </message>
    <message>
        <source>“{0}” is no model year such as 2024.</source>
        <translation>„{0}“ ist kein Modelljahr wie 2024.</translation>
    </message>
    <message>
        <source>“{0}” is no price such as 28,999.</source>
        <translation>„{0}“ ist kein Preis wie 28,999.</translation>
    </message>
    <message>
        <source>“{0}” is not a time such as 09:00-17:00</source>
        <translation>„{0}“ ist keine Zeit wie 09:00-17:00</translation>
    </message>
    <message>
        <source>“{0}” is not a time zone such as America/Chicago.</source>
        <translation>„{0}“ ist keine Zeitzone wie America/Chicago.</translation>
    </message>
    <message>
        <source>“{0}” is not among the dealership&apos;s people and departments.</source>
        <translation>„{0}“ gehört nicht zu den Personen und Abteilungen des Autohauses.</translation>
    </message>
    <message>
        <source>“{0}” says neither new nor used.</source>
        <translation>„{0}“ sagt weder neu noch gebraucht.</translation>
    </message>
    <message>
        <source>“{0}” says neither that the car is for sale nor that it is sold.</source>
        <translation>„{0}“ sagt weder, dass das Auto zu verkaufen ist, noch, dass es verkauft ist.</translation>
    </message>
    <message>
        <source>“{0}…” is too long: {1} characters are the most.</source>
        <translation>„{0}…“ ist zu lang: höchstens {1} Zeichen.</translation>
    </message>
    <message>
        <source>Clear: {name}</source>
        <translation>Leeren: {name}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>pbx.example or pbx.example:5060</source>
        <translation>pbx.example oder pbx.example:5060</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>Dieses Konto speichern</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Try it out</extracomment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Register with what stands here and say what is wrong</source>
        <translation>Mit diesen Angaben anmelden und sagen, was nicht stimmt</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>Account data</source>
        <translation>Kontodaten</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>The server, as your telephone company calls it.</source>
        <translation>Der Server, wie Ihr Telefonanbieter ihn nennt.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Often the extension or the telephone number.</source>
        <translation>Oft die Nebenstelle oder die Telefonnummer.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Angezeigt als</translation>
    </message>
    <message>
        <source>The name people see when Lotline calls. May stay empty.</source>
        <translation>Der Name, den man sieht, wenn Lotline anruft. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Only if it differs from the user name.</source>
        <translation>Nur, wenn er vom Benutzernamen abweicht.</translation>
    </message>
    <message>
        <source>Change {account}</source>
        <translation>{account} ändern</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>•••••••• (kept)</source>
        <translation>•••••••• (behalten)</translation>
    </message>
    <message>
        <source>{file} is whole.</source>
        <translation>{file} ist unversehrt.</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>Alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The backup of {day}, {year}, {time} is ready. Close Lotline and start it again to put it in place. What stands there now is kept in a folder of its own.</source>
        <translation>Die Sicherung vom {day} {year}, {time} Uhr, ist bereit. Schließen Sie Lotline und starten Sie es neu, um sie einzuspielen. Der jetzige Stand wird in einem eigenen Ordner aufbewahrt.</translation>
    </message>
    <message>
        <source>{file} is written, {size}. Keep it on another disk.</source>
        <translation>{file} ist geschrieben, {size}. Bitte auf einem anderen Datenträger aufbewahren.</translation>
    </message>
    <message>
        <source>Records, knowledge, settings and accounts go into one file; calls go on meanwhile. Passwords and the models are not in it.</source>
        <translation>Daten, Wissen, Einstellungen und Konten kommen in eine Datei; Anrufe laufen weiter. Passwörter und Modelle sind nicht dabei.</translation>
    </message>
    <message>
        <source>A backup is checked first and put in place by the next start of Lotline. Until then nothing changes. Passwords of SIP accounts that this PC does not have yet are typed in again afterwards.</source>
        <translation>Eine Sicherung wird erst geprüft und beim nächsten Start von Lotline eingespielt. Bis dahin ändert sich nichts. Passwörter von SIP-Konten, die dieser PC noch nicht kennt, geben Sie danach neu ein.</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>With recordings</source>
        <translation>Mit Aufnahmen</translation>
    </message>
    <message>
        <source>Recordings make the file large: 3.8 MB a minute</source>
        <translation>Aufnahmen machen die Datei groß: 3,8 MB pro Minute</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Write everything into one file</source>
        <translation>Alles in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Put a backup back with the next start</source>
        <translation>Beim nächsten Start eine Sicherung einspielen</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>Doch nicht</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Give it up; nothing is left of it</source>
        <translation>Abbrechen; nichts bleibt davon zurück</translation>
    </message>
    <message>
        <source>Backup that waits for the next start</source>
        <translation>Sicherung, die auf den nächsten Start wartet</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>What is backed up</source>
        <translation>Was gesichert wird</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>How a backup is put back</source>
        <translation>Wie eine Sicherung eingespielt wird</translation>
    </message>
    <message>
        <source>For somebody who helps you from afar: versions, this PC, settings, what works and what does not, and the log. Names, numbers, passwords and words of callers are taken out. Look at it before you save it.</source>
        <translation>Für jemanden, der Ihnen aus der Ferne hilft: Versionen, dieser PC, Einstellungen, was geht und was nicht, und das Protokoll. Namen, Nummern, Passwörter und Worte von Anrufern sind entfernt. Sehen Sie es sich vor dem Speichern an.</translation>
    </message>
    <message>
        <source>{file} is saved. Nothing was sent to anybody.</source>
        <translation>{file} ist gespeichert. Nichts wurde verschickt.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Gather</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Gather what is in the bundle, to look at it</source>
        <translation>Den Inhalt des Pakets sammeln und ansehen</translation>
    </message>
    <message>
        <source>Save what is shown in one file</source>
        <translation>Das Angezeigte in einer Datei speichern</translation>
    </message>
    <message>
        <source>Part of the bundle</source>
        <translation>Teil des Pakets</translation>
    </message>
    <message>
        <source>Contents of the part</source>
        <translation>Inhalt des Teils</translation>
    </message>
    <message>
        <source>About the bundle</source>
        <translation>Über das Paket</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>The guide that came at the first start: hardware, models, sound, dealership, telephone and a practice call. What is done already is shown and not done twice.</source>
        <translation>Die Einführung vom ersten Start: Hardware, Modelle, Ton, Autohaus, Telefon und ein Übungsanruf. Was schon erledigt ist, wird angezeigt und nicht wiederholt.</translation>
    </message>
    <message>
        <source>What callers are told and what they can book, from the next call on. Cars, people and answers stay as they are, and so does every appointment that was made.</source>
        <translation>Was Anrufer erfahren und buchen können, ab dem nächsten Anruf. Autos, Personen und Antworten bleiben, wie sie sind, ebenso alle vereinbarten Termine.</translation>
    </message>
    <message>
        <source>This is the sample dealership: its prices, cars and answers are invented. For your own dealership open the guide.</source>
        <translation>Das ist das Beispiel-Autohaus: Preise, Autos und Antworten sind erfunden. Für Ihr eigenes Autohaus öffnen Sie die Einführung.</translation>
    </message>
    <message>
        <source>The dealership&apos;s data</source>
        <translation>Die Daten des Autohauses</translation>
    </message>
    <message>
        <source>About the sample</source>
        <translation>Über das Beispiel</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Einführung öffnen</translation>
    </message>
    <message>
        <source>Go through the first steps again</source>
        <translation>Die ersten Schritte noch einmal durchgehen</translation>
    </message>
    <message>
        <source>Make the dealership so from the next call on</source>
        <translation>Ab dem nächsten Anruf gilt das Autohaus so</translation>
    </message>
    <message>
        <source>What can be changed here</source>
        <translation>Was sich hier ändern lässt</translation>
    </message>
    <message>
        <source>About the guide</source>
        <translation>Über die Einführung</translation>
    </message>
    <message>
        <source>Programs on this PC that use Lotline&apos;s HTTP API send this key. Whoever has it can read the calls and book appointments: give it to such programs only.</source>
        <translation>Programme auf diesem PC, die Lotlines HTTP-API nutzen, senden diesen Schlüssel. Wer ihn hat, kann Anrufe lesen und Termine buchen: Geben Sie ihn nur solchen Programmen.</translation>
    </message>
    <message>
        <source>The key is in the clipboard.</source>
        <translation>Der Schlüssel ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>There is a new key. It counts from the next start of Lotline; until then the old one does.</source>
        <translation>Es gibt einen neuen Schlüssel. Er gilt ab dem nächsten Start von Lotline; bis dahin gilt der alte.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Secret keys of programs, not those of a keyboard</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Show the key, or dots again</source>
        <translation>Den Schlüssel zeigen oder wieder Punkte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Put the key into the clipboard</source>
        <translation>Den Schlüssel in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>New key …</source>
        <translation>Neuer Schlüssel …</translation>
    </message>
    <message>
        <source>Make a new key in the place of the old one</source>
        <translation>Den Schlüssel durch einen neuen ersetzen</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP-API</translation>
    </message>
    <message>
        <source>About the key</source>
        <translation>Über den Schlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Every program that uses the key stops working until it has the new one.</source>
        <translation>Programme, die den Schlüssel nutzen, arbeiten erst wieder, wenn sie den neuen haben.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Make a new key?</source>
        <translation>Neuen Schlüssel erstellen?</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>A telephone link in a web page or a mail (tel: or sip:) can put its number into the Phone screen. Nothing is dialled until you press “Call now”.</source>
        <translation>Ein Telefonlink auf einer Webseite oder in einer Mail (tel: oder sip:) kann seine Nummer ins Telefon eintragen. Gewählt wird erst, wenn Sie auf „Anrufen“ drücken.</translation>
    </message>
    <message>
        <source>Lotline does not register itself for telephone links on {system}. “lotline dial-link LINK” hands a link to the open window.</source>
        <translation>Auf {system} meldet sich Lotline nicht selbst für Telefonlinks an. „lotline dial-link LINK“ gibt einen Link an das offene Fenster.</translation>
    </message>
    <message>
        <source>Lotline is in the list of programs for telephone links. Choose it for them in the settings of your desktop.</source>
        <translation>Lotline steht in der Liste der Programme für Telefonlinks. Wählen Sie es dafür in den Einstellungen Ihres Desktops.</translation>
    </message>
    <message>
        <source>Telephone links</source>
        <translation>Telefonlinks</translation>
    </message>
    <message>
        <source>Open telephone links with Lotline</source>
        <translation>Telefonlinks mit Lotline öffnen</translation>
    </message>
    <message>
        <source>Register Lotline for tel: and sip: links</source>
        <translation>Lotline für tel:- und sip:-Links anmelden</translation>
    </message>
    <message>
        <source>Whether telephone links are opened here</source>
        <translation>Ob Telefonlinks hier geöffnet werden</translation>
    </message>
    <message>
        <source>About telephone links</source>
        <translation>Über Telefonlinks</translation>
    </message>
    <message>
        <source>this system</source>
        <translation>diesem System</translation>
    </message>
    <message>
        <source>Lotline opens telephone links.</source>
        <translation>Lotline öffnet Telefonlinks.</translation>
    </message>
    <message>
        <source>Saved. Recording and notice count from the next start of Lotline; what is too old is deleted at the start and once a day.</source>
        <translation>Gespeichert. Aufnahme und Hinweis gelten ab dem nächsten Start von Lotline; zu Altes wird beim Start und einmal am Tag gelöscht.</translation>
    </message>
    <message>
        <source>After the agent&apos;s name callers hear: “{words}.”</source>
        <translation>Nach dem Namen des Assistenten hören Anrufer: „{words}.“</translation>
    </message>
    <message>
        <source>Your words do not say that the call may be recorded.</source>
        <translation>Ihr Hinweis sagt nicht, dass der Anruf aufgenommen werden kann.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} Jahre</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{recordings} and {transcripts}</source>
        <translation>{recordings} und {transcripts}</translation>
    </message>
    <message>
        <source>Older than that: {what}. It will be deleted for good.</source>
        <translation>Älter als das: {what}. Das wird endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Older than that: {what}. They will be deleted for good.</source>
        <translation>Älter als das: {what}. Sie werden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation>1 Aufnahme</translation>
    </message>
    <message>
        <source>{count} recordings</source>
        <translation>{count} Aufnahmen</translation>
    </message>
    <message>
        <source>1 transcript</source>
        <translation>1 Gesprächstext</translation>
    </message>
    <message>
        <source>{count} transcripts</source>
        <translation>{count} Gesprächstexte</translation>
    </message>
    <message>
        <source>Recording and privacy</source>
        <translation>Aufnahme und Datenschutz</translation>
    </message>
    <message>
        <source>Record calls</source>
        <translation>Anrufe aufnehmen</translation>
    </message>
    <message>
        <source>Keep the sound of every call, caller left and agent right</source>
        <translation>Den Ton jedes Anrufs behalten: Anrufer links, Assistent rechts</translation>
    </message>
    <message>
        <source>What callers hear</source>
        <translation>Was Anrufer hören</translation>
    </message>
    <message>
        <source>Keep these choices</source>
        <translation>Diese Auswahl speichern</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange es aufbewahrt wird</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>The call itself stays in the list.</source>
        <translation>Der Anruf selbst bleibt in der Liste.</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Gesprächstexte</translation>
    </message>
    <message>
        <source>What was said in a call.</source>
        <translation>Was in einem Gespräch gesagt wurde.</translation>
    </message>
    <message>
        <source>Delete what is too old</source>
        <translation>Zu Altes löschen</translation>
    </message>
    <message>
        <source>Save it like this?</source>
        <translation>So speichern?</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>SIP accounts, and whether they work</source>
        <translation>SIP-Konten, und ob sie funktionieren</translation>
    </message>
    <message>
        <source>Its name, its opening hours and what can be booked</source>
        <translation>Name, Öffnungszeiten und was gebucht werden kann</translation>
    </message>
    <message>
        <source>Microphone, speakers and ringer, and whether they work</source>
        <translation>Mikrofon, Lautsprecher und Klingel, und ob sie gehen</translation>
    </message>
    <message>
        <source>Theme, size of the text and language</source>
        <translation>Design, Textgröße und Sprache</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys that work in other programs</source>
        <translation>Tasten, die auch in anderen Programmen gehen</translation>
    </message>
    <message>
        <source>What is recorded and how long it is kept</source>
        <translation>Was aufgenommen wird und wie lange es bleibt</translation>
    </message>
    <message>
        <source>The key of the HTTP API</source>
        <translation>Der Schlüssel der HTTP-API</translation>
    </message>
    <message>
        <source>Everything into one file, and back</source>
        <translation>Alles in eine Datei, und zurück</translation>
    </message>
    <message>
        <source>The guide of the first start, once more</source>
        <translation>Die Einführung vom ersten Start, noch einmal</translation>
    </message>
    <message>
        <source>What somebody who helps needs to know</source>
        <translation>Was jemand wissen muss, der hilft</translation>
    </message>
    <message>
        <source>The chosen section</source>
        <translation>Der gewählte Abschnitt</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>{key}: answer the ringing call, or take the caller who wants a person</source>
        <translation>{key}: den klingelnden Anruf annehmen, oder den Anrufer, der eine Person möchte</translation>
    </message>
    <message>
        <source>{key}: take the call over from the agent, or give it back</source>
        <translation>{key}: das Gespräch vom Assistenten übernehmen oder zurückgeben</translation>
    </message>
    <message>
        <source>{key}: hang up</source>
        <translation>{key}: auflegen</translation>
    </message>
    <message>
        <source>None: only in this window</source>
        <translation>Keine: nur in diesem Fenster</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>Was die Tasten tun</translation>
    </message>
    <message>
        <source>Keys in other programs</source>
        <translation>Tasten in anderen Programmen</translation>
    </message>
    <message>
        <source>Held down</source>
        <translation>Gedrückt halten</translation>
    </message>
    <message>
        <source>Together with the keys of this window, wherever you type.</source>
        <translation>Zusammen mit den Tasten dieses Fensters, wo immer Sie tippen.</translation>
    </message>
    <message>
        <source>Another program has {keys} already. Choose other keys.</source>
        <translation>Ein anderes Programm hat {keys} schon. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>UDP (usual)</source>
        <translation>UDP (üblich)</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Secure: TLS with encrypted sound</source>
        <translation>Sicher: TLS mit verschlüsseltem Ton</translation>
    </message>
    <message>
        <source>{account} and its password are forgotten. It counts from the next start of Lotline.</source>
        <translation>{account} und sein Passwort sind gelöscht. Das gilt ab dem nächsten Start von Lotline.</translation>
    </message>
    <message>
        <source>{account} stands in settings.toml: change it there.</source>
        <translation>{account} steht in settings.toml: Ändern Sie es dort.</translation>
    </message>
    <message>
        <source>{account} is saved. It counts from the next start of Lotline.</source>
        <translation>{account} ist gespeichert. Das gilt ab dem nächsten Start von Lotline.</translation>
    </message>
    <message>
        <source>Registering as {account} …</source>
        <translation>Anmeldung als {account} …</translation>
    </message>
    <message>
        <source>secure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>{connection}, in settings.toml</source>
        <translation>{connection}, in settings.toml</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>No SIP account yet. Calls that are sent straight to this PC&apos;s address are taken without one; for a telephone number add the account that your telephone company or system gave you.</source>
        <translation>Noch kein SIP-Konto. Anrufe direkt an die Adresse dieses PCs gehen auch ohne; für eine Telefonnummer fügen Sie das Konto Ihres Telefonanbieters oder Ihrer Telefonanlage hinzu.</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <extracomment>Stands in: Passwords are kept in {place} and are never shown</extracomment>
        <translation>im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>an encrypted file</source>
        <translation>in einer verschlüsselten Datei</translation>
    </message>
    <message>
        <source>No accounts</source>
        <translation>Keine Konten</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add a SIP account</source>
        <translation>Ein SIP-Konto hinzufügen</translation>
    </message>
    <message>
        <source>Change the chosen account</source>
        <translation>Das gewählte Konto ändern</translation>
    </message>
    <message>
        <source>Forget the chosen account and its password</source>
        <translation>Das gewählte Konto und sein Passwort löschen</translation>
    </message>
    <message>
        <source>Where passwords are kept</source>
        <translation>Wo Passwörter liegen</translation>
    </message>
    <message>
        <source>SIP accounts</source>
        <translation>SIP-Konten</translation>
    </message>
    <message>
        <source>{account} and its password will be forgotten.</source>
        <translation>{account} und sein Passwort werden gelöscht.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove it?</source>
        <translation>Entfernen?</translation>
    </message>
    <message>
        <source>Passwords are kept in {place} and are never shown.</source>
        <translation>Passwörter liegen {place} und werden nie angezeigt.</translation>
    </message>
    <message>
        <source>This desktop (Wayland) gives no program the keys of another.</source>
        <translation>Dieser Desktop (Wayland) gibt keinem Programm die Tasten eines anderen.</translation>
    </message>
    <message>
        <source>On this system Lotline cannot have the keys of other programs.</source>
        <translation>Auf diesem System bekommt Lotline die Tasten anderer Programme nicht.</translation>
    </message>
    <message>
        <source>Lotline listens to the room, plays a sound, and has you speak: about ten seconds. It measures what the microphone hears of the speakers, and what the echo canceller leaves of it.</source>
        <translation>Lotline hört auf den Raum, spielt einen Ton und lässt Sie sprechen: etwa zehn Sekunden. Gemessen wird, was das Mikrofon von den Lautsprechern hört und was die Echounterdrückung davon übrig lässt.</translation>
    </message>
    <message>
        <source>Microphone and speakers</source>
        <translation>Mikrofon und Lautsprecher</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Pegel des Mikrofons</translation>
    </message>
    <message>
        <source>Level of the speakers</source>
        <translation>Pegel der Lautsprecher</translation>
    </message>
    <message>
        <source>Level of the ringer</source>
        <translation>Pegel der Klingel</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Find devices that were plugged in or unplugged</source>
        <translation>Geräte finden, die an- oder ausgesteckt wurden</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Play three notes on the speakers</source>
        <translation>Drei Töne über die Lautsprecher spielen</translation>
    </message>
    <message>
        <source>Ring once</source>
        <translation>Einmal klingeln</translation>
    </message>
    <message>
        <source>Ring on the chosen device, as for a caller</source>
        <translation>Auf dem gewählten Gerät klingeln wie bei einem Anruf</translation>
    </message>
    <message>
        <source>Ring for new calls, too</source>
        <translation>Auch bei neuen Anrufen klingeln</translation>
    </message>
    <message>
        <source>Else it rings only for callers who want a person</source>
        <translation>Sonst klingelt es nur, wenn jemand einen Menschen sprechen will</translation>
    </message>
    <message>
        <source>Test microphone and echo</source>
        <translation>Mikrofon und Echo testen</translation>
    </message>
    <message>
        <source>Play a sound, listen, and have you speak</source>
        <translation>Einen Ton spielen, zuhören und Sie sprechen lassen</translation>
    </message>
    <message>
        <source>Which devices are missing</source>
        <translation>Welche Geräte fehlen</translation>
    </message>
    <message>
        <source>Microphone, speakers and ringer</source>
        <translation>Mikrofon, Lautsprecher und Klingel</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Ringer</source>
        <translation>Klingel</translation>
    </message>
    <message>
        <source>Echo test</source>
        <translation>Echotest</translation>
    </message>
    <message>
        <source>About the echo test</source>
        <translation>Über den Echotest</translation>
    </message>
    <message>
        <source>The microphone brings no sound any more. It may have been unplugged: look again.</source>
        <translation>Vom Mikrofon kommt kein Ton mehr. Vielleicht wurde es ausgesteckt: Suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Kept. A call that is going on keeps its devices; the next one has these.</source>
        <translation>Gespeichert. Ein laufendes Gespräch behält seine Geräte; das nächste nutzt diese.</translation>
    </message>
    <message>
        <source>What the system uses</source>
        <translation>Standard des Systems</translation>
    </message>
    <message>
        <source>No sound device was found. Calls need none: they come over the network. To speak on a call yourself, to practise and to hear the ringer, plug in a headset and look again.</source>
        <translation>Kein Audiogerät gefunden. Anrufe brauchen keines: Sie kommen über das Netz. Um selbst zu sprechen, zu üben und die Klingel zu hören, schließen Sie ein Headset an und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or allow Lotline to use it, and look again.</source>
        <translation>Kein Mikrofon gefunden. Schließen Sie eines an oder erlauben Sie Lotline den Zugriff und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>No speakers were found. Plug some in and look again.</source>
        <translation>Keine Lautsprecher gefunden. Schließen Sie welche an und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Be quiet for a moment: Lotline listens to the room.</source>
        <translation>Bitte kurz still sein: Lotline hört auf den Raum.</translation>
    </message>
    <message>
        <source>Lotline plays a sound and listens to what the microphone hears of it.</source>
        <translation>Lotline spielt einen Ton und prüft, was das Mikrofon davon hört.</translation>
    </message>
    <message>
        <source>Now say something, as loud as you speak on the telephone.</source>
        <translation>Sagen Sie jetzt etwas, so laut wie am Telefon.</translation>
    </message>
    <message>
        <source>The microphone and the speakers are being opened …</source>
        <translation>Mikrofon und Lautsprecher werden geöffnet …</translation>
    </message>
    <message>
        <source>The microphone gives no sound at all. It is switched off or muted, or the system does not let Lotline use it.</source>
        <translation>Vom Mikrofon kommt gar kein Ton. Es ist aus oder stumm, oder das System lässt Lotline nicht darauf zugreifen.</translation>
    </message>
    <message>
        <source>The microphone heard neither the speakers nor a voice, only the room. Choose the microphone in front of you, or turn it up.</source>
        <translation>Das Mikrofon hörte weder die Lautsprecher noch eine Stimme, nur den Raum. Wählen Sie das Mikrofon vor Ihnen oder stellen Sie es lauter.</translation>
    </message>
    <message>
        <source>The speakers are heard {excess} too loud: the echo canceller takes away {removed}, and what is left would interrupt the agent. Turn the speakers down, put the microphone farther from them, or use a headset.</source>
        <translation>Die Lautsprecher sind {excess} zu laut: Die Echounterdrückung nimmt {removed} weg, und der Rest würde den Assistenten unterbrechen. Stellen Sie die Lautsprecher leiser, das Mikrofon weiter weg, oder nehmen Sie ein Headset.</translation>
    </message>
    <message>
        <source>The microphone is driven too far. Turn it down, or speak from farther away.</source>
        <translation>Das Mikrofon ist übersteuert. Stellen Sie es leiser oder sprechen Sie aus größerem Abstand.</translation>
    </message>
    <message>
        <source>{speakers} No voice was heard: try again, and speak when it is your turn.</source>
        <translation>{speakers} Es war keine Stimme zu hören: Versuchen Sie es erneut und sprechen Sie, wenn Sie dran sind.</translation>
    </message>
    <message>
        <source>{speakers} Your voice is faint ({voice}): turn the microphone up, or speak closer to it.</source>
        <translation>{speakers} Ihre Stimme ist leise ({voice}): Stellen Sie das Mikrofon lauter oder sprechen Sie näher daran.</translation>
    </message>
    <message>
        <source>{speakers} Your voice is heard well ({voice}).</source>
        <translation>{speakers} Ihre Stimme ist gut zu hören ({voice}).</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Plays, {level}</source>
        <translation>Spielt, {level}</translation>
    </message>
    <message>
        <source>Quiet, {level}</source>
        <translation>Leise, {level}</translation>
    </message>
    <message>
        <source>Too loud, {level}</source>
        <translation>Zu laut, {level}</translation>
    </message>
    <message>
        <source>Good, {level}</source>
        <translation>Gut, {level}</translation>
    </message>
    <message>
        <source>{device} (not plugged in)</source>
        <translation>{device} (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>The microphone does not hear the speakers, as it should be with a headset.</source>
        <translation>Das Mikrofon hört die Lautsprecher nicht, wie es mit einem Headset sein soll.</translation>
    </message>
    <message>
        <source>The microphone hears the speakers at {level}; the echo canceller takes away {removed}, so nothing disturbs.</source>
        <translation>Das Mikrofon hört die Lautsprecher mit {level}; die Echounterdrückung nimmt {removed} weg, also stört nichts.</translation>
    </message>
    <message>
        <source>{level} dB</source>
        <translation>{level} dB</translation>
    </message>
    <message>
        <source>Columns of: {name}</source>
        <translation>Spalten von: {name}</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Why there are no tasks</source>
        <translation>Warum es keine Aufgaben gibt</translation>
    </message>
    <message>
        <source>Tasks, or the reason why there are none</source>
        <translation>Aufgaben, oder der Grund, warum es keine gibt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Choose a task to read it here.</source>
        <translation>Wählen Sie eine Aufgabe, um sie hier zu lesen.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>How urgent it is</source>
        <translation>Wie dringend es ist</translation>
    </message>
    <message>
        <source>What the caller said</source>
        <translation>Was der Anrufer sagte</translation>
    </message>
    <message>
        <source>Somebody has read this task and takes care of it</source>
        <translation>Jemand hat diese Aufgabe gelesen und kümmert sich darum</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Als gesehen markieren</translation>
    </message>
    <message>
        <source>Nothing is left to do; it can be undone</source>
        <translation>Es ist nichts mehr zu tun; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>To do again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>It is not done after all</source>
        <translation>Sie ist doch nicht erledigt</translation>
    </message>
    <message>
        <source>Read and hear the call this came out of</source>
        <translation>Den Anruf dazu lesen und anhören</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>Die Aufgabe</translation>
    </message>
    <message>
        <source>The task, or how to choose one</source>
        <translation>Die Aufgabe, oder wie man eine wählt</translation>
    </message>
    <message>
        <source>How to choose a task</source>
        <translation>Wie man eine Aufgabe wählt</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Nothing to do. Messages and call-backs that callers leave appear here at once.</source>
        <translation>Nichts zu tun. Nachrichten und Rückrufwünsche von Anrufern erscheinen hier sofort.</translation>
    </message>
    <message>
        <source>Nothing has been done yet. What you mark as done is kept here.</source>
        <translation>Noch ist nichts erledigt. Was Sie als erledigt markieren, bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>The tasks are shown here once Lotline is ready.</source>
        <translation>Sobald Lotline bereit ist, stehen hier die Aufgaben.</translation>
    </message>
    <message>
        <source>The tasks cannot be shown. {sentence}</source>
        <translation>Die Aufgaben können nicht angezeigt werden. {sentence}</translation>
    </message>
    <message>
        <source>Nothing here for {owner}.</source>
        <translation>Nichts für {owner}.</translation>
    </message>
    <message>
        <source>Seen: {task}</source>
        <translation>Gesehen: {task}</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Erledigt: {task}</translation>
    </message>
    <message>
        <source>To do again: {task}</source>
        <translation>Wieder geöffnet: {task}</translation>
    </message>
    <message>
        <source>Everyone’s tasks</source>
        <translation>Aufgaben aller</translation>
    </message>
    <message>
        <source>Whose tasks are listed</source>
        <translation>Wessen Aufgaben gezeigt werden</translation>
    </message>
    <message>
        <source>Choose your name to see only your own</source>
        <translation>Wählen Sie Ihren Namen, um nur Ihre eigenen zu sehen</translation>
    </message>
    <message>
        <source>What is still to be done, most urgent first</source>
        <translation>Was noch zu tun ist, das Dringendste zuerst</translation>
    </message>
    <message>
        <source>What has been done, last first</source>
        <translation>Was erledigt ist, das Letzte zuerst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>Caller · speaking</source>
        <translation>Anrufer · spricht</translation>
    </message>
    <message>
        <source>Transcript of the call</source>
        <translation>Gesprächstext des Anrufs</translation>
    </message>
    <message>
        <source>Show Lotline</source>
        <translation>Lotline anzeigen</translation>
    </message>
    <message>
        <source>Close Lotline</source>
        <translation>Lotline beenden</translation>
    </message>
    <message>
        <source>What was just done</source>
        <translation>Was gerade getan wurde</translation>
    </message>
    <message>
        <source>What was just done, in words</source>
        <translation>Was gerade getan wurde, in Worten</translation>
    </message>
    <message>
        <source>Take back what was just done</source>
        <translation>Rückgängig machen, was gerade getan wurde</translation>
    </message>
    <message>
        <source>Dismiss what was just done</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>The open screen</source>
        <translation>Die offene Ansicht</translation>
    </message>
    <message>
        <source>That was no telephone link: it has neither a number nor a SIP address.</source>
        <translation>Das war kein Telefon-Link: Er enthält weder eine Nummer noch eine SIP-Adresse.</translation>
    </message>
    <message>
        <source>A call is live. Closing Lotline ends it.</source>
        <translation>Es läuft ein Gespräch. Wenn Sie Lotline beenden, endet es.</translation>
    </message>
    <message>
        <source>Close anyway?</source>
        <translation>Trotzdem beenden?</translation>
    </message>
    <message>
        <source>Saved. The next call goes by it, appointments stay.</source>
        <translation>Gespeichert, gilt ab dem nächsten Anruf.</translation>
    </message>
    <message>
        <source>Taken back: it is as it was before.</source>
        <translation>Rückgängig gemacht: Es ist wieder wie vorher.</translation>
    </message>
</context>
<context>
    <name>CarPanel</name>
    <message>
        <source>For sale again</source>
        <translation>Wieder verfügbar</translation>
    </message>
</context>
</TS>
