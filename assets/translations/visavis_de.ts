<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>visavis</name>
    <message>
      <location filename="gui/model/bridge.py" />
      <source>Tracking cannot start ({0}: {1}).</source>
      <translation>Das Tracking kann nicht starten ({0}: {1}).</translation>
    </message>
    <message>
      <location filename="gui/model/bridge.py" />
      <source>{0}

Now: {1}</source>
      <translation>{0}

Jetzt: {1}</translation>
    </message>
    <message>
      <location filename="gui/model/controller.py" />
      <source>Calibrated. It is used whenever this source is opened.</source>
      <translation>Kalibriert. Das gilt ab jetzt immer, wenn diese Quelle geöffnet wird.</translation>
    </message>
    <message>
      <location filename="gui/model/controller.py" />
      <source>The calibration of this source is forgotten.</source>
      <translation>Die Kalibrierung dieser Quelle ist verworfen.</translation>
    </message>
    <message>
      <location filename="gui/model/controller.py" />
      <source>Settings: {0}.</source>
      <translation>Einstellungen: {0}.</translation>
    </message>
    <message>
      <location filename="gui/model/controller.py" />
      <source>{0} is done by the window</source>
      <translation>{0} übernimmt das Fenster</translation>
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
      <source>The clip has ended.</source>
      <translation>Das Video ist zu Ende.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Paused. What you see is not live.</source>
      <translation>Pause. Was du siehst, ist nicht live.</translation>
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
      <source>{0} Head mode goes on.</source>
      <translation>{0} Der Kopf wird weiter verfolgt.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>{0}. Your face is followed as any face.</source>
      <translation>{0}. Dein Gesicht wird wie jedes andere verfolgt.</translation>
    </message>
    <message>
      <location filename="gui/model/page_spec.py" />
      <source>&amp;{0}</source>
      <translation>&amp;{0}</translation>
    </message>
    <message>
      <location filename="gui/model/snapshots.py" />
      <source>The picture cannot be saved in {0}.</source>
      <translation>Das Bild lässt sich nicht in {0} speichern.</translation>
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
      <location filename="gui/pages/calibration/screen_page.py" />
      <source>Outline of a bank card</source>
      <translation>Umriss einer Bankkarte</translation>
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
      <source>Leave out</source>
      <translation>Auslassen</translation>
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
      <source>&amp;Film</source>
      <translation>&amp;Film</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Save what you see as a film, with the sound of a clip, until you press this again</source>
      <translation>Filmen, was du siehst, mit dem Ton des Videos, bis du noch einmal drückst</translation>
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
      <location filename="gui/pages/effects/film.py" />
      <source>The film cannot be saved in {0} ({1}).</source>
      <translation>Der Film lässt sich nicht in {0} speichern ({1}).</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/film.py" />
      <source>The film has no pictures, so none was kept.</source>
      <translation>Der Film hat keine Bilder und wurde darum nicht behalten.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>Filming into {0}</source>
      <translation>Aufnahme läuft: {0}</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>Effects: {0}.</source>
      <translation>Effekte: {0}.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>There is no picture to save yet.</source>
      <translation>Noch gibt es kein Bild zum Speichern.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/page.py" />
      <source>Effects</source>
      <translation>Effekte</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/page.py" />
      <source>Effects: another face, a mask, a bent face or a caricature, live</source>
      <translation>Effekte: ein anderes Gesicht, eine Maske, ein verformtes Gesicht oder eine Karikatur, live</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/page.py" />
      <source>Keeping the mask…</source>
      <translation>Maske wird gespeichert…</translation>
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
      <source>Try again</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/panel.py" />
      <source>Learn again</source>
      <translation>Neu lernen</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/panel.py" />
      <source>Start</source>
      <translation>Starten</translation>
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
      <location filename="gui/pages/learn_face/panel.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/panel.py" />
      <source>Close</source>
      <translation>Schließen</translation>
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
      <location filename="gui/pages/live/page.py" />
      <source>Head</source>
      <translation>Kopf</translation>
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
      <source>Face tracking</source>
      <translation>Gesicht verfolgen</translation>
    </message>
    <message>
      <location filename="gui/pages/window/tool.py" />
      <source>&amp;Window</source>
      <translation>&amp;Fenster</translation>
    </message>
    <message>
      <location filename="gui/pages/window/tool.py" />
      <source>Look through the screen into a scene that follows your head</source>
      <translation>Durch den Bildschirm in eine Szene schauen, die deinem Kopf folgt</translation>
    </message>
    <message>
      <location filename="gui/scenes/context.py" />
      <source>The scene needs OpenGL 3.3, which this machine does not give ({0}). All else works without it; main.py doctor tells more, and make setup installs a driver that draws on the processor.</source>
      <translation>Die Szene braucht OpenGL 3.3, und das bietet dieser Computer nicht ({0}). Alles andere geht auch ohne; main.py doctor sagt mehr, und make setup installiert einen Treiber, der auf dem Prozessor zeichnet.</translation>
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
      <source>Make the change again</source>
      <translation>Die Änderung noch einmal machen</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Pause</source>
      <translation>&amp;Pause</translation>
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
      <source>Show the picture as a mirror does</source>
      <translation>Das Bild wie in einem Spiegel zeigen</translation>
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
      <source>Show also the settings that are seldom touched; one that you have changed is always shown</source>
      <translation>Auch die Einstellungen zeigen, die man selten braucht; was du geändert hast, ist immer zu sehen</translation>
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
      <location filename="gui/shell/display.py" />
      <source>The system library libxcb-cursor0 is missing, without which Qt opens no window. Run: make setup</source>
      <translation>Die Systembibliothek libxcb-cursor0 fehlt; ohne sie öffnet Qt kein Fenster. Das hilft: make setup</translation>
    </message>
    <message>
      <location filename="gui/shell/display.py" />
      <source>{0} Start it on a desktop, or use: main.py track --source demo</source>
      <translation>{0} Starte das Programm auf einem Desktop oder nimm: main.py track --source demo</translation>
    </message>
    <message>
      <location filename="gui/shell/faults.py" />
      <source>This is a fault in the program: {0} ({1}).</source>
      <translation>Das ist ein Fehler im Programm: {0} ({1}).</translation>
    </message>
    <message>
      <location filename="gui/widgets/picture_area.py" />
      <source>Opening…</source>
      <translation>Wird geöffnet…</translation>
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
      <source>ONNX Runtime fell back from {0} to {1}</source>
      <translation>ONNX Runtime ist von {0} auf {1} ausgewichen</translation>
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
      <source>The {0} comes out as {1}, which cannot be. Measure again.</source>
      <translation>Für {0} ergibt sich {1}, und das kann nicht sein. Miss noch einmal.</translation>
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
      <source>it takes more memory than there is</source>
      <translation>dafür reicht der Speicher nicht</translation>
    </message>
    <message>
      <location filename="tracker/checked_file.py" />
      <source>a line of it is too long</source>
      <translation>eine Zeile darin ist zu lang</translation>
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
      <source>there is no mask called {0}; {1}</source>
      <translation>eine Maske namens {0} gibt es nicht; {1}</translation>
    </message>
    <message>
      <location filename="tracker/effects/gallery.py" />
      <source>{0} cannot be removed ({1})</source>
      <translation>{0} lässt sich nicht entfernen ({1})</translation>
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
      <source>no face was found in {0}; choose another picture, or place the points by hand</source>
      <translation>in {0} wurde kein Gesicht gefunden; nimm ein anderes Bild oder setz die Punkte von Hand</translation>
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
      <location filename="tracker/face/response_backend.py" />
      <source>responses</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <location filename="tracker/face/response_backend.py" />
      <source>{0} does not work on this machine ({1})</source>
      <translation>{0} funktioniert auf diesem Computer nicht ({1})</translation>
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
      <location filename="tracker/face/tiers.py" />
      <source>look</source>
      <translation>Blick</translation>
    </message>
    <message>
      <location filename="tracker/files/film_file.py" />
      <source>The film {0} is there to its end and plays, but its index could not be added ({1}).</source>
      <translation>Der Film {0} ist bis zum Ende da und lässt sich abspielen, nur sein Index ließ sich nicht anfügen ({1}).</translation>
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
      <location filename="tracker/files/pts.py" />
      <source>{0} does not hold one x and one y on each line</source>
      <translation>{0} enthält nicht in jeder Zeile ein x und ein y</translation>
    </message>
    <message>
      <location filename="tracker/files/pts.py" />
      <source>{0} cannot be read ({1})</source>
      <translation>{0} lässt sich nicht lesen ({1})</translation>
    </message>
    <message>
      <location filename="tracker/files/pts.py" />
      <source>{0} is not a .pts file ({1})</source>
      <translation>{0} ist keine .pts-Datei ({1})</translation>
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
      <source>{0} is not a track: it has no column {1}. Make one with: main.py track</source>
      <translation>{0} ist keine Tracking-Tabelle: Die Spalte {1} fehlt. Mach eine mit: main.py track</translation>
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
      <location filename="tracker/head/detection.py" />
      <source>detection</source>
      <translation>Erkennung</translation>
    </message>
    <message>
      <location filename="tracker/head/follower.py" />
      <source>camshift</source>
      <translation>CamShift</translation>
    </message>
    <message>
      <location filename="tracker/head/follower.py" />
      <source>verification</source>
      <translation>Prüfung</translation>
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
      <location filename="tracker/markup.py" />
      <source>no known markup has {0} points; known are those with {1}</source>
      <translation>kein bekanntes Punkteschema hat {0} Punkte; bekannt sind die mit {1}</translation>
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
      <source>The model {0} cannot learn a face; it stays as it is. Choose conv-small or conv for that.</source>
      <translation>Das Modell {0} kann kein Gesicht lernen; es bleibt, wie es ist. Wähle dafür conv-small oder conv.</translation>
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
      <source>white balance</source>
      <translation>Weißabgleich</translation>
    </message>
    <message>
      <location filename="tracker/pipeline.py" />
      <source>face</source>
      <translation>Gesicht</translation>
    </message>
    <message>
      <location filename="tracker/pose/head_tracks.py" />
      <source>position</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="tracker/pose/head_tracks.py" />
      <source>smoothing</source>
      <translation>Glättung</translation>
    </message>
    <message>
      <location filename="tracker/pose/head_tracks.py" />
      <source>pose</source>
      <translation>Haltung</translation>
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
      <source>{0} cannot be written: {1}.</source>
      <translation>{0} lässt sich nicht schreiben: {1}.</translation>
    </message>
    <message>
      <location filename="tracker/run/sinks.py" />
      <source>{0} hangs, and its end is missing.</source>
      <translation>{0} hängt, und das Ende fehlt.</translation>
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
      <source>{0} is {1}; it must be {2}</source>
      <translation>{0} ist {1}; erlaubt ist {2}</translation>
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
      <location filename="tracker/sources/camera_access.py" />
      <source>{0} has gone. Plug it in again, or choose another source.</source>
      <translation>{0} ist weg. Steck sie wieder ein oder wähle eine andere Quelle.</translation>
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
      <source>{0} is an empty file. Choose another one.</source>
      <translation>{0} ist eine leere Datei. Wähle eine andere.</translation>
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
      <source>There is a {0} {1} here too; for that one write ./{2}.</source>
      <translation>Hier gibt es auch {1} ({0}); schreib dafür ./{2}.</translation>
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
      <source>Smoothing</source>
      <translation>Glättung</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How the position is smoothed and how far ahead it is predicted.</source>
      <translation>Wie die Position geglättet und wie weit sie vorausgesagt wird.</translation>
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
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Which trained model. conv: a network, most exact; conv-small: a smaller one; svm: classical patch experts, quickest; svm-sparse moves one part of the face at a time. automatic: the best that this machine is quick enough for.</source>
      <translation>Welches trainierte Modell. Netz (conv): am genauesten; kleines Netz (conv-small): das kleinere davon; klassisch (svm): Patch-Experten, am schnellsten; sparsam (svm-sparse): bewegt immer nur einen Teil des Gesichts. Automatisch (automatic): das beste, für das dieser Computer schnell genug ist.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Small network</source>
      <translation>Kleines Netz</translation>
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
      <source>Views of the picture</source>
      <translation>Ansichten des Bilds</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How the views of the picture (gradient, grey, texture) are combined. single: quickest; the blends look at all; cycle: another one in each frame.</source>
      <translation>Wie die Ansichten des Bilds (Gradient, Grau, Textur) zusammenwirken. Einzeln (single): am schnellsten; Mittel und Produkt (blend) nutzen alle; reihum (cycle): in jedem Bild eine andere.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Single</source>
      <translation>Einzeln</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Blend mean</source>
      <translation>Mittel aller</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Blend product</source>
      <translation>Produkt aller</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Cycle</source>
      <translation>Reihum</translation>
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
      <source>Nothing</source>
      <translation>Nichts</translation>
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
      <source>Centre</source>
      <translation>Mittleres</translation>
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
      <source>None</source>
      <translation>Ohne</translation>
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
      <source>Components</source>
      <translation>Komponenten</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the face is moved along the first components of the shape model.</source>
      <translation>Wie weit das Gesicht entlang der ersten Komponenten des Formmodells bewegt wird.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>swap: another person's face; mask: a drawn one; deform: your own face, bent; caricature: what sets it apart, made more of.</source>
      <translation>Tausch (swap): das Gesicht von jemand anderem; Maske (mask): ein gezeichnetes; Verformung (deform): dein eigenes, verformt; Karikatur (caricature): was es besonders macht, übertrieben.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Swap</source>
      <translation>Tausch</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Mask</source>
      <translation>Maske</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Deform</source>
      <translation>Verformung</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Caricature</source>
      <translation>Karikatur</translation>
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
      <source>Strength</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much of the effect is seen. Higher: more.</source>
      <translation>Wie viel vom Effekt zu sehen ist. Höher: mehr.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Exaggeration</source>
      <translation>Übertreibung</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How many times as special the face is made. Higher: more; 1 leaves it as it is.</source>
      <translation>Wie stark betont wird, was das Gesicht besonders macht. Höher: mehr; 1 lässt es, wie es ist.</translation>
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
      <source>Average face</source>
      <translation>Durchschnitt</translation>
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
      <source>Golden statue</source>
      <translation>Goldene Statue</translation>
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
      <source>Robot</source>
      <translation>Roboter</translation>
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
