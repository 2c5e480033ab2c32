<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>visavis</name>
    <message>
      <location filename="gui/model/action_spec.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="gui/model/action_spec.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <location filename="gui/model/action_spec.py" />
      <source>&amp;Tracking</source>
      <translation>&amp;Tracking</translation>
    </message>
    <message>
      <location filename="gui/model/action_spec.py" />
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <location filename="gui/model/action_spec.py" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="gui/model/action_spec.py" />
      <source>&amp;Clip</source>
      <translation>&amp;Video</translation>
    </message>
    <message>
      <location filename="gui/model/app_settings.py" />
      <source>As the desktop</source>
      <translation>Wie der Desktop</translation>
    </message>
    <message>
      <location filename="gui/model/app_settings.py" />
      <source>the old file is kept as {0}</source>
      <translation>die alte Datei bleibt als {0} erhalten</translation>
    </message>
    <message>
      <location filename="gui/model/app_settings.py" />
      <source>The settings cannot be saved in {0} ({1}).</source>
      <translation>Die Einstellungen lassen sich nicht in {0} speichern ({1}).</translation>
    </message>
    <message>
      <location filename="gui/model/app_settings.py" />
      <source>The picture</source>
      <translation>Das Bild</translation>
    </message>
    <message>
      <location filename="gui/model/app_settings.py" />
      <source>Anonymous me</source>
      <translation>Anonymes Ich</translation>
    </message>
    <message>
      <location filename="gui/model/app_settings.py" />
      <source>Numbers only</source>
      <translation>Nur Zahlen</translation>
    </message>
    <message>
      <location filename="gui/model/app_settings.py" />
      <source>{0} cannot be put aside and written anew ({1})</source>
      <translation>{0} lässt sich nicht beiseitelegen und neu schreiben ({1})</translation>
    </message>
    <message>
      <location filename="gui/model/bridge.py" />
      <source>Getting ready to follow you on this machine. This is done once after an installation or an update.</source>
      <translation>Das Programm macht sich auf diesem Computer bereit, dir zu folgen. Das geschieht einmal nach dem Installieren oder Aktualisieren.</translation>
    </message>
    <message>
      <location filename="gui/model/bridge.py" />
      <source>Getting ready to follow faces and draw effects on this machine. This is done once after an installation or an update.</source>
      <translation>Das Programm macht sich auf diesem Computer bereit, Gesichtern zu folgen und Effekte zu zeichnen. Das geschieht einmal nach dem Installieren oder Aktualisieren.</translation>
    </message>
    <message>
      <location filename="gui/model/bridge.py" />
      <source>Tracking cannot start ({0}: {1}).</source>
      <translation>Das Tracking kann nicht starten ({0}: {1}).</translation>
    </message>
    <message>
      <location filename="gui/model/bridge.py" />
      <source>the face model cannot be prepared ({0}: {1})</source>
      <translation>das Gesichtsmodell lässt sich nicht vorbereiten ({0}: {1})</translation>
    </message>
    <message>
      <location filename="gui/model/controller.py" />
      <source>Settings: {problems}.</source>
      <translation>Einstellungen: {problems}.</translation>
    </message>
    <message>
      <location filename="gui/model/controller.py" />
      <source>{0} is done by the window</source>
      <translation>{0} übernimmt das Fenster</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>Difference</source>
      <translation>Unterschied</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>How far the run is from what was recorded; 0 is the same</source>
      <translation>Wie weit der Lauf von der Aufnahme entfernt ist; 0 ist gleich</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>{signal}, {side}</source>
      <translation>{signal}, {side}</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>x</source>
      <translation>x</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>y</source>
      <translation>y</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>z</source>
      <translation>z</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>yaw</source>
      <translation>Drehung</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>pitch</source>
      <translation>Nicken</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>roll</source>
      <translation>Neigung</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>gaze aside</source>
      <translation>Blick seitwärts</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>gaze down</source>
      <translation>Blick abwärts</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>confidence</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>left</source>
      <translation>links</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>right</source>
      <translation>rechts</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>Position</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>Where the point between the eyes is, from the middle of the screen: x to the right, y up</source>
      <translation>Wo der Punkt zwischen den Augen ist, von der Mitte des Bildschirms aus: x nach rechts, y nach oben</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>Distance</source>
      <translation>Abstand</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>How far the point between the eyes is from the screen</source>
      <translation>Wie weit der Punkt zwischen den Augen vom Bildschirm entfernt ist</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>Rotation</source>
      <translation>Drehung</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>How the head is turned</source>
      <translation>Wie der Kopf gedreht ist</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>Signals</source>
      <translation>Signale</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>The signals of the face that you choose, from 0 to 1</source>
      <translation>Die Signale des Gesichts, die du auswählst, von 0 bis 1</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>Expressions</source>
      <translation>Ausdrücke</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>How probable each expression is</source>
      <translation>Wie wahrscheinlich jeder Ausdruck ist</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>Gaze</source>
      <translation>Blick</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>Where the eyes look, in the head’s frame</source>
      <translation>Wohin die Augen schauen, vom Kopf aus</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>Confidence</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>How sure the tracker is: 0 not at all, 1 wholly</source>
      <translation>Wie sicher die Verfolgung ist: 0 gar nicht, 1 völlig</translation>
    </message>
    <message>
      <location filename="gui/model/drop.py" />
      <source>visavis cannot open this kind of file. MP4, MKV, PNG and JPEG are safe choices.</source>
      <translation>Dateien dieser Art kann visavis nicht öffnen. Mit MP4, MKV, PNG und JPEG klappt es sicher.</translation>
    </message>
    <message>
      <location filename="gui/model/drop.py" />
      <source>{words} ({count} files)</source>
      <translation>{words} ({count} Dateien)</translation>
    </message>
    <message>
      <location filename="gui/model/drop.py" />
      <source>Play this recording</source>
      <translation>Diese Aufnahme abspielen</translation>
    </message>
    <message>
      <location filename="gui/model/drop.py" />
      <source>Track through the pictures in this folder</source>
      <translation>Den Kopf durch die Bilder dieses Ordners verfolgen</translation>
    </message>
    <message>
      <location filename="gui/model/drop.py" />
      <source>Track this clip</source>
      <translation>Den Kopf in diesem Video verfolgen</translation>
    </message>
    <message>
      <location filename="gui/model/drop.py" />
      <source>Look for a head in this picture</source>
      <translation>In diesem Bild nach einem Kopf suchen</translation>
    </message>
    <message>
      <location filename="gui/model/drop.py" />
      <source>Try to track this file</source>
      <translation>Versuchen, den Kopf in dieser Datei zu verfolgen</translation>
    </message>
    <message>
      <location filename="gui/model/emotion_words.py" />
      <source>Neutral</source>
      <translation>Neutral</translation>
    </message>
    <message>
      <location filename="gui/model/emotion_words.py" />
      <source>Happiness</source>
      <translation>Freude</translation>
    </message>
    <message>
      <location filename="gui/model/emotion_words.py" />
      <source>Surprise</source>
      <translation>Überraschung</translation>
    </message>
    <message>
      <location filename="gui/model/emotion_words.py" />
      <source>Sadness</source>
      <translation>Trauer</translation>
    </message>
    <message>
      <location filename="gui/model/emotion_words.py" />
      <source>Anger</source>
      <translation>Ärger</translation>
    </message>
    <message>
      <location filename="gui/model/emotion_words.py" />
      <source>Disgust</source>
      <translation>Ekel</translation>
    </message>
    <message>
      <location filename="gui/model/emotion_words.py" />
      <source>Fear</source>
      <translation>Angst</translation>
    </message>
    <message>
      <location filename="gui/model/emotion_words.py" />
      <source>Contempt</source>
      <translation>Verachtung</translation>
    </message>
    <message>
      <location filename="gui/model/eye_choice.py" />
      <source>Eye: chosen by what is better</source>
      <translation>Auge: was gerade besser ist</translation>
    </message>
    <message>
      <location filename="gui/model/eye_choice.py" />
      <source>Eye: by the head's colours</source>
      <translation>Auge: anhand der Kopffarben</translation>
    </message>
    <message>
      <location filename="gui/model/eye_choice.py" />
      <source>Eye: by the points of the face</source>
      <translation>Auge: anhand der Gesichtspunkte</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_actions.py" />
      <source>{gesture}: {action}</source>
      <translation>{gesture}: {action}</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_actions.py" />
      <source>Gestures are off.</source>
      <translation>Gesten sind aus.</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_actions.py" />
      <source>No gesture does anything yet.</source>
      <translation>Noch bewirkt keine Geste etwas.</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_actions.py" />
      <source>Gestures press keys of other programs, by {way}.</source>
      <translation>Gesten drücken Tasten anderer Programme, über {way}.</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_actions.py" />
      <source>{gesture}: {action}, and {key}</source>
      <translation>{gesture}: {action}, und {key}</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Nod</source>
      <translation>Nicken</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Shake</source>
      <translation>Kopfschütteln</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Tilt</source>
      <translation>Neigen</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Lean in</source>
      <translation>Vorbeugen</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Lean back</source>
      <translation>Zurücklehnen</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Lean aside</source>
      <translation>Zur Seite lehnen</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Look aside</source>
      <translation>Zur Seite sehen</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Blink</source>
      <translation>Blinzeln</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Double blink</source>
      <translation>Doppelblinzeln</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Wink</source>
      <translation>Zwinkern</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Eyes closed</source>
      <translation>Augen zu</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Raised brows</source>
      <translation>Brauen hoch</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Open mouth</source>
      <translation>Mund auf</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Gestures are on.</source>
      <translation>Gesten sind an.</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Gestures wait: no face is tracked for sure.</source>
      <translation>Gesten warten: Kein Gesicht wird sicher verfolgt.</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Gestures wait a moment: the face was just found.</source>
      <translation>Gesten warten kurz: Das Gesicht wurde gerade erst gefunden.</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Gestures wait: the head is turned away.</source>
      <translation>Gesten warten: Der Kopf ist abgewandt.</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>{name}, left</source>
      <translation>{name}, links</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>{name}, right</source>
      <translation>{name}, rechts</translation>
    </message>
    <message>
      <location filename="gui/model/loss_reports.py" />
      <source>The report is saved as {name}. There is no picture in it.</source>
      <translation>Der Bericht ist als {name} gespeichert. Es ist kein Bild darin.</translation>
    </message>
    <message>
      <location filename="gui/model/losses.py" />
      <source>Sure to {percent} %.</source>
      <translation>Zu {percent} % sicher.</translation>
    </message>
    <message>
      <location filename="gui/model/losses.py" />
      <source>{hours:.0f} h ago</source>
      <translation>vor {hours:.0f} Std.</translation>
    </message>
    <message>
      <location filename="gui/model/losses.py" />
      <source>for {seconds:.1f} s</source>
      <translation>für {seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="gui/model/losses.py" />
      <source>No rule was sure enough.</source>
      <translation>Keine Regel war sicher genug.</translation>
    </message>
    <message>
      <location filename="gui/model/losses.py" />
      <source>Sure to {percent} %; it may also be: {other}.</source>
      <translation>Zu {percent} % sicher; es kann auch sein: {other}.</translation>
    </message>
    <message>
      <location filename="gui/model/losses.py" />
      <source>{seconds:.0f} s ago</source>
      <translation>vor {seconds:.0f} s</translation>
    </message>
    <message>
      <location filename="gui/model/losses.py" />
      <source>{minutes:.0f} min ago</source>
      <translation>vor {minutes:.0f} min</translation>
    </message>
    <message>
      <location filename="gui/model/losses.py" />
      <source>not found again</source>
      <translation>nicht wiedergefunden</translation>
    </message>
    <message>
      <location filename="gui/model/marks.py" />
      <source>Event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <location filename="gui/model/marks.py" />
      <source>Leave out</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <location filename="gui/model/marks.py" />
      <source>Label</source>
      <translation>Etikett</translation>
    </message>
    <message>
      <location filename="gui/model/marks.py" />
      <source>Lost</source>
      <translation>Verloren</translation>
    </message>
    <message>
      <location filename="gui/model/marks.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="gui/model/measured_source.py" />
      <source>Calibrated. It is used whenever this source is opened.</source>
      <translation>Kalibriert. Das gilt ab jetzt immer, wenn diese Quelle geöffnet wird.</translation>
    </message>
    <message>
      <location filename="gui/model/measured_source.py" />
      <source>The lens is known. It is used whenever this source is opened.</source>
      <translation>Das Objektiv ist bekannt. Es wird immer benutzt, wenn diese Quelle geöffnet wird.</translation>
    </message>
    <message>
      <location filename="gui/model/measured_source.py" />
      <source>The calibration of this source is forgotten.</source>
      <translation>Die Kalibrierung dieser Quelle ist verworfen.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Something went wrong</source>
      <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>This is a fault of the program. What is known about it stands below; you can go on with another source.</source>
      <translation>Das ist ein Fehler im Programm. Was darüber bekannt ist, steht unten; mit einer anderen Quelle kannst du weitermachen.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Choose what to look at</source>
      <translation>Such dir eine Quelle aus</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Pick a camera, open a clip, or drop a file here.</source>
      <translation>Wähle eine Kamera, öffne ein Video oder zieh eine Datei hierher.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Try again</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Other source…</source>
      <translation>Andere Quelle…</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Show the demo</source>
      <translation>Demo zeigen</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Play again</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Use my camera</source>
      <translation>Meine Kamera nehmen</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Use the usual model</source>
      <translation>Übliches Modell nehmen</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Put it back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Back to faces</source>
      <translation>Zurück zu Gesichtern</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Show the picture</source>
      <translation>Bild zeigen</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>info</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>No camera found</source>
      <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Plug one in and it appears in the list by itself. Until then there is the demo, or a clip of yours.</source>
      <translation>Schließ eine an, dann erscheint sie von selbst in der Liste. Bis dahin gibt es die Demo oder eins deiner Videos.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The camera is in use</source>
      <translation>Die Kamera ist belegt</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Another program holds it: a call in the browser, perhaps. Close that, then try again.</source>
      <translation>Ein anderes Programm benutzt sie, vielleicht ein Videoanruf im Browser. Beende das und versuch es dann noch einmal.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The camera may not be used</source>
      <translation>Kein Zugriff auf die Kamera</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Allow cameras for desktop programs in the system's privacy settings. On Linux, your user must belong to the group “video”.</source>
      <translation>Erlaube Desktop-Programmen in den Datenschutzeinstellungen des Systems den Zugriff auf Kameras. Unter Linux musst du zur Gruppe „video“ gehören.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The camera is gone</source>
      <translation>Die Kamera ist weg</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Plug it in again and tracking goes on by itself.</source>
      <translation>Steck sie wieder ein, dann geht es von selbst weiter.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Nothing found there</source>
      <translation>Dort ist nichts zu finden</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>It may have been moved or renamed. Choose it again, or something else.</source>
      <translation>Vielleicht wurde es verschoben oder umbenannt. Wähle es noch einmal oder nimm etwas anderes.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>This cannot be read</source>
      <translation>Das lässt sich nicht lesen</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The file is damaged, or of a kind that this program does not know. MP4, MKV, PNG and JPEG are safe choices.</source>
      <translation>Die Datei ist beschädigt oder von einer Art, die dieses Programm nicht kennt. Mit MP4, MKV, PNG und JPEG klappt es sicher.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>There is no picture in it</source>
      <translation>Es ist kein Bild darin</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The file or folder holds nothing that can be shown. Choose another one.</source>
      <translation>Die Datei oder der Ordner enthält nichts, was sich zeigen lässt. Wähle etwas anderes.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Face found.</source>
      <translation>Gesicht gefunden.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Face lost; looking for it again.</source>
      <translation>Gesicht verloren; die Suche läuft wieder.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Recentred: you are now straight in front of the screen.</source>
      <translation>Zentriert: Du sitzt jetzt genau vor dem Bildschirm.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>No face seen yet. Turn towards the camera, with light on your face and nothing in front of it.</source>
      <translation>Noch ist kein Gesicht zu sehen. Dreh dich zur Kamera, mit Licht im Gesicht und nichts davor.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Nothing can be seen: something covers the camera, or its shutter is closed.</source>
      <translation>Es ist nichts zu sehen: Etwas verdeckt die Kamera, oder ihre Klappe ist zu.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>It is too dark to see a face: put a light in front of you.</source>
      <translation>Zu dunkel, um ein Gesicht zu erkennen: Stell ein Licht vor dich.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The picture is far too bright to see a face: turn away from the light, or lower the camera's exposure.</source>
      <translation>Das Bild ist viel zu hell, um ein Gesicht zu erkennen: Dreh dich vom Licht weg oder verringere die Belichtung der Kamera.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>This needs the picture, which does not leave the tracker now. Let it be shown again first.</source>
      <translation>Dafür wird das Bild gebraucht, das den Tracker jetzt nicht verlässt. Lass es zuerst wieder zeigen.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Drag a box around anything coloured in the picture: a ball, a hand, a cup. Esc goes back to faces.</source>
      <translation>Zieh im Bild einen Rahmen um etwas Farbiges: einen Ball, eine Hand, eine Tasse. Esc führt zurück zu Gesichtern.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Starting</source>
      <translation>Startet</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Steadying light</source>
      <translation>Licht wird ruhig</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Looking</source>
      <translation>Sucht</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Tracking</source>
      <translation>Verfolgt</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Unsure</source>
      <translation>Unsicher</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Waiting for the first picture.</source>
      <translation>Wartet auf das erste Bild.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Waiting until the camera's automatic exposure has settled.</source>
      <translation>Wartet, bis sich die Belichtungsautomatik der Kamera beruhigt hat.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Looking for a face in the picture.</source>
      <translation>Sucht im Bild nach einem Gesicht.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The head is followed.</source>
      <translation>Der Kopf wird verfolgt.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The points may be off; a better fit is being looked for.</source>
      <translation>Die Punkte sitzen vielleicht falsch; eine bessere Anpassung wird gesucht.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The head was lost. It is looked for; no position is given meanwhile.</source>
      <translation>Der Kopf ist verloren und wird gesucht; solange gibt es keine Position.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>{0} Head mode goes on.</source>
      <translation>{0} Der Kopf wird weiter verfolgt.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>{0}. Your face is followed as any face.</source>
      <translation>{0}. Dein Gesicht wird wie jedes andere verfolgt.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The picture is shown, and can be recorded.</source>
      <translation>Das Bild wird gezeigt und kann aufgenommen werden.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The average face stands in for the picture, and moves as you do: here, in recordings and in effects.</source>
      <translation>Das Durchschnittsgesicht steht für das Bild und bewegt sich wie du: hier, in Aufnahmen und in Effekten.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>No picture leaves the tracker: what needs one, such as effects, waits until it is shown again.</source>
      <translation>Kein Bild verlässt den Tracker: Was eines braucht, wie Effekte, wartet, bis es wieder gezeigt wird.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>What you drew a box around was out of sight for long, so faces are looked for again.</source>
      <translation>Was du eingerahmt hast, war lange nicht zu sehen; darum werden wieder Gesichter gesucht.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>What you drew a box around is followed by its colours. No face is looked for.</source>
      <translation>Was du eingerahmt hast, wird anhand seiner Farben verfolgt. Gesichter werden nicht gesucht.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Out of sight: its colours are looked for in the whole picture.</source>
      <translation>Außer Sicht: Seine Farben werden im ganzen Bild gesucht.</translation>
    </message>
    <message>
      <location filename="gui/model/page_spec.py" />
      <source>&amp;{0}</source>
      <translation>&amp;{0}</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>&amp;Detector</source>
      <translation>&amp;Detektor</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>Draw where the face detector found a face</source>
      <translation>Zeichnen, wo der Detektor ein Gesicht gefunden hat</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>&amp;Points</source>
      <translation>&amp;Punkte</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>Draw the points of the face: the surer, the larger and bluer. Click one to look into its fit</source>
      <translation>Die Punkte des Gesichts zeichnen: je sicherer, desto größer und blauer. Klick auf einen, um in seine Anpassung zu blicken</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>M&amp;esh</source>
      <translation>&amp;Netz</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>Draw the triangles between the points</source>
      <translation>Die Dreiecke zwischen den Punkten zeichnen</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>&amp;Contour</source>
      <translation>K&amp;ontur</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>Draw the lines of jaw, brows, nose, eyes and lips</source>
      <translation>Die Linien von Kiefer, Brauen, Nase, Augen und Lippen zeichnen</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>&amp;Numbers</source>
      <translation>N&amp;ummern</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>Write its number to each point</source>
      <translation>Jeden Punkt mit seiner Nummer beschriften</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>T&amp;ruth</source>
      <translation>&amp;Wahrheit</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>Draw where head and points really are; only the demo knows</source>
      <translation>Zeichnen, wo Kopf und Punkte wirklich sind; das weiß nur die Demo</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>Rea&amp;d-out</source>
      <translation>&amp;Messwerte</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>Write beside the head where it is, in centimetres, and in face mode how it is turned, in degrees</source>
      <translation>Neben den Kopf schreiben, wo er ist, in Zentimetern, und bei Gesichtern auch, wie er gedreht ist, in Grad</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Own</source>
      <translation>Eigene</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Steadiness</source>
      <translation>Ruhe</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>To the left, a head at rest stands stiller. To the right, the answer to a movement comes sooner.</source>
      <translation>Nach links: Ein ruhender Kopf steht stiller. Nach rechts: Die Antwort auf eine Bewegung kommt früher.</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>To the left, smaller and half-hidden faces are found. To the right, the search takes less computing.</source>
      <translation>Nach links: Auch kleinere und halb verdeckte Gesichter werden gefunden. Nach rechts: Die Suche braucht weniger Rechenzeit.</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Precision</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>How exactly the points are found. More exact takes more computing; automatic is what this machine can do.</source>
      <translation>Wie genau die Punkte gefunden werden. Genauer braucht mehr Rechenzeit; Automatisch ist, was dieser Computer schafft.</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>When covered</source>
      <translation>Wenn verdeckt</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>To the left, a head that is hardly seen is given up soon. To the right, it is held on to, also by mistake.</source>
      <translation>Nach links: Ein kaum sichtbarer Kopf wird bald aufgegeben. Nach rechts: Er wird festgehalten, auch einmal irrtümlich.</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>To the left, a face that is hardly seen is given up soon. To the right, it is held on to, also by mistake.</source>
      <translation>Nach links: Ein kaum sichtbares Gesicht wird bald aufgegeben. Nach rechts: Es wird festgehalten, auch einmal irrtümlich.</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Steady</source>
      <translation>Ruhig</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Quick</source>
      <translation>Flink</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Thorough</source>
      <translation>Gründlich</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Fast</source>
      <translation>Schnell</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Let go</source>
      <translation>Loslassen</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Hold on</source>
      <translation>Festhalten</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Only me</source>
      <translation>Nur ich</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Near</source>
      <translation>Nah</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Far away</source>
      <translation>Weit weg</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Steadiest</source>
      <translation>Am ruhigsten</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Very steady</source>
      <translation>Sehr ruhig</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Balanced</source>
      <translation>Ausgewogen</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Lively</source>
      <translation>Lebhaft</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Quickest</source>
      <translation>Am flinksten</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Most thorough</source>
      <translation>Am gründlichsten</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Fastest</source>
      <translation>Am schnellsten</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Most exact</source>
      <translation>Am genauesten</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Exact</source>
      <translation>Genau</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Lets go at once</source>
      <translation>Lässt sofort los</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Lets go soon</source>
      <translation>Lässt bald los</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Holds on</source>
      <translation>Hält fest</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Holds on long</source>
      <translation>Hält lange fest</translation>
    </message>
    <message>
      <location filename="gui/model/privacy.py" />
      <source>Anonymous me: the average face moves as you do. No pixel of the picture leaves the tracker.</source>
      <translation>Anonymes Ich: Das Durchschnittsgesicht bewegt sich wie du. Kein Pixel des Bildes verlässt den Tracker.</translation>
    </message>
    <message>
      <location filename="gui/model/privacy.py" />
      <source>Numbers only: no pixel of the picture leaves the tracker.</source>
      <translation>Nur Zahlen: Kein Pixel des Bildes verlässt den Tracker.</translation>
    </message>
    <message>
      <location filename="gui/model/privacy.py" />
      <source>These get the picture now:</source>
      <translation>Das Bild bekommen jetzt:</translation>
    </message>
    <message>
      <location filename="gui/model/privacy.py" />
      <source>Nothing gets the picture now.</source>
      <translation>Das Bild bekommt jetzt niemand.</translation>
    </message>
    <message>
      <location filename="gui/model/recording.py" />
      <source>There is little room for a recording in {folder}: {size} are free.</source>
      <translation>In {folder} ist wenig Platz für eine Aufnahme: {size} sind frei.</translation>
    </message>
    <message>
      <location filename="gui/model/recording.py" />
      <source>Recorded {time} ({size}) as {name}</source>
      <translation>{time} aufgenommen ({size}): {name}</translation>
    </message>
    <message>
      <location filename="gui/model/recording.py" />
      <source>the recording</source>
      <translation>die Aufnahme</translation>
    </message>
    <message>
      <location filename="gui/model/recording.py" />
      <source>the marks of programs</source>
      <translation>die Marken von Programmen</translation>
    </message>
    <message>
      <location filename="gui/model/recording.py" />
      <source>There is no room for a recording in {folder}: {size} are free.</source>
      <translation>In {folder} ist kein Platz für eine Aufnahme: {size} sind frei.</translation>
    </message>
    <message>
      <location filename="gui/model/recording.py" />
      <source>{words}; frames left out: {count}</source>
      <translation>{words}; ausgelassene Bilder: {count}</translation>
    </message>
    <message>
      <location filename="gui/model/recording_settings.py" />
      <source>Label {number}</source>
      <translation>Etikett {number}</translation>
    </message>
    <message>
      <location filename="gui/model/recording_settings.py" />
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>What the app does now</source>
      <translation>Was die App gerade tut</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>What can be sent</source>
      <translation>Was gesendet werden kann</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>There is no “{name}”. There are: {names}.</source>
      <translation>„{name}“ gibt es nicht. Es gibt: {names}.</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>There is no command “{name}”. Send “list” to see which there are.</source>
      <translation>Einen Befehl „{name}“ gibt es nicht. Sende „list“, um zu sehen, welche es gibt.</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>Say which: {names}.</source>
      <translation>Gib eins davon an: {names}.</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>There is no “{name}”. Did you mean “{near}”?</source>
      <translation>„{name}“ gibt es nicht. Meintest du „{near}“?</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>“{command}” is sent without anything after it.</source>
      <translation>„{command}“ wird allein gesendet, ohne etwas dahinter.</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>There is no command “{name}”. Did you mean “{near}”?</source>
      <translation>Einen Befehl „{name}“ gibt es nicht. Meintest du „{near}“?</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>The app is still at it.</source>
      <translation>Die App ist noch dabei.</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>The app is about to end. Nothing was done.</source>
      <translation>Die App wird gerade beendet. Es wurde nichts getan.</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>The app does not answer. Nothing was done.</source>
      <translation>Die App antwortet nicht. Es wurde nichts getan.</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>This is a fault in the program.</source>
      <translation>Das ist ein Fehler im Programm.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Recentred.</source>
      <translation>Zentriert.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>The window is shown.</source>
      <translation>Das Fenster ist zu sehen.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>The picture is being saved.</source>
      <translation>Das Bild wird gespeichert.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Paused.</source>
      <translation>Angehalten.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>It goes on.</source>
      <translation>Es geht weiter.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Opening {source}…</source>
      <translation>{source} wird geöffnet …</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>It is running already.</source>
      <translation>Es läuft schon.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>The face is followed.</source>
      <translation>Das Gesicht wird verfolgt.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Make where the head is now the middle</source>
      <translation>Zur Mitte machen, wo der Kopf jetzt ist</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Hold the picture still</source>
      <translation>Das Bild anhalten</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Go on, or play an ended clip again</source>
      <translation>Weitermachen, oder ein beendetes Video noch einmal abspielen</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Show a page</source>
      <translation>Eine Seite zeigen</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Follow the head or the face, until another page is shown</source>
      <translation>Kopf oder Gesicht verfolgen, bis eine andere Seite gezeigt wird</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Track another source</source>
      <translation>Eine andere Quelle verfolgen</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Bring the window to the front</source>
      <translation>Holt das Fenster nach vorn</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Save the picture as it is shown</source>
      <translation>Das Bild speichern, wie es gezeigt wird</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Do what an item of a menu does</source>
      <translation>Tun, was ein Menüpunkt tut</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Nobody is tracked now who could be taken as the middle.</source>
      <translation>Gerade wird niemand verfolgt, der als Mitte gelten könnte.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Nothing is held that could go on.</source>
      <translation>Nichts ist angehalten, was weiterlaufen könnte.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Say which: camera, demo, the name of a camera, a file or a folder.</source>
      <translation>Gib an, was: camera, demo, der Name einer Kamera, eine Datei oder ein Ordner.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>“{words}” cannot be switched on or off.</source>
      <translation>„{words}“ lässt sich nicht ein- oder ausschalten.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>“{words}” cannot be done now, or not on this page.</source>
      <translation>„{words}“ geht jetzt nicht, oder nicht auf dieser Seite.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Nothing is running that could be held.</source>
      <translation>Es läuft nichts, was angehalten werden könnte.</translation>
    </message>
    <message>
      <location filename="gui/model/session_export.py" />
      <source>Subject {subject} with the task {task} is in the data set already. Give another one.</source>
      <translation>Die Person {subject} mit der Aufgabe {task} ist schon im Datensatz. Gib eine andere an.</translation>
    </message>
    <message>
      <location filename="gui/model/session_export.py" />
      <source>An export goes on already. Wait for it, or stop it.</source>
      <translation>Ein Export läuft schon. Warte darauf, oder halte ihn an.</translation>
    </message>
    <message>
      <location filename="gui/model/session_export.py" />
      <source>Choose at least one format.</source>
      <translation>Wähle mindestens ein Format.</translation>
    </message>
    <message>
      <location filename="gui/model/session_export.py" />
      <source>Exported into {folder}: {names}</source>
      <translation>Exportiert nach {folder}: {names}</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>exact film</source>
      <translation>exakter Film</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>no picture</source>
      <translation>ohne Bild</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>average face</source>
      <translation>Durchschnittsgesicht</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>signals</source>
      <translation>Signale</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>expressions</source>
      <translation>Ausdrücke</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>gaze</source>
      <translation>Blick</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>gestures</source>
      <translation>Gesten</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>A recording needs a name.</source>
      <translation>Eine Aufnahme braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>These signs cannot be in a name: {signs}</source>
      <translation>Diese Zeichen können nicht in einem Namen stehen: {signs}</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>There is one of this name already.</source>
      <translation>Diesen Namen gibt es schon.</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>face</source>
      <translation>Gesicht</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>head</source>
      <translation>Kopf</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>cannot be opened</source>
      <translation>nicht zu öffnen</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>ended early</source>
      <translation>vorzeitig beendet</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>markers: {count}</source>
      <translation>Marken: {count}</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>sound</source>
      <translation>Ton</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>Nothing was recorded in it.</source>
      <translation>Darin wurde nichts aufgenommen.</translation>
    </message>
    <message>
      <location filename="gui/model/sheet_cursor.py" />
      <source>{count} faces. Neighbours differ {ratio:.2f} times as much as any two.</source>
      <translation>{count} Gesichter. Nachbarn unterscheiden sich {ratio:.2f}-mal so sehr wie zwei beliebige.</translation>
    </message>
    <message>
      <location filename="gui/model/sheet_cursor.py" />
      <source>{time} · frame {index}</source>
      <translation>{time} · Bild {index}</translation>
    </message>
    <message>
      <location filename="gui/model/sheet_cursor.py" />
      <source>{name}, face {number}</source>
      <translation>{name}, Gesicht {number}</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Action units: estimates, not FACS codings</source>
      <translation>Action Units: Schätzungen, keine FACS-Kodierungen</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Eyes</source>
      <translation>Augen</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Brows</source>
      <translation>Brauen</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Mouth</source>
      <translation>Mund</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Jaw</source>
      <translation>Kiefer</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Cheeks and nose</source>
      <translation>Wangen und Nase</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Head</source>
      <translation>Kopf</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Eyes open</source>
      <translation>Augen offen</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Wide open</source>
      <translation>Weit offen</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Squint</source>
      <translation>Zugekniffen</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Look up</source>
      <translation>Blick nach oben</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Look down</source>
      <translation>Blick nach unten</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Look inwards</source>
      <translation>Blick nach innen</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Look outwards</source>
      <translation>Blick nach außen</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Inner ends up</source>
      <translation>Innen hoch</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Outer ends up</source>
      <translation>Außen hoch</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Brows down</source>
      <translation>Brauen runter</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Smile</source>
      <translation>Lächeln</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Corners down</source>
      <translation>Mundwinkel runter</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Corners drawn in</source>
      <translation>Mundwinkel ein</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Stretched</source>
      <translation>Breit gezogen</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Upper lip up</source>
      <translation>Oberlippe hoch</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Lower lip down</source>
      <translation>Unterlippe runter</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Lips pressed</source>
      <translation>Lippen gepresst</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Mouth aside</source>
      <translation>Mund zur Seite</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Lips rounded</source>
      <translation>Lippen gerundet</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Pout</source>
      <translation>Kussmund</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Lips together</source>
      <translation>Lippen zusammen</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Upper lip in</source>
      <translation>Oberlippe ein</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Lower lip in</source>
      <translation>Unterlippe ein</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Upper lip raised</source>
      <translation>Oberlippe gehoben</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Chin raised</source>
      <translation>Kinn gehoben</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Tongue out</source>
      <translation>Zunge raus</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Mouth open</source>
      <translation>Mund offen</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Jaw aside</source>
      <translation>Kiefer zur Seite</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Jaw forward</source>
      <translation>Kiefer vor</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Cheeks up</source>
      <translation>Wangen hoch</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Nose wrinkled</source>
      <translation>Nase gerümpft</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Cheeks puffed</source>
      <translation>Wangen gebläht</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Turned</source>
      <translation>Gedreht</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Tilted</source>
      <translation>Geneigt</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Raised</source>
      <translation>Gehoben</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Lowered</source>
      <translation>Gesenkt</translation>
    </message>
    <message>
      <location filename="gui/model/snapshots.py" />
      <source>Saved as {name}</source>
      <translation>Gespeichert als {name}</translation>
    </message>
    <message>
      <location filename="gui/model/snapshots.py" />
      <source>The picture cannot be saved in {folder}.</source>
      <translation>Das Bild lässt sich nicht in {folder} speichern.</translation>
    </message>
    <message>
      <location filename="gui/model/transport.py" />
      <source>not seen yet</source>
      <translation>noch nicht gesehen</translation>
    </message>
    <message>
      <location filename="gui/model/transport.py" />
      <source>tracked</source>
      <translation>verfolgt</translation>
    </message>
    <message>
      <location filename="gui/model/transport.py" />
      <source>unsure</source>
      <translation>unsicher</translation>
    </message>
    <message>
      <location filename="gui/model/transport.py" />
      <source>lost, or nothing found</source>
      <translation>verloren, oder nichts gefunden</translation>
    </message>
    <message>
      <location filename="gui/model/transport.py" />
      <source>{time} · frame {number} · {known}</source>
      <translation>{time} · Bild {number} · {known}</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/assistant.py" />
      <source>Calibration</source>
      <translation>Kalibrierung</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/assistant.py" />
      <source>Distance from the camera to the bridge of your nose</source>
      <translation>Abstand von der Kamera zu deiner Nasenwurzel</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/assistant.py" />
      <source>Forget the calibration</source>
      <translation>Kalibrierung verwerfen</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/assistant.py" />
      <source>Go back to what is usual for this camera, and close.</source>
      <translation>Die üblichen Werte für diese Kamera wieder nehmen und schließen.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/assistant.py" />
      <source>Step {number} of {count}   ·   Esc leaves everything as it was</source>
      <translation>Schritt {number} von {count}   ·   Esc lässt alles, wie es war</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/assistant.py" />
      <source>The picture is taken in {seconds} …</source>
      <translation>Aufnahme in {seconds} …</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/assistant.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/assistant.py" />
      <source>The card was not seen by itself; put the outline on it.</source>
      <translation>Die Karte wurde nicht von selbst erkannt; leg den Umriss auf sie.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/assistant.py" />
      <source>There is no picture to measure in. Start the camera first.</source>
      <translation>Es gibt kein Bild zum Messen. Starte zuerst die Kamera.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/assistant.py" />
      <source>It does not fit together</source>
      <translation>Das passt nicht zusammen</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/card_board.py" />
      <source>The picture, with the corners of the card</source>
      <translation>Das Bild mit den Ecken der Karte</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/procedure.py" />
      <source>the left</source>
      <translation>die linke Linie</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/procedure.py" />
      <source>the right</source>
      <translation>die rechte Linie</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/procedure.py" />
      <source>the middle</source>
      <translation>die Mitte</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/screen_page.py" />
      <source>Outline of a bank card</source>
      <translation>Umriss einer Bankkarte</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/screen_page.py" />
      <source> inches</source>
      <translation> Zoll</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/screen_page.py" />
      <source>Diagonal of the screen</source>
      <translation>Bildschirmdiagonale</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/screen_page.py" />
      <source>Size of the outline</source>
      <translation>Größe des Umrisses</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/screen_page.py" />
      <source>Further right: the screen counts as larger, so the outline shrinks.</source>
      <translation>Weiter rechts: Der Bildschirm gilt als größer, also schrumpft der Umriss.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/screen_page.py" />
      <source>The screen itself says {inches:.1f} inches, {width:.1f} x {height:.1f} cm.</source>
      <translation>Der Bildschirm selbst meldet {inches:.1f} Zoll, {width:.1f} x {height:.1f} cm.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/screen_page.py" />
      <source>Diagonal</source>
      <translation>Diagonale</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/tool.py" />
      <source>C&amp;alibrate…</source>
      <translation>K&amp;alibrieren…</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/tool.py" />
      <source>Measure your head, the camera and the screen, so that the window into the scene is exact</source>
      <translation>Kopf, Kamera und Bildschirm vermessen, damit das Fenster in die Szene genau stimmt</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Calibration measures you in front of your camera: choose the camera, then start again.</source>
      <translation>Die Kalibrierung misst dich vor deiner Kamera: Wähle die Kamera und starte dann neu.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Mark the card</source>
      <translation>Markiere die Karte</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Drag the four corners onto the corners of the card; arrow keys move the bright one, Tab takes the next. Where a corner is round, mark where its sides would meet.</source>
      <translation>Zieh die vier Ecken auf die Ecken der Karte; die Pfeiltasten bewegen die helle, Tab nimmt die nächste. Ist eine Ecke rund, markiere, wo sich ihre Seiten treffen würden.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>The corners fit</source>
      <translation>Die Ecken passen</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Take another picture</source>
      <translation>Neu aufnehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>No head is tracked: turn towards the camera.</source>
      <translation>Kein Kopf erfasst: Dreh dich zur Kamera.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Keep still …</source>
      <translation>Halt still …</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>How large is this screen?</source>
      <translation>Wie groß ist dieser Bildschirm?</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Hold a bank card flat against the screen. Change the size until the outline is just as large as the card, or type in the screen's diagonal.</source>
      <translation>Halte eine Bankkarte flach an den Bildschirm. Ändere die Größe, bis der Umriss genau so groß ist wie die Karte, oder gib die Bildschirmdiagonale ein.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>The outline fits</source>
      <translation>Der Umriss passt</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Believe the screen</source>
      <translation>Dem Bildschirm glauben</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>How large is your head?</source>
      <translation>Wie groß ist dein Kopf?</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Hold the bank card beside your cheek, as far from the camera as your eyes, its front to the camera. The picture is taken three seconds after you press Space.</source>
      <translation>Halte die Bankkarte neben deine Wange, so weit von der Kamera entfernt wie deine Augen, mit der Vorderseite zur Kamera. Drei Sekunden nachdem du die Leertaste drückst, wird das Bild aufgenommen.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Take the picture</source>
      <translation>Bild aufnehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>No card: an average head</source>
      <translation>Keine Karte: Durchschnittskopf</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>How far away are you?</source>
      <translation>Wie weit bist du weg?</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Measure from the camera to the bridge of your nose, type it in, and sit still at that distance.</source>
      <translation>Miss von der Kamera bis zu deiner Nasenwurzel, gib den Wert ein und bleib in diesem Abstand still sitzen.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Hold still and measure</source>
      <translation>Stillhalten und messen</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>No tape: about 60 cm</source>
      <translation>Kein Maßband: etwa 60 cm</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Move to the left line</source>
      <translation>Rück vor die linke Linie</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Bring your nose right in front of the line. Keep your usual distance and look straight at the line. Where the screen shines, your own reflection tells: it lies on the line when you are right in front of it.</source>
      <translation>Bring deine Nase genau vor die Linie. Bleib im gewohnten Abstand und schau gerade auf die Linie. Wenn der Bildschirm spiegelt, hilft dir dein Spiegelbild: Es liegt auf der Linie, wenn du genau davor bist.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>I am there</source>
      <translation>Ich bin da</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Move to the right line</source>
      <translation>Rück vor die rechte Linie</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Now right in front of this one. Keep your usual distance and look straight at the line. Where the screen shines, your own reflection tells: it lies on the line when you are right in front of it.</source>
      <translation>Jetzt genau vor diese. Bleib im gewohnten Abstand und schau gerade auf die Linie. Wenn der Bildschirm spiegelt, hilft dir dein Spiegelbild: Es liegt auf der Linie, wenn du genau davor bist.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Come back to the middle</source>
      <translation>Komm zurück in die Mitte</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Bring the point between your eyes in front of the cross: in the middle, eyes level with the short line.</source>
      <translation>Bring den Punkt zwischen deinen Augen vor das Kreuz: in die Mitte, die Augen auf Höhe der kurzen Linie.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Use this</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Your eyes are now placed to within about &lt;b&gt;± {x:.1f} cm&lt;/b&gt; sideways, &lt;b&gt;± {y:.1f} cm&lt;/b&gt; up and down, &lt;b&gt;± {z:.1f} cm&lt;/b&gt; in depth.</source>
      <translation>Deine Augen sind jetzt auf etwa &lt;b&gt;± {x:.1f} cm&lt;/b&gt; seitlich, &lt;b&gt;± {y:.1f} cm&lt;/b&gt; in der Höhe und &lt;b&gt;± {z:.1f} cm&lt;/b&gt; in der Tiefe genau geortet.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>from {distance:.0f} cm at the start</source>
      <translation>aus {distance:.0f} cm beim Start</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Width of your head</source>
      <translation>Breite deines Kopfs</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Camera's angle of view</source>
      <translation>Bildwinkel der Kamera</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Camera to your right of the middle</source>
      <translation>Kamera von dir aus rechts der Mitte</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Camera above the middle</source>
      <translation>Kamera über der Mitte</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Camera looks down by</source>
      <translation>Kamera nach unten geneigt um</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Camera is turned to your right by</source>
      <translation>Kamera von dir aus nach rechts gedreht um</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>before: {value}</source>
      <translation>vorher: {value}</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/model.py" />
      <source>These keys steer the app, whatever window has the focus.</source>
      <translation>Diese Tasten steuern die App, egal, welches Fenster den Fokus hat.</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/model.py" />
      <source>Off: keys steer this app only while it has the focus.</source>
      <translation>Aus: Tasten steuern diese App nur, solange sie den Fokus hat.</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/model.py" />
      <source>The desktop has been asked. It may want you to choose the keys.</source>
      <translation>Der Desktop ist gefragt. Vielleicht will er, dass du die Tasten wählst.</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/model.py" />
      <source>The desktop has given no key yet. Choose some in its settings.</source>
      <translation>Der Desktop hat noch keine Taste vergeben. Wähle welche in seinen Einstellungen.</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/model.py" />
      <source>no key</source>
      <translation>keine Taste</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/model.py" />
      <source>as set in the desktop</source>
      <translation>wie im Desktop eingestellt</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/panel.py" />
      <source>Keys everywhere</source>
      <translation>Tasten überall</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/panel.py" />
      <source>Ask the desktop for keys</source>
      <translation>Den Desktop um Tasten bitten</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/panel.py" />
      <source>On: the desktop is asked for keys that steer this app while another window has the focus. Off: it has none.</source>
      <translation>An: Der Desktop wird um Tasten gebeten, die diese App steuern, während ein anderes Fenster den Fokus hat. Aus: Sie hat keine.</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/panel.py" />
      <source>Command that recentres</source>
      <translation>Befehl zum Zentrieren</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/panel.py" />
      <source>Recentres; other words than “recenter” do other things, which “send --list” tells</source>
      <translation>Zentriert; andere Wörter als „recenter“ bewirken anderes, „send --list“ sagt, was</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/panel.py" />
      <source>Any desktop can do it without that, too: bind this command to a key in the settings of its keyboard. It works while the app runs.</source>
      <translation>Auch ohne das kann es jeder Desktop: Leg diesen Befehl in seinen Tastatureinstellungen auf eine Taste. Er wirkt, solange die App läuft.</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/panel.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/panel.py" />
      <source>Copy the command, to be put into the desktop's settings</source>
      <translation>Den Befehl kopieren, um ihn in den Einstellungen des Desktops einzusetzen</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/panel.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/panel.py" />
      <source>Close this window; the keys stay as they are (Esc)</source>
      <translation>Dieses Fenster schließen; die Tasten bleiben, wie sie sind (Esc)</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/tool.py" />
      <source>Keys &amp;everywhere…</source>
      <translation>Tasten ü&amp;berall …</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/tool.py" />
      <source>Let keys of the desktop steer this app while another window has the focus</source>
      <translation>Tasten des Desktops diese App steuern lassen, während ein anderes Fenster den Fokus hat</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>&amp;Effects</source>
      <translation>&amp;Effekte</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Ne&amp;xt</source>
      <translation>&amp;Nächster Effekt</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>The next one in the gallery</source>
      <translation>Den nächsten aus der Galerie nehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>&amp;Before</source>
      <translation>&amp;Voriger Effekt</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>The one before in the gallery</source>
      <translation>Den vorigen aus der Galerie nehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Before and &amp;after</source>
      <translation>Vorher und na&amp;chher</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Show the picture without the effect on one side of a line that you can drag, with it on the other</source>
      <translation>Das Bild auf der einen Seite einer Linie ohne den Effekt zeigen, auf der anderen mit ihm; die Linie lässt sich ziehen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Before / after</source>
      <translation>Vorher / nachher</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>&amp;Add picture…</source>
      <translation>&amp;Bild hinzufügen…</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Make a mask of the face in a picture of yours; or drop the picture on the window</source>
      <translation>Aus dem Gesicht in einem deiner Bilder eine Maske machen; oder zieh das Bild auf das Fenster</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Use my face as it looks &amp;now</source>
      <translation>Mein &amp;jetziges Gesicht nehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Make a mask of your face as it looks at this moment, without any effect</source>
      <translation>Aus deinem Gesicht, wie es gerade aussieht, eine Maske machen, ohne jeden Effekt</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>&amp;Correct the points…</source>
      <translation>Punkte &amp;korrigieren…</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Move the points of the chosen mask to where its face really is</source>
      <translation>Die Punkte der gewählten Maske dorthin rücken, wo ihr Gesicht wirklich ist</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>&amp;Rename…</source>
      <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Give your own mask another name</source>
      <translation>Deiner eigenen Maske einen anderen Namen geben</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Re&amp;move…</source>
      <translation>&amp;Entfernen…</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Delete your own mask</source>
      <translation>Deine eigene Maske löschen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>&amp;Gallery</source>
      <translation>&amp;Galerie</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Show the gallery below the picture</source>
      <translation>Die Galerie unter dem Bild zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>&amp;Which am I most like?</source>
      <translation>&amp;Wem sehe ich am ähnlichsten?</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Compare your face as it looks now with the portraits: an ordered list, and in what you are alike</source>
      <translation>Vergleicht dein Gesicht, wie es gerade aussieht, mit den Porträts: eine geordnete Liste, und worin ihr euch ähnelt</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Fi&amp;lm</source>
      <translation>Fi&amp;lm</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Keep what you see as a film, with the sound of a clip, until you press this again</source>
      <translation>Was du siehst als Film behalten, mit dem Ton eines Videos, bis du noch einmal drückst</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/entry.py" />
      <source>Effects</source>
      <translation>Effekte</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/entry.py" />
      <source>Effects: another face, a mask, a bent face or a caricature, live</source>
      <translation>Effekte: ein anderes Gesicht, eine Maske, ein verformtes Gesicht oder eine Karikatur, live</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/entry.py" />
      <source>Try a mask</source>
      <translation>Probier eine Maske</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/entry.py" />
      <source>A painted face that moves with the one in the picture. There are more, and your own photos.</source>
      <translation>Ein gemaltes Gesicht, das sich mit dem im Bild bewegt. Es gibt noch mehr, und deine eigenen Fotos.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/film.py" />
      <source>Saved {name} in {folder} ({seconds} s)</source>
      <translation>{name} in {folder} gespeichert ({seconds} s)</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/film.py" />
      <source>The film cannot be saved in {folder} ({reason}).</source>
      <translation>Der Film lässt sich nicht in {folder} speichern ({reason}).</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/film.py" />
      <source>The film has no pictures, so none was kept.</source>
      <translation>Der Film hat keine Bilder und wurde darum nicht behalten.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/film.py" />
      <source>Saved {name} in {folder} ({seconds} s; {count} pictures came too fast and were left out)</source>
      <translation>{name} in {folder} gespeichert ({seconds} s; {count} Bilder kamen zu schnell und fehlen)</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/gallery_panel.py" />
      <source>Your picture</source>
      <translation>Dein Bild</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/gallery_panel.py" />
      <source>Your face now</source>
      <translation>Dein Gesicht jetzt</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/gallery_panel.py" />
      <source>Gallery of effects</source>
      <translation>Galerie der Effekte</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/gallery_panel.py" />
      <source>There are no masks here. Drop a picture with a face on the window to make one.</source>
      <translation>Hier gibt es keine Masken. Zieh ein Bild mit einem Gesicht auf das Fenster, um eine zu machen.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/gallery_panel.py" />
      <source>Effects to choose from</source>
      <translation>Effekte zur Auswahl</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/gallery_panel.py" />
      <source>Click a tile, or move with the arrow keys</source>
      <translation>Klick auf eine Kachel oder nimm die Pfeiltasten</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>None</source>
      <translation>Ohne</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>Your face as it is</source>
      <translation>Dein Gesicht, wie es ist</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>Your face as it is. Pick any tile to begin.</source>
      <translation>Dein Gesicht, wie es ist. Such dir eine Kachel aus.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>Swap</source>
      <translation>Tausch</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>Another person's face in place of yours, lit as the scene is</source>
      <translation>Ein anderes Gesicht an Stelle von deinem, im selben Licht</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>Another face over yours, lit as the scene is. Drop a picture on the window to use the face in it; show other people's faces only with their consent.</source>
      <translation>Ein anderes Gesicht über deinem, im selben Licht. Zieh ein Bild auf das Fenster, um das Gesicht darin zu nehmen; zeig Gesichter anderer nur, wenn sie einverstanden sind.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>Mask</source>
      <translation>Maske</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>A drawn mask over your face</source>
      <translation>Eine gezeichnete Maske über deinem Gesicht</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>A drawn mask that follows your face and its expressions.</source>
      <translation>Eine gezeichnete Maske, die deinem Gesicht und seiner Mimik folgt.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>Bend</source>
      <translation>Verformung</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>Your own face, bent</source>
      <translation>Dein eigenes Gesicht, verformt</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>Your own face, bent: by a preset, by a learned expression, by components, or all of them.</source>
      <translation>Dein eigenes Gesicht, verbogen: durch eine Vorgabe, einen gelernten Ausdruck, Komponenten oder alles zusammen.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>Caricature</source>
      <translation>Karikatur</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>What sets your face apart, or how you look now, made more of</source>
      <translation>Was dein Gesicht besonders macht, oder wie du gerade schaust, verstärkt</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>What sets your face apart from the mean face, made more of, or how you look at the moment against how you look on average. It gets truer in the first seconds.</source>
      <translation>Was dein Gesicht vom mittleren unterscheidet, verstärkt, oder wie du gerade schaust, gemessen daran, wie du meist schaust. In den ersten Sekunden wird es treffender.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/likeness_dialog.py" />
      <source>Your face and theirs are made to look ahead with closed lips; then how they look and ten measures of the head are compared. Two photographs of one person have some 90 %. It is a game: light, age and the painter's hand count too.</source>
      <translation>Dein Gesicht und ihre werden nach vorn gedreht, mit geschlossenen Lippen; dann werden ihr Aussehen und zehn Maße des Kopfes verglichen. Zwei Fotos einer Person haben etwa 90 %. Es ist ein Spiel: Licht, Alter und die Hand des Malers zählen mit.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/likeness_dialog.py" />
      <source>Which am I most like?</source>
      <translation>Wem sehe ich am ähnlichsten?</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/likeness_dialog.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/likeness_dialog.py" />
      <source>Likeness to {title}</source>
      <translation>Ähnlichkeit mit {title}</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/likeness_dialog.py" />
      <source>Put on</source>
      <translation>Aufsetzen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/likeness_dialog.py" />
      <source>Put this face on yours</source>
      <translation>Setzt dieses Gesicht auf deines</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/likeness_dialog.py" />
      <source>Close this list (Esc)</source>
      <translation>Schließt diese Liste (Esc)</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/likeness_dialog.py" />
      <source>Nothing in particular.</source>
      <translation>Nichts Besonderes.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/mask_jobs.py" />
      <source>Kept your face as it looked: “{title}”.</source>
      <translation>Dein Gesicht, wie es gerade aussah, ist gespeichert: „{title}“.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/mask_jobs.py" />
      <source>Made the mask “{title}”.</source>
      <translation>Die Maske „{title}“ ist fertig.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/mask_jobs.py" />
      <source>Kept a copy of yours, “{title}”.</source>
      <translation>Deine eigene Kopie „{title}“ ist gespeichert.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/mask_jobs.py" />
      <source>The points of “{title}” are corrected.</source>
      <translation>Die Punkte von „{title}“ sind korrigiert.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/mask_jobs.py" />
      <source>No face was found in {name}. Move the points onto it, or cancel.</source>
      <translation>In {name} war kein Gesicht zu finden. Rück die Punkte darauf oder brich ab.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/mask_jobs.py" />
      <source>“{title}” is removed.</source>
      <translation>„{title}“ ist entfernt.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/mask_jobs.py" />
      <source>Kept as “{title}”.</source>
      <translation>Gespeichert als „{title}“.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/mask_jobs.py" />
      <source>That did not work ({reason}).</source>
      <translation>Das hat nicht geklappt ({reason}).</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>There is no face to take. Look at the camera until your face is tracked, then try again.</source>
      <translation>Es ist kein Gesicht da. Schau in die Kamera, bis dein Gesicht verfolgt wird, und versuch es noch einmal.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>You are most like {title}.</source>
      <translation>Am ähnlichsten siehst du: {title}.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>Effects: {problems}.</source>
      <translation>Effekte: {problems}.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>Looking for the face in {name}…</source>
      <translation>Das Gesicht in {name} wird gesucht…</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>the film {name}</source>
      <translation>der Film {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>{said} It is a face, so you find it in Swap.</source>
      <translation>{said} Es ist ein Gesicht, darum findest du es unter „Tausch“.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>There are no portraits to compare with.</source>
      <translation>Es gibt keine Porträts zum Vergleichen.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>the effect</source>
      <translation>der Effekt</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>Comparing your face with the portraits…</source>
      <translation>Dein Gesicht wird mit den Porträts verglichen …</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>There is no picture to save yet.</source>
      <translation>Noch gibt es kein Bild zum Speichern.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>Filming into {path}</source>
      <translation>Aufnahme läuft: {path}</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/name_dialog.py" />
      <source>Rename the mask</source>
      <translation>Maske umbenennen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/name_dialog.py" />
      <source>Name of the mask</source>
      <translation>Name der Maske</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/name_dialog.py" />
      <source>New name of the mask</source>
      <translation>Neuer Name der Maske</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/name_dialog.py" />
      <source>What stands below the mask in the gallery; its files keep their names</source>
      <translation>Was in der Galerie unter der Maske steht; ihre Dateien behalten ihre Namen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/name_dialog.py" />
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/name_dialog.py" />
      <source>Keep this name</source>
      <translation>Diesen Namen nehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/name_dialog.py" />
      <source>Leave the name as it is (Esc)</source>
      <translation>Den Namen lassen, wie er ist (Esc)</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/page.py" />
      <source>Effects need the 68 points of a face, and the model in use has {count}.</source>
      <translation>Effekte brauchen die 68 Punkte eines Gesichts, und das benutzte Modell hat {count}.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/page.py" />
      <source>Put the face in this picture on yours</source>
      <translation>Das Gesicht aus diesem Bild auf deines setzen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/page.py" />
      <source>Stop  {time}</source>
      <translation>Stopp  {time}</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/page.py" />
      <source>Keeping the mask…</source>
      <translation>Maske wird gespeichert…</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>Further changes, the most telling first, in standard deviations between people (σ).</source>
      <translation>Weitere Änderungen, die auffälligsten zuerst, in Standardabweichungen zwischen Menschen (σ).</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>Settings of the effect</source>
      <translation>Einstellungen des Effekts</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>Components of the shape</source>
      <translation>Komponenten der Form</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>Set all components back to 0: the face as the preset bends it</source>
      <translation>Alle Komponenten auf 0 setzen: das Gesicht, wie die Vorlage es verformt</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>Time the effect takes</source>
      <translation>Zeit für den Effekt</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>How long the effect takes for one picture, on average; finding the face comes on top.</source>
      <translation>Wie lange der Effekt im Mittel für ein Bild braucht; die Suche nach dem Gesicht kommt dazu.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>S saves a picture of what you see, V a film. A note in the file says that it has an effect.</source>
      <translation>S speichert ein Bild von dem, was du siehst, V einen Film. Ein Vermerk in der Datei sagt, dass ein Effekt darin ist.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>{time} ms a picture</source>
      <translation>{time} ms je Bild</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>Comes with the program; corrected, it becomes a copy of yours.</source>
      <translation>Gehört zum Programm; korrigierst du sie, wird daraus deine eigene Kopie.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>Your own mask.</source>
      <translation>Deine eigene Maske.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Drag a point to move it; with Shift its neighbours follow. Drag inside the face to move all of it. The wheel zooms; drag beside the face to move the picture. Page up and down choose a point, arrow keys move it.</source>
      <translation>Zieh einen Punkt, um ihn zu verschieben; mit Umschalt folgen seine Nachbarn. Zieh im Gesicht, um es ganz zu verschieben. Das Mausrad zoomt; zieh neben dem Gesicht, um das Bild zu verschieben. Bild auf und Bild ab wählen einen Punkt, die Pfeiltasten verschieben ihn.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Correct the points of {title}</source>
      <translation>Punkte von {title} korrigieren</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Take back the last move</source>
      <translation>Die letzte Bewegung zurücknehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Make the move again</source>
      <translation>Die Bewegung noch einmal machen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Keep the points</source>
      <translation>Punkte übernehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Larger</source>
      <translation>Größer</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Make the whole face larger</source>
      <translation>Das ganze Gesicht vergrößern</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Smaller</source>
      <translation>Kleiner</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Make the whole face smaller</source>
      <translation>Das ganze Gesicht verkleinern</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Turn left</source>
      <translation>Nach links</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Turn the whole face left</source>
      <translation>Das ganze Gesicht nach links drehen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Turn right</source>
      <translation>Nach rechts</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Turn the whole face right</source>
      <translation>Das ganze Gesicht nach rechts drehen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Zoom in</source>
      <translation>Näher</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Zoom out</source>
      <translation>Weiter weg</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Whole picture</source>
      <translation>Ganzes Bild</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Leave the points as they were (Esc)</source>
      <translation>Die Punkte lassen, wie sie waren (Esc)</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/remote.py" />
      <source>Choose an effect, or none</source>
      <translation>Einen Effekt wählen, oder keinen</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/remote.py" />
      <source>No effect.</source>
      <translation>Kein Effekt.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/remote.py" />
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/split_overlay.py" />
      <source>Line between before and after</source>
      <translation>Linie zwischen vorher und nachher</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/split_overlay.py" />
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/split_overlay.py" />
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/split_overlay.py" />
      <source>Drag the line: before on its left, after on its right</source>
      <translation>Zieh die Linie: links vorher, rechts nachher</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/tiles.py" />
      <source>{times} times as special. Anything from -1 to 4 can be set at the side.</source>
      <translation>{times}-mal so besonders. Alles von -1 bis 4 lässt sich an der Seite einstellen.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/tiles.py" />
      <source>{title}. Yours.</source>
      <translation>{title}. Deine.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/tiles.py" />
      <source>{title}. Comes with the program.</source>
      <translation>{title}. Gehört zum Programm.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/tiles.py" />
      <source>Plain</source>
      <translation>Ohne</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/tiles.py" />
      <source>No preset: bend by the components alone.</source>
      <translation>Keine Vorlage: nur durch die Komponenten verformen.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>E&amp;xpression</source>
      <translation>&amp;Ausdruck</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>&amp;Irises</source>
      <translation>&amp;Iriden</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Draw the irises, and a line from each to where it looks</source>
      <translation>Die Iriden zeichnen, und von jeder eine Linie dorthin, wohin sie blickt</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>&amp;Signals</source>
      <translation>&amp;Signale</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Show the drawn face, the expressions and the bars of all signals</source>
      <translation>Das gezeichnete Gesicht, die Ausdrücke und die Balken aller Signale zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>O&amp;ver time</source>
      <translation>&amp;Verlauf</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Show the chosen signals and the gestures of the last half minute</source>
      <translation>Die gewählten Signale und die Gesten der letzten halben Minute zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Numbers on the &amp;bars</source>
      <translation>&amp;Zahlen an den Balken</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Write its number to each bar, in per cent or degrees</source>
      <translation>An jeden Balken seine Zahl schreiben, in Prozent oder Grad</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>This is my &amp;neutral face</source>
      <translation>Das ist mein &amp;neutrales Gesicht</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Take your face as it is now, at rest, as the one from which all signals begin; it takes two seconds</source>
      <translation>Dein Gesicht, wie es jetzt in Ruhe ist, als das nehmen, von dem alle Signale ausgehen; es dauert zwei Sekunden</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>&amp;Forget my face</source>
      <translation>Mein Gesicht &amp;vergessen</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Forget your neutral face and how far your face goes; both are learnt anew</source>
      <translation>Dein neutrales Gesicht vergessen, und wie weit dein Gesicht geht; beides wird neu gelernt</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>My &amp;own expressions…</source>
      <translation>&amp;Eigene Ausdrücke …</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Record expressions of your own, a few seconds each, and have them told from then on</source>
      <translation>Eigene Ausdrücke aufnehmen, je ein paar Sekunden, und sie von da an erkennen lassen</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>What the &amp;classifiers see…</source>
      <translation>Was die &amp;Klassifikatoren sehen …</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Show the mean face along what each classifier by shape looks at</source>
      <translation>Das mittlere Gesicht entlang dessen zeigen, worauf jeder Klassifikator nach der Form achtet</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Calibrate my ga&amp;ze…</source>
      <translation>Meinen &amp;Blick kalibrieren …</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Look at nine dots, so that a dot in the window shows where on the screen you look</source>
      <translation>Neun Punkte ansehen, damit ein Punkt im Fenster zeigt, wohin auf dem Bildschirm du siehst</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Gaze &amp;map</source>
      <translation>Blick&amp;karte</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Show over the window where on the screen you looked most in the last minutes</source>
      <translation>Über dem Fenster zeigen, wohin auf dem Bildschirm du in den letzten Minuten am meisten gesehen hast</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Up, Down</source>
      <translation>Auf, Ab</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Another signal</source>
      <translation>Ein anderes Signal</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>In the bars: go to the next signal, and hear its value.</source>
      <translation>In den Balken: zum nächsten Signal gehen und seinen Wert hören.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Space</source>
      <translation>Leertaste</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Over time</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>In the bars: draw the signal over time, or no longer.</source>
      <translation>In den Balken: den Verlauf des Signals zeichnen, oder nicht mehr.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>In the calibration of the gaze: begin, or use what was found.</source>
      <translation>Bei der Kalibrierung des Blicks: anfangen, oder nutzen, was gefunden wurde.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>In the calibration of the gaze: leave everything as it was.</source>
      <translation>Bei der Kalibrierung des Blicks: alles lassen, wie es war.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>My expressions</source>
      <translation>Meine Ausdrücke</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Calibrate gaze</source>
      <translation>Blick kalibrieren</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/bars.py" />
      <source>measured</source>
      <translation>gemessen</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/bars.py" />
      <source>estimated from what goes along with it</source>
      <translation>geschätzt nach dem, was damit einhergeht</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/bars.py" />
      <source>not given</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/bars.py" />
      <source>{label}: {values} ({grade})</source>
      <translation>{label}: {values} ({grade})</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/bars.py" />
      <source>Signals of the face</source>
      <translation>Signale des Gesichts</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/bars.py" />
      <source>Each signal of the face from 0 to 1; click one, or press Space, to see it over time.</source>
      <translation>Jedes Signal des Gesichts von 0 bis 1; klicke eines an oder drücke die Leertaste, um seinen Verlauf zu sehen.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/bars.py" />
      <source>left {left}, right {right}</source>
      <translation>links {left}, rechts {right}</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/bars.py" />
      <source>Told from: {source}</source>
      <translation>Erkannt an: {source}</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>Masculine or feminine</source>
      <translation>Männlich oder weiblich</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>The mean face, changed</source>
      <translation>Das mittlere Gesicht, verändert</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>What the classifiers see</source>
      <translation>Was die Klassifikatoren sehen</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>The class along whose direction the face is changed.</source>
      <translation>Die Klasse, in deren Richtung das Gesicht verändert wird.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>How much of it</source>
      <translation>Wie viel davon</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>To the right, more of the class: 1 is a typical face of it. To the left of 0, its opposite.</source>
      <translation>Nach rechts mehr von der Klasse: 1 ist ein typisches Gesicht von ihr. Links von 0 ihr Gegenteil.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>The mean face along what a classifier by shape looks at. What is exaggerated here is all it knows.</source>
      <translation>Das mittlere Gesicht entlang dessen, worauf ein Klassifikator nach der Form achtet. Was hier übertrieben ist, ist alles, was er weiß.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>Mean face</source>
      <translation>Mittleres Gesicht</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>Back to the mean face</source>
      <translation>Zurück zum mittleren Gesicht</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>Close this window (Esc)</source>
      <translation>Dieses Fenster schließen (Esc)</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/emotion_bars.py" />
      <source>How probable each expression is, as people who look at such pictures would name it; together 100 %.</source>
      <translation>Wie wahrscheinlich jeder Ausdruck ist, so wie Leute ihn nennen würden, die solche Bilder ansehen; zusammen 100 %.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/emotion_bars.py" />
      <source>{share} %</source>
      <translation>{share} %</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/entry.py" />
      <source>Expression</source>
      <translation>Ausdruck</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/entry.py" />
      <source>Expression: what your face says, as signals, expressions and gestures</source>
      <translation>Ausdruck: was dein Gesicht sagt, als Signale, Ausdrücke und Gesten</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/entry.py" />
      <source>Face tracking</source>
      <translation>Gesicht verfolgen</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/face_view.py" />
      <source>A drawn face that does what yours does</source>
      <translation>Ein gezeichnetes Gesicht, das tut, was deines tut</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/face_view.py" />
      <source>A drawn face, moved by the signals alone: what it does not do, was not seen.
It is pale while no face is read.</source>
      <translation>Ein gezeichnetes Gesicht, das allein die Signale bewegen: Was es nicht tut, wurde nicht gesehen.
Es ist blass, solange kein Gesicht gelesen wird.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Look at each dot until the next one comes: nine of them, and then four more that show how good it is. Sit as you usually do, with light on your face; your head may move a little.</source>
      <translation>Sieh jeden Punkt an, bis der nächste kommt: neun, und dann noch vier, die zeigen, wie gut es ist. Sitz wie gewohnt, mit Licht im Gesicht; dein Kopf darf sich ein wenig bewegen.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Your eyes are not seen. Look at the dot, with light on your face.</source>
      <translation>Deine Augen sind nicht zu sehen. Sieh den Punkt an, mit Licht im Gesicht.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>{done} of {count}   ·   Esc leaves everything as it was</source>
      <translation>{done} von {count}   ·   Esc lässt alles, wie es war</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Calibrate my gaze</source>
      <translation>Meinen Blick kalibrieren</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Start</source>
      <translation>Starten</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Begin with the first dot (Space)</source>
      <translation>Mit dem ersten Punkt anfangen (Leertaste)</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Again</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Look at all dots once more</source>
      <translation>Alle Punkte noch einmal ansehen</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Leave everything as it was (Esc)</source>
      <translation>Alles lassen, wie es war (Esc)</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Forget it</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Forget where you look on this screen, and close</source>
      <translation>Vergessen, wohin du auf diesem Bildschirm siehst, und schließen</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Use it</source>
      <translation>Verwenden</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Your gaze is calibrated</source>
      <translation>Dein Blick ist kalibriert</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>It did not work</source>
      <translation>Es hat nicht geklappt</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_course.py" />
      <source>On fresh points it is {error:.1f} cm off on average, which is {angle:.1f}° at your eyes.</source>
      <translation>An neuen Punkten liegt er im Mittel {error:.1f} cm daneben, das sind {angle:.1f}° an deinen Augen.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_keeper.py" />
      <source>Looks ahead</source>
      <translation>Blickt geradeaus</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_keeper.py" />
      <source>Looks left</source>
      <translation>Blickt nach links</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_keeper.py" />
      <source>Looks right</source>
      <translation>Blickt nach rechts</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_keeper.py" />
      <source>Looks up</source>
      <translation>Blickt nach oben</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_keeper.py" />
      <source>Looks down</source>
      <translation>Blickt nach unten</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_keeper.py" />
      <source>Gaze: {problems}.</source>
      <translation>Blick: {problems}.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_side.py" />
      <source>Where on the screen somebody looks can only be told with a camera. Choose one above.</source>
      <translation>Wohin auf dem Bildschirm jemand sieht, lässt sich nur mit einer Kamera sagen. Wähle oben eine.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_side.py" />
      <source>Your gaze is calibrated for this camera and this screen; a dot shows where you look.</source>
      <translation>Dein Blick ist für diese Kamera und diesen Bildschirm kalibriert; ein Punkt zeigt, wohin du siehst.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/model.py" />
      <source>This reads what a face looks like, not what somebody feels.</source>
      <translation>Dies liest, wie ein Gesicht aussieht, nicht, was jemand fühlt.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>My own expressions</source>
      <translation>Eigene Ausdrücke</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Learning…</source>
      <translation>Lernt …</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>One more, and they can be told apart.</source>
      <translation>Noch einer, dann lassen sie sich unterscheiden.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Name, such as duck face</source>
      <translation>Name, etwa Schmollmund</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Name of the expression</source>
      <translation>Name des Ausdrucks</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>What you call the expression that is recorded next.</source>
      <translation>Wie du den Ausdruck nennst, der als Nächstes aufgenommen wird.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Record</source>
      <translation>Aufnehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Show the expression from now on, for five seconds (Enter)</source>
      <translation>Den Ausdruck von jetzt an fünf Sekunden lang zeigen (Eingabe)</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>How much is recorded</source>
      <translation>Wie viel aufgenommen ist</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>What your face is now.</source>
      <translation>Was dein Gesicht jetzt ist.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Save what was recorded as a file of yours</source>
      <translation>Das Aufgenommene als eigene Datei speichern</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Import…</source>
      <translation>Importieren …</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Use a file that was exported, in place of what is here</source>
      <translation>Eine exportierte Datei nutzen, statt dessen, was hier ist</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Delete all</source>
      <translation>Alle löschen</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Delete all of these expressions from this computer</source>
      <translation>Alle diese Ausdrücke von diesem Computer löschen</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>How much your face is this now: {name}</source>
      <translation>Wie sehr dein Gesicht jetzt dies ist: {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Forget this expression</source>
      <translation>Diesen Ausdruck vergessen</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Remove {name}</source>
      <translation>{name} entfernen</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Close this window; what is recorded is kept (Esc)</source>
      <translation>Dieses Fenster schließen; was aufgenommen ist, bleibt (Esc)</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>none of them</source>
      <translation>keiner davon</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_model.py" />
      <source>Get ready: show it from now on…</source>
      <translation>Mach dich bereit: Zeig ihn ab jetzt …</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_model.py" />
      <source>Hold it; move your head a little.</source>
      <translation>Halte ihn; bewege den Kopf ein wenig.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_model.py" />
      <source>Give an expression a name, press Record and show it for some seconds; then the next one. Include a plain face. It stays on this computer, as numbers without pictures.</source>
      <translation>Gib einem Ausdruck einen Namen, drücke Aufnehmen und zeig ihn einige Sekunden; dann den nächsten. Nimm auch ein ruhiges Gesicht auf. Es bleibt auf diesem Computer, als Zahlen ohne Bilder.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_model.py" />
      <source>On moments that were kept out, {share} % are told right; “{told}” is taken for “{taken}” most often.</source>
      <translation>Von zurückgehaltenen Momenten werden {share} % richtig erkannt; „{told}“ wird am häufigsten für „{taken}“ gehalten.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_model.py" />
      <source>On moments that were kept out, {share} % are told right.</source>
      <translation>Von zurückgehaltenen Momenten werden {share} % richtig erkannt.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_model.py" />
      <source>Nothing is learnt yet. Record two expressions first.</source>
      <translation>Noch ist nichts gelernt. Nimm zuerst zwei Ausdrücke auf.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_model.py" />
      <source>{name} cannot be deleted ({reason}).</source>
      <translation>{name} lässt sich nicht löschen ({reason}).</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/page.py" />
      <source>No face is read now. Look into the camera until the bars move, then try again.</source>
      <translation>Gerade wird kein Gesicht gelesen. Sieh in die Kamera, bis sich die Balken bewegen, und versuche es noch einmal.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/page.py" />
      <source>Expressions, pose and gaze need the 68 points of a face, and the model in use has {count}.</source>
      <translation>Ausdruck, Haltung und Blick brauchen die 68 Punkte eines Gesichts, und das benutzte Modell hat {count}.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>By its shape, {share} % would call this face a man’s; more than one guess in four is wrong.</source>
      <translation>Nach der Form würden {share} % dieses Gesicht das eines Mannes nennen; mehr als jede vierte Vermutung ist falsch.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>Take your face as it is now, at rest, as the one from which all signals begin.
It takes two seconds; look into the camera, with your mouth closed (N)</source>
      <translation>Dein Gesicht, wie es jetzt in Ruhe ist, als das nehmen, von dem alle Signale ausgehen.
Es dauert zwei Sekunden; sieh mit geschlossenem Mund in die Kamera (N)</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>Forget your neutral face and how far your face goes; both are learnt anew (Shift+N)</source>
      <translation>Dein neutrales Gesicht vergessen, und wie weit dein Gesicht geht; beides wird neu gelernt (Umschalt+N)</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>What the face says</source>
      <translation>Was das Gesicht sagt</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>Where the eyes look, seen from the viewer; after “Calibrate my gaze” a dot shows it.</source>
      <translation>Wohin die Augen blicken, vom Betrachter aus; nach „Meinen Blick kalibrieren“ zeigt es ein Punkt.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>Not seen by a camera like this: {names}.</source>
      <translation>Sieht eine solche Kamera nicht: {names}.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>From which face the signals are measured.</source>
      <translation>Von welchem Gesicht aus die Signale gemessen werden.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>How far the neutral face is taken</source>
      <translation>Wie weit das neutrale Gesicht aufgenommen ist</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>My neutral face</source>
      <translation>Mein neutrales Gesicht</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>Look into the camera, and let your face rest…</source>
      <translation>Sieh in die Kamera, mit ruhigem Gesicht …</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>The sides are those of the person in the picture.</source>
      <translation>Die Seiten sind die der Person im Bild.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>A face</source>
      <translation>Ein Gesicht</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>No face</source>
      <translation>Kein Gesicht</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>left side</source>
      <translation>linke Seite</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>right side</source>
      <translation>rechte Seite</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>From your own neutral face</source>
      <translation>Von deinem neutralen Gesicht aus</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>Neutral face: learnt as you go</source>
      <translation>Neutrales Gesicht: wird nebenbei gelernt</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/person.py" />
      <source>Your neutral face is taken; all signals begin from it.</source>
      <translation>Dein neutrales Gesicht ist aufgenommen; alle Signale gehen von ihm aus.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/person.py" />
      <source>Your neutral face and your ranges are forgotten, and learnt anew.</source>
      <translation>Dein neutrales Gesicht und deine Bereiche sind vergessen und werden neu gelernt.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/person.py" />
      <source>{name} cannot be changed ({reason}).</source>
      <translation>{name} lässt sich nicht ändern ({reason}).</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/time_line.py" />
      <source>Signals, last 30 s</source>
      <translation>Signale, letzte 30 s</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/time_line.py" />
      <source>The signals whose bars you clicked, from 0 to 1; of a pair the left one is a full line,
the right one dotted. Above them, a tick for each gesture: blinks, winks, nods and others.</source>
      <translation>Die Signale, deren Balken du angeklickt hast, von 0 bis 1; bei Paaren ist das linke durchgezogen,
das rechte gepunktet. Darüber ein Strich für jede Geste: Blinzeln, Zwinkern, Nicken und andere.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/time_line.py" />
      <source>The newest gesture</source>
      <translation>Die neueste Geste</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>What this does: {gesture}</source>
      <translation>Was dies bewirkt: {gesture}</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>What the gesture does in this app.</source>
      <translation>Was die Geste in dieser App bewirkt.</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>Key for: {gesture}</source>
      <translation>Taste für: {gesture}</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>A key of other programs that the gesture presses, such as space, F13 or ctrl+right; empty for none.</source>
      <translation>Eine Taste anderer Programme, die die Geste drückt, etwa space, F13 oder ctrl+right; leer für keine.</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>Gestures</source>
      <translation>Gesten</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>Gestures do something</source>
      <translation>Gesten bewirken etwas</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>On: the gestures below do what is chosen. Off: none does anything.</source>
      <translation>An: Die Gesten unten tun, was gewählt ist. Aus: Keine tut etwas.</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>Press keys of other programs</source>
      <translation>Tasten anderer Programme drücken</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>On: gestures press their keys in whatever program has the focus. A lamp in the tool bar shows it.
Off at every start.</source>
      <translation>An: Gesten drücken ihre Tasten in dem Programm, das gerade den Fokus hat. Eine Lampe in der Werkzeugleiste zeigt es.
Bei jedem Start aus.</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>Close this window; gestures go on doing what they do (Esc)</source>
      <translation>Dieses Fenster schließen; Gesten tun weiter, was sie tun (Esc)</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>Last gesture: {name}</source>
      <translation>Letzte Geste: {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>No gesture yet</source>
      <translation>Noch keine Geste</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>Gesture</source>
      <translation>Geste</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>In this app</source>
      <translation>In dieser App</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>Key elsewhere</source>
      <translation>Taste anderswo</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/tool.py" />
      <source>&amp;Gestures…</source>
      <translation>&amp;Gesten …</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/tool.py" />
      <source>Let nods, winks and other gestures do something: steer this app, or press keys of other programs</source>
      <translation>Nicken, Zwinkern und andere Gesten etwas bewirken lassen: diese App steuern oder Tasten anderer Programme drücken</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/tool.py" />
      <source>Gestures press &amp;keys</source>
      <translation>Gesten drücken &amp;Tasten</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/tool.py" />
      <source>Gestures press keys of other programs now. Click to end that</source>
      <translation>Gesten drücken jetzt Tasten anderer Programme. Klick, um das zu beenden</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/tool.py" />
      <source>Keys on</source>
      <translation>Tasten an</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/tool.py" />
      <source>Gestures: {problems}.</source>
      <translation>Gesten: {problems}.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/cell_map.py" />
      <source>Ways of holding the head that were seen</source>
      <translation>Kopfhaltungen, die schon gesehen wurden</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/cell_map.py" />
      <source>Each cell is a way of holding your head: left and right as in a mirror, chin up above, chin down below.
It fills with good pictures. The frame shows where your head is now.</source>
      <translation>Jedes Feld ist eine Kopfhaltung: links und rechts wie im Spiegel, oben Kinn hoch, unten Kinn runter.
Es füllt sich mit guten Bildern. Der Rahmen zeigt, wo dein Kopf gerade ist.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/cell_map.py" />
      <source>{cells} of {columns} cells full</source>
      <translation>{cells} von {columns} Feldern voll</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/cell_map.py" />
      <source>chin up</source>
      <translation>Kinn hoch</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/cell_map.py" />
      <source>chin down</source>
      <translation>Kinn runter</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/panel.py" />
      <source>Use what was learnt</source>
      <translation>Gelerntes verwenden</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/panel.py" />
      <source>On: your face is followed with what was learnt from it. Off: as any face.</source>
      <translation>An: Beim Verfolgen hilft, was über dein Gesicht gelernt wurde. Aus: Es wird wie jedes andere verfolgt.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/panel.py" />
      <source>Delete what was learnt from this computer.</source>
      <translation>Das Gelernte von diesem Computer löschen.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/panel.py" />
      <source>Close; what was not finished is forgotten (Esc)</source>
      <translation>Schließen; was nicht fertig ist, wird verworfen (Esc)</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/panel.py" />
      <source>Learn again</source>
      <translation>Neu lernen</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/panel.py" />
      <source>{passed:.0f} of {all:.0f} seconds</source>
      <translation>{passed:.0f} von {all:.0f} Sekunden</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/panel.py" />
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/procedure.py" />
      <source>Getting ready</source>
      <translation>Gleich geht es los</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/procedure.py" />
      <source>This is a fault of the program ({0}: {1}).</source>
      <translation>Das ist ein Fehler im Programm ({0}: {1}).</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/tool.py" />
      <source>&amp;Learn my face…</source>
      <translation>&amp;Mein Gesicht lernen…</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/tool.py" />
      <source>Look into the camera for a minute, so that your face is followed more steadily</source>
      <translation>Eine Minute in die Kamera schauen, damit dein Gesicht ruhiger verfolgt wird</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/tool.py" />
      <source>Learn my face</source>
      <translation>Mein Gesicht lernen</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/tool.py" />
      <source>Your face is learnt, and it is followed with that from now on.</source>
      <translation>Dein Gesicht ist gelernt und wird ab jetzt damit verfolgt.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/tool.py" />
      <source>What was learnt of your face is deleted.</source>
      <translation>Was über dein Gesicht gelernt wurde, ist gelöscht.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/tool.py" />
      <source>{0}.</source>
      <translation>{0}.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>Your face is learnt in front of your camera: choose the camera, then start again.</source>
      <translation>Dein Gesicht wird vor deiner Kamera gelernt: Wähle die Kamera und starte dann neu.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>Sit in front of the camera for one minute and turn your head a little, as you are told. From the best pictures the program learns to follow your face more steadily.

All of it stays on this computer, no picture is kept, and you can delete it at any time. Best alone in the picture, in your usual light.</source>
      <translation>Setz dich eine Minute vor die Kamera und dreh den Kopf ein wenig, wie es dir angesagt wird. Aus den besten Bildern lernt das Programm, deinem Gesicht ruhiger zu folgen.

Alles bleibt auf diesem Computer, kein Bild wird behalten, und du kannst es jederzeit löschen. Am besten bist du allein im Bild, in deinem üblichen Licht.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>{reason}

The model is chosen at the side, in the settings of the face, and can be changed at any time.</source>
      <translation>{reason}

Das Modell wählst du an der Seite, in den Einstellungen zum Gesicht; du kannst es jederzeit ändern.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>Your face was learnt from {frames} pictures, with the model {name}. No picture was kept.</source>
      <translation>Dein Gesicht wurde aus {frames} Bildern gelernt, mit dem Modell {name}. Kein Bild wurde behalten.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>That is enough, thank you. Now the program learns; you need not stay in the picture.</source>
      <translation>Das reicht, danke. Jetzt lernt das Programm; du musst nicht im Bild bleiben.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>This did not work out.

{problem}</source>
      <translation>Das hat nicht geklappt.

{problem}</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>Nothing was kept: on pictures that were put aside, what was learnt was not better than the usual model. Your face is followed as before. In other light, or with more ways of turning your head, it may come out better.</source>
      <translation>Es wurde nichts behalten: Auf Bildern, die dafür beiseitegelegt waren, war das Gelernte nicht besser als das übliche Modell. Dein Gesicht wird verfolgt wie bisher. In anderem Licht oder mit mehr Kopfhaltungen klappt es vielleicht besser.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>How much the distance wavers on one picture with fresh noise each time, from the first look on.</source>
      <translation>Wie sehr der Abstand auf ein und demselben Bild mit immer neuem Rauschen schwankt, vom ersten Blick an.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>Jitter</source>
      <translation>Zittern</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>How much the points tremble from picture to picture; share of the eyes' distance.</source>
      <translation>Wie sehr die Punkte von Bild zu Bild zittern, als Anteil des Augenabstands.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>Under camera noise</source>
      <translation>Bei Kamerarauschen</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>How much they tremble on one picture with fresh noise each time.</source>
      <translation>Wie sehr sie auf ein und demselben Bild mit immer neuem Rauschen zittern.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>Off a careful look</source>
      <translation>Abweichung vom Mittel</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>How far one quick look is from the mean of many.</source>
      <translation>Wie weit ein schneller Blick vom Mittel vieler Blicke abweicht.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>Estimated quality of the fit; higher is better.</source>
      <translation>Geschätzte Güte der Anpassung; höher ist besser.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>before</source>
      <translation>vorher</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>after</source>
      <translation>nachher</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>Score</source>
      <translation>Güte</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>Depth</source>
      <translation>Tiefe</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>P&amp;lots</source>
      <translation>Ku&amp;rven</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Show the plots below the picture</source>
      <translation>Die Kurven unter dem Bild zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>&amp;Inside the fit</source>
      <translation>Blick in die &amp;Anpassung</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Show the upright face, what each point's expert answers, and the way of the fit</source>
      <translation>Das aufgerichtete Gesicht, die Antworten der Experten für jeden Punkt und den Weg der Anpassung zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Tracked &amp;head</source>
      <translation>Verfolgter &amp;Kopf</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Draw the box that follows the head</source>
      <translation>Den Rahmen zeichnen, der dem Kopf folgt</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Head &amp;colours</source>
      <translation>Kopf&amp;farben</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Tint what has the head's colours (the back-projection image)</source>
      <translation>Einfärben, was die Farben des Kopfs hat (Rückprojektion)</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>&amp;Trail</source>
      <translation>&amp;Spur</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Draw the way the head took in the last seconds</source>
      <translation>Den Weg des Kopfs in den letzten Sekunden zeichnen</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Patc&amp;hes</source>
      <translation>&amp;Ausschnitte</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Draw the square of the picture that each point is recognised by</source>
      <translation>Das Quadrat im Bild zeichnen, an dem jeder Punkt erkannt wird</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Inside</source>
      <translation>Einblick</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Follow &amp;anything</source>
      <translation>&amp;Beliebiges verfolgen</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Drag a box around anything coloured in the picture; it is followed by its colours instead of a face</source>
      <translation>Zieh im Bild einen Rahmen um etwas Farbiges; statt eines Gesichts wird es anhand seiner Farben verfolgt</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Follow what is in the &amp;middle</source>
      <translation>Verfolgen, was in der &amp;Mitte ist</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Follow what is in the middle of the picture by its colours, as if a box had been drawn there</source>
      <translation>Was in der Bildmitte ist, anhand seiner Farben verfolgen, als hättest du dort einen Rahmen gezogen</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Back to &amp;faces</source>
      <translation>Zurück zu &amp;Gesichtern</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Follow faces again, rather than what you drew a box around; Esc does the same</source>
      <translation>Wieder Gesichter verfolgen statt des Eingerahmten; Esc tut dasselbe</translation>
    </message>
    <message>
      <location filename="gui/pages/live/fit_canvas.py" />
      <source>The face as the experts see it</source>
      <translation>Das Gesicht, wie die Experten es sehen</translation>
    </message>
    <message>
      <location filename="gui/pages/live/fit_canvas.py" />
      <source>The face with its size and tilt taken out, as the experts see it.
Over the chosen point lies the heat of its search window; the line is its way through the steps of the fit.
Click a point to choose it.</source>
      <translation>Das Gesicht in fester Größe und aufgerichtet, wie die Experten es sehen.
Über dem gewählten Punkt liegt die Wärmekarte seines Suchfensters; die Linie ist sein Weg durch die Schritte der Anpassung.
Klick auf einen Punkt, um ihn zu wählen.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/fit_canvas.py" />
      <source>No face to look into yet</source>
      <translation>Noch kein Gesicht für den Einblick da</translation>
    </message>
    <message>
      <location filename="gui/pages/live/heat_tiles.py" />
      <source>Response maps</source>
      <translation>Antwortkarten</translation>
    </message>
    <message>
      <location filename="gui/pages/live/heat_tiles.py" />
      <source>What each point's expert answers, place by place in its search window: bright where it sees its point.
One bright spot: it is sure. A bright line or field: it is not, and the rest of the face decides.
Click a tile, or press an arrow key, to look into that point.</source>
      <translation>Was der Experte jedes Punkts antwortet, Stelle für Stelle in seinem Suchfenster: hell, wo er seinen Punkt sieht.
Ein heller Fleck: Er ist sicher. Eine helle Linie oder Fläche: Er ist es nicht, und das übrige Gesicht entscheidet.
Klick auf eine Kachel oder drück eine Pfeiltaste, um diesen Punkt anzusehen.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>Response map of the chosen point</source>
      <translation>Antwortkarte des gewählten Punkts</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>The chosen point's search window. The dot: where the fit began.
The cross: where it put the point in the end, all points together.</source>
      <translation>Das Suchfenster des gewählten Punkts. Der Fleck: wo die Anpassung begann.
Das Kreuz: wohin sie den Punkt am Ende gesetzt hat, im Einklang mit allen anderen.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>Inside the fit</source>
      <translation>Blick in die Anpassung</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>Point {point} · {region_of}</source>
      <translation>Punkt {point} · {region_of}</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>Confidence {confidences:.2f}
Went {way_length:.1f} % of the eyes'
distance in {max} steps</source>
      <translation>Sicherheit {confidences:.2f}
Weg: {way_length:.1f} % des Augen-
abstands in {max} Schritten</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>What is computed where each point may be, and by what</source>
      <translation>Womit berechnet wird, wo jeder Punkt sein könnte</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>by {backend}</source>
      <translation>mit {backend}</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>Point {point}</source>
      <translation>Punkt {point}</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>Nothing is known of it now.</source>
      <translation>Gerade ist nichts über ihn bekannt.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>not here</source>
      <translation>hier nicht</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>best place</source>
      <translation>beste Stelle</translation>
    </message>
    <message>
      <location filename="gui/pages/live/page.py" />
      <source>Head: where your head is, by its colours</source>
      <translation>Kopf: wo dein Kopf ist, anhand seiner Farben</translation>
    </message>
    <message>
      <location filename="gui/pages/live/page.py" />
      <source>Head tracking</source>
      <translation>Kopf verfolgen</translation>
    </message>
    <message>
      <location filename="gui/pages/live/page.py" />
      <source>Face</source>
      <translation>Gesicht</translation>
    </message>
    <message>
      <location filename="gui/pages/live/page.py" />
      <source>Face: the brows, eyes, nose, lips and jaw, point by point</source>
      <translation>Gesicht: Brauen, Augen, Nase, Lippen und Kiefer, Punkt für Punkt</translation>
    </message>
    <message>
      <location filename="gui/pages/live/page.py" />
      <source>See my face tracked</source>
      <translation>Mein Gesicht verfolgen</translation>
    </message>
    <message>
      <location filename="gui/pages/live/page.py" />
      <source>Your camera, and every brow, eye and lip followed, point by point. Pictures stay on this computer.</source>
      <translation>Deine Kamera, und jede Braue, jedes Auge und jede Lippe wird Punkt für Punkt verfolgt. Die Bilder bleiben auf diesem Computer.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/page.py" />
      <source>Open a clip with a face in it. A camera is offered here as soon as one is plugged in.</source>
      <translation>Öffne ein Video mit einem Gesicht. Sobald eine Kamera angeschlossen ist, wird sie hier angeboten.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>How far a turn of your head moves the point between your eyes, and what is left of it at the point in your neck
about which you turn, as far as the tracker has learnt that from your turns. The curves show the eyes.</source>
      <translation>Wie weit eine Kopfdrehung den Punkt zwischen deinen Augen bewegt, und was davon an dem Punkt im Nacken bleibt,
um den du dich drehst, soweit das Tracking ihn aus deinen Drehungen gelernt hat. Die Kurven zeigen die Augen.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>white balance</source>
      <translation>Weißabgleich</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>detection</source>
      <translation>Erkennung</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>camshift</source>
      <translation>CamShift</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>verification</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>look</source>
      <translation>Blick</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>responses</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>pose</source>
      <translation>Haltung</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>position</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>smoothing</source>
      <translation>Glättung</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>Head position, last 10 s</source>
      <translation>Kopfposition, letzte 10 s</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>Where the point between your eyes is, from the middle of the screen:
x to the right, y up, z away from it.</source>
      <translation>Wo der Punkt zwischen deinen Augen ist, von der Bildschirmmitte aus:
x nach rechts, y nach oben, z vom Bildschirm weg.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>Time per stage</source>
      <translation>Zeit je Schritt</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>How long each step of the tracker took for one picture.
The numbers are means over the last 2 s. An arrowhead at the edge is a picture that took longer than there is room for.</source>
      <translation>Wie lange jeder Schritt des Trackings für ein Bild gebraucht hat.
Die Zahlen sind Mittel über die letzten 2 s. Eine Pfeilspitze am Rand ist ein Bild, das länger gedauert hat, als Platz ist.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>Score of the fit</source>
      <translation>Güte der Anpassung</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>How good the fit looks: 0 is no face, 1 as good as it gets.</source>
      <translation>Wie gut die Anpassung aussieht: 0 ist kein Gesicht, 1 könnte nicht besser sein.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>Last step</source>
      <translation>Letzter Schritt</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>How far the points still moved in the last step of the fit, as a share of the eyes' distance.
Small: the fit has come to rest.</source>
      <translation>Wie weit sich die Punkte im letzten Schritt der Anpassung noch bewegt haben, als Anteil am Augenabstand.
Klein: Die Anpassung ist zur Ruhe gekommen.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>Shape of the face, in σ</source>
      <translation>Form des Gesichts, in σ</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>The parameters of the face's shape, the most telling first, in units of how much they vary between
people and expressions (σ). A bar at 3 is held back there.</source>
      <translation>Die Parameter der Gesichtsform, die aussagekräftigsten zuerst, gemessen daran, wie sehr sie sich zwischen
Menschen und Mienen unterscheiden (σ). Ein Balken bei 3 wird dort festgehalten.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>turning: eyes {eyes:.1f}, neck {neck:.1f} mm/°</source>
      <translation>beim Drehen: Augen {eyes:.1f}, Nacken {neck:.1f} mm/°</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/curves.py" />
      <source>{value}, limit {limit}</source>
      <translation>{value}, Grenze {limit}</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/curves.py" />
      <source>The broken line is the limit: from there on it spoke for the cause.</source>
      <translation>Die gestrichelte Linie ist die Grenze: Von dort an sprach der Wert für die Ursache.</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/curves.py" />
      <source>lost</source>
      <translation>verloren</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/panel.py" />
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/panel.py" />
      <source>Keep small pictures in memory</source>
      <translation>Kleine Bilder im Speicher behalten</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/panel.py" />
      <source>Why was I lost?</source>
      <translation>Warum wurde ich verloren?</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/panel.py" />
      <source>Losses, the newest first</source>
      <translation>Verluste, der neueste zuerst</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/panel.py" />
      <source>When the face was lost, why, and for how long. Choose one to look into it.</source>
      <translation>Wann das Gesicht verloren ging, warum und wie lange. Wähle einen Verlust, um ihn genauer anzusehen.</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/panel.py" />
      <source>Your face has not been lost since this source was opened. When it is, this says why, and shows what was measured in the ten seconds before.</source>
      <translation>Dein Gesicht ist nicht verloren gegangen, seit diese Quelle geöffnet wurde. Wenn es geschieht, steht hier, warum, und was in den zehn Sekunden davor gemessen wurde.</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/panel.py" />
      <source>On: small grey pictures of the last ten seconds are shown here. They are never written anywhere.</source>
      <translation>Ein: Kleine graue Bilder der letzten zehn Sekunden werden hier gezeigt. Sie werden nirgends gespeichert.</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/panel.py" />
      <source>Save report…</source>
      <translation>Bericht speichern…</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/panel.py" />
      <source>Save what was measured in the ten seconds before this loss, to send it to somebody. There is no picture, no name and no path in it.</source>
      <translation>Speichert, was in den zehn Sekunden vor diesem Verlust gemessen wurde, um es jemandem zu schicken. Es ist kein Bild, kein Name und kein Pfad darin.</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/tool.py" />
      <source>&amp;Why was I lost?</source>
      <translation>&amp;Warum wurde ich verloren?</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/tool.py" />
      <source>Show when and why the face was lost, with what was measured in the ten seconds before</source>
      <translation>Zeigt, wann und warum das Gesicht verloren ging, und was in den zehn Sekunden davor gemessen wurde</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/tool.py" />
      <source>“Why was I lost?”</source>
      <translation>„Warum wurde ich verloren?“</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;Outputs</source>
      <translation>A&amp;usgaben</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;Profile</source>
      <translation>Pro&amp;fil</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;Add output…</source>
      <translation>Neue &amp;Ausgabe …</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Choose another program that your head and face are to move</source>
      <translation>Ein weiteres Programm wählen, das dein Kopf und dein Gesicht bewegen sollen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;Mapping</source>
      <translation>&amp;Abbildung</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Show curves, steadiness and centre of what is sent, below the picture</source>
      <translation>Kurven, Ruhe und Mitte dessen, was gesendet wird, unter dem Bild zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;Pause outputs</source>
      <translation>Ausgaben &amp;pausieren</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Send nothing for now, or go on; what receives stays connected. On every page</source>
      <translation>Vorerst nichts senden, oder weitermachen; was empfängt, bleibt verbunden. Auf jeder Seite</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;Next profile</source>
      <translation>&amp;Nächstes Profil</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Send what the next profile says; on every page</source>
      <translation>Senden, was das nächste Profil sagt; auf jeder Seite</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Pre&amp;vious profile</source>
      <translation>&amp;Voriges Profil</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Send what the profile before says; on every page</source>
      <translation>Senden, was das Profil davor sagt; auf jeder Seite</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;New…</source>
      <translation>&amp;Neu …</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Begin a profile without outputs</source>
      <translation>Ein Profil ohne Ausgaben anlegen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;Duplicate</source>
      <translation>&amp;Duplizieren</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Have this profile once more, to change the copy</source>
      <translation>Dieses Profil noch einmal haben, um die Kopie zu ändern</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Give the profile another name</source>
      <translation>Dem Profil einen anderen Namen geben</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;When these programs run…</source>
      <translation>&amp;Wenn diese Programme laufen …</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Use the profile by itself while a program runs that you name</source>
      <translation>Das Profil von selbst verwenden, solange ein Programm läuft, das du nennst</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;Import…</source>
      <translation>&amp;Importieren …</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Take over a profile from a file; all of its outputs are off at first</source>
      <translation>Ein Profil aus einer Datei übernehmen; alle seine Ausgaben sind zunächst aus</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;Export…</source>
      <translation>&amp;Exportieren …</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Save the profile as a file that can be handed on</source>
      <translation>Das Profil als Datei speichern, die du weitergeben kannst</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>De&amp;lete</source>
      <translation>&amp;Löschen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Delete the profile; it can be put back</source>
      <translation>Das Profil löschen; das lässt sich zurücknehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/add_dialog.py" />
      <source>Add output</source>
      <translation>Neue Ausgabe</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/add_dialog.py" />
      <source>Find a program or a protocol</source>
      <translation>Programm oder Protokoll suchen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/add_dialog.py" />
      <source>Shows only what has these words in its name or description</source>
      <translation>Zeigt nur, was diese Wörter im Namen oder in der Beschreibung hat</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/add_dialog.py" />
      <source>Nothing here has these words.</source>
      <translation>Nichts hier enthält diese Wörter.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/add_dialog.py" />
      <source>What is your face to move?</source>
      <translation>Was willst du mit deinem Gesicht bewegen?</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/add_dialog.py" />
      <source>An output is off until you switch it on; its settings say where it sends to.</source>
      <translation>Ein Ausgang ist aus, bis du ihn einschaltest; seine Einstellungen sagen, wohin er sendet.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/add_dialog.py" />
      <source>Add nothing (Esc)</source>
      <translation>Nichts hinzufügen (Esc)</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/add_dialog.py" />
      <source>Click to add it; it is off until you switch it on.</source>
      <translation>Klick, um sie hinzuzufügen; sie ist aus, bis du sie einschaltest.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/book.py" />
      <source>A profile needs a name.</source>
      <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/book.py" />
      <source>A name begins and ends with a letter or a number, and is not longer than a line.</source>
      <translation>Ein Name beginnt und endet mit einem Buchstaben oder einer Ziffer und ist nicht länger als eine Zeile.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Output {name}</source>
      <translation>Ausgabe {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Send to {name}</source>
      <translation>An {name} senden</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>On: what is known of your face goes there. Off: nothing leaves this machine.</source>
      <translation>An: Was über dein Gesicht bekannt ist, geht dorthin. Aus: Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>{target} · {feeds}</source>
      <translation>{target} · {feeds}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Test</source>
      <translation>Testen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Send a known motion in place of your face for six seconds: a head turns left, looks up, leans right, comes nearer, winks with its left eye and opens its mouth. Switch the output on first</source>
      <translation>Sechs Sekunden lang eine bekannte Bewegung statt deines Gesichts senden: Ein Kopf dreht sich nach links, blickt nach oben, neigt sich nach rechts, kommt näher, zwinkert mit dem linken Auge und öffnet den Mund. Schalte zuerst die Ausgabe ein</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Where it sends to, how often, and which way round</source>
      <translation>Wohin sie sendet, wie oft und wie herum</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>What is to be set in the program that receives</source>
      <translation>Was in dem Programm einzustellen ist, das empfängt</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Rename, duplicate, move or remove this output</source>
      <translation>Diese Ausgabe umbenennen, duplizieren, verschieben oder entfernen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Test {name}</source>
      <translation>{name} testen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Settings of {name}</source>
      <translation>Einstellungen von {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>How to set up what receives {name}</source>
      <translation>So richtest du ein, was {name} empfängt</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>More about {name}</source>
      <translation>Mehr zu {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Testing…</source>
      <translation>Test läuft …</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Rename…</source>
      <translation>Umbenennen …</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Duplicate</source>
      <translation>Duplizieren</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Before: {error}</source>
      <translation>Zuvor: {error}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/centre_part.py" />
      <source>Send a little more or less, until the next recentring:</source>
      <translation>Etwas mehr oder weniger senden, bis zum nächsten Zentrieren:</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/centre_part.py" />
      <source>Recentre now</source>
      <translation>Jetzt zentrieren</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/centre_part.py" />
      <source>You sit straight in front now: make this the middle (C)</source>
      <translation>Du sitzt jetzt gerade davor: das wird die Mitte (C)</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/centre_part.py" />
      <source>{axis}: less</source>
      <translation>{axis}: weniger</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/centre_part.py" />
      <source>{axis}: more</source>
      <translation>{axis}: mehr</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curve_canvas.py" />
      <source>Curve</source>
      <translation>Kurve</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curve_canvas.py" />
      <source>To the right: how far the head moves. Up: how much is sent.
Drag a point, double-click for a new one, right-click to take one away.
Keys: Page Up and Down choose a point, arrows move it, Insert adds one, Delete takes it away</source>
      <translation>Nach rechts: wie weit sich der Kopf bewegt. Nach oben: wie viel gesendet wird.
Zieh einen Punkt, ein Doppelklick macht einen neuen, ein Rechtsklick nimmt einen weg.
Tasten: Bild auf und ab wählen einen Punkt, Pfeile bewegen ihn, Einfg fügt einen hinzu, Entf nimmt ihn weg</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>To the right</source>
      <translation>Nach rechts</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>To the left</source>
      <translation>Nach links</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>Up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>Down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>Away</source>
      <translation>Weg</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>Nearer</source>
      <translation>Näher</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>The head now, and what is sent of it</source>
      <translation>Der Kopf jetzt, und was davon gesendet wird</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>How far the head is from its centre now, and what is sent of it.</source>
      <translation>Wie weit der Kopf jetzt von seiner Mitte ist, und was davon gesendet wird.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>{moved}  →  {sent}</source>
      <translation>{moved}  →  {sent}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>Straight</source>
      <translation>Gerade</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>Take all points away: what is sent is what the head does</source>
      <translation>Alle Punkte wegnehmen: gesendet wird, was der Kopf tut</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>Show the curve of: {axis}</source>
      <translation>Die Kurve zeigen: {axis}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>Show the curve of this direction</source>
      <translation>Die Kurve dieser Richtung zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>First direction</source>
      <translation>Erste Richtung</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>Other direction</source>
      <translation>Andere Richtung</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>The profile {name} is deleted.</source>
      <translation>Das Profil {name} ist gelöscht.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>{problems}; and {count} more</source>
      <translation>{problems}; und {count} weitere</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>My outputs</source>
      <translation>Meine Ausgaben</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>Outputs: {problems}.</source>
      <translation>Ausgaben: {problems}.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>Imported profile</source>
      <translation>Importiertes Profil</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>Not all of {name} was taken over: {problems}.</source>
      <translation>Nicht alles aus {name} wurde übernommen: {problems}.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>An output needs a name that fits on a line.</source>
      <translation>Eine Ausgabe braucht einen Namen, der in eine Zeile passt.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>The output {name} is removed.</source>
      <translation>Die Ausgabe {name} ist entfernt.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>Profile: {name}</source>
      <translation>Profil: {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>Imported, with all outputs off: {name}</source>
      <translation>Importiert, mit allen Ausgaben aus: {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>The profile is saved as {path}</source>
      <translation>Das Profil ist gespeichert als {path}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/entry.py" />
      <source>Outputs</source>
      <translation>Ausgaben</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/entry.py" />
      <source>Outputs: feed games, avatars, calls and scripts with what is known of your face</source>
      <translation>Ausgaben: Spiele, Avatare, Anrufe und Skripte mit dem versorgen, was über dein Gesicht bekannt ist</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/entry_settings.py" />
      <source>More settings</source>
      <translation>Mehr Einstellungen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/entry_settings.py" />
      <source>Settings that are seldom touched. Click to fold them away or out.</source>
      <translation>Einstellungen, die selten gebraucht werden. Klick, um sie ein- oder auszuklappen.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/lamp.py" />
      <source>Outputs: {words}</source>
      <translation>Ausgaben: {words}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/mapping_panel.py" />
      <source>Mapping</source>
      <translation>Abbildung</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/mapping_panel.py" />
      <source>What becomes of your head’s pose before any output sends it; each profile has its own.</source>
      <translation>Was aus der Lage deines Kopfes wird, bevor ein Ausgang sie sendet; jedes Profil hat seine eigene.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/mapping_panel.py" />
      <source>Curves</source>
      <translation>Kurven</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/mapping_panel.py" />
      <source>How much is sent of how far the head moves, for each axis</source>
      <translation>Wie viel von der Bewegung des Kopfes gesendet wird, für jede Achse</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/mapping_panel.py" />
      <source>How calmly, and how quickly, what is sent follows the head</source>
      <translation>Wie ruhig und wie schnell dem Kopf folgt, was gesendet wird</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/mapping_panel.py" />
      <source>Centre</source>
      <translation>Mittleres</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/mapping_panel.py" />
      <source>What counts as straight ahead and in the middle</source>
      <translation>Was als geradeaus und als Mitte gilt</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/model.py" />
      <source>outputs</source>
      <translation>Ausgaben</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/model.py" />
      <source>an output</source>
      <translation>eine Ausgabe</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>Import this profile of outputs</source>
      <translation>Dieses Profil von Ausgaben importieren</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>Rename the output</source>
      <translation>Ausgabe umbenennen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>Name of the output</source>
      <translation>Name der Ausgabe</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>New name of the output</source>
      <translation>Neuer Name der Ausgabe</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>What the output is called on this page</source>
      <translation>Wie die Ausgabe auf dieser Seite heißt</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>New profile</source>
      <translation>Neues Profil</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>Name of the profile</source>
      <translation>Name des Profils</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>Name of the new profile</source>
      <translation>Name des neuen Profils</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>What the profile is called, such as a game’s name</source>
      <translation>Wie das Profil heißt, zum Beispiel wie ein Spiel</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>Begin</source>
      <translation>Anlegen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>Begin an empty profile</source>
      <translation>Ein leeres Profil anlegen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>Begin none (Esc)</source>
      <translation>Keines anlegen (Esc)</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>Rename the profile</source>
      <translation>Profil umbenennen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>New name of the profile</source>
      <translation>Neuer Name des Profils</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/panel.py" />
      <source>An output sends what is known of your head and face to another program: a game, an avatar, a call. Nothing leaves this machine until you switch one on. Any number of them can be on at once, on every page of this window.</source>
      <translation>Eine Ausgabe sendet, was über deinen Kopf und dein Gesicht bekannt ist, an ein anderes Programm: ein Spiel, einen Avatar, einen Anruf. Nichts verlässt diesen Rechner, bis du eine einschaltest. Beliebig viele können zugleich an sein, auf jeder Seite dieses Fensters.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/panel.py" />
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/panel.py" />
      <source>Which outputs there are, and how each sends; it can be changed at any time</source>
      <translation>Welche Ausgaben es gibt und wie jede sendet; das lässt sich jederzeit ändern</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/panel.py" />
      <source>Add output…</source>
      <translation>Neue Ausgabe …</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/panel.py" />
      <source>What can be done with profiles</source>
      <translation>Was sich mit Profilen tun lässt</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/panel.py" />
      <source>New, duplicate, rename, import, export or delete a profile</source>
      <translation>Ein Profil anlegen, duplizieren, umbenennen, importieren, exportieren oder löschen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/panel.py" />
      <source>Nothing leaves this machine until you switch an output on.</source>
      <translation>Nichts verlässt diesen Rechner, bis du eine Ausgabe einschaltest.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/panel.py" />
      <source>Pause outputs</source>
      <translation>Ausgaben pausieren</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/panel.py" />
      <source>No outputs yet</source>
      <translation>Noch keine Ausgaben</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/programs_dialog.py" />
      <source>When these programs run</source>
      <translation>Wenn diese Programme laufen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/programs_dialog.py" />
      <source>Names of programs</source>
      <translation>Namen von Programmen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/programs_dialog.py" />
      <source>Names of programs, with commas between them; capitals and “.exe” do not count</source>
      <translation>Namen von Programmen, durch Kommas getrennt; Großschreibung und „.exe“ zählen nicht</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/programs_dialog.py" />
      <source>no program</source>
      <translation>kein Programm</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/programs_dialog.py" />
      <source>Programs that run now</source>
      <translation>Programme, die gerade laufen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/programs_dialog.py" />
      <source>Tick a program to have the profile used while it runs</source>
      <translation>Hak ein Programm an, damit das Profil verwendet wird, solange es läuft</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/programs_dialog.py" />
      <source>While one of these programs runs, this profile is used by itself; when it ends, the one before is. Nobody but this machine is told which programs run.</source>
      <translation>Solange eines dieser Programme läuft, wird dieses Profil von selbst verwendet; wenn es endet, wieder das vorige. Welche Programme laufen, erfährt niemand außer diesem Rechner.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/programs_dialog.py" />
      <source>Keep</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/programs_dialog.py" />
      <source>Use the profile while these run</source>
      <translation>Das Profil verwenden, solange diese laufen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/programs_dialog.py" />
      <source>Leave it as it is (Esc)</source>
      <translation>Alles lassen, wie es ist (Esc)</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/remote.py" />
      <source>Outputs are paused.</source>
      <translation>Die Ausgaben pausieren.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/remote.py" />
      <source>Outputs go on.</source>
      <translation>Die Ausgaben laufen weiter.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/remote.py" />
      <source>{name} is on.</source>
      <translation>{name} ist an.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/remote.py" />
      <source>{name} is off.</source>
      <translation>{name} ist aus.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/remote.py" />
      <source>Send what another profile says</source>
      <translation>Senden, was ein anderes Profil sagt</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/remote.py" />
      <source>Send nothing for now, or go on</source>
      <translation>Vorerst nichts senden, oder weitermachen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/remote.py" />
      <source>Switch an output on or off</source>
      <translation>Eine Ausgabe ein- oder ausschalten</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/remote.py" />
      <source>The profile in use has no outputs.</source>
      <translation>Das verwendete Profil hat keine Ausgaben.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/steadiness_part.py" />
      <source>Trembling against lag, last 10 s</source>
      <translation>Zittern gegen Verzug, letzte 10 s</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/steadiness_part.py" />
      <source>Measure</source>
      <translation>Messen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/steadiness_part.py" />
      <source>Try all filters on how your head moved in the last ten seconds: turn it, then hold it still</source>
      <translation>Alle Filter daran probieren, wie sich dein Kopf in den letzten zehn Sekunden bewegt hat: dreh ihn, dann halte ihn still</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/steadiness_part.py" />
      <source>Use this one</source>
      <translation>Diesen nehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/steadiness_part.py" />
      <source>Send through the filter with the ring around it</source>
      <translation>Durch den Filter mit dem Ring senden</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/steadiness_part.py" />
      <source>Trying all filters…</source>
      <translation>Alle Filter werden probiert …</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/steadiness_part.py" />
      <source>Turn your head for a while, hold it still for a while, then measure.</source>
      <translation>Dreh den Kopf eine Weile, halte ihn eine Weile still, dann miss.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/steadiness_part.py" />
      <source>Waiting for some seconds of your head…</source>
      <translation>Es braucht einige Sekunden von deinem Kopf …</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/store.py" />
      <source>the old file is kept as {file}</source>
      <translation>die alte Datei bleibt als {file} erhalten</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/store.py" />
      <source>{file} cannot be put aside ({reason})</source>
      <translation>{file} kann nicht beiseitegelegt werden ({reason})</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/store.py" />
      <source>The profile {name} cannot be deleted ({reason}).</source>
      <translation>Das Profil {name} lässt sich nicht löschen ({reason}).</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/store.py" />
      <source>{file}: {problem}</source>
      <translation>{file}: {problem}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/trials.py" />
      <source>{filter}: trembles {jitter}°, lags {lag} ms</source>
      <translation>{filter}: zittert {jitter}°, Verzug {lag} ms</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/trials.py" />
      <source>{filter}, {share} % quick</source>
      <translation>{filter}, {share} % schnell</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/trials.py" />
      <source>Hold your head still for a while, too, and measure again.</source>
      <translation>Halte den Kopf auch eine Weile still, und miss noch einmal.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/trials.py" />
      <source>Turn your head for a while, too, and measure again.</source>
      <translation>Dreh den Kopf auch eine Weile, und miss noch einmal.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>Outputs are paused; press Q to go on.</source>
      <translation>Die Ausgaben pausieren; drück Q, dann geht es weiter.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>Head mode knows no face. Choose this page, or any other one but “Head”.</source>
      <translation>Im Kopfmodus ist kein Gesicht bekannt. Wähle diese Seite oder irgendeine andere außer „Kopf“.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>The picture stands still; press Space to go on.</source>
      <translation>Das Bild steht still; drück die Leertaste, dann geht es weiter.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>There is no picture. Choose a camera or a clip.</source>
      <translation>Es gibt kein Bild. Wähle eine Kamera oder ein Video.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>No face is seen now.</source>
      <translation>Gerade ist kein Gesicht zu sehen.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>{name}: {state}</source>
      <translation>{name}: {state}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>Outputs paused</source>
      <translation>Ausgaben pausiert</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>{outputs}, {rate}/s</source>
      <translation>{outputs}, {rate}/s</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>There is nothing to send now.</source>
      <translation>Gerade gibt es nichts zu senden.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>{rate}/s</source>
      <translation>{rate}/s</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>{delay} ms</source>
      <translation>{delay} ms</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>Outputs need a face</source>
      <translation>Ausgaben: Gesicht nötig</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>1 output</source>
      <translation>1 Ausgabe</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>{count} outputs</source>
      <translation>{count} Ausgaben</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>{outputs}, {count} waiting</source>
      <translation>{outputs}, wartend: {count}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>Testing</source>
      <translation>Testet</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>Sending</source>
      <translation>Sendet</translation>
    </message>
    <message>
      <location filename="gui/pages/privacy/lamp.py" />
      <source>Who gets the picture</source>
      <translation>Wer das Bild bekommt</translation>
    </message>
    <message>
      <location filename="gui/pages/privacy/tool.py" />
      <source>&amp;Privacy</source>
      <translation>&amp;Privatsphäre</translation>
    </message>
    <message>
      <location filename="gui/pages/privacy/tool.py" />
      <source>The &amp;picture</source>
      <translation>Das &amp;Bild</translation>
    </message>
    <message>
      <location filename="gui/pages/privacy/tool.py" />
      <source>Show the picture, and let it be recorded</source>
      <translation>Das Bild zeigen und aufnehmen lassen</translation>
    </message>
    <message>
      <location filename="gui/pages/privacy/tool.py" />
      <source>&amp;Anonymous me</source>
      <translation>&amp;Anonymes Ich</translation>
    </message>
    <message>
      <location filename="gui/pages/privacy/tool.py" />
      <source>Show and record the average face, moved as you move, in place of the picture</source>
      <translation>An Stelle des Bildes das Durchschnittsgesicht zeigen und aufnehmen, bewegt wie du</translation>
    </message>
    <message>
      <location filename="gui/pages/privacy/tool.py" />
      <source>&amp;Numbers only</source>
      <translation>&amp;Nur Zahlen</translation>
    </message>
    <message>
      <location filename="gui/pages/privacy/tool.py" />
      <source>No picture leaves the tracker: a face of lines is shown, and numbers are recorded</source>
      <translation>Kein Bild verlässt den Tracker: Gezeigt wird ein Gesicht aus Linien, aufgenommen werden Zahlen</translation>
    </message>
    <message>
      <location filename="gui/pages/privacy/tool.py" />
      <source>the window</source>
      <translation>das Fenster</translation>
    </message>
    <message>
      <location filename="gui/pages/privacy/tool.py" />
      <source>a snapshot</source>
      <translation>ein Schnappschuss</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/about_part.py" />
      <source>{name}, {width} × {height}</source>
      <translation>{name}, {width} × {height}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/about_part.py" />
      <source>Recording</source>
      <translation>Aufnahme</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Sessio&amp;ns</source>
      <translation>Auf&amp;nahmen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Own &amp;labels</source>
      <translation>Eigene &amp;Etiketten</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>&amp;Record</source>
      <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Record the picture, with all that is found in it, until you press this again; on every page</source>
      <translation>Das Bild mit allem, was darin gefunden wird, aufnehmen, bis du noch einmal drückst; auf jeder Seite</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>&amp;Mark this moment</source>
      <translation>Diesen Moment &amp;markieren</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Mark this moment, in what is recorded now or in the recording that is played</source>
      <translation>Diesen Moment markieren: in der laufenden oder in der abgespielten Aufnahme</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Leave &amp;out from here, up to here</source>
      <translation>V&amp;on hier an auslassen, bis hier</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>From here on nothing is to count; press it again where it is to count again</source>
      <translation>Von hier an zählt nichts; drück noch einmal, wo es wieder zählen soll</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>&amp;Play the recording</source>
      <translation>Aufnahme abs&amp;pielen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Play the chosen recording, with what was found in it</source>
      <translation>Die gewählte Aufnahme abspielen, mit dem, was darin gefunden wurde</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Open a re&amp;cording…</source>
      <translation>Aufnahme ö&amp;ffnen …</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Play a recording that lies elsewhere: choose its folder</source>
      <translation>Eine Aufnahme abspielen, die woanders liegt: wähl ihren Ordner</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Write the chosen recording as tables, subtitles, a film or a data set for other programs</source>
      <translation>Die gewählte Aufnahme als Tabellen, Untertitel, Film oder Datensatz für andere Programme schreiben</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Re&amp;name…</source>
      <translation>Umb&amp;enennen …</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Give the chosen recording another name</source>
      <translation>Der gewählten Aufnahme einen anderen Namen geben</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>&amp;Show its folder</source>
      <translation>Ihren Ordner &amp;zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show the files of the chosen recording</source>
      <translation>Die Dateien der gewählten Aufnahme zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>&amp;Delete…</source>
      <translation>&amp;Löschen …</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Move the chosen recording to the trash, from where it can be taken back</source>
      <translation>Die gewählte Aufnahme in den Papierkorb legen, aus dem du sie zurückholen kannst</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show the &amp;folder of recordings</source>
      <translation>O&amp;rdner der Aufnahmen zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show the folder in which recordings lie</source>
      <translation>Den Ordner zeigen, in dem die Aufnahmen liegen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>&amp;Library</source>
      <translation>&amp;Bibliothek</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show the list of recordings in the place of the picture</source>
      <translation>Statt des Bilds die Liste der Aufnahmen zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>&amp;Markers</source>
      <translation>&amp;Marken</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show what is known of the recording, and its markers, beside the picture</source>
      <translation>Neben dem Bild zeigen, was über die Aufnahme bekannt ist, und ihre Marken</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>P&amp;lots over time</source>
      <translation>Kur&amp;ven über die Zeit</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show the numbers of the recording over its time, below the picture</source>
      <translation>Unter dem Bild die Zahlen der Aufnahme über ihre Zeit zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Plots</source>
      <translation>Kurven</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Choose &amp;signals…</source>
      <translation>&amp;Signale wählen …</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Choose which signals of the face are drawn over the time of the recording</source>
      <translation>Wählen, welche Signale des Gesichts über die Zeit der Aufnahme gezeichnet werden</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Similarity s&amp;heet…</source>
      <translation>Ä&amp;hnlichkeitsbogen …</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show the faces of the recording, those that are alike near each other; a click goes to the frame</source>
      <translation>Die Gesichter der Aufnahme zeigen, ähnliche nah beieinander; ein Klick führt zum Bild</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Zoom &amp;in on time</source>
      <translation>Zeit &amp;vergrößern</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show less of the time in the plots, about the frame on show</source>
      <translation>Weniger von der Zeit zeigen, um das gezeigte Bild herum</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>&amp;Zoom out</source>
      <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show more of the time in the plots</source>
      <translation>Mehr von der Zeit zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>&amp;Whole time</source>
      <translation>&amp;Ganze Zeit</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show all of the time in the plots; a double click in a plot does the same</source>
      <translation>Die ganze Zeit zeigen; ein Doppelklick in eine Kurve tut dasselbe</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Marker &amp;before</source>
      <translation>Marke da&amp;vor</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Go to the marker before this frame</source>
      <translation>Zur Marke vor diesem Bild gehen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Marker &amp;after</source>
      <translation>Marke &amp;danach</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Go to the next marker after this frame</source>
      <translation>Zur nächsten Marke nach diesem Bild gehen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>&amp;Track again…</source>
      <translation>No&amp;chmals verfolgen …</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Track the recording once more with other settings or another model, in the background</source>
      <translation>Die Aufnahme noch einmal mit anderen Einstellungen oder einem anderen Modell verfolgen, im Hintergrund</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>De&amp;lete the run</source>
      <translation>La&amp;uf löschen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Delete the run that is looked at; what was recorded stays</source>
      <translation>Den gezeigten Lauf löschen; was aufgenommen wurde, bleibt</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Open…</source>
      <translation>Öffnen …</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show the folder</source>
      <translation>Ordner zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Mark this moment with a label of your own; its words stand in the settings of the page</source>
      <translation>Diesen Moment mit einem eigenen Etikett markieren; seine Worte stehen in den Einstellungen der Seite</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Pl&amp;ots over time</source>
      <translation>Kur&amp;ven über die Zeit</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>Track again</source>
      <translation>Nochmals verfolgen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>The settings to track with; those of the app are the ones on the pages Head, Face and Expression</source>
      <translation>Mit welchen Einstellungen; die der App stehen auf den Seiten Kopf, Gesicht und Ausdruck</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>Face model</source>
      <translation>Gesichtsmodell</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>The model that finds the points of the face</source>
      <translation>Das Modell, das die Punkte des Gesichts findet</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>Name of the run</source>
      <translation>Name des Laufs</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>What the run is called in the list</source>
      <translation>Wie der Lauf in der Liste heißt</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>Begin; you can go on meanwhile</source>
      <translation>Anfangen; du kannst inzwischen weitermachen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>The same pictures are tracked once more, in the background. What was recorded stays as it is.</source>
      <translation>Dieselben Bilder werden im Hintergrund noch einmal verfolgt. Die Aufnahme bleibt, wie sie ist.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>As in these settings</source>
      <translation>Wie in diesen Einstellungen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>Do nothing (Esc)</source>
      <translation>Nichts tun (Esc)</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>Those of the app now</source>
      <translation>Die der App jetzt</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>Those it was recorded with</source>
      <translation>Die der Aufnahme</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/course_panel.py" />
      <source>Plots of the recording</source>
      <translation>Kurven der Aufnahme</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/course_panel.py" />
      <source>Choose which plots are shown, and which signals</source>
      <translation>Wählen, welche Kurven gezeigt werden, und welche Signale</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/course_panel.py" />
      <source>Choose plots</source>
      <translation>Kurven wählen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/course_panel.py" />
      <source>No plot is chosen. Choose some by the button at the right.</source>
      <translation>Keine Kurve ist gewählt. Wähl welche mit dem Knopf rechts.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/course_panel.py" />
      <source>The recording has no numbers for these plots.</source>
      <translation>Die Aufnahme hat keine Zahlen für diese Kurven.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/course_panel.py" />
      <source>Reading the numbers of the recording…</source>
      <translation>Die Zahlen der Aufnahme werden gelesen …</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/desk.py" />
      <source>There is no picture to record yet. Choose a camera, a clip or the demo first.</source>
      <translation>Es gibt noch kein Bild zum Aufnehmen. Wähl erst eine Kamera, ein Video oder die Demo.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/desk.py" />
      <source>This is a recording already. Choose a camera, a clip or the demo to make another one.</source>
      <translation>Das ist schon eine Aufnahme. Wähl eine Kamera, ein Video oder die Demo, um eine andere zu machen.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/desk.py" />
      <source>Recording: {problems}.</source>
      <translation>Aufnahme: {problems}.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/entry.py" />
      <source>Sessions</source>
      <translation>Aufnahmen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/entry.py" />
      <source>Sessions: record what is tracked, and play, mark and measure it</source>
      <translation>Aufnahmen: aufnehmen, was verfolgt wird, es abspielen, markieren und messen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>Subject</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>The subject’s label in the data set: letters and digits</source>
      <translation>Die Kennung der Person im Datensatz: Buchstaben und Ziffern</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>Task</source>
      <translation>Aufgabe</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>The task’s label in the data set: letters and digits</source>
      <translation>Die Kennung der Aufgabe im Datensatz: Buchstaben und Ziffern</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>Export {name}</source>
      <translation>{name} exportieren</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>How far the export is</source>
      <translation>Wie weit der Export ist</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>Begin; nothing that is there is replaced</source>
      <translation>Beginnen; nichts, was da ist, wird ersetzt</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>Leave the export; nothing half is kept</source>
      <translation>Den Export verlassen; nichts Halbes bleibt zurück</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>Change…</source>
      <translation>Ändern …</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>Choose the folder into which it goes</source>
      <translation>Den Ordner wählen, in den er kommt</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>This recording holds only numbers, no pictures.</source>
      <translation>Diese Aufnahme hat nur Zahlen, keine Bilder.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/lamp.py" />
      <source>{time} · {size}</source>
      <translation>{time} · {size}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/lamp.py" />
      <source>{words} · {count} left out</source>
      <translation>{words} · {count} ausgelassen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/lamp.py" />
      <source>{words} · does not count</source>
      <translation>{words} · zählt nicht</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/lamp.py" />
      <source>Recording: {words}</source>
      <translation>Aufnahme: {words}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/lamp.py" />
      <source>Recording to {folder}
Click, or press R, to end it</source>
      <translation>Aufnahme in {folder}
Klick oder drück R, um sie zu beenden</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/lamp.py" />
      <source>a new folder</source>
      <translation>einen neuen Ordner</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/library_view.py" />
      <source>Press R on any page to record what the camera sees and what the tracker finds, and R again to end it. Recordings appear here. One of somebody else’s can be dropped on the window.</source>
      <translation>Drück auf irgendeiner Seite R, um aufzunehmen, was die Kamera sieht und was darin gefunden wird, und noch einmal R zum Beenden. Aufnahmen erscheinen hier. Eine fremde kannst du auf das Fenster ziehen.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/library_view.py" />
      <source>Recordings</source>
      <translation>Aufnahmen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/library_view.py" />
      <source>Your recordings, the newest first. Enter or a double click plays one</source>
      <translation>Deine Aufnahmen, die neuesten zuerst. Eingabe oder ein Doppelklick spielt eine ab</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/library_view.py" />
      <source>Find a recording</source>
      <translation>Aufnahme suchen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/library_view.py" />
      <source>Show only recordings with these words in their name or contents</source>
      <translation>Nur Aufnahmen zeigen, deren Name oder Inhalt diese Worte hat</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/library_view.py" />
      <source>{count} in {folder}</source>
      <translation>{count} in {folder}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/library_view.py" />
      <source>No recording has these words.</source>
      <translation>Keine Aufnahme hat diese Worte.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/library_view.py" />
      <source>No recordings yet</source>
      <translation>Noch keine Aufnahmen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/markers_part.py" />
      <source>Markers</source>
      <translation>Marken</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/markers_part.py" />
      <source>Shift+M marks a moment, Shift+X what is not to count, Shift+1 to Shift+9 are labels of your own.</source>
      <translation>Umschalt+M markiert einen Moment, Umschalt+X, was nicht zählen soll; Umschalt+1 bis 9 sind eigene Etiketten.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/markers_part.py" />
      <source>What is marked. A click goes there, F2 or a double click changes the label, Del deletes what is chosen</source>
      <translation>Was markiert ist. Ein Klick geht dorthin, F2 oder ein Doppelklick ändert das Etikett, Entf löscht, was gewählt ist</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/markers_part.py" />
      <source>Move here</source>
      <translation>Hierher</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/markers_part.py" />
      <source>Let the marker be at the frame on show</source>
      <translation>Die Marke auf das gezeigte Bild setzen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/markers_part.py" />
      <source>Delete the markers that are chosen (Del)</source>
      <translation>Die gewählten Marken löschen (Entf)</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/markers_part.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/markers_part.py" />
      <source>Let the markers that are chosen be of another kind</source>
      <translation>Den gewählten Marken eine andere Art geben</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/markers_part.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/markers_part.py" />
      <source>Marker</source>
      <translation>Marke</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>run {number}</source>
      <translation>Lauf {number}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>The recording</source>
      <translation>Die Aufnahme</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>Rename the recording</source>
      <translation>Aufnahme umbenennen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>Name of the recording</source>
      <translation>Name der Aufnahme</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>New name of the recording</source>
      <translation>Neuer Name der Aufnahme</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>What its folder is called</source>
      <translation>Wie ihr Ordner heißt</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>Delete the recording</source>
      <translation>Aufnahme löschen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>Move {name} to the trash?</source>
      <translation>{name} in den Papierkorb legen?</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>It can be taken back from there.</source>
      <translation>Von dort kannst du sie zurückholen.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>Move to the trash</source>
      <translation>In den Papierkorb</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>{name} cannot be moved to the trash.</source>
      <translation>{name} lässt sich nicht in den Papierkorb legen.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>There is no recording in {folder}. Choose the folder that holds its session.toml.</source>
      <translation>In {folder} ist keine Aufnahme. Wähl den Ordner, in dem ihre session.toml liegt.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>{name} cannot be renamed ({reason}).</source>
      <translation>{name} lässt sich nicht umbenennen ({reason}).</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/pair_view.py" />
      <source>As recorded</source>
      <translation>Wie aufgenommen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/panel.py" />
      <source>Settings of the recording</source>
      <translation>Einstellungen der Aufnahme</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/panel.py" />
      <source>Name of the stream</source>
      <translation>Name des Stroms</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/panel.py" />
      <source>Name of the LSL stream</source>
      <translation>Name des LSL-Stroms</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/panel.py" />
      <source>While recording, the marks of the Lab Streaming Layer stream of this name are taken, too</source>
      <translation>Während der Aufnahme werden auch die Marken des Lab-Streaming-Layer-Stroms dieses Namens angenommen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/panel.py" />
      <source>Marks of an LSL stream</source>
      <translation>Marken eines LSL-Stroms</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/panel.py" />
      <source>Own labels</source>
      <translation>Eigene Etiketten</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/panel.py" />
      <source>Shift and a number mark a moment with these words.</source>
      <translation>Umschalt und eine Zahl markieren einen Moment mit diesen Worten.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/panel.py" />
      <source>Words of label {number}</source>
      <translation>Worte des Etiketts {number}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/panel.py" />
      <source>What Shift+{number} marks a moment with</source>
      <translation>Womit Umschalt+{number} einen Moment markiert</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/panel.py" />
      <source>Read from faces</source>
      <translation>Aus Gesichtern lesen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/recording_tool.py" />
      <source>End recording</source>
      <translation>Aufnahme beenden</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/remote.py" />
      <source>Nothing is being recorded.</source>
      <translation>Gerade wird nichts aufgenommen.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/remote.py" />
      <source>Marked.</source>
      <translation>Markiert.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/remote.py" />
      <source>It is being recorded already.</source>
      <translation>Es wird schon aufgenommen.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/remote.py" />
      <source>Recording.</source>
      <translation>Aufnahme läuft.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/remote.py" />
      <source>The recording ends.</source>
      <translation>Die Aufnahme endet.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/remote.py" />
      <source>Begin a recording, or end it</source>
      <translation>Eine Aufnahme beginnen oder beenden</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/remote.py" />
      <source>Mark this moment in the recording</source>
      <translation>Diesen Moment in der Aufnahme markieren</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/remote.py" />
      <source>A mark has at most {count} letters.</source>
      <translation>Eine Marke hat höchstens {count} Zeichen.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>{name} ({time})</source>
      <translation>{name} ({time})</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>points, % of the eyes’ distance</source>
      <translation>Punkte, % des Augenabstands</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>position, cm</source>
      <translation>Position, cm</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>rotation, °</source>
      <translation>Drehung, °</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>nothing could be compared.</source>
      <translation>nichts ließ sich vergleichen.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>the same in all {count} frames.</source>
      <translation>gleich in allen {count} Bildern.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>A run is being made already. Wait for it, or end it.</source>
      <translation>Ein Lauf ist schon unterwegs. Warte auf ihn oder brich ihn ab.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>points {value} % of the eyes’ distance</source>
      <translation>Punkte {value} % des Augenabstands</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>position {value} cm</source>
      <translation>Position {value} cm</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>rotation {value}°</source>
      <translation>Drehung {value}°</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>signals {value}</source>
      <translation>Signale {value}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>found in other frames: {count}</source>
      <translation>in anderen Bildern gefunden: {count}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>Tracked again as {name}: {words}</source>
      <translation>Nochmals verfolgt als {name}: {words}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs_part.py" />
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs_part.py" />
      <source>Compare with</source>
      <translation>Vergleichen mit</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs_part.py" />
      <source>A run of other settings or another model, shown beside what was recorded, with the difference</source>
      <translation>Ein Lauf mit anderen Einstellungen oder einem anderen Modell, neben der Aufnahme gezeigt, mit dem Unterschied</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs_part.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs_part.py" />
      <source>Leave the run that is being made; nothing of it is kept</source>
      <translation>Den Lauf abbrechen; nichts davon bleibt</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs_part.py" />
      <source>Tracking again… You can go on meanwhile.</source>
      <translation>Wird nochmals verfolgt … Du kannst inzwischen weitermachen.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs_part.py" />
      <source>Difference: {words}</source>
      <translation>Unterschied: {words}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs_part.py" />
      <source>Comparing…</source>
      <translation>Wird verglichen …</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs_part.py" />
      <source>Track the recording again with other settings or another model, and compare.</source>
      <translation>Verfolg die Aufnahme noch einmal mit anderen Einstellungen oder einem anderen Modell und vergleich.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_desk.py" />
      <source>Looking at the faces</source>
      <translation>Die Gesichter werden angesehen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_desk.py" />
      <source>Comparing the faces</source>
      <translation>Die Gesichter werden verglichen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_desk.py" />
      <source>Laying alike faces near each other</source>
      <translation>Ähnliche Gesichter werden zueinander gelegt</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_desk.py" />
      <source>Giving each face a place</source>
      <translation>Jedes Gesicht bekommt seinen Platz</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_desk.py" />
      <source>Painting the sheet</source>
      <translation>Der Bogen wird gemalt</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_desk.py" />
      <source>The sheet cannot be made ({0}).</source>
      <translation>Der Kontaktbogen kann nicht erstellt werden ({0}).</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>Shape and turn</source>
      <translation>Form und Drehung</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>Look of the picture</source>
      <translation>Aussehen des Bildes</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>Turn of the head</source>
      <translation>Drehung des Kopfes</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>Similarity sheet</source>
      <translation>Ähnlichkeitsbogen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>What makes faces alike</source>
      <translation>Was Gesichter ähnlich macht</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>What makes faces alike, so that they lie near each other</source>
      <translation>Was Gesichter ähnlich macht, so dass sie nah beieinander liegen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>State of the sheet</source>
      <translation>Stand des Bogens</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>Save…</source>
      <translation>Speichern …</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>Save the sheet as a picture, and beside it what is where</source>
      <translation>Den Bogen als Bild speichern und daneben, was wo ist</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>Alike by</source>
      <translation>Ähnlich nach</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>The sheet is saved as {name}.</source>
      <translation>Der Bogen ist als {name} gespeichert.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>Play a recording to see its faces here.</source>
      <translation>Spiele eine Aufnahme ab, um ihre Gesichter hier zu sehen.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/signals_dialog.py" />
      <source>Signals over time</source>
      <translation>Signale über die Zeit</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/signals_dialog.py" />
      <source>Find a signal</source>
      <translation>Signal suchen</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/signals_dialog.py" />
      <source>Show only signals with these words in their name</source>
      <translation>Nur Signale zeigen, deren Name diese Worte hat</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/signals_dialog.py" />
      <source>Tick those that are to be drawn; Space turns a tick</source>
      <translation>Hak an, was gezeichnet werden soll; die Leertaste setzt und löst Haken</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/signals_dialog.py" />
      <source>{count} of at most {most} are drawn.</source>
      <translation>{count} von höchstens {most} werden gezeichnet.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/signals_dialog.py" />
      <source>{signal} (not recorded)</source>
      <translation>{signal} (nicht aufgenommen)</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>S&amp;cene</source>
      <translation>S&amp;zene</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>&amp;Tunnel</source>
      <translation>&amp;Tunnel</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>Targets in a tunnel; some stand before the glass</source>
      <translation>Zielscheiben in einem Tunnel; manche stehen vor dem Glas</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>&amp;Room</source>
      <translation>&amp;Raum</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>A room with a thing on the floor that you can turn</source>
      <translation>Ein Raum mit etwas auf dem Boden, das du drehen kannst</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>Your o&amp;wn</source>
      <translation>&amp;Eigenes</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>A model or a picture of yours; until you choose one, ours</source>
      <translation>Dein eigenes Modell oder Bild; bis du eins wählst, unseres</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>&amp;Flight</source>
      <translation>&amp;Flug</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>A game: a ship among rocks, steered by your head</source>
      <translation>Ein Spiel: ein Schiff zwischen Felsen, mit dem Kopf gesteuert</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>&amp;Open your own…</source>
      <translation>Eigenes öff&amp;nen…</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>Show a model (glTF, OBJ, PLY, STL) or a picture of yours behind the glass</source>
      <translation>Ein eigenes Modell (glTF, OBJ, PLY, STL) oder Bild hinter dem Glas zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>&amp;More strength</source>
      <translation>&amp;Mehr Stärke</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>The view moves more with your head; 1 is physically right</source>
      <translation>Die Ansicht bewegt sich stärker mit dem Kopf; 1 ist physikalisch richtig</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>&amp;Less strength</source>
      <translation>&amp;Weniger Stärke</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>The view moves less with your head; 0 keeps it still</source>
      <translation>Die Ansicht bewegt sich weniger mit dem Kopf; bei 0 steht sie still</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>&amp;Physically right</source>
      <translation>&amp;Physikalisch richtig</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>The view moves with your head as it would behind real glass</source>
      <translation>Die Ansicht bewegt sich mit dem Kopf wie hinter echtem Glas</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>Next &amp;eye</source>
      <translation>Nächstes &amp;Auge</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>What places your eyes: the better, the head's colours, or the points of your face</source>
      <translation>Was deine Augen ortet: das Bessere, die Farben des Kopfs oder die Punkte deines Gesichts</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>&amp;Red-cyan glasses</source>
      <translation>Rot-C&amp;yan-Brille</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>Draw for red-cyan glasses, red on the left; in full screen also S</source>
      <translation>Für eine Rot-Cyan-Brille zeichnen, rot ist links; im Vollbild auch S</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>&amp;Camera in the corner</source>
      <translation>&amp;Kamera in der Ecke</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>Show the camera's picture in a corner of the scene</source>
      <translation>Das Kamerabild in einer Ecke der Szene zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Eye: best</source>
      <translation>Auge: bestes</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Eye: head</source>
      <translation>Auge: Kopf</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Eye: face</source>
      <translation>Auge: Gesicht</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Calibrate</source>
      <translation>Kalibrieren</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>More: your own model, red-cyan glasses, the camera's picture</source>
      <translation>Mehr: dein eigenes Modell, Rot-Cyan-Brille, das Kamerabild</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Controls of the scene</source>
      <translation>Bedienung der Szene</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Strength</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Higher: the view moves more with your head. 1 is physically right, 0 keeps it still (+ and −)</source>
      <translation>Höher: Die Ansicht bewegt sich stärker mit dem Kopf. 1 ist physikalisch richtig, bei 0 steht sie still (+ und −)</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>What places your eyes</source>
      <translation>Was deine Augen ortet</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>What places your eyes: the points of your face, the head's colours, or the better of both (E)</source>
      <translation>Was deine Augen ortet: die Punkte deines Gesichts, die Farben des Kopfs oder das Bessere von beiden (E)</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Calibrated</source>
      <translation>Kalibriert</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Leave full screen</source>
      <translation>Vollbild beenden</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Back to the page (Esc)</source>
      <translation>Zurück zur Seite (Esc)</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>The scene over all of the screen; Esc leaves (F)</source>
      <translation>Die Szene auf dem ganzen Bildschirm; Esc führt zurück (F)</translation>
    </message>
    <message>
      <location filename="gui/pages/window/centre_hint.py" />
      <source>The view is drawn from the side: sit in front of the middle and press C</source>
      <translation>Die Ansicht ist von der Seite gezeichnet: Setz dich vor die Mitte und drück C</translation>
    </message>
    <message>
      <location filename="gui/pages/window/centre_hint.py" />
      <source>The view is drawn from the side: sit in front of the middle and press C, or press K to calibrate once and for all</source>
      <translation>Die Ansicht ist von der Seite gezeichnet: Setz dich vor die Mitte und drück C, oder K, um ein für alle Mal zu kalibrieren</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>Enter or Space</source>
      <translation>Enter oder Leertaste</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>Fly</source>
      <translation>Fliegen</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>In the game: begin, or go on after a pause.</source>
      <translation>Im Spiel: anfangen oder nach einer Pause weiterfliegen.</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>Arrows or W A S D</source>
      <translation>Pfeile oder W A S D</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>Steer</source>
      <translation>Steuern</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>In the game: fly without your head; it steers again after Enter, or C.</source>
      <translation>Im Spiel: ohne den Kopf fliegen; nach Enter oder C steuert er wieder.</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>P</source>
      <translation>P</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>In the game: hold the flight, and go on.</source>
      <translation>Im Spiel: den Flug anhalten und fortsetzen.</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>, and .</source>
      <translation>, und .</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>Lean less, lean farther</source>
      <translation>Weniger oder mehr neigen</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>In the game: how far you lean for the ship to reach the edge.</source>
      <translation>Im Spiel: wie weit du dich neigst, bis das Schiff am Rand ist.</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>In the scene's full screen: back to the page.</source>
      <translation>Im Vollbild der Szene: zurück zur Seite.</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>M</source>
      <translation>M</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>Next display</source>
      <translation>Nächster Bildschirm</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>In the scene's full screen: show it on the next display.</source>
      <translation>Im Vollbild der Szene: sie auf dem nächsten Bildschirm zeigen.</translation>
    </message>
    <message>
      <location filename="gui/pages/window/model.py" />
      <source>Strength {value}: damped</source>
      <translation>Stärke {value}: gedämpft</translation>
    </message>
    <message>
      <location filename="gui/pages/window/model.py" />
      <source>Strength {value}: physically right</source>
      <translation>Stärke {value}: physikalisch richtig</translation>
    </message>
    <message>
      <location filename="gui/pages/window/model.py" />
      <source>Strength {value}: exaggerated</source>
      <translation>Stärke {value}: übertrieben</translation>
    </message>
    <message>
      <location filename="gui/pages/window/model.py" />
      <source>Lean {cm} cm to the side for the ship to reach the edge</source>
      <translation>Neig dich {cm} cm zur Seite, dann ist das Schiff am Rand</translation>
    </message>
    <message>
      <location filename="gui/pages/window/model.py" />
      <source>Red-cyan glasses: red on the left</source>
      <translation>Rot-Cyan-Brille: rot ist links</translation>
    </message>
    <message>
      <location filename="gui/pages/window/model.py" />
      <source>Without glasses</source>
      <translation>Ohne Brille</translation>
    </message>
    <message>
      <location filename="gui/pages/window/page.py" />
      <source>Move your head: the view follows. F: full screen</source>
      <translation>Beweg den Kopf: Die Ansicht folgt. F: Vollbild</translation>
    </message>
    <message>
      <location filename="gui/pages/window/page.py" />
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <location filename="gui/pages/window/page.py" />
      <source>Window: look through the screen into a scene that follows your head</source>
      <translation>Fenster: durch den Bildschirm in eine Szene schauen, die deinem Kopf folgt</translation>
    </message>
    <message>
      <location filename="gui/pages/window/page.py" />
      <source>Look through the window</source>
      <translation>Schau durchs Fenster</translation>
    </message>
    <message>
      <location filename="gui/pages/window/page.py" />
      <source>The picture turns into a window: what lies behind it moves with the head.</source>
      <translation>Das Bild wird zum Fenster: Was dahinter liegt, bewegt sich mit dem Kopf.</translation>
    </message>
    <message>
      <location filename="gui/pages/window/page.py" />
      <source>Show it behind the glass</source>
      <translation>Hinter dem Glas zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/window/page.py" />
      <source>The face is followed too slowly here: the head's colours place the eye from now on</source>
      <translation>Das Gesicht wird hier zu langsam verfolgt: Ab jetzt orten die Kopffarben das Auge</translation>
    </message>
    <message>
      <location filename="gui/pages/window/page.py" />
      <source>Show the scene on the next display (M)</source>
      <translation>Die Szene auf dem nächsten Bildschirm zeigen (M)</translation>
    </message>
    <message>
      <location filename="gui/pages/window/scene_window.py" />
      <source>the display has none</source>
      <translation>der Bildschirm hat keins</translation>
    </message>
    <message>
      <location filename="gui/pages/window/scene_window.py" />
      <source>The scene behind the glass</source>
      <translation>Die Szene hinter dem Glas</translation>
    </message>
    <message>
      <location filename="gui/pages/window/scene_window.py" />
      <source>Full screen needs OpenGL 3.3, which this machine does not give ({why}).</source>
      <translation>Das Vollbild braucht OpenGL 3.3; das gibt es auf diesem Computer nicht ({why}).</translation>
    </message>
    <message>
      <location filename="gui/pages/window/scene_window.py" />
      <source>There is no other display</source>
      <translation>Es gibt keinen anderen Bildschirm</translation>
    </message>
    <message>
      <location filename="gui/pages/window/stage.py" />
      <source>Open your own model or picture…</source>
      <translation>Eigenes Modell oder Bild öffnen…</translation>
    </message>
    <message>
      <location filename="gui/pages/window/stage.py" />
      <source>Show a model (glTF, OBJ, PLY, STL) or a picture of yours behind the glass (O)</source>
      <translation>Ein eigenes Modell (glTF, OBJ, PLY, STL) oder Bild hinter dem Glas zeigen (O)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>How much was measured</source>
      <translation>Wie viel gemessen ist</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>How much was measured of what is left</source>
      <translation>Wie viel von dem, was noch fehlte, gemessen ist</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>What was measured, by condition</source>
      <translation>Was gemessen wurde, nach Bedingung</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Means over the faces, by condition. Less is better, but for “found” and frames a second.</source>
      <translation>Mittel über die Gesichter, nach Bedingung. Weniger ist besser, außer bei „gefunden“ und Bildern pro Sekunde.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>What is compared</source>
      <translation>Was verglichen wird</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Which of the numbers is set side by side</source>
      <translation>Welche der Zahlen nebeneinander steht</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Follow the films, and measure; what was stopped is gone on with</source>
      <translation>Die Filme verfolgen und messen; was angehalten wurde, geht weiter</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Begin anew</source>
      <translation>Von vorn</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Measure everything again</source>
      <translation>Alles noch einmal messen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Compare…</source>
      <translation>Vergleichen …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Set a report of another machine or model beside this one</source>
      <translation>Den Bericht eines anderen Rechners oder Modells danebenstellen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Only mine</source>
      <translation>Nur meiner</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Take the reports of others away again</source>
      <translation>Die Berichte anderer wieder wegnehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Save the report, for others to compare with</source>
      <translation>Den Bericht speichern, damit andere sich damit vergleichen können</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Compare with this report</source>
      <translation>Mit diesem Bericht vergleichen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/model.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/model.py" />
      <source>Films of five faces that the program makes itself, so that the truth is known: how far off, how shaky, how late and how quick the tracker is here, in nine conditions. It takes some minutes; close everything else meanwhile.</source>
      <translation>Filme von fünf Gesichtern, die das Programm selbst erzeugt, sodass die Wahrheit bekannt ist: wie weit daneben, wie zittrig, wie spät und wie schnell das Tracking hier ist, unter neun Bedingungen. Es dauert ein paar Minuten; schließ so lange alles andere.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/model.py" />
      <source>{processor}, {cores} cores, face model {model}. Points in percent of the distance of the outer eye corners; place and turn as smoothed.</source>
      <translation>{processor}, {cores} Kerne, Gesichtsmodell {model}. Punkte in Prozent des Abstands der äußeren Augenwinkel; Position und Drehung geglättet.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/model.py" />
      <source>Measure again</source>
      <translation>Noch einmal messen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/model.py" />
      <source>Condition</source>
      <translation>Bedingung</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/model.py" />
      <source>Here</source>
      <translation>Hier</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: done</source>
      <translation>Punkte setzen: fertig</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Say that the picture is right, and show the next one that is not done</source>
      <translation>Sagen, dass das Bild stimmt, und das nächste zeigen, das nicht fertig ist</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: next picture</source>
      <translation>Punkte setzen: nächstes Bild</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Show the next picture</source>
      <translation>Das nächste Bild zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: previous picture</source>
      <translation>Punkte setzen: voriges Bild</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Show the picture before</source>
      <translation>Das vorige Bild zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: most doubtful picture</source>
      <translation>Punkte setzen: zweifelhaftestes Bild</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Show the picture of which the model is least sure</source>
      <translation>Das Bild zeigen, bei dem das Modell am wenigsten sicher ist</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: fit this one</source>
      <translation>Punkte setzen: hier anpassen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Let the model place the points, to be corrected</source>
      <translation>Das Modell die Punkte setzen lassen, zum Korrigieren</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: hidden</source>
      <translation>Punkte setzen: verdeckt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Say that something covers the chosen point, or that nothing does</source>
      <translation>Sagen, dass etwas den gewählten Punkt verdeckt oder dass er frei ist</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: take a point away</source>
      <translation>Punkte setzen: Punkt wegnehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Place the chosen point no longer</source>
      <translation>Den gewählten Punkt nicht mehr setzen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: copy from the last</source>
      <translation>Punkte setzen: vom vorigen kopieren</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Take the points of the picture before</source>
      <translation>Die Punkte des vorigen Bilds nehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: mirror</source>
      <translation>Punkte setzen: spiegeln</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Fill in one side from the other, or mirror all</source>
      <translation>Eine Seite aus der anderen ergänzen oder alles spiegeln</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: choose a point</source>
      <translation>Punkte setzen: Punkt wählen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Choose the next point, or the one before</source>
      <translation>Den nächsten oder den vorigen Punkt wählen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: move a point</source>
      <translation>Punkte setzen: Punkt verschieben</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Move the chosen point; with Ctrl ten times as far</source>
      <translation>Den gewählten Punkt verschieben; mit Strg zehnmal so weit</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: zoom</source>
      <translation>Punkte setzen: Zoom</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Zoom in and out; show all of the picture, or the face alone</source>
      <translation>Näher und weiter weg; das ganze Bild oder nur das Gesicht zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotate its pictures</source>
      <translation>Punkte auf seine Bilder setzen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotate in this layout</source>
      <translation>Punkte nach diesem Schema setzen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Take its points over</source>
      <translation>Seine Punkte übernehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Replace files</source>
      <translation>Dateien ersetzen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>{count} files are there already. Replace them?</source>
      <translation>{count} Dateien gibt es schon. Ersetzen?</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Keep them</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Folder…</source>
      <translation>Ordner …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Choose the folder of pictures to annotate</source>
      <translation>Den Ordner mit den Bildern wählen, auf die du Punkte setzen willst</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Layout</source>
      <translation>Schema</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Which points there are: those of the program, or those of a small text file of your own</source>
      <translation>Welche Punkte es gibt: die des Programms oder die aus einer kleinen Textdatei von dir</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Which model fits: the most exact one of 68 points, or one of your own. One of other points learns from the pictures that are done</source>
      <translation>Welches Modell anpasst: das genaueste mit 68 Punkten oder ein eigenes. Eines mit anderen Punkten lernt von den fertigen Bildern</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Take points of these pictures from files; pictures that have points keep theirs</source>
      <translation>Punkte dieser Bilder aus Dateien nehmen; Bilder, die Punkte haben, behalten sie</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Write the points of the pictures that are done for other programs</source>
      <translation>Die Punkte der fertigen Bilder für andere Programme schreiben</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Previous picture</source>
      <translation>Voriges Bild</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Next picture</source>
      <translation>Nächstes Bild</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Most doubtful picture</source>
      <translation>Zweifelhaftestes Bild</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Fit this one</source>
      <translation>Hier anpassen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Let the model place the points</source>
      <translation>Das Modell die Punkte setzen lassen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Copy from the last</source>
      <translation>Vom vorigen kopieren</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Mirror</source>
      <translation>Spiegeln</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Fill in what is missing on one side from the other; with all points placed, mirror them</source>
      <translation>Was auf einer Seite fehlt, aus der anderen ergänzen; sind alle Punkte gesetzt, sie spiegeln</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Hidden</source>
      <translation>Verdeckt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Say that something covers the point that is chosen or was placed last, or that nothing does</source>
      <translation>Sagen, dass etwas den gewählten oder zuletzt gesetzten Punkt verdeckt oder dass er frei ist</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Take the point away</source>
      <translation>Punkt wegnehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Take all points of the picture away</source>
      <translation>Alle Punkte des Bilds wegnehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Take back the last change</source>
      <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Make the change again</source>
      <translation>Die Änderung noch einmal machen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Show all of the picture</source>
      <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>The face alone</source>
      <translation>Nur das Gesicht</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Show the face large</source>
      <translation>Das Gesicht groß zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Choose a point first: click it, or press PgDown.</source>
      <translation>Wähle zuerst einen Punkt: Klick ihn an oder drück Bild ab.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>68 points</source>
      <translation>68 Punkte</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>71 points</source>
      <translation>71 Punkte</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>A layout of your own…</source>
      <translation>Ein eigenes Schema …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Most exact, 68 points</source>
      <translation>Am genauesten, 68 Punkte</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>A model of your own…</source>
      <translation>Ein eigenes Modell …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>A folder of .pts…</source>
      <translation>Ein Ordner mit .pts …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>A table or COCO keypoints…</source>
      <translation>Eine Tabelle oder COCO-Keypoints …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>A table (.csv)…</source>
      <translation>Eine Tabelle (.csv) …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>COCO keypoints (.json)…</source>
      <translation>COCO-Keypoints (.json) …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/lists.py" />
      <source>{name}: untouched</source>
      <translation>{name}: unberührt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/lists.py" />
      <source>{name}: begun</source>
      <translation>{name}: angefangen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/lists.py" />
      <source>{name}: done</source>
      <translation>{name}: fertig</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/lists.py" />
      <source>Pictures of the folder</source>
      <translation>Bilder des Ordners</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/lists.py" />
      <source>The pictures: a tick on what is done, half a disc on what is begun. Click one to show it.</source>
      <translation>Die Bilder: ein Haken auf fertigen, eine halbe Scheibe auf angefangenen. Klick auf eines, um es zu zeigen.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/lists.py" />
      <source>Points of the layout</source>
      <translation>Punkte des Schemas</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/lists.py" />
      <source>The points: full where they are placed, a ring where something covers them. Click one to choose it.</source>
      <translation>Die Punkte: voll, wo sie gesetzt sind, ein Ring, wo etwas sie verdeckt. Klick auf einen, um ihn zu wählen.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>Looking for doubtful pictures: {count} to go.</source>
      <translation>Zweifelhafte Bilder werden gesucht: noch {count}.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>Points of {taken} pictures taken over; {kept} had points.</source>
      <translation>Punkte von {taken} Bildern übernommen; {kept} hatten schon Punkte.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>Points of {count} pictures are in {path}.</source>
      <translation>Die Punkte von {count} Bildern sind in {path}.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>All other pictures are done. A model can be trained with them now.</source>
      <translation>Alle anderen Bilder sind fertig. Jetzt lässt sich damit ein Modell trainieren.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>All other pictures are done.</source>
      <translation>Alle anderen Bilder sind fertig.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>The model finds no face in this one.</source>
      <translation>In diesem findet das Modell kein Gesicht.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>The model is {percent} % sure of this one.</source>
      <translation>Bei diesem ist das Modell zu {percent} % sicher.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>{count} points are missing still.</source>
      <translation>Es fehlen noch {count} Punkte.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>There is no picture before this one whose points could be taken.</source>
      <translation>Vor diesem gibt es kein Bild, dessen Punkte man nehmen könnte.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>Place some points of both sides, or in the middle, first.</source>
      <translation>Setz zuerst ein paar Punkte auf beiden Seiten oder in der Mitte.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>The model looks at the picture…</source>
      <translation>Das Modell sieht sich das Bild an …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>The model looks at the pictures that are done…</source>
      <translation>Das Modell sieht sich die fertigen Bilder an …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>Open the folder of pictures first.</source>
      <translation>Öffne zuerst den Ordner mit den Bildern.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>The model finds no face here. Place the points by hand.</source>
      <translation>Hier findet das Modell kein Gesicht. Setz die Punkte von Hand.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>The model has other points than this layout. Say of {count} more pictures that they are done: from these it learns where your points lie.</source>
      <translation>Das Modell hat andere Punkte als dieses Schema. Melde noch {count} Bilder als fertig: Von ihnen lernt es, wo deine Punkte liegen.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>Fitted; the model is {percent} % sure. Correct it.</source>
      <translation>Angepasst; das Modell ist zu {percent} % sicher. Korrigiere es.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/view.py" />
      <source>Open a folder of pictures with one face each. A click places the next point; what you do is kept at once, in the folder itself. From some tens of pictures a model of your own can be trained.</source>
      <translation>Öffne einen Ordner mit Bildern, auf denen je ein Gesicht ist. Ein Klick setzt den nächsten Punkt; was du tust, wird sofort gespeichert, im Ordner selbst. Aus einigen Dutzend Bildern lässt sich ein eigenes Modell trainieren.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/view.py" />
      <source>Open a folder…</source>
      <translation>Ordner öffnen …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/view.py" />
      <source>No pictures yet</source>
      <translation>Noch keine Bilder</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/view.py" />
      <source>{layout} · {count} points · fitted by {model}</source>
      <translation>{layout} · {count} Punkte · angepasst von {model}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/view.py" />
      <source>{done} of {total} done</source>
      <translation>{done} von {total} fertig</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/view.py" />
      <source>Pictures that are done</source>
      <translation>Fertige Bilder</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/view.py" />
      <source>How many pictures of the folder are done</source>
      <translation>Wie viele Bilder des Ordners fertig sind</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/view.py" />
      <source>Next: {name} ({number} of {count})</source>
      <translation>Als Nächstes: {name} ({number} von {count})</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/view.py" />
      <source>All points are placed. Enter: it is right, go on.</source>
      <translation>Alle Punkte sind gesetzt. Enter: Es stimmt, weiter.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/bench_place.py" />
      <source>All tools</source>
      <translation>Alle Werkzeuge</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/bench_place.py" />
      <source>Show the cards of all tools again</source>
      <translation>Die Karten aller Werkzeuge wieder zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/entry.py" />
      <source>Workshop</source>
      <translation>Werkstatt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/entry.py" />
      <source>Workshop: annotate, build, look inside, and measure</source>
      <translation>Werkstatt: Punkte setzen, bauen, hineinsehen und messen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/entry.py" />
      <source>&amp;All tools</source>
      <translation>&amp;Alle Werkzeuge</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/entry.py" />
      <source>Close the tool, and show the cards of all again</source>
      <translation>Das Werkzeug schließen und wieder die Karten von allen zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/bench.py" />
      <source>Filter laboratory</source>
      <translation>Filterlabor</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/bench.py" />
      <source>Replay the last seconds</source>
      <translation>Die letzten Sekunden abspielen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/bench.py" />
      <source>Replay the head, or hold it still</source>
      <translation>Den Kopf abspielen oder anhalten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/bench.py" />
      <source>Use the chosen filter</source>
      <translation>Den gewählten Filter verwenden</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/bench.py" />
      <source>Smoothing</source>
      <translation>Glättung</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/bench.py" />
      <source>Replay its head through the filters</source>
      <translation>Seinen Kopf durch die Filter abspielen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/bench.py" />
      <source>{filter} smooths your head from now on.</source>
      <translation>{filter} glättet von jetzt an deinen Kopf.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/ghost_canvas.py" />
      <source>The head through each filter</source>
      <translation>Der Kopf durch jeden Filter</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/ghost_canvas.py" />
      <source>The same head through all filters at once, each in its colour, as in a mirror.
What trembles has too little smoothing; what comes after has too much.</source>
      <translation>Derselbe Kopf durch alle Filter zugleich, jeder in seiner Farbe, wie im Spiegel.
Was zittert, ist zu wenig geglättet; was hinterherkommt, zu viel.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/ghost_canvas.py" />
      <source>No head to replay yet</source>
      <translation>Noch kein Kopf zum Abspielen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/lanes_part.py" />
      <source>Draw {filter}</source>
      <translation>{filter} zeichnen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/lanes_part.py" />
      <source>Draw the head that comes out of this filter</source>
      <translation>Den Kopf zeichnen, der aus diesem Filter kommt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/lanes_part.py" />
      <source>Turn the knobs of this filter, and draw its head over the others</source>
      <translation>An den Reglern dieses Filters drehen und seinen Kopf über die anderen zeichnen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/lanes_part.py" />
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/lanes_part.py" />
      <source>Lag</source>
      <translation>Verzug</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/model.py" />
      <source>{name}, {seconds:.0f} s</source>
      <translation>{name}, {seconds:.0f} s</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/model.py" />
      <source>Yaw</source>
      <translation>Drehung</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/model.py" />
      <source>Pitch</source>
      <translation>Nicken</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/model.py" />
      <source>Roll</source>
      <translation>Neigung</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/model.py" />
      <source>Turn your head for a while, hold it still for a while, then take the last seconds.</source>
      <translation>Dreh deinen Kopf eine Weile, halt ihn eine Weile still und nimm dann die letzten Sekunden.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/model.py" />
      <source>Jitter is not known: hold the head still for a while, too.</source>
      <translation>Das Zittern ist nicht bekannt: Halt den Kopf auch eine Weile still.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/model.py" />
      <source>Lag is not known: move the head for a while, too.</source>
      <translation>Der Verzug ist nicht bekannt: Beweg den Kopf auch eine Weile.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/model.py" />
      <source>This head was smoothed before it was kept, so it trembles less than a camera's.</source>
      <translation>Dieser Kopf war schon geglättet, als er gespeichert wurde, darum zittert er weniger als einer von der Kamera.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/model.py" />
      <source>No filter trembles as little on this head. Allow for more.</source>
      <translation>So wenig zittert bei diesem Kopf kein Filter. Lass mehr zu.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Last seconds</source>
      <translation>Letzte Sekunden</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Replay what your head did in the last 20 seconds (T)</source>
      <translation>Abspielen, was dein Kopf in den letzten 20 Sekunden getan hat (T)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Live</source>
      <translation>Live</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Measure the last 20 seconds again and again, while you move</source>
      <translation>Die letzten 20 Sekunden immer wieder messen, während du dich bewegst</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Recording…</source>
      <translation>Aufnahme …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Replay the head of a recording</source>
      <translation>Den Kopf einer Aufnahme abspielen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Table…</source>
      <translation>Tabelle …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Replay the head of a table that was written by track</source>
      <translation>Den Kopf einer Tabelle abspielen, die track geschrieben hat</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Differences</source>
      <translation>Unterschiede</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>How many times as far from the raw head each filter's head is drawn</source>
      <translation>Wie viel weiter weg vom rohen Kopf der Kopf jedes Filters gezeichnet wird</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Replay the head, or hold it still (Space)</source>
      <translation>Den Kopf abspielen oder anhalten (Leertaste)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Place in the replay</source>
      <translation>Stelle im Ablauf</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Where the replay stands</source>
      <translation>Wo das Abspielen steht</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Axis</source>
      <translation>Achse</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>What the lines show</source>
      <translation>Was die Linien zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Trembling against lag</source>
      <translation>Zittern gegen Verzug</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Of what</source>
      <translation>Wovon</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Whose trembling and lag are shown, and tuned: of turns or of the place</source>
      <translation>Wessen Zittern und Verzug gezeigt und abgestimmt werden: von Drehung oder Position</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Jitter at most</source>
      <translation>Zittern höchstens</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>The most that a head at rest is to tremble. Higher: less lag</source>
      <translation>Wie viel ein ruhiger Kopf höchstens zittern darf. Höher: weniger Verzug</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Tune</source>
      <translation>Abstimmen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Find the settings of each filter that lag least and tremble no more than this</source>
      <translation>Für jeden Filter die Einstellungen mit dem kleinsten Verzug finden, die nicht mehr als so viel zittern</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Make the chosen filter the app's own; it can be undone</source>
      <translation>Den gewählten Filter in der App verwenden; das lässt sich rückgängig machen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>About this moment</source>
      <translation>Rund um diesen Moment</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>One axis through each filter, from 2 s before to half a second after where the replay stands</source>
      <translation>Eine Achse durch jeden Filter, von 2 s vor bis eine halbe Sekunde nach der Stelle, an der das Abspielen steht</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Differences × {times}</source>
      <translation>Unterschiede × {times}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>{axis} ({unit})</source>
      <translation>{axis} ({unit})</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>turn</source>
      <translation>Drehung</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>place</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>now </source>
      <translation>jetzt </translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>Fit viewer</source>
      <translation>Anpassung ansehen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>One step back or on</source>
      <translation>Einen Schritt zurück oder weiter</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>Look into another point</source>
      <translation>In einen anderen Punkt hineinsehen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>Begin the fit farther from the face</source>
      <translation>Beginnt die Anpassung weiter weg vom Gesicht</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>The first or the last step</source>
      <translation>Der erste oder der letzte Schritt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>Play the steps, or stop</source>
      <translation>Die Schritte abspielen oder anhalten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>A second model beside the first</source>
      <translation>Ein zweites Modell neben dem ersten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>Fit the newest frame</source>
      <translation>An das neueste Bild anpassen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>Save what is on show</source>
      <translation>Speichern, was zu sehen ist</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>There is no picture to fit yet.</source>
      <translation>Noch gibt es kein Bild zum Anpassen.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>Fit its face, step by step</source>
      <translation>An sein Gesicht anpassen, Schritt für Schritt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>Fit by this model</source>
      <translation>Mit diesem Modell anpassen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>Arrows are {times:.0f} times as long as the ways that they stand for</source>
      <translation>Die Pfeile sind {times:.0f}-mal so lang wie die Wege, für die sie stehen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>Patch</source>
      <translation>Patch</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>What its expert sees: the face around the point, upright and of one size</source>
      <translation>Was sein Experte sieht: das Gesicht um den Punkt, aufrecht und immer gleich groß</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>Expert</source>
      <translation>Experten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>What the patch is compared with. Red: wants it bright there, blue: wants it dark</source>
      <translation>Womit der Patch verglichen wird. Rot: soll dort hell sein, blau: soll dunkel sein</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>Response</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>How well each place would fit the point: the brighter, the better</source>
      <translation>Wie gut jede Stelle für den Punkt passen würde: je heller, desto besser</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>Shape parameters (σ)</source>
      <translation>Formparameter (σ)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>How unusual the face is in each way in which faces differ, in standard deviations; 3 is the limit</source>
      <translation>Wie ungewöhnlich das Gesicht in jeder Hinsicht ist, in der sich Gesichter unterscheiden, in Standardabweichungen; 3 ist die Grenze</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>where its own map would have the point</source>
      <translation>wo seine eigene Karte den Punkt haben will</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>where it goes, all points together</source>
      <translation>wohin er geht, im Einklang mit allen anderen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>what the prior takes back</source>
      <translation>was das Vorwissen zurücknimmt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/jobs.py" />
      <source>No face is found in this picture. Show one that is larger, or turned towards the camera.</source>
      <translation>In diesem Bild ist kein Gesicht zu finden. Zeig eines, das größer ist oder in die Kamera schaut.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/jobs.py" />
      <source>These two models have other points each, so they cannot be shown side by side.</source>
      <translation>Diese zwei Modelle haben verschiedene Punkte und lassen sich darum nicht nebeneinander zeigen.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>Gradient</source>
      <translation>Gradient</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>Raw (grey)</source>
      <translation>Roh (Grau)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>Local binary patterns</source>
      <translation>Lokale Binärmuster</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>All, arithmetic mean</source>
      <translation>Alle, arithmetisches Mittel</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>All, geometric mean</source>
      <translation>Alle, geometrisches Mittel</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>All, in turn</source>
      <translation>Alle, abwechselnd</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>A step of the fit</source>
      <translation>Ein Schritt der Anpassung</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>Heat: where the experts think their points are.
Yellow: where each point's own map would have it. White: where it goes. Pink: what the prior takes back.
Click a point to look into it. Drag, or press Shift and an arrow key, to begin elsewhere.</source>
      <translation>Wärme: wo die Experten ihre Punkte vermuten.
Gelb: wohin die eigene Karte jeden Punkt zöge. Weiß: wohin er geht. Rosa: was das Vorwissen zurücknimmt.
Klicke einen Punkt an, um in ihn hineinzusehen. Ziehe, oder drücke Umschalt und eine Pfeiltaste, um woanders zu beginnen.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>The model that fits. Networks see the whole face, the others a patch a point</source>
      <translation>Das Modell, das anpasst. Netze sehen das ganze Gesicht, die anderen einen Patch je Punkt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>Channels</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>What the classical experts look at; networks find that out themselves</source>
      <translation>Worauf die klassischen Experten schauen; Netze finden das selbst heraus</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>looked at anew from there</source>
      <translation>von dort neu angesehen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>where it begins</source>
      <translation>der Anfang</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>the whole face was moved</source>
      <translation>das ganze Gesicht wurde bewegt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>the average face was laid on the maps</source>
      <translation>das Durchschnittsgesicht wurde auf die Karten gelegt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>face and shape were moved</source>
      <translation>Gesicht und Form wurden bewegt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>each point left the shape for its own map, as far as that is sure</source>
      <translation>jeder Punkt löste sich von der Form und folgte seiner eigenen Karte, soweit sie sicher ist</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>the mean of the looks at three sizes</source>
      <translation>das Mittel der Blicke in drei Größen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>Step {step} of {last}: {what}</source>
      <translation>Schritt {step} von {last}: {what}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>Filters on {channels}, tried at {columns} × {rows} places.</source>
      <translation>Filter auf {channels}, an {columns} × {rows} Stellen probiert.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>{words} (look {look} of {looks})</source>
      <translation>{words} (Blick {look} von {looks})</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>Sure in the end: {share} %</source>
      <translation>Am Ende sicher: {share} %</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>Its own map pulls: {px} px</source>
      <translation>Seine eigene Karte zieht: {px} px</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>It goes: {px} px</source>
      <translation>Er bewegt sich: {px} px</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>The prior takes back: {px} px</source>
      <translation>Das Vorwissen nimmt zurück: {px} px</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>A network looks at the whole face, and at its mirror image, and answers for all points at once.</source>
      <translation>Ein Netz betrachtet das ganze Gesicht und sein Spiegelbild und antwortet für alle Punkte auf einmal.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>A network looks at the whole face, and answers for all points at once.</source>
      <translation>Ein Netz betrachtet das ganze Gesicht und antwortet für alle Punkte auf einmal.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>Nothing moves it on from here.</source>
      <translation>Von hier bewegt ihn nichts mehr weiter.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Show where the points stand in this step</source>
      <translation>Zeigen, wo die Punkte in diesem Schritt stehen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Heat</source>
      <translation>Wärme</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Show the response maps over the picture</source>
      <translation>Die Antwortkarten über dem Bild zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Patches</source>
      <translation>Patches</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Show the square around each point that its expert compares</source>
      <translation>Das Quadrat um jeden Punkt zeigen, das sein Experte vergleicht</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Arrows</source>
      <translation>Pfeile</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Show where each map would have its point, and where it goes</source>
      <translation>Zeigen, wo jede Karte ihren Punkt haben will und wohin er geht</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Prior's pull</source>
      <translation>Zug des Vorwissens</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Show what the prior takes back of each step</source>
      <translation>Zeigen, was das Vorwissen von jedem Schritt zurücknimmt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>This point alone</source>
      <translation>Nur dieser Punkt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Show heat, patch and arrows of the chosen point alone</source>
      <translation>Wärme, Patch und Pfeile nur vom gewählten Punkt zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Fit this frame</source>
      <translation>An dieses Bild anpassen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Fit the newest frame, or the one at which the clip stands (F)</source>
      <translation>An das neueste Bild anpassen oder an das, bei dem das Video steht (F)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Picture…</source>
      <translation>Bild …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Fit the face of a picture</source>
      <translation>An das Gesicht in einem Bild anpassen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Save picture</source>
      <translation>Bild speichern</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Save what is on show as a PNG (S)</source>
      <translation>Was zu sehen ist als PNG speichern (S)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Keep up</source>
      <translation>Mitgehen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Fit the newest frame twice a second</source>
      <translation>Zweimal pro Sekunde an das neueste Bild anpassen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Where it begins</source>
      <translation>Anfang</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Where the fit begins: the farther off, the more there is to see. Takes back what was dragged</source>
      <translation>Wo die Anpassung beginnt: je weiter weg, desto mehr gibt es zu sehen. Nimmt zurück, was gezogen wurde</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>From the average face</source>
      <translation>Vom Durchschnittsgesicht</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>From where it was found</source>
      <translation>Vom gefundenen Ort</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Side by side</source>
      <translation>Nebeneinander</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Fit by a second model, or other channels, beside the first</source>
      <translation>Daneben mit einem zweiten Modell oder anderen Kanälen anpassen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>The step on show: from the start to the end of the fit (Left, Right, Home, End)</source>
      <translation>Der gezeigte Schritt: vom Anfang bis zum Ende der Anpassung (Links, Rechts, Pos1, Ende)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Show one step after the other, or stop (Space)</source>
      <translation>Einen Schritt nach dem anderen zeigen oder anhalten (Leertaste)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>{help} ({key})</source>
      <translation>{help} ({key})</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Fitting…</source>
      <translation>Wird angepasst …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Fit the newest frame, or open a picture.</source>
      <translation>Lass an das neueste Bild anpassen oder öffne ein Bild.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/home.py" />
      <source>Tools to annotate, build, look inside, and measure.</source>
      <translation>Werkzeuge zum Punktesetzen, Bauen, Hineinsehen und Messen.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/bench.py" />
      <source>Flashing patch</source>
      <translation>Blinkendes Feld</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/bench.py" />
      <source>The camera has to see this patch, directly or in a mirror</source>
      <translation>Die Kamera muss dieses Feld sehen, direkt oder in einem Spiegel</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/bench.py" />
      <source>Start, stop</source>
      <translation>Starten, anhalten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/bench.py" />
      <source>In “Latency from light to screen”: flash, or stop.</source>
      <translation>In „Verzögerung vom Licht zum Bildschirm“: blinken oder anhalten.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/bench.py" />
      <source>How long it still flashes</source>
      <translation>Wie lange es noch blinkt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/bench.py" />
      <source>Let the patch flash, and measure how late the camera shows it (Space)</source>
      <translation>Das Feld blinken lassen und messen, wie spät die Kamera es zeigt (Leertaste)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/bench.py" />
      <source>Forget the delay</source>
      <translation>Verzögerung vergessen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/bench.py" />
      <source>Forget what was measured with this camera, and run ahead by what is usual</source>
      <translation>Vergessen, was mit dieser Kamera gemessen wurde, und wie üblich vorausschauen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/model.py" />
      <source>Point the camera at this screen, or hold a mirror before it so that the camera sees the patch. In a dim room the light on your face or on the wall will do. Then start: the patch flashes for {seconds:.0f} seconds, and your own picture need not be seen.</source>
      <translation>Richte die Kamera auf diesen Bildschirm oder halte einen Spiegel davor, sodass sie das Feld sieht. In einem dunklen Zimmer genügt das Licht auf deinem Gesicht oder an der Wand. Starte dann: Das Feld blinkt {seconds:.0f} Sekunden lang, und du selbst musst nicht im Bild sein.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/model.py" />
      <source>It flashes a few times a second: do not use it if flashing light is not good for you.</source>
      <translation>Es blinkt mehrmals pro Sekunde: Benutz es nicht, wenn du blinkendes Licht nicht verträgst.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/model.py" />
      <source>This needs a camera: choose one as the source first.</source>
      <translation>Dafür braucht es eine Kamera: Wähle zuerst eine als Quelle.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/model.py" />
      <source>The camera did not see the patch flash. Point it at the screen, come nearer, or make the room darker, and try again.</source>
      <translation>Die Kamera hat das Feld nicht blinken sehen. Richte sie auf den Bildschirm, geh näher heran oder mach das Zimmer dunkler und versuch es noch einmal.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/model.py" />
      <source>Too few pictures came meanwhile. Wait until the camera runs, and try again.</source>
      <translation>Inzwischen kamen zu wenige Bilder. Warte, bis die Kamera läuft, und versuch es noch einmal.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/model.py" />
      <source>With this camera: {known:.0f} ms, by which the window runs ahead.</source>
      <translation>Mit dieser Kamera: {known:.0f} ms, um so viel schaut das Fenster voraus.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/model.py" />
      <source>Not measured with this camera yet: the window runs ahead by what is usual.</source>
      <translation>Mit dieser Kamera noch nicht gemessen: Das Fenster schaut so weit voraus wie üblich.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/model.py" />
      <source>With this camera: {known:.0f} ms. Nobody's head can be foretold for so long: the window runs ahead by {most:.0f} ms.</source>
      <translation>Mit dieser Kamera: {known:.0f} ms. So lange lässt sich kein Kopf voraussagen: Das Fenster schaut {most:.0f} ms voraus.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/model.py" />
      <source>The delay is worked out …</source>
      <translation>Die Verzögerung wird berechnet …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/model.py" />
      <source>Light takes {seen:.0f} ms from the screen through the camera to the program, and {known:.0f} ms until it is tracked (± {sigma:.0f} ms). The window runs ahead by that from now on.</source>
      <translation>Licht braucht {seen:.0f} ms vom Bildschirm durch die Kamera ins Programm und {known:.0f} ms, bis das Tracking fertig ist (± {sigma:.0f} ms). Um so viel schaut das Fenster von jetzt an voraus.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/bench.py" />
      <source>A printed board tells the camera's angle of view and what its lens bends, so that places and turns are right in the corners of the picture too. Print it, and glue it on something flat; its size does not matter.</source>
      <translation>Eine gedruckte Tafel verrät den Bildwinkel der Kamera und was ihr Objektiv verbiegt, damit Position und Drehung auch in den Ecken des Bilds stimmen. Druck sie aus und kleb sie auf etwas Ebenes; die Größe ist egal.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/bench.py" />
      <source>How much of what is wanted was seen</source>
      <translation>Wie viel vom Gewünschten gesehen wurde</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/bench.py" />
      <source>How much of what is wanted was seen: all parts of the picture, tilts, and enough views</source>
      <translation>Wie viel vom Gewünschten gesehen wurde: alle Teile des Bilds, Neigungen und genug Ansichten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/bench.py" />
      <source>Use this lens</source>
      <translation>Objektiv verwenden</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/bench.py" />
      <source>Keep it for this camera, and straighten by it what the lens bends</source>
      <translation>Es für diese Kamera merken und damit entzerren, was das Objektiv verbiegt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/bench.py" />
      <source>Forget all views of the board</source>
      <translation>Alle Ansichten der Tafel vergessen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/bench.py" />
      <source>Save the board…</source>
      <translation>Tafel speichern …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/bench.py" />
      <source>Save the board as a sheet to be printed (.pdf or .png)</source>
      <translation>Die Tafel als Blatt zum Drucken speichern (.pdf oder .png)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/bench.py" />
      <source>Print it without fitting it to the page: the line below the board is 10 cm long.</source>
      <translation>Druck sie, ohne sie an die Seite anzupassen: Die Linie unter der Tafel ist 10 cm lang.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/map.py" />
      <source>Parts of the picture in which the board was seen</source>
      <translation>Teile des Bilds, in denen die Tafel zu sehen war</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/map.py" />
      <source>The picture as shown. Parts fill as the board is seen in them; the frame marks where it is wanted.</source>
      <translation>Das Bild, wie es gezeigt wird. Teile füllen sich, wenn die Tafel darin zu sehen ist; der Rahmen zeigt, wo sie hinsoll.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/map.py" />
      <source>{known} of {all} parts</source>
      <translation>{known} von {all} Teilen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>The picture does not leave the tracker now: let it be shown first.</source>
      <translation>Das Bild verlässt das Tracking gerade nicht: Lass es zuerst anzeigen.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>middle</source>
      <translation>Mitte</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>top</source>
      <translation>oben</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>bottom</source>
      <translation>unten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>Show the printed board to the camera, as large as it fits.</source>
      <translation>Zeig der Kamera die gedruckte Tafel, so groß, wie sie hineinpasst.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>Hold it still for a moment.</source>
      <translation>Halt sie einen Moment still.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>Some more: other places, nearer and farther, tilted.</source>
      <translation>Noch ein paar: an anderen Stellen, näher und weiter weg, geneigt.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>Enough: the lens can be used now, or hold it elsewhere for more.</source>
      <translation>Genug: Das Objektiv lässt sich jetzt verwenden, oder halt die Tafel für mehr noch woandershin.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>Hold it straight towards the camera.</source>
      <translation>Halt sie gerade zur Kamera.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>Turn its side at your right away from the camera.</source>
      <translation>Dreh die Seite, die rechts von dir ist, von der Kamera weg.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>Turn its side at your left away from the camera.</source>
      <translation>Dreh die Seite, die links von dir ist, von der Kamera weg.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>Tilt its upper edge away from the camera.</source>
      <translation>Kipp die obere Kante von der Kamera weg.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>Tilt its lower edge away from the camera.</source>
      <translation>Kipp die untere Kante von der Kamera weg.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>{count} views: {fov:.1f} ± {sigma:.1f}° across, corners {error:.2f} pixels off, bent by up to {bent:.0f} pixels</source>
      <translation>{count} Ansichten: {fov:.1f} ± {sigma:.1f}° breit, Ecken {error:.2f} Pixel daneben, verbogen um bis zu {bent:.0f} Pixel</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>Move it to the marked part of the picture: {down}, {across}.</source>
      <translation>Halt sie in den markierten Teil des Bilds: {down}, {across}.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>{count} views</source>
      <translation>{count} Ansichten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/bench.py" />
      <source>Light: {problem}.</source>
      <translation>Licht: {problem}.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/model.py" />
      <source>The picture does not leave the tracker now, so that its light cannot be told.</source>
      <translation>Das Bild verlässt das Tracking gerade nicht, darum lässt sich über sein Licht nichts sagen.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/model.py" />
      <source>{now:.0f} of 100; at its best with this camera it was {best:.0f}.</source>
      <translation>{now:.0f} von 100; am besten waren es mit dieser Kamera {best:.0f}.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/model.py" />
      <source>{now:.0f} of 100. The best set-up is remembered once it was seen for some seconds.</source>
      <translation>{now:.0f} von 100. Die beste Einrichtung wird gemerkt, sobald sie ein paar Sekunden zu sehen war.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/model.py" />
      <source>{now:.0f} of 100: as good as ever with this camera.</source>
      <translation>{now:.0f} von 100: so gut wie noch nie mit dieser Kamera.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/panel.py" />
      <source>How good the light is</source>
      <translation>Wie gut das Licht ist</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/panel.py" />
      <source>How good light, camera and place are together; full is best</source>
      <translation>Wie gut Licht, Kamera und Position zusammen sind; voll ist am besten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/panel.py" />
      <source>Forget the best</source>
      <translation>Bestes vergessen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/panel.py" />
      <source>Forget the best set-up of this camera, and look for a new one</source>
      <translation>Die beste Einrichtung dieser Kamera vergessen und eine neue suchen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/panel.py" />
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/panel.py" />
      <source>Best</source>
      <translation>Beste</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/menu.py" />
      <source>&amp;Workshop</source>
      <translation>&amp;Werkstatt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/bench.py" />
      <source>Saved: {name}</source>
      <translation>Gespeichert: {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/bench.py" />
      <source>Build a model of these pictures</source>
      <translation>Ein Modell aus diesen Bildern bauen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/bench.py" />
      <source>Show this report</source>
      <translation>Diesen Bericht zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/bench.py" />
      <source>Averaging…</source>
      <translation>Wird gemittelt …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Measuring</source>
      <translation>Messung</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Averaging</source>
      <translation>Mittelung</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Build</source>
      <translation>Bauen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Train the model, and measure it on faces that are kept out; a training that was stopped goes on</source>
      <translation>Das Modell trainieren und an Gesichtern messen, die zurückgehalten werden; ein angehaltenes Training geht weiter</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Stop what runs. It can be gone on with; patch experts from the last part that is whole.</source>
      <translation>Anhalten, was läuft. Es kann weitergehen; bei Patch-Experten ab dem letzten vollständigen Teil.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Measure a model…</source>
      <translation>Modell messen …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Choose a model and a folder of annotated faces, and see how well it finds them</source>
      <translation>Ein Modell und einen Ordner mit gesetzten Punkten wählen und sehen, wie gut es die Gesichter findet</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Open a report…</source>
      <translation>Bericht öffnen …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Show a report that was made before (.json)</source>
      <translation>Einen früher erstellten Bericht zeigen (.json)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Show as web page</source>
      <translation>Als Webseite zeigen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>The same as one HTML file, with its pictures inside, to keep or to send</source>
      <translation>Dasselbe als eine HTML-Datei mit den Bildern darin, zum Aufheben oder Verschicken</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>There is no report yet. Build a model, or measure one: it is tried on annotated faces that it has not seen.</source>
      <translation>Noch gibt es keinen Bericht. Bau ein Modell oder miss eines: Es wird an Gesichtern mit gesetzten Punkten ausprobiert, die es nicht gesehen hat.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Average face</source>
      <translation>Durchschnitt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Morph</source>
      <translation>Morphing</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/course_view.py" />
      <source>Running</source>
      <translation>Läuft</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/course_view.py" />
      <source>Stopped</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/course_view.py" />
      <source>Failed</source>
      <translation>Gescheitert</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/course_view.py" />
      <source>Choose a folder of annotated pictures and what is to be built of it. Some of the photographs are kept out; the model is measured on them when it is done.</source>
      <translation>Wähle einen Ordner mit Bildern, auf denen Punkte gesetzt sind, und was daraus werden soll. Einige Fotos bleiben außen vor; an ihnen wird das fertige Modell gemessen.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/course_view.py" />
      <source>{work}: {state}</source>
      <translation>{work}: {state}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/course_view.py" />
      <source>How “{name}” changes as the training goes on</source>
      <translation>Wie sich „{name}“ im Lauf des Trainings ändert</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/desk.py" />
      <source>Something is being built already. Wait for it, or stop it.</source>
      <translation>Es wird schon etwas gebaut. Warte darauf oder halte es an.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/desk.py" />
      <source>It cannot be started ({reason}).</source>
      <translation>Es lässt sich nicht starten ({reason}).</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Symmetric</source>
      <translation>Symmetrisch</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>On: every face is averaged with its mirror image as well</source>
      <translation>An: Jedes Gesicht wird auch mit seinem Spiegelbild gemittelt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Only from the front</source>
      <translation>Nur von vorn</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>On: only faces that look into the camera with their lips closed; 68 points</source>
      <translation>An: nur Gesichter, die mit geschlossenen Lippen in die Kamera schauen; 68 Punkte</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Average a folder…</source>
      <translation>Ordner mitteln …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Choose a folder of pictures: their faces are warped to the mean shape and mixed</source>
      <translation>Einen Ordner mit Bildern wählen: Ihre Gesichter werden auf die mittlere Form gezogen und gemischt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>The average face</source>
      <translation>Das Durchschnittsgesicht</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Shape</source>
      <translation>Form</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>From the first face to the second: where eyes, nose and mouth are</source>
      <translation>Vom ersten Gesicht zum zweiten: wo Augen, Nase und Mund sind</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>From the first face to the second: skin, hair and light</source>
      <translation>Vom ersten Gesicht zum zweiten: Haut, Haare und Licht</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>On: to and fro between the two</source>
      <translation>An: zwischen den beiden hin und her</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Save picture…</source>
      <translation>Bild speichern …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Save what is shown, as a picture</source>
      <translation>Was zu sehen ist als Bild speichern</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Save film…</source>
      <translation>Film speichern …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Save a film from the first to the second and back</source>
      <translation>Einen Film vom ersten zum zweiten und zurück speichern</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>The face between the two</source>
      <translation>Das Gesicht zwischen den beiden</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>At work…</source>
      <translation>In Arbeit …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Choose two pictures of faces. Show somebody’s face only with their consent.</source>
      <translation>Wähle zwei Bilder mit Gesichtern. Zeig das Gesicht von jemandem nur, wenn er oder sie einverstanden ist.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Choose a picture of a face</source>
      <translation>Ein Bild mit einem Gesicht wählen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>First picture…</source>
      <translation>Erstes Bild …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Second picture…</source>
      <translation>Zweites Bild …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>{name}: {button}</source>
      <translation>{name}: {button}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>What the patch experts look at; each more makes them slower and steadier.</source>
      <translation>Worauf die Patch-Experten schauen; jeder weitere macht sie langsamer und ruhiger.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>The folder of pictures that the annotator has filled, or that has .pts files beside them</source>
      <translation>Der Ordner mit Bildern, auf die in „Punkte setzen“ Punkte gesetzt wurden oder neben denen .pts-Dateien liegen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Save as…</source>
      <translation>Speichern als …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>The model file to write; its card and its report go beside it</source>
      <translation>Die Modelldatei, die geschrieben wird; ihre Karte und ihr Bericht kommen daneben</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>What the points are, where the layout is your own and the annotator has not kept it in the folder</source>
      <translation>Was die Punkte sind, wenn das Schema von dir ist und „Punkte setzen“ es nicht im Ordner abgelegt hat</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>A classical model of the same faces: it gives the network its shape and its start</source>
      <translation>Ein klassisches Modell derselben Gesichter: Es gibt dem Netz seine Form und seinen Anfang</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>What finds the points: patch experts or a network</source>
      <translation>Was die Punkte findet: Patch-Experten oder ein Netz</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>How shapes vary: together, or by components of few points</source>
      <translation>Wie sich Formen ändern: im Ganzen oder durch Komponenten aus wenigen Punkten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Experts</source>
      <translation>Experten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>How the patch experts are learnt</source>
      <translation>Wie die Patch-Experten gelernt werden</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Components</source>
      <translation>Komponenten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Of shape. More follow a face closer; few faces give fewer.</source>
      <translation>Der Form. Mehr folgen einem Gesicht genauer; wenige Gesichter geben weniger her.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>automatic</source>
      <translation>automatisch</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Of 32 pictures each. More is better, up to a point.</source>
      <translation>Mit je 32 Bildern. Mehr ist besser, bis zu einem gewissen Grad.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>as the folder says</source>
      <translation>wie im Ordner</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>none yet</source>
      <translation>noch offen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Coarse scale</source>
      <translation>Grobe Stufe</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Fine scale</source>
      <translation>Feine Stufe</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Begins with</source>
      <translation>Beginnt mit</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Pixels between the eye corners: higher sees more detail.</source>
      <translation>Pixel zwischen den Augenwinkeln: höher sieht mehr Einzelheiten.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/job.py" />
      <source>It ended without a word.</source>
      <translation>Es endete ohne ein Wort.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/morph_desk.py" />
      <source>Choose two pictures first.</source>
      <translation>Wähle zuerst zwei Bilder.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/morph_desk.py" />
      <source>{path} cannot be written: {why}.</source>
      <translation>{path} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Patch experts: minutes</source>
      <translation>Patch-Experten: Minuten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Network exact: hours</source>
      <translation>Netz exact: Stunden</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Network fast: hours</source>
      <translation>Netz fast: Stunden</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Network conv: a day</source>
      <translation>Netz conv: ein Tag</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Network conv-small: hours</source>
      <translation>Netz conv-small: Stunden</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Principal components</source>
      <translation>Hauptkomponenten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Sparse components, each of few points</source>
      <translation>Sparse Komponenten aus je wenigen Punkten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Support vectors, most exact</source>
      <translation>Stützvektoren, am genauesten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Ridge regression</source>
      <translation>Ridge-Regression</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Correlation filters, quickest</source>
      <translation>Korrelationsfilter, am schnellsten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Edges</source>
      <translation>Kanten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Grey levels</source>
      <translation>Graustufen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Local patterns</source>
      <translation>Lokale Muster</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>{faces} faces of {points} points</source>
      <translation>{faces} Gesichter mit {points} Punkten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>The program has no layout of so many points; choose the file of yours.</source>
      <translation>Das Programm kennt kein Schema mit so vielen Punkten; wähle die Datei deines eigenen.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>No picture is done yet; say so of some in the annotator.</source>
      <translation>Noch ist kein Bild fertig; melde welche in „Punkte setzen“ als fertig.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Choose a folder of annotated pictures.</source>
      <translation>Wähle einen Ordner mit Bildern, auf die Punkte gesetzt sind.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Looking into the folder…</source>
      <translation>Der Ordner wird durchgesehen …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Choose where the model is to be written.</source>
      <translation>Wähle, wohin das Modell geschrieben wird.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>{name} is there already. Choose another name.</source>
      <translation>{name} gibt es schon. Wähle einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Networks are trained with PyTorch, which is not installed: pip install 'visavis[learning]'</source>
      <translation>Netze werden mit PyTorch trainiert, das nicht installiert ist: pip install 'visavis[learning]'</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>A network finds the 68 or the 71 points; build patch experts for a layout of your own.</source>
      <translation>Ein Netz findet die 68 oder die 71 Punkte; für ein eigenes Schema bau Patch-Experten.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Choose a classical model of the same faces; build it first.</source>
      <translation>Wähle ein klassisches Modell derselben Gesichter; bau es zuerst.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Choose at least one channel.</source>
      <translation>Wähle mindestens einen Kanal.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>The first scale is the coarse one: make it smaller than the second.</source>
      <translation>Die erste Stufe ist die grobe: Mach sie kleiner als die zweite.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Its faces differ in their number of points; keep one kind.</source>
      <translation>Seine Gesichter haben verschieden viele Punkte; behalte nur eine Art.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>The layout has other points than these faces; choose theirs.</source>
      <translation>Das Schema hat andere Punkte als diese Gesichter; wähle ihres.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>There are no pictures with .pts files beside them.</source>
      <translation>Es gibt keine Bilder mit .pts-Dateien daneben.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>{name}: {error} %</source>
      <translation>{name}: {error} %</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>AUC to 8 %: {area}</source>
      <translation>AUC bis 8 %: {area}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>{name}: not found</source>
      <translation>{name}: nicht gefunden</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>Share of the faces whose error is at most so many percent</source>
      <translation>Anteil der Gesichter, deren Fehler höchstens so viel Prozent ist</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>The cumulative error curve: the sooner it is high, the better</source>
      <translation>Die Summenkurve der Fehler: je eher sie hoch ist, desto besser</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>Errors</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>Turned faces</source>
      <translation>Gedrehte Gesichter</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>Regions</source>
      <translation>Regionen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>By how far faces are turned</source>
      <translation>Danach, wie weit Gesichter gedreht sind</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>The worst faces: as annotated green, as found orange</source>
      <translation>Die schlechtesten Gesichter: Punkte wie gesetzt grün, wie gefunden orange</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>Turned by</source>
      <translation>Gedreht um</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>Region</source>
      <translation>Region</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>Mean error, %</source>
      <translation>Mittlerer Fehler, %</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>In the model viewer: let the component go to and fro, or stop it.</source>
      <translation>In „Modell ansehen“: die Komponente hin- und hergehen lassen oder anhalten.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>Home</source>
      <translation>Pos1</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>In the model viewer: all components to 0, seen from the front.</source>
      <translation>In „Modell ansehen“: alle Komponenten auf 0, von vorn gesehen.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>D</source>
      <translation>D</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>In depth</source>
      <translation>In der Tiefe</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>In the model viewer: show the face in depth, or flat.</source>
      <translation>In „Modell ansehen“: das Gesicht in der Tiefe zeigen oder flach.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>Turn</source>
      <translation>Drehen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>In the model viewer: turn the face that has the focus.</source>
      <translation>In „Modell ansehen“: das Gesicht drehen, das den Fokus hat.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>There is no picture yet. Choose a camera or a file first.</source>
      <translation>Noch gibt es kein Bild. Wähle zuerst eine Kamera oder eine Datei.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>Look at this model</source>
      <translation>Dieses Modell ansehen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>Covering the face place by place…</source>
      <translation>Das Gesicht wird Stelle für Stelle verdeckt …</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>This file is a shape alone: it looks at nothing.</source>
      <translation>Diese Datei ist nur eine Form: Sie schaut auf nichts.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/components.py" />
      <source>Play component {number}</source>
      <translation>Komponente {number} abspielen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/components.py" />
      <source>Let component {number} go to and fro between −3 and 3 standard deviations</source>
      <translation>Komponente {number} zwischen −3 und 3 Standardabweichungen hin- und hergehen lassen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/components.py" />
      <source>Component {number}</source>
      <translation>Komponente {number}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/components.py" />
      <source>Component {number}, in standard deviations of the faces it was learnt from</source>
      <translation>Komponente {number}, in Standardabweichungen der Gesichter, aus denen sie gelernt wurde</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>grey levels</source>
      <translation>Graustufen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>edges to each side</source>
      <translation>Kanten zu jeder Seite</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>local patterns</source>
      <translation>lokale Muster</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>all points</source>
      <translation>alle Punkte</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>point {point}</source>
      <translation>Punkt {point}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>Its first filters</source>
      <translation>Seine ersten Filter</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>The filters of the network's first layer: edges, spots and waves of which all else is made.</source>
      <translation>Die Filter der ersten Schicht des Netzes: Kanten, Flecken und Wellen, aus denen alles andere gemacht ist.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>no face was found in the picture; choose another one</source>
      <translation>im Bild ist kein Gesicht zu finden; wähle ein anderes</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>All points: {channel}, {scale} px</source>
      <translation>Alle Punkte: {channel}, {scale} px</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>How much weight each point's filter has at each pixel. Click a point of the face for its own.</source>
      <translation>Wie viel Gewicht der Filter jedes Punkts bei jedem Pixel hat. Klick auf einen Punkt des Gesichts, um seinen zu sehen.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>Point {point}: {channel}, {scale} px</source>
      <translation>Punkt {point}: {channel}, {scale} px</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>The filter of this point's patch expert, a picture for each plane of the channel: bright where it wants much, dark where little. The face is looked at with {scale} pixels between the eye corners.</source>
      <translation>Der Filter des Patch-Experten dieses Punkts, ein Bild für jede Ebene des Kanals: hell, wo er viel will, dunkel, wo wenig. Das Gesicht wird mit {scale} Pixeln zwischen den Augenwinkeln betrachtet.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>What it sees</source>
      <translation>Was es sieht</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>The face upright, in grey levels that no lamp changes. The marks are where it was fitted.</source>
      <translation>Das Gesicht aufrecht, in Graustufen, die keine Lampe ändert. Die Marken zeigen, wo es angepasst wurde.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>Where it takes {whose} to be</source>
      <translation>Wo es {whose} vermutet</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>The network's response map: the brighter, the likelier.</source>
      <translation>Die Antwortkarte des Netzes: je heller, desto wahrscheinlicher.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>What it looks at for {whose}</source>
      <translation>Worauf es für {whose} schaut</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>How much the response map changes when a grey square covers a place: bright places are those that it needs. (Zeiler and Fergus, 2014)</source>
      <translation>Wie sehr sich die Antwortkarte ändert, wenn ein graues Quadrat eine Stelle verdeckt: Helle Stellen sind die, die es braucht. (Zeiler und Fergus, 2014)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/shapes_view.py" />
      <source>The face of the model</source>
      <translation>Das Gesicht des Modells</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/shapes_view.py" />
      <source>Click a point to see what its expert looks at. In 3-D, drag or use the arrow keys to turn.</source>
      <translation>Klick auf einen Punkt, um zu sehen, worauf sein Experte schaut. In 3-D drehst du durch Ziehen oder mit den Pfeiltasten.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewed_model.py" />
      <source>principal components</source>
      <translation>Hauptkomponenten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewed_model.py" />
      <source>sparse principal components</source>
      <translation>sparse Hauptkomponenten</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewed_model.py" />
      <source>principal components in three dimensions</source>
      <translation>Hauptkomponenten in drei Dimensionen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewed_model.py" />
      <source>{0} is neither a face model nor a shape model; choose a file that training wrote</source>
      <translation>{0} ist weder ein Gesichtsmodell noch ein Formmodell; wähle eine Datei, die ein Training geschrieben hat</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>3-D</source>
      <translation>3-D</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>The model that is looked at</source>
      <translation>Das Modell, das du ansiehst</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>Beside it</source>
      <translation>Daneben</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>A model whose same components are shown beside it</source>
      <translation>Ein Modell, dessen gleiche Komponenten daneben gezeigt werden</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>none</source>
      <translation>keines</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>Look at a model of your own: a .npz file</source>
      <translation>Ein eigenes Modell ansehen: eine .npz-Datei</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>On: the face in depth, to be turned with the mouse. Flat models get their depth from the 3-D model of the same points.</source>
      <translation>An: das Gesicht in der Tiefe, mit der Maus zu drehen. Flache Modelle bekommen ihre Tiefe vom 3-D-Modell derselben Punkte.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>All components to 0, seen from the front</source>
      <translation>Alle Komponenten auf 0, von vorn gesehen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>Save the face as it is, as a picture</source>
      <translation>Das Gesicht, wie es ist, als Bild speichern</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>Save a film of the component that plays, or of the one moved last, as it goes to and fro</source>
      <translation>Einen Film der Komponente speichern, die läuft oder zuletzt bewegt wurde, wie sie hin- und hergeht</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>A portrait</source>
      <translation>Ein Porträt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>Let the network look at a portrait of the gallery</source>
      <translation>Das Netz ein Porträt aus der Galerie ansehen lassen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>My face</source>
      <translation>Mein Gesicht</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>Let the network look at the face in the newest picture</source>
      <translation>Das Netz das Gesicht im neuesten Bild ansehen lassen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>What it looks at</source>
      <translation>Worauf es schaut</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>{points} points, {count} components ({kind})</source>
      <translation>{points} Punkte, {count} Komponenten ({kind})</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Annotator</source>
      <translation>Punkte setzen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Place the points of faces on your own pictures, in any layout, to train a model of your own</source>
      <translation>Setz die Punkte von Gesichtern auf eigene Bilder, in jedem Punkteschema, um ein eigenes Modell zu trainieren</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Model builder</source>
      <translation>Modell bauen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Train a face model on pictures of your own, watch it, and see how well it does; average and mix faces</source>
      <translation>Trainiere ein Gesichtsmodell auf eigenen Bildern, sieh dabei zu und sieh, wie gut es ist; mittle und mische Gesichter</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Model viewer</source>
      <translation>Modell ansehen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>The mean face of a model, a slider for each of its components, and what it looks at</source>
      <translation>Das mittlere Gesicht eines Modells, ein Regler für jede seiner Komponenten, und worauf es schaut</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Step through a fit: what each expert sees and answers, where the points go, what the prior takes back.</source>
      <translation>Geh eine Anpassung Schritt für Schritt durch: was jeder Experte sieht und antwortet, wohin die Punkte gehen, was das Vorwissen zurücknimmt.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Replay a head through several smoothers at once: which one trembles, which one lags, and the best of both.</source>
      <translation>Spiel einen Kopf durch mehrere Filter zugleich ab: welcher zittert, welcher hinterherkommt, und das Beste aus beidem.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Accuracy on this machine</source>
      <translation>Genauigkeit hier</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Follows made faces whose truth is known: error, jitter, latency and speed, to be compared with others'</source>
      <translation>Verfolgt künstliche Gesichter, deren wahre Lage bekannt ist: Fehler, Zittern, Verzug und Tempo, zum Vergleich mit anderen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Latency from light to screen</source>
      <translation>Verzögerung vom Licht zum Bildschirm</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>A flashing patch before the camera tells how late everything is, and the window runs ahead by that</source>
      <translation>Ein blinkendes Feld vor der Kamera zeigt, wie spät alles ist, und das Fenster schaut um so viel voraus</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Lens</source>
      <translation>Objektiv</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>A printed board tells the camera's angle of view and what its lens bends</source>
      <translation>Eine gedruckte Tafel verrät den Bildwinkel der Kamera und was ihr Objektiv verbiegt</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Light coach</source>
      <translation>Lichtberater</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Says what to do about lamp, window and camera, one thing at a time, and remembers the best set-up</source>
      <translation>Sagt, was mit Lampe, Fenster und Kamera zu tun ist, eins nach dem anderen, und merkt sich die beste Einrichtung</translation>
    </message>
    <message>
      <location filename="gui/scenes/context.py" />
      <source>The scene needs OpenGL 3.3, which this machine does not give ({0}). All else works without it; {1} doctor tells more, and what to install to draw on the processor.</source>
      <translation>Die Szene braucht OpenGL 3.3, das dieser Rechner nicht bietet ({0}). Alles andere geht ohne; {1} doctor sagt mehr, auch was du installieren kannst, um auf dem Prozessor zu zeichnen.</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/high_scores.py" />
      <source>not an entry</source>
      <translation>kein Eintrag</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>No head in view: the arrow keys steer</source>
      <translation>Kein Kopf im Bild: Die Pfeiltasten steuern</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Best {score:,}</source>
      <translation>Rekord {score:,}</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Level {level}</source>
      <translation>Level {level}</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>FLIGHT</source>
      <translation>FLUG</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Collect the blue stones, fly through the rings, avoid the rest</source>
      <translation>Sammle blaue Steine, flieg durch Ringe, weich dem Rest aus</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Steer with your head, or the arrow keys</source>
      <translation>Steuere mit dem Kopf oder den Pfeiltasten</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Paused: your head is out of view</source>
      <translation>Pause: Dein Kopf ist nicht im Bild</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>It goes on when you are back</source>
      <translation>Es geht weiter, wenn du wieder da bist</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>It goes on when you are back; an arrow key takes over</source>
      <translation>Weiter, sobald du da bist oder eine Pfeiltaste drückst</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Game over</source>
      <translation>Spiel vorbei</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>{score:,} points, level {level}</source>
      <translation>{score:,} Punkte, Level {level}</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Enter or Space: fly</source>
      <translation>Enter oder Leertaste: losfliegen</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Steered by the head</source>
      <translation>Dein Kopf steuert</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>It begins when a head is in view</source>
      <translation>Es geht los, sobald ein Kopf im Bild ist</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Not among the ten best this time</source>
      <translation>Diesmal nicht unter den besten zehn</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Enter or Space: fly again</source>
      <translation>Enter oder Leertaste: noch einmal fliegen</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Paused</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>P, Enter or Space: go on</source>
      <translation>P, Enter oder Leertaste: weiter</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>There you are. On in {seconds:.0f}…</source>
      <translation>Da bist du ja. Weiter in {seconds:.0f}…</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>There you are. On…</source>
      <translation>Da bist du ja. Weiter…</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>A new best!</source>
      <translation>Neuer Rekord!</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Number {place} of your best</source>
      <translation>Platz {place} deiner Bestenliste</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>level {level}</source>
      <translation>Level {level}</translation>
    </message>
    <message>
      <location filename="gui/scenes/layers.py" />
      <source>The folder {0} has no pictures in it.</source>
      <translation>Im Ordner {0} sind keine Bilder.</translation>
    </message>
    <message>
      <location filename="gui/scenes/layers.py" />
      <source>The folder {0} has more than {1} pictures in it; take some out.</source>
      <translation>Im Ordner {0} sind mehr als {1} Bilder; nimm ein paar heraus.</translation>
    </message>
    <message>
      <location filename="gui/scenes/layers.py" />
      <source>{0} cannot be read: {1}.</source>
      <translation>{0} lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
      <location filename="gui/scenes/layers.py" />
      <source>{0} cannot be read as a picture ({1}).</source>
      <translation>{0} lässt sich nicht als Bild lesen ({1}).</translation>
    </message>
    <message>
      <location filename="gui/scenes/layers.py" />
      <source>it is too large</source>
      <translation>es ist zu groß</translation>
    </message>
    <message>
      <location filename="gui/scenes/layers.py" />
      <source>it is none, or damaged</source>
      <translation>es ist keins oder beschädigt</translation>
    </message>
    <message>
      <location filename="gui/scenes/layers.py" />
      <source>it is {0}x{1} pixels, which is too large</source>
      <translation>mit {0}x{1} Pixeln ist es zu groß</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>it holds {0} in place of a number</source>
      <translation>statt einer Zahl steht darin {0}</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>it has more than {0} triangles; make it simpler first</source>
      <translation>es hat mehr als {0} Dreiecke; vereinfache es zuerst</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>it has {0} {1}, and no more than {2} can be shown; make it simpler first</source>
      <translation>es hat {0} {1}, und mehr als {2} lassen sich nicht zeigen; vereinfache es zuerst</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>it is not a glTF file</source>
      <translation>es ist keine glTF-Datei</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>its description is missing</source>
      <translation>seine Beschreibung fehlt</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>it is packed by {0}; save it without that</source>
      <translation>es ist mit {0} gepackt; speichere es ohne das</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>a buffer is shorter than it says</source>
      <translation>ein Puffer ist kürzer als angegeben</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>its buffers are used too often over</source>
      <translation>seine Puffer werden zu oft wiederverwendet</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>a list of numbers has no numbers</source>
      <translation>eine Zahlenliste enthält keine Zahlen</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>its lists of numbers are too long together</source>
      <translation>seine Zahlenlisten sind zusammen zu lang</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>a node hangs on two others</source>
      <translation>ein Knoten hängt an zwei anderen</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>a node hangs on itself or on two others</source>
      <translation>ein Knoten hängt an sich selbst oder an zwei anderen</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>its nodes hang on each other more than {0} deep</source>
      <translation>seine Knoten hängen mehr als {0} tief aneinander</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>{0} is no size</source>
      <translation>{0} ist keine Größe</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>something refers to what is not there</source>
      <translation>etwas verweist auf etwas, das es nicht gibt</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>it is not a PLY file</source>
      <translation>es ist keine PLY-Datei</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>it is not an STL file, or cut off</source>
      <translation>es ist keine STL-Datei oder abgeschnitten</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>it is cut off</source>
      <translation>es ist abgeschnitten</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>its {0} are no list</source>
      <translation>seine {0} sind keine Liste</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>a part of a buffer reaches beyond it</source>
      <translation>ein Teil eines Puffers reicht über ihn hinaus</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>it is shorter than it says</source>
      <translation>es ist kürzer als angegeben</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>a list of numbers reaches beyond its buffer</source>
      <translation>eine Zahlenliste reicht über ihren Puffer hinaus</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_file.py" />
      <source>{0} has no surface that could be shown.</source>
      <translation>{0} hat keine Oberfläche, die sich zeigen ließe.</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_file.py" />
      <source>a triangle has a corner that is not there</source>
      <translation>ein Dreieck hat eine Ecke, die es nicht gibt</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_file.py" />
      <source>it has points that are nowhere</source>
      <translation>es hat Punkte, die nirgends liegen</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_file.py" />
      <source>{0} cannot be read ({1}).</source>
      <translation>{0} lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_file.py" />
      <source>{0} cannot be read as a model ({1}).</source>
      <translation>{0} lässt sich nicht als Modell lesen ({1}).</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_file.py" />
      <source>it refers to something outside its folder</source>
      <translation>es verweist auf etwas außerhalb seines Ordners</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_file.py" />
      <source>its picture is of the kind {0}; save that as PNG or JPEG</source>
      <translation>sein Bild ist von der Art {0}; speichere das als PNG oder JPEG</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_file.py" />
      <source>its pictures are too large ({0}x{1} pixels); make them smaller first</source>
      <translation>seine Bilder sind zu groß ({0}x{1} Pixel); verkleinere sie zuerst</translation>
    </message>
    <message>
      <location filename="gui/scenes/opening.py" />
      <source>There is no scene {0}. There are: {1}.</source>
      <translation>Eine Szene {0} gibt es nicht. Es gibt: {1}.</translation>
    </message>
    <message>
      <location filename="gui/scenes/opening.py" />
      <source>Only the scene 'own' shows a file; leave out {0}, or ask for that scene.</source>
      <translation>Nur die Szene „own“ zeigt eine Datei; lass {0} weg oder nimm diese Szene.</translation>
    </message>
    <message>
      <location filename="gui/scenes/opening.py" />
      <source>The scene 'own' needs something to show: a model (.glb, .gltf, .obj) or a picture.</source>
      <translation>Die Szene „own“ braucht etwas zum Zeigen: ein Modell (.glb, .gltf, .obj) oder ein Bild.</translation>
    </message>
    <message>
      <location filename="gui/scenes/own.py" />
      <source>{0} cannot be shown. Give one of {1}, or a folder of pictures.</source>
      <translation>{0} lässt sich nicht zeigen. Gib eine Datei dieser Art an: {1}, oder einen Ordner mit Bildern.</translation>
    </message>
    <message>
      <location filename="gui/scenes/own.py" />
      <source>There is no file {0}.</source>
      <translation>Eine Datei {0} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="gui/shell/action_set.py" />
      <source>&amp;Pause</source>
      <translation>&amp;Pause</translation>
    </message>
    <message>
      <location filename="gui/shell/action_set.py" />
      <source>&amp;Go on</source>
      <translation>&amp;Weiter</translation>
    </message>
    <message>
      <location filename="gui/shell/action_set.py" />
      <source>&amp;Start</source>
      <translation>&amp;Starten</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Open &amp;clip…</source>
      <translation>&amp;Video öffnen…</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Track the head in a video file</source>
      <translation>Den Kopf in einer Videodatei verfolgen</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Open p&amp;icture…</source>
      <translation>&amp;Bild öffnen…</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Look for a head in a still picture</source>
      <translation>In einem einzelnen Bild nach einem Kopf suchen</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Open &amp;folder of pictures…</source>
      <translation>Bilder&amp;ordner öffnen…</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Track through the pictures in a folder</source>
      <translation>Den Kopf durch die Bilder eines Ordners verfolgen</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Demo</source>
      <translation>&amp;Demo</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Track a portrait that the program moves itself</source>
      <translation>Ein Porträt verfolgen, das vom Programm selbst bewegt wird</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Snapshot</source>
      <translation>&amp;Schnappschuss</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Save the picture as you see it, with what is drawn on it</source>
      <translation>Das Bild speichern, wie du es siehst, mit allem, was darauf gezeichnet ist</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Quit</source>
      <translation>B&amp;eenden</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Close the program</source>
      <translation>Das Programm schließen</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Undo setting</source>
      <translation>Einstellung &amp;zurücknehmen</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Take back the last change of a setting</source>
      <translation>Die letzte Änderung einer Einstellung zurücknehmen</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Redo setting</source>
      <translation>Einstellung &amp;wiederholen</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Hold the picture still, or go on</source>
      <translation>Das Bild anhalten oder weiterlaufen lassen</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Recentre</source>
      <translation>&amp;Zentrieren</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>You sit straight in front now: make this the middle</source>
      <translation>Deinen jetzigen Platz als Mitte nehmen</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Open the source again</source>
      <translation>&amp;Quelle neu öffnen</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Start over with the same source</source>
      <translation>Mit derselben Quelle von vorn anfangen</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Mirror</source>
      <translation>&amp;Spiegeln</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Settings</source>
      <translation>&amp;Einstellungen</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Show the settings at the side</source>
      <translation>Die Einstellungen an der Seite zeigen</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>E&amp;xpert settings</source>
      <translation>E&amp;xperteneinstellungen</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Show also all settings of the tracker, group by group</source>
      <translation>Alle Einstellungen des Trackings zeigen, Gruppe für Gruppe</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Icon in the &amp;tray</source>
      <translation>Symbol im &amp;Infobereich</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Keep an icon in the tray of the desktop; a click on it shows or hides the window</source>
      <translation>Zeigt ein Symbol im Infobereich des Desktops; ein Klick darauf zeigt oder verbirgt das Fenster</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>F&amp;ind a setting…</source>
      <translation>E&amp;instellung finden…</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Look for a setting by its words</source>
      <translation>Eine Einstellung nach ihren Wörtern suchen</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Full screen</source>
      <translation>Voll&amp;bild</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Nothing but the picture; Esc leaves</source>
      <translation>Nur das Bild; Esc führt zurück</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Keys</source>
      <translation>&amp;Tasten</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>All keys at a glance</source>
      <translation>Alle Tasten auf einen Blick</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;About visavis</source>
      <translation>Ü&amp;ber visavis</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Version, and the licences of what it is made of</source>
      <translation>Die Version und die Lizenzen von allem, was darin steckt</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Show the picture as a mirror does; kept apart for cameras and for clips and pictures</source>
      <translation>Das Bild wie im Spiegel zeigen; für Kameras getrennt gemerkt von Videos und Bildern</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Welcome…</source>
      <translation>&amp;Willkommen…</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Show again the cards of the first start, below the picture</source>
      <translation>Die Karten vom ersten Start wieder zeigen, unter dem Bild</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Speak this language from the next start on</source>
      <translation>Ab dem nächsten Start diese Sprache sprechen</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Appearance</source>
      <translation>&amp;Aussehen</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Language</source>
      <translation>&amp;Sprache</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>As the &amp;desktop</source>
      <translation>Wie das &amp;System</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Dark or light, with usual or high contrast, as the desktop</source>
      <translation>Dunkel oder hell, mit normalem oder hohem Kontrast, wie es das System vorgibt</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Da&amp;rk</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Light words on dark grounds</source>
      <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Light</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Dark words on light grounds; what is around a picture stays dark</source>
      <translation>Dunkle Schrift auf hellem Grund; rund um ein Bild bleibt es dunkel</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;High contrast</source>
      <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Black and white, with lines around what can be pressed</source>
      <translation>Schwarz und weiß, mit Linien um alles, was sich drücken lässt</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>The window</source>
      <translation>Das Fenster</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Icons (Phosphor)</source>
      <translation>Symbole (Phosphor)</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Cameras and pictures</source>
      <translation>Kameras und Bilder</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Video files (FFmpeg)</source>
      <translation>Videodateien (FFmpeg)</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Compiled kernels</source>
      <translation>Übersetzter Rechenkern</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Arrays</source>
      <translation>Arrays</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Mathematics</source>
      <translation>Mathematik</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Names of cameras</source>
      <translation>Namen der Kameras</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Where files go</source>
      <translation>Ablage der Dateien</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Settings files</source>
      <translation>Einstellungsdateien</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Command line</source>
      <translation>Befehlszeile</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Terminal output</source>
      <translation>Terminalausgabe</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Letters</source>
      <translation>Schrift</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Haar cascades</source>
      <translation>Haar-Kaskaden</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Finding faces</source>
      <translation>Gesichter finden</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>See the card in models/</source>
      <translation>Siehe die Karte in models/</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Portraits</source>
      <translation>Porträts</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>The demo</source>
      <translation>Die Demo</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Public domain; see assets/</source>
      <translation>Gemeinfrei; siehe assets/</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Version {version}. Watches a face through an ordinary webcam and does something with it in real time. Pictures stay on this computer.&lt;br&gt;&lt;br&gt;The code of visavis is under the MIT licence. It stands on these parts, each under its own:</source>
      <translation>Version {version}. Beobachtet ein Gesicht durch eine gewöhnliche Webcam und macht in Echtzeit etwas daraus. Bilder bleiben auf diesem Computer.&lt;br&gt;&lt;br&gt;Der Code von visavis steht unter der MIT-Lizenz. Er baut auf diesen Teilen auf, jeder unter seiner eigenen:</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>see the package</source>
      <translation>siehe das Paket</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>The arrow keys go from one to the next</source>
      <translation>Die Pfeiltasten führen von einem zum nächsten</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>What for</source>
      <translation>Wofür</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>not installed</source>
      <translation>nicht installiert</translation>
    </message>
    <message>
      <location filename="gui/shell/display.py" />
      <source>The system library libxcb-cursor0 is missing, without which Qt opens no window. Run: {0}</source>
      <translation>Die Systembibliothek libxcb-cursor0 fehlt, ohne die Qt kein Fenster öffnet. Führe aus: {0}</translation>
    </message>
    <message>
      <location filename="gui/shell/display.py" />
      <source>{0} Start it on a desktop, or use: {1} track --source demo</source>
      <translation>{0} Starte es auf einem Desktop, oder nimm: {1} track --source demo</translation>
    </message>
    <message>
      <location filename="gui/shell/faults.py" />
      <source>This is a fault in the program: {0} ({1}).</source>
      <translation>Das ist ein Fehler im Programm: {0} ({1}).</translation>
    </message>
    <message>
      <location filename="gui/shell/keys_dialog.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="gui/shell/keys_dialog.py" />
      <source>Find a key</source>
      <translation>Taste suchen</translation>
    </message>
    <message>
      <location filename="gui/shell/keys_dialog.py" />
      <source>Shows the keys, names and words that have what you type</source>
      <translation>Zeigt die Tasten, Namen und Wörter, in denen vorkommt, was du tippst</translation>
    </message>
    <message>
      <location filename="gui/shell/keys_dialog.py" />
      <source>No key has these words.</source>
      <translation>Zu diesen Wörtern gibt es keine Taste.</translation>
    </message>
    <message>
      <location filename="gui/shell/keys_dialog.py" />
      <source>Tab goes from control to control, Enter starts what has the focus, arrow keys turn a knob. Drop a clip, a picture or a folder onto the window to open it; double-click the picture for full screen.</source>
      <translation>Tab geht von Element zu Element, Enter löst das gewählte aus, Pfeiltasten drehen einen Regler. Zieh ein Video, ein Bild oder einen Ordner auf das Fenster, um es zu öffnen; ein Doppelklick auf das Bild zeigt es als Vollbild.</translation>
    </message>
    <message>
      <location filename="gui/shell/keys_dialog.py" />
      <source>All keys; the arrow keys go from one to the next</source>
      <translation>Alle Tasten; die Pfeiltasten führen von einer zur nächsten</translation>
    </message>
    <message>
      <location filename="gui/shell/keys_dialog.py" />
      <source>Close this window</source>
      <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
      <location filename="gui/shell/keys_dialog.py" />
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <location filename="gui/shell/keys_dialog.py" />
      <source>Action</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <location filename="gui/shell/keys_dialog.py" />
      <source>What it does</source>
      <translation>Was sie tut</translation>
    </message>
    <message>
      <location filename="gui/shell/remote_control.py" />
      <source>Another window of this app is open: what other programs send goes to that one.</source>
      <translation>Ein anderes Fenster dieser App ist offen: Was andere Programme senden, geht an jenes.</translation>
    </message>
    <message>
      <location filename="gui/shell/remote_control.py" />
      <source>Other programs cannot send anything: {reason}.</source>
      <translation>Andere Programme können nichts senden: {reason}.</translation>
    </message>
    <message>
      <location filename="gui/shell/source_picker.py" />
      <source>Demo</source>
      <translation>Demo</translation>
    </message>
    <message>
      <location filename="gui/shell/source_picker.py" />
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <location filename="gui/shell/source_picker.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="gui/shell/source_picker.py" />
      <source>What to look at: a camera, a clip, pictures or the demo</source>
      <translation>Was zu sehen ist: eine Kamera, ein Video, Bilder oder die Demo</translation>
    </message>
    <message>
      <location filename="gui/shell/source_picker.py" />
      <source>Look through this camera ({key})</source>
      <translation>Durch diese Kamera schauen ({key})</translation>
    </message>
    <message>
      <location filename="gui/shell/source_picker.py" />
      <source>Forget which clips, pictures and folders were opened; the files stay</source>
      <translation>Vergessen, welche Videos, Bilder und Ordner offen waren; die Dateien bleiben</translation>
    </message>
    <message>
      <location filename="gui/shell/source_picker.py" />
      <source>Choose a source</source>
      <translation>Quelle wählen</translation>
    </message>
    <message>
      <location filename="gui/shell/source_picker.py" />
      <source>No camera found. Plug one in; it appears here.</source>
      <translation>Keine Kamera gefunden. Steck eine an; sie erscheint dann hier.</translation>
    </message>
    <message>
      <location filename="gui/shell/source_picker.py" />
      <source>Clear these</source>
      <translation>Liste leeren</translation>
    </message>
    <message>
      <location filename="gui/shell/source_picker.py" />
      <source>{name}: in use by another program</source>
      <translation>{name}: von einem anderen Programm benutzt</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>No source</source>
      <translation>Keine Quelle</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>Choose a camera, a clip or the demo.</source>
      <translation>Wähle eine Kamera, ein Video oder die Demo.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>Preparing</source>
      <translation>Bereitet vor</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>The tracker is made ready for this machine; only after an installation or an update.</source>
      <translation>Das Tracking wird für diesen Computer vorbereitet; nur nach einer Installation oder einem Update.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>Opening</source>
      <translation>Öffnet</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>The source is being opened.</source>
      <translation>Die Quelle wird geöffnet.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>The picture stands still. Press Space to go on.</source>
      <translation>Das Bild steht. Drück die Leertaste, dann geht es weiter.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>Ended</source>
      <translation>Zu Ende</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>The clip is over.</source>
      <translation>Das Video ist zu Ende.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>No picture</source>
      <translation>Kein Bild</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>The source gives no pictures; the message says why.</source>
      <translation>Die Quelle liefert keine Bilder; die Meldung sagt, warum.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>State of the tracker</source>
      <translation>Stand des Trackings</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>Message</source>
      <translation>Meldung</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>Pictures a second that the source gives.</source>
      <translation>Bilder pro Sekunde, die die Quelle liefert.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>Pictures a second that are tracked.</source>
      <translation>Bilder pro Sekunde, die verfolgt werden.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>Delay</source>
      <translation>Verzug</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>From the capture of a picture to its result.</source>
      <translation>Von der Aufnahme eines Bilds bis zu seinem Ergebnis.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>Dropped</source>
      <translation>Verpasst</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>Pictures that came too fast to be tracked; the newest always wins.</source>
      <translation>Bilder, die zu schnell kamen, um verfolgt zu werden; das neueste geht immer vor.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>How much the smoothed head position trembles around its way over the last 2 s (standard deviation).
Measured while you hold still. A lower cut-off in “Smoothing” makes it calmer.
In face mode: how much the points tremble, as a share of the distance of the outer eye corners.</source>
      <translation>Wie sehr die geglättete Kopfposition in den letzten 2 s um ihren Weg gezittert hat (Standardabweichung).
Gemessen, solange du stillhältst. Eine niedrigere Grenze unter „Glättung“ macht sie ruhiger.
Bei Gesichtern: wie sehr die Punkte zittern, als Anteil am Abstand der äußeren Augenwinkel.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>hold still</source>
      <translation>stillhalten</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>{:.2f} % of eyes</source>
      <translation>{:.2f} % Augen</translation>
    </message>
    <message>
      <location filename="gui/shell/tool_bars.py" />
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <location filename="gui/shell/tool_bars.py" />
      <source>Modes</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>One frame &amp;back</source>
      <translation>Ein Bild &amp;zurück</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Hold still, one frame further back</source>
      <translation>Anhalten, ein Bild weiter hinten</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>One &amp;frame on</source>
      <translation>Ein Bild &amp;vor</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Hold still, one frame further on</source>
      <translation>Anhalten, ein Bild weiter vorn</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>5 s b&amp;ack</source>
      <translation>5 s z&amp;urück</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Go 5 seconds back</source>
      <translation>5 Sekunden zurückgehen</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>5 s &amp;on</source>
      <translation>5 s v&amp;or</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Go 5 seconds on</source>
      <translation>5 Sekunden vorgehen</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>1 s back</source>
      <translation>1 s zurück</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Go a second back</source>
      <translation>Eine Sekunde zurückgehen</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>1 s on</source>
      <translation>1 s vor</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Go a second on</source>
      <translation>Eine Sekunde vorgehen</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>To the &amp;beginning</source>
      <translation>Zum &amp;Anfang</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Go to the first frame</source>
      <translation>Zum ersten Bild gehen</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>To the &amp;end</source>
      <translation>Zum &amp;Ende</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Go to the last frame</source>
      <translation>Zum letzten Bild gehen</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>&amp;Slower</source>
      <translation>&amp;Langsamer</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Play at the next lower speed, down to a quarter</source>
      <translation>Mit dem nächstkleineren Tempo abspielen, bis hinab zu einem Viertel</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Fas&amp;ter</source>
      <translation>&amp;Schneller</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Play at the next higher speed, up to 4 times. Every frame is tracked all the same, so it gets no faster than this machine tracks; the screen leaves out what it has no time for</source>
      <translation>Mit dem nächsthöheren Tempo abspielen, bis zum Vierfachen. Trotzdem wird jedes Bild verfolgt, also geht es nie schneller, als dieser Computer verfolgt; der Bildschirm lässt aus, wofür er keine Zeit hat</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>&amp;Repeat the clip</source>
      <translation>Video &amp;wiederholen</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Begin anew at the end of the clip</source>
      <translation>Am Ende des Videos von vorn beginnen</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Repeat from &amp;here (A)</source>
      <translation>Ab &amp;hier wiederholen (A)</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Repeat the clip from this frame on; on the same frame again: from its beginning</source>
      <translation>Das Video ab diesem Bild wiederholen; beim selben Bild noch einmal: von Anfang an</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Repeat up &amp;to here (B)</source>
      <translation>&amp;Bis hier wiederholen (B)</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Repeat the clip up to this frame; on the same frame again: up to its end</source>
      <translation>Das Video bis zu diesem Bild wiederholen; beim selben Bild noch einmal: bis zum Ende</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Repeat no &amp;part</source>
      <translation>&amp;Keinen Teil wiederholen</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Forget from where and up to where the clip is repeated</source>
      <translation>Vergessen, von wo bis wo das Video wiederholt wird</translation>
    </message>
    <message>
      <location filename="gui/shell/tray.py" />
      <source>Show or hide the window</source>
      <translation>Fenster zeigen oder verbergen</translation>
    </message>
    <message>
      <location filename="gui/shell/window_commands.py" />
      <source>It is spoken from the next start on.</source>
      <translation>Ab dem nächsten Start wird sie gesprochen.</translation>
    </message>
    <message>
      <location filename="gui/widgets/button_row.py" />
      <source>What has no room here</source>
      <translation>Was hier keinen Platz hat</translation>
    </message>
    <message>
      <location filename="gui/widgets/editors.py" />
      <source> levels</source>
      <translation> Stufen</translation>
    </message>
    <message>
      <location filename="gui/widgets/editors.py" />
      <source>From {low} to {high}.</source>
      <translation>Von {low} bis {high}.</translation>
    </message>
    <message>
      <location filename="gui/widgets/editors.py" />
      <source>A file of your own…</source>
      <translation>Eine eigene Datei …</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>jaw</source>
      <translation>Kiefer</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>brows</source>
      <translation>Brauen</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>nose</source>
      <translation>Nase</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>eyes</source>
      <translation>Augen</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>mouth</source>
      <translation>Mund</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>right brow</source>
      <translation>rechte Braue</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>left brow</source>
      <translation>linke Braue</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>bridge of the nose</source>
      <translation>Nasenrücken</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>base of the nose</source>
      <translation>Nasenbasis</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>right eye</source>
      <translation>rechtes Auge</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>left eye</source>
      <translation>linkes Auge</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>right pupil</source>
      <translation>rechte Pupille</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>left pupil</source>
      <translation>linke Pupille</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>outer lip</source>
      <translation>Lippe außen</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>inner lip</source>
      <translation>Lippe innen</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>{part} {number}</source>
      <translation>{part} {number}</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Clips (*.mp4 *.mkv *.avi *.mov *.webm *.m4v *.mpg *.ogv);;All files (*)</source>
      <translation>Videos (*.mp4 *.mkv *.avi *.mov *.webm *.m4v *.mpg *.ogv);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Models and pictures (*.glb *.gltf *.obj *.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff);;All files (*)</source>
      <translation>Modelle und Bilder (*.glb *.gltf *.obj *.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Expressions (*.npz);;All files (*)</source>
      <translation>Ausdrücke (*.npz);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Profiles (*.toml);;All files (*)</source>
      <translation>Profile (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Reports (*.zip);;All files (*)</source>
      <translation>Berichte (*.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Tables (*.csv);;All files (*)</source>
      <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Pictures (*.jpg *.png);;All files (*)</source>
      <translation>Bilder (*.jpg *.png);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Sheets to print (*.pdf *.png);;All files (*)</source>
      <translation>Blätter zum Drucken (*.pdf *.png);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Reports of accuracy (*.json);;All files (*)</source>
      <translation>Genauigkeitsberichte (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Layouts of points (*.toml);;All files (*)</source>
      <translation>Punkteschemas (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Points (*.csv *.json);;All files (*)</source>
      <translation>Punkte (*.csv *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Models (*.npz);;All files (*)</source>
      <translation>Modelle (*.npz);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Reports (*.json);;All files (*)</source>
      <translation>Berichte (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Films (*.mp4);;All files (*)</source>
      <translation>Filme (*.mp4);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff);;All files (*)</source>
      <translation>Bilder (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Open a clip</source>
      <translation>Video öffnen</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Open a picture</source>
      <translation>Bild öffnen</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Make a mask of a picture</source>
      <translation>Maske aus einem Bild machen</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Open a folder of pictures</source>
      <translation>Ordner mit Bildern öffnen</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Open a recording</source>
      <translation>Aufnahme öffnen</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Open a table</source>
      <translation>Tabelle öffnen</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Export into a folder</source>
      <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Show your own</source>
      <translation>Eigenes zeigen</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Import expressions</source>
      <translation>Ausdrücke importieren</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Export expressions</source>
      <translation>Ausdrücke exportieren</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Import a profile</source>
      <translation>Profil importieren</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Export the profile</source>
      <translation>Profil exportieren</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Save the sheet</source>
      <translation>Den Bogen speichern</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Open a layout</source>
      <translation>Schema öffnen</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Import points</source>
      <translation>Punkte importieren</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Import points from a folder</source>
      <translation>Punkte aus einem Ordner importieren</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Export points</source>
      <translation>Punkte exportieren</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Open a model</source>
      <translation>Modell öffnen</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Save the model as</source>
      <translation>Modell speichern als</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Open a report</source>
      <translation>Bericht öffnen</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Save the picture</source>
      <translation>Das Bild speichern</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Save the film</source>
      <translation>Den Film speichern</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Save a report</source>
      <translation>Einen Bericht speichern</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Save the board</source>
      <translation>Die Tafel speichern</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Compare with a report</source>
      <translation>Mit einem Bericht vergleichen</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Save the report</source>
      <translation>Den Bericht speichern</translation>
    </message>
    <message>
      <location filename="gui/widgets/lag_plot.py" />
      <source>To the right: how far what is sent comes after the head. Up: how much it trembles at rest.
Each line is a kind of filter from steady to quick; none beats those on the pale band in both.
Click a point to choose it</source>
      <translation>Nach rechts: wie weit das, was gesendet wird, hinter dem Kopf zurückbleibt. Nach oben: wie sehr es in Ruhe zittert.
Jede Linie ist eine Art von Filter, von ruhig bis flink; keiner schlägt die auf dem hellen Band in beidem.
Klick auf einen Punkt, um ihn zu wählen</translation>
    </message>
    <message>
      <location filename="gui/widgets/lag_plot.py" />
      <source>lag in ms</source>
      <translation>Verzug in ms</translation>
    </message>
    <message>
      <location filename="gui/widgets/lag_plot.py" />
      <source>trembling in °</source>
      <translation>Zittern in °</translation>
    </message>
    <message>
      <location filename="gui/widgets/lag_plot.py" />
      <source>trembling in mm</source>
      <translation>Zittern in mm</translation>
    </message>
    <message>
      <location filename="gui/widgets/live_view.py" />
      <source>Live picture</source>
      <translation>Livebild</translation>
    </message>
    <message>
      <location filename="gui/widgets/picture_area.py" />
      <source>Opening…</source>
      <translation>Wird geöffnet…</translation>
    </message>
    <message>
      <location filename="gui/widgets/plain_panel.py" />
      <source>Drawn over the picture</source>
      <translation>Über das Bild gezeichnet</translation>
    </message>
    <message>
      <location filename="gui/widgets/points_canvas.py" />
      <source>Picture with the points of the face</source>
      <translation>Bild mit den Punkten des Gesichts</translation>
    </message>
    <message>
      <location filename="gui/widgets/rubber_band.py" />
      <source>Let go to follow this by its colours</source>
      <translation>Loslassen, um das anhand der Farben zu verfolgen</translation>
    </message>
    <message>
      <location filename="gui/widgets/rubber_band.py" />
      <source>Draw a larger box</source>
      <translation>Zieh den Rahmen größer</translation>
    </message>
    <message>
      <location filename="gui/widgets/seek_bar.py" />
      <source>Place in the clip</source>
      <translation>Stelle im Video</translation>
    </message>
    <message>
      <location filename="gui/widgets/seek_bar.py" />
      <source>{place}. This clip can only be played from its beginning to its end.</source>
      <translation>{place}. Dieses Video lässt sich nur von Anfang bis Ende abspielen.</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_group.py" />
      <source>{title}, group of settings</source>
      <translation>{title}, Gruppe von Einstellungen</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_group.py" />
      <source>Restore the defaults of “{title}”</source>
      <translation>Ausgangswerte von „{title}“ wiederherstellen</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_group.py" />
      <source>Restore the defaults of {title}</source>
      <translation>Ausgangswerte von {title} wiederherstellen</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_group.py" />
      <source>Click to fold this group away or out.</source>
      <translation>Klick, um diese Gruppe zu- oder aufzuklappen.</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_panel.py" />
      <source>Find a setting</source>
      <translation>Einstellung finden</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_panel.py" />
      <source>Shows the settings whose names or help have these words</source>
      <translation>Zeigt die Einstellungen, in deren Namen oder Hilfe diese Wörter stehen</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_panel.py" />
      <source>No setting of this page has these words.</source>
      <translation>Keine Einstellung dieser Seite enthält diese Wörter.</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_panel.py" />
      <source>Show them</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_panel.py" />
      <source>Show the settings for experts</source>
      <translation>Die Einstellungen für Experten zeigen</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_panel.py" />
      <source>A setting for experts is not as usual.</source>
      <translation>Eine Einstellung für Experten ist nicht wie üblich.</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_panel.py" />
      <source>{count} settings for experts are not as usual.</source>
      <translation>{count} Einstellungen für Experten sind nicht wie üblich.</translation>
    </message>
    <message>
      <location filename="gui/widgets/sheet_view.py" />
      <source>Faces, those that are alike near each other</source>
      <translation>Gesichter, ähnliche nah beieinander</translation>
    </message>
    <message>
      <location filename="gui/widgets/sheet_view.py" />
      <source>Click a face to go to its frame; the wheel zooms, dragging moves; arrows and Enter do too</source>
      <translation>Ein Klick auf ein Gesicht führt zu seinem Bild; das Rad vergrößert, Ziehen verschiebt; Pfeile und Enter gehen auch</translation>
    </message>
    <message>
      <location filename="gui/widgets/stage_mark.py" />
      <source>The picture stands still. Click, or press Space, to go on</source>
      <translation>Das Bild steht still. Mit einem Klick oder der Leertaste geht es weiter</translation>
    </message>
    <message>
      <location filename="gui/widgets/stage_mark.py" />
      <source>The clip is over. Click, or press Space, to play it again</source>
      <translation>Das Video ist zu Ende. Mit einem Klick oder der Leertaste läuft es noch einmal</translation>
    </message>
    <message>
      <location filename="gui/widgets/thing_overlay.py" />
      <source>{width} × {height} px</source>
      <translation>{width} × {height} px</translation>
    </message>
    <message>
      <location filename="gui/widgets/thing_overlay.py" />
      <source>at {x}, {y}</source>
      <translation>bei {x}, {y}</translation>
    </message>
    <message>
      <location filename="gui/widgets/thing_overlay.py" />
      <source>{size} · {place} · {relative} % of its first size</source>
      <translation>{size} · {place} · {relative} % der Anfangsgröße</translation>
    </message>
    <message>
      <location filename="gui/widgets/toast.py" />
      <source>Open the picture</source>
      <translation>Bild öffnen</translation>
    </message>
    <message>
      <location filename="gui/widgets/toast.py" />
      <source>Show the picture among its neighbours</source>
      <translation>Das Bild im Ordner zeigen</translation>
    </message>
    <message>
      <location filename="gui/widgets/toast.py" />
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <location filename="gui/widgets/transport_bar.py" />
      <source>{count} frames</source>
      <translation>{count} Bilder</translation>
    </message>
    <message>
      <location filename="gui/widgets/transport_bar.py" />
      <source>Speed</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <location filename="gui/widgets/transport_bar.py" />
      <source>How fast the clip is played (&lt; and &gt;). Every frame is tracked, so it gets no faster than this machine tracks; the screen leaves out what it has no time for.</source>
      <translation>Wie schnell das Video abgespielt wird (&lt; und &gt;). Jedes Bild wird verfolgt, also geht es nie schneller, als dieser Computer verfolgt; der Bildschirm lässt aus, wofür er keine Zeit hat.</translation>
    </message>
    <message>
      <location filename="gui/widgets/transport_bar.py" />
      <source>Time of the frame on show</source>
      <translation>Zeit des gezeigten Bilds</translation>
    </message>
    <message>
      <location filename="gui/widgets/transport_bar.py" />
      <source>Length of the clip</source>
      <translation>Länge des Videos</translation>
    </message>
    <message>
      <location filename="gui/widgets/welcome.py" />
      <source>Close the welcome; Help has it again</source>
      <translation>Das Willkommen schließen; unter Hilfe findest du es wieder</translation>
    </message>
    <message>
      <location filename="gui/widgets/welcome.py" />
      <source>Close the welcome</source>
      <translation>Das Willkommen schließen</translation>
    </message>
    <message>
      <location filename="gui/widgets/welcome.py" />
      <source>This is a demo: a portrait, moved by the program, and tracked live.</source>
      <translation>Das ist eine Demo: ein Porträt, das vom Programm bewegt und live verfolgt wird.</translation>
    </message>
    <message>
      <location filename="gui/widgets/welcome.py" />
      <source>Open a clip…</source>
      <translation>Video öffnen…</translation>
    </message>
    <message>
      <location filename="gui/widgets/welcome.py" />
      <source>Track your own head with the first camera</source>
      <translation>Deinen eigenen Kopf mit der ersten Kamera verfolgen</translation>
    </message>
    <message>
      <location filename="gui/widgets/welcome.py" />
      <source>Track a head in a film of yours</source>
      <translation>Einen Kopf in einem deiner Videos verfolgen</translation>
    </message>
    <message>
      <location filename="gui/widgets/welcome.py" />
      <source>Three things to begin with:</source>
      <translation>Drei Dinge für den Anfang:</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/conditions.py" />
      <source>Still</source>
      <translation>Ruhig</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/conditions.py" />
      <source>Moving</source>
      <translation>In Bewegung</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/conditions.py" />
      <source>Turned far</source>
      <translation>Weit gedreht</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/conditions.py" />
      <source>Dim, warm light</source>
      <translation>Schwaches, warmes Licht</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/conditions.py" />
      <source>Light from one side</source>
      <translation>Licht von einer Seite</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/conditions.py" />
      <source>Blurred</source>
      <translation>Unscharf</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/conditions.py" />
      <source>Noisy</source>
      <translation>Verrauscht</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/conditions.py" />
      <source>Partly covered</source>
      <translation>Teilweise verdeckt</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/measuring.py" />
      <source>a frame</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>found, %</source>
      <translation>gefunden, %</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>points, %</source>
      <translation>Punkte, %</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>turn, °</source>
      <translation>Drehung, °</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>place, cm</source>
      <translation>Position, cm</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>shake, mm</source>
      <translation>Zittern, mm</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>shake, °</source>
      <translation>Zittern, °</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>lag, ms</source>
      <translation>Verzug, ms</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>ms a frame</source>
      <translation>ms je Bild</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>95 % within ms</source>
      <translation>95 % binnen ms</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>frames a second</source>
      <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>it is of the format {0}</source>
      <translation>das Format ist {0}</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>it is of version {0}, not {1}</source>
      <translation>es hat die Version {0}, nicht {1}</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>it has too many rows</source>
      <translation>es sind zu viele Zeilen darin</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>a count is below 0</source>
      <translation>eine Anzahl ist kleiner als 0</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>a number is beyond all reason</source>
      <translation>eine Zahl liegt jenseits des Möglichen</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>{0} is no name</source>
      <translation>{0} ist kein Name</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>{0} cannot be written: {1}.</source>
      <translation>{0} lässt sich nicht schreiben: {1}.</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>{0} is no report of accuracy that can be used: {1}.</source>
      <translation>{0} ist kein brauchbarer Genauigkeitsbericht: {1}.</translation>
    </message>
    <message>
      <location filename="tracker/annotation/annotation_set.py" />
      <source>{0} is annotated in several layouts ({1}). Say which with --layout.</source>
      <translation>In {0} sind Punkte nach mehreren Schemas gesetzt ({1}). Sag mit --layout, welches du meinst.</translation>
    </message>
    <message>
      <location filename="tracker/annotation/annotation_set.py" />
      <source>{0} is annotated with another layout that is called {1} too. Give yours another name.</source>
      <translation>In {0} sind Punkte nach einem anderen Schema gesetzt, das auch {1} heißt. Gib deinem einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="tracker/annotation/annotation_set.py" />
      <source>The points cannot be kept in {0} ({1}). Make room, or allow writing there.</source>
      <translation>Die Punkte lassen sich nicht in {0} speichern ({1}). Mach Platz oder erlaube, dort zu schreiben.</translation>
    </message>
    <message>
      <location filename="tracker/annotation/coco.py" />
      <source>a point lies in no picture</source>
      <translation>ein Punkt liegt in keinem Bild</translation>
    </message>
    <message>
      <location filename="tracker/annotation/coco.py" />
      <source>{0} is no file of COCO keypoints for the layout {1} ({2}).</source>
      <translation>{0} ist keine Datei mit COCO-Keypoints für das Punkteschema {1} ({2}).</translation>
    </message>
    <message>
      <location filename="tracker/annotation/coco.py" />
      <source>a face has {0} points, the layout {1}</source>
      <translation>ein Gesicht hat {0} Punkte, das Punkteschema {1}</translation>
    </message>
    <message>
      <location filename="tracker/annotation/exchange.py" />
      <source>Points go to a folder of .pts, a .csv or a .json; {0} is none of them.</source>
      <translation>Punkte kommen in einen Ordner mit .pts, eine .csv oder eine .json; {0} ist nichts davon.</translation>
    </message>
    <message>
      <location filename="tracker/annotation/exchange.py" />
      <source>{0} has {1} points, the layout {2} has {3}.</source>
      <translation>{0} hat {1} Punkte, das Punkteschema {2} hat {3}.</translation>
    </message>
    <message>
      <location filename="tracker/annotation/exchange.py" />
      <source>The points cannot be written to {0} ({1}).</source>
      <translation>Die Punkte lassen sich nicht nach {0} schreiben ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/annotation/fitting.py" />
      <source>{0} more pictures have to be annotated first</source>
      <translation>erst müssen noch auf {0} Bilder Punkte gesetzt werden</translation>
    </message>
    <message>
      <location filename="tracker/annotation/log.py" />
      <source>{0} is no name of a picture</source>
      <translation>{0} ist kein Name eines Bilds</translation>
    </message>
    <message>
      <location filename="tracker/annotation/log.py" />
      <source>{0} has {1} points</source>
      <translation>{0} hat {1} Punkte</translation>
    </message>
    <message>
      <location filename="tracker/annotation/log.py" />
      <source>{0} hides points that it does not have</source>
      <translation>{0} verdeckt Punkte, die es nicht hat</translation>
    </message>
    <message>
      <location filename="tracker/annotation/log.py" />
      <source>The annotations in {0} cannot be read ({1}).</source>
      <translation>Die gesetzten Punkte in {0} lassen sich nicht lesen ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/annotation/log.py" />
      <source>{0} holds no annotations that this version knows ({1}).</source>
      <translation>{0} enthält keine gesetzten Punkte, die diese Version kennt ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/annotation/log.py" />
      <source>it does not begin with visavis_annotations {0}</source>
      <translation>es beginnt nicht mit visavis_annotations {0}</translation>
    </message>
    <message>
      <location filename="tracker/archives/archive.py" />
      <source>{0} is stored as {1}</source>
      <translation>{0} ist als {1} gespeichert</translation>
    </message>
    <message>
      <location filename="tracker/archives/archive.py" />
      <source>{0} is of size {1} and not {2}</source>
      <translation>{0} hat die Größe {1} und nicht {2}</translation>
    </message>
    <message>
      <location filename="tracker/archives/archive.py" />
      <source>{0} holds numbers that are not finite</source>
      <translation>{0} enthält Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
      <location filename="tracker/archives/archive.py" />
      <source>{0} holds numbers that are not positive</source>
      <translation>{0} enthält Zahlen, die nicht positiv sind</translation>
    </message>
    <message>
      <location filename="tracker/archives/archive.py" />
      <source>{0} holds numbers that are too large</source>
      <translation>{0} enthält zu große Zahlen</translation>
    </message>
    <message>
      <location filename="tracker/archives/header.py" />
      <source>its header is not a table</source>
      <translation>der Dateikopf ist keine Tabelle</translation>
    </message>
    <message>
      <location filename="tracker/archives/header.py" />
      <source>{0} is not a line of text</source>
      <translation>{0} ist keine Textzeile</translation>
    </message>
    <message>
      <location filename="tracker/archives/header.py" />
      <source>{0} is {1}, not one of {2}</source>
      <translation>{0} ist {1} und keins von {2}</translation>
    </message>
    <message>
      <location filename="tracker/archives/header.py" />
      <source>{0} is not a number</source>
      <translation>{0} ist keine Zahl</translation>
    </message>
    <message>
      <location filename="tracker/archives/header.py" />
      <source>{0} is out of range</source>
      <translation>{0} liegt außerhalb des Bereichs</translation>
    </message>
    <message>
      <location filename="tracker/archives/header.py" />
      <source>{0} is not a whole number</source>
      <translation>{0} ist keine ganze Zahl</translation>
    </message>
    <message>
      <location filename="tracker/archives/header.py" />
      <source>{0} is not a list of {1} to {2}</source>
      <translation>{0} ist keine Liste von {1} bis {2} Einträgen</translation>
    </message>
    <message>
      <location filename="tracker/archives/header.py" />
      <source>{0} is not a table</source>
      <translation>{0} ist keine Tabelle</translation>
    </message>
    <message>
      <location filename="tracker/archives/header.py" />
      <source>{0} has no {1}</source>
      <translation>{0} hat kein {1}</translation>
    </message>
    <message>
      <location filename="tracker/archives/header.py" />
      <source>its header is not JSON, or holds numbers that are not finite</source>
      <translation>der Dateikopf ist kein JSON oder enthält Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
      <location filename="tracker/archives/manifest.py" />
      <source>The model file {0} is not in the list of model files, {1}.</source>
      <translation>Die Modelldatei {0} steht nicht in der Liste der Modelldateien, {1}.</translation>
    </message>
    <message>
      <location filename="tracker/archives/manifest.py" />
      <source>The model file {0} is damaged or altered. Fetch the program's files again.</source>
      <translation>Die Modelldatei {0} ist beschädigt oder verändert. Hol dir die Dateien des Programms noch einmal.</translation>
    </message>
    <message>
      <location filename="tracker/archives/manifest.py" />
      <source>it lists no files</source>
      <translation>es sind keine Dateien aufgeführt</translation>
    </message>
    <message>
      <location filename="tracker/archives/manifest.py" />
      <source>The list of model files, {0}, cannot be read ({1}).</source>
      <translation>Die Liste der Modelldateien, {0}, lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/archives/manifest.py" />
      <source>The model file {0} is missing. Fetch the program's files again.</source>
      <translation>Die Modelldatei {0} fehlt. Hol dir die Dateien des Programms noch einmal.</translation>
    </message>
    <message>
      <location filename="tracker/archives/manifest.py" />
      <source>The model file {0} cannot be read ({1}).</source>
      <translation>Die Modelldatei {0} lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>it is not a whole archive</source>
      <translation>es ist kein vollständiges Archiv</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>its directory is not in order</source>
      <translation>das Inhaltsverzeichnis ist nicht in Ordnung</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>two of its parts have the same name</source>
      <translation>zwei Teile haben denselben Namen</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>it is encrypted</source>
      <translation>die Datei ist verschlüsselt</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>it is packed in an unknown way</source>
      <translation>die Datei ist auf unbekannte Art gepackt</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>it would unpack to more than such a file can hold</source>
      <translation>entpackt wäre es mehr, als eine solche Datei enthalten kann</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>its parts overlap</source>
      <translation>die Teile überlappen sich</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>{0} is not an array</source>
      <translation>{0} ist kein Array</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>{0} is not an array of numbers</source>
      <translation>{0} ist kein Array aus Zahlen</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>{0} is stored as {1}, which is no kind of ours</source>
      <translation>{0} ist als {1} gespeichert, und das gibt es hier nicht</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>{0} is stored column by column</source>
      <translation>{0} ist spaltenweise gespeichert</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>{0} is empty</source>
      <translation>{0} ist leer</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>its directory does not hold what it says</source>
      <translation>im Inhaltsverzeichnis steht nicht, was es verspricht</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>{0} is missing</source>
      <translation>{0} fehlt</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>{0} is not as large as it says</source>
      <translation>{0} ist nicht so groß wie angegeben</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>its {0} is not a short text</source>
      <translation>{0} darin ist kein kurzer Text</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>{0} is shorter than the directory says</source>
      <translation>{0} ist kürzer als im Inhaltsverzeichnis angegeben</translation>
    </message>
    <message>
      <location filename="tracker/archives/onnx_session.py" />
      <source>ONNX Runtime fell back from {0} to {1}{2}</source>
      <translation>ONNX Runtime wich von {0} auf {1} aus{2}</translation>
    </message>
    <message>
      <location filename="tracker/batch/clusters.py" />
      <source>There is no scheduler at {0}. Start one with `dask scheduler`, and give the address it prints.</source>
      <translation>Unter {0} ist kein Scheduler. Starte einen mit `dask scheduler`, und gib die Adresse an, die er ausgibt.</translation>
    </message>
    <message>
      <location filename="tracker/batch/clusters.py" />
      <source>The processes that were to work could not be started ({0}).</source>
      <translation>Die Prozesse, die arbeiten sollten, konnten nicht gestartet werden ({0}).</translation>
    </message>
    <message>
      <location filename="tracker/batch/engine.py" />
      <source>The connection to the cluster is lost. What is done is kept; the same command goes on.</source>
      <translation>Die Verbindung zum Cluster ist abgebrochen. Was fertig ist, bleibt; derselbe Befehl macht weiter.</translation>
    </message>
    <message>
      <location filename="tracker/batch/folder.py" />
      <source>The output {0} is a file. Give a folder.</source>
      <translation>Das Ziel {0} ist eine Datei. Gib einen Ordner an.</translation>
    </message>
    <message>
      <location filename="tracker/batch/folder.py" />
      <source>The output {0} cannot be written: {1}.</source>
      <translation>Das Ziel {0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
      <location filename="tracker/batch/folder.py" />
      <source>{0} has files in it that no batch has made. Give a new folder for the results.</source>
      <translation>In {0} sind Dateien, die kein Stapellauf gemacht hat. Gib einen neuen Ordner für die Ergebnisse an.</translation>
    </message>
    <message>
      <location filename="tracker/batch/inputs.py" />
      <source>There are no clips or pictures in {0}.</source>
      <translation>In {0} sind keine Clips oder Bilder.</translation>
    </message>
    <message>
      <location filename="tracker/batch/inputs.py" />
      <source>There is no file or folder {0}. Check the name.</source>
      <translation>Es gibt keine Datei und keinen Ordner {0}. Prüfe den Namen.</translation>
    </message>
    <message>
      <location filename="tracker/batch/inputs.py" />
      <source>it is no text</source>
      <translation>sie ist kein Text</translation>
    </message>
    <message>
      <location filename="tracker/batch/inputs.py" />
      <source>The list {0} cannot be read ({1}).</source>
      <translation>Die Liste {0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/batch/records.py" />
      <source>it is of another kind or version</source>
      <translation>sie ist von anderer Art oder Version</translation>
    </message>
    <message>
      <location filename="tracker/batch/records.py" />
      <source>a file of it lies elsewhere</source>
      <translation>eine ihrer Dateien liegt anderswo</translation>
    </message>
    <message>
      <location filename="tracker/batch/records.py" />
      <source>a number in it is none</source>
      <translation>eine Zahl darin ist keine</translation>
    </message>
    <message>
      <location filename="tracker/batch/records.py" />
      <source>a text in it is none</source>
      <translation>ein Text darin ist keiner</translation>
    </message>
    <message>
      <location filename="tracker/batch/records.py" />
      <source>{0} is no note of a batch, or is damaged ({1}). Delete it, and the work is done anew.</source>
      <translation>{0} ist kein Vermerk eines Stapellaufs oder beschädigt ({1}). Lösche ihn, dann wird die Arbeit neu getan.</translation>
    </message>
    <message>
      <location filename="tracker/batch/station.py" />
      <source>A worker has another {0} than the machine that asks. Install the same on all.</source>
      <translation>Ein Arbeiter hat ein anderes {0} als der Rechner, der fragt. Installiere überall dasselbe.</translation>
    </message>
    <message>
      <location filename="tracker/batch/station.py" />
      <source>The work was stopped.</source>
      <translation>Die Arbeit wurde angehalten.</translation>
    </message>
    <message>
      <location filename="tracker/batch/work.py" />
      <source>{0} is damaged: {1} of {2} frames could not be read and are left out. A fresh copy of the file may have more.</source>
      <translation>{0} ist beschädigt: {1} von {2} Bildern ließen sich nicht lesen und sind ausgelassen. Eine neue Kopie der Datei hat vielleicht mehr.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/file.py" />
      <source>a camera has an impossible delay</source>
      <translation>eine Kamera hat eine unmögliche Verzögerung</translation>
    </message>
    <message>
      <location filename="tracker/calibration/file.py" />
      <source>a pixel of a screen has an impossible size</source>
      <translation>ein Pixel eines Bildschirms hat eine unmögliche Größe</translation>
    </message>
    <message>
      <location filename="tracker/calibration/file.py" />
      <source>it is of schema {0}, not {1}</source>
      <translation>das Schema ist {0} und nicht {1}</translation>
    </message>
    <message>
      <location filename="tracker/calibration/file.py" />
      <source>an error is not a number</source>
      <translation>eine Fehlerangabe ist keine Zahl</translation>
    </message>
    <message>
      <location filename="tracker/calibration/lens_board.py" />
      <source>{0}: a board is written as .pdf or .png.</source>
      <translation>{0}: Eine Tafel wird als .pdf oder .png geschrieben.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/lens_solver.py" />
      <source>The pictures are of several sizes. Take all of them with one camera at one size.</source>
      <translation>Die Bilder sind verschieden groß. Nimm alle mit einer Kamera in einer Größe auf.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/lens_solver.py" />
      <source>The board is seen in {0} pictures; at least {1} are needed, tilted and in all parts of the picture.</source>
      <translation>Die Tafel ist in {0} Bildern zu sehen; es braucht mindestens {1}, geneigt und in allen Teilen des Bilds.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/lens_solver.py" />
      <source>The lens cannot be told from these pictures. Tilt the board more, to all sides.</source>
      <translation>Das Objektiv lässt sich aus diesen Bildern nicht bestimmen. Neige die Tafel mehr, nach allen Seiten.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/lens_solver.py" />
      <source>The corners are {0} pixels off, which is no lens. Glue the board on something flat and hold it still.</source>
      <translation>Die Ecken liegen {0} Pixel daneben, so verzerrt kein Objektiv. Kleb die Tafel auf etwas Ebenes und halt sie still.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/lens_solver.py" />
      <source>What comes out is no camera. Hold the board nearer, tilted, and in all parts of the picture.</source>
      <translation>Was herauskommt, ist keine Kamera. Halte die Tafel näher, geneigt und in alle Teile des Bilds.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>The four corners of the card lie in a line. Drag each onto its own corner.</source>
      <translation>Die vier Ecken der Karte liegen auf einer Linie. Zieh jede auf ihre eigene Ecke.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>Nothing has been measured yet.</source>
      <translation>Noch ist nichts gemessen.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>{0} does not fit the rest. Do that step again, or leave it out.</source>
      <translation>{0} passt nicht zum Rest. Mach diesen Schritt noch einmal oder lass ihn aus.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>The camera's place</source>
      <translation>Der Ort der Kamera</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>The camera's direction</source>
      <translation>Die Richtung der Kamera</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>The head's size</source>
      <translation>Die Größe des Kopfs</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>The angle of view</source>
      <translation>Der Bildwinkel</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>head's width</source>
      <translation>die Breite des Kopfs</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>angle of view</source>
      <translation>den Bildwinkel</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>The bank card</source>
      <translation>Die Bankkarte</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>The distance</source>
      <translation>Der Abstand</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>The {0} comes out as {1}, which cannot be. Measure again.</source>
      <translation>Für {0} ergibt sich {1}, und das kann nicht sein. Miss noch einmal.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>camera's place</source>
      <translation>den Ort der Kamera</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>The look from {0}</source>
      <translation>Der Blick von {0}</translation>
    </message>
    <message>
      <location filename="tracker/checked_file.py" />
      <source>it is nested too deeply</source>
      <translation>der Inhalt ist zu tief verschachtelt</translation>
    </message>
    <message>
      <location filename="tracker/checked_file.py" />
      <source>it is larger than such a file can be</source>
      <translation>die Datei ist größer, als eine solche sein kann</translation>
    </message>
    <message>
      <location filename="tracker/checked_file.py" />
      <source>it is not a file</source>
      <translation>das ist keine Datei</translation>
    </message>
    <message>
      <location filename="tracker/checked_file.py" />
      <source>it is not text in UTF-8</source>
      <translation>das ist kein Text in UTF-8</translation>
    </message>
    <message>
      <location filename="tracker/checked_file.py" />
      <source>The line is longer than {0} bytes.</source>
      <translation>Die Zeile ist länger als {0} Bytes.</translation>
    </message>
    <message>
      <location filename="tracker/checked_file.py" />
      <source>it takes more memory than there is</source>
      <translation>dafür reicht der Speicher nicht</translation>
    </message>
    <message>
      <location filename="tracker/checked_file.py" />
      <source>a line of it is too long</source>
      <translation>eine Zeile darin ist zu lang</translation>
    </message>
    <message>
      <location filename="tracker/checked_file.py" />
      <source>The line is not text in UTF-8.</source>
      <translation>Die Zeile ist kein Text in UTF-8.</translation>
    </message>
    <message>
      <location filename="tracker/control/asking.py" />
      <source>The app does not run. Start it with {0}, then try again.</source>
      <translation>Die App läuft nicht. Starte sie mit {0} und versuche es dann noch einmal.</translation>
    </message>
    <message>
      <location filename="tracker/control/asking.py" />
      <source>The app does not answer.</source>
      <translation>Die App antwortet nicht.</translation>
    </message>
    <message>
      <location filename="tracker/control/asking.py" />
      <source>The app cannot be reached: {0}.</source>
      <translation>Die App ist nicht erreichbar: {0}.</translation>
    </message>
    <message>
      <location filename="tracker/control/line_pipe.py" />
      <source>nobody listens</source>
      <translation>niemand hört zu</translation>
    </message>
    <message>
      <location filename="tracker/control/line_pipe.py" />
      <source>the pipe cannot be made ({0})</source>
      <translation>die Pipe kann nicht angelegt werden ({0})</translation>
    </message>
    <message>
      <location filename="tracker/control/line_pipe.py" />
      <source>there is no answer</source>
      <translation>es kommt keine Antwort</translation>
    </message>
    <message>
      <location filename="tracker/control/line_pipe.py" />
      <source>another program listens there already</source>
      <translation>dort hört schon ein anderes Programm zu</translation>
    </message>
    <message>
      <location filename="tracker/control/line_socket.py" />
      <source>this system has no such sockets</source>
      <translation>dieses System hat keine solchen Sockets</translation>
    </message>
    <message>
      <location filename="tracker/control/line_socket.py" />
      <source>no folder for it belongs to you alone ({0})</source>
      <translation>kein Ordner dafür gehört dir allein ({0})</translation>
    </message>
    <message>
      <location filename="tracker/control/line_socket.py" />
      <source>{0} cannot be used ({1})</source>
      <translation>{0} ist nicht benutzbar ({1})</translation>
    </message>
    <message>
      <location filename="tracker/control/line_socket.py" />
      <source>its folder belongs to somebody else</source>
      <translation>der Ordner gehört jemand anderem</translation>
    </message>
    <message>
      <location filename="tracker/control/line_socket.py" />
      <source>something else is in its place; move that away</source>
      <translation>an seiner Stelle liegt etwas anderes; räum das weg</translation>
    </message>
    <message>
      <location filename="tracker/control/messages.py" />
      <source>{0} is no command. {1}</source>
      <translation>{0} ist kein Befehl. {1}</translation>
    </message>
    <message>
      <location filename="tracker/control/messages.py" />
      <source>The line has signs in it that cannot be printed.</source>
      <translation>In der Zeile sind Zeichen, die nicht druckbar sind.</translation>
    </message>
    <message>
      <location filename="tracker/control/messages.py" />
      <source>The answer is not understood ({0}).</source>
      <translation>Die Antwort ist nicht verständlich ({0}).</translation>
    </message>
    <message>
      <location filename="tracker/control/messages.py" />
      <source>The line is not understood ({0}). {1}</source>
      <translation>Die Zeile wird nicht verstanden ({0}). {1}</translation>
    </message>
    <message>
      <location filename="tracker/control/messages.py" />
      <source>it is of version {0}</source>
      <translation>sie hat Version {0}</translation>
    </message>
    <message>
      <location filename="tracker/control/messages.py" />
      <source>it has fields of other kinds</source>
      <translation>sie hat Felder anderer Art</translation>
    </message>
    <message>
      <location filename="tracker/control/messages.py" />
      <source>there is no field {0}</source>
      <translation>es gibt kein Feld {0}</translation>
    </message>
    <message>
      <location filename="tracker/control/messages.py" />
      <source>command and text must be texts</source>
      <translation>command und text müssen Texte sein</translation>
    </message>
    <message>
      <location filename="tracker/control/messages.py" />
      <source>it is of version {0}, and only {1} is understood</source>
      <translation>sie hat Version {0}, und nur {1} wird verstanden</translation>
    </message>
    <message>
      <location filename="tracker/control/portal.py" />
      <source>This desktop lends its keys to no program.</source>
      <translation>Dieser Desktop überlässt seine Tasten keinem Programm.</translation>
    </message>
    <message>
      <location filename="tracker/control/portal.py" />
      <source>This desktop lends its keys only to programs in its menu; docs/remote.md tells how to put it there.</source>
      <translation>Dieser Desktop überlässt seine Tasten nur Programmen aus seinem Menü; docs/remote.md sagt, wie dieses dorthin kommt.</translation>
    </message>
    <message>
      <location filename="tracker/control/portal.py" />
      <source>The desktop has not lent any keys.</source>
      <translation>Der Desktop hat keine Tasten überlassen.</translation>
    </message>
    <message>
      <location filename="tracker/control/portal.py" />
      <source>The desktop has taken its keys back.</source>
      <translation>Der Desktop hat seine Tasten zurückgenommen.</translation>
    </message>
    <message>
      <location filename="tracker/control/session_bus.py" />
      <source>Keys of the desktop need the package dbus-fast: pip install dbus-fast</source>
      <translation>Tasten des Desktops brauchen das Paket dbus-fast: pip install dbus-fast</translation>
    </message>
    <message>
      <location filename="tracker/control/session_bus.py" />
      <source>There is no desktop here that could lend keys.</source>
      <translation>Hier gibt es keinen Desktop, der Tasten überlassen könnte.</translation>
    </message>
    <message>
      <location filename="tracker/control/session_bus.py" />
      <source>The desktop is gone.</source>
      <translation>Der Desktop ist weg.</translation>
    </message>
    <message>
      <location filename="tracker/desktop_entry.py" />
      <source>This is for desktops of Linux; here, make a shortcut to visavis-app yourself.</source>
      <translation>Das ist für Linux-Desktops; lege hier selbst eine Verknüpfung mit visavis-app an.</translation>
    </message>
    <message>
      <location filename="tracker/desktop_entry.py" />
      <source>{0} cannot be removed: {1}.</source>
      <translation>{0} lässt sich nicht entfernen: {1}.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_memory.py" />
      <source>it holds no set-ups of light</source>
      <translation>es enthält keine Einrichtungen des Lichts</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Well lit: nothing to do.</source>
      <translation>Gut beleuchtet: Es ist nichts zu tun.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>No face is seen yet: look into the camera.</source>
      <translation>Noch ist kein Gesicht zu sehen: Schau in die Kamera.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Your face is dark (grey level {value:.0f} of 255): put a lamp before you, or turn one up.</source>
      <translation>Dein Gesicht ist dunkel (Graustufe {value:.0f} von 255): Stell eine Lampe vor dich oder mach eine heller.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>{value:.0f} % of your face is burnt out: move the lamp away, or turn it down.</source>
      <translation>{value:.0f} % deines Gesichts sind ausgebrannt: Stell die Lampe weiter weg oder mach sie schwächer.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>The light at your left is {value:.1f} times brighter: turn the lamp, or light the right.</source>
      <translation>Das Licht links von dir ist {value:.1f}-mal so hell: Dreh die Lampe oder beleuchte die rechte Seite.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>The light at your right is {value:.1f} times brighter: turn the lamp, or light the left.</source>
      <translation>Das Licht rechts von dir ist {value:.1f}-mal so hell: Dreh die Lampe oder beleuchte die linke Seite.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>It is {value:.1f} times brighter behind you: draw the curtain, or turn away from the window.</source>
      <translation>Hinter dir ist es {value:.1f}-mal so hell: Zieh den Vorhang zu oder dreh dich vom Fenster weg.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Your face has little contrast ({value:.0f} grey levels): wipe the lens, or light it from one side.</source>
      <translation>Dein Gesicht hat wenig Kontrast ({value:.0f} Graustufen): Wisch die Linse ab oder beleuchte es von einer Seite.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>The light flickers by {value:.1f} %: take another lamp, or set the camera to your mains.</source>
      <translation>Das Licht flackert um {value:.1f} %: Nimm eine andere Lampe oder stell die Kamera auf deine Netzfrequenz ein.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>The picture is noisy ({value:.1f} grey levels): more light makes it calm.</source>
      <translation>Das Bild rauscht ({value:.1f} Graustufen): Mehr Licht macht es ruhig.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>You are blurred {value:.1f} times when you move: more light makes the exposure short.</source>
      <translation>In Bewegung bist du {value:.1f}-mal so unscharf: Mehr Licht verkürzt die Belichtung.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>The light is bluish (blue {value:.1f} times green): take a warmer lamp, or dim the screen.</source>
      <translation>Das Licht ist bläulich (Blau {value:.1f}-mal Grün): Nimm eine wärmere Lampe oder mach den Bildschirm dunkler.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>The light is reddish (red {value:.1f} times green): take a whiter lamp.</source>
      <translation>Das Licht ist rötlich (Rot {value:.1f}-mal Grün): Nimm eine weißere Lampe.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>The light is greenish (red {value:.1f} times green): take another lamp.</source>
      <translation>Das Licht ist grünlich (Rot {value:.1f}-mal Grün): Nimm eine andere Lampe.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Your face is small ({value:.2f} of the picture): come nearer.</source>
      <translation>Dein Gesicht ist klein ({value:.2f} des Bilds): Komm näher.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Your face fills {value:.2f} of the picture: move back.</source>
      <translation>Dein Gesicht füllt {value:.2f} des Bilds: Geh etwas zurück.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>{value:.0f} of 255</source>
      <translation>{value:.0f} von 255</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Mean brightness of the face. 60 to 200 is good.</source>
      <translation>Mittlere Helligkeit des Gesichts. 60 bis 200 ist gut.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Burnt out</source>
      <translation>Ausgebrannt</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>{value:.0%}</source>
      <translation>{value:.0%}</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Share of the face that is white. Less is better.</source>
      <translation>Anteil des Gesichts, der weiß ist. Weniger ist besser.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Right to left</source>
      <translation>Rechts zu links</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>{value:.2f} times</source>
      <translation>{value:.2f}-fach</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Light of the face's half at your right over that at your left. 1 is even.</source>
      <translation>Licht auf der Gesichtshälfte rechts von dir gegenüber der linken. 1 ist gleichmäßig.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Behind to face</source>
      <translation>Hinten zu Gesicht</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Light from around the face over that of the face. More than 4 makes the face dark.</source>
      <translation>Licht rund um das Gesicht gegenüber dem des Gesichts. Mehr als 4 macht das Gesicht dunkel.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Contrast</source>
      <translation>Kontrast</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>{value:.0f} levels</source>
      <translation>{value:.0f} Stufen</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Spread of the face's grey levels. Less than 12 is flat.</source>
      <translation>Streuung der Graustufen des Gesichts. Weniger als 12 ist flau.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Noise</source>
      <translation>Rauschen</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>{value:.1f} levels</source>
      <translation>{value:.1f} Stufen</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Of the camera's chip. Less is better.</source>
      <translation>Des Kamerachips. Weniger ist besser.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Flicker</source>
      <translation>Flackern</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>{value:.1f} %</source>
      <translation>{value:.1f} %</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>How the light changes from picture to picture. Less is better.</source>
      <translation>Wie sich das Licht von Bild zu Bild ändert. Weniger ist besser.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Red to green</source>
      <translation>Rot zu Grün</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Of the skin; 1.2 to 3 is usual.</source>
      <translation>Der Haut; 1,2 bis 3 ist üblich.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Blue to green</source>
      <translation>Blau zu Grün</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Of the skin; 0.3 to 1 is usual.</source>
      <translation>Der Haut; 0,3 bis 1 ist üblich.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Blur in motion</source>
      <translation>Bewegungsunschärfe</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>{value:.1f} times</source>
      <translation>{value:.1f}-fach</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>How much sharper the face is at rest than while it moves. 1 is no blur.</source>
      <translation>Wie viel schärfer das Gesicht in Ruhe ist als in Bewegung. 1 heißt keine Unschärfe.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>{value:.0%} of the picture</source>
      <translation>{value:.0%} des Bilds</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Width of the face. 15 to 50 % is good.</source>
      <translation>Breite des Gesichts. 15 bis 50 % ist gut.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>{value:.2f} m</source>
      <translation>{value:.2f} m</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>From the screen to between your eyes.</source>
      <translation>Vom Bildschirm bis zwischen deine Augen.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Too dark</source>
      <translation>Zu dunkel</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Too bright</source>
      <translation>Zu hell</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Light from behind</source>
      <translation>Gegenlicht</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Camera covered</source>
      <translation>Kamera verdeckt</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Moved too fast</source>
      <translation>Zu schnell bewegt</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Face covered</source>
      <translation>Gesicht verdeckt</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Turned too far</source>
      <translation>Zu weit gedreht</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Left the picture</source>
      <translation>Aus dem Bild gegangen</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Too far away</source>
      <translation>Zu weit weg</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Too near</source>
      <translation>Zu nah</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Another face</source>
      <translation>Ein anderes Gesicht</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>A cut in the film</source>
      <translation>Ein Schnitt im Film</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Pictures stopped</source>
      <translation>Bilder blieben aus</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Not known</source>
      <translation>Nicht bekannt</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>It became too dark to see your face.</source>
      <translation>Es wurde zu dunkel, um dein Gesicht zu sehen.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face became too bright to be seen.</source>
      <translation>Dein Gesicht wurde zu hell, um gesehen zu werden.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face is dark before a bright background.</source>
      <translation>Dein Gesicht ist dunkel vor einem hellen Hintergrund.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>One half of your face is lit, and the other one is dark.</source>
      <translation>Eine Hälfte deines Gesichts ist beleuchtet, die andere ist dunkel.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Something covers the camera.</source>
      <translation>Etwas verdeckt die Kamera.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>The picture of your face became blurred.</source>
      <translation>Das Bild deines Gesichts wurde unscharf.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face moved faster than it could be followed.</source>
      <translation>Dein Gesicht bewegte sich schneller, als ihm gefolgt werden konnte.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Something covered your face, such as a hand.</source>
      <translation>Etwas verdeckte dein Gesicht, etwa eine Hand.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face was turned too far away.</source>
      <translation>Dein Gesicht war zu weit weggedreht.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face left the picture.</source>
      <translation>Dein Gesicht ging aus dem Bild.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face is too small in the picture.</source>
      <translation>Dein Gesicht ist zu klein im Bild.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face is too near: it does not fit into the picture.</source>
      <translation>Dein Gesicht ist zu nah: Es passt nicht ins Bild.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Another face came before yours, or took over.</source>
      <translation>Ein anderes Gesicht kam vor deines oder nahm seinen Platz ein.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>The film cut to another picture.</source>
      <translation>Der Film schnitt zu einem anderen Bild.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>No new pictures came for a while, and then your face was elsewhere.</source>
      <translation>Eine Weile kamen keine neuen Bilder, und dann war dein Gesicht anderswo.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face was lost, and it is not clear why.</source>
      <translation>Dein Gesicht ging verloren, und es ist nicht klar, warum.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face left the picture on the left.</source>
      <translation>Dein Gesicht ging links aus dem Bild.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face left the picture on the right.</source>
      <translation>Dein Gesicht ging rechts aus dem Bild.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face left the picture at the top.</source>
      <translation>Dein Gesicht ging oben aus dem Bild.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face left the picture at the bottom.</source>
      <translation>Dein Gesicht ging unten aus dem Bild.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face was turned too far to the left.</source>
      <translation>Dein Gesicht war zu weit nach links gedreht.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face was turned too far to the right.</source>
      <translation>Dein Gesicht war zu weit nach rechts gedreht.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face was turned too far up.</source>
      <translation>Dein Gesicht war zu weit nach oben gedreht.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face was turned too far down.</source>
      <translation>Dein Gesicht war zu weit nach unten gedreht.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your head was tilted too far to one side.</source>
      <translation>Dein Kopf war zu weit zur Seite geneigt.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Put a light in front of you, or open the camera's shutter.</source>
      <translation>Stell ein Licht vor dich oder öffne die Blende der Kamera.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Turn away from the light, or lower the camera's exposure.</source>
      <translation>Dreh dich vom Licht weg oder verringere die Belichtung der Kamera.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Turn your back away from the window, or put a light in front of you.</source>
      <translation>Dreh den Rücken vom Fenster weg oder stell ein Licht vor dich.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Turn towards the lamp or the window, or put a second light on the other side.</source>
      <translation>Dreh dich zur Lampe oder zum Fenster oder stell ein zweites Licht auf die andere Seite.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Take away what lies before the lens.</source>
      <translation>Nimm weg, was vor der Linse ist.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Clean the lens, let the camera focus, or give it more light so that it exposes shorter.</source>
      <translation>Reinige die Linse, lass die Kamera scharf stellen oder gib ihr mehr Licht, damit sie kürzer belichtet.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Move a little more slowly; more light lets the camera take sharper pictures of motion.</source>
      <translation>Beweg dich etwas langsamer; mit mehr Licht macht die Kamera schärfere Bilder von Bewegungen.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Keep hands, cups and hair away from your face; it is found again by itself.</source>
      <translation>Halte Hände, Tassen und Haare vom Gesicht fern; es wird von selbst wiedergefunden.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Look towards the camera now and then, or put it where you look.</source>
      <translation>Schau ab und zu zur Kamera oder stell sie dorthin, wo du hinschaust.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Sit nearer to the middle of the picture, or turn the camera.</source>
      <translation>Setz dich näher zur Mitte des Bildes oder dreh die Kamera.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Sit nearer to the camera, or let smaller faces be looked for in the settings.</source>
      <translation>Setz dich näher an die Kamera oder lass in den Einstellungen nach kleineren Gesichtern suchen.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Move back a little.</source>
      <translation>Geh etwas zurück.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Click the face that is to count.</source>
      <translation>Klick das Gesicht an, das zählen soll.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Nothing need be done: it is looked for anew after every cut.</source>
      <translation>Es ist nichts zu tun: Nach jedem Schnitt wird neu gesucht.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Check the camera's plug and what else this computer is busy with.</source>
      <translation>Prüfe den Stecker der Kamera und womit dieser Computer sonst beschäftigt ist.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>“Why was I lost?” shows what was measured; you can save that as a report.</source>
      <translation>„Warum wurde ich verloren?“ zeigt, was gemessen wurde; du kannst es als Bericht speichern.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Sit a little more to the right, or turn the camera.</source>
      <translation>Setz dich etwas weiter nach rechts oder dreh die Kamera.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Sit a little more to the left, or turn the camera.</source>
      <translation>Setz dich etwas weiter nach links oder dreh die Kamera.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Sit a little lower, or tilt the camera up.</source>
      <translation>Setz dich etwas tiefer oder neige die Kamera nach oben.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Sit a little higher, or tilt the camera down.</source>
      <translation>Setz dich etwas höher oder neige die Kamera nach unten.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Hold your head a little straighter.</source>
      <translation>Halte den Kopf etwas gerader.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Confirmed</source>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Size, of the picture's height</source>
      <translation>Größe, Anteil der Bildhöhe</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>To the left edge, in faces</source>
      <translation>Zum linken Rand, in Gesichtern</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>To the right edge, in faces</source>
      <translation>Zum rechten Rand, in Gesichtern</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>To the upper edge, in faces</source>
      <translation>Zum oberen Rand, in Gesichtern</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>To the lower edge, in faces</source>
      <translation>Zum unteren Rand, in Gesichtern</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Speed, in faces a second</source>
      <translation>Geschwindigkeit, in Gesichtern je Sekunde</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Speed up and down, in faces a second</source>
      <translation>Geschwindigkeit auf und ab, in Gesichtern je Sekunde</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Turn to a side, in degrees</source>
      <translation>Drehung zur Seite, in Grad</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Turn up or down, in degrees</source>
      <translation>Drehung nach oben oder unten, in Grad</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Tilt, in degrees</source>
      <translation>Neigung, in Grad</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Seen from the side</source>
      <translation>Von der Seite gesehen</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Share of points seen</source>
      <translation>Anteil der gesehenen Punkte</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>How sure the eyes are</source>
      <translation>Wie sicher die Augen sind</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>How sure the mouth is</source>
      <translation>Wie sicher der Mund ist</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>How sure the left half is</source>
      <translation>Wie sicher die linke Hälfte ist</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>How sure the right half is</source>
      <translation>Wie sicher die rechte Hälfte ist</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Number of the face</source>
      <translation>Nummer des Gesichts</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Other faces</source>
      <translation>Andere Gesichter</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Covered by another face</source>
      <translation>Von einem anderen Gesicht verdeckt</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Found again so far away, in faces</source>
      <translation>So weit entfernt wiedergefunden, in Gesichtern</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Seconds between pictures</source>
      <translation>Sekunden zwischen Bildern</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Obstacle</source>
      <translation>Hindernis</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Brightness of the picture</source>
      <translation>Helligkeit des Bildes</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Change of the picture</source>
      <translation>Änderung des Bildes</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Likeness of the picture to the one before</source>
      <translation>Ähnlichkeit des Bildes mit dem vorigen</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Brightness of the face</source>
      <translation>Helligkeit des Gesichts</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Contrast of the face</source>
      <translation>Kontrast des Gesichts</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>How many times brighter behind</source>
      <translation>Wievielmal heller dahinter</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Sharpness of the face</source>
      <translation>Schärfe des Gesichts</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Likeness of the face to before</source>
      <translation>Ähnlichkeit des Gesichts mit vorher</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Share of the face that has changed</source>
      <translation>Anteil des Gesichts, der sich geändert hat</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Likeness of the face's halves</source>
      <translation>Ähnlichkeit der Gesichtshälften</translation>
    </message>
    <message>
      <location filename="tracker/effects/caricature.py" />
      <source>The exaggeration is {0}; it must be from {1} to {2}.</source>
      <translation>Die Übertreibung ist {0}; sie muss zwischen {1} und {2} liegen.</translation>
    </message>
    <message>
      <location filename="tracker/effects/deformation.py" />
      <source>There is no deformation called {0}; choose one of {1}.</source>
      <translation>Eine Verformung namens {0} gibt es nicht; nimm eine von {1}.</translation>
    </message>
    <message>
      <location filename="tracker/effects/deformation.py" />
      <source>{0} has an unknown part {1}</source>
      <translation>{0} hat einen unbekannten Teil {1}</translation>
    </message>
    <message>
      <location filename="tracker/effects/deformation.py" />
      <source>The face model has {0} points; effects need one with {1}.</source>
      <translation>Das Gesichtsmodell hat {0} Punkte; Effekte brauchen eins mit {1}.</translation>
    </message>
    <message>
      <location filename="tracker/effects/deformation.py" />
      <source>the deformations in {0} cannot be read ({1})</source>
      <translation>die Verformungen in {0} lassen sich nicht lesen ({1})</translation>
    </message>
    <message>
      <location filename="tracker/effects/deformation.py" />
      <source>{0} of {1} must be {2} pairs of numbers from -1 to 1</source>
      <translation>{0} von {1} muss aus {2} Zahlenpaaren von -1 bis 1 bestehen</translation>
    </message>
    <message>
      <location filename="tracker/effects/fold_guard.py" />
      <source>the triangles in {0} are none</source>
      <translation>die Dreiecke in {0} sind keine</translation>
    </message>
    <message>
      <location filename="tracker/effects/fold_guard.py" />
      <source>the triangles in {0} cannot be read ({1})</source>
      <translation>die Dreiecke in {0} lassen sich nicht lesen ({1})</translation>
    </message>
    <message>
      <location filename="tracker/effects/gallery.py" />
      <source>{0} comes with the program and keeps its name</source>
      <translation>{0} gehört zum Programm und behält den Namen</translation>
    </message>
    <message>
      <location filename="tracker/effects/gallery.py" />
      <source>the new name of {0} is empty</source>
      <translation>der neue Name von {0} ist leer</translation>
    </message>
    <message>
      <location filename="tracker/effects/gallery.py" />
      <source>{0} comes with the program and stays in the gallery</source>
      <translation>{0} gehört zum Programm und bleibt in der Galerie</translation>
    </message>
    <message>
      <location filename="tracker/effects/gallery.py" />
      <source>there is no mask called {0}; there are {1}</source>
      <translation>eine Maske namens {0} gibt es nicht; es gibt {1}</translation>
    </message>
    <message>
      <location filename="tracker/effects/gallery.py" />
      <source>{0} cannot be removed ({1})</source>
      <translation>{0} lässt sich nicht entfernen ({1})</translation>
    </message>
    <message>
      <location filename="tracker/effects/gallery.py" />
      <source>there is no mask called {0}; the gallery is empty</source>
      <translation>eine Maske namens {0} gibt es nicht; die Galerie ist leer</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>The eyes and brows look most alike.</source>
      <translation>Augen und Brauen sind sich am ähnlichsten.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>The noses look most alike.</source>
      <translation>Die Nasen sind sich am ähnlichsten.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>The mouths and chins look most alike.</source>
      <translation>Mund und Kinn sind sich am ähnlichsten.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a long face.</source>
      <translation>Beide haben ein langes Gesicht.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a broad face.</source>
      <translation>Beide haben ein breites Gesicht.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a square jaw.</source>
      <translation>Beide haben einen kantigen Kiefer.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a narrow chin.</source>
      <translation>Beide haben ein schmales Kinn.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have eyes far apart.</source>
      <translation>Bei beiden stehen die Augen weit auseinander.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have eyes close together.</source>
      <translation>Bei beiden stehen die Augen eng zusammen.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have large eyes.</source>
      <translation>Beide haben große Augen.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have small eyes.</source>
      <translation>Beide haben kleine Augen.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have high brows.</source>
      <translation>Beide haben hohe Brauen.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have low brows.</source>
      <translation>Beide haben tiefe Brauen.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a long nose.</source>
      <translation>Beide haben eine lange Nase.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a short nose.</source>
      <translation>Beide haben eine kurze Nase.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a broad nose.</source>
      <translation>Beide haben eine breite Nase.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a slender nose.</source>
      <translation>Beide haben eine schmale Nase.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a wide mouth.</source>
      <translation>Beide haben einen breiten Mund.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a small mouth.</source>
      <translation>Beide haben einen kleinen Mund.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have full lips.</source>
      <translation>Beide haben volle Lippen.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have thin lips.</source>
      <translation>Beide haben schmale Lippen.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a long chin.</source>
      <translation>Beide haben ein langes Kinn.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a short chin.</source>
      <translation>Beide haben ein kurzes Kinn.</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask.py" />
      <source>the mask {0} cannot be written as PNG</source>
      <translation>die Maske {0} lässt sich nicht als PNG schreiben</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask.py" />
      <source>a mask needs {0} points; {1} has {2}</source>
      <translation>eine Maske braucht {0} Punkte; {1} hat {2}</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask.py" />
      <source>the points of the mask {0} are not all numbers</source>
      <translation>nicht alle Punkte der Maske {0} sind Zahlen</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask.py" />
      <source>the points of the mask {0} lie in one spot; place them on the face again</source>
      <translation>die Punkte der Maske {0} liegen alle auf einem Fleck; setz sie neu auf das Gesicht</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask.py" />
      <source>the picture of the mask {0} is not 8-bit BGR or BGRA</source>
      <translation>das Bild der Maske {0} ist nicht 8-Bit-BGR oder -BGRA</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask.py" />
      <source>the mask {0} has no points: {1}</source>
      <translation>die Maske {0} hat keine Punkte: {1}</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask.py" />
      <source>the mask cannot be saved in {0} ({1})</source>
      <translation>die Maske lässt sich nicht in {0} speichern ({1})</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask.py" />
      <source>the points of the mask {0} cannot be saved ({1})</source>
      <translation>die Punkte der Maske {0} lassen sich nicht speichern ({1})</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask.py" />
      <source>{0} of the mask {1} cannot be read ({2})</source>
      <translation>{0} der Maske {1} lässt sich nicht lesen ({2})</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask.py" />
      <source>{0} of the mask {1} cannot be saved ({2})</source>
      <translation>{0} der Maske {1} lässt sich nicht speichern ({2})</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask_maker.py" />
      <source>the face in {0} is only {1} pixels wide; choose a larger picture of it</source>
      <translation>das Gesicht in {0} ist nur {1} Pixel breit; nimm ein größeres Bild davon</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask_maker.py" />
      <source>most of the face is outside the picture; move to its middle and try again</source>
      <translation>der größte Teil des Gesichts liegt außerhalb des Bilds; rück in die Mitte und versuch es noch einmal</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask_maker.py" />
      <source>{0} is transparent everywhere; choose another picture</source>
      <translation>{0} ist überall durchsichtig; nimm ein anderes Bild</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask_maker.py" />
      <source>no face was found in {0}; choose another picture, or place the points by hand</source>
      <translation>in {0} wurde kein Gesicht gefunden; nimm ein anderes Bild oder setz die Punkte von Hand</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask_maker.py" />
      <source>There are {0} faces in the picture; the largest is used.</source>
      <translation>Im Bild sind {0} Gesichter; das größte wird genommen.</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask_maker.py" />
      <source>The face is only {0} pixels wide; the mask will look blurred.</source>
      <translation>Das Gesicht ist nur {0} Pixel breit; die Maske wird unscharf aussehen.</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask_maker.py" />
      <source>The face is hard to make out; check its points.</source>
      <translation>Das Gesicht ist schwer zu erkennen; sieh dir die Punkte an.</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask_maker.py" />
      <source>A part of the face is outside the picture.</source>
      <translation>Ein Teil des Gesichts liegt außerhalb des Bilds.</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask_maker.py" />
      <source>The picture lay on its side or head; it was turned.</source>
      <translation>Das Bild lag auf der Seite oder stand auf dem Kopf; es wurde gedreht.</translation>
    </message>
    <message>
      <location filename="tracker/effects/mesh.py" />
      <source>a part is missing, or a triangle has a corner that is not there</source>
      <translation>ein Teil fehlt, oder ein Dreieck hat eine Ecke, die es nicht gibt</translation>
    </message>
    <message>
      <location filename="tracker/effects/mesh.py" />
      <source>the triangles in {0} cannot be read ({1}); install again</source>
      <translation>die Dreiecke in {0} lassen sich nicht lesen ({1}); installiere neu</translation>
    </message>
    <message>
      <location filename="tracker/effects/morph.py" />
      <source>one face has {0} points and the other {1}; annotate both in the same way</source>
      <translation>ein Gesicht hat {0} Punkte und das andere {1}; setz die Punkte auf beiden gleich</translation>
    </message>
    <message>
      <location filename="tracker/effects/portrait_check.py" />
      <source>A part of the face is covered; what covers it will be worn along.</source>
      <translation>Ein Teil des Gesichts ist verdeckt; was davor ist, wird mitgetragen.</translation>
    </message>
    <message>
      <location filename="tracker/effects/portrait_check.py" />
      <source>The eyes are shut and cannot be opened; switch on “Your own eyes”, or choose another picture.</source>
      <translation>Die Augen sind zu und lassen sich nicht öffnen; schalte „Deine eigenen Augen“ ein oder wähle ein anderes Bild.</translation>
    </message>
    <message>
      <location filename="tracker/effects/portrait_check.py" />
      <source>the head in {0} is turned away too far; choose a picture that looks at you</source>
      <translation>der Kopf in {0} ist zu weit weggedreht; wähle ein Bild, das dich ansieht</translation>
    </message>
    <message>
      <location filename="tracker/effects/portrait_check.py" />
      <source>The head is turned far aside; the half that is hidden is made of the other one.</source>
      <translation>Der Kopf ist weit zur Seite gedreht; die verdeckte Hälfte wird aus der anderen gemacht.</translation>
    </message>
    <message>
      <location filename="tracker/effects/portrait_check.py" />
      <source>the face in {0} is covered by half; choose a picture in which all of it is seen</source>
      <translation>das Gesicht in {0} ist halb verdeckt; wähle ein Bild, in dem es ganz zu sehen ist</translation>
    </message>
    <message>
      <location filename="tracker/effects/portrait_check.py" />
      <source>the mouth in {0} is open too wide to be closed; choose one with the lips together</source>
      <translation>der Mund in {0} ist zu weit offen, um geschlossen zu werden; wähle ein Bild mit geschlossenen Lippen</translation>
    </message>
    <message>
      <location filename="tracker/effects/portrait_check.py" />
      <source>The mouth is wide open; it is closed for you, but a picture with the lips together looks better.</source>
      <translation>Der Mund ist weit offen; er wird geschlossen, aber ein Bild mit geschlossenen Lippen sieht besser aus.</translation>
    </message>
    <message>
      <location filename="tracker/effects/texture.py" />
      <source>a mask's picture must be 8-bit BGR or BGRA, not {0} {1}</source>
      <translation>das Bild einer Maske muss 8-Bit-BGR oder -BGRA sein, nicht {0} {1}</translation>
    </message>
    <message>
      <location filename="tracker/effects/texture.py" />
      <source>a mask needs {0} finite points, not {1}</source>
      <translation>eine Maske braucht {0} endliche Punkte, nicht {1}</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>inner brow raiser</source>
      <translation>Brauen innen gehoben</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>inner ends of the brows above the inner eye corners</source>
      <translation>innere Enden der Brauen über den inneren Augenwinkeln</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>outer brow raiser</source>
      <translation>Brauen außen gehoben</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>outer halves of the brows above the outer eye corners</source>
      <translation>äußere Hälften der Brauen über den äußeren Augenwinkeln</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>brow lowerer</source>
      <translation>Brauen gesenkt</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>inner halves of the brows: down, and towards each other</source>
      <translation>innere Hälften der Brauen: nach unten und zueinander</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>upper lid raiser</source>
      <translation>Oberlider gehoben</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>upper lids above their place at rest</source>
      <translation>Oberlider über ihrem Platz in Ruhe</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>cheek raiser</source>
      <translation>Wangen gehoben</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lower lids up while the lip corners are; cheeks have no points</source>
      <translation>Unterlider oben, während es die Mundwinkel sind; Wangen haben keine Punkte</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lid tightener</source>
      <translation>Lider gespannt</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lower lids up while the lip corners are not</source>
      <translation>Unterlider oben, während es die Mundwinkel nicht sind</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>nose wrinkler</source>
      <translation>Nase gerümpft</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>wings of the nose up with the lip; wrinkles have no points</source>
      <translation>Nasenflügel mit der Lippe oben; Falten haben keine Punkte</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>upper lip raiser</source>
      <translation>Oberlippe gehoben</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>upper lip towards the nose, more than a smile takes it</source>
      <translation>Oberlippe zur Nase hin, mehr als ein Lächeln sie zieht</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lip corner puller</source>
      <translation>Mundwinkel gehoben</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lip corners up and outwards</source>
      <translation>Mundwinkel nach oben und außen</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>dimpler</source>
      <translation>Grübchen</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>dimples have no points</source>
      <translation>Grübchen haben keine Punkte</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lip corner depressor</source>
      <translation>Mundwinkel gesenkt</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lip corners down against the middle of the mouth</source>
      <translation>Mundwinkel unten gegen die Mitte des Mundes</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>chin raiser</source>
      <translation>Kinn gehoben</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lower lip up while the mouth is closed; the chin's boss has no points</source>
      <translation>Unterlippe oben bei geschlossenem Mund; der Kinnhöcker hat keine Punkte</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lip stretcher</source>
      <translation>Lippen breit gezogen</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lip corners outwards, not up</source>
      <translation>Mundwinkel nach außen, nicht nach oben</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lip tightener</source>
      <translation>Lippen gespannt</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>in points it hardly differs from pressing and from a smaller mouth</source>
      <translation>in Punkten unterscheidet es sich kaum vom Pressen und von einem kleineren Mund</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lip pressor</source>
      <translation>Lippen gepresst</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>red of the lips thinner while the mouth is closed</source>
      <translation>Lippenrot schmaler bei geschlossenem Mund</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lips part</source>
      <translation>Lippen geöffnet</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>gap between the lips</source>
      <translation>Spalt zwischen den Lippen</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>jaw drop</source>
      <translation>Kiefer gesenkt</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>gap between the lips, where it is wide</source>
      <translation>Spalt zwischen den Lippen, wo er weit ist</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>eyes closed</source>
      <translation>Augen geschlossen</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>gap between the lids, for longer than a blink</source>
      <translation>Spalt zwischen den Lidern, länger als ein Blinzeln</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>blink</source>
      <translation>Blinzeln</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>gap between the lids, while a blink lasts; only where it is told how long</source>
      <translation>Spalt zwischen den Lidern, solange ein Blinzeln dauert; nur wo gesagt ist, wie lange</translation>
    </message>
    <message>
      <location filename="tracker/expression/appearance.py" />
      <source>{0} holds no expression network.</source>
      <translation>{0} enthält kein Netz für Ausdrücke.</translation>
    </message>
    <message>
      <location filename="tracker/expression/appearance.py" />
      <source>The expression network {0} is damaged. Fetch the program's files again.</source>
      <translation>Das Netz für Ausdrücke {0} ist beschädigt. Hole die Dateien des Programms noch einmal.</translation>
    </message>
    <message>
      <location filename="tracker/expression/appearance.py" />
      <source>The expression network {0} does not run ({1}).</source>
      <translation>Das Netz für Ausdrücke {0} läuft nicht ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/expression/appearance.py" />
      <source>The expression network {0} is damaged ({1}).</source>
      <translation>Das Netz für Ausdrücke {0} ist beschädigt ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/expression/appearance.py" />
      <source>its expressions are others</source>
      <translation>seine Ausdrücke sind andere</translation>
    </message>
    <message>
      <location filename="tracker/expression/face_crop.py" />
      <source>a face of {0} points is needed, not of {1}</source>
      <translation>ein Gesicht mit {0} Punkten wird gebraucht, nicht mit {1}</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>the app has no action {0}{1}</source>
      <translation>die App hat keine Aktion {0}{1}</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>{0} {1}; gestures do nothing</source>
      <translation>{0} {1}; Gesten bewirken nichts</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>is of schema {0}, not {1}</source>
      <translation>hat das Schema {0}, nicht {1}</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>armed is {0}; it must be true or false</source>
      <translation>armed ist {0}; es muss true oder false sein</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>{0} must be a table</source>
      <translation>{0} muss eine Tabelle sein</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>{0} cannot be saved ({1})</source>
      <translation>{0} lässt sich nicht speichern ({1})</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>{0} cannot be put aside ({1})</source>
      <translation>{0} lässt sich nicht beiseitelegen ({1})</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>cannot be read ({0})</source>
      <translation>lässt sich nicht lesen ({0})</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>there is no gesture {0}{1}</source>
      <translation>es gibt keine Geste {0}{1}</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>{0} is no text</source>
      <translation>{0} ist kein Text</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>{0} does nothing: {1}</source>
      <translation>{0} bewirkt nichts: {1}</translation>
    </message>
    <message>
      <location filename="tracker/expression/neutral.py" />
      <source>The face was lost. Look into the camera and try again.</source>
      <translation>Das Gesicht ging verloren. Sieh in die Kamera und versuche es noch einmal.</translation>
    </message>
    <message>
      <location filename="tracker/expression/neutral.py" />
      <source>The head is turned away. Look into the camera and try again.</source>
      <translation>Der Kopf ist abgewandt. Sieh in die Kamera und versuche es noch einmal.</translation>
    </message>
    <message>
      <location filename="tracker/expression/neutral.py" />
      <source>The head moved. Keep it still for two seconds and try again.</source>
      <translation>Der Kopf hat sich bewegt. Halte ihn zwei Sekunden still und versuche es noch einmal.</translation>
    </message>
    <message>
      <location filename="tracker/expression/neutral.py" />
      <source>The mouth moved. Keep it at rest for two seconds and try again.</source>
      <translation>Der Mund hat sich bewegt. Halte ihn zwei Sekunden ruhig und versuche es noch einmal.</translation>
    </message>
    <message>
      <location filename="tracker/expression/neutral.py" />
      <source>The eyes were closed. Keep them open and try again.</source>
      <translation>Die Augen waren zu. Halte sie offen und versuche es noch einmal.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier.py" />
      <source>An expression needs a name; type one first.</source>
      <translation>Ein Ausdruck braucht einen Namen; gib zuerst einen ein.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier.py" />
      <source>A name has at most {0} letters; choose a shorter one.</source>
      <translation>Ein Name hat höchstens {0} Buchstaben; wähle einen kürzeren.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier.py" />
      <source>There is an expression {0} already; choose another name or delete it.</source>
      <translation>Es gibt schon einen Ausdruck {0}; wähle einen anderen Namen oder lösche ihn.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier.py" />
      <source>The expressions do not differ at all; show each of them clearly and collect again.</source>
      <translation>Die Ausdrücke unterscheiden sich gar nicht; zeig jeden deutlich und nimm sie noch einmal auf.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier.py" />
      <source>At least {0} expressions are needed; collect another one.</source>
      <translation>Mindestens {0} Ausdrücke werden gebraucht; nimm noch einen auf.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier.py" />
      <source>At most {0} expressions can be told apart; delete one first.</source>
      <translation>Höchstens {0} Ausdrücke lassen sich unterscheiden; lösche zuerst einen.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier.py" />
      <source>There is too little of {0}; collect it again, with the face in view.</source>
      <translation>Von {0} gibt es zu wenig; nimm es noch einmal auf, mit dem Gesicht im Bild.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier.py" />
      <source>The expressions were not collected in the same way; collect them again.</source>
      <translation>Die Ausdrücke wurden nicht auf dieselbe Weise aufgenommen; nimm sie noch einmal auf.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier_file.py" />
      <source>The expressions in {0} were learnt with another version of the program; learn them again.</source>
      <translation>Die Ausdrücke in {0} wurden mit einer anderen Version des Programms gelernt; lerne sie noch einmal.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier_file.py" />
      <source>it holds too many features</source>
      <translation>es enthält zu viele Merkmale</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier_file.py" />
      <source>its frames are not as many as it says</source>
      <translation>es hat nicht so viele Bilder, wie es sagt</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier_file.py" />
      <source>The expressions cannot be saved as {0} ({1}); choose another place.</source>
      <translation>Die Ausdrücke lassen sich nicht als {0} speichern ({1}); wähle einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier_file.py" />
      <source>a name in it has blanks about it</source>
      <translation>ein Name darin hat Leerzeichen darum</translation>
    </message>
    <message>
      <location filename="tracker/expression/ranges.py" />
      <source>its points are not those of a face</source>
      <translation>seine Punkte sind nicht die eines Gesichts</translation>
    </message>
    <message>
      <location filename="tracker/expression/ranges.py" />
      <source>its eyes are not where eyes are</source>
      <translation>seine Augen sind nicht, wo Augen sind</translation>
    </message>
    <message>
      <location filename="tracker/expression/ranges.py" />
      <source>captured is neither true nor false</source>
      <translation>captured ist weder true noch false</translation>
    </message>
    <message>
      <location filename="tracker/expression/ranges.py" />
      <source>it is {0} of version {1}</source>
      <translation>es ist {0} der Version {1}</translation>
    </message>
    <message>
      <location filename="tracker/expression/ranges.py" />
      <source>{0} is {1}; it must be from {2} to {3}</source>
      <translation>{0} ist {1}; es muss von {2} bis {3} sein</translation>
    </message>
    <message>
      <location filename="tracker/expression/ranges.py" />
      <source>there is no shape {0}</source>
      <translation>es gibt keine Form {0}</translation>
    </message>
    <message>
      <location filename="tracker/expression/ranges.py" />
      <source>{0} is no file of a person's ranges, or is damaged ({1}). Capture your neutral face again.</source>
      <translation>{0} ist keine Datei mit den Bereichen einer Person, oder sie ist beschädigt ({1}). Nimm dein neutrales Gesicht noch einmal auf.</translation>
    </message>
    <message>
      <location filename="tracker/expression/shape_classifier_file.py" />
      <source>it belongs to another 3-D shape model</source>
      <translation>es gehört zu einem anderen 3-D-Formmodell</translation>
    </message>
    <message>
      <location filename="tracker/expression/shape_classifier_file.py" />
      <source>it is for another number of shape parameters</source>
      <translation>es ist für eine andere Zahl von Formparametern</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>the lids, as the eye network sees them, and the distance of their points</source>
      <translation>die Lider, wie das Augennetz sie sieht, und der Abstand ihrer Punkte</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>where the iris is in the eye</source>
      <translation>wo die Iris im Auge ist</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>the chin and the lower lip</source>
      <translation>das Kinn und die Unterlippe</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>the outline of the lips</source>
      <translation>der Umriss der Lippen</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>the corners of the mouth</source>
      <translation>die Mundwinkel</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>the line of the brow</source>
      <translation>die Linie der Braue</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>the chin, where it drops more than the lips part</source>
      <translation>das Kinn, wo es mehr sinkt, als die Lippen sich öffnen</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>how much of the lip is seen: it may also be pressed</source>
      <translation>wie viel von der Lippe zu sehen ist: sie kann auch gepresst sein</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>the corners of the mouth, which move down far less than up</source>
      <translation>die Mundwinkel, die weit weniger nach unten als nach oben gehen</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>it shows in folds of the skin, which no point follows</source>
      <translation>es zeigt sich in Hautfalten, denen kein Punkt folgt</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>it moves towards the camera</source>
      <translation>es bewegt sich auf die Kamera zu</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>no point is on the tongue</source>
      <translation>kein Punkt liegt auf der Zunge</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>the lower lid moves by less than the points are sure</source>
      <translation>das Unterlid bewegt sich weniger, als die Punkte sicher sind</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>no point is on the cheeks</source>
      <translation>kein Punkt liegt auf den Wangen</translation>
    </message>
    <message>
      <location filename="tracker/face/conv_experts.py" />
      <source>{0} holds no learned experts</source>
      <translation>{0} enthält keine gelernten Experten</translation>
    </message>
    <message>
      <location filename="tracker/face/conv_experts.py" />
      <source>{0} is of version {1}; this program reads version {2}</source>
      <translation>{0} hat die Version {1}; dieses Programm liest die Version {2}</translation>
    </message>
    <message>
      <location filename="tracker/face/conv_experts.py" />
      <source>the learned experts {0} are damaged ({1})</source>
      <translation>die gelernten Experten {0} sind beschädigt ({1})</translation>
    </message>
    <message>
      <location filename="tracker/face/conv_experts.py" />
      <source>the learned experts {0} are damaged (they take pictures of {1})</source>
      <translation>die gelernten Experten {0} sind beschädigt (sie nehmen Bilder von {1})</translation>
    </message>
    <message>
      <location filename="tracker/face/conv_experts.py" />
      <source>the learned experts {0} are damaged (mean, spread and lean differ in length)</source>
      <translation>die gelernten Experten {0} sind beschädigt (mean, spread und lean sind verschieden lang)</translation>
    </message>
    <message>
      <location filename="tracker/face/conv_experts.py" />
      <source>the learned experts {0} are damaged (spread)</source>
      <translation>die gelernten Experten {0} sind beschädigt (spread)</translation>
    </message>
    <message>
      <location filename="tracker/face/conv_experts.py" />
      <source>the learned experts {0} are damaged (their {1} are of the wrong size)</source>
      <translation>die gelernten Experten {0} sind beschädigt ({1} hat die falsche Größe)</translation>
    </message>
    <message>
      <location filename="tracker/face/conv_experts.py" />
      <source>the learned experts {0} are damaged (their {1} are not finite)</source>
      <translation>die gelernten Experten {0} sind beschädigt ({1} ist nicht endlich)</translation>
    </message>
    <message>
      <location filename="tracker/face/conv_experts.py" />
      <source>the learned experts {0} do not run ({1})</source>
      <translation>die gelernten Experten {0} laufen nicht ({1})</translation>
    </message>
    <message>
      <location filename="tracker/face/cover_decoder.py" />
      <source>{0} holds no mask of covers</source>
      <translation>{0} enthält keine Maske für Verdeckungen</translation>
    </message>
    <message>
      <location filename="tracker/face/cover_decoder.py" />
      <source>the mask of covers {0} is damaged (it does not say what it reads)</source>
      <translation>die Maske für Verdeckungen {0} ist beschädigt (sie sagt nicht, was sie liest)</translation>
    </message>
    <message>
      <location filename="tracker/face/cover_decoder.py" />
      <source>the mask of covers {0} is damaged (its answers are of the wrong size)</source>
      <translation>die Maske für Verdeckungen {0} ist beschädigt (ihre Antworten haben die falsche Größe)</translation>
    </message>
    <message>
      <location filename="tracker/face/cover_decoder.py" />
      <source>the mask of covers {0} is damaged ({1})</source>
      <translation>die Maske für Verdeckungen {0} ist beschädigt ({1})</translation>
    </message>
    <message>
      <location filename="tracker/face/cover_decoder.py" />
      <source>the mask of covers {0} does not run ({1})</source>
      <translation>die Maske für Verdeckungen {0} läuft nicht ({1})</translation>
    </message>
    <message>
      <location filename="tracker/face/glance.py" />
      <source>it turns a head nowhere</source>
      <translation>es dreht einen Kopf nirgendwohin</translation>
    </message>
    <message>
      <location filename="tracker/face/glance.py" />
      <source>{0} holds no glance network</source>
      <translation>{0} enthält kein Netz für den Blick</translation>
    </message>
    <message>
      <location filename="tracker/face/glance.py" />
      <source>the glance network {0} is damaged (its answers cannot be)</source>
      <translation>das Netz für den Blick {0} ist beschädigt (seine Antworten können nicht sein)</translation>
    </message>
    <message>
      <location filename="tracker/face/glance.py" />
      <source>the glance network {0} does not run ({1})</source>
      <translation>das Netz für den Blick {0} läuft nicht ({1})</translation>
    </message>
    <message>
      <location filename="tracker/face/glance.py" />
      <source>the glance network {0} is damaged ({1})</source>
      <translation>das Netz für den Blick {0} ist beschädigt ({1})</translation>
    </message>
    <message>
      <location filename="tracker/face/model_file.py" />
      <source>There is no face model {0}: choose {1}, or name a model file (.npz).</source>
      <translation>Ein Gesichtsmodell {0} gibt es nicht: Wähle {1} oder nenne eine Modelldatei (.npz).</translation>
    </message>
    <message>
      <location filename="tracker/face/model_file.py" />
      <source>it has neither a network nor patch experts of two scales</source>
      <translation>es sind weder ein Netz noch Patch-Experten in zwei Größen darin</translation>
    </message>
    <message>
      <location filename="tracker/face/onnx_weights.py" />
      <source>a number is too long</source>
      <translation>eine Zahl ist zu lang</translation>
    </message>
    <message>
      <location filename="tracker/face/onnx_weights.py" />
      <source>its numbers are not finite</source>
      <translation>die Zahlen darin sind nicht endlich</translation>
    </message>
    <message>
      <location filename="tracker/face/onnx_weights.py" />
      <source>the network of this face model has no heads that could be learnt anew</source>
      <translation>das Netz dieses Gesichtsmodells hat keine Ausgänge, die sich neu lernen ließen</translation>
    </message>
    <message>
      <location filename="tracker/face/onnx_weights.py" />
      <source>the file is cut short</source>
      <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
      <location filename="tracker/face/onnx_weights.py" />
      <source>unknown kind of field {0}</source>
      <translation>unbekannte Art von Feld: {0}</translation>
    </message>
    <message>
      <location filename="tracker/face/personal_file.py" />
      <source>its numbers were altered</source>
      <translation>die Zahlen darin wurden verändert</translation>
    </message>
    <message>
      <location filename="tracker/face/personal_file.py" />
      <source>the personal model {0} is damaged (its heads do not fit); delete it or learn again</source>
      <translation>das persönliche Modell {0} ist beschädigt (seine Ausgänge passen nicht); lösche es oder lerne neu</translation>
    </message>
    <message>
      <location filename="tracker/face/personal_file.py" />
      <source>the personal model {0} was learnt with another version of the 3-D shape model: learn again</source>
      <translation>das persönliche Modell {0} wurde mit einer anderen Version des 3-D-Formmodells gelernt: lerne neu</translation>
    </message>
    <message>
      <location filename="tracker/face/personal_file.py" />
      <source>the personal model {0} is damaged (its head does not fit); delete it or learn again</source>
      <translation>das persönliche Modell {0} ist beschädigt (sein Kopf passt nicht); lösche es oder lerne neu</translation>
    </message>
    <message>
      <location filename="tracker/face/personal_file.py" />
      <source>what was learnt cannot be saved as {0} ({1})</source>
      <translation>das Gelernte lässt sich nicht als {0} speichern ({1})</translation>
    </message>
    <message>
      <location filename="tracker/face/personal_file.py" />
      <source>the personal model {0} cannot be deleted ({1})</source>
      <translation>das persönliche Modell {0} lässt sich nicht löschen ({1})</translation>
    </message>
    <message>
      <location filename="tracker/face/processor.py" />
      <source>The network runs on the processor, as the graphics one does not work: {0}.</source>
      <translation>Das Netz läuft auf dem Prozessor, denn die Grafikkarte geht nicht: {0}.</translation>
    </message>
    <message>
      <location filename="tracker/face/response_backend.py" />
      <source>{0} does not work on this machine ({1})</source>
      <translation>{0} funktioniert auf diesem Computer nicht ({1})</translation>
    </message>
    <message>
      <location filename="tracker/face/shape_file.py" />
      <source>its layout has other points</source>
      <translation>das Punkteschema darin hat andere Punkte</translation>
    </message>
    <message>
      <location filename="tracker/face/shape_file.py" />
      <source>its mean face or a mode is not of unit length</source>
      <translation>das mittlere Gesicht oder eine Mode darin hat nicht die Länge eins</translation>
    </message>
    <message>
      <location filename="tracker/face/tiers.py" />
      <source>{0} is {1}, but the models are {2}.</source>
      <translation>{0} ist {1}, es gibt aber nur die Modelle {2}.</translation>
    </message>
    <message>
      <location filename="tracker/face/tiers.py" />
      <source>the model {0} has no network</source>
      <translation>das Modell {0} hat kein Netz</translation>
    </message>
    <message>
      <location filename="tracker/files/film_file.py" />
      <source>The film {0} is there to its end and plays, but its index could not be added ({1}).</source>
      <translation>Der Film {0} ist bis zum Ende da und lässt sich abspielen, nur sein Index ließ sich nicht anfügen ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/files/fit_table.py" />
      <source>{0} cannot be gone on with ({1}). Give another name, or repair it.</source>
      <translation>Mit {0} kann nicht weitergemacht werden ({1}). Gib einen anderen Namen an, oder berichtige sie.</translation>
    </message>
    <message>
      <location filename="tracker/files/fit_table.py" />
      <source>{0} is no table of fit with faces of {1} points, so it cannot be gone on with. Give another name.</source>
      <translation>{0} ist keine Tabelle von fit mit Gesichtern aus {1} Punkten, also kann damit nicht weitergemacht werden. Gib einen anderen Namen an.</translation>
    </message>
    <message>
      <location filename="tracker/files/fit_table.py" />
      <source>line {0} is damaged</source>
      <translation>Zeile {0} ist beschädigt</translation>
    </message>
    <message>
      <location filename="tracker/files/growing_file.py" />
      <source>it is closed already</source>
      <translation>die Datei ist schon geschlossen</translation>
    </message>
    <message>
      <location filename="tracker/files/growing_file.py" />
      <source>it was removed or replaced meanwhile</source>
      <translation>die Datei wurde inzwischen entfernt oder ersetzt</translation>
    </message>
    <message>
      <location filename="tracker/files/lossless_writer.py" />
      <source>The pictures have another size now, which a lossless film cannot follow.</source>
      <translation>Die Bilder haben jetzt eine andere Größe, der ein verlustfreier Film nicht folgen kann.</translation>
    </message>
    <message>
      <location filename="tracker/files/lossless_writer.py" />
      <source>This installation of PyAV has no FFV1. Choose another kind of picture.</source>
      <translation>Dieses PyAV hat kein FFV1. Wähle eine andere Art von Bild.</translation>
    </message>
    <message>
      <location filename="tracker/files/model_report.py" />
      <source>the errors of its points are not those of its mean face</source>
      <translation>die Fehler seiner Punkte gehören nicht zu seinem mittleren Gesicht</translation>
    </message>
    <message>
      <location filename="tracker/files/model_report.py" />
      <source>it is of another kind</source>
      <translation>er ist von anderer Art</translation>
    </message>
    <message>
      <location filename="tracker/files/model_report.py" />
      <source>this program reads version {0}</source>
      <translation>dieses Programm liest die Version {0}</translation>
    </message>
    <message>
      <location filename="tracker/files/model_report.py" />
      <source>{0} cannot be read ({1})</source>
      <translation>{0} lässt sich nicht lesen ({1})</translation>
    </message>
    <message>
      <location filename="tracker/files/model_report.py" />
      <source>{0} is not the report of a model ({1}); make it again</source>
      <translation>{0} ist nicht der Bericht eines Modells ({1}); erstelle ihn neu</translation>
    </message>
    <message>
      <location filename="tracker/files/model_report.py" />
      <source>{0} is not a picture</source>
      <translation>{0} ist kein Bild</translation>
    </message>
    <message>
      <location filename="tracker/files/model_report.py" />
      <source>{0} is not a JPEG</source>
      <translation>{0} ist kein JPEG</translation>
    </message>
    <message>
      <location filename="tracker/files/model_report.py" />
      <source>{0} is not a pair</source>
      <translation>{0} ist kein Paar</translation>
    </message>
    <message>
      <location filename="tracker/files/picture_writer.py" />
      <source>The picture {0} must end in .png or .jpg.</source>
      <translation>Das Bild {0} muss auf .png oder .jpg enden.</translation>
    </message>
    <message>
      <location filename="tracker/files/picture_writer.py" />
      <source>The picture {0} cannot be written: {1}.</source>
      <translation>Das Bild {0} lässt sich nicht schreiben: {1}.</translation>
    </message>
    <message>
      <location filename="tracker/files/points_csv.py" />
      <source>{0} has no faces, or some of more points than others; keep one kind</source>
      <translation>{0} hat keine Gesichter oder manche mit mehr Punkten als andere; behalte nur eine Art</translation>
    </message>
    <message>
      <location filename="tracker/files/points_csv.py" />
      <source>{0} holds points that lie in no picture</source>
      <translation>{0} enthält Punkte, die in keinem Bild liegen</translation>
    </message>
    <message>
      <location filename="tracker/files/points_csv.py" />
      <source>{0} cannot be read as a table ({1})</source>
      <translation>{0} lässt sich nicht als Tabelle lesen ({1})</translation>
    </message>
    <message>
      <location filename="tracker/files/points_csv.py" />
      <source>{0} holds something that is not a number, or no name ({1})</source>
      <translation>{0} enthält etwas, das keine Zahl ist, oder keinen Namen ({1})</translation>
    </message>
    <message>
      <location filename="tracker/files/points_csv.py" />
      <source>line {0} of {1} is not image;x;y;visible;x;y;visible;...</source>
      <translation>Zeile {0} in {1} ist nicht image;x;y;visible;x;y;visible;...</translation>
    </message>
    <message>
      <location filename="tracker/files/pts.py" />
      <source>{0} does not hold one x and one y on each line</source>
      <translation>{0} enthält nicht in jeder Zeile ein x und ein y</translation>
    </message>
    <message>
      <location filename="tracker/files/pts.py" />
      <source>{0} is not a .pts file ({1})</source>
      <translation>{0} ist keine .pts-Datei ({1})</translation>
    </message>
    <message>
      <location filename="tracker/files/sound_copy.py" />
      <source>Some sound of {0} is left out: it is damaged.</source>
      <translation>Etwas Ton von {0} fehlt: er ist beschädigt.</translation>
    </message>
    <message>
      <location filename="tracker/files/sound_copy.py" />
      <source>Some sound of {0} is left out: an MP4 film cannot hold it as it is.</source>
      <translation>Etwas Ton von {0} fehlt: ein MP4-Film kann ihn so nicht halten.</translation>
    </message>
    <message>
      <location filename="tracker/files/sound_copy.py" />
      <source>The sound of {0} is damaged; its end is missing.</source>
      <translation>Der Ton von {0} ist beschädigt; sein Ende fehlt.</translation>
    </message>
    <message>
      <location filename="tracker/files/sound_copy.py" />
      <source>The sound of {0} is damaged; parts of it are missing.</source>
      <translation>Der Ton von {0} ist beschädigt; Teile davon fehlen.</translation>
    </message>
    <message>
      <location filename="tracker/files/track_reader.py" />
      <source>time_s is no time</source>
      <translation>time_s ist keine Zeit</translation>
    </message>
    <message>
      <location filename="tracker/files/track_reader.py" />
      <source>confidence is no number</source>
      <translation>confidence ist keine Zahl</translation>
    </message>
    <message>
      <location filename="tracker/files/track_reader.py" />
      <source>frame is no number of a frame</source>
      <translation>frame ist keine Bildnummer</translation>
    </message>
    <message>
      <location filename="tracker/files/track_reader.py" />
      <source>a place is out of this world</source>
      <translation>ein Ort ist nicht von dieser Welt</translation>
    </message>
    <message>
      <location filename="tracker/files/track_reader.py" />
      <source>{0} cannot be read as a table: {1}</source>
      <translation>{0} lässt sich nicht als Tabelle lesen: {1}</translation>
    </message>
    <message>
      <location filename="tracker/files/track_reader.py" />
      <source>{0}, line {1} cannot be understood ({2}).</source>
      <translation>{0}, Zeile {1} ist nicht zu verstehen ({2}).</translation>
    </message>
    <message>
      <location filename="tracker/files/track_reader.py" />
      <source>{0} is not a track: it has no column {1}. Make one with: {2} track</source>
      <translation>{0} ist keine Spur: die Spalte {1} fehlt. Erzeuge eine mit: {2} track</translation>
    </message>
    <message>
      <location filename="tracker/files/track_reader.py" />
      <source>{0} has no rows.</source>
      <translation>{0} hat keine Zeilen.</translation>
    </message>
    <message>
      <location filename="tracker/files/track_reader.py" />
      <source>{0}, line {1}: time runs backwards.</source>
      <translation>{0}, Zeile {1}: Die Zeit läuft rückwärts.</translation>
    </message>
    <message>
      <location filename="tracker/files/training_log.py" />
      <source>{0} is not the log of a training (it is empty)</source>
      <translation>{0} ist nicht das Protokoll eines Trainings (es ist leer)</translation>
    </message>
    <message>
      <location filename="tracker/files/training_log.py" />
      <source>{0} is no number</source>
      <translation>{0} ist keine Zahl</translation>
    </message>
    <message>
      <location filename="tracker/files/training_log.py" />
      <source>{0} is not the log of a training ({1})</source>
      <translation>{0} ist nicht das Protokoll eines Trainings ({1})</translation>
    </message>
    <message>
      <location filename="tracker/files/training_log.py" />
      <source>it is one of {0}</source>
      <translation>es ist eines von {0}</translation>
    </message>
    <message>
      <location filename="tracker/files/training_log.py" />
      <source>it is of version {0}; this program reads version {1}</source>
      <translation>es hat die Version {0}; dieses Programm liest die Version {1}</translation>
    </message>
    <message>
      <location filename="tracker/files/training_log.py" />
      <source>it does not begin as one</source>
      <translation>es beginnt nicht wie eines</translation>
    </message>
    <message>
      <location filename="tracker/files/training_log.py" />
      <source>it cannot end as {0}</source>
      <translation>es kann nicht mit {0} enden</translation>
    </message>
    <message>
      <location filename="tracker/files/video_writer.py" />
      <source>This installation of PyAV has no encoder for MP4 video. Without one no film can be written.</source>
      <translation>Diese Installation von PyAV hat keinen Encoder für MP4-Videos. Ohne einen lässt sich kein Film schreiben.</translation>
    </message>
    <message>
      <location filename="tracker/files/video_writer.py" />
      <source>The encoder {0} makes no video. Without one no film can be written.</source>
      <translation>Der Encoder {0} macht kein Video. Ohne einen lässt sich kein Film schreiben.</translation>
    </message>
    <message>
      <location filename="tracker/gaze/eye_network_file.py" />
      <source>{0} holds no eye network</source>
      <translation>{0} enthält kein Augennetz</translation>
    </message>
    <message>
      <location filename="tracker/gaze/eye_network_file.py" />
      <source>the eye network {0} is damaged (its answers are of the wrong size)</source>
      <translation>das Augennetz {0} ist beschädigt (seine Antworten haben die falsche Größe)</translation>
    </message>
    <message>
      <location filename="tracker/gaze/eye_network_file.py" />
      <source>the eye network {0} is damaged (its answers cannot be)</source>
      <translation>das Augennetz {0} ist beschädigt (seine Antworten kann es nicht geben)</translation>
    </message>
    <message>
      <location filename="tracker/gaze/eye_network_file.py" />
      <source>the eye network {0} is damaged ({1})</source>
      <translation>das Augennetz {0} ist beschädigt ({1})</translation>
    </message>
    <message>
      <location filename="tracker/gaze/eye_network_file.py" />
      <source>the eye network {0} does not run ({1})</source>
      <translation>das Augennetz {0} läuft nicht ({1})</translation>
    </message>
    <message>
      <location filename="tracker/gaze/screen_map.py" />
      <source>Too few of the points were looked at with open eyes. Sit in good light, look at each point until it goes out, and try again.</source>
      <translation>Zu wenige der Punkte wurden mit offenen Augen angesehen. Setz dich in gutes Licht, sieh jeden Punkt an, bis er verschwindet, und versuche es noch einmal.</translation>
    </message>
    <message>
      <location filename="tracker/gaze/screen_map.py" />
      <source>Too few of the points were looked at with open eyes. Please try the check again.</source>
      <translation>Zu wenige der Punkte wurden mit offenen Augen angesehen. Bitte versuche die Prüfung noch einmal.</translation>
    </message>
    <message>
      <location filename="tracker/gaze/screen_map_file.py" />
      <source>it holds no calibrations of a gaze</source>
      <translation>es enthält keine Kalibrierungen eines Blicks</translation>
    </message>
    <message>
      <location filename="tracker/gaze/screen_map_file.py" />
      <source>a calibration has numbers that cannot be</source>
      <translation>eine Kalibrierung hat Zahlen, die es nicht geben kann</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>it is not a boosted Haar cascade</source>
      <translation>es ist keine geboostete Haar-Kaskade</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>it has no stages, or an empty one</source>
      <translation>es sind keine Stufen darin, oder eine ist leer</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>a node uses a feature that is not there</source>
      <translation>ein Knoten benutzt ein Merkmal, das es nicht gibt</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>it has no &lt;{0}&gt;</source>
      <translation>&lt;{0}&gt; fehlt darin</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>The cascade file {0} cannot be read ({1}).</source>
      <translation>Die Kaskadendatei {0} lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>The cascade file {0} is damaged or of another kind ({1}).</source>
      <translation>Die Kaskadendatei {0} ist beschädigt oder von anderer Art ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>a tree has the wrong number of nodes or leaves</source>
      <translation>ein Baum hat die falsche Zahl von Knoten oder Blättern</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>it holds a number that is not finite</source>
      <translation>eine Zahl darin ist nicht endlich</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>it has tilted features, which are not supported</source>
      <translation>gekippte Merkmale, wie sie darin stehen, werden nicht unterstützt</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>a feature reaches out of the window</source>
      <translation>ein Merkmal ragt aus dem Suchfenster</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>a tree has a branch to nowhere</source>
      <translation>ein Baum hat einen Ast ins Nichts</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_search.py" />
      <source>the cascades must have windows of one size</source>
      <translation>die Kaskaden müssen gleich große Suchfenster haben</translation>
    </message>
    <message>
      <location filename="tracker/head/thing.py" />
      <source>What is in the box has the colours of what is around it, so it cannot be followed. </source>
      <translation>Was im Rahmen ist, hat dieselben Farben wie seine Umgebung; darum lässt es sich nicht verfolgen. </translation>
    </message>
    <message>
      <location filename="tracker/head/thing.py" />
      <source>The box is too small to follow what is in it. Draw a larger one.</source>
      <translation>Der Rahmen ist zu klein, um dem Inhalt zu folgen. Zieh einen größeren.</translation>
    </message>
    <message>
      <location filename="tracker/journal.py" />
      <source>its colours are none</source>
      <translation>ihre Farben sind keine</translation>
    </message>
    <message>
      <location filename="tracker/journal.py" />
      <source>no camera has such an angle of view</source>
      <translation>keine Kamera hat so einen Blickwinkel</translation>
    </message>
    <message>
      <location filename="tracker/journal.py" />
      <source>its middle is beyond all rooms</source>
      <translation>ihre Mitte liegt jenseits aller Räume</translation>
    </message>
    <message>
      <location filename="tracker/journal.py" />
      <source>a turn is none</source>
      <translation>eine Drehung ist keine</translation>
    </message>
    <message>
      <location filename="tracker/journal.py" />
      <source>a number of a face is none</source>
      <translation>eine Nummer eines Gesichts ist keine</translation>
    </message>
    <message>
      <location filename="tracker/journal.py" />
      <source>a number is missing or none at all</source>
      <translation>eine Zahl fehlt oder ist keine</translation>
    </message>
    <message>
      <location filename="tracker/journal.py" />
      <source>What was done while this was recorded ({0}) cannot be read ({1}).</source>
      <translation>Was während der Aufnahme getan wurde ({0}), kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/kernel_files.py" />
      <source>not a file of ours</source>
      <translation>keine Datei von uns</translation>
    </message>
    <message>
      <location filename="tracker/kernel_files.py" />
      <source>not what was written</source>
      <translation>nicht das, was geschrieben wurde</translation>
    </message>
    <message>
      <location filename="tracker/kernel_files.py" />
      <source>made for something else</source>
      <translation>für etwas anderes gemacht</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/names.py" />
      <source>No key is given; write one such as space, F13 or ctrl+right.</source>
      <translation>Es ist keine Taste angegeben; schreib eine wie space, F13 oder ctrl+right.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/names.py" />
      <source>{0} has a + with no key beside it; write a key such as ctrl+right.</source>
      <translation>{0} hat ein + ohne Taste daneben; schreib eine Taste wie ctrl+right.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/names.py" />
      <source>{0} has no key besides {1}; add one, such as ctrl+right.</source>
      <translation>{0} hat keine Taste außer {1}; füge eine hinzu, wie ctrl+right.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/names.py" />
      <source>{0} is more than one key; write one, with ctrl, alt, shift or super before it.</source>
      <translation>{0} ist mehr als eine Taste; schreib eine, mit ctrl, alt, shift oder super davor.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/names.py" />
      <source>There is no key {0}{1}; write one such as space, F13 or ctrl+right.</source>
      <translation>Es gibt keine Taste {0}{1}; schreib eine wie space, F13 oder ctrl+right.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/opening.py" />
      <source>Keys of other programs can be pressed on Linux only.</source>
      <translation>Tasten anderer Programme lassen sich nur unter Linux drücken.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/opening.py" />
      <source>On Wayland keys are pressed by uinput only. {0}</source>
      <translation>Unter Wayland werden Tasten nur über uinput gedrückt. {0}</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/opening.py" />
      <source>Without a desktop keys are pressed by uinput only. {0}</source>
      <translation>Ohne Desktop werden Tasten nur über uinput gedrückt. {0}</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/uinput_device.py" />
      <source>This system has no uinput; load its module with: sudo modprobe uinput</source>
      <translation>Dieses System hat kein uinput; lade sein Modul mit: sudo modprobe uinput</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/uinput_device.py" />
      <source>uinput may not be used by you; let a udev rule allow it, KERNEL=="uinput", TAG+="uaccess" in /etc/udev/rules.d/60-visavis.rules, and start the system again.</source>
      <translation>Du darfst uinput nicht benutzen; erlaube es durch eine udev-Regel, KERNEL=="uinput", TAG+="uaccess" in /etc/udev/rules.d/60-visavis.rules, und starte das System neu.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/uinput_device.py" />
      <source>uinput needs a package; install it with: pip install evdev</source>
      <translation>uinput braucht ein Paket; installiere es mit: pip install evdev</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/uinput_device.py" />
      <source>uinput made no device ({0}); start the system again.</source>
      <translation>uinput hat kein Gerät angelegt ({0}); starte das System neu.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/uinput_device.py" />
      <source>uinput takes nothing any more ({0}); switch it off and on again.</source>
      <translation>uinput nimmt nichts mehr an ({0}); schalte es aus und wieder ein.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/xtest_server.py" />
      <source>The X11 display takes nothing any more; switch it off and on again.</source>
      <translation>Die X11-Anzeige nimmt nichts mehr an; schalte es aus und wieder ein.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/xtest_server.py" />
      <source>An X11 desktop needs a package for this; install it with: pip install xcffib</source>
      <translation>Ein X11-Desktop braucht dafür ein Paket; installiere es mit: pip install xcffib</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/xtest_server.py" />
      <source>This X11 display lets no program press keys; its XTEST extension is switched off.</source>
      <translation>Diese X11-Anzeige lässt kein Programm Tasten drücken; ihre Erweiterung XTEST ist ausgeschaltet.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/xtest_server.py" />
      <source>The X11 display {0} cannot be reached; is DISPLAY right?</source>
      <translation>Die X11-Anzeige {0} ist nicht erreichbar; stimmt DISPLAY?</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>it does not say visavis_layout = {0}</source>
      <translation>visavis_layout = {0} steht nicht darin</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>it has {0}, which means nothing</source>
      <translation>es enthält {0}, was nichts bedeutet</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>its name is not a few small letters, digits, - or _</source>
      <translation>sein Name besteht nicht aus ein paar Kleinbuchstaben, Ziffern, - oder _</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>the two points of its size are no pair of its mirror</source>
      <translation>die zwei Punkte von size sind kein Paar in mirror</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>its points are not {0} to {1} names</source>
      <translation>seine Punkte sind nicht {0} bis {1} Namen</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>two of its points have the same name</source>
      <translation>zwei seiner Punkte heißen gleich</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>{0} points are the program's own {1}; add a point, or leave one out</source>
      <translation>{0} Punkte hat schon {1}, das zum Programm gehört; nimm einen Punkt dazu oder lass einen weg</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>its {0} is not a list</source>
      <translation>{0} darin ist keine Liste</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>its regions are not a table</source>
      <translation>regions darin ist keine Tabelle</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>a region may not be called points</source>
      <translation>eine Region darf nicht points heißen</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>a point is in more than one of its regions</source>
      <translation>ein Punkt ist in mehr als einer seiner Regionen</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>The layout {0} cannot be read ({1}).</source>
      <translation>Das Punkteschema {0} lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>The layout {0} cannot be used: {1}.</source>
      <translation>Das Punkteschema {0} lässt sich nicht benutzen: {1}.</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>{0} is in more than one pair of its mirror</source>
      <translation>{0} ist in mehr als einem Paar von mirror</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>{0} is no name of a point</source>
      <translation>{0} ist kein Name eines Punkts</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>{0} is too long for the name of a point</source>
      <translation>{0} ist zu lang für den Namen eines Punkts</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>a part of its {0} is not a list of {1} points</source>
      <translation>ein Teil von {0} ist keine Liste von {1} Punkten</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>its {0} has {1}, which is none of its points</source>
      <translation>{0} darin enthält {1}, was keiner seiner Punkte ist</translation>
    </message>
    <message>
      <location filename="tracker/markup.py" />
      <source>no known markup has {0} points; known are those with {1}</source>
      <translation>kein bekanntes Punkteschema hat {0} Punkte; bekannt sind die mit {1}</translation>
    </message>
    <message>
      <location filename="tracker/outputs/answering.py" />
      <source>Port {0} is in use, so nobody can ask there. End the other program, or answer nobody.</source>
      <translation>Port {0} ist belegt, darum kann dort niemand anfragen. Beende das andere Programm, oder antworte niemandem.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/foreign.py" />
      <source>A virtual camera needs OBS Studio and a package here: pip install pyvirtualcam</source>
      <translation>Eine virtuelle Kamera braucht OBS Studio und hier ein Paket: pip install pyvirtualcam</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/foreign.py" />
      <source>There is no virtual camera. Start the one of OBS Studio once, and end it again.</source>
      <translation>Es gibt keine virtuelle Kamera. Starte einmal die von OBS Studio, und beende sie wieder.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/loopback.py" />
      <source>The virtual camera {0} is not there. Load its driver with: {1}</source>
      <translation>Die virtuelle Kamera {0} ist nicht da. Lade ihren Treiber mit: {1}</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/loopback.py" />
      <source>Another program gives {0} its pictures. End it, or the program that still looks at its last one.</source>
      <translation>Ein anderes Programm gibt {0} seine Bilder. Beende es, oder das Programm, das noch das letzte davon zeigt.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/loopback.py" />
      <source>{0} is a camera that takes no pictures. Choose a device of v4l2loopback.</source>
      <translation>{0} ist eine Kamera, die keine Bilder annimmt. Wähle ein Gerät von v4l2loopback.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/loopback.py" />
      <source>The virtual camera {0} takes only parts of pictures. Choose a smaller size.</source>
      <translation>Die virtuelle Kamera {0} nimmt Bilder nur teilweise an. Wähle eine kleinere Größe.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/loopback.py" />
      <source>The virtual camera {0} keeps a format that is not known here. Load its driver anew.</source>
      <translation>Die virtuelle Kamera {0} behält ein Format, das hier nicht bekannt ist. Lade ihren Treiber neu.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/loopback.py" />
      <source>You may not write to {0}. Have yourself added to the group video.</source>
      <translation>Du darfst nicht in {0} schreiben. Lass dich in die Gruppe video aufnehmen.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/loopback.py" />
      <source>{0} cannot be opened ({1}). Choose another device.</source>
      <translation>{0} lässt sich nicht öffnen ({1}). Wähle ein anderes Gerät.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/loopback.py" />
      <source>{0} is no video device. Choose another one.</source>
      <translation>{0} ist kein Videogerät. Wähle ein anderes.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/opening.py" />
      <source>This system has no virtual camera. Install v4l2loopback and load it with: {0} (or install GStreamer's plug-in for PipeWire).</source>
      <translation>Dieses System hat keine virtuelle Kamera. Installiere v4l2loopback und lade es mit: {0} (oder installiere das PipeWire-Modul von GStreamer).</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/pipewire.py" />
      <source>PipeWire takes no pictures now ({0}). It is tried again.</source>
      <translation>PipeWire nimmt gerade keine Bilder an ({0}). Es wird weiter versucht.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/pipewire.py" />
      <source>PipeWire gets no pictures: {0} is not here. Install GStreamer and its PipeWire plug-in.</source>
      <translation>PipeWire bekommt keine Bilder: {0} fehlt hier. Installiere GStreamer und sein PipeWire-Plug-in.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/virtual_camera.py" />
      <source>Virtual camera</source>
      <translation>Virtuelle Kamera</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/virtual_camera.py" />
      <source>Video calls, browsers and recorders, which see the picture with the effect</source>
      <translation>Videoanrufe, Browser und Aufnahmeprogramme, die das Bild mit dem Effekt sehen</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/virtual_camera.py" />
      <source>Switch this on first, then choose the camera “visavis” in the other program. On Linux it needs v4l2loopback, or PipeWire with GStreamer; on Windows and macOS OBS Studio and: pip install pyvirtualcam. While there is no picture, as with “Numbers only”, a grey card is shown.</source>
      <translation>Schalte das zuerst ein, und wähle dann im anderen Programm die Kamera „visavis“. Unter Linux braucht es v4l2loopback, oder PipeWire mit GStreamer; unter Windows und macOS OBS Studio und: pip install pyvirtualcam. Solange es kein Bild gibt, wie bei „Nur Zahlen“, wird eine graue Karte gezeigt.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/ifacialmocap.py" />
      <source>iFacialMocap</source>
      <translation>iFacialMocap</translation>
    </message>
    <message>
      <location filename="tracker/outputs/ifacialmocap.py" />
      <source>VSeeFace, VMagicMirror, Warudo, Blender and whatever takes this iPhone app</source>
      <translation>VSeeFace, VMagicMirror, Warudo, Blender und alles, was diese iPhone-App annimmt</translation>
    </message>
    <message>
      <location filename="tracker/outputs/ifacialmocap.py" />
      <source>In the program choose iFacialMocap as the tracker, as if a phone were to be connected; where it wants the phone's address, give that of this machine. It must listen at port 49983 (UDP). What one camera cannot tell stays at rest: cheeks, tongue, nose, jaw forward, dimples, pressed lips.</source>
      <translation>Wähle im Programm iFacialMocap als Tracker, als würdest du ein Telefon verbinden; wo es die Adresse des Telefons verlangt, gib die dieses Rechners an. Es muss an Port 49983 (UDP) zuhören. Was eine einzelne Kamera nicht erkennen kann, bleibt in Ruhe: Wangen, Zunge, Nase, vorgeschobener Kiefer, Grübchen, zusammengepresste Lippen.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/ifacialmocap_tcp.py" />
      <source>iFacialMocap (TCP)</source>
      <translation>iFacialMocap (TCP)</translation>
    </message>
    <message>
      <location filename="tracker/outputs/ifacialmocap_tcp.py" />
      <source>Programs that take iFacialMocap by TCP, such as its own for Maya, Blender and Unity</source>
      <translation>Programme, die iFacialMocap über TCP annehmen, wie dessen eigene für Maya, Blender und Unity</translation>
    </message>
    <message>
      <location filename="tracker/outputs/ifacialmocap_tcp.py" />
      <source>In the program choose iFacialMocap by TCP, as if a phone were to be connected. It must listen at port 49986. Most programs take the other kind, iFacialMocap by UDP.</source>
      <translation>Wähle im Programm iFacialMocap über TCP, als würdest du ein Telefon verbinden. Es muss an Port 49986 zuhören. Die meisten Programme nehmen die andere Art an, iFacialMocap über UDP.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/joystick.py" />
      <source>Joystick</source>
      <translation>Joystick</translation>
    </message>
    <message>
      <location filename="tracker/outputs/joystick.py" />
      <source>Games and simulators on Linux that know joysticks, but no head trackers</source>
      <translation>Spiele und Simulatoren unter Linux, die Joysticks kennen, aber keine Headtracker</translation>
    </message>
    <message>
      <location filename="tracker/outputs/joystick.py" />
      <source>Bind the axes of the joystick “visavis head” in the game: X, Y and Z are moving to the right, up and back, RX, RY and RZ turning right, looking up and leaning right. It needs Linux and a package: pip install evdev. Without a face the stick goes to its middle.</source>
      <translation>Belege im Spiel die Achsen des Joysticks „visavis head“: X, Y und Z sind Bewegungen nach rechts, nach oben und nach hinten, RX, RY und RZ sind Drehen nach rechts, Blicken nach oben und Neigen nach rechts. Es braucht Linux und ein Paket: pip install evdev. Ohne Gesicht geht der Knüppel in seine Mitte.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_socket.py" />
      <source>JSON by a local socket</source>
      <translation>JSON über lokalen Socket</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_socket.py" />
      <source>Scripts and other programs of your own, and of nobody else on this machine</source>
      <translation>Skripte und andere Programme von dir, und von niemandem sonst auf diesem Rechner</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_socket.py" />
      <source>Connect to the socket visavis/frames.sock in your runtime folder (XDG_RUNTIME_DIR) and read lines; each is one frame. docs/outputs/json.md says what is in a line, and has an example.</source>
      <translation>Verbinde dich mit dem Socket visavis/frames.sock in deinem Laufzeitordner (XDG_RUNTIME_DIR) und lies Zeilen; jede ist ein Bild. docs/outputs/json.md sagt, was in einer Zeile steht, und hat ein Beispiel.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_socket.py" />
      <source>visavis itself listens at a socket of the name {0}. Give another name.</source>
      <translation>visavis selbst hört auf einen Socket namens {0}. Gib einen anderen Namen an.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_socket.py" />
      <source>Another program listens at {0} already. Switch this output off there, or give another name.</source>
      <translation>Ein anderes Programm hört schon auf {0}. Schalte diesen Ausgang dort ab, oder gib einen anderen Namen an.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_socket.py" />
      <source>Nobody can connect: {0}. JSON over TCP does the same.</source>
      <translation>Niemand kann sich verbinden: {0}. JSON über TCP leistet dasselbe.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_tcp.py" />
      <source>JSON over TCP</source>
      <translation>JSON über TCP</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_tcp.py" />
      <source>Scripts and other programs of your own that connect</source>
      <translation>Skripte und andere Programme von dir, die sich verbinden</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_tcp.py" />
      <source>Connect to the port and read lines; each is one frame. Say nothing, or you are hung up on. docs/outputs/json.md says what is in a line, and has an example.</source>
      <translation>Verbinde dich mit dem Port und lies Zeilen; jede ist ein Bild. Sende selbst nichts, sonst wird die Verbindung beendet. docs/outputs/json.md sagt, was in einer Zeile steht, und hat ein Beispiel.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_tcp.py" />
      <source>Port {0} is in use. Choose another one, or end the program that has it.</source>
      <translation>Port {0} ist belegt. Wähle einen anderen, oder beende das Programm, das ihn hat.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_tcp.py" />
      <source>{0} is no address of this machine. Use 127.0.0.1.</source>
      <translation>{0} ist keine Adresse dieses Rechners. Nimm 127.0.0.1.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_tcp.py" />
      <source>Port {0} is not for programs of users. Choose one above 1023.</source>
      <translation>Port {0} ist nicht für Programme von Benutzern. Wähle einen über 1023.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_udp.py" />
      <source>JSON over UDP</source>
      <translation>JSON über UDP</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_udp.py" />
      <source>Scripts and other programs of your own; what nobody takes is lost</source>
      <translation>Skripte und andere Programme von dir; was niemand annimmt, ist verloren</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_udp.py" />
      <source>Each datagram is one line of JSON. docs/outputs/json.md says what is in it, and has an example.</source>
      <translation>Jedes Datagramm ist eine Zeile JSON. docs/outputs/json.md sagt, was darin steht, und hat ein Beispiel.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/lab_streams.py" />
      <source>Lab Streaming Layer</source>
      <translation>Lab Streaming Layer</translation>
    </message>
    <message>
      <location filename="tracker/outputs/lab_streams.py" />
      <source>LabRecorder and laboratory software, beside EEG and others</source>
      <translation>LabRecorder und Laborprogramme, neben EEG und anderen</translation>
    </message>
    <message>
      <location filename="tracker/outputs/lab_streams.py" />
      <source>Start LabRecorder, press Update and choose the streams whose names begin with visavis. It needs a package: pip install pylsl. Every machine in the network can see the streams while this is on.</source>
      <translation>Starte LabRecorder, drück Update und wähle die Ströme, deren Namen mit visavis beginnen. Es braucht ein Paket: pip install pylsl. Jeder Rechner im Netz kann die Ströme sehen, solange das an ist.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/lab_streams.py" />
      <source>The streams cannot be announced in the network ({0}). Is it switched on?</source>
      <translation>Die Ströme können im Netz nicht angekündigt werden ({0}). Ist es eingeschaltet?</translation>
    </message>
    <message>
      <location filename="tracker/outputs/line_server.py" />
      <source>No program is connected. Start the one that is to read what is sent.</source>
      <translation>Kein Programm ist verbunden. Starte das, welches lesen soll, was gesendet wird.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/live_link.py" />
      <source>Live Link Face</source>
      <translation>Live Link Face</translation>
    </message>
    <message>
      <location filename="tracker/outputs/live_link.py" />
      <source>Unreal Engine and MetaHumans</source>
      <translation>Unreal Engine und MetaHumans</translation>
    </message>
    <message>
      <location filename="tracker/outputs/live_link.py" />
      <source>In Unreal switch on the plugins “Live Link” and “Apple ARKit Face Support”, and open Window, Virtual Production, Live Link: the face is listed there by its name. Choose it as the ARKit face of your character. What one camera cannot tell stays at rest: cheeks, tongue, nose, jaw forward, dimples, pressed lips.</source>
      <translation>Schalte in Unreal die Plug-ins „Live Link“ und „Apple ARKit Face Support“ ein, und öffne Window, Virtual Production, Live Link: Dort steht das Gesicht mit seinem Namen in der Liste. Wähle es als ARKit-Gesicht deiner Figur. Was eine einzelne Kamera nicht erkennen kann, bleibt in Ruhe: Wangen, Zunge, Nase, vorgeschobener Kiefer, Grübchen, zusammengepresste Lippen.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/mapping/settings.py" />
      <source>{0} must be a list of at most {1} points</source>
      <translation>{0} muss eine Liste von höchstens {1} Punkten sein</translation>
    </message>
    <message>
      <location filename="tracker/outputs/mapping/settings.py" />
      <source>the points of {0} must go to the right, and never down</source>
      <translation>die Punkte von {0} müssen nach rechts gehen und nie nach unten</translation>
    </message>
    <message>
      <location filename="tracker/outputs/mapping/settings.py" />
      <source>a point of {0} is {1}; it must be two numbers</source>
      <translation>ein Punkt von {0} ist {1}; es müssen zwei Zahlen sein</translation>
    </message>
    <message>
      <location filename="tracker/outputs/mapping/settings.py" />
      <source>a point of {0} is {1}; the first number must be above 0 and at most {2}, the second from 0 to {3}</source>
      <translation>ein Punkt von {0} ist {1}; die erste Zahl muss über 0 und höchstens {2} sein, die zweite von 0 bis {3}</translation>
    </message>
    <message>
      <location filename="tracker/outputs/openseeface.py" />
      <source>OpenSeeFace</source>
      <translation>OpenSeeFace</translation>
    </message>
    <message>
      <location filename="tracker/outputs/openseeface.py" />
      <source>VSeeFace and other avatar programs that take OpenSeeFace</source>
      <translation>VSeeFace und andere Avatarprogramme, die OpenSeeFace annehmen</translation>
    </message>
    <message>
      <location filename="tracker/outputs/openseeface.py" />
      <source>In VSeeFace choose “OpenSeeFace tracking” as the camera at the start, which listens at port 11573; other programs have a field for that port. Look straight ahead and press its calibration once.</source>
      <translation>Wähle in VSeeFace beim Start als Kamera „OpenSeeFace tracking“, das an Port 11573 zuhört; andere Programme haben ein Feld für diesen Port. Schau geradeaus und drück dort einmal auf die Kalibrierung.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/opentrack.py" />
      <source>opentrack</source>
      <translation>opentrack</translation>
    </message>
    <message>
      <location filename="tracker/outputs/opentrack.py" />
      <source>Flight and driving simulators, through opentrack</source>
      <translation>Flug- und Fahrsimulatoren, über opentrack</translation>
    </message>
    <message>
      <location filename="tracker/outputs/opentrack.py" />
      <source>In opentrack choose the input “UDP over network” and press Start. Its output feeds the game: for Windows games under Wine or Proton choose “Wine”.</source>
      <translation>Wähle in opentrack die Eingabe „UDP over network“ und drück Start. Seine Ausgabe versorgt das Spiel: Für Windows-Spiele unter Wine oder Proton wähle „Wine“.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/osc.py" />
      <source>OSC</source>
      <translation>OSC</translation>
    </message>
    <message>
      <location filename="tracker/outputs/osc.py" />
      <source>TouchDesigner, Max, Pure Data, SuperCollider, Processing, Resolume and other instruments</source>
      <translation>TouchDesigner, Max, Pure Data, SuperCollider, Processing, Resolume und andere Instrumente</translation>
    </message>
    <message>
      <location filename="tracker/outputs/osc.py" />
      <source>In the program open an OSC input (UDP) at the same port. The addresses begin with /visavis: /visavis/face is 1 while there is a face, /visavis/pose/rotation has yaw, pitch and roll in degrees, and /visavis/signal/jawOpen opens with the mouth. docs/outputs/osc.md lists all of them.</source>
      <translation>Öffne im Programm einen OSC-Eingang (UDP) am selben Port. Die Adressen beginnen mit /visavis: /visavis/face ist 1, solange ein Gesicht da ist, /visavis/pose/rotation hat Drehen, Nicken und Neigen (yaw, pitch, roll) in Grad, und /visavis/signal/jawOpen öffnet sich mit dem Mund. docs/outputs/osc.md listet alle auf.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/pointer/mice.py" />
      <source>The pointer can be moved on Linux only.</source>
      <translation>Der Mauszeiger lässt sich nur unter Linux bewegen.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/pointer/pointer.py" />
      <source>Mouse pointer</source>
      <translation>Mauszeiger</translation>
    </message>
    <message>
      <location filename="tracker/outputs/pointer/pointer.py" />
      <source>The desktop and all its programs: head or gaze moves the pointer</source>
      <translation>Der Desktop und alle seine Programme: Kopf oder Blick bewegt den Zeiger</translation>
    </message>
    <message>
      <location filename="tracker/outputs/pointer/pointer.py" />
      <source>To stop it close both eyes for two seconds, pause all outputs (Q in the app), or switch it off. A hand on the mouse goes first (on Wayland that cannot be noticed). It stops by itself after half an hour, and stands still while the face is not seen. On X11 it needs a package: pip install xcffib, on Wayland: pip install evdev.</source>
      <translation>Um ihn anzuhalten, schließ beide Augen zwei Sekunden lang, halte alle Ausgänge an (Q in der App), oder schalte ihn aus. Eine Hand an der Maus geht vor (unter Wayland ist das nicht zu merken). Nach einer halben Stunde hört er von selbst auf, und er steht still, solange das Gesicht nicht zu sehen ist. Unter X11 braucht er ein Paket: pip install xcffib, unter Wayland: pip install evdev.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/pointer/stopping.py" />
      <source>The pointer was stopped by closed eyes. Switch it off and on again to go on.</source>
      <translation>Geschlossene Augen haben den Zeiger angehalten. Schalte ihn aus und wieder ein, dann geht es weiter.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/pointer/stopping.py" />
      <source>The pointer has stopped, as its time is over. Switch it off and on again to go on.</source>
      <translation>Der Zeiger steht still, denn seine Zeit ist um. Schalte ihn aus und wieder ein, dann geht es weiter.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/pointer/stopping.py" />
      <source>The pointer waits, as the mouse is moved by hand.</source>
      <translation>Der Zeiger wartet, denn die Maus wird von Hand bewegt.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>{0} is no profile of this version (it has no line profile = {1}).</source>
      <translation>{0} ist kein Profil dieser Version (die Zeile profile = {1} fehlt).</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>There is no output {0} in the profile {1}{2}.</source>
      <translation>Eine Ausgabe {0} gibt es im Profil {1} nicht{2}.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>The profile cannot be kept in {0} ({1}).</source>
      <translation>Das Profil kann nicht in {0} behalten werden ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>output must be a list of at most {0} outputs</source>
      <translation>output muss eine Liste von höchstens {0} Ausgaben sein</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>mapping must be a group of settings</source>
      <translation>mapping muss eine Gruppe von Einstellungen sein</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>programs must be a list of names</source>
      <translation>programs muss eine Liste von Namen sein</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>an output must be a table</source>
      <translation>eine Ausgabe muss eine Tabelle sein</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>there is no kind of output {0}{1}</source>
      <translation>eine Art von Ausgabe {0} gibt es nicht{1}</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>the name of an output is {0}; it must be a short line of text</source>
      <translation>der Name einer Ausgabe ist {0}; er muss eine kurze Zeile Text sein</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>on is {0}; it must be true or false</source>
      <translation>on ist {0}; es muss true oder false sein</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>there are two outputs {0}; the first one is taken</source>
      <translation>es gibt zwei Ausgaben {0}; die erste wird genommen</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>{0} must be a group of settings</source>
      <translation>{0} muss eine Gruppe von Einstellungen sein</translation>
    </message>
    <message>
      <location filename="tracker/outputs/tcp.py" />
      <source>The program at {0} has hung up.</source>
      <translation>Das Programm unter {0} hat die Verbindung beendet.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/tcp.py" />
      <source>{0} does not answer. Check the address and the network.</source>
      <translation>{0} antwortet nicht. Prüfe die Adresse und das Netz.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/tcp.py" />
      <source>The program at {0} takes what is sent too slowly.</source>
      <translation>Das Programm unter {0} nimmt zu langsam an, was gesendet wird.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/udp.py" />
      <source>There is no machine {0} in this network. Check the address.</source>
      <translation>Es gibt keinen Rechner {0} in diesem Netz. Prüfe die Adresse.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/udp.py" />
      <source>Nobody listens at {0}, port {1}. Start the program that is to listen.</source>
      <translation>Niemand hört an {0}, Port {1}, zu. Starte das Programm, das zuhören soll.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vmc.py" />
      <source>VMC</source>
      <translation>VMC</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vmc.py" />
      <source>VSeeFace, VMagicMirror, Warudo, VNyan, Virtual Motion Capture and other programs for VRM avatars</source>
      <translation>VSeeFace, VMagicMirror, Warudo, VNyan, Virtual Motion Capture und andere Programme für VRM-Avatare</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vmc.py" />
      <source>In the program switch on its VMC or OSC/VMC receiver and give it the same port. Have it take only the turns of bones: in EVMC4U switch “Bone Position Synchronize” off. Arms and body are not sent; the program moves them.</source>
      <translation>Schalte im Programm den VMC- oder OSC/VMC-Empfänger ein, und gib ihm denselben Port. Lass ihn nur die Drehungen der Knochen annehmen: Schalte in EVMC4U „Bone Position Synchronize“ aus. Arme und Körper werden nicht gesendet; das Programm bewegt sie.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vrchat.py" />
      <source>VRChat</source>
      <translation>VRChat</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vrchat.py" />
      <source>VRChat avatars, with VRCFaceTracking's parameters and VRChat's own eyes</source>
      <translation>VRChat-Avatare, mit den Parametern von VRCFaceTracking und den eigenen Augen von VRChat</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vrchat.py" />
      <source>In VRChat open the action menu and choose Options, OSC, Enabled. The eyes of any avatar follow; the face does with avatars that were made for VRCFaceTracking (Unified Expressions, with floats). VRCFaceTracking itself should not run: both would move the same face.</source>
      <translation>Öffne in VRChat das Aktionsmenü und wähle Options, OSC, Enabled. Die Augen jedes Avatars folgen; das Gesicht folgt bei Avataren, die für VRCFaceTracking gemacht sind (Unified Expressions, mit floats). VRCFaceTracking selbst sollte nicht laufen: Beide würden dasselbe Gesicht bewegen.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/answers.py" />
      <source>it does not say what it is</source>
      <translation>sie sagt nicht, was sie ist</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/answers.py" />
      <source>it is no broadcast</source>
      <translation>sie ist kein Rundruf</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/answers.py" />
      <source>it has no port</source>
      <translation>sie hat keinen Port</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/answers.py" />
      <source>it is not of VTube Studio</source>
      <translation>sie ist nicht von VTube Studio</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/line.py" />
      <source>VTube Studio has closed the connection. It is tried again until it is back.</source>
      <translation>VTube Studio hat die Verbindung beendet. Es wird wieder versucht, bis es zurück ist.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/line.py" />
      <source>What answers at {0}, port {1} is not VTube Studio. Check the port in its settings.</source>
      <translation>Was auf {0}, Port {1} antwortet, ist nicht VTube Studio. Prüfe den Port in seinen Einstellungen.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/line.py" />
      <source>VTube Studio cannot be reached at {0}, port {1}. Start it, and switch on “Allow Plugin API access” in its settings.</source>
      <translation>VTube Studio ist auf {0}, Port {1} nicht zu erreichen. Starte es, und schalte in seinen Einstellungen „Allow Plugin API access“ ein.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/line.py" />
      <source>VTube Studio says more than can be listened to. It is called anew.</source>
      <translation>VTube Studio sagt mehr, als sich anhören lässt. Es wird neu angerufen.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>VTube Studio does not answer at the moment.</source>
      <translation>VTube Studio antwortet gerade nicht.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>Another plugin of VTube Studio moves the same parameters. Switch one of the two off.</source>
      <translation>Ein anderes Plugin von VTube Studio bewegt dieselben Parameter. Schalte eines der beiden ab.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>VTube Studio asks whether visavis may move the model: press “Allow” there.</source>
      <translation>VTube Studio fragt, ob visavis das Modell bewegen darf: Drück dort „Allow“.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>VTube Studio does not let visavis in, as that was denied there. Switch this output off and on to ask anew.</source>
      <translation>VTube Studio lässt visavis nicht ein, denn das wurde dort abgelehnt. Schalte diesen Ausgang aus und ein, um neu zu fragen.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>VTube Studio refuses what visavis asks ({0}).</source>
      <translation>VTube Studio lehnt ab, was visavis fragt ({0}).</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>VTube Studio has not answered yet.</source>
      <translation>VTube Studio hat noch nicht geantwortet.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>VTube Studio lets no plugins in. Switch on “Allow Plugin API access” in its settings.</source>
      <translation>VTube Studio lässt keine Plugins ein. Schalte in seinen Einstellungen „Allow Plugin API access“ ein.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>VTube Studio is still asking about visavis or another plugin: press “Allow” or “Deny” there.</source>
      <translation>VTube Studio fragt noch nach visavis oder einem anderen Plugin: Drück dort „Allow“ oder „Deny“.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>VTube Studio gave a permission that cannot be used. It is asked once more.</source>
      <translation>VTube Studio gab eine Erlaubnis, die nicht zu brauchen ist. Es wird noch einmal gefragt.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>VTube Studio does not accept the permission that it just gave. It is tried again.</source>
      <translation>VTube Studio nimmt die Erlaubnis nicht an, die es eben gab. Es wird wieder versucht.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>What answers there is not VTube Studio, or one that is too new ({0}). Check the port.</source>
      <translation>Was dort antwortet, ist nicht VTube Studio, oder ein zu neues ({0}). Prüfe den Port.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/vtube_studio.py" />
      <source>VTube Studio</source>
      <translation>VTube Studio</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/vtube_studio.py" />
      <source>Live2D models in VTube Studio</source>
      <translation>Live2D-Modelle in VTube Studio</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/vtube_studio.py" />
      <source>In VTube Studio open the settings and switch on “Allow Plugin API access”; the port stands beside it. The first time VTube Studio asks whether visavis may move the model: press “Allow”. Leave VTube Studio's own camera off. “Mirror” makes the model move as in a mirror.</source>
      <translation>Öffne in VTube Studio die Einstellungen und schalte „Allow Plugin API access“ ein; der Port steht daneben. Beim ersten Mal fragt VTube Studio, ob visavis das Modell bewegen darf: Drück „Allow“. Lass die Kamera von VTube Studio selbst aus. „Spiegeln“ bewegt das Modell wie im Spiegel.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/vtube_studio.py" />
      <source>No VTube Studio is found in this network. Start it, and switch on “Allow Plugin API access” in its settings.</source>
      <translation>In diesem Netz ist kein VTube Studio zu finden. Starte es, und schalte in seinen Einstellungen „Allow Plugin API access“ ein.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/worker.py" />
      <source>There is no way to that machine. Check the address, and that both are in a network.</source>
      <translation>Es gibt keinen Weg zu dieser Maschine. Prüfe die Adresse, und dass beide in einem Netz sind.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/worker.py" />
      <source>Nothing can be sent ({0}).</source>
      <translation>Es kann nichts gesendet werden ({0}).</translation>
    </message>
    <message>
      <location filename="tracker/outputs/worker.py" />
      <source>Something went wrong ({0}).</source>
      <translation>Etwas ist schiefgegangen ({0}).</translation>
    </message>
    <message>
      <location filename="tracker/personal/adaptation.py" />
      <source>Only {0} good pictures of the face came together; {1} are needed. More light and a whole minute in front of the camera help.</source>
      <translation>Es kamen nur {0} gute Bilder vom Gesicht zusammen; nötig sind {1}. Mehr Licht und eine ganze Minute vor der Kamera helfen.</translation>
    </message>
    <message>
      <location filename="tracker/personal/adaptation.py" />
      <source>Comparing</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <location filename="tracker/personal/adaptation.py" />
      <source>The model {0} cannot learn a face; it stays as it is. Choose exact or fast for that.</source>
      <translation>Das Modell {0} kann kein Gesicht lernen; es bleibt, wie es ist. Wähle dafür exact oder fast.</translation>
    </message>
    <message>
      <location filename="tracker/personal/adaptation.py" />
      <source>Looking closely</source>
      <translation>Genau hinsehen</translation>
    </message>
    <message>
      <location filename="tracker/personal/adaptation.py" />
      <source>Learning</source>
      <translation>Lernen</translation>
    </message>
    <message>
      <location filename="tracker/personal/frame_chooser.py" />
      <source>Now talk, smile, close your eyes: as you do in front of a camera</source>
      <translation>Jetzt reden, lächeln, Augen schließen: ganz wie sonst vor der Kamera</translation>
    </message>
    <message>
      <location filename="tracker/personal/frame_chooser.py" />
      <source>Come into the picture: no face is seen well enough</source>
      <translation>Komm ins Bild: Es ist kein Gesicht gut genug zu sehen</translation>
    </message>
    <message>
      <location filename="tracker/personal/frame_chooser.py" />
      <source>Look straight into the camera</source>
      <translation>Schau gerade in die Kamera</translation>
    </message>
    <message>
      <location filename="tracker/personal/frame_chooser.py" />
      <source>Turn a little to your left</source>
      <translation>Dreh dich ein wenig nach links</translation>
    </message>
    <message>
      <location filename="tracker/personal/frame_chooser.py" />
      <source>Turn a little to your right</source>
      <translation>Dreh dich ein wenig nach rechts</translation>
    </message>
    <message>
      <location filename="tracker/personal/frame_chooser.py" />
      <source>Lift your chin a little</source>
      <translation>Heb das Kinn ein wenig</translation>
    </message>
    <message>
      <location filename="tracker/personal/frame_chooser.py" />
      <source>Lower your chin a little</source>
      <translation>Senk das Kinn ein wenig</translation>
    </message>
    <message>
      <location filename="tracker/personal/measuring.py" />
      <source>The face was lost at the end of the minute, so that nothing could be compared. Try again.</source>
      <translation>Das Gesicht ging am Ende der Minute verloren, darum ließ sich nichts vergleichen. Versuch es noch einmal.</translation>
    </message>
    <message>
      <location filename="tracker/pipeline.py" />
      <source>expression</source>
      <translation>Ausdruck</translation>
    </message>
    <message>
      <location filename="tracker/pose/shape_model_3d.py" />
      <source>its mean head is not of a head's size</source>
      <translation>der mittlere Kopf darin ist nicht so groß wie ein Kopf</translation>
    </message>
    <message>
      <location filename="tracker/pose/shape_model_3d.py" />
      <source>a mode is not of unit length</source>
      <translation>eine Mode darin hat nicht die Länge eins</translation>
    </message>
    <message>
      <location filename="tracker/run/behind.py" />
      <source>This is a fault of the program ({0}).</source>
      <translation>Das ist ein Fehler im Programm ({0}).</translation>
    </message>
    <message>
      <location filename="tracker/run/film_sinks.py" />
      <source>The folder {0} is not there any more, so nothing can be written to it.</source>
      <translation>Den Ordner {0} gibt es nicht mehr, also lässt sich nichts hineinschreiben.</translation>
    </message>
    <message>
      <location filename="tracker/run/film_sinks.py" />
      <source>The picture {0} cannot be made.</source>
      <translation>Das Bild {0} lässt sich nicht erzeugen.</translation>
    </message>
    <message>
      <location filename="tracker/run/monitor.py" />
      <source>Tracking stopped because of a fault in the program ({0}: {1}). Please report it.</source>
      <translation>Ein Fehler im Programm hat das Tracking beendet ({0}: {1}). Bitte melde ihn.</translation>
    </message>
    <message>
      <location filename="tracker/run/monitor.py" />
      <source>The camera takes long to open. Close other programs that may use it, or choose another source.</source>
      <translation>Die Kamera braucht lange zum Öffnen. Schließ andere Programme, die sie vielleicht benutzen, oder wähle eine andere Quelle.</translation>
    </message>
    <message>
      <location filename="tracker/run/monitor.py" />
      <source>The camera gives no pictures at the moment. Check its plug, or choose another source.</source>
      <translation>Die Kamera liefert gerade keine Bilder. Prüf ihren Stecker oder wähle eine andere Quelle.</translation>
    </message>
    <message>
      <location filename="tracker/run/offline.py" />
      <source>{0} has no pictures in it.</source>
      <translation>In {0} sind keine Bilder.</translation>
    </message>
    <message>
      <location filename="tracker/run/offline.py" />
      <source>{0} is not longer than {1} s.</source>
      <translation>{0} ist nicht länger als {1} s.</translation>
    </message>
    <message>
      <location filename="tracker/run/sinks.py" />
      <source>{0} hangs, and its end is missing.</source>
      <translation>{0} hängt, und das Ende fehlt.</translation>
    </message>
    <message>
      <location filename="tracker/session/again.py" />
      <source>{0} does not say how it began, so it cannot be replayed. Track its video anew.</source>
      <translation>{0} sagt nicht, wie es begann, und kann nicht nachgespielt werden. Verfolge das Video neu.</translation>
    </message>
    <message>
      <location filename="tracker/session/arrow_columns.py" />
      <source>{0} is no {1} that this version knows</source>
      <translation>{0} ist kein {1}, das diese Version kennt</translation>
    </message>
    <message>
      <location filename="tracker/session/arrow_rows.py" />
      <source>a row is no result ({0})</source>
      <translation>eine Zeile ist kein Ergebnis ({0})</translation>
    </message>
    <message>
      <location filename="tracker/session/arrow_stream.py" />
      <source>no message begins here</source>
      <translation>hier beginnt keine Nachricht</translation>
    </message>
    <message>
      <location filename="tracker/session/description.py" />
      <source>it is of version {0} of the format, not {1}</source>
      <translation>sie hat Version {0} des Formats, nicht {1}</translation>
    </message>
    <message>
      <location filename="tracker/session/description.py" />
      <source>{0} is missing: with what this was recorded is not known.</source>
      <translation>{0} fehlt: Womit dies aufgenommen wurde, ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/bids.py" />
      <source>The folder {0} holds something else than a BIDS data set. Give a new folder.</source>
      <translation>Der Ordner {0} enthält etwas anderes als einen BIDS-Datensatz. Gib einen neuen Ordner an.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/bids.py" />
      <source>The {0} {1} is no label of BIDS: use letters and digits only.</source>
      <translation>{0} {1} ist keine Kennung nach BIDS: Nimm nur Buchstaben und Ziffern.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/bids.py" />
      <source>{0} cannot be read ({1}). Mend it, or export into a new folder.</source>
      <translation>{0} kann nicht gelesen werden ({1}). Berichtige es, oder exportiere in einen neuen Ordner.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/contact_sheet.py" />
      <source>The session {0} has no frames.</source>
      <translation>Die Aufnahme {0} hat keine Bilder.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/contact_sheet.py" />
      <source>No picture of the session {0} can be read: {1}</source>
      <translation>Kein Bild der Aufnahme {0} kann gelesen werden: {1}</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/contact_sheet.py" />
      <source>The session {0} has no markers. Leave out --at-markers for even times.</source>
      <translation>Die Aufnahme {0} hat keine Marken. Lass --at-markers weg, dann sind es gleiche Abstände.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/exporting.py" />
      <source>It cannot be exported ({0}).</source>
      <translation>Der Export ist nicht möglich ({0}).</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/exporting.py" />
      <source>{0} cannot be written: {1}. Nothing of it was kept.</source>
      <translation>{0} kann nicht geschrieben werden: {1}. Nichts davon wurde behalten.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>Table (CSV)</source>
      <translation>Tabelle (CSV)</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>One row a frame with everything that was found, for spreadsheets and statistics.</source>
      <translation>Eine Zeile je Bild mit allem, was gefunden wurde, für Tabellen und Statistik.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>Table (Parquet)</source>
      <translation>Tabelle (Parquet)</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>The same with full precision, types and units, for pandas, R and Arrow.</source>
      <translation>Dasselbe mit voller Genauigkeit, Typen und Einheiten, für pandas, R und Arrow.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>OpenFace 2 (CSV)</source>
      <translation>OpenFace 2 (CSV)</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>The columns of OpenFace 2 that are known here, with its names, units and signs.</source>
      <translation>Die Spalten von OpenFace 2, die hier bekannt sind, mit dessen Namen, Einheiten und Vorzeichen.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>py-feat Fex (CSV)</source>
      <translation>py-feat Fex (CSV)</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>The columns of py-feat's Fex, for its analyses and its viewer.</source>
      <translation>Die Spalten von py-feats Fex, für dessen Auswertungen und Ansicht.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>BIDS data set</source>
      <translation>BIDS-Datensatz</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>Motion, eye tracking and events of one subject, for studies. Adds to a data set that is there.</source>
      <translation>Bewegung, Blick und Ereignisse einer Person, für Studien. Ergänzt einen vorhandenen Datensatz.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>Points (.pts)</source>
      <translation>Punkte (.pts)</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>The points of the face in a file for each frame, for training and for other trackers.</source>
      <translation>Die Punkte des Gesichts in einer Datei je Bild, zum Lernen und für andere Programme.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>Subtitles (WebVTT)</source>
      <translation>Untertitel (WebVTT)</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>Markers, losses, gestures and expressions as text with times, shown by players along with the film.</source>
      <translation>Marken, Verluste, Gesten und Ausdrücke als Text mit Zeiten, den Abspieler zum Film zeigen.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>Film with overlays</source>
      <translation>Film mit Einzeichnung</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>The film with what was found drawn in, and its sound.</source>
      <translation>Der Film mit dem, was gefunden wurde, eingezeichnet, und mit seinem Ton.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>Contact sheet</source>
      <translation>Kontaktbogen</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>One picture with many small ones, at even times or at the markers.</source>
      <translation>Ein Bild mit vielen kleinen, in gleichen Abständen oder bei den Marken.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/pictures.py" />
      <source>The session {0} holds only numbers and no pictures. Choose another format.</source>
      <translation>Die Aufnahme {0} hat nur Zahlen und keine Bilder. Wähle ein anderes Format.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/pictures.py" />
      <source>The film ends before the numbers do: pictures from number {0} on are missing.</source>
      <translation>Der Film endet vor den Zahlen: die Bilder ab Nummer {0} fehlen.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/tables.py" />
      <source>No face was followed with its points in the session {0}, and of these the format is made. Record in face mode, or export it as csv.</source>
      <translation>In der Aufnahme {0} wurde kein Gesicht mit seinen Punkten verfolgt, und aus diesen besteht das Format. Nimm mit dem Gesicht auf, oder exportiere als csv.</translation>
    </message>
    <message>
      <location filename="tracker/session/head_courses.py" />
      <source>There is no head in that part of {0}. Choose another part.</source>
      <translation>In diesem Teil von {0} ist kein Kopf. Wähle einen anderen Teil.</translation>
    </message>
    <message>
      <location filename="tracker/session/layout.py" />
      <source>The folder {0} for the recording cannot be made: {1}.</source>
      <translation>Der Ordner {0} für die Aufnahme kann nicht angelegt werden: {1}.</translation>
    </message>
    <message>
      <location filename="tracker/session/loss_file.py" />
      <source>it is of version {0} of the format</source>
      <translation>es hat die Version {0} des Formats</translation>
    </message>
    <message>
      <location filename="tracker/session/loss_report.py" />
      <source>The loss of this report is not among what was measured, so it is damaged.</source>
      <translation>Der Verlust dieses Berichts ist nicht unter dem, was gemessen wurde; er ist also beschädigt.</translation>
    </message>
    <message>
      <location filename="tracker/session/loss_report.py" />
      <source>a member is not as large as it says</source>
      <translation>ein Teil ist nicht so groß, wie er sagt</translation>
    </message>
    <message>
      <location filename="tracker/session/loss_report.py" />
      <source>The report cannot be written to {0}: {1}.</source>
      <translation>Der Bericht kann nicht nach {0} geschrieben werden: {1}.</translation>
    </message>
    <message>
      <location filename="tracker/session/loss_report.py" />
      <source>it is larger than one can be</source>
      <translation>er ist größer, als einer sein kann</translation>
    </message>
    <message>
      <location filename="tracker/session/loss_report.py" />
      <source>{0} cannot be unpacked: {1}.</source>
      <translation>{0} kann nicht entpackt werden: {1}.</translation>
    </message>
    <message>
      <location filename="tracker/session/loss_report.py" />
      <source>{0} is no report of a loss, or is damaged ({1}).</source>
      <translation>{0} ist kein Bericht über einen Verlust oder ist beschädigt ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/session/loss_report.py" />
      <source>there is no loss in it</source>
      <translation>es ist kein Verlust darin</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_channel.py" />
      <source>Another recording takes the marks of other programs already.</source>
      <translation>Eine andere Aufnahme nimmt die Marken anderer Programme schon an.</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_channel.py" />
      <source>Other programs cannot send marks: {0}.</source>
      <translation>Andere Programme können keine Marken senden: {0}.</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_channel.py" />
      <source>The recording does not answer.</source>
      <translation>Die Aufnahme antwortet nicht.</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_channel.py" />
      <source>The recording cannot be reached: {0}.</source>
      <translation>Die Aufnahme ist nicht erreichbar: {0}.</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_lines.py" />
      <source>{0} is not understood. {1}</source>
      <translation>{0} wird nicht verstanden. {1}</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_lines.py" />
      <source>A mark needs a label of 1 to {0} characters. {1}</source>
      <translation>Eine Marke braucht 1 bis {0} Zeichen Text. {1}</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_lines.py" />
      <source>mark must be a text, and kind event, exclude or note</source>
      <translation>mark muss ein Text sein, und kind event, exclude oder note</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_lines.py" />
      <source>duration_s must be a number</source>
      <translation>duration_s muss eine Zahl sein</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_lines.py" />
      <source>duration_s must be from 0 to {0}</source>
      <translation>duration_s muss zwischen 0 und {0} liegen</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_stream.py" />
      <source>Lab Streaming Layer is not here ({0}). Install it with: pip install pylsl</source>
      <translation>Lab Streaming Layer fehlt hier ({0}). Installiere es mit: pip install pylsl</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_stream.py" />
      <source>The stream {0} cannot be made ({1}).</source>
      <translation>Der Strom {0} kann nicht angelegt werden ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/session/markers.py" />
      <source>a marker must be at a time, and last some seconds or none</source>
      <translation>eine Marke muss an einer Zeit stehen und einige Sekunden oder keine dauern</translation>
    </message>
    <message>
      <location filename="tracker/session/markers.py" />
      <source>the label of a marker is longer than {0} characters</source>
      <translation>der Text einer Marke ist länger als {0} Zeichen</translation>
    </message>
    <message>
      <location filename="tracker/session/markers.py" />
      <source>The marker cannot be kept in {0}: {1}.</source>
      <translation>Die Marke kann nicht in {0} behalten werden: {1}.</translation>
    </message>
    <message>
      <location filename="tracker/session/markers.py" />
      <source>The markers cannot be kept in {0}: {1}.</source>
      <translation>Die Marken können nicht in {0} behalten werden: {1}.</translation>
    </message>
    <message>
      <location filename="tracker/session/measures_file.py" />
      <source>there are no measures in it</source>
      <translation>es sind keine Messwerte darin</translation>
    </message>
    <message>
      <location filename="tracker/session/measures_file.py" />
      <source>it is of another version of the format</source>
      <translation>es hat eine andere Version des Formats</translation>
    </message>
    <message>
      <location filename="tracker/session/measures_file.py" />
      <source>its times do not follow each other</source>
      <translation>seine Zeiten folgen nicht aufeinander</translation>
    </message>
    <message>
      <location filename="tracker/session/microphone.py" />
      <source>{0} cannot be recorded ({1}); the recording goes on without sound.</source>
      <translation>{0} kann nicht aufgenommen werden ({1}); die Aufnahme geht ohne Ton weiter.</translation>
    </message>
    <message>
      <location filename="tracker/session/microphone.py" />
      <source>{0} stopped, and the end of the sound is missing.</source>
      <translation>{0} hat aufgehört, und das Ende des Tons fehlt.</translation>
    </message>
    <message>
      <location filename="tracker/session/microphone.py" />
      <source>{0} cannot be recorded; the recording goes on without sound.</source>
      <translation>{0} kann nicht aufgenommen werden; die Aufnahme geht ohne Ton weiter.</translation>
    </message>
    <message>
      <location filename="tracker/session/microphone.py" />
      <source>The microphone hangs, and the end of the sound is missing.</source>
      <translation>Das Mikrofon hängt, und das Ende des Tons fehlt.</translation>
    </message>
    <message>
      <location filename="tracker/session/outside_marks.py" />
      <source>No frame has been recorded yet. Try again in a moment.</source>
      <translation>Noch ist kein Bild aufgenommen. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
      <location filename="tracker/session/pictures.py" />
      <source>{0} shows an average face in place of its own, which cannot be tracked again.</source>
      <translation>{0} zeigt ein Durchschnittsgesicht statt des eigenen, und das kann nicht noch einmal verfolgt werden.</translation>
    </message>
    <message>
      <location filename="tracker/session/pictures.py" />
      <source>{0} holds numbers only: there is no picture that could be tracked again.</source>
      <translation>{0} hat nur Zahlen: Es gibt kein Bild, das noch einmal verfolgt werden könnte.</translation>
    </message>
    <message>
      <location filename="tracker/session/playing.py" />
      <source>The film of this recording cannot be read. What was found is shown without it.</source>
      <translation>Der Film dieser Aufnahme ist nicht lesbar. Was gefunden wurde, wird ohne ihn gezeigt.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The session in {0} has neither results nor a film any more.</source>
      <translation>Die Aufnahme in {0} hat weder Ergebnisse noch einen Film mehr.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The sound is missing.</source>
      <translation>Der Ton fehlt.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The results are missing; the film can be tracked again.</source>
      <translation>Die Ergebnisse fehlen; der Film kann noch einmal verfolgt werden.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>Results between others are damaged and left out, in so many places: {0}.</source>
      <translation>Zwischen anderen sind Ergebnisse beschädigt und ausgelassen, an so vielen Stellen: {0}.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The end of its results is missing or damaged.</source>
      <translation>Das Ende ihrer Ergebnisse fehlt oder ist beschädigt.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>Some markers are damaged and left out: {0} of {1}.</source>
      <translation>Einige Marken sind beschädigt und ausgelassen: {0} von {1}.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The recording was not ended properly; up to its last second may be missing.</source>
      <translation>Die Aufnahme wurde nicht richtig beendet; bis zu ihrer letzten Sekunde kann fehlen.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>Frames that are missing between others, as tracking or recording was too slow: {0}.</source>
      <translation>Bilder, die zwischen anderen fehlen, weil das Verfolgen oder Aufnehmen zu langsam war: {0}.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>Which pictures of the film belong to the results is not known any more.</source>
      <translation>Welche Bilder des Films zu den Ergebnissen gehören, ist nicht mehr bekannt.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The film ends before the results: the last frames without a picture are {0}.</source>
      <translation>Der Film endet vor den Ergebnissen; letzte Ergebnisse ohne Bild: {0}.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The results are missing: {0}</source>
      <translation>Die Ergebnisse fehlen: {0}</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The markers are missing: {0}</source>
      <translation>Die Marken fehlen: {0}</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The film is missing.</source>
      <translation>Der Film fehlt.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The film is missing: {0}</source>
      <translation>Der Film fehlt: {0}</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The film goes on after the results: the last pictures without a result are {0}.</source>
      <translation>Der Film geht nach den Ergebnissen weiter; letzte Bilder ohne Ergebnis: {0}.</translation>
    </message>
    <message>
      <location filename="tracker/session/recorder.py" />
      <source>What was recorded is kept in {0}.</source>
      <translation>Was aufgenommen wurde, ist in {0} erhalten.</translation>
    </message>
    <message>
      <location filename="tracker/session/recorder.py" />
      <source>The recording has ended, as {0}. {1}</source>
      <translation>Die Aufnahme ist zu Ende: {0}. {1}</translation>
    </message>
    <message>
      <location filename="tracker/session/recorder.py" />
      <source>its folder cannot be written ({0})</source>
      <translation>in seinen Ordner kann nicht geschrieben werden ({0})</translation>
    </message>
    <message>
      <location filename="tracker/session/recorder.py" />
      <source>The recording has ended, as its source began anew or went back. Start another one.</source>
      <translation>Die Aufnahme ist zu Ende, denn ihre Quelle begann neu oder ging zurück. Beginne eine neue.</translation>
    </message>
    <message>
      <location filename="tracker/session/recorder.py" />
      <source>The recording has ended, as its pictures have another size now. Start another one.</source>
      <translation>Die Aufnahme ist zu Ende, denn ihre Bilder haben jetzt eine andere Größe. Beginne eine neue.</translation>
    </message>
    <message>
      <location filename="tracker/session/recorder.py" />
      <source>the disk is full</source>
      <translation>die Platte ist voll</translation>
    </message>
    <message>
      <location filename="tracker/session/recorder.py" />
      <source>The recording cannot begin, as {0}. Choose another folder, or make room.</source>
      <translation>Die Aufnahme kann nicht beginnen: {0}. Wähle einen anderen Ordner, oder schaffe Platz.</translation>
    </message>
    <message>
      <location filename="tracker/session/replayer.py" />
      <source>It was not recorded from a beginning on, so it cannot be replayed as it was. Track its video anew.</source>
      <translation>Es wurde nicht von einem Anfang an aufgenommen und kann nicht nachgespielt werden, wie es war. Verfolge das Video neu.</translation>
    </message>
    <message>
      <location filename="tracker/session/replayer.py" />
      <source>The face model {0} is not the one that was used: it has changed since then.</source>
      <translation>Das Gesichtsmodell {0} ist nicht das, das benutzt wurde: es hat sich seitdem geändert.</translation>
    </message>
    <message>
      <location filename="tracker/session/results_file.py" />
      <source>it holds no results of a session</source>
      <translation>sie hält keine Ergebnisse einer Aufnahme</translation>
    </message>
    <message>
      <location filename="tracker/session/results_file.py" />
      <source>it does not say when its frames were</source>
      <translation>sie sagt nicht, wann ihre Bilder waren</translation>
    </message>
    <message>
      <location filename="tracker/session/results_file.py" />
      <source>its times go back</source>
      <translation>ihre Zeiten gehen zurück</translation>
    </message>
    <message>
      <location filename="tracker/session/results_file.py" />
      <source>its column {0} is not as this version has it</source>
      <translation>ihre Spalte {0} ist nicht, wie diese Version sie hat</translation>
    </message>
    <message>
      <location filename="tracker/session/run_making.py" />
      <source>It cannot be tracked again ({0}).</source>
      <translation>Nochmals verfolgen ist nicht möglich ({0}).</translation>
    </message>
    <message>
      <location filename="tracker/session/runs.py" />
      <source>A run cannot be called {0}. Use up to {1} letters and digits.</source>
      <translation>Ein Lauf kann nicht {0} heißen. Nimm bis zu {1} Buchstaben und Ziffern.</translation>
    </message>
    <message>
      <location filename="tracker/session/runs.py" />
      <source>The run {0} cannot be kept in {1}: {2}.</source>
      <translation>Der Lauf {0} kann nicht in {1} behalten werden: {2}.</translation>
    </message>
    <message>
      <location filename="tracker/session/runs.py" />
      <source>The run {0} cannot be deleted ({1}).</source>
      <translation>Der Lauf {0} kann nicht gelöscht werden ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/session/runs.py" />
      <source>There is a run {0} already. Choose another name, or delete it first.</source>
      <translation>Es gibt schon einen Lauf {0}. Wähle einen anderen Namen, oder lösche ihn zuerst.</translation>
    </message>
    <message>
      <location filename="tracker/session/sheet.py" />
      <source>No face was surely seen in {0}, so there is nothing for a sheet.</source>
      <translation>In {0} war kein Gesicht sicher zu sehen, also gibt es nichts für einen Bogen.</translation>
    </message>
    <message>
      <location filename="tracker/session/sheet_features.py" />
      <source>This session has no pictures to compare looks by. Compare shapes instead.</source>
      <translation>Diese Aufnahme hat keine Bilder, deren Aussehen zu vergleichen wäre. Vergleiche Formen.</translation>
    </message>
    <message>
      <location filename="tracker/session/sheet_file.py" />
      <source>The sheet cannot be written to {0}: {1}.</source>
      <translation>Der Bogen kann nicht nach {0} geschrieben werden: {1}.</translation>
    </message>
    <message>
      <location filename="tracker/session/sheet_file.py" />
      <source>its cells are not where cells can be</source>
      <translation>seine Felder sind nicht dort, wo Felder sein können</translation>
    </message>
    <message>
      <location filename="tracker/session/sheet_file.py" />
      <source>{0} is no similarity sheet that can be read ({1}).</source>
      <translation>{0} ist kein lesbarer Ähnlichkeitsbogen ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/session/sound.py" />
      <source>The end of the sound is missing, as it could not be written: {0}.</source>
      <translation>Das Ende des Tons fehlt, denn es konnte nicht geschrieben werden: {0}.</translation>
    </message>
    <message>
      <location filename="tracker/session/sound.py" />
      <source>{0} has no sound.</source>
      <translation>{0} hat keinen Ton.</translation>
    </message>
    <message>
      <location filename="tracker/session/source.py" />
      <source>{0} holds no pictures, so there is nothing that could be tracked.</source>
      <translation>{0} hat keine Bilder, also nichts, was verfolgt werden könnte.</translation>
    </message>
    <message>
      <location filename="tracker/session/surroundings.py" />
      <source>It was recorded with version {0}; this is {1}.</source>
      <translation>Es wurde mit Version {0} aufgenommen; dies ist {1}.</translation>
    </message>
    <message>
      <location filename="tracker/session/surroundings.py" />
      <source>It was recorded with other packages: {0}.</source>
      <translation>Es wurde mit anderen Paketen aufgenommen: {0}.</translation>
    </message>
    <message>
      <location filename="tracker/session/surroundings.py" />
      <source>It was recorded on {0}; this is {1}.</source>
      <translation>Es wurde auf {0} aufgenommen; dies ist {1}.</translation>
    </message>
    <message>
      <location filename="tracker/session/surroundings.py" />
      <source>These files are not those that were used: {0}.</source>
      <translation>Diese Dateien sind nicht die, die benutzt wurden: {0}.</translation>
    </message>
    <message>
      <location filename="tracker/session/toml_tree.py" />
      <source>{0} is no table</source>
      <translation>{0} ist keine Tabelle</translation>
    </message>
    <message>
      <location filename="tracker/session/toml_tree.py" />
      <source>{0} is no list of the right length</source>
      <translation>{0} ist keine Liste der richtigen Länge</translation>
    </message>
    <message>
      <location filename="tracker/session/toml_tree.py" />
      <source>{0} is {1}; it must be {2}</source>
      <translation>{0} ist {1}; erlaubt ist {2}</translation>
    </message>
    <message>
      <location filename="tracker/session/toml_tree.py" />
      <source>{0}{1} is missing</source>
      <translation>{0}{1} fehlt</translation>
    </message>
    <message>
      <location filename="tracker/session/toml_tree.py" />
      <source>{0} is {1}, which this version does not know</source>
      <translation>{0} ist {1}, was diese Version nicht kennt</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>a whole number</source>
      <translation>eine ganze Zahl</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>true or false</source>
      <translation>true oder false</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>a text</source>
      <translation>ein Text</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>{0} is {1}; it must be a line of at most {2} characters that can be seen</source>
      <translation>{0} ist {1}; erlaubt ist eine Zeile von höchstens {2} sichtbaren Zeichen</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>{0} is empty; it must be given</source>
      <translation>{0} ist leer; es muss angegeben werden</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>{0} is {1}; it must be {2}{3}</source>
      <translation>{0} ist {1}; erlaubt ist {2}{3}</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>{0} is no settings file (it has no line schema = {1})</source>
      <translation>{0} ist keine Einstellungsdatei (die Zeile schema = {1} fehlt)</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>{0} is of schema {1}, not {2}</source>
      <translation>{0} hat das Schema {1}, nicht {2}</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>{0} is {1}{2}; choose one of {3}{4}</source>
      <translation>{0} ist {1}{2}; wähle eins von {3}{4}</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>{0} is {1}; it must be true or false</source>
      <translation>{0} ist {1}; erlaubt ist true oder false</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>from {0} to {1} {2}</source>
      <translation>von {0} bis {1} {2}</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>there is no setting {0}{1}{2}</source>
      <translation>eine Einstellung {0}{1} gibt es nicht{2}</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>{0}{1} must be a group of settings</source>
      <translation>{0}{1} muss eine Gruppe von Einstellungen sein</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>{0}; the defaults are in use</source>
      <translation>{0}; es gelten die Standardwerte</translation>
    </message>
    <message>
      <location filename="tracker/sources/camera.py" />
      <source>{0} was unplugged. Plug it in again, or choose another source.</source>
      <translation>{0} wurde ausgesteckt. Steck sie wieder ein oder wähle eine andere Quelle.</translation>
    </message>
    <message>
      <location filename="tracker/sources/camera.py" />
      <source>{0} stopped giving pictures. Plug it in again, or choose another source.</source>
      <translation>{0} liefert keine Bilder mehr. Steck sie wieder ein oder wähle eine andere Quelle.</translation>
    </message>
    <message>
      <location filename="tracker/sources/camera_access.py" />
      <source>{0} has gone. Plug it in again, or choose another source.</source>
      <translation>{0} ist weg. Steck sie wieder ein oder wähle eine andere Quelle.</translation>
    </message>
    <message>
      <location filename="tracker/sources/camera_access.py" />
      <source>{0} is in use by {1}. Close that program and try again.</source>
      <translation>{0} wird von {1} benutzt. Schließ dieses Programm und versuch es noch einmal.</translation>
    </message>
    <message>
      <location filename="tracker/sources/camera_access.py" />
      <source>You are not allowed to use {0}. {1}</source>
      <translation>Du darfst {0} nicht benutzen. {1}</translation>
    </message>
    <message>
      <location filename="tracker/sources/camera_access.py" />
      <source>{0} is in use by another program. Close that one and try again.</source>
      <translation>{0} wird von einem anderen Programm benutzt. Schließ das und versuch es noch einmal.</translation>
    </message>
    <message>
      <location filename="tracker/sources/camera_access.py" />
      <source>{0} gives no picture. Close other programs that may use it, or plug it in again.</source>
      <translation>{0} liefert kein Bild. Schließ andere Programme, die sie vielleicht benutzen, oder steck sie neu ein.</translation>
    </message>
    <message>
      <location filename="tracker/sources/camera_access.py" />
      <source>{0} gives no picture. Close other programs that may use it. {1}</source>
      <translation>{0} liefert kein Bild. Schließ andere Programme, die sie vielleicht benutzen. {1}</translation>
    </message>
    <message>
      <location filename="tracker/sources/camera_list.py" />
      <source>There is no camera {0}. There is {1}. Choose by number or by name.</source>
      <translation>Eine Kamera {0} gibt es nicht. Es gibt {1}. Wähle nach Nummer oder Namen.</translation>
    </message>
    <message>
      <location filename="tracker/sources/camera_list.py" />
      <source>No camera was found. Plug one in, or try the demo (--source demo).</source>
      <translation>Es wurde keine Kamera gefunden. Schließ eine an oder probier die Demo (--source demo).</translation>
    </message>
    <message>
      <location filename="tracker/sources/demo_head_file.py" />
      <source>it has fewer triangles than it says</source>
      <translation>es hat weniger Dreiecke, als es sagt</translation>
    </message>
    <message>
      <location filename="tracker/sources/demo_portrait.py" />
      <source>{0} of the demo is missing or damaged; install again.</source>
      <translation>{0} der Demo fehlt oder ist beschädigt; installiere neu.</translation>
    </message>
    <message>
      <location filename="tracker/sources/demo_portrait.py" />
      <source>{0} of the demo cannot be read: {1}</source>
      <translation>{0} der Demo lässt sich nicht lesen: {1}</translation>
    </message>
    <message>
      <location filename="tracker/sources/display_matrix.py" />
      <source>{name} is to be shown turned by an odd angle; it is turned by the nearest right angle.</source>
      <translation>{name} soll um einen krummen Winkel gedreht werden; gedreht wird um den nächsten rechten Winkel.</translation>
    </message>
    <message>
      <location filename="tracker/sources/display_matrix.py" />
      <source>{name} is said to be turned in a way that makes no sense; it is shown as it is stored.</source>
      <translation>Die Angabe, wie {name} gedreht ist, ergibt keinen Sinn; gezeigt wird es so, wie es gespeichert ist.</translation>
    </message>
    <message>
      <location filename="tracker/sources/file_checks.py" />
      <source>{0} is only {1}x{2} pixels. A face needs at least {3} on each side.</source>
      <translation>{0} hat nur {1}x{2} Pixel. Ein Gesicht braucht mindestens {3} auf jeder Seite.</translation>
    </message>
    <message>
      <location filename="tracker/sources/file_checks.py" />
      <source>{0} is {1}x{2} pixels, too large. Reduce it to {3} megapixels or fewer.</source>
      <translation>{0} ist mit {1}x{2} Pixeln zu groß. Verkleinere es auf höchstens {3} Megapixel.</translation>
    </message>
    <message>
      <location filename="tracker/sources/file_checks.py" />
      <source>There is no file {0}. Check the name and the folder.</source>
      <translation>Eine Datei {0} gibt es nicht. Prüf den Namen und den Ordner.</translation>
    </message>
    <message>
      <location filename="tracker/sources/file_checks.py" />
      <source>{0} is not a file. Choose a video, a picture or a folder.</source>
      <translation>{0} ist keine Datei. Wähle ein Video, ein Bild oder einen Ordner.</translation>
    </message>
    <message>
      <location filename="tracker/sources/file_checks.py" />
      <source>You are not allowed to read {0}. Change its permissions or copy it to your own folder.</source>
      <translation>Du darfst {0} nicht lesen. Ändere die Rechte oder kopiere es in deinen eigenen Ordner.</translation>
    </message>
    <message>
      <location filename="tracker/sources/file_checks.py" />
      <source>{0} cannot be read ({1}). Check the disk or copy the file elsewhere.</source>
      <translation>{0} lässt sich nicht lesen ({1}). Prüf den Datenträger oder kopiere die Datei woandershin.</translation>
    </message>
    <message>
      <location filename="tracker/sources/file_checks.py" />
      <source>{0} is an empty file. Choose another one.</source>
      <translation>{0} ist eine leere Datei. Wähle eine andere.</translation>
    </message>
    <message>
      <location filename="tracker/sources/film_container.py" />
      <source>{0} is in a format that is not known here. Convert it to MP4, or choose another file.</source>
      <translation>{0} hat ein Format, das hier nicht bekannt ist. Wandle es in MP4 um oder wähle eine andere Datei.</translation>
    </message>
    <message>
      <location filename="tracker/sources/film_container.py" />
      <source>{0} is not a video that can be read, or it is damaged. Choose another file, or save it as MP4.</source>
      <translation>{0} ist kein lesbares Video oder ist beschädigt. Wähle eine andere Datei oder speichere es als MP4.</translation>
    </message>
    <message>
      <location filename="tracker/sources/film_container.py" />
      <source>{0} has sound or data but no pictures in it. Choose a video.</source>
      <translation>{0} enthält Ton oder Daten, aber keine Bilder. Wähle ein Video.</translation>
    </message>
    <message>
      <location filename="tracker/sources/film_container.py" />
      <source>{0} is a text, not a video. Choose another file.</source>
      <translation>{0} ist ein Text, kein Video. Wähle eine andere Datei.</translation>
    </message>
    <message>
      <location filename="tracker/sources/film_picture.py" />
      <source>{name} has its colours coded in an unusual way; they may look wrong.</source>
      <translation>Die Farben von {name} sind ungewöhnlich gespeichert; vielleicht sehen sie falsch aus.</translation>
    </message>
    <message>
      <location filename="tracker/sources/film_picture.py" />
      <source>{name} is in high dynamic range ({hdr}), and is worked on as it is: its colours look pale here.</source>
      <translation>{name} hat hohen Dynamikumfang ({hdr}) und wird genommen, wie es ist: Die Farben sehen hier blass aus.</translation>
    </message>
    <message>
      <location filename="tracker/sources/film_picture.py" />
      <source>{name} is said to have pixels of an odd shape; they are taken as square.</source>
      <translation>{name} soll Pixel von seltsamer Form haben; sie werden als quadratisch genommen.</translation>
    </message>
    <message>
      <location filename="tracker/sources/images.py" />
      <source>What is transparent in {0} is shown on white.</source>
      <translation>Was in {0} durchsichtig ist, wird auf Weiß gezeigt.</translation>
    </message>
    <message>
      <location filename="tracker/sources/opening.py" />
      <source>There is no file or folder {0}. Check the name and where it lies.</source>
      <translation>Eine Datei oder einen Ordner {0} gibt es nicht. Prüf den Namen und wo es liegt.</translation>
    </message>
    <message>
      <location filename="tracker/sources/opening.py" />
      <source>There is no file, folder or camera called {0}. {1} Check the name, or use: demo.</source>
      <translation>Keine Datei, kein Ordner und keine Kamera heißt {0}. {1} Prüf den Namen oder nimm: demo.</translation>
    </message>
    <message>
      <location filename="tracker/sources/opening.py" />
      <source>There is a folder {0} here too; for that one write ./{1}.</source>
      <translation>Hier gibt es auch einen Ordner {0}; schreib dafür ./{1}.</translation>
    </message>
    <message>
      <location filename="tracker/sources/opening.py" />
      <source>There is a file {0} here too; for that one write ./{1}.</source>
      <translation>Hier gibt es auch eine Datei {0}; schreib dafür ./{1}.</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_file.py" />
      <source>{0} is not a picture that can be read, or it is damaged. Choose another, or save it as PNG.</source>
      <translation>{0} ist kein lesbares Bild oder ist beschädigt. Wähle ein anderes oder speichere es als PNG.</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_file.py" />
      <source>{0} cannot be read: it is a {1} picture. Save it as JPEG or PNG, or choose another one.</source>
      <translation>{0} lässt sich nicht lesen: Es ist ein Bild der Art {1}. Speichere es als JPEG oder PNG oder wähle ein anderes.</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_file.py" />
      <source>{0} is cut off: its end is missing. Get a fresh copy of it, or choose another picture.</source>
      <translation>{0} ist abgeschnitten: Das Ende fehlt. Hol dir eine neue Kopie oder wähle ein anderes Bild.</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_folder.py" />
      <source>There are no pictures in the folder {0}{1}. Choose one with PNG or JPEG files in it.</source>
      <translation>Im Ordner {0} sind keine Bilder{1}. Wähle einen mit PNG- oder JPEG-Dateien.</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_folder.py" />
      <source>There is no folder {0}. Check the name.</source>
      <translation>Einen Ordner {0} gibt es nicht. Prüf den Namen.</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_folder.py" />
      <source>The folder {0} cannot be read ({1}). Choose another one.</source>
      <translation>Der Ordner {0} lässt sich nicht lesen ({1}). Wähle einen anderen.</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_folder.py" />
      <source>{0} pictures cannot be read</source>
      <translation>Bilder der Art {0} sind nicht lesbar</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_folder.py" />
      <source>not a picture</source>
      <translation>kein Bild</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_folder.py" />
      <source>{0} files left out: {1}, and {2} more</source>
      <translation>{0} Dateien ausgelassen: {1} und {2} weitere</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_folder.py" />
      <source>1 file left out: {0}</source>
      <translation>1 Datei ausgelassen: {0}</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_folder.py" />
      <source>{0} files left out: {1}</source>
      <translation>{0} Dateien ausgelassen: {1}</translation>
    </message>
    <message>
      <location filename="tracker/sources/source.py" />
      <source>{0} can only be played from its beginning to its end.</source>
      <translation>{0} lässt sich nur von Anfang bis Ende abspielen.</translation>
    </message>
    <message>
      <location filename="tracker/sources/video_file.py" />
      <source>{0} holds no picture that can be shown. It may be damaged; choose another file.</source>
      <translation>{0} enthält kein Bild, das sich zeigen lässt. Vielleicht ist die Datei beschädigt; wähle eine andere.</translation>
    </message>
    <message>
      <location filename="tracker/sources/video_file.py" />
      <source>{0} is cut off: it ends after {1} s, {2} s early.</source>
      <translation>{0} ist abgeschnitten: Es endet nach {1} s, {2} s zu früh.</translation>
    </message>
    <message>
      <location filename="tracker/sources/video_file.py" />
      <source>{0} good frames could be read; a fresh copy of the file may have more.</source>
      <translation>{0} gute Bilder ließen sich lesen; eine neue Kopie der Datei hat vielleicht mehr.</translation>
    </message>
    <message>
      <location filename="tracker/sources/video_file.py" />
      <source>{0} {1}</source>
      <translation>{0} {1}</translation>
    </message>
    <message>
      <location filename="tracker/sources/video_file.py" />
      <source>{0} is damaged: not all of it could be read (missing parts: {1}).</source>
      <translation>{0} ist beschädigt: Nicht alles ließ sich lesen (fehlende Teile: {1}).</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Steady light</source>
      <translation>Ruhiges Licht</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>When the picture's brightness counts as steady.</source>
      <translation>Wann die Helligkeit des Bilds als ruhig gilt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Finding the face</source>
      <translation>Gesicht finden</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How faces are looked for.</source>
      <translation>Wie nach Gesichtern gesucht wird.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Following the colours</source>
      <translation>Den Farben folgen</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How the head's colours are learnt and followed.</source>
      <translation>Wie die Farben des Kopfs gelernt und verfolgt werden.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Checking the face</source>
      <translation>Gesicht prüfen</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How often the followed head is confirmed by the detector.</source>
      <translation>Wie oft der Detektor den verfolgten Kopf bestätigt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How a face is followed.</source>
      <translation>Wie ein Gesicht verfolgt wird.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Several faces</source>
      <translation>Mehrere Gesichter</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How many faces are followed, and which of them counts.</source>
      <translation>Wie viele Gesichter verfolgt werden und welches davon zählt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Head position</source>
      <translation>Kopfposition</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>What is assumed about the viewer, the camera and the screen.</source>
      <translation>Was über dich, die Kamera und den Bildschirm angenommen wird.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How the position is smoothed and how far ahead it is predicted.</source>
      <translation>Wie die Position geglättet und wie weit sie vorausgesagt wird.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Reading the face</source>
      <translation>Lesen des Gesichts</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How quickly signals follow the face, what counts as a blink, and what is learnt about a person.</source>
      <translation>Wie schnell Signale dem Gesicht folgen, was als Blinzeln gilt und was über eine Person gelernt wird.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>When a movement of head or face counts as a gesture.</source>
      <translation>Wann eine Bewegung von Kopf oder Gesicht als Geste gilt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Wait for steady light</source>
      <translation>Auf ruhiges Licht warten</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Wait for steady light before looking for a face. Off: look at once.</source>
      <translation>Auf ruhiges Licht warten und erst dann ein Gesicht suchen. Aus: gleich suchen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Time looked at</source>
      <translation>Beobachtete Zeit</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Look at this much of the past. Longer: surer, but a later start.</source>
      <translation>So viel der letzten Zeit betrachten. Länger: sicherer, aber späterer Start.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Tolerated change</source>
      <translation>Erlaubte Änderung</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much the mean grey may move in that time. Higher: starts sooner.</source>
      <translation>Wie sehr sich das mittlere Grau in dieser Zeit ändern darf. Höher: startet früher.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Time limit</source>
      <translation>Zeitlimit</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Start after this long even in unsteady light.</source>
      <translation>Nach so langer Zeit starten, auch in unruhigem Licht.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Size of the search</source>
      <translation>Größe der Suche</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Longest side of the picture that is searched. Larger: finds smaller faces, takes longer.</source>
      <translation>Längste Seite des durchsuchten Bilds. Größer: findet kleinere Gesichter, dauert länger.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Ratio of sizes</source>
      <translation>Größenverhältnis</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Ratio of neighbouring face sizes looked for. Larger: faster, misses more.</source>
      <translation>Verhältnis benachbarter Gesichtsgrößen bei der Suche. Größer: schneller, übersieht mehr.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Hits that make a face</source>
      <translation>Treffer für ein Gesicht</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Overlapping hits that make a face. Higher: fewer mistakes, misses more.</source>
      <translation>So viele überlappende Treffer gelten als Gesicht. Höher: weniger Irrtümer, übersieht mehr.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Smallest face</source>
      <translation>Kleinstes Gesicht</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Smallest face looked for. Larger: faster, but you must sit nearer.</source>
      <translation>Kleinstes Gesicht, nach dem gesucht wird. Größer: schneller, aber du musst näher sitzen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Faces from the side</source>
      <translation>Gesichter von der Seite</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Look for faces seen from the side where none is seen from the front.</source>
      <translation>Nach Gesichtern von der Seite suchen, wo von vorn keins zu sehen ist.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Tilted heads</source>
      <translation>Geneigte Köpfe</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Look for tilted heads where none is upright.</source>
      <translation>Nach geneigten Köpfen suchen, wo kein aufrechter zu sehen ist.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Their tilt</source>
      <translation>Ihre Neigung</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the head is taken to be tilted then.</source>
      <translation>Wie stark der Kopf dann vermutlich geneigt ist.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Colour space</source>
      <translation>Farbraum</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>hue-saturation: steady under changing brightness. rgb: knows dark from light.</source>
      <translation>Farbton, Sättigung (hue-saturation): ruhig bei wechselnder Helligkeit. RGB (rgb): unterscheidet dunkel und hell.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Hue saturation</source>
      <translation>Farbton, Sättigung</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>RGB</source>
      <translation>RGB</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Weigh against the background</source>
      <translation>Hintergrund abwägen</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Prefer colours that the surroundings of the face do not have.</source>
      <translation>Farben bevorzugen, die es rund um das Gesicht nicht gibt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Mean-shift steps</source>
      <translation>Mean-Shift-Schritte</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Mean-shift steps a frame at the most. More: follows faster motion.</source>
      <translation>Höchstens so viele Mean-Shift-Schritte je Bild. Mehr: folgt schnelleren Bewegungen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Adaptation</source>
      <translation>Auffrischung</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much of the colour model is renewed each time a detection confirms it. 0: never.</source>
      <translation>Wie viel vom Farbmodell erneuert wird, sooft eine Erkennung es bestätigt. 0: nie.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Least colour match</source>
      <translation>Nötige Farbtreue</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Below this colour match the head counts as lost. Higher: gives up sooner.</source>
      <translation>Unter dieser Farbtreue gilt der Kopf als verloren. Höher: gibt früher auf.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Check for a face every</source>
      <translation>Gesicht prüfen alle</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Check this often that there is still a face. Shorter: surer, costs more.</source>
      <translation>So oft prüfen, ob noch ein Gesicht da ist. Kürzer: sicherer, kostet mehr.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Patience</source>
      <translation>Geduld</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Give up when checks have failed for this long. Longer: bears a hand over the face. Shorter: leaves a wall sooner.</source>
      <translation>Aufgeben, wenn die Prüfung so lange fehlschlägt. Länger: verträgt eine Hand vor dem Gesicht. Kürzer: lässt eher von einer Wand ab.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Edge margin</source>
      <translation>Abstand vom Rand</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Within this distance of the picture's edge the hidden part of the head is made up for.</source>
      <translation>So nah am Bildrand wird der verborgene Teil des Kopfs ergänzt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Which trained model. exact: a network for video; fast: half its work; finest: a large one, for films without hurry; conv-small: that of earlier versions; svm, svm-sparse, mosse: classical patch experts. automatic: the best that this machine is quick enough for.</source>
      <translation>Welches trainierte Modell. exact: ein Netz für Videos; fast: die halbe Arbeit; finest: ein großes, für Filme ohne Eile; conv-small: das früherer Versionen; svm, svm-sparse, mosse: klassische Experten für Bildflecken. automatic: das beste, für das dieser Rechner schnell genug ist.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Finest, slow</source>
      <translation>Am feinsten, langsam</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Earlier network</source>
      <translation>Früheres Netz</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Classical, SVM</source>
      <translation>Klassisch, SVM</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Classical, sparse</source>
      <translation>Klassisch, sparsam</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Classical, MOSSE</source>
      <translation>Klassisch, MOSSE</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Network runs on</source>
      <translation>Netz läuft auf</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Where the network runs. auto: on an NVIDIA graphics processor that is there and quicker; gpu: on one that is there; cpu: on the processor. It is told where the graphics processor cannot be used.</source>
      <translation>Wo das Netz läuft. auto: auf einer NVIDIA-Grafikkarte, wenn eine da ist und schneller ist; gpu: auf einer, wenn sie da ist; cpu: auf dem Prozessor. Es wird gesagt, wenn die Grafikkarte nicht zu gebrauchen ist.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Processor</source>
      <translation>Prozessor</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Graphics processor</source>
      <translation>Grafikkarte</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Views of the picture</source>
      <translation>Ansichten des Bilds</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Which views of the picture count. single: its gradient, most exact; grey: its grey levels, quickest and steadiest; lbp: its texture, which the light moves least, but its noise most: a sixth less steady than grey; the blends look at all three, nearly as steady as grey; cycle: another one in each frame, four times as unsteady, for each sees the points a little elsewhere.</source>
      <translation>Welche Ansichten des Bildes zählen. single: sein Gradient, am genauesten; grey: seine Graustufen, am schnellsten und ruhigsten; lbp: seine Textur, die das Licht am wenigsten bewegt, das Rauschen aber am meisten: ein Sechstel unruhiger als grey; die Mischungen sehen alle drei an, fast so ruhig wie grey; cycle: in jedem Bild eine andere, viermal so unruhig, denn jede sieht die Punkte etwas anderswo.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Texture</source>
      <translation>Textur</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>All, averaged</source>
      <translation>Alle, gemittelt</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>All, multiplied</source>
      <translation>Alle, multipliziert</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>In turn</source>
      <translation>Abwechselnd</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The face wears</source>
      <translation>Das Gesicht trägt</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Points that count less: around the eyes for glasses, the chin and mouth for a beard.</source>
      <translation>Welche Punkte weniger zählen: um die Augen bei einer Brille, an Kinn und Mund bei einem Bart.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Glasses</source>
      <translation>Brille</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Beard</source>
      <translation>Bart</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Tracked from</source>
      <translation>Verfolgt ab</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A fit at least this good is tracked. Higher: stricter, lets go sooner.</source>
      <translation>Eine mindestens so gute Anpassung wird verfolgt. Höher: strenger, lässt früher los.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Given up below</source>
      <translation>Aufgegeben unter</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Below this a fit is no face. Higher: lets go sooner.</source>
      <translation>Darunter ist eine Anpassung kein Gesicht. Höher: lässt früher los.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Motion expected again</source>
      <translation>Fortgesetzte Bewegung</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Share of the last motion that is expected again. Higher: follows faster.</source>
      <translation>Anteil der letzten Bewegung, der wieder erwartet wird. Höher: folgt schneller.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Search window</source>
      <translation>Suchfenster</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Search window of a quiet face, odd. Larger: follows faster, errs more often.</source>
      <translation>Suchfenster eines ruhigen Gesichts, ungerade. Größer: folgt schneller, irrt öfter.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Held to a plausible face</source>
      <translation>Bindung an die Gesichtsform</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How strongly the points are held to a plausible face.</source>
      <translation>Wie fest die Punkte an ein plausibles Gesicht gebunden sind.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Faces followed</source>
      <translation>Verfolgte Gesichter</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Faces followed at once. More: nobody is left out, but each face in view takes its time.</source>
      <translation>So viele Gesichter auf einmal verfolgen. Mehr: Niemand bleibt außen vor, aber jedes Gesicht im Bild braucht seine Zeit.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The primary face</source>
      <translation>Hauptgesicht</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The primary face. sticky: the first one, for as long as it is there. centre: the one nearest the middle. largest: the nearest one. clicked: the one you clicked, even if it is away for a while.</source>
      <translation>Das Hauptgesicht. Erstes (sticky): solange es da ist. Mittleres (centre): das der Mitte am nächsten. Größtes (largest): das vorderste. Angeklicktes (clicked): auch wenn es eine Weile weg ist.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Sticky</source>
      <translation>Erstes</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Largest</source>
      <translation>Größtes</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Clicked</source>
      <translation>Angeklicktes</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Wait for it</source>
      <translation>Darauf warten</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>When that face is hidden, wait this long for it before another one counts. Longer: safer from passers-by.</source>
      <translation>So lange auf dieses Gesicht warten, wenn es verdeckt ist, bevor ein anderes zählt. Länger: Wer nur vorbeigeht, stört weniger.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Work out the angle of view</source>
      <translation>Bildwinkel ermitteln</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Work out the camera's angle of view from the first fix, trusting the start distance below. Off: use the given one.</source>
      <translation>Den Bildwinkel der Kamera aus der ersten Messung ermitteln und dabei dem Startabstand unten vertrauen. Aus: den angegebenen nehmen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Angle of view</source>
      <translation>Bildwinkel</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The camera's horizontal angle of view. Wider: you seem nearer.</source>
      <translation>Waagrechter Bildwinkel der Kamera. Weiter: Du scheinst näher zu sein.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Start distance</source>
      <translation>Startabstand</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far away you sit when tracking starts.</source>
      <translation>Wie weit weg du sitzt, wenn das Tracking beginnt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Start straight</source>
      <translation>Beginn ist geradeaus</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Take the way you face when tracking starts, or when you recentre, for straight ahead. Off: a mean face decides, which is some degrees off for yours.</source>
      <translation>Wohin du beim Beginn des Trackings oder beim Zentrieren schaust, gilt als geradeaus. Aus: Ein mittleres Gesicht entscheidet, und das liegt bei deinem ein paar Grad daneben.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Head width</source>
      <translation>Kopfbreite</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Width of your head. Larger: movements and distance grow.</source>
      <translation>Breite deines Kopfs. Größer: Bewegungen und Abstand wachsen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Camera to the right</source>
      <translation>Kamera nach rechts</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the camera is to the right of the screen's centre.</source>
      <translation>Wie weit die Kamera rechts von der Bildschirmmitte sitzt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the camera is above the screen's centre: half the screen's height, usually.</source>
      <translation>Wie weit die Kamera über der Bildschirmmitte sitzt: meist die halbe Bildschirmhöhe.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Camera tilt</source>
      <translation>Kameraneigung</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the camera looks down from straight ahead; below 0, up.</source>
      <translation>Wie weit die Kamera von geradeaus nach unten schaut; unter 0 nach oben.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Camera pan</source>
      <translation>Kameradrehung</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the camera is turned to your right from straight ahead.</source>
      <translation>Wie weit die Kamera von geradeaus nach rechts gedreht ist, von dir aus gesehen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Straighten lens</source>
      <translation>Objektiv entzerren</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Take out what the camera's lens bends, as the printed board has measured it. Off: the lens counts as ideal.</source>
      <translation>Herausrechnen, was das Objektiv der Kamera verbiegt, wie mit der gedruckten Tafel gemessen. Aus: Das Objektiv gilt als ideal.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Lens aspect</source>
      <translation>Objektiv, Streckung</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much longer the lens is up and down than across; 1 for square pixels. More: things look taller.</source>
      <translation>Wie viel länger die Brennweite senkrecht ist als waagerecht; 1 bei quadratischen Pixeln. Mehr: Alles sieht höher aus.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Lens middle x</source>
      <translation>Objektiv, Mitte x</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the lens's axis is right of the picture's middle, in picture widths.</source>
      <translation>Wie weit die Achse des Objektivs rechts von der Bildmitte liegt, in Bildbreiten.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Lens middle y</source>
      <translation>Objektiv, Mitte y</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the lens's axis is below the picture's middle, in picture widths.</source>
      <translation>Wie weit die Achse des Objektivs unter der Bildmitte liegt, in Bildbreiten.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Lens k1</source>
      <translation>Objektiv k1</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How the picture is bent towards its corners (radial). Below 0: like a barrel; above: like a cushion.</source>
      <translation>Wie das Bild zu den Ecken hin verbogen ist (radial). Unter 0: tonnenförmig; darüber: kissenförmig.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Lens k2</source>
      <translation>Objektiv k2</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much more, or less, it is bent in the outermost corners. Higher: outwards.</source>
      <translation>Wie viel mehr oder weniger es ganz außen in den Ecken verbogen ist. Höher: nach außen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Lens p1</source>
      <translation>Objektiv p1</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How the lens is tilted up or down against the chip. Higher: the lower edge is bent outwards.</source>
      <translation>Wie das Objektiv gegen den Chip nach oben oder unten geneigt ist. Höher: Der untere Rand ist nach außen verbogen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Lens p2</source>
      <translation>Objektiv p2</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How the lens is tilted sideways against the chip. Higher: the right edge is bent outwards.</source>
      <translation>Wie das Objektiv gegen den Chip zur Seite geneigt ist. Höher: Der rechte Rand ist nach außen verbogen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Method</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>none: as measured. ema: simple average that lags. double-exponential: follows motion without lag. one-euro: calm at rest, quick in motion.</source>
      <translation>Ohne (none): wie gemessen. EMA (ema): einfacher Mittelwert, der nachhinkt. Doppelt exponentiell (double-exponential): folgt Bewegungen ohne Verzug. One Euro (one-euro): ruhig im Stillstand, flink in Bewegung.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>EMA</source>
      <translation>EMA</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Double exponential</source>
      <translation>Doppelt exponentiell</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>One Euro</source>
      <translation>One Euro</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Weight of the newest</source>
      <translation>Gewicht des neuesten</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Weight of the newest value at 30 frames a second (ema and double-exponential). Higher: quicker and noisier.</source>
      <translation>Gewicht des neuesten Werts bei 30 Bildern pro Sekunde (EMA und doppelt exponentiell). Höher: flinker und unruhiger.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Cut-off at rest</source>
      <translation>Grenze in Ruhe</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>One-euro: cut-off at rest. Lower: calmer, but slower to start.</source>
      <translation>One Euro: Grenzfrequenz in Ruhe. Niedriger: ruhiger, kommt aber langsamer in Gang.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Speed-up in motion</source>
      <translation>Zuschlag bei Bewegung</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>One-euro: how much the cut-off rises with speed. Higher: less lag in motion.</source>
      <translation>One Euro: wie sehr die Grenzfrequenz mit dem Tempo steigt. Höher: weniger Verzug in Bewegung.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Speed-up in turns</source>
      <translation>Zuschlag bei Drehung</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>One-euro: the same for turns of the head. Higher: less lag in motion.</source>
      <translation>One Euro: dasselbe für Drehungen des Kopfs. Höher: weniger Verzug in Bewegung.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Predict ahead</source>
      <translation>Vorausschau</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Predict this far ahead, to make up for the delay until it is shown. More than 0.05 overshoots.</source>
      <translation>So weit vorausschauen, um die Verzögerung bis zur Anzeige auszugleichen. Mehr als 0,05 schießt übers Ziel hinaus.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Calm at rest</source>
      <translation>Ruhig in Ruhe</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Calm the signals of a face at rest.</source>
      <translation>Die Signale eines ruhigen Gesichts beruhigen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Cut-off of a face at rest. Higher: quicker, but more restless.</source>
      <translation>Grenzfrequenz eines ruhigen Gesichts. Höher: schneller, aber unruhiger.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Closes by</source>
      <translation>Schließt um</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far an eye must close for a blink. Higher: only eyes that close altogether.</source>
      <translation>Wie weit ein Auge sich für ein Blinzeln schließen muss. Höher: nur Augen, die sich ganz schließen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Longest blink</source>
      <translation>Längstes Blinzeln</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>What takes longer is no blink. Higher: sleepy eyes blink too.</source>
      <translation>Was länger dauert, ist kein Blinzeln. Höher: Auch müde Augen blinzeln.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Calm names</source>
      <translation>Namen beruhigen</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Time over which the names of expressions are calmed. Higher: steadier names that come later.</source>
      <translation>Zeit, über die die Namen der Ausdrücke beruhigt werden. Höher: ruhigere Namen, die später kommen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Learn the person</source>
      <translation>Die Person lernen</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Learn while tracking what a face is like at rest, and how far it goes. Off: only what was captured counts.</source>
      <translation>Beim Verfolgen lernen, wie ein Gesicht in Ruhe ist und wie weit es geht. Aus: Nur was aufgenommen wurde, gilt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Masculine look</source>
      <translation>Männliches Aussehen</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Guess from its shape whether a face would be called a man's. More than one guess in four is wrong, and none says who somebody is.</source>
      <translation>Nach der Form raten, ob ein Gesicht das eines Mannes genannt würde. Mehr als jede vierte Vermutung ist falsch, und keine sagt, wer jemand ist.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Nod and shake, swing</source>
      <translation>Nicken und Schütteln, Ausschlag</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the head must swing each way in a nod or shake. Higher: only large nods and shakes count.</source>
      <translation>Wie weit der Kopf beim Nicken oder Schütteln hin und her schwingen muss. Höher: Nur großes Nicken und Schütteln zählt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Nod and shake, swings in a row</source>
      <translation>Nicken und Schütteln, Schwünge am Stück</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How many swings in a row make a nod or shake; down and up are two. Higher: fewer by mistake, and later.</source>
      <translation>Wie viele Schwünge am Stück ein Nicken oder Schütteln machen; ab und auf sind zwei. Höher: weniger aus Versehen, und später.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Nod and shake, slowest</source>
      <translation>Nicken und Schütteln, langsamstes</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The slowest nod or shake. Lower: slow looking up and down, or to both sides, counts too.</source>
      <translation>Das langsamste Nicken oder Schütteln. Niedriger: Auch langsames Auf-und-ab-Sehen oder Umsehen zählt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Nod and shake, fastest</source>
      <translation>Nicken und Schütteln, schnellstes</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The fastest nod or shake. Higher: trembling counts too.</source>
      <translation>Das schnellste Nicken oder Schütteln. Höher: Auch Zittern zählt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Nod and shake, other turns</source>
      <translation>Nicken und Schütteln, andere Drehungen</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much the head may turn in other ways during a nod or shake, as a share of its swings. Higher: more counts, also what the head does in talking.</source>
      <translation>Wie sehr der Kopf sich beim Nicken oder Schütteln anders drehen darf, als Anteil seiner Schwünge. Höher: Mehr zählt, auch was der Kopf beim Reden tut.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the head must tilt to a shoulder. Higher: only large tilts count.</source>
      <translation>Wie weit der Kopf sich zu einer Schulter neigen muss. Höher: Nur starkes Neigen zählt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the face must turn to a side. Higher: only large turns count.</source>
      <translation>Wie weit das Gesicht sich zur Seite drehen muss. Höher: Nur starkes Drehen zählt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much nearer the head must come. Higher: only large leans count.</source>
      <translation>Wie viel näher der Kopf kommen muss. Höher: Nur starkes Beugen zählt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much farther away the head must go. Higher: only large leans count.</source>
      <translation>Wie viel weiter weg der Kopf gehen muss. Höher: Nur starkes Lehnen zählt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far aside the neck must go. Higher: only large leans count.</source>
      <translation>Wie weit der Hals zur Seite gehen muss. Höher: Nur starkes Lehnen zählt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Tilt, lean and look aside, held for</source>
      <translation>Neigen, Lehnen, zur Seite sehen, gehalten</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How long tilts, leans and looks aside must be held. Higher: fewer by mistake, and later.</source>
      <translation>Wie lange Neigen, Lehnen und Zur-Seite-Sehen gehalten werden müssen. Höher: weniger aus Versehen, und später.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>New rest after</source>
      <translation>Neue Ruhe nach</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>After so long in another posture, this is the new rest from which tilts, leans and looks aside are measured. Lower: coming back counts as a gesture sooner.</source>
      <translation>Nach so langer Zeit in einer anderen Haltung ist diese die neue Ruhe, von der aus Neigen, Lehnen und Zur-Seite-Sehen gemessen werden. Niedriger: Zurückkommen gilt eher als Geste.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How wide the mouth must open, as a share of the widest. Higher: only a wide mouth counts.</source>
      <translation>Wie weit der Mund sich öffnen muss, als Anteil des weitesten. Höher: Nur ein weiter Mund zählt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Open mouth, held for</source>
      <translation>Mund auf, gehalten</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How long the mouth must be open. Higher: less in talking, and later.</source>
      <translation>Wie lange der Mund offen sein muss. Höher: weniger beim Reden, und später.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Open mouth, closed before</source>
      <translation>Mund auf, vorher zu</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How long the mouth must have been closed before. Higher: less in talking.</source>
      <translation>Wie lange der Mund vorher zu gewesen sein muss. Höher: weniger beim Reden.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the brows must rise, as a share of the highest. Higher: only high brows count.</source>
      <translation>Wie weit die Brauen sich heben müssen, als Anteil des höchsten. Höher: Nur hohe Brauen zählen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Raised brows, held for</source>
      <translation>Brauen hoch, gehalten</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How long the brows must be up. Higher: less in talking, and later.</source>
      <translation>Wie lange die Brauen oben sein müssen. Höher: weniger beim Reden, und später.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Eye closed</source>
      <translation>Auge zu</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Below this openness eyes count as closed. Higher: narrow eyes count as closed too.</source>
      <translation>Unter dieser Öffnung gelten Augen als geschlossen. Höher: Auch schmale Augen gelten als geschlossen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Double blink within</source>
      <translation>Doppelblinzeln innerhalb</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>In a double blink, the second blink begins at most so long after the first. Higher: slow ones count, and blinks that belong to nothing.</source>
      <translation>Beim Doppelblinzeln beginnt das zweite höchstens so lange nach dem ersten. Höher: Auch langsames zählt, und Blinzeln, das zu nichts gehört.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Eyes closed for</source>
      <translation>Augen zu seit</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How long both eyes must be closed for that to be a gesture; eyes that look down count too. Higher: later.</source>
      <translation>Wie lange beide Augen zu sein müssen, damit das eine Geste ist; Augen, die nach unten sehen, zählen auch. Höher: später.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Pause between gestures</source>
      <translation>Pause zwischen Gesten</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The same gesture counts again no sooner. Higher: fewer.</source>
      <translation>Dieselbe Geste zählt nicht eher noch einmal. Höher: weniger.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the face is moved along the first components of the shape model.</source>
      <translation>Wie weit das Gesicht entlang der ersten Komponenten des Formmodells bewegt wird.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>swap: another person's face; mask: a drawn one; deform: your own face, bent; caricature: what sets it apart, made more of.</source>
      <translation>Tausch (swap): das Gesicht von jemand anderem; Maske (mask): ein gezeichnetes; Verformung (deform): dein eigenes, verformt; Karikatur (caricature): was es besonders macht, übertrieben.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Deform</source>
      <translation>Verformung</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Preset</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How the face is bent. none: by the components alone.</source>
      <translation>Wie das Gesicht verformt wird. Ohne (none): nur durch die Komponenten.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Thin</source>
      <translation>Schmal</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Wide</source>
      <translation>Breit</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Long</source>
      <translation>Lang</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Big eyes</source>
      <translation>Große Augen</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Small eyes</source>
      <translation>Kleine Augen</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Cheery</source>
      <translation>Fröhlich</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Cheer me up</source>
      <translation>Muntere mich auf</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Sad</source>
      <translation>Traurig</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Villain</source>
      <translation>Bösewicht</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Big nose</source>
      <translation>Große Nase</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Small nose</source>
      <translation>Kleine Nase</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Alien</source>
      <translation>Alien</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Baby</source>
      <translation>Baby</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Square jaw</source>
      <translation>Kantiger Kiefer</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Pixie</source>
      <translation>Elfe</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Surprised</source>
      <translation>Überrascht</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Crooked</source>
      <translation>Schief</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much of the effect is seen. Higher: more.</source>
      <translation>Wie viel vom Effekt zu sehen ist. Höher: mehr.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Learned expression</source>
      <translation>Gelernter Ausdruck</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>An expression, as it was learnt from people's faces, that is shown on yours beside what else bends it.</source>
      <translation>Ein Ausdruck, wie er von Gesichtern gelernt wurde; er wird auf deinem gezeigt, neben allem, was es sonst verbiegt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much of the learned expression is shown. Higher: more; below 0: its opposite.</source>
      <translation>Wie viel vom gelernten Ausdruck gezeigt wird. Höher: mehr; unter 0: das Gegenteil.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Exaggeration</source>
      <translation>Übertreibung</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How many times as special the face is made. Higher: more; 1 leaves it as it is, 0 takes away what sets it apart, below 0 it is the opposite.</source>
      <translation>Wievielmal so besonders das Gesicht gemacht wird. Höher: mehr; 1 lässt es, wie es ist, 0 nimmt ihm das Besondere, unter 0 wird es das Gegenteil.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Made more of</source>
      <translation>Verstärkt wird</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>identity: what sets your face apart from others; expression: how you look at the moment, against how you look on average; or both.</source>
      <translation>identity: was dein Gesicht von anderen unterscheidet; expression: wie du gerade schaust, gemessen daran, wie du meist schaust; oder beides.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Who you are</source>
      <translation>Wer du bist</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How you look now</source>
      <translation>Wie du gerade schaust</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Both</source>
      <translation>Beides</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Fitted in by</source>
      <translation>Eingepasst durch</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How a swapped face is fitted in. poisson: smoothest; mean value: nearly so, quicker; colour transfer: quickest, the edges are only soft.</source>
      <translation>Wie ein getauschtes Gesicht eingepasst wird. Poisson: am glattesten; Mittelwerte (mean value): fast so glatt, schneller; Farbübertragung (colour transfer): am schnellsten, nur die Ränder sind weich.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Poisson</source>
      <translation>Poisson</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Mean values</source>
      <translation>Mittelwerte</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Colour transfer</source>
      <translation>Farbübertragung</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Your own mouth</source>
      <translation>Dein eigener Mund</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Show your own teeth and tongue between the lips of another face.</source>
      <translation>Zwischen den Lippen eines anderen Gesichts deine eigenen Zähne und deine Zunge zeigen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Your own eyes</source>
      <translation>Deine eigenen Augen</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Show your own eyes in another face.</source>
      <translation>Im anderen Gesicht deine eigenen Augen zeigen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Beside you</source>
      <translation>Neben dir</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The portrait stands beside you and moves as you do, instead of taking the place of your face.</source>
      <translation>Das Porträt steht neben dir und bewegt sich wie du, statt den Platz deines Gesichts einzunehmen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Covers stay in front</source>
      <translation>Was davor ist, bleibt davor</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Leave hands, cups and all else that is before the face before the effect, and hair before a swapped face. Off: the effect is drawn over them, which takes less time.</source>
      <translation>Lässt Hände, Tassen und alles andere, was vor dem Gesicht ist, vor dem Effekt, und Haare vor einem getauschten Gesicht. Aus: Der Effekt wird darüber gezeichnet, was weniger Zeit kostet.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Every face</source>
      <translation>Jedes Gesicht</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Change every face that is followed, not only the primary one. Each takes its time.</source>
      <translation>Jedes verfolgte Gesicht verändern, nicht nur das Hauptgesicht. Jedes braucht seine Zeit.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Comes and goes in</source>
      <translation>Kommt und geht in</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How long an effect takes to come and go. Higher: gentler.</source>
      <translation>Wie lange ein Effekt braucht, um zu kommen und zu gehen. Höher: sanfter.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 1</source>
      <translation>Komponente 1</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Moves the face along this component of the shape model, in standard deviations. 0: as it is.</source>
      <translation>Bewegt das Gesicht entlang dieser Komponente des Formmodells, in Standardabweichungen. 0: wie es ist.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 2</source>
      <translation>Komponente 2</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 3</source>
      <translation>Komponente 3</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 4</source>
      <translation>Komponente 4</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 5</source>
      <translation>Komponente 5</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 6</source>
      <translation>Komponente 6</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 7</source>
      <translation>Komponente 7</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 8</source>
      <translation>Komponente 8</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 9</source>
      <translation>Komponente 9</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 10</source>
      <translation>Komponente 10</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 11</source>
      <translation>Komponente 11</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 12</source>
      <translation>Komponente 12</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How calmly, and how quickly, what is sent follows the head.</source>
      <translation>Wie ruhig und wie schnell das, was gesendet wird, dem Kopf folgt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>What counts as straight ahead and in the middle.</source>
      <translation>Was als geradeaus und als Mitte gilt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Sideways</source>
      <translation>Seitwärts</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>What is sent of one axis.</source>
      <translation>Was von einer Achse gesendet wird.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Up and down</source>
      <translation>Auf und ab</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Near and far</source>
      <translation>Nah und fern</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Lean</source>
      <translation>Neigen</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>none: as tracked. ema: an average that lags. double-exponential: follows motion without lag. one-euro: calm at rest, quick in motion. accela: the farther it is behind, the faster it comes after.</source>
      <translation>Ohne (none): wie verfolgt. EMA (ema): ein Mittelwert, der nachhinkt. Doppelt exponentiell (double-exponential): folgt Bewegungen ohne Verzug. One Euro (one-euro): ruhig im Stillstand, flink in Bewegung. Accela (accela): Je weiter es zurückliegt, desto schneller kommt es nach.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Accela</source>
      <translation>Accela</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Steady or quick</source>
      <translation>Ruhig oder flink</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>0: steadiest, 1: quickest. Higher: less delay and more trembling.</source>
      <translation>0: am ruhigsten, 1: am flinksten. Höher: weniger Verzögerung und mehr Zittern.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Send where the head will be in this time, to make up for delays. More than 50 overshoots.</source>
      <translation>Senden, wo der Kopf nach dieser Zeit sein wird, um Verzögerungen auszugleichen. Mehr als 50 schießt übers Ziel hinaus.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Time constant</source>
      <translation>Zeitkonstante</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>In this time most of a change has come through, in the middle between steady and quick. Higher: calmer.</source>
      <translation>In dieser Zeit ist der größte Teil einer Änderung angekommen, in der Mitte zwischen ruhig und flink. Höher: ruhiger.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Cut-off at rest, in the middle between steady and quick. Lower: calmer, but slower to start.</source>
      <translation>Grenzfrequenz in Ruhe, in der Mitte zwischen ruhig und flink. Niedriger: ruhiger, kommt aber langsamer in Gang.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much the cut-off rises with the speed of the head's place. Higher: less lag in motion.</source>
      <translation>Wie sehr die Grenzfrequenz mit dem Tempo der Kopfposition steigt. Höher: weniger Verzug in Bewegung.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much the cut-off rises with the speed of turns. Higher: less lag in motion.</source>
      <translation>Wie sehr die Grenzfrequenz mit dem Tempo der Drehungen steigt. Höher: weniger Verzug in Bewegung.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Smoothing of the place</source>
      <translation>Glättung der Position</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A place so far behind comes after at 0.9 cm a second, in the middle between steady and quick. Higher: calmer.</source>
      <translation>Liegt die Position so weit zurück, kommt sie mit 0,9 cm in der Sekunde nach, in der Mitte zwischen ruhig und flink. Höher: ruhiger.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Smoothing of turns</source>
      <translation>Glättung der Drehung</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A turn so far behind comes after at 1.5° a second, in the middle between steady and quick. Higher: calmer.</source>
      <translation>Liegt die Drehung so weit zurück, kommt sie mit 1,5° in der Sekunde nach, in der Mitte zwischen ruhig und flink. Höher: ruhiger.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Dead zone of the place</source>
      <translation>Totzone der Position</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Smaller changes of the place are not followed. Higher: stands still more often.</source>
      <translation>Kleineren Änderungen der Position wird nicht gefolgt. Höher: steht öfter still.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Dead zone of turns</source>
      <translation>Totzone der Drehung</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Smaller turns are not followed. Higher: stands still more often.</source>
      <translation>Kleineren Drehungen wird nicht gefolgt. Höher: steht öfter still.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Centring</source>
      <translation>Zentrierung</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>roll-compensated: place and turn from the centre, level with the picture. full: turned with the centre, for a camera that is tilted. place: only the place. off: all is sent as the camera sees it.</source>
      <translation>Neigung ausgeglichen (roll-compensated): Position und Drehung von der Mitte aus, waagrecht zum Bild. Position und Drehung (full): mit der Mitte gedreht, für eine Kamera, die schräg steht. Nur Position (place): nur die Position. Aus (off): Alles wird gesendet, wie die Kamera es sieht.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Roll compensated</source>
      <translation>Neigung ausgeglichen</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Place and turn</source>
      <translation>Position und Drehung</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Place only</source>
      <translation>Nur Position</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Centre at the start</source>
      <translation>Beim Start zentrieren</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The centre is where the face is when it is first seen.</source>
      <translation>Die Mitte ist da, wo das Gesicht zuerst gesehen wird.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The place is that of the</source>
      <translation>Bezugspunkt</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>neck: a head that only turns stays in its place. eyes: the place is that of the eyes, which turns move.</source>
      <translation>Nacken (neck): Ein Kopf, der sich nur dreht, bleibt an seinem Ort. Augen (eyes): Die Position ist die der Augen, und Drehungen bewegen sie.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Neck</source>
      <translation>Nacken</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Recentre by itself</source>
      <translation>Selbst nachzentrieren</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The centre slowly comes after a head that stays away from it, as in a chair that rolls; 0: never. Higher: sooner.</source>
      <translation>Die Mitte kommt langsam einem Kopf nach, der von ihr wegbleibt, wie auf einem rollenden Stuhl; 0: nie. Höher: eher.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Recentre beyond</source>
      <translation>Nachzentrieren ab</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Not while the head is nearer to the centre than this, in centimetres and degrees. Higher: lets more be.</source>
      <translation>Nicht, solange der Kopf näher an der Mitte ist als so, in Zentimetern und Grad. Höher: lässt mehr auf sich beruhen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Gain</source>
      <translation>Faktor</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>What is sent is so many times as large. Higher: moves more.</source>
      <translation>Was gesendet wird, ist so viele Male so groß. Höher: bewegt mehr.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Dead zone</source>
      <translation>Totzone</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>So much about the centre, in centimetres or degrees, sends nothing. Higher: rests more easily.</source>
      <translation>So viel um die Mitte herum, in Zentimetern oder Grad, sendet nichts. Höher: ruht leichter.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Invert</source>
      <translation>Umkehren</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Moves the other way round.</source>
      <translation>Bewegt sich anders herum.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Limit</source>
      <translation>Grenze</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>No more than this is sent, in centimetres or degrees. Higher: reaches farther.</source>
      <translation>Mehr als das wird nicht gesendet, in Zentimetern oder Grad. Höher: reicht weiter.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Two curves</source>
      <translation>Zwei Kurven</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Each direction has a curve of its own, as for looking up less than down.</source>
      <translation>Jede Richtung hat eine eigene Kurve, etwa um weniger nach oben als nach unten zu blicken.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Effect</source>
      <translation>Effekt</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>What is done to the face.</source>
      <translation>Was mit dem Gesicht geschieht.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Split at</source>
      <translation>Trennlinie bei</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Where the line between before and after stands.</source>
      <translation>Wo die Linie zwischen vorher und nachher steht.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Pictures as</source>
      <translation>Bilder als</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>What snapshots are saved as. png: exactly as seen; jpeg: smaller, hardly worse.</source>
      <translation>Wie Schnappschüsse gespeichert werden. PNG (png): genau wie gesehen; JPEG (jpeg): kleiner, kaum schlechter.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>PNG</source>
      <translation>PNG</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>JPEG</source>
      <translation>JPEG</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>What is kept of the picture. A film is small and looks the same; exact keeps every pixel and needs about ten times the room; anonymous shows the average face that moves as you do; with numbers only no picture is kept.</source>
      <translation>Was vom Bild behalten wird. Ein Film ist klein und sieht gleich aus; genau behält jedes Pixel und braucht etwa zehnmal so viel Platz; anonym zeigt das Durchschnittsgesicht, das sich wie du bewegt; bei nur Zahlen wird kein Bild behalten.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Sound</source>
      <translation>Ton</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Record the sound of the microphone too.</source>
      <translation>Auch den Ton des Mikrofons aufnehmen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Read what brows, eyes, lips and jaw do, and keep it.</source>
      <translation>Lesen und behalten, was Brauen, Augen, Lippen und Kiefer tun.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Read the expression of the face, and keep it.</source>
      <translation>Den Ausdruck des Gesichts lesen und behalten.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Read where the eyes look, and keep it.</source>
      <translation>Lesen und behalten, wohin die Augen sehen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Read nods, blinks and other gestures, and keep them.</source>
      <translation>Nicken, Blinzeln und andere Gesten lesen und behalten.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Marks of programs</source>
      <translation>Marken von Programmen</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>While recording, take marks that other programs of yours send to the local socket, as the command mark does.</source>
      <translation>Nimmt während der Aufnahme Marken an, die andere deiner Programme an den lokalen Socket senden, wie es der Befehl mark tut.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Send marks by LSL</source>
      <translation>Marken über LSL senden</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>While recording, send your marks out by Lab Streaming Layer too, as the stream visavis_markers.</source>
      <translation>Während der Aufnahme deine Marken auch über Lab Streaming Layer senden, als Strom visavis_markers.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Reach x</source>
      <translation>Reichweite x</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far to the side you lean for the ship to reach the edge. Higher: calmer.</source>
      <translation>Wie weit du dich zur Seite lehnst, bis das Schiff den Rand erreicht. Höher: ruhiger.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Reach y</source>
      <translation>Reichweite y</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far up and down you move for the ship to reach the edge. Higher: calmer.</source>
      <translation>Wie weit du dich auf und ab bewegst, bis das Schiff den Rand erreicht. Höher: ruhiger.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Adele Bloch-Bauer</source>
      <translation>Adele Bloch-Bauer</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>American Gothic</source>
      <translation>American Gothic</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Baldassare Castiglione</source>
      <translation>Baldassare Castiglione</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Calavera</source>
      <translation>Calavera</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Eileen Collins</source>
      <translation>Eileen Collins</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Fox</source>
      <translation>Fuchs</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Girl with a Pearl Earring</source>
      <translation>Das Mädchen mit dem Perlenohrring</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Golden statue</source>
      <translation>Goldene Statue</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Gothic daughter</source>
      <translation>Gothic: Tochter</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Grace Hopper</source>
      <translation>Grace Hopper</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Harlequin</source>
      <translation>Harlekin</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Mona Lisa</source>
      <translation>Mona Lisa</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Robot</source>
      <translation>Roboter</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Self-portrait in a Straw Hat</source>
      <translation>Selbstbildnis mit Strohhut</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Stitched monster</source>
      <translation>Flickenmonster</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Venetian domino</source>
      <translation>Venezianische Maske</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A narrower face.</source>
      <translation>Ein schmaleres Gesicht.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A broader face, fuller in the cheeks.</source>
      <translation>Ein breiteres Gesicht mit volleren Wangen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A longer face with a higher forehead.</source>
      <translation>Ein längeres Gesicht mit höherer Stirn.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Eyes a third larger.</source>
      <translation>Um ein Drittel größere Augen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Eyes a third smaller.</source>
      <translation>Um ein Drittel kleinere Augen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The corners of the mouth go up, the eyes smile with them.</source>
      <translation>Die Mundwinkel gehen nach oben, die Augen lächeln mit.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A learned smile, and some of the learned sadness taken away.</source>
      <translation>Ein gelerntes Lächeln, und etwas von der gelernten Traurigkeit weggenommen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The corners of the mouth go down, the inner brows up.</source>
      <translation>Die Mundwinkel gehen nach unten, die Brauen innen nach oben.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Brows drawn together, narrowed eyes, a pointed chin and a crooked smile.</source>
      <translation>Zusammengezogene Brauen, schmale Augen, ein spitzes Kinn und ein schiefes Lächeln.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A nose half as large again.</source>
      <translation>Eine anderthalbmal so große Nase.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A short, narrow nose.</source>
      <translation>Eine kurze, schmale Nase.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A great forehead, huge slanting eyes, next to no nose, mouth and chin.</source>
      <translation>Eine mächtige Stirn, riesige schräge Augen, kaum Nase, Mund und Kinn.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Large eyes low in the face, a small nose and chin, round cheeks.</source>
      <translation>Große Augen tief im Gesicht, Nase und Kinn klein, runde Wangen.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Broad corners of the jaw and a broad, heavy chin.</source>
      <translation>Breite Kieferwinkel und ein breites, schweres Kinn.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A pointed chin, slanting eyes and a small nose.</source>
      <translation>Ein spitzes Kinn, schräge Augen und eine kleine Nase.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Brows up, eyes wide, a small round mouth.</source>
      <translation>Brauen hoch, Augen weit auf, ein kleiner runder Mund.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Everything a little to one side.</source>
      <translation>Alles ein wenig zur Seite gerückt.</translation>
    </message>
  </context>
</TS>
