<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>visavis</name>
    <message>
      <location filename="gui/model/action_spec.py" />
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <location filename="gui/model/action_spec.py" />
      <source>&amp;Edit</source>
      <translation>É&amp;dition</translation>
    </message>
    <message>
      <location filename="gui/model/action_spec.py" />
      <source>&amp;Tracking</source>
      <translation>&amp;Suivi</translation>
    </message>
    <message>
      <location filename="gui/model/action_spec.py" />
      <source>&amp;View</source>
      <translation>Aff&amp;ichage</translation>
    </message>
    <message>
      <location filename="gui/model/action_spec.py" />
      <source>&amp;Help</source>
      <translation>&amp;Aide</translation>
    </message>
    <message>
      <location filename="gui/model/action_spec.py" />
      <source>&amp;Clip</source>
      <translation>&amp;Clip</translation>
    </message>
    <message>
      <location filename="gui/model/app_settings.py" />
      <source>As the desktop</source>
      <translation>Comme le bureau</translation>
    </message>
    <message>
      <location filename="gui/model/app_settings.py" />
      <source>the old file is kept as {0}</source>
      <translation>l’ancien fichier est gardé sous le nom {0}</translation>
    </message>
    <message>
      <location filename="gui/model/app_settings.py" />
      <source>The settings cannot be saved in {0} ({1}).</source>
      <translation>Impossible d’enregistrer les réglages dans {0} ({1}).</translation>
    </message>
    <message>
      <location filename="gui/model/app_settings.py" />
      <source>The picture</source>
      <translation>L’image</translation>
    </message>
    <message>
      <location filename="gui/model/app_settings.py" />
      <source>Anonymous me</source>
      <translation>Moi, anonyme</translation>
    </message>
    <message>
      <location filename="gui/model/app_settings.py" />
      <source>Numbers only</source>
      <translation>Nombres seuls</translation>
    </message>
    <message>
      <location filename="gui/model/app_settings.py" />
      <source>{0} cannot be put aside and written anew ({1})</source>
      <translation>impossible de mettre {0} de côté et de le réécrire ({1})</translation>
    </message>
    <message>
      <location filename="gui/model/bridge.py" />
      <source>Getting ready to follow you on this machine. This is done once after an installation or an update.</source>
      <translation>Préparation du suivi sur cette machine. Cela n’arrive qu’une fois, après une installation ou une mise à jour.</translation>
    </message>
    <message>
      <location filename="gui/model/bridge.py" />
      <source>Getting ready to follow faces and draw effects on this machine. This is done once after an installation or an update.</source>
      <translation>Préparation du suivi des visages et des effets sur cette machine. Cela n’arrive qu’une fois, après une installation ou une mise à jour.</translation>
    </message>
    <message>
      <location filename="gui/model/bridge.py" />
      <source>Tracking cannot start ({0}: {1}).</source>
      <translation>Le suivi ne peut pas démarrer ({0} : {1}).</translation>
    </message>
    <message>
      <location filename="gui/model/bridge.py" />
      <source>the face model cannot be prepared ({0}: {1})</source>
      <translation>impossible de préparer le modèle de visage ({0} : {1})</translation>
    </message>
    <message>
      <location filename="gui/model/controller.py" />
      <source>Settings: {problems}.</source>
      <translation>Réglages : {problems}.</translation>
    </message>
    <message>
      <location filename="gui/model/controller.py" />
      <source>{0} is done by the window</source>
      <translation>{0} : la fenêtre s’en charge</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>Difference</source>
      <translation>Différence</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>How far the run is from what was recorded; 0 is the same</source>
      <translation>L’écart entre l’essai et l’enregistrement ; 0 : identique</translation>
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
      <translation>lacet</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>pitch</source>
      <translation>tangage</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>roll</source>
      <translation>roulis</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>gaze aside</source>
      <translation>regard de côté</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>gaze down</source>
      <translation>regard vers le bas</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>confidence</source>
      <translation>confiance</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>left</source>
      <translation>gauche</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>right</source>
      <translation>droite</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>Position</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>Where the point between the eyes is, from the middle of the screen: x to the right, y up</source>
      <translation>Où se trouve le point entre les yeux, depuis le centre de l’écran : x vers la droite, y vers le haut</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>Distance</source>
      <translation>Distance</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>How far the point between the eyes is from the screen</source>
      <translation>La distance du point entre les yeux à l’écran</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>Rotation</source>
      <translation>Rotation</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>How the head is turned</source>
      <translation>Comment la tête est tournée</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>Signals</source>
      <translation>Signaux</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>The signals of the face that you choose, from 0 to 1</source>
      <translation>Les signaux du visage que vous choisissez, de 0 à 1</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>Expressions</source>
      <translation>Expressions</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>How probable each expression is</source>
      <translation>La probabilité de chaque expression</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>Gaze</source>
      <translation>Regard</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>Where the eyes look, in the head’s frame</source>
      <translation>Où regardent les yeux, par rapport à la tête</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <location filename="gui/model/course_plots.py" />
      <source>How sure the tracker is: 0 not at all, 1 wholly</source>
      <translation>La certitude du suivi : 0 aucune, 1 totale</translation>
    </message>
    <message>
      <location filename="gui/model/drop.py" />
      <source>visavis cannot open this kind of file. MP4, MKV, PNG and JPEG are safe choices.</source>
      <translation>visavis ne peut pas ouvrir ce type de fichier. MP4, MKV, PNG et JPEG sont des choix sûrs.</translation>
    </message>
    <message>
      <location filename="gui/model/drop.py" />
      <source>{words} ({count} files)</source>
      <translation>{words} ({count} fichiers)</translation>
    </message>
    <message>
      <location filename="gui/model/drop.py" />
      <source>Play this recording</source>
      <translation>Lire cet enregistrement</translation>
    </message>
    <message>
      <location filename="gui/model/drop.py" />
      <source>Track through the pictures in this folder</source>
      <translation>Suivre à travers les images de ce dossier</translation>
    </message>
    <message>
      <location filename="gui/model/drop.py" />
      <source>Track this clip</source>
      <translation>Suivre dans ce clip</translation>
    </message>
    <message>
      <location filename="gui/model/drop.py" />
      <source>Look for a head in this picture</source>
      <translation>Chercher une tête dans cette image</translation>
    </message>
    <message>
      <location filename="gui/model/drop.py" />
      <source>Try to track this file</source>
      <translation>Essayer de suivre dans ce fichier</translation>
    </message>
    <message>
      <location filename="gui/model/emotion_words.py" />
      <source>Neutral</source>
      <translation>Neutre</translation>
    </message>
    <message>
      <location filename="gui/model/emotion_words.py" />
      <source>Happiness</source>
      <translation>Joie</translation>
    </message>
    <message>
      <location filename="gui/model/emotion_words.py" />
      <source>Surprise</source>
      <translation>Surprise</translation>
    </message>
    <message>
      <location filename="gui/model/emotion_words.py" />
      <source>Sadness</source>
      <translation>Tristesse</translation>
    </message>
    <message>
      <location filename="gui/model/emotion_words.py" />
      <source>Anger</source>
      <translation>Colère</translation>
    </message>
    <message>
      <location filename="gui/model/emotion_words.py" />
      <source>Disgust</source>
      <translation>Dégoût</translation>
    </message>
    <message>
      <location filename="gui/model/emotion_words.py" />
      <source>Fear</source>
      <translation>Peur</translation>
    </message>
    <message>
      <location filename="gui/model/emotion_words.py" />
      <source>Contempt</source>
      <translation>Mépris</translation>
    </message>
    <message>
      <location filename="gui/model/eye_choice.py" />
      <source>Eye: chosen by what is better</source>
      <translation>Œil : selon ce qui vaut mieux</translation>
    </message>
    <message>
      <location filename="gui/model/eye_choice.py" />
      <source>Eye: by the head's colours</source>
      <translation>Œil : d’après les couleurs de la tête</translation>
    </message>
    <message>
      <location filename="gui/model/eye_choice.py" />
      <source>Eye: by the points of the face</source>
      <translation>Œil : d’après les points du visage</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_actions.py" />
      <source>{gesture}: {action}</source>
      <translation>{gesture} : {action}</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_actions.py" />
      <source>Gestures are off.</source>
      <translation>Les gestes sont désactivés.</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_actions.py" />
      <source>No gesture does anything yet.</source>
      <translation>Aucun geste ne fait encore quoi que ce soit.</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_actions.py" />
      <source>Gestures press keys of other programs, by {way}.</source>
      <translation>Les gestes appuient sur les touches d’autres programmes, par {way}.</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_actions.py" />
      <source>{gesture}: {action}, and {key}</source>
      <translation>{gesture} : {action}, et {key}</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Nod</source>
      <translation>Hochement</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Shake</source>
      <translation>Non de la tête</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Tilt</source>
      <translation>Inclinaison</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Lean in</source>
      <translation>Penché en avant</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Lean back</source>
      <translation>Penché en arrière</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Lean aside</source>
      <translation>Penché de côté</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Look aside</source>
      <translation>Regard de côté</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Blink</source>
      <translation>Clignement</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Double blink</source>
      <translation>Double clignement</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Wink</source>
      <translation>Clin d’œil</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Eyes closed</source>
      <translation>Yeux fermés</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Raised brows</source>
      <translation>Sourcils levés</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Open mouth</source>
      <translation>Bouche ouverte</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Gestures are on.</source>
      <translation>Les gestes sont activés.</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Gestures wait: no face is tracked for sure.</source>
      <translation>Les gestes attendent : aucun visage n’est suivi avec certitude.</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Gestures wait a moment: the face was just found.</source>
      <translation>Les gestes attendent un instant : le visage vient d’être trouvé.</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>Gestures wait: the head is turned away.</source>
      <translation>Les gestes attendent : la tête est tournée ailleurs.</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>{name}, left</source>
      <translation>{name}, gauche</translation>
    </message>
    <message>
      <location filename="gui/model/gesture_words.py" />
      <source>{name}, right</source>
      <translation>{name}, droite</translation>
    </message>
    <message>
      <location filename="gui/model/loss_reports.py" />
      <source>The report is saved as {name}. There is no picture in it.</source>
      <translation>Le rapport est enregistré sous {name}. Il ne contient aucune image.</translation>
    </message>
    <message>
      <location filename="gui/model/losses.py" />
      <source>Sure to {percent} %.</source>
      <translation>Sûr à {percent} %.</translation>
    </message>
    <message>
      <location filename="gui/model/losses.py" />
      <source>{hours:.0f} h ago</source>
      <translation>il y a {hours:.0f} h</translation>
    </message>
    <message>
      <location filename="gui/model/losses.py" />
      <source>for {seconds:.1f} s</source>
      <translation>pendant {seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="gui/model/losses.py" />
      <source>No rule was sure enough.</source>
      <translation>Aucune règle n’était assez sûre.</translation>
    </message>
    <message>
      <location filename="gui/model/losses.py" />
      <source>Sure to {percent} %; it may also be: {other}.</source>
      <translation>Sûr à {percent} % ; ce peut aussi être : {other}.</translation>
    </message>
    <message>
      <location filename="gui/model/losses.py" />
      <source>{seconds:.0f} s ago</source>
      <translation>il y a {seconds:.0f} s</translation>
    </message>
    <message>
      <location filename="gui/model/losses.py" />
      <source>{minutes:.0f} min ago</source>
      <translation>il y a {minutes:.0f} min</translation>
    </message>
    <message>
      <location filename="gui/model/losses.py" />
      <source>not found again</source>
      <translation>pas retrouvé</translation>
    </message>
    <message>
      <location filename="gui/model/marks.py" />
      <source>Event</source>
      <translation>Événement</translation>
    </message>
    <message>
      <location filename="gui/model/marks.py" />
      <source>Leave out</source>
      <translation>Passer</translation>
    </message>
    <message>
      <location filename="gui/model/marks.py" />
      <source>Label</source>
      <translation>Étiquette</translation>
    </message>
    <message>
      <location filename="gui/model/marks.py" />
      <source>Lost</source>
      <translation>Perdu</translation>
    </message>
    <message>
      <location filename="gui/model/marks.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="gui/model/measured_source.py" />
      <source>Calibrated. It is used whenever this source is opened.</source>
      <translation>Calibrage terminé. Il servira chaque fois que vous ouvrirez cette source.</translation>
    </message>
    <message>
      <location filename="gui/model/measured_source.py" />
      <source>The lens is known. It is used whenever this source is opened.</source>
      <translation>L’objectif est connu. Il sert chaque fois que cette source est ouverte.</translation>
    </message>
    <message>
      <location filename="gui/model/measured_source.py" />
      <source>The calibration of this source is forgotten.</source>
      <translation>Le calibrage de cette source est oublié.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Something went wrong</source>
      <translation>Quelque chose n’a pas marché</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>This is a fault of the program. What is known about it stands below; you can go on with another source.</source>
      <translation>C’est une erreur du programme. Ce que l’on en sait figure ci-dessous ; vous pouvez continuer avec une autre source.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Choose what to look at</source>
      <translation>Choisissez quoi regarder</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Pick a camera, open a clip, or drop a file here.</source>
      <translation>Choisissez une caméra, ouvrez une vidéo ou déposez un fichier ici.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Other source…</source>
      <translation>Autre source…</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Show the demo</source>
      <translation>Voir la démo</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Play again</source>
      <translation>Rejouer</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Use my camera</source>
      <translation>Utiliser ma caméra</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Open folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Use the usual model</source>
      <translation>Utiliser le modèle habituel</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Put it back</source>
      <translation>Le remettre</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Back to faces</source>
      <translation>Revenir aux visages</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Why?</source>
      <translation>Pourquoi ?</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Show the picture</source>
      <translation>Montrer l’image</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>info</source>
      <translation>info</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>warning</source>
      <translation>attention</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>error</source>
      <translation>erreur</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>No camera found</source>
      <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Plug one in and it appears in the list by itself. Until then there is the demo, or a clip of yours.</source>
      <translation>Branchez-en une : elle apparaît d’elle-même dans la liste. En attendant, il y a la démo, ou une vidéo à vous.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The camera is in use</source>
      <translation>La caméra est occupée</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Another program holds it: a call in the browser, perhaps. Close that, then try again.</source>
      <translation>Un autre programme s’en sert : peut-être un appel dans le navigateur. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The camera may not be used</source>
      <translation>L’accès à la caméra est refusé</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Allow cameras for desktop programs in the system's privacy settings. On Linux, your user must belong to the group “video”.</source>
      <translation>Autorisez la caméra pour les applications de bureau dans les réglages de confidentialité du système. Sous Linux, votre compte doit appartenir au groupe « video ».</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The camera is gone</source>
      <translation>La caméra n’est plus là</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Plug it in again and tracking goes on by itself.</source>
      <translation>Rebranchez-la et le suivi reprend de lui-même.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Nothing found there</source>
      <translation>Rien à cet endroit</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>It may have been moved or renamed. Choose it again, or something else.</source>
      <translation>Le fichier a peut-être été déplacé ou renommé. Choisissez-le de nouveau, ou autre chose.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>This cannot be read</source>
      <translation>Lecture impossible</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The file is damaged, or of a kind that this program does not know. MP4, MKV, PNG and JPEG are safe choices.</source>
      <translation>Le fichier est endommagé ou d’un type que ce programme ne connaît pas. MP4, MKV, PNG et JPEG marchent à coup sûr.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>There is no picture in it</source>
      <translation>Pas d’image là-dedans</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The file or folder holds nothing that can be shown. Choose another one.</source>
      <translation>Le fichier ou le dossier ne contient rien que l’on puisse montrer. Choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Face found.</source>
      <translation>Visage trouvé.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Face lost; looking for it again.</source>
      <translation>Visage perdu ; recherche en cours.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Recentred: you are now straight in front of the screen.</source>
      <translation>Recentré : vous êtes maintenant juste en face de l’écran.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>No face seen yet. Turn towards the camera, with light on your face and nothing in front of it.</source>
      <translation>Pas encore de visage en vue. Tournez-vous vers la caméra, le visage éclairé et dégagé.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Nothing can be seen: something covers the camera, or its shutter is closed.</source>
      <translation>On ne voit rien : quelque chose couvre la caméra, ou son volet est fermé.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>It is too dark to see a face: put a light in front of you.</source>
      <translation>Il fait trop sombre pour voir un visage : mettez une lampe devant vous.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The picture is far too bright to see a face: turn away from the light, or lower the camera's exposure.</source>
      <translation>L’image est bien trop claire pour y voir un visage : détournez-vous de la lumière, ou baissez l’exposition de la caméra.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>This needs the picture, which does not leave the tracker now. Let it be shown again first.</source>
      <translation>Il faut l’image pour cela, or elle ne quitte pas le suivi en ce moment. Laissez-la d’abord se montrer de nouveau.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Drag a box around anything coloured in the picture: a ball, a hand, a cup. Esc goes back to faces.</source>
      <translation>Tracez un cadre autour d’une chose colorée de l’image : une balle, une main, une tasse. Échap revient aux visages.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Starting</source>
      <translation>Démarrage</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Steadying light</source>
      <translation>Lumière en réglage</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Looking</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Tracking</source>
      <translation>Suivi</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Unsure</source>
      <translation>Incertain</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Waiting for the first picture.</source>
      <translation>En attente de la première image.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Waiting until the camera's automatic exposure has settled.</source>
      <translation>En attendant que l’exposition automatique de la caméra se stabilise.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Looking for a face in the picture.</source>
      <translation>Recherche d’un visage dans l’image.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The head is followed.</source>
      <translation>La tête est suivie.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The points may be off; a better fit is being looked for.</source>
      <translation>Les points sont peut-être mal placés ; un meilleur ajustement est en cours de recherche.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The head was lost. It is looked for; no position is given meanwhile.</source>
      <translation>La tête est perdue. On la cherche ; d’ici là, aucune position n’est donnée.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>{0} Head mode goes on.</source>
      <translation>{0} Le suivi de la tête continue.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>{0}. Your face is followed as any face.</source>
      <translation>{0}. Votre visage est suivi comme n’importe quel autre.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The picture is shown, and can be recorded.</source>
      <translation>L’image est montrée et peut être enregistrée.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>The average face stands in for the picture, and moves as you do: here, in recordings and in effects.</source>
      <translation>Le visage moyen remplace l’image et bouge comme vous : ici, dans les enregistrements et dans les effets.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>No picture leaves the tracker: what needs one, such as effects, waits until it is shown again.</source>
      <translation>Aucune image ne quitte le suivi : ce qui en a besoin, comme les effets, attend qu’elle soit montrée de nouveau.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>What you drew a box around was out of sight for long, so faces are looked for again.</source>
      <translation>Ce que vous aviez encadré est resté longtemps hors de vue ; le programme cherche de nouveau des visages.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>What you drew a box around is followed by its colours. No face is looked for.</source>
      <translation>Ce que vous avez encadré est suivi par ses couleurs. Aucun visage n’est cherché.</translation>
    </message>
    <message>
      <location filename="gui/model/notices.py" />
      <source>Out of sight: its colours are looked for in the whole picture.</source>
      <translation>Hors de vue : ses couleurs sont cherchées dans toute l’image.</translation>
    </message>
    <message>
      <location filename="gui/model/page_spec.py" />
      <source>&amp;{0}</source>
      <translation>&amp;{0}</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>&amp;Detector</source>
      <translation>&amp;Détecteur</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>Draw where the face detector found a face</source>
      <translation>Dessiner l’endroit où le détecteur de visages a trouvé un visage</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>&amp;Points</source>
      <translation>&amp;Points</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>Draw the points of the face: the surer, the larger and bluer. Click one to look into its fit</source>
      <translation>Dessiner les points du visage : plus ils sont sûrs, plus ils sont gros et bleus. Cliquez sur l’un d’eux pour examiner son ajustement</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>M&amp;esh</source>
      <translation>&amp;Maillage</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>Draw the triangles between the points</source>
      <translation>Dessiner les triangles entre les points</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>&amp;Contour</source>
      <translation>C&amp;ontour</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>Draw the lines of jaw, brows, nose, eyes and lips</source>
      <translation>Dessiner les lignes de la mâchoire, des sourcils, du nez, des yeux et des lèvres</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>&amp;Numbers</source>
      <translation>&amp;Numéros</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>Write its number to each point</source>
      <translation>Écrire le numéro de chaque point</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>T&amp;ruth</source>
      <translation>Vér&amp;ité</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>Draw where head and points really are; only the demo knows</source>
      <translation>Dessiner où la tête et les points sont vraiment ; seule la démo le sait</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>Rea&amp;d-out</source>
      <translation>Va&amp;leurs</translation>
    </message>
    <message>
      <location filename="gui/model/picture_actions.py" />
      <source>Write beside the head where it is, in centimetres, and in face mode how it is turned, in degrees</source>
      <translation>Écrire à côté de la tête où elle est, en centimètres, et en mode visage comment elle est tournée, en degrés</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Own</source>
      <translation>Personnel</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Steadiness</source>
      <translation>Stabilité</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>To the left, a head at rest stands stiller. To the right, the answer to a movement comes sooner.</source>
      <translation>À gauche, une tête au repos bouge moins. À droite, la réponse à un mouvement vient plus vite.</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>To the left, smaller and half-hidden faces are found. To the right, the search takes less computing.</source>
      <translation>À gauche, on trouve des visages plus petits ou à demi cachés. À droite, la recherche demande moins de calcul.</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>How exactly the points are found. More exact takes more computing; automatic is what this machine can do.</source>
      <translation>Avec quelle précision les points sont trouvés. Plus précis demande plus de calcul ; automatique : ce que cette machine peut faire.</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>When covered</source>
      <translation>Si caché</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>To the left, a head that is hardly seen is given up soon. To the right, it is held on to, also by mistake.</source>
      <translation>À gauche, une tête à peine visible est vite abandonnée. À droite, on s’y accroche, parfois à tort.</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>To the left, a face that is hardly seen is given up soon. To the right, it is held on to, also by mistake.</source>
      <translation>À gauche, un visage à peine visible est vite abandonné. À droite, on s’y accroche, parfois à tort.</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Steady</source>
      <translation>Stable</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Quick</source>
      <translation>Vif</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Thorough</source>
      <translation>Minutieuse</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Fast</source>
      <translation>Rapide</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Let go</source>
      <translation>Lâcher</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Hold on</source>
      <translation>Tenir</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Only me</source>
      <translation>Moi seul</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Everybody</source>
      <translation>Tout le monde</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Near</source>
      <translation>Près</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Far away</source>
      <translation>Loin</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Steadiest</source>
      <translation>Le plus stable</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Very steady</source>
      <translation>Très stable</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Balanced</source>
      <translation>Équilibre</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Lively</source>
      <translation>Alerte</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Quickest</source>
      <translation>Le plus vif</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Most thorough</source>
      <translation>Très minutieuse</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Fastest</source>
      <translation>La plus rapide</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Most exact</source>
      <translation>Maximale</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Exact</source>
      <translation>Élevée</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Lets go at once</source>
      <translation>Lâche tout de suite</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Lets go soon</source>
      <translation>Lâche vite</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Holds on</source>
      <translation>Tient</translation>
    </message>
    <message>
      <location filename="gui/model/plain_controls.py" />
      <source>Holds on long</source>
      <translation>Tient longtemps</translation>
    </message>
    <message>
      <location filename="gui/model/privacy.py" />
      <source>Anonymous me: the average face moves as you do. No pixel of the picture leaves the tracker.</source>
      <translation>Moi, anonyme : le visage moyen bouge comme vous. Aucun pixel de l’image ne quitte le suivi.</translation>
    </message>
    <message>
      <location filename="gui/model/privacy.py" />
      <source>Numbers only: no pixel of the picture leaves the tracker.</source>
      <translation>Chiffres seuls : aucun pixel de l’image ne quitte le suivi.</translation>
    </message>
    <message>
      <location filename="gui/model/privacy.py" />
      <source>These get the picture now:</source>
      <translation>Reçoivent l’image en ce moment :</translation>
    </message>
    <message>
      <location filename="gui/model/privacy.py" />
      <source>Nothing gets the picture now.</source>
      <translation>Personne ne reçoit l’image en ce moment.</translation>
    </message>
    <message>
      <location filename="gui/model/recording.py" />
      <source>There is little room for a recording in {folder}: {size} are free.</source>
      <translation>Il y a peu de place pour un enregistrement dans {folder} : {size} sont libres.</translation>
    </message>
    <message>
      <location filename="gui/model/recording.py" />
      <source>Recorded {time} ({size}) as {name}</source>
      <translation>{time} enregistrés ({size}) : {name}</translation>
    </message>
    <message>
      <location filename="gui/model/recording.py" />
      <source>the recording</source>
      <translation>l’enregistrement</translation>
    </message>
    <message>
      <location filename="gui/model/recording.py" />
      <source>the marks of programs</source>
      <translation>les marques des programmes</translation>
    </message>
    <message>
      <location filename="gui/model/recording.py" />
      <source>There is no room for a recording in {folder}: {size} are free.</source>
      <translation>Il n’y a pas de place pour un enregistrement dans {folder} : {size} sont libres.</translation>
    </message>
    <message>
      <location filename="gui/model/recording.py" />
      <source>{words}; frames left out: {count}</source>
      <translation>{words} ; images omises : {count}</translation>
    </message>
    <message>
      <location filename="gui/model/recording_settings.py" />
      <source>Label {number}</source>
      <translation>Étiquette {number}</translation>
    </message>
    <message>
      <location filename="gui/model/recording_settings.py" />
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>What the app does now</source>
      <translation>Ce que fait l’application en ce moment</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>What can be sent</source>
      <translation>Ce qui peut être envoyé</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>There is no “{name}”. There are: {names}.</source>
      <translation>« {name} » n’existe pas. Il y a : {names}.</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>There is no command “{name}”. Send “list” to see which there are.</source>
      <translation>La commande « {name} » n’existe pas. Envoyez « list » pour voir celles qui existent.</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>Say which: {names}.</source>
      <translation>Précisez : {names}.</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>There is no “{name}”. Did you mean “{near}”?</source>
      <translation>« {name} » n’existe pas. Vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>“{command}” is sent without anything after it.</source>
      <translation>« {command} » s’envoie seul, sans rien après.</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>There is no command “{name}”. Did you mean “{near}”?</source>
      <translation>La commande « {name} » n’existe pas. Vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>The app is still at it.</source>
      <translation>L’application y travaille encore.</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>The app is about to end. Nothing was done.</source>
      <translation>L’application va se fermer. Rien n’a été fait.</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>The app does not answer. Nothing was done.</source>
      <translation>L’application ne répond pas. Rien n’a été fait.</translation>
    </message>
    <message>
      <location filename="gui/model/remote.py" />
      <source>This is a fault in the program.</source>
      <translation>C’est une erreur du programme.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Recentred.</source>
      <translation>Recentré.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>The window is shown.</source>
      <translation>La fenêtre est affichée.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>The picture is being saved.</source>
      <translation>L’image est en cours d’enregistrement.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Paused.</source>
      <translation>En pause.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>It goes on.</source>
      <translation>Cela reprend.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Opening {source}…</source>
      <translation>Ouverture de {source}…</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>It is running already.</source>
      <translation>C’est déjà en cours.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>The face is followed.</source>
      <translation>Le visage est suivi.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Make where the head is now the middle</source>
      <translation>Prendre comme milieu l’endroit où est la tête</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Hold the picture still</source>
      <translation>Figer l’image</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Go on, or play an ended clip again</source>
      <translation>Reprendre, ou rejouer un clip terminé</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Show a page</source>
      <translation>Afficher une page</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Follow the head or the face, until another page is shown</source>
      <translation>Suivre la tête ou le visage, jusqu’à ce qu’une autre page soit affichée</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Track another source</source>
      <translation>Suivre une autre source</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Bring the window to the front</source>
      <translation>Met la fenêtre au premier plan</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Save the picture as it is shown</source>
      <translation>Enregistrer l’image telle qu’elle est affichée</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Do what an item of a menu does</source>
      <translation>Faire ce que fait une entrée de menu</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Nobody is tracked now who could be taken as the middle.</source>
      <translation>Personne n’est suivi en ce moment qui pourrait servir de milieu.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Nothing is held that could go on.</source>
      <translation>Rien n’est en pause qui pourrait reprendre.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Say which: camera, demo, the name of a camera, a file or a folder.</source>
      <translation>Précisez : camera, demo, le nom d’une caméra, un fichier ou un dossier.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>“{words}” cannot be switched on or off.</source>
      <translation>« {words} » ne peut pas être activé ou désactivé.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>“{words}” cannot be done now, or not on this page.</source>
      <translation>« {words} » n’est pas possible maintenant, ou pas sur cette page.</translation>
    </message>
    <message>
      <location filename="gui/model/remote_commands.py" />
      <source>Nothing is running that could be held.</source>
      <translation>Rien n’est en cours qui pourrait être mis en pause.</translation>
    </message>
    <message>
      <location filename="gui/model/session_export.py" />
      <source>Subject {subject} with the task {task} is in the data set already. Give another one.</source>
      <translation>Le sujet {subject} avec la tâche {task} est déjà dans le jeu de données. Donnez-en un autre.</translation>
    </message>
    <message>
      <location filename="gui/model/session_export.py" />
      <source>An export goes on already. Wait for it, or stop it.</source>
      <translation>Un export est déjà en cours. Attendez-le, ou arrêtez-le.</translation>
    </message>
    <message>
      <location filename="gui/model/session_export.py" />
      <source>Choose at least one format.</source>
      <translation>Choisissez au moins un format.</translation>
    </message>
    <message>
      <location filename="gui/model/session_export.py" />
      <source>Exported into {folder}: {names}</source>
      <translation>Exporté dans {folder} : {names}</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>film</source>
      <translation>film</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>exact film</source>
      <translation>film exact</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>no picture</source>
      <translation>sans image</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>average face</source>
      <translation>visage moyen</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>signals</source>
      <translation>signaux</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>expressions</source>
      <translation>expressions</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>gaze</source>
      <translation>regard</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>gestures</source>
      <translation>gestes</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>A recording needs a name.</source>
      <translation>Un enregistrement doit avoir un nom.</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>These signs cannot be in a name: {signs}</source>
      <translation>Ces signes ne peuvent figurer dans un nom : {signs}</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>There is one of this name already.</source>
      <translation>Ce nom existe déjà.</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>face</source>
      <translation>visage</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>head</source>
      <translation>tête</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>cannot be opened</source>
      <translation>illisible</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>ended early</source>
      <translation>interrompu</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>markers: {count}</source>
      <translation>marques : {count}</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>sound</source>
      <translation>son</translation>
    </message>
    <message>
      <location filename="gui/model/session_library.py" />
      <source>Nothing was recorded in it.</source>
      <translation>Rien n’y a été enregistré.</translation>
    </message>
    <message>
      <location filename="gui/model/sheet_cursor.py" />
      <source>{count} faces. Neighbours differ {ratio:.2f} times as much as any two.</source>
      <translation>{count} visages. Des voisins diffèrent {ratio:.2f} fois autant que deux visages quelconques.</translation>
    </message>
    <message>
      <location filename="gui/model/sheet_cursor.py" />
      <source>{time} · frame {index}</source>
      <translation>{time} · image {index}</translation>
    </message>
    <message>
      <location filename="gui/model/sheet_cursor.py" />
      <source>{name}, face {number}</source>
      <translation>{name}, visage {number}</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Action units: estimates, not FACS codings</source>
      <translation>Unités d’action : estimations, non des codages FACS</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Eyes</source>
      <translation>Yeux</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Brows</source>
      <translation>Sourcils</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Mouth</source>
      <translation>Bouche</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Jaw</source>
      <translation>Mâchoire</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Cheeks and nose</source>
      <translation>Joues et nez</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Head</source>
      <translation>Tête</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Eyes open</source>
      <translation>Yeux ouverts</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Wide open</source>
      <translation>Grands ouverts</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Squint</source>
      <translation>Plissés</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Look up</source>
      <translation>Regard en haut</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Look down</source>
      <translation>Regard en bas</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Look inwards</source>
      <translation>Regard en dedans</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Look outwards</source>
      <translation>Regard en dehors</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Inner ends up</source>
      <translation>Bouts internes levés</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Outer ends up</source>
      <translation>Bouts externes levés</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Brows down</source>
      <translation>Sourcils baissés</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Smile</source>
      <translation>Sourire</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Corners down</source>
      <translation>Coins baissés</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Corners drawn in</source>
      <translation>Coins rentrés</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Stretched</source>
      <translation>Étirée</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Upper lip up</source>
      <translation>Lèvre sup. levée</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Lower lip down</source>
      <translation>Lèvre inf. baissée</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Lips pressed</source>
      <translation>Lèvres pressées</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Mouth aside</source>
      <translation>Bouche de côté</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Lips rounded</source>
      <translation>Lèvres arrondies</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Pout</source>
      <translation>Moue</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Lips together</source>
      <translation>Lèvres jointes</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Upper lip in</source>
      <translation>Lèvre sup. rentrée</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Lower lip in</source>
      <translation>Lèvre inf. rentrée</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Upper lip raised</source>
      <translation>Lèvre sup. relevée</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Chin raised</source>
      <translation>Menton levé</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Tongue out</source>
      <translation>Langue tirée</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Mouth open</source>
      <translation>Bouche ouverte</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Jaw aside</source>
      <translation>Mâchoire de côté</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Jaw forward</source>
      <translation>Mâchoire avancée</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Cheeks up</source>
      <translation>Joues levées</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Nose wrinkled</source>
      <translation>Nez froncé</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Cheeks puffed</source>
      <translation>Joues gonflées</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Turned</source>
      <translation>Tournée</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Tilted</source>
      <translation>Penchée</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Raised</source>
      <translation>Levée</translation>
    </message>
    <message>
      <location filename="gui/model/signal_rows.py" />
      <source>Lowered</source>
      <translation>Baissée</translation>
    </message>
    <message>
      <location filename="gui/model/snapshots.py" />
      <source>Saved as {name}</source>
      <translation>Enregistré : {name}</translation>
    </message>
    <message>
      <location filename="gui/model/snapshots.py" />
      <source>The picture cannot be saved in {folder}.</source>
      <translation>Impossible d’enregistrer l’image dans {folder}.</translation>
    </message>
    <message>
      <location filename="gui/model/transport.py" />
      <source>not seen yet</source>
      <translation>pas encore vue</translation>
    </message>
    <message>
      <location filename="gui/model/transport.py" />
      <source>tracked</source>
      <translation>suivie</translation>
    </message>
    <message>
      <location filename="gui/model/transport.py" />
      <source>unsure</source>
      <translation>incertaine</translation>
    </message>
    <message>
      <location filename="gui/model/transport.py" />
      <source>lost, or nothing found</source>
      <translation>perdue, ou rien trouvé</translation>
    </message>
    <message>
      <location filename="gui/model/transport.py" />
      <source>{time} · frame {number} · {known}</source>
      <translation>{time} · image {number} · {known}</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/assistant.py" />
      <source>Calibration</source>
      <translation>Calibrage</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/assistant.py" />
      <source>Distance from the camera to the bridge of your nose</source>
      <translation>Distance entre la caméra et la racine de votre nez</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/assistant.py" />
      <source>Forget the calibration</source>
      <translation>Oublier le calibrage</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/assistant.py" />
      <source>Go back to what is usual for this camera, and close.</source>
      <translation>Revenir aux valeurs habituelles de cette caméra, et fermer.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/assistant.py" />
      <source>Step {number} of {count}   ·   Esc leaves everything as it was</source>
      <translation>Étape {number} sur {count}   ·   Échap : tout reste comme avant</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/assistant.py" />
      <source>The picture is taken in {seconds} …</source>
      <translation>Photo dans {seconds} …</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/assistant.py" />
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/assistant.py" />
      <source>The card was not seen by itself; put the outline on it.</source>
      <translation>La carte n’a pas été reconnue ; placez vous-même le contour dessus.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/assistant.py" />
      <source>There is no picture to measure in. Start the camera first.</source>
      <translation>Il n’y a pas d’image à mesurer. Démarrez d’abord la caméra.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/assistant.py" />
      <source>It does not fit together</source>
      <translation>Les mesures ne s’accordent pas</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/card_board.py" />
      <source>The picture, with the corners of the card</source>
      <translation>L’image, avec les coins de la carte</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/procedure.py" />
      <source>the left</source>
      <translation>la gauche</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/procedure.py" />
      <source>the right</source>
      <translation>la droite</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/procedure.py" />
      <source>the middle</source>
      <translation>le milieu</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/screen_page.py" />
      <source>Outline of a bank card</source>
      <translation>Contour d’une carte bancaire</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/screen_page.py" />
      <source> inches</source>
      <translation> pouces</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/screen_page.py" />
      <source>Diagonal of the screen</source>
      <translation>Diagonale de l’écran</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/screen_page.py" />
      <source>Size of the outline</source>
      <translation>Taille du contour</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/screen_page.py" />
      <source>Further right: the screen counts as larger, so the outline shrinks.</source>
      <translation>Plus à droite : l’écran passe pour plus grand, donc le contour rétrécit.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/screen_page.py" />
      <source>The screen itself says {inches:.1f} inches, {width:.1f} x {height:.1f} cm.</source>
      <translation>L’écran annonce {inches:.1f} pouces, {width:.1f} x {height:.1f} cm.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/screen_page.py" />
      <source>Diagonal</source>
      <translation>Diagonale</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/tool.py" />
      <source>C&amp;alibrate…</source>
      <translation>&amp;Calibrer…</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/tool.py" />
      <source>Measure your head, the camera and the screen, so that the window into the scene is exact</source>
      <translation>Mesurer votre tête, la caméra et l’écran, pour que la fenêtre sur la scène soit exacte</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Calibration measures you in front of your camera: choose the camera, then start again.</source>
      <translation>Le calibrage vous mesure devant votre caméra : choisissez la caméra, puis recommencez.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Mark the card</source>
      <translation>Marquez la carte</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Drag the four corners onto the corners of the card; arrow keys move the bright one, Tab takes the next. Where a corner is round, mark where its sides would meet.</source>
      <translation>Faites glisser les quatre coins sur ceux de la carte ; les flèches déplacent celui qui est en surbrillance, Tab passe au suivant. Si un coin est arrondi, marquez l’endroit où ses côtés se rejoindraient.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>The corners fit</source>
      <translation>Les coins sont en place</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Take another picture</source>
      <translation>Reprendre une photo</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>No head is tracked: turn towards the camera.</source>
      <translation>Aucune tête n’est suivie : tournez-vous vers la caméra.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Keep still …</source>
      <translation>Ne bougez plus …</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>How large is this screen?</source>
      <translation>Quelle est la taille de cet écran ?</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Hold a bank card flat against the screen. Change the size until the outline is just as large as the card, or type in the screen's diagonal.</source>
      <translation>Tenez une carte bancaire à plat contre l’écran. Changez la taille jusqu’à ce que le contour soit exactement aussi grand que la carte, ou saisissez la diagonale de l’écran.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>The outline fits</source>
      <translation>Le contour est bon</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Believe the screen</source>
      <translation>Se fier à l’écran</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>How large is your head?</source>
      <translation>Quelle est la taille de votre tête ?</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Hold the bank card beside your cheek, as far from the camera as your eyes, its front to the camera. The picture is taken three seconds after you press Space.</source>
      <translation>Tenez la carte bancaire à côté de votre joue, face à la caméra et à la même distance que vos yeux. La photo est prise trois secondes après l’appui sur Espace.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Take the picture</source>
      <translation>Prendre la photo</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>No card: an average head</source>
      <translation>Sans carte : tête moyenne</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>How far away are you?</source>
      <translation>À quelle distance êtes-vous ?</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Measure from the camera to the bridge of your nose, type it in, and sit still at that distance.</source>
      <translation>Mesurez de la caméra à la racine de votre nez, saisissez la valeur et restez immobile à cette distance.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Hold still and measure</source>
      <translation>Mesurer, sans bouger</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>No tape: about 60 cm</source>
      <translation>Sans mètre : environ 60 cm</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Move to the left line</source>
      <translation>Allez à la ligne de gauche</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Bring your nose right in front of the line. Keep your usual distance and look straight at the line. Where the screen shines, your own reflection tells: it lies on the line when you are right in front of it.</source>
      <translation>Placez votre nez juste devant la ligne. Gardez votre distance habituelle et regardez la ligne bien en face. Si l’écran brille, fiez-vous à votre reflet : il tombe sur la ligne quand vous êtes juste devant.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>I am there</source>
      <translation>J’y suis</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Move to the right line</source>
      <translation>Allez à la ligne de droite</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Now right in front of this one. Keep your usual distance and look straight at the line. Where the screen shines, your own reflection tells: it lies on the line when you are right in front of it.</source>
      <translation>Maintenant, juste devant celle-ci. Gardez votre distance habituelle et regardez la ligne bien en face. Si l’écran brille, fiez-vous à votre reflet : il tombe sur la ligne quand vous êtes juste devant.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Come back to the middle</source>
      <translation>Revenez au milieu</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Bring the point between your eyes in front of the cross: in the middle, eyes level with the short line.</source>
      <translation>Placez le point entre vos yeux devant la croix : au milieu, les yeux à la hauteur du petit trait.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Use this</source>
      <translation>Adopter</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Your eyes are now placed to within about &lt;b&gt;± {x:.1f} cm&lt;/b&gt; sideways, &lt;b&gt;± {y:.1f} cm&lt;/b&gt; up and down, &lt;b&gt;± {z:.1f} cm&lt;/b&gt; in depth.</source>
      <translation>Vos yeux sont maintenant situés à &lt;b&gt;± {x:.1f} cm&lt;/b&gt; près en largeur, &lt;b&gt;± {y:.1f} cm&lt;/b&gt; en hauteur et &lt;b&gt;± {z:.1f} cm&lt;/b&gt; en profondeur.</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>from {distance:.0f} cm at the start</source>
      <translation>d’après {distance:.0f} cm au départ</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Width of your head</source>
      <translation>Largeur de votre tête</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Camera's angle of view</source>
      <translation>Angle de vue de la caméra</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Camera to your right of the middle</source>
      <translation>Caméra à droite du milieu</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Camera above the middle</source>
      <translation>Caméra au-dessus du milieu</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Camera looks down by</source>
      <translation>Caméra inclinée vers le bas de</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>Camera is turned to your right by</source>
      <translation>Caméra tournée vers votre droite de</translation>
    </message>
    <message>
      <location filename="gui/pages/calibration/words.py" />
      <source>before: {value}</source>
      <translation>avant : {value}</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/model.py" />
      <source>These keys steer the app, whatever window has the focus.</source>
      <translation>Ces touches pilotent l’application, quelle que soit la fenêtre active.</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/model.py" />
      <source>Off: keys steer this app only while it has the focus.</source>
      <translation>Désactivé : les touches ne pilotent cette application que lorsqu’elle est active.</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/model.py" />
      <source>The desktop has been asked. It may want you to choose the keys.</source>
      <translation>La demande est faite au bureau. Il vous demandera peut-être de choisir les touches.</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/model.py" />
      <source>The desktop has given no key yet. Choose some in its settings.</source>
      <translation>Le bureau n’a encore donné aucune touche. Choisissez-en dans ses réglages.</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/model.py" />
      <source>no key</source>
      <translation>aucune touche</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/model.py" />
      <source>as set in the desktop</source>
      <translation>comme réglé dans le bureau</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/panel.py" />
      <source>Keys everywhere</source>
      <translation>Touches partout</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/panel.py" />
      <source>Ask the desktop for keys</source>
      <translation>Demander des touches au bureau</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/panel.py" />
      <source>On: the desktop is asked for keys that steer this app while another window has the focus. Off: it has none.</source>
      <translation>Activé : le bureau est prié de donner des touches qui pilotent cette application pendant qu’une autre fenêtre est active. Désactivé : elle n’en a aucune.</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/panel.py" />
      <source>Command that recentres</source>
      <translation>Commande qui recentre</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/panel.py" />
      <source>Recentres; other words than “recenter” do other things, which “send --list” tells</source>
      <translation>Recentre ; d’autres mots que « recenter » font autre chose, « send --list » dit quoi</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/panel.py" />
      <source>Any desktop can do it without that, too: bind this command to a key in the settings of its keyboard. It works while the app runs.</source>
      <translation>Tout bureau peut aussi le faire sans cela : associez cette commande à une touche dans ses réglages du clavier. Elle agit tant que l’application tourne.</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/panel.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/panel.py" />
      <source>Copy the command, to be put into the desktop's settings</source>
      <translation>Copier la commande, à mettre dans les réglages du bureau</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/panel.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/panel.py" />
      <source>Close this window; the keys stay as they are (Esc)</source>
      <translation>Fermer cette fenêtre ; les touches restent telles quelles (Échap)</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/tool.py" />
      <source>Keys &amp;everywhere…</source>
      <translation>Touches &amp;partout…</translation>
    </message>
    <message>
      <location filename="gui/pages/desktop_keys/tool.py" />
      <source>Let keys of the desktop steer this app while another window has the focus</source>
      <translation>Laisser des touches du bureau piloter cette application pendant qu’une autre fenêtre est active</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>&amp;Effects</source>
      <translation>&amp;Effets</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Ne&amp;xt</source>
      <translation>&amp;Suivant</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>The next one in the gallery</source>
      <translation>Le suivant dans la galerie</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>&amp;Before</source>
      <translation>&amp;Précédent</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>The one before in the gallery</source>
      <translation>Le précédent dans la galerie</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Before and &amp;after</source>
      <translation>Avant et &amp;après</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Show the picture without the effect on one side of a line that you can drag, with it on the other</source>
      <translation>Montrer l’image sans l’effet d’un côté d’une ligne que vous pouvez déplacer, avec l’effet de l’autre</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Before / after</source>
      <translation>Avant / après</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>&amp;Add picture…</source>
      <translation>A&amp;jouter une image…</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Make a mask of the face in a picture of yours; or drop the picture on the window</source>
      <translation>Faire un masque du visage d’une image à vous ; vous pouvez aussi déposer l’image sur la fenêtre</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Use my face as it looks &amp;now</source>
      <translation>Prendre mon &amp;visage actuel</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Make a mask of your face as it looks at this moment, without any effect</source>
      <translation>Faire un masque de votre visage tel qu’il est en ce moment, sans aucun effet</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>&amp;Correct the points…</source>
      <translation>&amp;Corriger les points…</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Move the points of the chosen mask to where its face really is</source>
      <translation>Placer les points du masque choisi là où son visage se trouve vraiment</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>&amp;Rename…</source>
      <translation>&amp;Renommer…</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Give your own mask another name</source>
      <translation>Donner un autre nom à votre masque</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Re&amp;move…</source>
      <translation>S&amp;upprimer…</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Delete your own mask</source>
      <translation>Supprimer votre masque</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>&amp;Gallery</source>
      <translation>&amp;Galerie</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Show the gallery below the picture</source>
      <translation>Montrer la galerie sous l’image</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>&amp;Which am I most like?</source>
      <translation>&amp;À qui est-ce que je ressemble ?</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Compare your face as it looks now with the portraits: an ordered list, and in what you are alike</source>
      <translation>Compare votre visage, tel qu'il est maintenant, aux portraits : une liste ordonnée, et en quoi vous vous ressemblez</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Fi&amp;lm</source>
      <translation>Fi&amp;lm</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/actions.py" />
      <source>Keep what you see as a film, with the sound of a clip, until you press this again</source>
      <translation>Garder ce que vous voyez en film, avec le son d’une vidéo, jusqu’à un nouvel appui</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/entry.py" />
      <source>Effects</source>
      <translation>Effets</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/entry.py" />
      <source>Effects: another face, a mask, a bent face or a caricature, live</source>
      <translation>Effets : un autre visage, un masque, un visage déformé ou une caricature, en direct</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/entry.py" />
      <source>Try a mask</source>
      <translation>Essayer un masque</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/entry.py" />
      <source>A painted face that moves with the one in the picture. There are more, and your own photos.</source>
      <translation>Un visage peint qui bouge avec celui de l’image. Il y en a d’autres, et vos propres photos.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/film.py" />
      <source>Saved {name} in {folder} ({seconds} s)</source>
      <translation>{name} enregistré dans {folder} ({seconds} s)</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/film.py" />
      <source>The film cannot be saved in {folder} ({reason}).</source>
      <translation>Impossible d’enregistrer le film dans {folder} ({reason}).</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/film.py" />
      <source>The film has no pictures, so none was kept.</source>
      <translation>Le film n’a aucune image ; rien n’a été gardé.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/film.py" />
      <source>Saved {name} in {folder} ({seconds} s; {count} pictures came too fast and were left out)</source>
      <translation>{name} enregistré dans {folder} ({seconds} s ; {count} images arrivées trop vite ont été laissées de côté)</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/gallery_panel.py" />
      <source>Your picture</source>
      <translation>Votre image</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/gallery_panel.py" />
      <source>Your face now</source>
      <translation>Votre visage</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/gallery_panel.py" />
      <source>Gallery of effects</source>
      <translation>Galerie d’effets</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/gallery_panel.py" />
      <source>There are no masks here. Drop a picture with a face on the window to make one.</source>
      <translation>Il n’y a pas de masque ici. Déposez une image avec un visage sur la fenêtre pour en faire un.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/gallery_panel.py" />
      <source>Effects to choose from</source>
      <translation>Effets au choix</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/gallery_panel.py" />
      <source>Click a tile, or move with the arrow keys</source>
      <translation>Cliquez sur une vignette, ou déplacez-vous avec les flèches</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>Your face as it is</source>
      <translation>Votre visage tel quel</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>Your face as it is. Pick any tile to begin.</source>
      <translation>Votre visage tel quel. Choisissez une vignette pour commencer.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>Swap</source>
      <translation>Échange</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>Another person's face in place of yours, lit as the scene is</source>
      <translation>Le visage de quelqu’un d’autre à la place du vôtre, éclairé comme la scène</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>Another face over yours, lit as the scene is. Drop a picture on the window to use the face in it; show other people's faces only with their consent.</source>
      <translation>Un autre visage sur le vôtre, éclairé comme la scène. Déposez une image sur la fenêtre pour utiliser le visage qu’elle montre ; ne montrez le visage d’autrui qu’avec son accord.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>Mask</source>
      <translation>Masque</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>A drawn mask over your face</source>
      <translation>Un masque dessiné sur votre visage</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>A drawn mask that follows your face and its expressions.</source>
      <translation>Un masque dessiné qui suit votre visage et ses expressions.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>Bend</source>
      <translation>Déformer</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>Your own face, bent</source>
      <translation>Votre propre visage, déformé</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>Your own face, bent: by a preset, by a learned expression, by components, or all of them.</source>
      <translation>Votre propre visage, déformé : par un préréglage, une expression apprise, des composantes, ou tout à la fois.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>Caricature</source>
      <translation>Caricature</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>What sets your face apart, or how you look now, made more of</source>
      <translation>Ce qui distingue votre visage, ou votre mine du moment, accentué</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/kinds.py" />
      <source>What sets your face apart from the mean face, made more of, or how you look at the moment against how you look on average. It gets truer in the first seconds.</source>
      <translation>Ce qui distingue votre visage du visage moyen, accentué, ou votre mine du moment par rapport à votre mine habituelle. Plus juste après les premières secondes.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/likeness_dialog.py" />
      <source>Your face and theirs are made to look ahead with closed lips; then how they look and ten measures of the head are compared. Two photographs of one person have some 90 %. It is a game: light, age and the painter's hand count too.</source>
      <translation>Votre visage et les leurs sont tournés de face, lèvres closes ; puis leur aspect et dix mesures de la tête sont comparés. Deux photos d'une même personne ont environ 90 %. C'est un jeu : la lumière, l'âge et la main du peintre comptent aussi.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/likeness_dialog.py" />
      <source>Which am I most like?</source>
      <translation>À qui est-ce que je ressemble ?</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/likeness_dialog.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/likeness_dialog.py" />
      <source>Likeness to {title}</source>
      <translation>Ressemblance avec {title}</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/likeness_dialog.py" />
      <source>Put on</source>
      <translation>Mettre</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/likeness_dialog.py" />
      <source>Put this face on yours</source>
      <translation>Met ce visage sur le vôtre</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/likeness_dialog.py" />
      <source>Close this list (Esc)</source>
      <translation>Ferme cette liste (Échap)</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/likeness_dialog.py" />
      <source>Nothing in particular.</source>
      <translation>Rien de particulier.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/mask_jobs.py" />
      <source>Kept your face as it looked: “{title}”.</source>
      <translation>Votre visage est gardé tel qu’il était : « {title} ».</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/mask_jobs.py" />
      <source>Made the mask “{title}”.</source>
      <translation>Masque créé : « {title} ».</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/mask_jobs.py" />
      <source>Kept a copy of yours, “{title}”.</source>
      <translation>Une copie à vous est gardée : « {title} ».</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/mask_jobs.py" />
      <source>The points of “{title}” are corrected.</source>
      <translation>Les points de « {title} » sont corrigés.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/mask_jobs.py" />
      <source>No face was found in {name}. Move the points onto it, or cancel.</source>
      <translation>Aucun visage trouvé dans {name}. Placez les points dessus, ou annulez.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/mask_jobs.py" />
      <source>“{title}” is removed.</source>
      <translation>« {title} » est supprimé.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/mask_jobs.py" />
      <source>Kept as “{title}”.</source>
      <translation>Gardé sous le nom « {title} ».</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/mask_jobs.py" />
      <source>That did not work ({reason}).</source>
      <translation>Cela n’a pas marché ({reason}).</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>There is no face to take. Look at the camera until your face is tracked, then try again.</source>
      <translation>Il n’y a pas de visage à prendre. Regardez la caméra jusqu’à ce que votre visage soit suivi, puis réessayez.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>You are most like {title}.</source>
      <translation>Vous ressemblez le plus à : {title}.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>Effects: {problems}.</source>
      <translation>Effets : {problems}.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>Looking for the face in {name}…</source>
      <translation>Recherche du visage dans {name}…</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>the film {name}</source>
      <translation>le film {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>{said} It is a face, so you find it in Swap.</source>
      <translation>{said} C’est un visage : vous le trouverez dans Échange.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>There are no portraits to compare with.</source>
      <translation>Il n'y a pas de portraits à comparer.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>the effect</source>
      <translation>l’effet</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>Comparing your face with the portraits…</source>
      <translation>Comparaison de votre visage avec les portraits…</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>There is no picture to save yet.</source>
      <translation>Il n’y a pas encore d’image à enregistrer.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/model.py" />
      <source>Filming into {path}</source>
      <translation>Film en cours dans {path}</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/name_dialog.py" />
      <source>Rename the mask</source>
      <translation>Renommer le masque</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/name_dialog.py" />
      <source>Name of the mask</source>
      <translation>Nom du masque</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/name_dialog.py" />
      <source>New name of the mask</source>
      <translation>Nouveau nom du masque</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/name_dialog.py" />
      <source>What stands below the mask in the gallery; its files keep their names</source>
      <translation>Ce qui s’affiche sous le masque dans la galerie ; ses fichiers gardent leurs noms</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/name_dialog.py" />
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/name_dialog.py" />
      <source>Keep this name</source>
      <translation>Garder ce nom</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/name_dialog.py" />
      <source>Leave the name as it is (Esc)</source>
      <translation>Laisser le nom tel quel (Échap)</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/page.py" />
      <source>Effects need the 68 points of a face, and the model in use has {count}.</source>
      <translation>Les effets ont besoin des 68 points d’un visage, et le modèle utilisé en a {count}.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/page.py" />
      <source>Put the face in this picture on yours</source>
      <translation>Mettre le visage de cette image sur le vôtre</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/page.py" />
      <source>Stop  {time}</source>
      <translation>Arrêter  {time}</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/page.py" />
      <source>Keeping the mask…</source>
      <translation>Enregistrement du masque…</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>Further changes, the most telling first, in standard deviations between people (σ).</source>
      <translation>D’autres changements, le plus marquant en premier, en écarts types d’une personne à l’autre (σ).</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>Settings of the effect</source>
      <translation>Réglages de l’effet</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>Components of the shape</source>
      <translation>Composantes de la forme</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>Reset</source>
      <translation>Remettre à 0</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>Set all components back to 0: the face as the preset bends it</source>
      <translation>Remettre toutes les composantes à 0 : le visage comme le préréglage le déforme</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>Time the effect takes</source>
      <translation>Temps que prend l’effet</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>How long the effect takes for one picture, on average; finding the face comes on top.</source>
      <translation>Temps moyen que prend l’effet pour une image ; trouver le visage s’y ajoute.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>S saves a picture of what you see, V a film. A note in the file says that it has an effect.</source>
      <translation>S enregistre une image de ce que vous voyez, V un film. Une note dans le fichier dit qu’il contient un effet.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>{time} ms a picture</source>
      <translation>{time} ms par image</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>Comes with the program; corrected, it becomes a copy of yours.</source>
      <translation>Fourni avec le programme ; si vous le corrigez, vous en obtenez une copie à vous.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/panel.py" />
      <source>Your own mask.</source>
      <translation>Votre propre masque.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Drag a point to move it; with Shift its neighbours follow. Drag inside the face to move all of it. The wheel zooms; drag beside the face to move the picture. Page up and down choose a point, arrow keys move it.</source>
      <translation>Faites glisser un point pour le déplacer ; avec Maj, ses voisins suivent. Faites glisser à l’intérieur du visage pour le déplacer en entier. La molette zoome ; faites glisser à côté du visage pour déplacer l’image. Page précédente et suivante choisissent un point, les flèches le déplacent.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Correct the points of {title}</source>
      <translation>Corriger les points de {title}</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Take back the last move</source>
      <translation>Revenir sur le dernier déplacement</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Make the move again</source>
      <translation>Refaire le déplacement</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Keep the points</source>
      <translation>Garder les points</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Larger</source>
      <translation>Agrandir</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Make the whole face larger</source>
      <translation>Agrandir tout le visage</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Smaller</source>
      <translation>Réduire</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Make the whole face smaller</source>
      <translation>Réduire tout le visage</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Turn left</source>
      <translation>Tourner à gauche</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Turn the whole face left</source>
      <translation>Tourner tout le visage vers la gauche</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Turn right</source>
      <translation>Tourner à droite</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Turn the whole face right</source>
      <translation>Tourner tout le visage vers la droite</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Zoom in</source>
      <translation>Zoom avant</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Zoom out</source>
      <translation>Zoom arrière</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Whole picture</source>
      <translation>Image entière</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/points_dialog.py" />
      <source>Leave the points as they were (Esc)</source>
      <translation>Laisser les points comme ils étaient (Échap)</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/remote.py" />
      <source>Choose an effect, or none</source>
      <translation>Choisir un effet, ou aucun</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/remote.py" />
      <source>No effect.</source>
      <translation>Aucun effet.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/remote.py" />
      <source>Off</source>
      <translation>Désactivé</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/split_overlay.py" />
      <source>Line between before and after</source>
      <translation>Limite entre avant et après</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/split_overlay.py" />
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/split_overlay.py" />
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/split_overlay.py" />
      <source>Drag the line: before on its left, after on its right</source>
      <translation>Faites glisser la ligne : avant à sa gauche, après à sa droite</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/tiles.py" />
      <source>{times} times as special. Anything from -1 to 4 can be set at the side.</source>
      <translation>{times} fois plus particulier. Tout de -1 à 4 se règle sur le côté.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/tiles.py" />
      <source>{title}. Yours.</source>
      <translation>{title}. À vous.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/tiles.py" />
      <source>{title}. Comes with the program.</source>
      <translation>{title}. Fourni avec le programme.</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/tiles.py" />
      <source>Plain</source>
      <translation>Sans rien</translation>
    </message>
    <message>
      <location filename="gui/pages/effects/tiles.py" />
      <source>No preset: bend by the components alone.</source>
      <translation>Pas de préréglage : déformer avec les seules composantes.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>E&amp;xpression</source>
      <translation>E&amp;xpression</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>&amp;Irises</source>
      <translation>&amp;Iris</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Draw the irises, and a line from each to where it looks</source>
      <translation>Dessiner les iris, et de chacun un trait vers ce qu’il regarde</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>&amp;Signals</source>
      <translation>&amp;Signaux</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Show the drawn face, the expressions and the bars of all signals</source>
      <translation>Montrer le visage dessiné, les expressions et les barres de tous les signaux</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>O&amp;ver time</source>
      <translation>É&amp;volution</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Show the chosen signals and the gestures of the last half minute</source>
      <translation>Montrer les signaux choisis et les gestes de la dernière demi-minute</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Numbers on the &amp;bars</source>
      <translation>Nombres près des &amp;barres</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Write its number to each bar, in per cent or degrees</source>
      <translation>Écrire son nombre près de chaque barre, en pour cent ou en degrés</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>This is my &amp;neutral face</source>
      <translation>Voici mon visage &amp;neutre</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Take your face as it is now, at rest, as the one from which all signals begin; it takes two seconds</source>
      <translation>Prendre votre visage tel qu’il est maintenant, au repos, comme celui d’où partent tous les signaux ; cela prend deux secondes</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>&amp;Forget my face</source>
      <translation>&amp;Oublier mon visage</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Forget your neutral face and how far your face goes; both are learnt anew</source>
      <translation>Oublier votre visage neutre et jusqu’où va votre visage ; les deux sont réappris</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>My &amp;own expressions…</source>
      <translation>Mes &amp;propres expressions…</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Record expressions of your own, a few seconds each, and have them told from then on</source>
      <translation>Enregistrer vos propres expressions, quelques secondes chacune, et les faire reconnaître dès lors</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>What the &amp;classifiers see…</source>
      <translation>Ce que voient les &amp;classifieurs…</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Show the mean face along what each classifier by shape looks at</source>
      <translation>Montrer le visage moyen le long de ce que regarde chaque classifieur de forme</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Calibrate my ga&amp;ze…</source>
      <translation>Calibrer mon &amp;regard…</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Look at nine dots, so that a dot in the window shows where on the screen you look</source>
      <translation>Regarder neuf points, pour qu’un point dans la fenêtre montre où vous regardez sur l’écran</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Gaze &amp;map</source>
      <translation>Carte du re&amp;gard</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Show over the window where on the screen you looked most in the last minutes</source>
      <translation>Montrer par-dessus la fenêtre où vous avez le plus regardé sur l’écran ces dernières minutes</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Up, Down</source>
      <translation>Haut, Bas</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Another signal</source>
      <translation>Un autre signal</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>In the bars: go to the next signal, and hear its value.</source>
      <translation>Dans les barres : aller au signal suivant, et entendre sa valeur.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Space</source>
      <translation>Espace</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Over time</source>
      <translation>Évolution</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>In the bars: draw the signal over time, or no longer.</source>
      <translation>Dans les barres : dessiner l’évolution du signal, ou ne plus le faire.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>In the calibration of the gaze: begin, or use what was found.</source>
      <translation>Dans le calibrage du regard : commencer, ou utiliser ce qui a été trouvé.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Esc</source>
      <translation>Échap</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Leave</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>In the calibration of the gaze: leave everything as it was.</source>
      <translation>Dans le calibrage du regard : tout laisser comme c’était.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>My expressions</source>
      <translation>Mes expressions</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/actions.py" />
      <source>Calibrate gaze</source>
      <translation>Calibrer le regard</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/bars.py" />
      <source>measured</source>
      <translation>mesuré</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/bars.py" />
      <source>estimated from what goes along with it</source>
      <translation>estimé d’après ce qui l’accompagne</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/bars.py" />
      <source>not given</source>
      <translation>non donné</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/bars.py" />
      <source>{label}: {values} ({grade})</source>
      <translation>{label} : {values} ({grade})</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/bars.py" />
      <source>Signals of the face</source>
      <translation>Signaux du visage</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/bars.py" />
      <source>Each signal of the face from 0 to 1; click one, or press Space, to see it over time.</source>
      <translation>Chaque signal du visage de 0 à 1 ; cliquez sur l’un d’eux, ou appuyez sur Espace, pour voir son évolution.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/bars.py" />
      <source>left {left}, right {right}</source>
      <translation>gauche {left}, droite {right}</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/bars.py" />
      <source>Told from: {source}</source>
      <translation>Lu sur : {source}</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>Masculine or feminine</source>
      <translation>Masculin ou féminin</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>The mean face, changed</source>
      <translation>Le visage moyen, modifié</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>What the classifiers see</source>
      <translation>Ce que voient les classifieurs</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>The class along whose direction the face is changed.</source>
      <translation>La classe dans la direction de laquelle le visage est modifié.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>How much of it</source>
      <translation>Combien</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>To the right, more of the class: 1 is a typical face of it. To the left of 0, its opposite.</source>
      <translation>Vers la droite, plus de la classe : 1 en est un visage typique. À gauche de 0, son contraire.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>The mean face along what a classifier by shape looks at. What is exaggerated here is all it knows.</source>
      <translation>Le visage moyen le long de ce que regarde un classifieur de forme. Ce qui est exagéré ici est tout ce qu’il sait.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>Mean face</source>
      <translation>Visage moyen</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>Back to the mean face</source>
      <translation>Revenir au visage moyen</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/class_viewer.py" />
      <source>Close this window (Esc)</source>
      <translation>Fermer cette fenêtre (Échap)</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/emotion_bars.py" />
      <source>How probable each expression is, as people who look at such pictures would name it; together 100 %.</source>
      <translation>La probabilité de chaque expression, telle que la nommeraient des gens qui regardent de telles images ; 100 % ensemble.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/emotion_bars.py" />
      <source>{share} %</source>
      <translation>{share} %</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/entry.py" />
      <source>Expression</source>
      <translation>Expression</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/entry.py" />
      <source>Expression: what your face says, as signals, expressions and gestures</source>
      <translation>Expression : ce que dit votre visage, en signaux, expressions et gestes</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/entry.py" />
      <source>Face tracking</source>
      <translation>Suivi du visage</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/face_view.py" />
      <source>A drawn face that does what yours does</source>
      <translation>Un visage dessiné qui fait ce que fait le vôtre</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/face_view.py" />
      <source>A drawn face, moved by the signals alone: what it does not do, was not seen.
It is pale while no face is read.</source>
      <translation>Un visage dessiné, animé par les seuls signaux : ce qu’il ne fait pas n’a pas été vu.
Il est pâle tant qu’aucun visage n’est lu.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Look at each dot until the next one comes: nine of them, and then four more that show how good it is. Sit as you usually do, with light on your face; your head may move a little.</source>
      <translation>Regardez chaque point jusqu’à ce que vienne le suivant : neuf, puis quatre autres qui montrent la précision. Asseyez-vous comme d’habitude, le visage éclairé ; votre tête peut bouger un peu.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Your eyes are not seen. Look at the dot, with light on your face.</source>
      <translation>Vos yeux ne sont pas visibles. Regardez le point, le visage éclairé.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>{done} of {count}   ·   Esc leaves everything as it was</source>
      <translation>{done} sur {count}   ·   Échap laisse tout comme c’était</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Calibrate my gaze</source>
      <translation>Calibrer mon regard</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Start</source>
      <translation>Commencer</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Begin with the first dot (Space)</source>
      <translation>Commencer par le premier point (Espace)</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Again</source>
      <translation>Recommencer</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Look at all dots once more</source>
      <translation>Regarder tous les points encore une fois</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Leave everything as it was (Esc)</source>
      <translation>Tout laisser comme c’était (Échap)</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Forget it</source>
      <translation>L’oublier</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Forget where you look on this screen, and close</source>
      <translation>Oublier où vous regardez sur cet écran, et fermer</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Use it</source>
      <translation>L’utiliser</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>Your gaze is calibrated</source>
      <translation>Votre regard est calibré</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_board.py" />
      <source>It did not work</source>
      <translation>Cela n’a pas marché</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_course.py" />
      <source>On fresh points it is {error:.1f} cm off on average, which is {angle:.1f}° at your eyes.</source>
      <translation>Sur de nouveaux points, l’écart moyen est de {error:.1f} cm, soit {angle:.1f}° à vos yeux.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_keeper.py" />
      <source>Looks ahead</source>
      <translation>Regarde devant</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_keeper.py" />
      <source>Looks left</source>
      <translation>Regarde à gauche</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_keeper.py" />
      <source>Looks right</source>
      <translation>Regarde à droite</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_keeper.py" />
      <source>Looks up</source>
      <translation>Regarde en haut</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_keeper.py" />
      <source>Looks down</source>
      <translation>Regarde en bas</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_keeper.py" />
      <source>Gaze: {problems}.</source>
      <translation>Regard : {problems}.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_side.py" />
      <source>Where on the screen somebody looks can only be told with a camera. Choose one above.</source>
      <translation>Seule une caméra permet de dire où quelqu’un regarde sur l’écran. Choisissez-en une ci-dessus.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/gaze_side.py" />
      <source>Your gaze is calibrated for this camera and this screen; a dot shows where you look.</source>
      <translation>Votre regard est calibré pour cette caméra et cet écran ; un point montre où vous regardez.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/model.py" />
      <source>This reads what a face looks like, not what somebody feels.</source>
      <translation>Ceci lit l’apparence d’un visage, non ce que quelqu’un ressent.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>My own expressions</source>
      <translation>Mes propres expressions</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Learning…</source>
      <translation>Apprentissage…</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>One more, and they can be told apart.</source>
      <translation>Encore une, et elles pourront être distinguées.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Name, such as duck face</source>
      <translation>Nom, par exemple moue</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Name of the expression</source>
      <translation>Nom de l’expression</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>What you call the expression that is recorded next.</source>
      <translation>Le nom que vous donnez à l’expression qui sera enregistrée ensuite.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Record</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Show the expression from now on, for five seconds (Enter)</source>
      <translation>Montrer l’expression à partir de maintenant, pendant cinq secondes (Entrée)</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>How much is recorded</source>
      <translation>La part enregistrée</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>What your face is now.</source>
      <translation>Ce qu’est votre visage en ce moment.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Save what was recorded as a file of yours</source>
      <translation>Enregistrer ce qui a été recueilli dans un fichier à vous</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Use a file that was exported, in place of what is here</source>
      <translation>Utiliser un fichier exporté, à la place de ce qui est ici</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Delete all</source>
      <translation>Tout supprimer</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Delete all of these expressions from this computer</source>
      <translation>Supprimer toutes ces expressions de cet ordinateur</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>How much your face is this now: {name}</source>
      <translation>À quel point votre visage est maintenant : {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Forget this expression</source>
      <translation>Oublier cette expression</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Remove {name}</source>
      <translation>Retirer {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>Close this window; what is recorded is kept (Esc)</source>
      <translation>Fermer cette fenêtre ; ce qui est enregistré est gardé (Échap)</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_dialog.py" />
      <source>none of them</source>
      <translation>aucune d’elles</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_model.py" />
      <source>Get ready: show it from now on…</source>
      <translation>Préparez-vous : montrez-la dès maintenant…</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_model.py" />
      <source>Hold it; move your head a little.</source>
      <translation>Tenez-la ; bougez un peu la tête.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_model.py" />
      <source>Give an expression a name, press Record and show it for some seconds; then the next one. Include a plain face. It stays on this computer, as numbers without pictures.</source>
      <translation>Donnez un nom à une expression, appuyez sur Enregistrer et montrez-la quelques secondes ; puis la suivante. Ajoutez un visage au repos. Cela reste sur cet ordinateur, en nombres, sans images.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_model.py" />
      <source>On moments that were kept out, {share} % are told right; “{told}” is taken for “{taken}” most often.</source>
      <translation>Sur des moments mis de côté, {share} % sont reconnus ; « {told} » est le plus souvent pris pour « {taken} ».</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_model.py" />
      <source>On moments that were kept out, {share} % are told right.</source>
      <translation>Sur des moments mis de côté, {share} % sont reconnus.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_model.py" />
      <source>Nothing is learnt yet. Record two expressions first.</source>
      <translation>Rien n’est encore appris. Enregistrez d’abord deux expressions.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/own_model.py" />
      <source>{name} cannot be deleted ({reason}).</source>
      <translation>{name} ne peut pas être supprimé ({reason}).</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/page.py" />
      <source>No face is read now. Look into the camera until the bars move, then try again.</source>
      <translation>Aucun visage n’est lu en ce moment. Regardez la caméra jusqu’à ce que les barres bougent, puis réessayez.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/page.py" />
      <source>Expressions, pose and gaze need the 68 points of a face, and the model in use has {count}.</source>
      <translation>L’expression, la pose et le regard ont besoin des 68 points d’un visage, et le modèle utilisé en a {count}.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>By its shape, {share} % would call this face a man’s; more than one guess in four is wrong.</source>
      <translation>D’après sa forme, {share} % diraient ce visage celui d’un homme ; plus d’une supposition sur quatre est fausse.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>Take your face as it is now, at rest, as the one from which all signals begin.
It takes two seconds; look into the camera, with your mouth closed (N)</source>
      <translation>Prendre votre visage tel qu’il est maintenant, au repos, comme celui d’où partent tous les signaux.
Cela prend deux secondes ; regardez la caméra, la bouche fermée (N)</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>Forget your neutral face and how far your face goes; both are learnt anew (Shift+N)</source>
      <translation>Oublier votre visage neutre et jusqu’où va votre visage ; les deux sont réappris (Maj+N)</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>What the face says</source>
      <translation>Ce que dit le visage</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>Where the eyes look, seen from the viewer; after “Calibrate my gaze” a dot shows it.</source>
      <translation>Où regardent les yeux, vu de l’observateur ; après « Calibrer mon regard », un point le montre.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>Not seen by a camera like this: {names}.</source>
      <translation>Une telle caméra ne voit pas : {names}.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>From which face the signals are measured.</source>
      <translation>Le visage à partir duquel les signaux sont mesurés.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>How far the neutral face is taken</source>
      <translation>Où en est la prise du visage neutre</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>My neutral face</source>
      <translation>Mon visage neutre</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>Forget</source>
      <translation>Oublier</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>Look into the camera, and let your face rest…</source>
      <translation>Regardez la caméra, le visage au repos…</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>The sides are those of the person in the picture.</source>
      <translation>Les côtés sont ceux de la personne sur l’image.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>A face</source>
      <translation>Un visage</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>No face</source>
      <translation>Aucun visage</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>left side</source>
      <translation>côté gauche</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>right side</source>
      <translation>côté droit</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>From your own neutral face</source>
      <translation>À partir de votre visage neutre</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/panel.py" />
      <source>Neutral face: learnt as you go</source>
      <translation>Visage neutre : appris au fur et à mesure</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/person.py" />
      <source>Your neutral face is taken; all signals begin from it.</source>
      <translation>Votre visage neutre est pris ; tous les signaux en partent.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/person.py" />
      <source>Your neutral face and your ranges are forgotten, and learnt anew.</source>
      <translation>Votre visage neutre et vos étendues sont oubliés, et réappris.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/person.py" />
      <source>{name} cannot be changed ({reason}).</source>
      <translation>{name} ne peut pas être modifié ({reason}).</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/time_line.py" />
      <source>Signals, last 30 s</source>
      <translation>Signaux, 30 dernières s</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/time_line.py" />
      <source>The signals whose bars you clicked, from 0 to 1; of a pair the left one is a full line,
the right one dotted. Above them, a tick for each gesture: blinks, winks, nods and others.</source>
      <translation>Les signaux dont vous avez cliqué les barres, de 0 à 1 ; d’une paire, le gauche est un trait plein,
le droit pointillé. Au-dessus, une marque pour chaque geste : clignements, clins d’œil, hochements et autres.</translation>
    </message>
    <message>
      <location filename="gui/pages/expression/time_line.py" />
      <source>The newest gesture</source>
      <translation>Le geste le plus récent</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>Nothing</source>
      <translation>Rien</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>What this does: {gesture}</source>
      <translation>Ce que fait ceci : {gesture}</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>What the gesture does in this app.</source>
      <translation>Ce que le geste fait dans cette application.</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>Key for: {gesture}</source>
      <translation>Touche pour : {gesture}</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>A key of other programs that the gesture presses, such as space, F13 or ctrl+right; empty for none.</source>
      <translation>Une touche d’autres programmes sur laquelle le geste appuie, comme space, F13 ou ctrl+right ; vide pour aucune.</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>Gestures</source>
      <translation>Gestes</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>Gestures do something</source>
      <translation>Les gestes ont un effet</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>On: the gestures below do what is chosen. Off: none does anything.</source>
      <translation>Activé : les gestes ci-dessous font ce qui est choisi. Désactivé : aucun ne fait rien.</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>Press keys of other programs</source>
      <translation>Appuyer sur les touches d’autres programmes</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>On: gestures press their keys in whatever program has the focus. A lamp in the tool bar shows it.
Off at every start.</source>
      <translation>Activé : les gestes appuient sur leurs touches dans le programme actif, quel qu’il soit. Un témoin dans la barre d’outils le montre.
Désactivé à chaque démarrage.</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>Close this window; gestures go on doing what they do (Esc)</source>
      <translation>Fermer cette fenêtre ; les gestes continuent de faire ce qu’ils font (Échap)</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>Last gesture: {name}</source>
      <translation>Dernier geste : {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>No gesture yet</source>
      <translation>Pas encore de geste</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>Gesture</source>
      <translation>Geste</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>In this app</source>
      <translation>Dans cette application</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/panel.py" />
      <source>Key elsewhere</source>
      <translation>Touche ailleurs</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/tool.py" />
      <source>&amp;Gestures…</source>
      <translation>&amp;Gestes…</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/tool.py" />
      <source>Let nods, winks and other gestures do something: steer this app, or press keys of other programs</source>
      <translation>Donner un effet aux hochements, clins d’œil et autres gestes : piloter cette application, ou appuyer sur les touches d’autres programmes</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/tool.py" />
      <source>Gestures press &amp;keys</source>
      <translation>Les gestes appuient sur des &amp;touches</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/tool.py" />
      <source>Gestures press keys of other programs now. Click to end that</source>
      <translation>Les gestes appuient en ce moment sur les touches d’autres programmes. Cliquez pour arrêter</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/tool.py" />
      <source>Keys on</source>
      <translation>Touches actives</translation>
    </message>
    <message>
      <location filename="gui/pages/gestures/tool.py" />
      <source>Gestures: {problems}.</source>
      <translation>Gestes : {problems}.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/cell_map.py" />
      <source>Ways of holding the head that were seen</source>
      <translation>Positions de la tête déjà vues</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/cell_map.py" />
      <source>Each cell is a way of holding your head: left and right as in a mirror, chin up above, chin down below.
It fills with good pictures. The frame shows where your head is now.</source>
      <translation>Chaque case est une position de la tête : la gauche et la droite comme dans un miroir, menton levé en haut, menton baissé en bas.
Elle se remplit de bonnes images. Le cadre montre où est votre tête en ce moment.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/cell_map.py" />
      <source>{cells} of {columns} cells full</source>
      <translation>{cells} cases pleines sur {columns}</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/cell_map.py" />
      <source>chin up</source>
      <translation>menton levé</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/cell_map.py" />
      <source>chin down</source>
      <translation>menton baissé</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/panel.py" />
      <source>Use what was learnt</source>
      <translation>Utiliser l’apprentissage</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/panel.py" />
      <source>On: your face is followed with what was learnt from it. Off: as any face.</source>
      <translation>Activé : votre visage est suivi à l’aide de ce qui en a été appris. Désactivé : comme n’importe quel autre.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/panel.py" />
      <source>Delete what was learnt from this computer.</source>
      <translation>Supprimer de cet ordinateur ce qui a été appris.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/panel.py" />
      <source>Close; what was not finished is forgotten (Esc)</source>
      <translation>Fermer ; ce qui n’est pas terminé est oublié (Échap)</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/panel.py" />
      <source>Learn again</source>
      <translation>Réapprendre</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/panel.py" />
      <source>{passed:.0f} of {all:.0f} seconds</source>
      <translation>{passed:.0f} secondes sur {all:.0f}</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/panel.py" />
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/procedure.py" />
      <source>Getting ready</source>
      <translation>Préparation</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/procedure.py" />
      <source>This is a fault of the program ({0}: {1}).</source>
      <translation>C’est une erreur du programme ({0} : {1}).</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/tool.py" />
      <source>&amp;Learn my face…</source>
      <translation>&amp;Apprendre mon visage…</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/tool.py" />
      <source>Look into the camera for a minute, so that your face is followed more steadily</source>
      <translation>Regarder la caméra pendant une minute, pour que votre visage soit suivi avec plus de stabilité</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/tool.py" />
      <source>Learn my face</source>
      <translation>Apprendre mon visage</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/tool.py" />
      <source>Your face is learnt, and it is followed with that from now on.</source>
      <translation>Votre visage est appris ; le suivi s’en sert à partir de maintenant.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/tool.py" />
      <source>What was learnt of your face is deleted.</source>
      <translation>Ce qui a été appris de votre visage est supprimé.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/tool.py" />
      <source>{0}.</source>
      <translation>{0}.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>Your face is learnt in front of your camera: choose the camera, then start again.</source>
      <translation>Votre visage s’apprend devant votre caméra : choisissez la caméra, puis recommencez.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>Sit in front of the camera for one minute and turn your head a little, as you are told. From the best pictures the program learns to follow your face more steadily.

All of it stays on this computer, no picture is kept, and you can delete it at any time. Best alone in the picture, in your usual light.</source>
      <translation>Installez-vous une minute devant la caméra et tournez un peu la tête, comme indiqué. À partir des meilleures images, le programme apprend à suivre votre visage avec plus de stabilité.

Tout reste sur cet ordinateur, aucune image n’est gardée, et vous pouvez tout supprimer à tout moment. Le mieux est d’être seul dans l’image, dans votre lumière habituelle.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>{reason}

The model is chosen at the side, in the settings of the face, and can be changed at any time.</source>
      <translation>{reason}

Le modèle se choisit sur le côté, dans les réglages du visage ; vous pouvez en changer à tout moment.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>Your face was learnt from {frames} pictures, with the model {name}. No picture was kept.</source>
      <translation>Votre visage a été appris à partir de {frames} images, avec le modèle {name}. Aucune image n’a été gardée.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>That is enough, thank you. Now the program learns; you need not stay in the picture.</source>
      <translation>Cela suffit, merci. Le programme apprend maintenant ; vous pouvez quitter l’image.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>This did not work out.

{problem}</source>
      <translation>Cela n’a pas marché.

{problem}</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>Nothing was kept: on pictures that were put aside, what was learnt was not better than the usual model. Your face is followed as before. In other light, or with more ways of turning your head, it may come out better.</source>
      <translation>Rien n’a été gardé : sur des images mises de côté, ce qui a été appris ne faisait pas mieux que le modèle habituel. Votre visage est suivi comme avant. Avec une autre lumière, ou davantage de positions de la tête, le résultat sera peut-être meilleur.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>How much the distance wavers on one picture with fresh noise each time, from the first look on.</source>
      <translation>De combien la distance varie sur une seule image, avec un bruit nouveau à chaque fois, dès le premier coup d’œil.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>Jitter</source>
      <translation>Tremblement</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>How much the points tremble from picture to picture; share of the eyes' distance.</source>
      <translation>De combien les points tremblent d’une image à l’autre, par rapport à la distance entre les yeux.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>Under camera noise</source>
      <translation>Avec le bruit de la caméra</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>How much they tremble on one picture with fresh noise each time.</source>
      <translation>De combien ils tremblent sur une seule image, avec un bruit nouveau à chaque fois.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>Off a careful look</source>
      <translation>Écart à un examen attentif</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>How far one quick look is from the mean of many.</source>
      <translation>Distance entre un coup d’œil rapide et la moyenne de plusieurs.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>Estimated quality of the fit; higher is better.</source>
      <translation>Qualité estimée de l’ajustement ; plus c’est haut, mieux c’est.</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>before</source>
      <translation>avant</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>after</source>
      <translation>après</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <location filename="gui/pages/learn_face/words.py" />
      <source>Depth</source>
      <translation>Profondeur</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>P&amp;lots</source>
      <translation>&amp;Courbes</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Show the plots below the picture</source>
      <translation>Montrer les courbes sous l’image</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>&amp;Inside the fit</source>
      <translation>Dans l’&amp;ajustement</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Show the upright face, what each point's expert answers, and the way of the fit</source>
      <translation>Montrer le visage redressé, ce que répond l’expert de chaque point et le chemin de l’ajustement</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Tracked &amp;head</source>
      <translation>&amp;Tête suivie</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Draw the box that follows the head</source>
      <translation>Dessiner le cadre qui suit la tête</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Head &amp;colours</source>
      <translation>Coule&amp;urs de la tête</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Tint what has the head's colours (the back-projection image)</source>
      <translation>Teinter ce qui a les couleurs de la tête (l’image de rétroprojection)</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>&amp;Trail</source>
      <translation>T&amp;rajet</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Draw the way the head took in the last seconds</source>
      <translation>Dessiner le chemin de la tête pendant les dernières secondes</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Patc&amp;hes</source>
      <translation>Carr&amp;és</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Draw the square of the picture that each point is recognised by</source>
      <translation>Dessiner le carré de l’image qui permet de reconnaître chaque point</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Inside</source>
      <translation>Coulisses</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Follow &amp;anything</source>
      <translation>Suivre autre c&amp;hose</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Drag a box around anything coloured in the picture; it is followed by its colours instead of a face</source>
      <translation>Tracez un cadre autour d’une chose colorée de l’image ; elle est suivie par ses couleurs, à la place d’un visage</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Follow what is in the &amp;middle</source>
      <translation>Suivre ce qui est au m&amp;ilieu</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Follow what is in the middle of the picture by its colours, as if a box had been drawn there</source>
      <translation>Suivre par ses couleurs ce qui est au milieu de l’image, comme si un cadre y avait été tracé</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Back to &amp;faces</source>
      <translation>Revenir aux &amp;visages</translation>
    </message>
    <message>
      <location filename="gui/pages/live/actions.py" />
      <source>Follow faces again, rather than what you drew a box around; Esc does the same</source>
      <translation>Suivre de nouveau les visages plutôt que ce que vous avez encadré ; Échap fait de même</translation>
    </message>
    <message>
      <location filename="gui/pages/live/fit_canvas.py" />
      <source>The face as the experts see it</source>
      <translation>Le visage tel que les experts le voient</translation>
    </message>
    <message>
      <location filename="gui/pages/live/fit_canvas.py" />
      <source>The face with its size and tilt taken out, as the experts see it.
Over the chosen point lies the heat of its search window; the line is its way through the steps of the fit.
Click a point to choose it.</source>
      <translation>Le visage, sans sa taille ni son inclinaison, tel que les experts le voient.
Sur le point choisi se trouve la chaleur de sa fenêtre de recherche ; la ligne montre son chemin à travers les étapes de l’ajustement.
Cliquez sur un point pour le choisir.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/fit_canvas.py" />
      <source>No face to look into yet</source>
      <translation>Pas encore de visage à examiner</translation>
    </message>
    <message>
      <location filename="gui/pages/live/heat_tiles.py" />
      <source>Response maps</source>
      <translation>Cartes de réponse</translation>
    </message>
    <message>
      <location filename="gui/pages/live/heat_tiles.py" />
      <source>What each point's expert answers, place by place in its search window: bright where it sees its point.
One bright spot: it is sure. A bright line or field: it is not, and the rest of the face decides.
Click a tile, or press an arrow key, to look into that point.</source>
      <translation>Ce que répond l’expert de chaque point, place par place, dans sa fenêtre de recherche : clair là où il voit son point.
Une tache claire : il est sûr. Une ligne ou une zone claire : il ne l’est pas, et le reste du visage décide.
Cliquez sur une vignette, ou appuyez sur une flèche, pour examiner ce point.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>Response map of the chosen point</source>
      <translation>Carte de réponse du point choisi</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>The chosen point's search window. The dot: where the fit began.
The cross: where it put the point in the end, all points together.</source>
      <translation>La fenêtre de recherche du point choisi. Le disque : là où l’ajustement a commencé.
La croix : là où il a mis le point à la fin, tous les points ensemble.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>Inside the fit</source>
      <translation>Dans l’ajustement</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>Point {point} · {region_of}</source>
      <translation>Point {point} · {region_of}</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>Confidence {confidences:.2f}
Went {way_length:.1f} % of the eyes'
distance in {max} steps</source>
      <translation>Confiance {confidences:.2f}
Parcours : {way_length:.1f} % de
l’écart des yeux en {max} pas</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>What is computed where each point may be, and by what</source>
      <translation>Ce qui est calculé là où chaque point peut se trouver, et avec quoi</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>by {backend}</source>
      <translation>avec {backend}</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>Point {point}</source>
      <translation>Point {point}</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>Nothing is known of it now.</source>
      <translation>On n’en sait rien pour l’instant.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>not here</source>
      <translation>pas ici</translation>
    </message>
    <message>
      <location filename="gui/pages/live/inside_panel.py" />
      <source>best place</source>
      <translation>meilleure place</translation>
    </message>
    <message>
      <location filename="gui/pages/live/page.py" />
      <source>Head: where your head is, by its colours</source>
      <translation>Tête : où est votre tête, d’après ses couleurs</translation>
    </message>
    <message>
      <location filename="gui/pages/live/page.py" />
      <source>Head tracking</source>
      <translation>Suivi de la tête</translation>
    </message>
    <message>
      <location filename="gui/pages/live/page.py" />
      <source>Face</source>
      <translation>Visage</translation>
    </message>
    <message>
      <location filename="gui/pages/live/page.py" />
      <source>Face: the brows, eyes, nose, lips and jaw, point by point</source>
      <translation>Visage : sourcils, yeux, nez, lèvres et mâchoire, point par point</translation>
    </message>
    <message>
      <location filename="gui/pages/live/page.py" />
      <source>See my face tracked</source>
      <translation>Voir mon visage suivi</translation>
    </message>
    <message>
      <location filename="gui/pages/live/page.py" />
      <source>Your camera, and every brow, eye and lip followed, point by point. Pictures stay on this computer.</source>
      <translation>Votre caméra, et chaque sourcil, œil et lèvre suivi point par point. Les images restent sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/page.py" />
      <source>Open a clip with a face in it. A camera is offered here as soon as one is plugged in.</source>
      <translation>Ouvrez une vidéo où l’on voit un visage. Une caméra sera proposée ici dès que vous en brancherez une.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>How far a turn of your head moves the point between your eyes, and what is left of it at the point in your neck
about which you turn, as far as the tracker has learnt that from your turns. The curves show the eyes.</source>
      <translation>De combien une rotation de votre tête déplace le point entre vos yeux, et ce qu’il en reste au point de votre cou
autour duquel vous tournez, pour autant que le suivi l’a appris de vos mouvements. Les courbes montrent les yeux.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>white balance</source>
      <translation>balance des blancs</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>detection</source>
      <translation>détection</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>camshift</source>
      <translation>camshift</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>verification</source>
      <translation>vérification</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>look</source>
      <translation>examen</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>responses</source>
      <translation>réponses</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>pose</source>
      <translation>orientation</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>position</source>
      <translation>position</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>smoothing</source>
      <translation>lissage</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>Head position, last 10 s</source>
      <translation>Position de la tête, 10 s</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>Where the point between your eyes is, from the middle of the screen:
x to the right, y up, z away from it.</source>
      <translation>Où se trouve le point entre vos yeux, par rapport au milieu de l’écran :
x vers la droite, y vers le haut, z en s’en éloignant.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>Time per stage</source>
      <translation>Temps par étape</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>How long each step of the tracker took for one picture.
The numbers are means over the last 2 s. An arrowhead at the edge is a picture that took longer than there is room for.</source>
      <translation>Temps pris par chaque étape du suivi pour une image.
Les nombres sont des moyennes sur les 2 dernières s. Une flèche au bord marque une image qui a pris plus de temps que la place ne le permet.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>Score of the fit</source>
      <translation>Score de l’ajustement</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>How good the fit looks: 0 is no face, 1 as good as it gets.</source>
      <translation>À quel point l’ajustement paraît bon : 0, pas de visage ; 1, le mieux possible.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>Last step</source>
      <translation>Dernier pas</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>How far the points still moved in the last step of the fit, as a share of the eyes' distance.
Small: the fit has come to rest.</source>
      <translation>De combien les points ont encore bougé au dernier pas de l’ajustement, en part de l’écart entre les yeux.
Petit : l’ajustement s’est stabilisé.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>Shape of the face, in σ</source>
      <translation>Forme du visage, en σ</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>The parameters of the face's shape, the most telling first, in units of how much they vary between
people and expressions (σ). A bar at 3 is held back there.</source>
      <translation>Les paramètres de la forme du visage, le plus marquant en premier, en unités de leur variation entre
les gens et les expressions (σ). Une barre à 3 est retenue à cet endroit.</translation>
    </message>
    <message>
      <location filename="gui/pages/live/plots.py" />
      <source>turning: eyes {eyes:.1f}, neck {neck:.1f} mm/°</source>
      <translation>rotation : yeux {eyes:.1f}, cou {neck:.1f} mm/°</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/curves.py" />
      <source>{value}, limit {limit}</source>
      <translation>{value}, limite {limit}</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/curves.py" />
      <source>The broken line is the limit: from there on it spoke for the cause.</source>
      <translation>La ligne en tirets est la limite : à partir de là, la mesure plaidait pour la cause.</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/curves.py" />
      <source>lost</source>
      <translation>perdu</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/panel.py" />
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/panel.py" />
      <source>Keep small pictures in memory</source>
      <translation>Garder de petites images en mémoire</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/panel.py" />
      <source>Why was I lost?</source>
      <translation>Pourquoi m’a-t-on perdu ?</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/panel.py" />
      <source>Losses, the newest first</source>
      <translation>Pertes, la plus récente d’abord</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/panel.py" />
      <source>When the face was lost, why, and for how long. Choose one to look into it.</source>
      <translation>Quand le visage a été perdu, pourquoi et combien de temps. Choisissez une perte pour l’examiner.</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/panel.py" />
      <source>Your face has not been lost since this source was opened. When it is, this says why, and shows what was measured in the ten seconds before.</source>
      <translation>Votre visage n’a pas été perdu depuis l’ouverture de cette source. Si cela arrive, vous verrez ici pourquoi, et ce qui a été mesuré pendant les dix secondes précédentes.</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/panel.py" />
      <source>On: small grey pictures of the last ten seconds are shown here. They are never written anywhere.</source>
      <translation>Activé : de petites images grises des dix dernières secondes sont montrées ici. Elles ne sont jamais enregistrées.</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/panel.py" />
      <source>Save report…</source>
      <translation>Enregistrer un rapport…</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/panel.py" />
      <source>Save what was measured in the ten seconds before this loss, to send it to somebody. There is no picture, no name and no path in it.</source>
      <translation>Enregistre ce qui a été mesuré pendant les dix secondes avant cette perte, pour l’envoyer à quelqu’un. Il ne contient ni image, ni nom, ni chemin.</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/tool.py" />
      <source>&amp;Why was I lost?</source>
      <translation>Pour&amp;quoi m’a-t-on perdu ?</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/tool.py" />
      <source>Show when and why the face was lost, with what was measured in the ten seconds before</source>
      <translation>Montre quand et pourquoi le visage a été perdu, et ce qui a été mesuré pendant les dix secondes précédentes</translation>
    </message>
    <message>
      <location filename="gui/pages/losses/tool.py" />
      <source>“Why was I lost?”</source>
      <translation>« Pourquoi m’a-t-on perdu ? »</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;Outputs</source>
      <translation>S&amp;orties</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;Profile</source>
      <translation>Pro&amp;fil</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;Add output…</source>
      <translation>&amp;Ajouter une sortie…</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Choose another program that your head and face are to move</source>
      <translation>Choisir un autre programme que votre tête et votre visage doivent animer</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;Mapping</source>
      <translation>&amp;Correspondance</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Show curves, steadiness and centre of what is sent, below the picture</source>
      <translation>Afficher sous l’image les courbes, la stabilité et le centre de ce qui est envoyé</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;Pause outputs</source>
      <translation>Sorties en &amp;pause</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Send nothing for now, or go on; what receives stays connected. On every page</source>
      <translation>Ne rien envoyer pour l’instant, ou reprendre ; ce qui reçoit reste connecté. Sur chaque page</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;Next profile</source>
      <translation>Profil suivan&amp;t</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Send what the next profile says; on every page</source>
      <translation>Envoyer ce que dit le profil suivant ; sur chaque page</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Pre&amp;vious profile</source>
      <translation>Profil p&amp;récédent</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Send what the profile before says; on every page</source>
      <translation>Envoyer ce que dit le profil précédent ; sur chaque page</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;New…</source>
      <translation>&amp;Nouveau…</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Begin a profile without outputs</source>
      <translation>Créer un profil sans sorties</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;Duplicate</source>
      <translation>&amp;Dupliquer</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Have this profile once more, to change the copy</source>
      <translation>Avoir ce profil une seconde fois, pour modifier la copie</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Give the profile another name</source>
      <translation>Donner un autre nom au profil</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;When these programs run…</source>
      <translation>&amp;Quand ces programmes tournent…</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Use the profile by itself while a program runs that you name</source>
      <translation>Utiliser le profil automatiquement pendant que tourne un programme que vous nommez</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;Import…</source>
      <translation>&amp;Importer…</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Take over a profile from a file; all of its outputs are off at first</source>
      <translation>Reprendre un profil d’un fichier ; toutes ses sorties sont d’abord désactivées</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>&amp;Export…</source>
      <translation>&amp;Exporter…</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Save the profile as a file that can be handed on</source>
      <translation>Enregistrer le profil dans un fichier que vous pouvez transmettre</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>De&amp;lete</source>
      <translation>Supp&amp;rimer</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/actions.py" />
      <source>Delete the profile; it can be put back</source>
      <translation>Supprimer le profil ; il peut être rétabli</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/add_dialog.py" />
      <source>Add output</source>
      <translation>Ajouter une sortie</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/add_dialog.py" />
      <source>Find a program or a protocol</source>
      <translation>Chercher un programme ou un protocole</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/add_dialog.py" />
      <source>Shows only what has these words in its name or description</source>
      <translation>Ne montre que ce dont le nom ou la description contient ces mots</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/add_dialog.py" />
      <source>Nothing here has these words.</source>
      <translation>Rien ici ne contient ces mots.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/add_dialog.py" />
      <source>What is your face to move?</source>
      <translation>Que voulez-vous animer avec votre visage ?</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/add_dialog.py" />
      <source>An output is off until you switch it on; its settings say where it sends to.</source>
      <translation>Une sortie est éteinte jusqu’à ce que vous l’allumiez ; ses réglages disent où elle envoie.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/add_dialog.py" />
      <source>Add nothing (Esc)</source>
      <translation>Ne rien ajouter (Échap)</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/add_dialog.py" />
      <source>Click to add it; it is off until you switch it on.</source>
      <translation>Cliquez pour l’ajouter ; elle est désactivée jusqu’à ce que vous l’activiez.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/book.py" />
      <source>A profile needs a name.</source>
      <translation>Un profil doit avoir un nom.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/book.py" />
      <source>A name begins and ends with a letter or a number, and is not longer than a line.</source>
      <translation>Un nom commence et finit par une lettre ou un chiffre, et ne dépasse pas une ligne.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Output {name}</source>
      <translation>Sortie {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Send to {name}</source>
      <translation>Envoyer à {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>On: what is known of your face goes there. Off: nothing leaves this machine.</source>
      <translation>Activé : ce qui est connu de votre visage y est envoyé. Désactivé : rien ne quitte cette machine.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>{target} · {feeds}</source>
      <translation>{target} · {feeds}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Test</source>
      <translation>Tester</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Send a known motion in place of your face for six seconds: a head turns left, looks up, leans right, comes nearer, winks with its left eye and opens its mouth. Switch the output on first</source>
      <translation>Envoyer pendant six secondes un mouvement connu à la place de votre visage : une tête tourne à gauche, regarde en haut, se penche à droite, s’approche, cligne de l’œil gauche et ouvre la bouche. Activez d’abord la sortie</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Where it sends to, how often, and which way round</source>
      <translation>Où elle envoie, à quelle fréquence et dans quel sens</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>What is to be set in the program that receives</source>
      <translation>Ce qu’il faut régler dans le programme qui reçoit</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Rename, duplicate, move or remove this output</source>
      <translation>Renommer, dupliquer, déplacer ou supprimer cette sortie</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Test {name}</source>
      <translation>Tester {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Settings of {name}</source>
      <translation>Réglages de {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>How to set up what receives {name}</source>
      <translation>Comment régler ce qui reçoit {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>More about {name}</source>
      <translation>Plus sur {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Testing…</source>
      <translation>Test en cours…</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Duplicate</source>
      <translation>Dupliquer</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/card.py" />
      <source>Before: {error}</source>
      <translation>Avant : {error}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/centre_part.py" />
      <source>Send a little more or less, until the next recentring:</source>
      <translation>Envoyer un peu plus ou un peu moins, jusqu’au prochain recentrage :</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/centre_part.py" />
      <source>Recentre now</source>
      <translation>Recentrer maintenant</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/centre_part.py" />
      <source>You sit straight in front now: make this the middle (C)</source>
      <translation>Vous êtes bien en face maintenant : c’est le nouveau centre (C)</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/centre_part.py" />
      <source>{axis}: less</source>
      <translation>{axis} : moins</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/centre_part.py" />
      <source>{axis}: more</source>
      <translation>{axis} : plus</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curve_canvas.py" />
      <source>Curve</source>
      <translation>Courbe</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curve_canvas.py" />
      <source>To the right: how far the head moves. Up: how much is sent.
Drag a point, double-click for a new one, right-click to take one away.
Keys: Page Up and Down choose a point, arrows move it, Insert adds one, Delete takes it away</source>
      <translation>Vers la droite : de combien la tête bouge. Vers le haut : ce qui est envoyé.
Faites glisser un point, double-cliquez pour en ajouter un, clic droit pour en enlever un.
Touches : Page haut et bas choisissent un point, les flèches le déplacent, Inser en ajoute un, Suppr l’enlève</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>To the right</source>
      <translation>Vers la droite</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>To the left</source>
      <translation>Vers la gauche</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>Up</source>
      <translation>Vers le haut</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>Down</source>
      <translation>Vers le bas</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>Away</source>
      <translation>Plus loin</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>Nearer</source>
      <translation>Plus près</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>The head now, and what is sent of it</source>
      <translation>La tête maintenant, et ce qui en est envoyé</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>How far the head is from its centre now, and what is sent of it.</source>
      <translation>À quelle distance de son centre est la tête, et ce qui en est envoyé.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>{moved}  →  {sent}</source>
      <translation>{moved}  →  {sent}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>Straight</source>
      <translation>Droite</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>Take all points away: what is sent is what the head does</source>
      <translation>Enlever tous les points : ce qui est envoyé est ce que fait la tête</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>Show the curve of: {axis}</source>
      <translation>Afficher la courbe : {axis}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>Show the curve of this direction</source>
      <translation>Afficher la courbe de ce sens</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>First direction</source>
      <translation>Premier sens</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/curves_part.py" />
      <source>Other direction</source>
      <translation>Autre sens</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>The profile {name} is deleted.</source>
      <translation>Le profil {name} est supprimé.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>{problems}; and {count} more</source>
      <translation>{problems} ; et {count} de plus</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>My outputs</source>
      <translation>Mes sorties</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>Outputs: {problems}.</source>
      <translation>Sorties : {problems}.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>Imported profile</source>
      <translation>Profil importé</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>Not all of {name} was taken over: {problems}.</source>
      <translation>Tout n’a pas été repris de {name} : {problems}.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>An output needs a name that fits on a line.</source>
      <translation>Une sortie doit avoir un nom qui tient sur une ligne.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>The output {name} is removed.</source>
      <translation>La sortie {name} est supprimée.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>Profile: {name}</source>
      <translation>Profil : {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>Imported, with all outputs off: {name}</source>
      <translation>Importé, toutes sorties désactivées : {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/desk.py" />
      <source>The profile is saved as {path}</source>
      <translation>Le profil est enregistré sous {path}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/entry.py" />
      <source>Outputs</source>
      <translation>Sorties</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/entry.py" />
      <source>Outputs: feed games, avatars, calls and scripts with what is known of your face</source>
      <translation>Sorties : alimenter jeux, avatars, appels et scripts avec ce qui est connu de votre visage</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/entry_settings.py" />
      <source>More settings</source>
      <translation>Plus de réglages</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/entry_settings.py" />
      <source>Settings that are seldom touched. Click to fold them away or out.</source>
      <translation>Réglages rarement utiles. Cliquez pour les replier ou les déplier.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/lamp.py" />
      <source>Outputs: {words}</source>
      <translation>Sorties : {words}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/mapping_panel.py" />
      <source>Mapping</source>
      <translation>Correspondance</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/mapping_panel.py" />
      <source>What becomes of your head’s pose before any output sends it; each profile has its own.</source>
      <translation>Ce que devient la pose de votre tête avant qu’une sortie l’envoie ; chaque profil a la sienne.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/mapping_panel.py" />
      <source>Curves</source>
      <translation>Courbes</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/mapping_panel.py" />
      <source>How much is sent of how far the head moves, for each axis</source>
      <translation>Ce qui est envoyé du mouvement de la tête, pour chaque axe</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/mapping_panel.py" />
      <source>How calmly, and how quickly, what is sent follows the head</source>
      <translation>Avec quel calme et quelle rapidité ce qui est envoyé suit la tête</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/mapping_panel.py" />
      <source>Centre</source>
      <translation>Au centre</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/mapping_panel.py" />
      <source>What counts as straight ahead and in the middle</source>
      <translation>Ce qui compte comme droit devant et au milieu</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/model.py" />
      <source>outputs</source>
      <translation>sorties</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/model.py" />
      <source>an output</source>
      <translation>une sortie</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>Import this profile of outputs</source>
      <translation>Importer ce profil de sorties</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>Rename the output</source>
      <translation>Renommer la sortie</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>Name of the output</source>
      <translation>Nom de la sortie</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>New name of the output</source>
      <translation>Nouveau nom de la sortie</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>What the output is called on this page</source>
      <translation>Le nom de la sortie sur cette page</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>New profile</source>
      <translation>Nouveau profil</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>Name of the profile</source>
      <translation>Nom du profil</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>Name of the new profile</source>
      <translation>Nom du nouveau profil</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>What the profile is called, such as a game’s name</source>
      <translation>Le nom du profil, par exemple celui d’un jeu</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>Begin</source>
      <translation>Créer</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>Begin an empty profile</source>
      <translation>Créer un profil vide</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>Begin none (Esc)</source>
      <translation>Ne pas en créer (Échap)</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>Rename the profile</source>
      <translation>Renommer le profil</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/page.py" />
      <source>New name of the profile</source>
      <translation>Nouveau nom du profil</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/panel.py" />
      <source>An output sends what is known of your head and face to another program: a game, an avatar, a call. Nothing leaves this machine until you switch one on. Any number of them can be on at once, on every page of this window.</source>
      <translation>Une sortie envoie ce qui est connu de votre tête et de votre visage à un autre programme : un jeu, un avatar, un appel. Rien ne quitte cette machine tant que vous n’en activez pas une. Vous pouvez en activer autant que vous voulez à la fois, sur chaque page de cette fenêtre.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/panel.py" />
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/panel.py" />
      <source>Which outputs there are, and how each sends; it can be changed at any time</source>
      <translation>Quelles sorties il y a, et comment chacune envoie ; cela peut être changé à tout moment</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/panel.py" />
      <source>Add output…</source>
      <translation>Ajouter une sortie…</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/panel.py" />
      <source>What can be done with profiles</source>
      <translation>Ce que l’on peut faire avec les profils</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/panel.py" />
      <source>New, duplicate, rename, import, export or delete a profile</source>
      <translation>Créer, dupliquer, renommer, importer, exporter ou supprimer un profil</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/panel.py" />
      <source>Nothing leaves this machine until you switch an output on.</source>
      <translation>Rien ne quitte cette machine tant que vous n’activez pas une sortie.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/panel.py" />
      <source>Pause outputs</source>
      <translation>Sorties en pause</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/panel.py" />
      <source>No outputs yet</source>
      <translation>Pas encore de sorties</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/programs_dialog.py" />
      <source>When these programs run</source>
      <translation>Quand ces programmes tournent</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/programs_dialog.py" />
      <source>Names of programs</source>
      <translation>Noms de programmes</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/programs_dialog.py" />
      <source>Names of programs, with commas between them; capitals and “.exe” do not count</source>
      <translation>Noms de programmes, séparés par des virgules ; les majuscules et « .exe » ne comptent pas</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/programs_dialog.py" />
      <source>no program</source>
      <translation>aucun programme</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/programs_dialog.py" />
      <source>Programs that run now</source>
      <translation>Programmes qui tournent en ce moment</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/programs_dialog.py" />
      <source>Tick a program to have the profile used while it runs</source>
      <translation>Cochez un programme pour que le profil soit utilisé pendant qu’il tourne</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/programs_dialog.py" />
      <source>While one of these programs runs, this profile is used by itself; when it ends, the one before is. Nobody but this machine is told which programs run.</source>
      <translation>Tant que l’un de ces programmes tourne, ce profil est utilisé automatiquement ; quand il se ferme, le précédent reprend. Personne d’autre que cette machine ne sait quels programmes tournent.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/programs_dialog.py" />
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/programs_dialog.py" />
      <source>Use the profile while these run</source>
      <translation>Utiliser le profil pendant que ceux-ci tournent</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/programs_dialog.py" />
      <source>Leave it as it is (Esc)</source>
      <translation>Laisser tel quel (Échap)</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/remote.py" />
      <source>Outputs are paused.</source>
      <translation>Les sorties sont en pause.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/remote.py" />
      <source>Outputs go on.</source>
      <translation>Les sorties reprennent.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/remote.py" />
      <source>{name} is on.</source>
      <translation>La sortie {name} est activée.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/remote.py" />
      <source>{name} is off.</source>
      <translation>La sortie {name} est désactivée.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/remote.py" />
      <source>Send what another profile says</source>
      <translation>Envoyer ce que dit un autre profil</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/remote.py" />
      <source>Send nothing for now, or go on</source>
      <translation>Ne rien envoyer pour l’instant, ou reprendre</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/remote.py" />
      <source>Switch an output on or off</source>
      <translation>Activer ou désactiver une sortie</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/remote.py" />
      <source>The profile in use has no outputs.</source>
      <translation>Le profil utilisé n’a pas de sorties.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/steadiness_part.py" />
      <source>Trembling against lag, last 10 s</source>
      <translation>Tremblement et retard, 10 dernières s</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/steadiness_part.py" />
      <source>Measure</source>
      <translation>Mesurer</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/steadiness_part.py" />
      <source>Try all filters on how your head moved in the last ten seconds: turn it, then hold it still</source>
      <translation>Essayer tous les filtres sur les mouvements de votre tête des dix dernières secondes : tournez-la, puis gardez-la immobile</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/steadiness_part.py" />
      <source>Use this one</source>
      <translation>Utiliser celui-ci</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/steadiness_part.py" />
      <source>Send through the filter with the ring around it</source>
      <translation>Envoyer par le filtre entouré d’un anneau</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/steadiness_part.py" />
      <source>Trying all filters…</source>
      <translation>Essai de tous les filtres…</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/steadiness_part.py" />
      <source>Turn your head for a while, hold it still for a while, then measure.</source>
      <translation>Tournez la tête un moment, gardez-la immobile un moment, puis mesurez.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/steadiness_part.py" />
      <source>Waiting for some seconds of your head…</source>
      <translation>En attente de quelques secondes de votre tête…</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/store.py" />
      <source>the old file is kept as {file}</source>
      <translation>l’ancien fichier est gardé sous {file}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/store.py" />
      <source>{file} cannot be put aside ({reason})</source>
      <translation>{file} ne peut pas être mis de côté ({reason})</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/store.py" />
      <source>The profile {name} cannot be deleted ({reason}).</source>
      <translation>Le profil {name} ne peut pas être supprimé ({reason}).</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/store.py" />
      <source>{file}: {problem}</source>
      <translation>{file} : {problem}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/trials.py" />
      <source>{filter}: trembles {jitter}°, lags {lag} ms</source>
      <translation>{filter} : tremble de {jitter}°, retard de {lag} ms</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/trials.py" />
      <source>{filter}, {share} % quick</source>
      <translation>{filter}, {share} % rapide</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/trials.py" />
      <source>Hold your head still for a while, too, and measure again.</source>
      <translation>Gardez aussi la tête immobile un moment, et mesurez de nouveau.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/trials.py" />
      <source>Turn your head for a while, too, and measure again.</source>
      <translation>Tournez aussi la tête un moment, et mesurez de nouveau.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>Outputs are paused; press Q to go on.</source>
      <translation>Les sorties sont en pause ; appuyez sur Q pour reprendre.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>Head mode knows no face. Choose this page, or any other one but “Head”.</source>
      <translation>Le mode tête ne connaît pas de visage. Choisissez cette page, ou une autre que « Tête ».</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>The picture stands still; press Space to go on.</source>
      <translation>L’image est arrêtée ; appuyez sur Espace pour continuer.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>There is no picture. Choose a camera or a clip.</source>
      <translation>Il n’y a pas d’image. Choisissez une caméra ou un clip.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>No face is seen now.</source>
      <translation>Aucun visage n’est en vue.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>{name}: {state}</source>
      <translation>{name} : {state}</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>Outputs paused</source>
      <translation>Sorties en pause</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>{outputs}, {rate}/s</source>
      <translation>{outputs}, {rate}/s</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>Ready</source>
      <translation>Prête</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>There is nothing to send now.</source>
      <translation>Il n’y a rien à envoyer en ce moment.</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>{rate}/s</source>
      <translation>{rate}/s</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>{delay} ms</source>
      <translation>{delay} ms</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>Outputs need a face</source>
      <translation>Sorties : visage requis</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>1 output</source>
      <translation>1 sortie</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>{count} outputs</source>
      <translation>{count} sorties</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>{outputs}, {count} waiting</source>
      <translation>{outputs}, {count} en attente</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>Testing</source>
      <translation>En test</translation>
    </message>
    <message>
      <location filename="gui/pages/outputs/views.py" />
      <source>Sending</source>
      <translation>Envoie</translation>
    </message>
    <message>
      <location filename="gui/pages/privacy/lamp.py" />
      <source>Who gets the picture</source>
      <translation>Qui reçoit l’image</translation>
    </message>
    <message>
      <location filename="gui/pages/privacy/tool.py" />
      <source>&amp;Privacy</source>
      <translation>&amp;Vie privée</translation>
    </message>
    <message>
      <location filename="gui/pages/privacy/tool.py" />
      <source>The &amp;picture</source>
      <translation>L’&amp;image</translation>
    </message>
    <message>
      <location filename="gui/pages/privacy/tool.py" />
      <source>Show the picture, and let it be recorded</source>
      <translation>Montrer l’image et permettre de l’enregistrer</translation>
    </message>
    <message>
      <location filename="gui/pages/privacy/tool.py" />
      <source>&amp;Anonymous me</source>
      <translation>&amp;Moi, anonyme</translation>
    </message>
    <message>
      <location filename="gui/pages/privacy/tool.py" />
      <source>Show and record the average face, moved as you move, in place of the picture</source>
      <translation>Montrer et enregistrer, à la place de l’image, le visage moyen animé par vos mouvements</translation>
    </message>
    <message>
      <location filename="gui/pages/privacy/tool.py" />
      <source>&amp;Numbers only</source>
      <translation>&amp;Chiffres seuls</translation>
    </message>
    <message>
      <location filename="gui/pages/privacy/tool.py" />
      <source>No picture leaves the tracker: a face of lines is shown, and numbers are recorded</source>
      <translation>Aucune image ne quitte le suivi : un visage de traits est montré, des chiffres sont enregistrés</translation>
    </message>
    <message>
      <location filename="gui/pages/privacy/tool.py" />
      <source>the window</source>
      <translation>la fenêtre</translation>
    </message>
    <message>
      <location filename="gui/pages/privacy/tool.py" />
      <source>a snapshot</source>
      <translation>une capture</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/about_part.py" />
      <source>{name}, {width} × {height}</source>
      <translation>{name}, {width} × {height}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/about_part.py" />
      <source>Recording</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Sessio&amp;ns</source>
      <translation>E&amp;nregistrements</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Own &amp;labels</source>
      <translation>Vos é&amp;tiquettes</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>&amp;Record</source>
      <translation>En&amp;registrer</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Record the picture, with all that is found in it, until you press this again; on every page</source>
      <translation>Enregistrer l’image avec tout ce qui y est trouvé, jusqu’à un nouvel appui ; sur chaque page</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>&amp;Mark this moment</source>
      <translation>&amp;Marquer ce moment</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Mark this moment, in what is recorded now or in the recording that is played</source>
      <translation>Marquer ce moment, dans l’enregistrement en cours ou dans celui qui est lu</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Leave &amp;out from here, up to here</source>
      <translation>Exclure à partir d’ici, jusqu’à i&amp;ci</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>From here on nothing is to count; press it again where it is to count again</source>
      <translation>À partir d’ici, rien ne compte ; appuyez de nouveau là où cela doit compter</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>&amp;Play the recording</source>
      <translation>&amp;Lire l’enregistrement</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Play the chosen recording, with what was found in it</source>
      <translation>Lire l’enregistrement choisi, avec ce qui y a été trouvé</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Open a re&amp;cording…</source>
      <translation>&amp;Ouvrir un enregistrement…</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Play a recording that lies elsewhere: choose its folder</source>
      <translation>Lire un enregistrement placé ailleurs : choisissez son dossier</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Write the chosen recording as tables, subtitles, a film or a data set for other programs</source>
      <translation>Écrire l’enregistrement choisi sous forme de tableaux, de sous-titres, de film ou de jeu de données pour d’autres programmes</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Re&amp;name…</source>
      <translation>Re&amp;nommer…</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Give the chosen recording another name</source>
      <translation>Donner un autre nom à l’enregistrement choisi</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>&amp;Show its folder</source>
      <translation>Afficher &amp;son dossier</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show the files of the chosen recording</source>
      <translation>Afficher les fichiers de l’enregistrement choisi</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>&amp;Delete…</source>
      <translation>&amp;Supprimer…</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Move the chosen recording to the trash, from where it can be taken back</source>
      <translation>Mettre l’enregistrement choisi à la corbeille, d’où il peut être repris</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show the &amp;folder of recordings</source>
      <translation>Afficher le &amp;dossier des enregistrements</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show the folder in which recordings lie</source>
      <translation>Afficher le dossier où sont les enregistrements</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>&amp;Library</source>
      <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show the list of recordings in the place of the picture</source>
      <translation>Afficher la liste des enregistrements à la place de l’image</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>&amp;Markers</source>
      <translation>&amp;Marques</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show what is known of the recording, and its markers, beside the picture</source>
      <translation>Afficher à côté de l’image ce qu’on sait de l’enregistrement, et ses marques</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>P&amp;lots over time</source>
      <translation>Courbes dans le &amp;temps</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show the numbers of the recording over its time, below the picture</source>
      <translation>Afficher sous l’image les nombres de l’enregistrement dans le temps</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Plots</source>
      <translation>Courbes</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Choose &amp;signals…</source>
      <translation>Choisir des &amp;signaux…</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Choose which signals of the face are drawn over the time of the recording</source>
      <translation>Choisir quels signaux du visage sont tracés dans le temps de l’enregistrement</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Similarity s&amp;heet…</source>
      <translation>Planc&amp;he de ressemblance…</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show the faces of the recording, those that are alike near each other; a click goes to the frame</source>
      <translation>Montrer les visages de l’enregistrement, ceux qui se ressemblent côte à côte ; un clic mène à l’image</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Zoom &amp;in on time</source>
      <translation>A&amp;grandir le temps</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show less of the time in the plots, about the frame on show</source>
      <translation>Montrer moins de temps dans les courbes, autour de l’image affichée</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>&amp;Zoom out</source>
      <translation>&amp;Réduire</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show more of the time in the plots</source>
      <translation>Montrer plus de temps dans les courbes</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>&amp;Whole time</source>
      <translation>T&amp;out le temps</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show all of the time in the plots; a double click in a plot does the same</source>
      <translation>Montrer tout le temps ; un double-clic dans une courbe fait de même</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Marker &amp;before</source>
      <translation>Marque &amp;précédente</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Go to the marker before this frame</source>
      <translation>Aller à la marque avant cette image</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Marker &amp;after</source>
      <translation>Marque &amp;suivante</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Go to the next marker after this frame</source>
      <translation>Aller à la marque après cette image</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>&amp;Track again…</source>
      <translation>Suivre de nou&amp;veau…</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Track the recording once more with other settings or another model, in the background</source>
      <translation>Suivre encore l’enregistrement avec d’autres réglages ou un autre modèle, en arrière-plan</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>De&amp;lete the run</source>
      <translation>Supprimer l’&amp;essai</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Delete the run that is looked at; what was recorded stays</source>
      <translation>Supprimer l’essai affiché ; l’enregistrement reste</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Play</source>
      <translation>Lire</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Open…</source>
      <translation>Ouvrir…</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Show the folder</source>
      <translation>Afficher le dossier</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Mark this moment with a label of your own; its words stand in the settings of the page</source>
      <translation>Marquer ce moment d’une étiquette à vous ; ses mots sont dans les réglages de la page</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/actions.py" />
      <source>Pl&amp;ots over time</source>
      <translation>Courbes dans le &amp;temps</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>Track again</source>
      <translation>Suivre de nouveau</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>The settings to track with; those of the app are the ones on the pages Head, Face and Expression</source>
      <translation>Les réglages du suivi ; ceux de l’application sont sur les pages Tête, Visage et Expression</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>Face model</source>
      <translation>Modèle de visage</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>The model that finds the points of the face</source>
      <translation>Le modèle qui trouve les points du visage</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>Name of the run</source>
      <translation>Nom de l’essai</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>What the run is called in the list</source>
      <translation>Le nom de l’essai dans la liste</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>Begin; you can go on meanwhile</source>
      <translation>Commencer ; vous pouvez continuer pendant ce temps</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>The same pictures are tracked once more, in the background. What was recorded stays as it is.</source>
      <translation>Les mêmes images sont suivies encore une fois, en arrière-plan. L’enregistrement reste tel quel.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>As in these settings</source>
      <translation>Comme dans ces réglages</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>Do nothing (Esc)</source>
      <translation>Ne rien faire (Échap)</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>Those of the app now</source>
      <translation>Ceux de l’application</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>Those it was recorded with</source>
      <translation>Ceux de l’enregistrement</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/again_dialog.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/course_panel.py" />
      <source>Plots of the recording</source>
      <translation>Courbes de l’enregistrement</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/course_panel.py" />
      <source>Choose which plots are shown, and which signals</source>
      <translation>Choisir quelles courbes sont affichées, et quels signaux</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/course_panel.py" />
      <source>Choose plots</source>
      <translation>Choisir les courbes</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/course_panel.py" />
      <source>No plot is chosen. Choose some by the button at the right.</source>
      <translation>Aucune courbe n’est choisie. Choisissez-en avec le bouton de droite.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/course_panel.py" />
      <source>The recording has no numbers for these plots.</source>
      <translation>L’enregistrement n’a pas de nombres pour ces courbes.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/course_panel.py" />
      <source>Reading the numbers of the recording…</source>
      <translation>Lecture des nombres de l’enregistrement…</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/desk.py" />
      <source>There is no picture to record yet. Choose a camera, a clip or the demo first.</source>
      <translation>Il n’y a pas encore d’image à enregistrer. Choisissez d’abord une caméra, une vidéo ou la démo.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/desk.py" />
      <source>This is a recording already. Choose a camera, a clip or the demo to make another one.</source>
      <translation>C’est déjà un enregistrement. Choisissez une caméra, une vidéo ou la démo pour en faire un autre.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/desk.py" />
      <source>Recording: {problems}.</source>
      <translation>Enregistrement : {problems}.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/entry.py" />
      <source>Sessions</source>
      <translation>Sessions</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/entry.py" />
      <source>Sessions: record what is tracked, and play, mark and measure it</source>
      <translation>Sessions : enregistrer ce qui est suivi, le lire, le marquer et le mesurer</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>Subject</source>
      <translation>Sujet</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>The subject’s label in the data set: letters and digits</source>
      <translation>L’étiquette du sujet dans le jeu de données : lettres et chiffres</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>Task</source>
      <translation>Tâche</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>The task’s label in the data set: letters and digits</source>
      <translation>L’étiquette de la tâche dans le jeu de données : lettres et chiffres</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>Export {name}</source>
      <translation>Exporter {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>How far the export is</source>
      <translation>Où en est l’export</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>Begin; nothing that is there is replaced</source>
      <translation>Commencer ; rien de ce qui existe n’est remplacé</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>Leave the export; nothing half is kept</source>
      <translation>Quitter l’export ; rien d’inachevé n’est gardé</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>Change…</source>
      <translation>Changer…</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>Choose the folder into which it goes</source>
      <translation>Choisir le dossier où il va</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/export_dialog.py" />
      <source>This recording holds only numbers, no pictures.</source>
      <translation>Cet enregistrement ne contient que des nombres, pas d’images.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/lamp.py" />
      <source>{time} · {size}</source>
      <translation>{time} · {size}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/lamp.py" />
      <source>{words} · {count} left out</source>
      <translation>{words} · {count} omises</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/lamp.py" />
      <source>{words} · does not count</source>
      <translation>{words} · ne compte pas</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/lamp.py" />
      <source>Recording: {words}</source>
      <translation>Enregistrement : {words}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/lamp.py" />
      <source>Recording to {folder}
Click, or press R, to end it</source>
      <translation>Enregistrement dans {folder}
Cliquez ou appuyez sur R pour y mettre fin</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/lamp.py" />
      <source>a new folder</source>
      <translation>un nouveau dossier</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/library_view.py" />
      <source>Press R on any page to record what the camera sees and what the tracker finds, and R again to end it. Recordings appear here. One of somebody else’s can be dropped on the window.</source>
      <translation>Appuyez sur R, sur n’importe quelle page, pour enregistrer ce que voit la caméra et ce qui y est trouvé, et encore sur R pour finir. Les enregistrements apparaissent ici. Celui de quelqu’un d’autre peut être déposé sur la fenêtre.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/library_view.py" />
      <source>Recordings</source>
      <translation>Enregistrements</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/library_view.py" />
      <source>Your recordings, the newest first. Enter or a double click plays one</source>
      <translation>Vos enregistrements, les plus récents d’abord. Entrée ou un double-clic en lit un</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/library_view.py" />
      <source>Find a recording</source>
      <translation>Chercher un enregistrement</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/library_view.py" />
      <source>Show only recordings with these words in their name or contents</source>
      <translation>N’afficher que les enregistrements dont le nom ou le contenu a ces mots</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/library_view.py" />
      <source>{count} in {folder}</source>
      <translation>{count} dans {folder}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/library_view.py" />
      <source>No recording has these words.</source>
      <translation>Aucun enregistrement n’a ces mots.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/library_view.py" />
      <source>No recordings yet</source>
      <translation>Pas encore d’enregistrements</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/markers_part.py" />
      <source>Markers</source>
      <translation>Marques</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/markers_part.py" />
      <source>Shift+M marks a moment, Shift+X what is not to count, Shift+1 to Shift+9 are labels of your own.</source>
      <translation>Maj+M marque un moment, Maj+X ce qui ne doit pas compter ; Maj+1 à Maj+9 sont vos étiquettes.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/markers_part.py" />
      <source>What is marked. A click goes there, F2 or a double click changes the label, Del deletes what is chosen</source>
      <translation>Ce qui est marqué. Un clic y va, F2 ou un double-clic change l’étiquette, Suppr efface ce qui est choisi</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/markers_part.py" />
      <source>Move here</source>
      <translation>Placer ici</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/markers_part.py" />
      <source>Let the marker be at the frame on show</source>
      <translation>Placer la marque sur l’image affichée</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/markers_part.py" />
      <source>Delete the markers that are chosen (Del)</source>
      <translation>Supprimer les marques choisies (Suppr)</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/markers_part.py" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/markers_part.py" />
      <source>Let the markers that are chosen be of another kind</source>
      <translation>Donner un autre type aux marques choisies</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/markers_part.py" />
      <source>Time</source>
      <translation>Temps</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/markers_part.py" />
      <source>Marker</source>
      <translation>Marque</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>run {number}</source>
      <translation>essai {number}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>The recording</source>
      <translation>L’enregistrement</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>Rename the recording</source>
      <translation>Renommer l’enregistrement</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>Name of the recording</source>
      <translation>Nom de l’enregistrement</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>New name of the recording</source>
      <translation>Nouveau nom de l’enregistrement</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>What its folder is called</source>
      <translation>Le nom de son dossier</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>Delete the recording</source>
      <translation>Supprimer l’enregistrement</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>Move {name} to the trash?</source>
      <translation>Mettre {name} à la corbeille ?</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>It can be taken back from there.</source>
      <translation>Il peut en être repris.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>Move to the trash</source>
      <translation>Mettre à la corbeille</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>{name} cannot be moved to the trash.</source>
      <translation>{name} ne peut être mis à la corbeille.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>There is no recording in {folder}. Choose the folder that holds its session.toml.</source>
      <translation>Il n’y a pas d’enregistrement dans {folder}. Choisissez le dossier qui contient son session.toml.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/page.py" />
      <source>{name} cannot be renamed ({reason}).</source>
      <translation>{name} ne peut être renommé ({reason}).</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/pair_view.py" />
      <source>As recorded</source>
      <translation>Tel qu’enregistré</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/panel.py" />
      <source>Settings of the recording</source>
      <translation>Réglages de l’enregistrement</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/panel.py" />
      <source>Name of the stream</source>
      <translation>Nom du flux</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/panel.py" />
      <source>Name of the LSL stream</source>
      <translation>Nom du flux LSL</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/panel.py" />
      <source>While recording, the marks of the Lab Streaming Layer stream of this name are taken, too</source>
      <translation>Pendant l’enregistrement, les marques du flux Lab Streaming Layer de ce nom sont reçues aussi</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/panel.py" />
      <source>Marks of an LSL stream</source>
      <translation>Marques d’un flux LSL</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/panel.py" />
      <source>Own labels</source>
      <translation>Vos étiquettes</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/panel.py" />
      <source>Shift and a number mark a moment with these words.</source>
      <translation>Maj et un chiffre marquent un moment de ces mots.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/panel.py" />
      <source>Words of label {number}</source>
      <translation>Mots de l’étiquette {number}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/panel.py" />
      <source>What Shift+{number} marks a moment with</source>
      <translation>Ce dont Maj+{number} marque un moment</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/panel.py" />
      <source>Read from faces</source>
      <translation>Lire sur les visages</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/recording_tool.py" />
      <source>End recording</source>
      <translation>Fin d’enregistrement</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/remote.py" />
      <source>Nothing is being recorded.</source>
      <translation>Rien n’est enregistré en ce moment.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/remote.py" />
      <source>Marked.</source>
      <translation>Marqué.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/remote.py" />
      <source>It is being recorded already.</source>
      <translation>L’enregistrement est déjà en cours.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/remote.py" />
      <source>Recording.</source>
      <translation>Enregistrement en cours.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/remote.py" />
      <source>The recording ends.</source>
      <translation>L’enregistrement se termine.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/remote.py" />
      <source>Begin a recording, or end it</source>
      <translation>Commencer un enregistrement, ou y mettre fin</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/remote.py" />
      <source>Mark this moment in the recording</source>
      <translation>Marquer ce moment dans l’enregistrement</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/remote.py" />
      <source>A mark has at most {count} letters.</source>
      <translation>Une marque a au plus {count} caractères.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>{name} ({time})</source>
      <translation>{name} ({time})</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>points, % of the eyes’ distance</source>
      <translation>points, % de l’écart des yeux</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>position, cm</source>
      <translation>position, cm</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>rotation, °</source>
      <translation>rotation, °</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>nothing could be compared.</source>
      <translation>rien n’a pu être comparé.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>the same in all {count} frames.</source>
      <translation>identique dans les {count} images.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>A run is being made already. Wait for it, or end it.</source>
      <translation>Un essai est déjà en cours. Attendez-le ou mettez-y fin.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>points {value} % of the eyes’ distance</source>
      <translation>points {value} % de l’écart des yeux</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>position {value} cm</source>
      <translation>position {value} cm</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>rotation {value}°</source>
      <translation>rotation {value}°</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>signals {value}</source>
      <translation>signaux {value}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>found in other frames: {count}</source>
      <translation>trouvé dans d’autres images : {count}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs.py" />
      <source>Tracked again as {name}: {words}</source>
      <translation>Suivi de nouveau sous {name} : {words}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs_part.py" />
      <source>Runs</source>
      <translation>Essais</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs_part.py" />
      <source>Compare with</source>
      <translation>Comparer avec</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs_part.py" />
      <source>A run of other settings or another model, shown beside what was recorded, with the difference</source>
      <translation>Un essai avec d’autres réglages ou un autre modèle, à côté de l’enregistrement, avec la différence</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs_part.py" />
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs_part.py" />
      <source>Leave the run that is being made; nothing of it is kept</source>
      <translation>Abandonner l’essai en cours ; rien n’en est gardé</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs_part.py" />
      <source>Tracking again… You can go on meanwhile.</source>
      <translation>Nouveau suivi en cours… Vous pouvez continuer pendant ce temps.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs_part.py" />
      <source>Difference: {words}</source>
      <translation>Différence : {words}</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs_part.py" />
      <source>Comparing…</source>
      <translation>Comparaison…</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/runs_part.py" />
      <source>Track the recording again with other settings or another model, and compare.</source>
      <translation>Suivez l’enregistrement encore une fois avec d’autres réglages ou un autre modèle, et comparez.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_desk.py" />
      <source>Looking at the faces</source>
      <translation>Examen des visages</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_desk.py" />
      <source>Comparing the faces</source>
      <translation>Comparaison des visages</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_desk.py" />
      <source>Laying alike faces near each other</source>
      <translation>Rapprochement des visages semblables</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_desk.py" />
      <source>Giving each face a place</source>
      <translation>Attribution d’une place à chaque visage</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_desk.py" />
      <source>Painting the sheet</source>
      <translation>Dessin de la planche</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_desk.py" />
      <source>The sheet cannot be made ({0}).</source>
      <translation>La planche ne peut pas être faite ({0}).</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>Shape and turn</source>
      <translation>Forme et rotation</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>Look of the picture</source>
      <translation>Aspect de l’image</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>Turn of the head</source>
      <translation>Rotation de la tête</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>Similarity sheet</source>
      <translation>Planche de ressemblance</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>What makes faces alike</source>
      <translation>Ce qui rend les visages semblables</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>What makes faces alike, so that they lie near each other</source>
      <translation>Ce qui rend les visages semblables, et donc voisins</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>State of the sheet</source>
      <translation>État de la planche</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>Save the sheet as a picture, and beside it what is where</source>
      <translation>Enregistrer la planche comme image et, à côté, ce qui se trouve où</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>Alike by</source>
      <translation>Semblables par</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>The sheet is saved as {name}.</source>
      <translation>La planche est enregistrée sous {name}.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/sheet_window.py" />
      <source>Play a recording to see its faces here.</source>
      <translation>Lisez un enregistrement pour voir ses visages ici.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/signals_dialog.py" />
      <source>Signals over time</source>
      <translation>Signaux dans le temps</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/signals_dialog.py" />
      <source>Find a signal</source>
      <translation>Chercher un signal</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/signals_dialog.py" />
      <source>Show only signals with these words in their name</source>
      <translation>N’afficher que les signaux dont le nom a ces mots</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/signals_dialog.py" />
      <source>Tick those that are to be drawn; Space turns a tick</source>
      <translation>Cochez ceux à tracer ; Espace coche et décoche</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/signals_dialog.py" />
      <source>{count} of at most {most} are drawn.</source>
      <translation>{count} sur {most} au plus sont tracés.</translation>
    </message>
    <message>
      <location filename="gui/pages/sessions/signals_dialog.py" />
      <source>{signal} (not recorded)</source>
      <translation>{signal} (non enregistré)</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>S&amp;cene</source>
      <translation>S&amp;cène</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>&amp;Tunnel</source>
      <translation>&amp;Tunnel</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>Targets in a tunnel; some stand before the glass</source>
      <translation>Des cibles dans un tunnel ; certaines sont devant la vitre</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>&amp;Room</source>
      <translation>&amp;Pièce</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>A room with a thing on the floor that you can turn</source>
      <translation>Une pièce, avec un objet au sol que vous pouvez tourner</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>Your o&amp;wn</source>
      <translation>La &amp;vôtre</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>A model or a picture of yours; until you choose one, ours</source>
      <translation>Un modèle ou une image à vous ; tant que vous n’avez pas choisi, les nôtres</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>&amp;Flight</source>
      <translation>Vo&amp;l</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>A game: a ship among rocks, steered by your head</source>
      <translation>Un jeu : un vaisseau parmi les rochers, piloté avec la tête</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>&amp;Open your own…</source>
      <translation>&amp;Ouvrir le vôtre…</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>Show a model (glTF, OBJ, PLY, STL) or a picture of yours behind the glass</source>
      <translation>Montrer un modèle (glTF, OBJ, PLY, STL) ou une image à vous derrière la vitre</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>&amp;More strength</source>
      <translation>&amp;Plus d’effet</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>The view moves more with your head; 1 is physically right</source>
      <translation>La vue bouge davantage avec votre tête ; 1 est physiquement juste</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>&amp;Less strength</source>
      <translation>&amp;Moins d’effet</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>The view moves less with your head; 0 keeps it still</source>
      <translation>La vue bouge moins avec votre tête ; 0 la fige</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>&amp;Physically right</source>
      <translation>Physiquement &amp;juste</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>The view moves with your head as it would behind real glass</source>
      <translation>La vue bouge avec votre tête comme derrière une vraie vitre</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>Next &amp;eye</source>
      <translation>Œil su&amp;ivant</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>What places your eyes: the better, the head's colours, or the points of your face</source>
      <translation>Ce qui place vos yeux : le meilleur des deux, les couleurs de la tête, ou les points de votre visage</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>&amp;Red-cyan glasses</source>
      <translation>&amp;Lunettes rouge-cyan</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>Draw for red-cyan glasses, red on the left; in full screen also S</source>
      <translation>Dessiner pour des lunettes rouge-cyan, rouge à gauche ; en plein écran, aussi avec S</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>&amp;Camera in the corner</source>
      <translation>Caméra da&amp;ns le coin</translation>
    </message>
    <message>
      <location filename="gui/pages/window/actions.py" />
      <source>Show the camera's picture in a corner of the scene</source>
      <translation>Montrer l’image de la caméra dans un coin de la scène</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Eye: best</source>
      <translation>Œil : au mieux</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Eye: head</source>
      <translation>Œil : tête</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Eye: face</source>
      <translation>Œil : visage</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Calibrate</source>
      <translation>Calibrer</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>More: your own model, red-cyan glasses, the camera's picture</source>
      <translation>Plus : votre propre modèle, lunettes rouge-cyan, image de la caméra</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Controls of the scene</source>
      <translation>Commandes de la scène</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Strength</source>
      <translation>Intensité</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Higher: the view moves more with your head. 1 is physically right, 0 keeps it still (+ and −)</source>
      <translation>Plus haut : la vue bouge davantage avec votre tête. 1 est physiquement juste, 0 la fige (+ et −)</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>What places your eyes</source>
      <translation>Ce qui place vos yeux</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>What places your eyes: the points of your face, the head's colours, or the better of both (E)</source>
      <translation>Ce qui place vos yeux : les points de votre visage, les couleurs de la tête, ou le meilleur des deux (E)</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Calibrated</source>
      <translation>Calibré</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Leave full screen</source>
      <translation>Quitter le plein écran</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Back to the page (Esc)</source>
      <translation>Revenir à la page (Échap)</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>Full screen</source>
      <translation>Plein écran</translation>
    </message>
    <message>
      <location filename="gui/pages/window/bar.py" />
      <source>The scene over all of the screen; Esc leaves (F)</source>
      <translation>La scène sur tout l’écran ; Échap quitte (F)</translation>
    </message>
    <message>
      <location filename="gui/pages/window/centre_hint.py" />
      <source>The view is drawn from the side: sit in front of the middle and press C</source>
      <translation>La vue est dessinée de côté : asseyez-vous au milieu et appuyez sur C</translation>
    </message>
    <message>
      <location filename="gui/pages/window/centre_hint.py" />
      <source>The view is drawn from the side: sit in front of the middle and press C, or press K to calibrate once and for all</source>
      <translation>La vue est dessinée de côté : asseyez-vous au milieu et appuyez sur C, ou sur K pour calibrer une fois pour toutes</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>Enter or Space</source>
      <translation>Entrée ou Espace</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>Fly</source>
      <translation>Voler</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>In the game: begin, or go on after a pause.</source>
      <translation>Dans le jeu : commencer, ou reprendre après une pause.</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>Arrows or W A S D</source>
      <translation>Flèches ou W A S D</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>Steer</source>
      <translation>Piloter</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>In the game: fly without your head; it steers again after Enter, or C.</source>
      <translation>Dans le jeu : voler sans la tête ; elle pilote de nouveau après Entrée, ou C.</translation>
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
      <translation>Dans le jeu : suspendre le vol, puis reprendre.</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>, and .</source>
      <translation>, et .</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>Lean less, lean farther</source>
      <translation>Se pencher moins, plus</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>In the game: how far you lean for the ship to reach the edge.</source>
      <translation>Dans le jeu : de combien vous penchez pour que le vaisseau atteigne le bord.</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>In the scene's full screen: back to the page.</source>
      <translation>En plein écran de la scène : revenir à la page.</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>M</source>
      <translation>M</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>Next display</source>
      <translation>Écran suivant</translation>
    </message>
    <message>
      <location filename="gui/pages/window/game_keys.py" />
      <source>In the scene's full screen: show it on the next display.</source>
      <translation>En plein écran de la scène : la montrer sur l’écran suivant.</translation>
    </message>
    <message>
      <location filename="gui/pages/window/model.py" />
      <source>Strength {value}: damped</source>
      <translation>Intensité {value} : atténuée</translation>
    </message>
    <message>
      <location filename="gui/pages/window/model.py" />
      <source>Strength {value}: physically right</source>
      <translation>Intensité {value} : physiquement juste</translation>
    </message>
    <message>
      <location filename="gui/pages/window/model.py" />
      <source>Strength {value}: exaggerated</source>
      <translation>Intensité {value} : exagérée</translation>
    </message>
    <message>
      <location filename="gui/pages/window/model.py" />
      <source>Lean {cm} cm to the side for the ship to reach the edge</source>
      <translation>Penchez-vous de {cm} cm sur le côté pour que le vaisseau atteigne le bord</translation>
    </message>
    <message>
      <location filename="gui/pages/window/model.py" />
      <source>Red-cyan glasses: red on the left</source>
      <translation>Lunettes rouge-cyan : rouge à gauche</translation>
    </message>
    <message>
      <location filename="gui/pages/window/model.py" />
      <source>Without glasses</source>
      <translation>Sans lunettes</translation>
    </message>
    <message>
      <location filename="gui/pages/window/page.py" />
      <source>Move your head: the view follows. F: full screen</source>
      <translation>Bougez la tête : la vue suit. F : plein écran</translation>
    </message>
    <message>
      <location filename="gui/pages/window/page.py" />
      <source>Window</source>
      <translation>Fenêtre</translation>
    </message>
    <message>
      <location filename="gui/pages/window/page.py" />
      <source>Window: look through the screen into a scene that follows your head</source>
      <translation>Fenêtre : regarder à travers l’écran dans une scène qui suit votre tête</translation>
    </message>
    <message>
      <location filename="gui/pages/window/page.py" />
      <source>Look through the window</source>
      <translation>Regarder par la fenêtre</translation>
    </message>
    <message>
      <location filename="gui/pages/window/page.py" />
      <source>The picture turns into a window: what lies behind it moves with the head.</source>
      <translation>L’image devient une fenêtre : ce qui est derrière bouge avec la tête.</translation>
    </message>
    <message>
      <location filename="gui/pages/window/page.py" />
      <source>Show it behind the glass</source>
      <translation>Le montrer derrière la vitre</translation>
    </message>
    <message>
      <location filename="gui/pages/window/page.py" />
      <source>The face is followed too slowly here: the head's colours place the eye from now on</source>
      <translation>Le visage est suivi trop lentement ici : les couleurs de la tête placent désormais l’œil</translation>
    </message>
    <message>
      <location filename="gui/pages/window/page.py" />
      <source>Show the scene on the next display (M)</source>
      <translation>Montrer la scène sur l’écran suivant (M)</translation>
    </message>
    <message>
      <location filename="gui/pages/window/scene_window.py" />
      <source>the display has none</source>
      <translation>l’écran n’en a pas</translation>
    </message>
    <message>
      <location filename="gui/pages/window/scene_window.py" />
      <source>The scene behind the glass</source>
      <translation>La scène derrière la vitre</translation>
    </message>
    <message>
      <location filename="gui/pages/window/scene_window.py" />
      <source>Full screen needs OpenGL 3.3, which this machine does not give ({why}).</source>
      <translation>Le plein écran demande OpenGL 3.3, que cette machine n’offre pas ({why}).</translation>
    </message>
    <message>
      <location filename="gui/pages/window/scene_window.py" />
      <source>There is no other display</source>
      <translation>Il n’y a pas d’autre écran</translation>
    </message>
    <message>
      <location filename="gui/pages/window/stage.py" />
      <source>Open your own model or picture…</source>
      <translation>Ouvrir votre modèle ou image…</translation>
    </message>
    <message>
      <location filename="gui/pages/window/stage.py" />
      <source>Show a model (glTF, OBJ, PLY, STL) or a picture of yours behind the glass (O)</source>
      <translation>Montrer un modèle (glTF, OBJ, PLY, STL) ou une image à vous derrière la vitre (O)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>How much was measured</source>
      <translation>Avancement de la mesure</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>How much was measured of what is left</source>
      <translation>Ce qui est mesuré de ce qui restait à mesurer</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>What was measured, by condition</source>
      <translation>Ce qui a été mesuré, par condition</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Means over the faces, by condition. Less is better, but for “found” and frames a second.</source>
      <translation>Moyennes sur les visages, par condition. Moins, c’est mieux, sauf pour « trouvé » et les images par seconde.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>What is compared</source>
      <translation>Ce qui est comparé</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Which of the numbers is set side by side</source>
      <translation>Lequel des nombres est mis côte à côte</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Follow the films, and measure; what was stopped is gone on with</source>
      <translation>Suivre les films et mesurer ; ce qui a été arrêté reprend</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Begin anew</source>
      <translation>Recommencer</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Measure everything again</source>
      <translation>Tout mesurer de nouveau</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Compare…</source>
      <translation>Comparer…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Set a report of another machine or model beside this one</source>
      <translation>Mettre à côté le rapport d’une autre machine ou d’un autre modèle</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Only mine</source>
      <translation>Le mien seul</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Take the reports of others away again</source>
      <translation>Retirer les rapports des autres</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Save the report, for others to compare with</source>
      <translation>Enregistrer le rapport, pour que d’autres s’y comparent</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/bench.py" />
      <source>Compare with this report</source>
      <translation>Comparer avec ce rapport</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/model.py" />
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/model.py" />
      <source>Films of five faces that the program makes itself, so that the truth is known: how far off, how shaky, how late and how quick the tracker is here, in nine conditions. It takes some minutes; close everything else meanwhile.</source>
      <translation>Des films de cinq visages que le programme fabrique lui-même, si bien que la vérité est connue : de combien le suivi se trompe ici, combien il tremble, son retard et sa vitesse, dans neuf conditions. Cela prend quelques minutes ; fermez tout le reste pendant ce temps.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/model.py" />
      <source>{processor}, {cores} cores, face model {model}. Points in percent of the distance of the outer eye corners; place and turn as smoothed.</source>
      <translation>{processor}, {cores} cœurs, modèle de visage {model}. Points en pour cent de la distance entre les coins externes des yeux ; position et rotation lissées.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/model.py" />
      <source>Measure again</source>
      <translation>Mesurer de nouveau</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/model.py" />
      <source>Condition</source>
      <translation>Condition</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/accuracy/model.py" />
      <source>Here</source>
      <translation>Ici</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: done</source>
      <translation>Placer les points : terminé</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Say that the picture is right, and show the next one that is not done</source>
      <translation>Dire que l’image est juste, et montrer la prochaine qui n’est pas terminée</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: next picture</source>
      <translation>Placer les points : image suivante</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Show the next picture</source>
      <translation>Montrer l’image suivante</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: previous picture</source>
      <translation>Placer les points : image précédente</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Show the picture before</source>
      <translation>Montrer l’image précédente</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: most doubtful picture</source>
      <translation>Placer les points : image la plus douteuse</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Show the picture of which the model is least sure</source>
      <translation>Montrer l’image dont le modèle est le moins sûr</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: fit this one</source>
      <translation>Placer les points : ajuster ici</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Let the model place the points, to be corrected</source>
      <translation>Laisser le modèle placer les points, pour les corriger ensuite</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: hidden</source>
      <translation>Placer les points : caché</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Say that something covers the chosen point, or that nothing does</source>
      <translation>Dire que quelque chose couvre le point choisi, ou que rien ne le couvre</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: take a point away</source>
      <translation>Placer les points : enlever un point</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Place the chosen point no longer</source>
      <translation>Ne plus placer le point choisi</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: copy from the last</source>
      <translation>Placer les points : copier la précédente</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Take the points of the picture before</source>
      <translation>Prendre les points de l’image précédente</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: mirror</source>
      <translation>Placer les points : miroir</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Fill in one side from the other, or mirror all</source>
      <translation>Compléter un côté d’après l’autre, ou tout refléter</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: choose a point</source>
      <translation>Placer les points : choisir un point</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Choose the next point, or the one before</source>
      <translation>Choisir le point suivant, ou le précédent</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: move a point</source>
      <translation>Placer les points : déplacer un point</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Move the chosen point; with Ctrl ten times as far</source>
      <translation>Déplacer le point choisi ; avec Ctrl, dix fois plus loin</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotator: zoom</source>
      <translation>Placer les points : zoom</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Zoom in and out; show all of the picture, or the face alone</source>
      <translation>Zoom avant et arrière ; montrer toute l’image, ou le visage seul</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotate its pictures</source>
      <translation>Placer les points de ses images</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Annotate in this layout</source>
      <translation>Placer les points selon ce schéma</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Take its points over</source>
      <translation>Reprendre ses points</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Replace files</source>
      <translation>Remplacer des fichiers</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>{count} files are there already. Replace them?</source>
      <translation>{count} fichiers existent déjà. Les remplacer ?</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Keep them</source>
      <translation>Les garder</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Folder…</source>
      <translation>Dossier…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Choose the folder of pictures to annotate</source>
      <translation>Choisir le dossier des images où placer des points</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Layout</source>
      <translation>Schéma</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Which points there are: those of the program, or those of a small text file of your own</source>
      <translation>Quels points il y a : ceux du programme, ou ceux d’un petit fichier texte à vous</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Which model fits: the most exact one of 68 points, or one of your own. One of other points learns from the pictures that are done</source>
      <translation>Quel modèle ajuste : le plus précis, à 68 points, ou un à vous. S’il a d’autres points, il apprend des images terminées</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Take points of these pictures from files; pictures that have points keep theirs</source>
      <translation>Prendre les points de ces images dans des fichiers ; les images qui ont des points les gardent</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Write the points of the pictures that are done for other programs</source>
      <translation>Écrire les points des images terminées pour d’autres programmes</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Previous picture</source>
      <translation>Image précédente</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Next picture</source>
      <translation>Image suivante</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Most doubtful picture</source>
      <translation>Image la plus douteuse</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Fit this one</source>
      <translation>Ajuster ici</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Let the model place the points</source>
      <translation>Laisser le modèle placer les points</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Copy from the last</source>
      <translation>Copier la précédente</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Mirror</source>
      <translation>Miroir</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Fill in what is missing on one side from the other; with all points placed, mirror them</source>
      <translation>Compléter ce qui manque d’un côté d’après l’autre ; si tous les points sont placés, les refléter</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Hidden</source>
      <translation>Caché</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Say that something covers the point that is chosen or was placed last, or that nothing does</source>
      <translation>Dire que quelque chose couvre le point choisi ou placé en dernier, ou que rien ne le couvre</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Take the point away</source>
      <translation>Enlever le point</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Clear</source>
      <translation>Vider</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Take all points of the picture away</source>
      <translation>Enlever tous les points de l’image</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Take back the last change</source>
      <translation>Annuler le dernier changement</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Make the change again</source>
      <translation>Refaire le changement</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Show all of the picture</source>
      <translation>Montrer toute l’image</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>The face alone</source>
      <translation>Le visage seul</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Show the face large</source>
      <translation>Montrer le visage en grand</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Choose a point first: click it, or press PgDown.</source>
      <translation>Choisissez d’abord un point : cliquez dessus, ou appuyez sur Page suivante.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>68 points</source>
      <translation>68 points</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>71 points</source>
      <translation>71 points</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>A layout of your own…</source>
      <translation>Un schéma à vous…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>Most exact, 68 points</source>
      <translation>Le plus précis, 68 points</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>A model of your own…</source>
      <translation>Un modèle à vous…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>A folder of .pts…</source>
      <translation>Un dossier de .pts…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>A table or COCO keypoints…</source>
      <translation>Un tableau ou des points COCO…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>A table (.csv)…</source>
      <translation>Un tableau (.csv)…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/annotator.py" />
      <source>COCO keypoints (.json)…</source>
      <translation>Des points COCO (.json)…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/lists.py" />
      <source>{name}: untouched</source>
      <translation>{name} : pas commencée</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/lists.py" />
      <source>{name}: begun</source>
      <translation>{name} : commencée</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/lists.py" />
      <source>{name}: done</source>
      <translation>{name} : terminée</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/lists.py" />
      <source>Pictures of the folder</source>
      <translation>Images du dossier</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/lists.py" />
      <source>The pictures: a tick on what is done, half a disc on what is begun. Click one to show it.</source>
      <translation>Les images : une coche sur celles qui sont terminées, un demi-disque sur celles qui sont commencées. Cliquez sur l’une d’elles pour la montrer.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/lists.py" />
      <source>Points of the layout</source>
      <translation>Points du schéma</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/lists.py" />
      <source>The points: full where they are placed, a ring where something covers them. Click one to choose it.</source>
      <translation>Les points : pleins là où ils sont placés, un anneau là où quelque chose les couvre. Cliquez sur l’un d’eux pour le choisir.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>Looking for doubtful pictures: {count} to go.</source>
      <translation>Recherche des images douteuses : encore {count}.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>Points of {taken} pictures taken over; {kept} had points.</source>
      <translation>Points de {taken} images repris ; {kept} en avaient déjà.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>Points of {count} pictures are in {path}.</source>
      <translation>Les points de {count} images sont dans {path}.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>All other pictures are done. A model can be trained with them now.</source>
      <translation>Toutes les autres images sont terminées. Elles peuvent maintenant servir à entraîner un modèle.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>All other pictures are done.</source>
      <translation>Toutes les autres images sont terminées.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>The model finds no face in this one.</source>
      <translation>Le modèle ne trouve pas de visage dans celle-ci.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>The model is {percent} % sure of this one.</source>
      <translation>Le modèle est sûr de celle-ci à {percent} %.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>{count} points are missing still.</source>
      <translation>Il manque encore {count} points.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>There is no picture before this one whose points could be taken.</source>
      <translation>Aucune image avant celle-ci n’a de points à prendre.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>Place some points of both sides, or in the middle, first.</source>
      <translation>Placez d’abord quelques points des deux côtés, ou au milieu.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>The model looks at the picture…</source>
      <translation>Le modèle regarde l’image…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>The model looks at the pictures that are done…</source>
      <translation>Le modèle regarde les images terminées…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>Open the folder of pictures first.</source>
      <translation>Ouvrez d’abord le dossier des images.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>The model finds no face here. Place the points by hand.</source>
      <translation>Le modèle ne trouve pas de visage ici. Placez les points à la main.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>The model has other points than this layout. Say of {count} more pictures that they are done: from these it learns where your points lie.</source>
      <translation>Le modèle a d’autres points que ce schéma. Marquez encore {count} images comme terminées : elles lui apprennent où sont vos points.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/model.py" />
      <source>Fitted; the model is {percent} % sure. Correct it.</source>
      <translation>Ajusté ; le modèle est sûr à {percent} %. Corrigez-le.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/view.py" />
      <source>Open a folder of pictures with one face each. A click places the next point; what you do is kept at once, in the folder itself. From some tens of pictures a model of your own can be trained.</source>
      <translation>Ouvrez un dossier d’images avec un visage chacune. Un clic place le point suivant ; ce que vous faites est gardé aussitôt, dans le dossier lui-même. Quelques dizaines d’images suffisent pour entraîner votre propre modèle.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/view.py" />
      <source>Open a folder…</source>
      <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/view.py" />
      <source>No pictures yet</source>
      <translation>Pas encore d’images</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/view.py" />
      <source>{layout} · {count} points · fitted by {model}</source>
      <translation>{layout} · {count} points · ajusté par {model}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/view.py" />
      <source>{done} of {total} done</source>
      <translation>{done} sur {total} terminées</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/view.py" />
      <source>Pictures that are done</source>
      <translation>Images terminées</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/view.py" />
      <source>How many pictures of the folder are done</source>
      <translation>Combien d’images du dossier sont terminées</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/view.py" />
      <source>Next: {name} ({number} of {count})</source>
      <translation>Suivant : {name} ({number} sur {count})</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/annotator/view.py" />
      <source>All points are placed. Enter: it is right, go on.</source>
      <translation>Tous les points sont placés. Entrée : c’est juste, on continue.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/bench_place.py" />
      <source>All tools</source>
      <translation>Tous les outils</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/bench_place.py" />
      <source>Show the cards of all tools again</source>
      <translation>Montrer de nouveau les cartes de tous les outils</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/entry.py" />
      <source>Workshop</source>
      <translation>Atelier</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/entry.py" />
      <source>Workshop: annotate, build, look inside, and measure</source>
      <translation>Atelier : placer des points, construire, regarder dedans et mesurer</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/entry.py" />
      <source>&amp;All tools</source>
      <translation>&amp;Tous les outils</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/entry.py" />
      <source>Close the tool, and show the cards of all again</source>
      <translation>Fermer l’outil, et montrer de nouveau les cartes de tous</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/bench.py" />
      <source>Filter laboratory</source>
      <translation>Laboratoire de filtres</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/bench.py" />
      <source>Replay the last seconds</source>
      <translation>Rejouer les dernières secondes</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/bench.py" />
      <source>Replay the head, or hold it still</source>
      <translation>Rejouer la tête, ou la figer</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/bench.py" />
      <source>Use the chosen filter</source>
      <translation>Utiliser le filtre choisi</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/bench.py" />
      <source>Smoothing</source>
      <translation>Lissage</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/bench.py" />
      <source>Replay its head through the filters</source>
      <translation>Rejouer sa tête à travers les filtres</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/bench.py" />
      <source>{filter} smooths your head from now on.</source>
      <translation>{filter} lisse désormais votre tête.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/ghost_canvas.py" />
      <source>The head through each filter</source>
      <translation>La tête à travers chaque filtre</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/ghost_canvas.py" />
      <source>The same head through all filters at once, each in its colour, as in a mirror.
What trembles has too little smoothing; what comes after has too much.</source>
      <translation>La même tête à travers tous les filtres à la fois, chacun dans sa couleur, comme dans un miroir.
Ce qui tremble est trop peu lissé ; ce qui arrive après l’est trop.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/ghost_canvas.py" />
      <source>No head to replay yet</source>
      <translation>Pas encore de tête à rejouer</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/lanes_part.py" />
      <source>Draw {filter}</source>
      <translation>Dessiner {filter}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/lanes_part.py" />
      <source>Draw the head that comes out of this filter</source>
      <translation>Dessiner la tête qui sort de ce filtre</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/lanes_part.py" />
      <source>Turn the knobs of this filter, and draw its head over the others</source>
      <translation>Tourner les boutons de ce filtre, et dessiner sa tête par-dessus les autres</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/lanes_part.py" />
      <source>Filter</source>
      <translation>Filtre</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/lanes_part.py" />
      <source>Lag</source>
      <translation>Retard</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/model.py" />
      <source>{name}, {seconds:.0f} s</source>
      <translation>{name}, {seconds:.0f} s</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/model.py" />
      <source>Yaw</source>
      <translation>Lacet</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/model.py" />
      <source>Pitch</source>
      <translation>Tangage</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/model.py" />
      <source>Roll</source>
      <translation>Roulis</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/model.py" />
      <source>Turn your head for a while, hold it still for a while, then take the last seconds.</source>
      <translation>Tournez la tête un moment, gardez-la immobile un moment, puis prenez les dernières secondes.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/model.py" />
      <source>Jitter is not known: hold the head still for a while, too.</source>
      <translation>Le tremblement n’est pas connu : gardez aussi la tête immobile un moment.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/model.py" />
      <source>Lag is not known: move the head for a while, too.</source>
      <translation>Le retard n’est pas connu : bougez aussi la tête un moment.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/model.py" />
      <source>This head was smoothed before it was kept, so it trembles less than a camera's.</source>
      <translation>Cette tête était déjà lissée quand elle a été enregistrée : elle tremble donc moins que celle d’une caméra.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/model.py" />
      <source>No filter trembles as little on this head. Allow for more.</source>
      <translation>Aucun filtre ne tremble aussi peu avec cette tête. Autorisez-en davantage.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Last seconds</source>
      <translation>Dernières secondes</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Replay what your head did in the last 20 seconds (T)</source>
      <translation>Rejouer ce que votre tête a fait ces 20 dernières secondes (T)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Live</source>
      <translation>En direct</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Measure the last 20 seconds again and again, while you move</source>
      <translation>Mesurer sans cesse les 20 dernières secondes, pendant que vous bougez</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Recording…</source>
      <translation>Enregistrement…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Replay the head of a recording</source>
      <translation>Rejouer la tête d’un enregistrement</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Table…</source>
      <translation>Tableau…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Replay the head of a table that was written by track</source>
      <translation>Rejouer la tête d’un tableau écrit par track</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Differences</source>
      <translation>Écarts</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>How many times as far from the raw head each filter's head is drawn</source>
      <translation>De combien de fois plus loin de la tête brute la tête de chaque filtre est dessinée</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Replay the head, or hold it still (Space)</source>
      <translation>Rejouer la tête, ou la figer (Espace)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Place in the replay</source>
      <translation>Position de lecture</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Where the replay stands</source>
      <translation>Où en est la lecture</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Axis</source>
      <translation>Axe</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>What the lines show</source>
      <translation>Ce que montrent les lignes</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Trembling against lag</source>
      <translation>Tremblement et retard</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Of what</source>
      <translation>De quoi</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Whose trembling and lag are shown, and tuned: of turns or of the place</source>
      <translation>De quoi le tremblement et le retard sont montrés et réglés : des rotations ou de la position</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Jitter at most</source>
      <translation>Tremblement au plus</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>The most that a head at rest is to tremble. Higher: less lag</source>
      <translation>Ce qu’une tête au repos peut trembler au plus. Plus haut : moins de retard</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Tune</source>
      <translation>Régler</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Find the settings of each filter that lag least and tremble no more than this</source>
      <translation>Trouver les réglages de chaque filtre qui ont le moins de retard sans trembler plus que cela</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Make the chosen filter the app's own; it can be undone</source>
      <translation>Faire du filtre choisi celui de l’application ; cela peut s’annuler</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>About this moment</source>
      <translation>Autour de ce moment</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>One axis through each filter, from 2 s before to half a second after where the replay stands</source>
      <translation>Un axe à travers chaque filtre, de 2 s avant à une demi-seconde après l’endroit où en est la lecture</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>Differences × {times}</source>
      <translation>Écarts × {times}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>{axis} ({unit})</source>
      <translation>{axis} ({unit})</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>turn</source>
      <translation>rotation</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>place</source>
      <translation>position</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/filter_laboratory/widget.py" />
      <source>now </source>
      <translation>maintenant </translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>Fit viewer</source>
      <translation>Explorer l’ajustement</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>One step back or on</source>
      <translation>Un pas en arrière ou en avant</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>Look into another point</source>
      <translation>Examiner un autre point</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>Begin the fit farther from the face</source>
      <translation>Commence l’ajustement plus loin du visage</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>The first or the last step</source>
      <translation>Le premier ou le dernier pas</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>Play the steps, or stop</source>
      <translation>Lire les pas, ou arrêter</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>A second model beside the first</source>
      <translation>Un second modèle à côté du premier</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>Fit the newest frame</source>
      <translation>Ajuster à la dernière image</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>Save what is on show</source>
      <translation>Enregistrer ce qui est affiché</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>There is no picture to fit yet.</source>
      <translation>Il n’y a pas encore d’image à laquelle ajuster.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>Fit its face, step by step</source>
      <translation>Ajuster à son visage, pas à pas</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/bench.py" />
      <source>Fit by this model</source>
      <translation>Ajuster par ce modèle</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>Arrows are {times:.0f} times as long as the ways that they stand for</source>
      <translation>Les flèches sont {times:.0f} fois plus longues que les chemins qu’elles représentent</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>Patch</source>
      <translation>Vignette</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>What its expert sees: the face around the point, upright and of one size</source>
      <translation>Ce que voit son expert : le visage autour du point, redressé et toujours de la même taille</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>Expert</source>
      <translation>Expert</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>What the patch is compared with. Red: wants it bright there, blue: wants it dark</source>
      <translation>Ce à quoi la vignette est comparée. Rouge : là, il la veut claire ; bleu : il la veut sombre</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>Response</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>How well each place would fit the point: the brighter, the better</source>
      <translation>À quel point chaque endroit conviendrait au point : plus c’est clair, mieux c’est</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>Shape parameters (σ)</source>
      <translation>Paramètres de forme (σ)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>How unusual the face is in each way in which faces differ, in standard deviations; 3 is the limit</source>
      <translation>À quel point le visage est inhabituel, pour chaque manière dont les visages diffèrent, en écarts types ; 3 est la limite</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>where its own map would have the point</source>
      <translation>là où sa propre carte mettrait le point</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>where it goes, all points together</source>
      <translation>là où il va, tous les points ensemble</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/inspector.py" />
      <source>what the prior takes back</source>
      <translation>ce que l’a priori reprend</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/jobs.py" />
      <source>No face is found in this picture. Show one that is larger, or turned towards the camera.</source>
      <translation>Aucun visage n’est trouvé dans cette image. Montrez-en un plus grand, ou tourné vers la caméra.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/jobs.py" />
      <source>These two models have other points each, so they cannot be shown side by side.</source>
      <translation>Ces deux modèles n’ont pas les mêmes points et ne peuvent donc pas être montrés côte à côte.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>Gradient</source>
      <translation>Gradient</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>Raw (grey)</source>
      <translation>Brut (gris)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>Local binary patterns</source>
      <translation>Motifs binaires locaux</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>All, arithmetic mean</source>
      <translation>Tous, moyenne arithmétique</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>All, geometric mean</source>
      <translation>Tous, moyenne géométrique</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>All, in turn</source>
      <translation>Tous, à tour de rôle</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>A step of the fit</source>
      <translation>Un pas de l’ajustement</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>Heat: where the experts think their points are.
Yellow: where each point's own map would have it. White: where it goes. Pink: what the prior takes back.
Click a point to look into it. Drag, or press Shift and an arrow key, to begin elsewhere.</source>
      <translation>Chaleur : où les experts croient que sont leurs points.
Jaune : où la carte de chaque point le placerait. Blanc : où il va. Rose : ce que l’a priori reprend.
Cliquez un point pour regarder dedans. Faites glisser, ou appuyez sur Maj et une flèche, pour commencer ailleurs.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>The model that fits. Networks see the whole face, the others a patch a point</source>
      <translation>Le modèle qui ajuste. Les réseaux voient tout le visage, les autres une vignette par point</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>Channels</source>
      <translation>Canaux</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/pane.py" />
      <source>What the classical experts look at; networks find that out themselves</source>
      <translation>Ce que regardent les experts classiques ; les réseaux le trouvent eux-mêmes</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>looked at anew from there</source>
      <translation>regardé de nouveau à partir de là</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>where it begins</source>
      <translation>le départ</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>the whole face was moved</source>
      <translation>tout le visage a été déplacé</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>the average face was laid on the maps</source>
      <translation>le visage moyen a été posé sur les cartes</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>face and shape were moved</source>
      <translation>le visage et la forme ont été déplacés</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>each point left the shape for its own map, as far as that is sure</source>
      <translation>chaque point a quitté la forme pour suivre sa propre carte, autant qu’elle est sûre</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>the mean of the looks at three sizes</source>
      <translation>la moyenne des regards à trois tailles</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>Step {step} of {last}: {what}</source>
      <translation>Pas {step} sur {last} : {what}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>Filters on {channels}, tried at {columns} × {rows} places.</source>
      <translation>Filtres sur {channels}, essayés à {columns} × {rows} endroits.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>{words} (look {look} of {looks})</source>
      <translation>{words} (regard {look} sur {looks})</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>Sure in the end: {share} %</source>
      <translation>Sûr à la fin : {share} %</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>Its own map pulls: {px} px</source>
      <translation>Sa propre carte tire : {px} px</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>It goes: {px} px</source>
      <translation>Il avance : {px} px</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>The prior takes back: {px} px</source>
      <translation>L’a priori reprend : {px} px</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>A network looks at the whole face, and at its mirror image, and answers for all points at once.</source>
      <translation>Un réseau regarde tout le visage et son image en miroir, et répond pour tous les points à la fois.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>A network looks at the whole face, and answers for all points at once.</source>
      <translation>Un réseau regarde tout le visage et répond pour tous les points à la fois.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/step_words.py" />
      <source>Nothing moves it on from here.</source>
      <translation>Plus rien ne le fait avancer d’ici.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Points</source>
      <translation>Points</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Show where the points stand in this step</source>
      <translation>Montrer où sont les points à ce pas</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Heat</source>
      <translation>Chaleur</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Show the response maps over the picture</source>
      <translation>Montrer les cartes de réponse sur l’image</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Patches</source>
      <translation>Vignettes</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Show the square around each point that its expert compares</source>
      <translation>Montrer le carré que l’expert de chaque point compare</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Arrows</source>
      <translation>Flèches</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Show where each map would have its point, and where it goes</source>
      <translation>Montrer où chaque carte mettrait son point, et où il va</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Prior's pull</source>
      <translation>Rappel de l’a priori</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Show what the prior takes back of each step</source>
      <translation>Montrer ce que l’a priori reprend de chaque pas</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>This point alone</source>
      <translation>Ce point seul</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Show heat, patch and arrows of the chosen point alone</source>
      <translation>Ne montrer que la chaleur, la vignette et les flèches du point choisi</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Fit this frame</source>
      <translation>Ajuster à cette image</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Fit the newest frame, or the one at which the clip stands (F)</source>
      <translation>Ajuster à la dernière image, ou à celle où le clip est arrêté (F)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Picture…</source>
      <translation>Image…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Fit the face of a picture</source>
      <translation>Ajuster au visage d’une image</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Save picture</source>
      <translation>Enregistrer l’image</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Save what is on show as a PNG (S)</source>
      <translation>Enregistrer ce qui est affiché en PNG (S)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Keep up</source>
      <translation>En continu</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Fit the newest frame twice a second</source>
      <translation>Ajuster à la dernière image deux fois par seconde</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Where it begins</source>
      <translation>Départ</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Where the fit begins: the farther off, the more there is to see. Takes back what was dragged</source>
      <translation>Où commence l’ajustement : plus c’est loin, plus il y a à voir. Annule ce qui a été déplacé</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>From the average face</source>
      <translation>Du visage moyen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>From where it was found</source>
      <translation>De l’endroit trouvé</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Side by side</source>
      <translation>Côte à côte</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Fit by a second model, or other channels, beside the first</source>
      <translation>Ajuster à côté par un second modèle, ou par d’autres canaux</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Step</source>
      <translation>Pas</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>The step on show: from the start to the end of the fit (Left, Right, Home, End)</source>
      <translation>Le pas affiché : du début à la fin de l’ajustement (Gauche, Droite, Début, Fin)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Show one step after the other, or stop (Space)</source>
      <translation>Montrer les pas l’un après l’autre, ou arrêter (Espace)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>{help} ({key})</source>
      <translation>{help} ({key})</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Fitting…</source>
      <translation>Ajustement…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/fit_viewer/widget.py" />
      <source>Fit the newest frame, or open a picture.</source>
      <translation>Ajustez à la dernière image, ou ouvrez une image.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/home.py" />
      <source>Tools to annotate, build, look inside, and measure.</source>
      <translation>Des outils pour placer des points, construire, regarder dedans et mesurer.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/bench.py" />
      <source>Flashing patch</source>
      <translation>Carré clignotant</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/bench.py" />
      <source>The camera has to see this patch, directly or in a mirror</source>
      <translation>La caméra doit voir ce carré, directement ou dans un miroir</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/bench.py" />
      <source>Start, stop</source>
      <translation>Lancer, arrêter</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/bench.py" />
      <source>In “Latency from light to screen”: flash, or stop.</source>
      <translation>Dans « Latence de la lumière à l’écran » : clignoter, ou arrêter.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/bench.py" />
      <source>How long it still flashes</source>
      <translation>Combien de temps il clignote encore</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/bench.py" />
      <source>Let the patch flash, and measure how late the camera shows it (Space)</source>
      <translation>Faire clignoter le carré, et mesurer avec quel retard la caméra le montre (Espace)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/bench.py" />
      <source>Forget the delay</source>
      <translation>Oublier le délai</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/bench.py" />
      <source>Forget what was measured with this camera, and run ahead by what is usual</source>
      <translation>Oublier ce qui a été mesuré avec cette caméra, et anticiper comme d’habitude</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/model.py" />
      <source>Point the camera at this screen, or hold a mirror before it so that the camera sees the patch. In a dim room the light on your face or on the wall will do. Then start: the patch flashes for {seconds:.0f} seconds, and your own picture need not be seen.</source>
      <translation>Dirigez la caméra vers cet écran, ou tenez un miroir devant elle pour qu’elle voie le carré. Dans une pièce sombre, la lumière sur votre visage ou sur le mur suffit. Puis lancez : le carré clignote pendant {seconds:.0f} secondes, et vous n’avez pas besoin d’être dans l’image.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/model.py" />
      <source>It flashes a few times a second: do not use it if flashing light is not good for you.</source>
      <translation>Il clignote plusieurs fois par seconde : ne l’utilisez pas si la lumière clignotante ne vous convient pas.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/model.py" />
      <source>This needs a camera: choose one as the source first.</source>
      <translation>Il faut une caméra pour cela : choisissez-en d’abord une comme source.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/model.py" />
      <source>The camera did not see the patch flash. Point it at the screen, come nearer, or make the room darker, and try again.</source>
      <translation>La caméra n’a pas vu clignoter le carré. Dirigez-la vers l’écran, approchez-vous ou assombrissez la pièce, puis réessayez.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/model.py" />
      <source>Too few pictures came meanwhile. Wait until the camera runs, and try again.</source>
      <translation>Trop peu d’images sont arrivées entre-temps. Attendez que la caméra tourne, puis réessayez.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/model.py" />
      <source>With this camera: {known:.0f} ms, by which the window runs ahead.</source>
      <translation>Avec cette caméra : {known:.0f} ms, et la fenêtre anticipe d’autant.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/model.py" />
      <source>Not measured with this camera yet: the window runs ahead by what is usual.</source>
      <translation>Pas encore mesuré avec cette caméra : la fenêtre anticipe comme d’habitude.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/model.py" />
      <source>With this camera: {known:.0f} ms. Nobody's head can be foretold for so long: the window runs ahead by {most:.0f} ms.</source>
      <translation>Avec cette caméra : {known:.0f} ms. Aucune tête ne se laisse prévoir aussi longtemps : la fenêtre anticipe de {most:.0f} ms.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/model.py" />
      <source>The delay is worked out …</source>
      <translation>Calcul du délai…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/latency/model.py" />
      <source>Light takes {seen:.0f} ms from the screen through the camera to the program, and {known:.0f} ms until it is tracked (± {sigma:.0f} ms). The window runs ahead by that from now on.</source>
      <translation>La lumière met {seen:.0f} ms pour aller de l’écran au programme par la caméra, et {known:.0f} ms jusqu’à la fin du suivi (± {sigma:.0f} ms). La fenêtre anticipe désormais d’autant.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/bench.py" />
      <source>A printed board tells the camera's angle of view and what its lens bends, so that places and turns are right in the corners of the picture too. Print it, and glue it on something flat; its size does not matter.</source>
      <translation>Une mire imprimée révèle l’angle de vue de la caméra et ce que son objectif déforme, pour que position et rotation soient justes dans les coins de l’image aussi. Imprimez-la et collez-la sur un support plat ; sa taille n’a pas d’importance.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/bench.py" />
      <source>How much of what is wanted was seen</source>
      <translation>Ce qui a été vu de ce qu’il faut</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/bench.py" />
      <source>How much of what is wanted was seen: all parts of the picture, tilts, and enough views</source>
      <translation>Ce qui a été vu de ce qu’il faut : toutes les parties de l’image, des inclinaisons et assez de vues</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/bench.py" />
      <source>Use this lens</source>
      <translation>Utiliser cet objectif</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/bench.py" />
      <source>Keep it for this camera, and straighten by it what the lens bends</source>
      <translation>Le garder pour cette caméra, et redresser grâce à lui ce que l’objectif déforme</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/bench.py" />
      <source>Forget all views of the board</source>
      <translation>Oublier toutes les vues de la mire</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/bench.py" />
      <source>Save the board…</source>
      <translation>Enregistrer la mire…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/bench.py" />
      <source>Save the board as a sheet to be printed (.pdf or .png)</source>
      <translation>Enregistrer la mire comme feuille à imprimer (.pdf ou .png)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/bench.py" />
      <source>Print it without fitting it to the page: the line below the board is 10 cm long.</source>
      <translation>Imprimez-la sans l’ajuster à la page : la ligne sous la mire mesure 10 cm.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/map.py" />
      <source>Parts of the picture in which the board was seen</source>
      <translation>Parties de l’image où la mire a été vue</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/map.py" />
      <source>The picture as shown. Parts fill as the board is seen in them; the frame marks where it is wanted.</source>
      <translation>L’image telle qu’affichée. Les parties se remplissent quand la mire y est vue ; le cadre marque où elle est attendue.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/map.py" />
      <source>{known} of {all} parts</source>
      <translation>{known} parties sur {all}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>The picture does not leave the tracker now: let it be shown first.</source>
      <translation>L’image ne sort pas du suivi en ce moment : faites-la d’abord afficher.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>middle</source>
      <translation>milieu</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>top</source>
      <translation>haut</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>bottom</source>
      <translation>bas</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>Show the printed board to the camera, as large as it fits.</source>
      <translation>Montrez la mire imprimée à la caméra, aussi grande que possible.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>Hold it still for a moment.</source>
      <translation>Ne la bougez plus un instant.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>Some more: other places, nearer and farther, tilted.</source>
      <translation>Encore quelques-unes : ailleurs, plus près et plus loin, inclinée.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>Enough: the lens can be used now, or hold it elsewhere for more.</source>
      <translation>Assez : l’objectif peut servir maintenant, ou tenez la mire ailleurs pour en avoir plus.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>Hold it straight towards the camera.</source>
      <translation>Tenez-la bien face à la caméra.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>Turn its side at your right away from the camera.</source>
      <translation>Écartez de la caméra le côté qui est à votre droite.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>Turn its side at your left away from the camera.</source>
      <translation>Écartez de la caméra le côté qui est à votre gauche.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>Tilt its upper edge away from the camera.</source>
      <translation>Écartez le bord du haut de la caméra.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>Tilt its lower edge away from the camera.</source>
      <translation>Écartez le bord du bas de la caméra.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>{count} views: {fov:.1f} ± {sigma:.1f}° across, corners {error:.2f} pixels off, bent by up to {bent:.0f} pixels</source>
      <translation>{count} vues : {fov:.1f} ± {sigma:.1f}° en largeur, coins à {error:.2f} pixels près, déformation jusqu’à {bent:.0f} pixels</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>Move it to the marked part of the picture: {down}, {across}.</source>
      <translation>Amenez-la dans la partie marquée de l’image : {down}, {across}.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/lens/model.py" />
      <source>{count} views</source>
      <translation>{count} vues</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/bench.py" />
      <source>Light: {problem}.</source>
      <translation>Lumière : {problem}.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/model.py" />
      <source>The picture does not leave the tracker now, so that its light cannot be told.</source>
      <translation>L’image ne sort pas du suivi en ce moment, sa lumière ne peut donc pas être évaluée.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/model.py" />
      <source>{now:.0f} of 100; at its best with this camera it was {best:.0f}.</source>
      <translation>{now:.0f} sur 100 ; au mieux, c’était {best:.0f} avec cette caméra.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/model.py" />
      <source>{now:.0f} of 100. The best set-up is remembered once it was seen for some seconds.</source>
      <translation>{now:.0f} sur 100. La meilleure installation est retenue une fois vue pendant quelques secondes.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/model.py" />
      <source>{now:.0f} of 100: as good as ever with this camera.</source>
      <translation>{now:.0f} sur 100 : jamais mieux avec cette caméra.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/panel.py" />
      <source>How good the light is</source>
      <translation>Qualité de la lumière</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/panel.py" />
      <source>How good light, camera and place are together; full is best</source>
      <translation>La qualité de la lumière, de la caméra et de la position ensemble ; plein, c’est le mieux</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/panel.py" />
      <source>Forget the best</source>
      <translation>Oublier le meilleur</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/panel.py" />
      <source>Forget the best set-up of this camera, and look for a new one</source>
      <translation>Oublier la meilleure installation de cette caméra, et en chercher une nouvelle</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/panel.py" />
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/light_coach/panel.py" />
      <source>Best</source>
      <translation>Meilleur</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/menu.py" />
      <source>&amp;Workshop</source>
      <translation>Ate&amp;lier</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/bench.py" />
      <source>Saved: {name}</source>
      <translation>Enregistré : {name}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/bench.py" />
      <source>Build a model of these pictures</source>
      <translation>Construire un modèle à partir de ces images</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/bench.py" />
      <source>Show this report</source>
      <translation>Montrer ce rapport</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/bench.py" />
      <source>Averaging…</source>
      <translation>Calcul de la moyenne…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Measuring</source>
      <translation>Mesure</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Averaging</source>
      <translation>Moyenne</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Build</source>
      <translation>Construire</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Train the model, and measure it on faces that are kept out; a training that was stopped goes on</source>
      <translation>Entraîner le modèle, et le mesurer sur des visages mis de côté ; un entraînement arrêté reprend</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Stop what runs. It can be gone on with; patch experts from the last part that is whole.</source>
      <translation>Arrêter ce qui tourne. Cela peut reprendre ; pour les experts locaux, à partir de la dernière partie complète.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Measure a model…</source>
      <translation>Mesurer un modèle…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Choose a model and a folder of annotated faces, and see how well it finds them</source>
      <translation>Choisir un modèle et un dossier de visages aux points placés, et voir s’il les trouve bien</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Open a report…</source>
      <translation>Ouvrir un rapport…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Show a report that was made before (.json)</source>
      <translation>Montrer un rapport fait auparavant (.json)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Show as web page</source>
      <translation>Montrer en page web</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>The same as one HTML file, with its pictures inside, to keep or to send</source>
      <translation>La même chose en un seul fichier HTML, images comprises, à garder ou à envoyer</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>There is no report yet. Build a model, or measure one: it is tried on annotated faces that it has not seen.</source>
      <translation>Il n’y a pas encore de rapport. Construisez un modèle, ou mesurez-en un : il est essayé sur des visages aux points placés qu’il n’a jamais vus.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Average face</source>
      <translation>Visage moyen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/builder.py" />
      <source>Morph</source>
      <translation>Morphing</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/course_view.py" />
      <source>Running</source>
      <translation>En cours</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/course_view.py" />
      <source>Stopped</source>
      <translation>Arrêté</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/course_view.py" />
      <source>Failed</source>
      <translation>Échoué</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/course_view.py" />
      <source>Choose a folder of annotated pictures and what is to be built of it. Some of the photographs are kept out; the model is measured on them when it is done.</source>
      <translation>Choisissez un dossier d’images annotées et ce qu’il faut en construire. Quelques photos sont mises de côté ; le modèle est mesuré sur elles une fois terminé.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/course_view.py" />
      <source>{work}: {state}</source>
      <translation>{work} : {state}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/course_view.py" />
      <source>How “{name}” changes as the training goes on</source>
      <translation>Comment « {name} » évolue au fil de l’entraînement</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/desk.py" />
      <source>Something is being built already. Wait for it, or stop it.</source>
      <translation>Une construction est déjà en cours. Attendez-la, ou arrêtez-la.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/desk.py" />
      <source>It cannot be started ({reason}).</source>
      <translation>Impossible de commencer ({reason}).</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Symmetric</source>
      <translation>Symétrique</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>On: every face is averaged with its mirror image as well</source>
      <translation>Activé : chaque visage est moyenné aussi avec son image en miroir</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Only from the front</source>
      <translation>De face seulement</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>On: only faces that look into the camera with their lips closed; 68 points</source>
      <translation>Activé : seulement les visages qui regardent la caméra, lèvres closes ; 68 points</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Average a folder…</source>
      <translation>Moyenner un dossier…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Choose a folder of pictures: their faces are warped to the mean shape and mixed</source>
      <translation>Choisir un dossier d’images : leurs visages sont ramenés à la forme moyenne et mélangés</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>The average face</source>
      <translation>Le visage moyen</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Shape</source>
      <translation>Forme</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>From the first face to the second: where eyes, nose and mouth are</source>
      <translation>Du premier visage au second : la place des yeux, du nez et de la bouche</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>From the first face to the second: skin, hair and light</source>
      <translation>Du premier visage au second : peau, cheveux et lumière</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>On: to and fro between the two</source>
      <translation>Activé : aller et retour entre les deux</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Save picture…</source>
      <translation>Enregistrer l’image…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Save what is shown, as a picture</source>
      <translation>Enregistrer ce qui est affiché, en image</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Save film…</source>
      <translation>Enregistrer un film…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Save a film from the first to the second and back</source>
      <translation>Enregistrer un film du premier au second, aller et retour</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>The face between the two</source>
      <translation>Le visage entre les deux</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>At work…</source>
      <translation>En cours…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Choose two pictures of faces. Show somebody’s face only with their consent.</source>
      <translation>Choisissez deux images de visages. Ne montrez le visage de quelqu’un qu’avec son accord.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Choose a picture of a face</source>
      <translation>Choisir une image d’un visage</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>First picture…</source>
      <translation>Première image…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/faces_views.py" />
      <source>Second picture…</source>
      <translation>Seconde image…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>{name}: {button}</source>
      <translation>{name} : {button}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>What the patch experts look at; each more makes them slower and steadier.</source>
      <translation>Ce que regardent les experts locaux ; chacun de plus les rend plus lents et plus stables.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>The folder of pictures that the annotator has filled, or that has .pts files beside them</source>
      <translation>Le dossier d’images rempli dans « Placer les points », ou avec des fichiers .pts à côté</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Save as…</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>The model file to write; its card and its report go beside it</source>
      <translation>Le fichier de modèle à écrire ; sa fiche et son rapport vont à côté</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>What the points are, where the layout is your own and the annotator has not kept it in the folder</source>
      <translation>Ce que sont les points, si le schéma est à vous et que « Placer les points » ne l’a pas gardé dans le dossier</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>A classical model of the same faces: it gives the network its shape and its start</source>
      <translation>Un modèle classique des mêmes visages : il donne au réseau sa forme et son départ</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>What finds the points: patch experts or a network</source>
      <translation>Ce qui trouve les points : des experts locaux ou un réseau</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>How shapes vary: together, or by components of few points</source>
      <translation>Comment les formes varient : d’un bloc, ou par composantes de quelques points</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Experts</source>
      <translation>Experts</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>How the patch experts are learnt</source>
      <translation>Comment les experts locaux sont appris</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Components</source>
      <translation>Composantes</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Of shape. More follow a face closer; few faces give fewer.</source>
      <translation>De forme. En avoir plus suit un visage de plus près ; peu de visages en donnent moins.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>automatic</source>
      <translation>automatique</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Steps</source>
      <translation>Pas</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Of 32 pictures each. More is better, up to a point.</source>
      <translation>De 32 images chacun. Plus il y en a, mieux c’est, jusqu’à un certain point.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>as the folder says</source>
      <translation>celui du dossier</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>none yet</source>
      <translation>pas encore</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Coarse scale</source>
      <translation>Échelle grossière</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Fine scale</source>
      <translation>Échelle fine</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Begins with</source>
      <translation>Part de</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/form.py" />
      <source>Pixels between the eye corners: higher sees more detail.</source>
      <translation>Pixels entre les coins des yeux : plus haut, on voit plus de détails.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/job.py" />
      <source>It ended without a word.</source>
      <translation>Cela s’est terminé sans un mot.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/morph_desk.py" />
      <source>Choose two pictures first.</source>
      <translation>Choisissez d’abord deux images.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/morph_desk.py" />
      <source>{path} cannot be written: {why}.</source>
      <translation>Impossible d’écrire {path} : {why}.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Patch experts: minutes</source>
      <translation>Experts locaux : minutes</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Network exact: hours</source>
      <translation>Réseau exact : heures</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Network fast: hours</source>
      <translation>Réseau fast : heures</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Network conv: a day</source>
      <translation>Réseau conv : un jour</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Network conv-small: hours</source>
      <translation>Réseau conv-small : heures</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Principal components</source>
      <translation>Composantes principales</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Sparse components, each of few points</source>
      <translation>Composantes parcimonieuses, de quelques points chacune</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Support vectors, most exact</source>
      <translation>Vecteurs de support, les plus précis</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Ridge regression</source>
      <translation>Régression ridge</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Correlation filters, quickest</source>
      <translation>Filtres de corrélation, les plus rapides</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Edges</source>
      <translation>Bords</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Grey levels</source>
      <translation>Niveaux de gris</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Local patterns</source>
      <translation>Motifs locaux</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>{faces} faces of {points} points</source>
      <translation>{faces} visages de {points} points</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>The program has no layout of so many points; choose the file of yours.</source>
      <translation>Le programme n’a pas de schéma d’autant de points ; choisissez le fichier du vôtre.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>No picture is done yet; say so of some in the annotator.</source>
      <translation>Aucune image n’est encore terminée ; marquez-en dans « Placer les points ».</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Choose a folder of annotated pictures.</source>
      <translation>Choisissez un dossier d’images aux points placés.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Looking into the folder…</source>
      <translation>Lecture du dossier…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Choose where the model is to be written.</source>
      <translation>Choisissez où écrire le modèle.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>{name} is there already. Choose another name.</source>
      <translation>{name} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Networks are trained with PyTorch, which is not installed: pip install 'visavis[learning]'</source>
      <translation>Les réseaux s’entraînent avec PyTorch, qui n’est pas installé : pip install 'visavis[learning]'</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>A network finds the 68 or the 71 points; build patch experts for a layout of your own.</source>
      <translation>Un réseau trouve les 68 ou les 71 points ; pour un schéma à vous, construisez des experts locaux.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Choose a classical model of the same faces; build it first.</source>
      <translation>Choisissez un modèle classique des mêmes visages ; construisez-le d’abord.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Choose at least one channel.</source>
      <translation>Choisissez au moins un canal.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>The first scale is the coarse one: make it smaller than the second.</source>
      <translation>La première échelle est la grossière : rendez-la plus petite que la seconde.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>Its faces differ in their number of points; keep one kind.</source>
      <translation>Ses visages n’ont pas tous le même nombre de points ; n’en gardez qu’une sorte.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>The layout has other points than these faces; choose theirs.</source>
      <translation>Le schéma a d’autres points que ces visages ; choisissez le leur.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/order.py" />
      <source>There are no pictures with .pts files beside them.</source>
      <translation>Il n’y a pas d’images avec des fichiers .pts à côté.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>{name}: {error} %</source>
      <translation>{name} : {error} %</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>AUC to 8 %: {area}</source>
      <translation>AUC jusqu’à 8 % : {area}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>{name}: not found</source>
      <translation>{name} : pas trouvé</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>Share of the faces whose error is at most so many percent</source>
      <translation>Part des visages dont l’erreur est d’au plus tant de pour cent</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>The cumulative error curve: the sooner it is high, the better</source>
      <translation>La courbe cumulée des erreurs : plus elle monte tôt, mieux c’est</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>Errors</source>
      <translation>Erreurs</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>Turned faces</source>
      <translation>Visages tournés</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>Regions</source>
      <translation>Régions</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>By how far faces are turned</source>
      <translation>Selon la rotation des visages</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>The worst faces: as annotated green, as found orange</source>
      <translation>Les pires visages : en vert les points placés, en orange les points trouvés</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>Turned by</source>
      <translation>Tourné de</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>Region</source>
      <translation>Région</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_builder/report_view.py" />
      <source>Mean error, %</source>
      <translation>Erreur moyenne, %</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>In the model viewer: let the component go to and fro, or stop it.</source>
      <translation>Dans « Explorer un modèle » : faire aller et venir la composante, ou l’arrêter.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>Home</source>
      <translation>Début</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>In the model viewer: all components to 0, seen from the front.</source>
      <translation>Dans « Explorer un modèle » : toutes les composantes à 0, vues de face.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>D</source>
      <translation>D</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>In depth</source>
      <translation>En profondeur</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>In the model viewer: show the face in depth, or flat.</source>
      <translation>Dans « Explorer un modèle » : montrer le visage en profondeur, ou à plat.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>Turn</source>
      <translation>Rotation</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>In the model viewer: turn the face that has the focus.</source>
      <translation>Dans « Explorer un modèle » : tourner le visage qui a le focus.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>There is no picture yet. Choose a camera or a file first.</source>
      <translation>Il n’y a pas encore d’image. Choisissez d’abord une caméra ou un fichier.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>Look at this model</source>
      <translation>Explorer ce modèle</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>Covering the face place by place…</source>
      <translation>Le visage est couvert endroit par endroit…</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/bench.py" />
      <source>This file is a shape alone: it looks at nothing.</source>
      <translation>Ce fichier n’est qu’une forme : il ne regarde rien.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/components.py" />
      <source>Play component {number}</source>
      <translation>Animer la composante {number}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/components.py" />
      <source>Let component {number} go to and fro between −3 and 3 standard deviations</source>
      <translation>Faire aller et venir la composante {number} entre −3 et 3 écarts types</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/components.py" />
      <source>Component {number}</source>
      <translation>Composante {number}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/components.py" />
      <source>Component {number}, in standard deviations of the faces it was learnt from</source>
      <translation>Composante {number}, en écarts types des visages dont elle a été apprise</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>grey levels</source>
      <translation>niveaux de gris</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>edges to each side</source>
      <translation>bords de chaque côté</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>local patterns</source>
      <translation>motifs locaux</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>all points</source>
      <translation>tous les points</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>point {point}</source>
      <translation>point {point}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>Its first filters</source>
      <translation>Ses premiers filtres</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>The filters of the network's first layer: edges, spots and waves of which all else is made.</source>
      <translation>Les filtres de la première couche du réseau : les bords, taches et ondes dont tout le reste est fait.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>no face was found in the picture; choose another one</source>
      <translation>aucun visage n’a été trouvé dans l’image ; choisissez-en une autre</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>All points: {channel}, {scale} px</source>
      <translation>Tous les points : {channel}, {scale} px</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>How much weight each point's filter has at each pixel. Click a point of the face for its own.</source>
      <translation>Le poids du filtre de chaque point à chaque pixel. Cliquez sur un point du visage pour voir le sien.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>Point {point}: {channel}, {scale} px</source>
      <translation>Point {point} : {channel}, {scale} px</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>The filter of this point's patch expert, a picture for each plane of the channel: bright where it wants much, dark where little. The face is looked at with {scale} pixels between the eye corners.</source>
      <translation>Le filtre de l’expert local de ce point, une image par plan du canal : clair là où il veut beaucoup, sombre là où il veut peu. Le visage est regardé avec {scale} pixels entre les coins des yeux.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>What it sees</source>
      <translation>Ce qu’il voit</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>The face upright, in grey levels that no lamp changes. The marks are where it was fitted.</source>
      <translation>Le visage redressé, en niveaux de gris qu’aucune lampe ne change. Les marques montrent où il a été ajusté.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>Where it takes {whose} to be</source>
      <translation>Où il situe : {whose}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>The network's response map: the brighter, the likelier.</source>
      <translation>La carte de réponse du réseau : plus c’est clair, plus c’est probable.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>What it looks at for {whose}</source>
      <translation>Ce qu’il regarde pour : {whose}</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/looks.py" />
      <source>How much the response map changes when a grey square covers a place: bright places are those that it needs. (Zeiler and Fergus, 2014)</source>
      <translation>À quel point la carte de réponse change quand un carré gris couvre un endroit : les endroits clairs sont ceux dont il a besoin. (Zeiler et Fergus, 2014)</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/shapes_view.py" />
      <source>The face of the model</source>
      <translation>Le visage du modèle</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/shapes_view.py" />
      <source>Click a point to see what its expert looks at. In 3-D, drag or use the arrow keys to turn.</source>
      <translation>Cliquez sur un point pour voir ce que regarde son expert. En 3D, faites glisser ou prenez les flèches pour tourner.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewed_model.py" />
      <source>principal components</source>
      <translation>composantes principales</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewed_model.py" />
      <source>sparse principal components</source>
      <translation>composantes principales parcimonieuses</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewed_model.py" />
      <source>principal components in three dimensions</source>
      <translation>composantes principales en trois dimensions</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewed_model.py" />
      <source>{0} is neither a face model nor a shape model; choose a file that training wrote</source>
      <translation>{0} n’est ni un modèle de visage ni un modèle de forme ; choisissez un fichier écrit par un entraînement</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>3-D</source>
      <translation>3D</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>The model that is looked at</source>
      <translation>Le modèle que vous explorez</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>Beside it</source>
      <translation>À côté</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>A model whose same components are shown beside it</source>
      <translation>Un modèle dont les mêmes composantes sont montrées à côté</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>Look at a model of your own: a .npz file</source>
      <translation>Explorer un modèle à vous : un fichier .npz</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>On: the face in depth, to be turned with the mouse. Flat models get their depth from the 3-D model of the same points.</source>
      <translation>Activé : le visage en profondeur, à tourner avec la souris. Les modèles plats tirent leur profondeur du modèle 3D des mêmes points.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>All components to 0, seen from the front</source>
      <translation>Toutes les composantes à 0, vues de face</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>Save the face as it is, as a picture</source>
      <translation>Enregistrer le visage, tel qu’il est, en image</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>Save a film of the component that plays, or of the one moved last, as it goes to and fro</source>
      <translation>Enregistrer un film de la composante animée, ou de la dernière déplacée, qui va et vient</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>A portrait</source>
      <translation>Un portrait</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>Let the network look at a portrait of the gallery</source>
      <translation>Laisser le réseau regarder un portrait de la galerie</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>My face</source>
      <translation>Mon visage</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>Let the network look at the face in the newest picture</source>
      <translation>Laisser le réseau regarder le visage de la dernière image</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>What it looks at</source>
      <translation>Ce qu’il regarde</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/model_viewer/viewer.py" />
      <source>{points} points, {count} components ({kind})</source>
      <translation>{points} points, {count} composantes ({kind})</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Annotator</source>
      <translation>Placer les points</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Place the points of faces on your own pictures, in any layout, to train a model of your own</source>
      <translation>Placez les points des visages sur vos propres images, dans n’importe quel schéma, pour entraîner votre propre modèle</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Model builder</source>
      <translation>Construire un modèle</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Train a face model on pictures of your own, watch it, and see how well it does; average and mix faces</source>
      <translation>Entraînez un modèle de visage sur vos propres images, suivez son progrès et voyez ce qu’il vaut ; moyennez et mélangez des visages</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Model viewer</source>
      <translation>Explorer un modèle</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>The mean face of a model, a slider for each of its components, and what it looks at</source>
      <translation>Le visage moyen d’un modèle, un curseur pour chacune de ses composantes, et ce qu’il regarde</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Step through a fit: what each expert sees and answers, where the points go, what the prior takes back.</source>
      <translation>Parcourez un ajustement pas à pas : ce que chaque expert voit et répond, où vont les points, ce que l’a priori reprend.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Replay a head through several smoothers at once: which one trembles, which one lags, and the best of both.</source>
      <translation>Rejouez une tête à travers plusieurs filtres à la fois : lequel tremble, lequel est en retard, et le meilleur des deux.</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Accuracy on this machine</source>
      <translation>Précision ici</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Follows made faces whose truth is known: error, jitter, latency and speed, to be compared with others'</source>
      <translation>Suit des visages fabriqués dont on connaît la vérité : erreur, tremblement, retard et vitesse, à comparer avec ceux des autres</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Latency from light to screen</source>
      <translation>Latence de la lumière à l’écran</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>A flashing patch before the camera tells how late everything is, and the window runs ahead by that</source>
      <translation>Un carré clignotant devant la caméra révèle le retard de l’ensemble, et la fenêtre anticipe d’autant</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Lens</source>
      <translation>Objectif</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>A printed board tells the camera's angle of view and what its lens bends</source>
      <translation>Une mire imprimée révèle l’angle de vue de la caméra et ce que son objectif déforme</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Light coach</source>
      <translation>Conseiller lumière</translation>
    </message>
    <message>
      <location filename="gui/pages/workshop/specs.py" />
      <source>Says what to do about lamp, window and camera, one thing at a time, and remembers the best set-up</source>
      <translation>Dit quoi faire de la lampe, de la fenêtre et de la caméra, une chose à la fois, et retient la meilleure installation</translation>
    </message>
    <message>
      <location filename="gui/scenes/context.py" />
      <source>The scene needs OpenGL 3.3, which this machine does not give ({0}). All else works without it; {1} doctor tells more, and what to install to draw on the processor.</source>
      <translation>La scène a besoin d’OpenGL 3.3, que cette machine n’offre pas ({0}). Tout le reste fonctionne sans ; {1} doctor en dit plus, et quoi installer pour dessiner avec le processeur.</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/high_scores.py" />
      <source>not an entry</source>
      <translation>ce n’est pas un score</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>No head in view: the arrow keys steer</source>
      <translation>Pas de tête en vue : pilotez avec les flèches</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Best {score:,}</source>
      <translation>Record {score:,}</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Level {level}</source>
      <translation>Niveau {level}</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>FLIGHT</source>
      <translation>ENVOL</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Collect the blue stones, fly through the rings, avoid the rest</source>
      <translation>Ramassez les pierres bleues, traversez les anneaux, évitez le reste</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Steer with your head, or the arrow keys</source>
      <translation>Pilotez avec la tête ou avec les flèches</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Paused: your head is out of view</source>
      <translation>En pause : on ne voit plus votre tête</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>It goes on when you are back</source>
      <translation>La partie reprend à votre retour</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>It goes on when you are back; an arrow key takes over</source>
      <translation>La partie reprend à votre retour ; une flèche prend le relais</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Game over</source>
      <translation>Partie terminée</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>{score:,} points, level {level}</source>
      <translation>{score:,} points, niveau {level}</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Enter or Space: fly</source>
      <translation>Entrée ou Espace : voler</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Steered by the head</source>
      <translation>Pilotage avec la tête</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>It begins when a head is in view</source>
      <translation>La partie commence dès qu'une tête est en vue</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Not among the ten best this time</source>
      <translation>Pas dans les dix meilleurs cette fois</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Enter or Space: fly again</source>
      <translation>Entrée ou Espace : rejouer</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>P, Enter or Space: go on</source>
      <translation>P, Entrée ou Espace : continuer</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>There you are. On in {seconds:.0f}…</source>
      <translation>Vous revoilà. Reprise dans {seconds:.0f}…</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>There you are. On…</source>
      <translation>Vous revoilà. C'est reparti…</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>A new best!</source>
      <translation>Nouveau record !</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>Number {place} of your best</source>
      <translation>N° {place} de vos meilleurs scores</translation>
    </message>
    <message>
      <location filename="gui/scenes/flight/words.py" />
      <source>level {level}</source>
      <translation>niveau {level}</translation>
    </message>
    <message>
      <location filename="gui/scenes/layers.py" />
      <source>The folder {0} has no pictures in it.</source>
      <translation>Le dossier {0} ne contient aucune image.</translation>
    </message>
    <message>
      <location filename="gui/scenes/layers.py" />
      <source>The folder {0} has more than {1} pictures in it; take some out.</source>
      <translation>Le dossier {0} contient plus de {1} images ; retirez-en.</translation>
    </message>
    <message>
      <location filename="gui/scenes/layers.py" />
      <source>{0} cannot be read: {1}.</source>
      <translation>Impossible de lire {0} : {1}.</translation>
    </message>
    <message>
      <location filename="gui/scenes/layers.py" />
      <source>{0} cannot be read as a picture ({1}).</source>
      <translation>Impossible de lire {0} comme image ({1}).</translation>
    </message>
    <message>
      <location filename="gui/scenes/layers.py" />
      <source>it is too large</source>
      <translation>elle est trop grande</translation>
    </message>
    <message>
      <location filename="gui/scenes/layers.py" />
      <source>it is none, or damaged</source>
      <translation>ce n’est pas une image, ou elle est endommagée</translation>
    </message>
    <message>
      <location filename="gui/scenes/layers.py" />
      <source>it is {0}x{1} pixels, which is too large</source>
      <translation>elle fait {0}x{1} pixels, c’est trop</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>it holds {0} in place of a number</source>
      <translation>il contient {0} à la place d’un nombre</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>it has more than {0} triangles; make it simpler first</source>
      <translation>il a plus de {0} triangles ; simplifiez-le d’abord</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>it has {0} {1}, and no more than {2} can be shown; make it simpler first</source>
      <translation>il a {0} {1}, et l’on ne peut en montrer plus de {2} ; simplifiez-le d’abord</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>it is not a glTF file</source>
      <translation>ce n’est pas un fichier glTF</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>its description is missing</source>
      <translation>sa description manque</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>it is packed by {0}; save it without that</source>
      <translation>il est compressé avec {0} ; enregistrez-le sans cela</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>a buffer is shorter than it says</source>
      <translation>un tampon est plus court qu’annoncé</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>its buffers are used too often over</source>
      <translation>ses tampons sont réutilisés trop souvent</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>a list of numbers has no numbers</source>
      <translation>une liste de nombres ne contient aucun nombre</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>its lists of numbers are too long together</source>
      <translation>ses listes de nombres sont trop longues en tout</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>a node hangs on two others</source>
      <translation>un nœud dépend de deux autres</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>a node hangs on itself or on two others</source>
      <translation>un nœud dépend de lui-même ou de deux autres</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>its nodes hang on each other more than {0} deep</source>
      <translation>ses nœuds sont imbriqués sur plus de {0} niveaux</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>{0} is no size</source>
      <translation>{0} n’est pas une taille</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>something refers to what is not there</source>
      <translation>il y est fait référence à quelque chose qui n’existe pas</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>it is not a PLY file</source>
      <translation>ce n’est pas un fichier PLY</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>it is not an STL file, or cut off</source>
      <translation>ce n’est pas un fichier STL, ou il est tronqué</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>it is cut off</source>
      <translation>il est tronqué</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>its {0} are no list</source>
      <translation>son champ {0} n’est pas une liste</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>a part of a buffer reaches beyond it</source>
      <translation>une partie d’un tampon dépasse ses limites</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>it is shorter than it says</source>
      <translation>il est plus court qu’annoncé</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_checks.py" />
      <source>a list of numbers reaches beyond its buffer</source>
      <translation>une liste de nombres dépasse son tampon</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_file.py" />
      <source>{0} has no surface that could be shown.</source>
      <translation>{0} n’a aucune surface à montrer.</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_file.py" />
      <source>a triangle has a corner that is not there</source>
      <translation>un triangle a un sommet qui n’existe pas</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_file.py" />
      <source>it has points that are nowhere</source>
      <translation>il a des points situés nulle part</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_file.py" />
      <source>{0} cannot be read ({1}).</source>
      <translation>Impossible de lire {0} ({1}).</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_file.py" />
      <source>{0} cannot be read as a model ({1}).</source>
      <translation>Impossible de lire {0} comme modèle ({1}).</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_file.py" />
      <source>it refers to something outside its folder</source>
      <translation>il fait référence à quelque chose hors de son dossier</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_file.py" />
      <source>its picture is of the kind {0}; save that as PNG or JPEG</source>
      <translation>son image est de type {0} ; enregistrez-la en PNG ou en JPEG</translation>
    </message>
    <message>
      <location filename="gui/scenes/model_file.py" />
      <source>its pictures are too large ({0}x{1} pixels); make them smaller first</source>
      <translation>ses images sont trop grandes ({0}x{1} pixels) ; réduisez-les d’abord</translation>
    </message>
    <message>
      <location filename="gui/scenes/opening.py" />
      <source>There is no scene {0}. There are: {1}.</source>
      <translation>La scène {0} n’existe pas. Il y a : {1}.</translation>
    </message>
    <message>
      <location filename="gui/scenes/opening.py" />
      <source>Only the scene 'own' shows a file; leave out {0}, or ask for that scene.</source>
      <translation>Seule la scène « own » montre un fichier ; retirez {0}, ou demandez cette scène.</translation>
    </message>
    <message>
      <location filename="gui/scenes/opening.py" />
      <source>The scene 'own' needs something to show: a model (.glb, .gltf, .obj) or a picture.</source>
      <translation>La scène « own » a besoin de quelque chose à montrer : un modèle (.glb, .gltf, .obj) ou une image.</translation>
    </message>
    <message>
      <location filename="gui/scenes/own.py" />
      <source>{0} cannot be shown. Give one of {1}, or a folder of pictures.</source>
      <translation>Impossible de montrer {0}. Donnez un fichier {1}, ou un dossier d’images.</translation>
    </message>
    <message>
      <location filename="gui/scenes/own.py" />
      <source>There is no file {0}.</source>
      <translation>Le fichier {0} n’existe pas.</translation>
    </message>
    <message>
      <location filename="gui/shell/action_set.py" />
      <source>&amp;Pause</source>
      <translation>&amp;Pause</translation>
    </message>
    <message>
      <location filename="gui/shell/action_set.py" />
      <source>&amp;Go on</source>
      <translation>&amp;Continuer</translation>
    </message>
    <message>
      <location filename="gui/shell/action_set.py" />
      <source>&amp;Start</source>
      <translation>&amp;Démarrer</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Open &amp;clip…</source>
      <translation>Ouvrir une &amp;vidéo…</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Track the head in a video file</source>
      <translation>Suivre la tête dans un fichier vidéo</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Open p&amp;icture…</source>
      <translation>Ouvrir une &amp;image…</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Look for a head in a still picture</source>
      <translation>Chercher une tête dans une image fixe</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Open &amp;folder of pictures…</source>
      <translation>Ouvrir un &amp;dossier d’images…</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Track through the pictures in a folder</source>
      <translation>Suivre la tête au fil des images d’un dossier</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Demo</source>
      <translation>Dé&amp;mo</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Track a portrait that the program moves itself</source>
      <translation>Suivre un portrait que le programme anime lui-même</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Snapshot</source>
      <translation>&amp;Photo</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Save the picture as you see it, with what is drawn on it</source>
      <translation>Enregistrer l’image telle que vous la voyez, avec ce qui est dessiné dessus</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Close the program</source>
      <translation>Fermer le programme</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Undo setting</source>
      <translation>&amp;Annuler le réglage</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Take back the last change of a setting</source>
      <translation>Revenir sur le dernier changement d’un réglage</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Redo setting</source>
      <translation>&amp;Rétablir le réglage</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Hold the picture still, or go on</source>
      <translation>Figer l’image, ou reprendre</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Recentre</source>
      <translation>&amp;Recentrer</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>You sit straight in front now: make this the middle</source>
      <translation>Faire de votre place actuelle le milieu</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Open the source again</source>
      <translation>R&amp;ouvrir la source</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Start over with the same source</source>
      <translation>Recommencer avec la même source</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Mirror</source>
      <translation>&amp;Miroir</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Settings</source>
      <translation>&amp;Réglages</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Show the settings at the side</source>
      <translation>Montrer les réglages sur le côté</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>E&amp;xpert settings</source>
      <translation>Réglages e&amp;xperts</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Show also all settings of the tracker, group by group</source>
      <translation>Montrer aussi tous les réglages du suivi, groupe par groupe</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Icon in the &amp;tray</source>
      <translation>Icône dans la &amp;barre système</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Keep an icon in the tray of the desktop; a click on it shows or hides the window</source>
      <translation>Garde une icône dans la barre système du bureau ; un clic dessus affiche ou masque la fenêtre</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>F&amp;ind a setting…</source>
      <translation>&amp;Chercher un réglage…</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Look for a setting by its words</source>
      <translation>Chercher un réglage par ses mots</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Full screen</source>
      <translation>&amp;Plein écran</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Nothing but the picture; Esc leaves</source>
      <translation>Rien que l’image ; Échap pour en sortir</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Keys</source>
      <translation>&amp;Touches</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>All keys at a glance</source>
      <translation>Toutes les touches d’un coup d’œil</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;About visavis</source>
      <translation>À &amp;propos de visavis</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Version, and the licences of what it is made of</source>
      <translation>La version, et les licences de ce qui compose le programme</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Show the picture as a mirror does; kept apart for cameras and for clips and pictures</source>
      <translation>Montrer l’image comme dans un miroir ; un réglage pour les caméras, un autre pour les clips et images</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Welcome…</source>
      <translation>&amp;Bienvenue…</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Show again the cards of the first start, below the picture</source>
      <translation>Montrer de nouveau les cartes du premier démarrage, sous l’image</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Speak this language from the next start on</source>
      <translation>Parler cette langue dès le prochain démarrage</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Appearance</source>
      <translation>&amp;Apparence</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Language</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>As the &amp;desktop</source>
      <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Dark or light, with usual or high contrast, as the desktop</source>
      <translation>Sombre ou claire, à contraste normal ou élevé, comme le bureau</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Da&amp;rk</source>
      <translation>&amp;Sombre</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Light words on dark grounds</source>
      <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;Light</source>
      <translation>&amp;Claire</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Dark words on light grounds; what is around a picture stays dark</source>
      <translation>Texte sombre sur fond clair ; autour d’une image, cela reste sombre</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>&amp;High contrast</source>
      <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
      <location filename="gui/shell/actions.py" />
      <source>Black and white, with lines around what can be pressed</source>
      <translation>Noir et blanc, avec des traits autour de ce qui se presse</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>The window</source>
      <translation>La fenêtre</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Icons (Phosphor)</source>
      <translation>Icônes (Phosphor)</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Cameras and pictures</source>
      <translation>Caméras et images</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Video files (FFmpeg)</source>
      <translation>Fichiers vidéo (FFmpeg)</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Compiled kernels</source>
      <translation>Noyaux compilés</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Arrays</source>
      <translation>Tableaux</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Mathematics</source>
      <translation>Mathématiques</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Names of cameras</source>
      <translation>Noms des caméras</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Where files go</source>
      <translation>Emplacement des fichiers</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Settings files</source>
      <translation>Fichiers de réglages</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Command line</source>
      <translation>Ligne de commande</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Terminal output</source>
      <translation>Sortie du terminal</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Letters</source>
      <translation>Lettres</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Haar cascades</source>
      <translation>Cascades de Haar</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Finding faces</source>
      <translation>Trouver les visages</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>See the card in models/</source>
      <translation>Voir la fiche dans models/</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Portraits</source>
      <translation>Portraits</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>The demo</source>
      <translation>La démo</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Public domain; see assets/</source>
      <translation>Domaine public ; voir assets/</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Version {version}. Watches a face through an ordinary webcam and does something with it in real time. Pictures stay on this computer.&lt;br&gt;&lt;br&gt;The code of visavis is under the MIT licence. It stands on these parts, each under its own:</source>
      <translation>Version {version}. Observe un visage avec une webcam ordinaire et en fait quelque chose en temps réel. Les images restent sur cet ordinateur.&lt;br&gt;&lt;br&gt;Le code de visavis est sous licence MIT. Il s’appuie sur ces éléments, chacun sous la sienne :</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>see the package</source>
      <translation>voir le paquet</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>The arrow keys go from one to the next</source>
      <translation>Les flèches passent de l’un à l’autre</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Part</source>
      <translation>Élément</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>What for</source>
      <translation>Usage</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="gui/shell/dialogs.py" />
      <source>not installed</source>
      <translation>non installé</translation>
    </message>
    <message>
      <location filename="gui/shell/display.py" />
      <source>The system library libxcb-cursor0 is missing, without which Qt opens no window. Run: {0}</source>
      <translation>La bibliothèque système libxcb-cursor0 manque, sans laquelle Qt n’ouvre aucune fenêtre. Lancez : {0}</translation>
    </message>
    <message>
      <location filename="gui/shell/display.py" />
      <source>{0} Start it on a desktop, or use: {1} track --source demo</source>
      <translation>{0} Lancez-le sur un bureau, ou utilisez : {1} track --source demo</translation>
    </message>
    <message>
      <location filename="gui/shell/faults.py" />
      <source>This is a fault in the program: {0} ({1}).</source>
      <translation>C’est une erreur du programme : {0} ({1}).</translation>
    </message>
    <message>
      <location filename="gui/shell/keys_dialog.py" />
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <location filename="gui/shell/keys_dialog.py" />
      <source>Find a key</source>
      <translation>Chercher une touche</translation>
    </message>
    <message>
      <location filename="gui/shell/keys_dialog.py" />
      <source>Shows the keys, names and words that have what you type</source>
      <translation>Montre les touches, les noms et les mots qui contiennent ce que vous tapez</translation>
    </message>
    <message>
      <location filename="gui/shell/keys_dialog.py" />
      <source>No key has these words.</source>
      <translation>Aucune touche ne contient ces mots.</translation>
    </message>
    <message>
      <location filename="gui/shell/keys_dialog.py" />
      <source>Tab goes from control to control, Enter starts what has the focus, arrow keys turn a knob. Drop a clip, a picture or a folder onto the window to open it; double-click the picture for full screen.</source>
      <translation>Tab passe d’une commande à l’autre, Entrée déclenche celle qui a le focus, les flèches tournent un bouton. Déposez un clip, une image ou un dossier sur la fenêtre pour l’ouvrir ; un double clic sur l’image donne le plein écran.</translation>
    </message>
    <message>
      <location filename="gui/shell/keys_dialog.py" />
      <source>All keys; the arrow keys go from one to the next</source>
      <translation>Toutes les touches ; les flèches passent de l’une à l’autre</translation>
    </message>
    <message>
      <location filename="gui/shell/keys_dialog.py" />
      <source>Close this window</source>
      <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
      <location filename="gui/shell/keys_dialog.py" />
      <source>Key</source>
      <translation>Touche</translation>
    </message>
    <message>
      <location filename="gui/shell/keys_dialog.py" />
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <location filename="gui/shell/keys_dialog.py" />
      <source>What it does</source>
      <translation>Effet</translation>
    </message>
    <message>
      <location filename="gui/shell/remote_control.py" />
      <source>Another window of this app is open: what other programs send goes to that one.</source>
      <translation>Une autre fenêtre de cette application est ouverte : ce que d’autres programmes envoient va à celle-là.</translation>
    </message>
    <message>
      <location filename="gui/shell/remote_control.py" />
      <source>Other programs cannot send anything: {reason}.</source>
      <translation>Les autres programmes ne peuvent rien envoyer : {reason}.</translation>
    </message>
    <message>
      <location filename="gui/shell/source_picker.py" />
      <source>Demo</source>
      <translation>Démo</translation>
    </message>
    <message>
      <location filename="gui/shell/source_picker.py" />
      <source>Camera</source>
      <translation>Caméra</translation>
    </message>
    <message>
      <location filename="gui/shell/source_picker.py" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="gui/shell/source_picker.py" />
      <source>What to look at: a camera, a clip, pictures or the demo</source>
      <translation>Ce que l’on regarde : une caméra, un clip, des images ou la démo</translation>
    </message>
    <message>
      <location filename="gui/shell/source_picker.py" />
      <source>Look through this camera ({key})</source>
      <translation>Regarder par cette caméra ({key})</translation>
    </message>
    <message>
      <location filename="gui/shell/source_picker.py" />
      <source>Forget which clips, pictures and folders were opened; the files stay</source>
      <translation>Oublier les clips, images et dossiers ouverts ; les fichiers restent</translation>
    </message>
    <message>
      <location filename="gui/shell/source_picker.py" />
      <source>Choose a source</source>
      <translation>Choisir une source</translation>
    </message>
    <message>
      <location filename="gui/shell/source_picker.py" />
      <source>No camera found. Plug one in; it appears here.</source>
      <translation>Aucune caméra trouvée. Branchez-en une ; elle apparaîtra ici.</translation>
    </message>
    <message>
      <location filename="gui/shell/source_picker.py" />
      <source>Clear these</source>
      <translation>Les effacer</translation>
    </message>
    <message>
      <location filename="gui/shell/source_picker.py" />
      <source>{name}: in use by another program</source>
      <translation>{name} : utilisée par un autre programme</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>No source</source>
      <translation>Pas de source</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>Choose a camera, a clip or the demo.</source>
      <translation>Choisissez une caméra, un clip ou la démo.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>Preparing</source>
      <translation>Préparation</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>The tracker is made ready for this machine; only after an installation or an update.</source>
      <translation>Le suivi se prépare pour cette machine ; seulement après une installation ou une mise à jour.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>Opening</source>
      <translation>Ouverture</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>The source is being opened.</source>
      <translation>La source s’ouvre.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>The picture stands still. Press Space to go on.</source>
      <translation>L’image est arrêtée. Appuyez sur Espace pour continuer.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>Ended</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>The clip is over.</source>
      <translation>Le clip est fini.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>No picture</source>
      <translation>Pas d’image</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>The source gives no pictures; the message says why.</source>
      <translation>La source ne donne aucune image ; le message dit pourquoi.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>State of the tracker</source>
      <translation>État du suivi</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>Pictures a second that the source gives.</source>
      <translation>Images par seconde que donne la source.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>Pictures a second that are tracked.</source>
      <translation>Images par seconde qui sont suivies.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>Delay</source>
      <translation>Retard</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>From the capture of a picture to its result.</source>
      <translation>De la prise d’une image à son résultat.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>Dropped</source>
      <translation>Perdues</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>Pictures that came too fast to be tracked; the newest always wins.</source>
      <translation>Images arrivées trop vite pour être suivies ; la plus récente l’emporte toujours.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>How much the smoothed head position trembles around its way over the last 2 s (standard deviation).
Measured while you hold still. A lower cut-off in “Smoothing” makes it calmer.
In face mode: how much the points tremble, as a share of the distance of the outer eye corners.</source>
      <translation>De combien la position lissée de la tête tremble autour de son chemin sur les 2 dernières s (écart type).
Mesuré pendant que vous ne bougez pas. Une coupure plus basse dans « Lissage » la rend plus calme.
En mode visage : de combien les points tremblent, en part de la distance entre les coins extérieurs des yeux.</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>hold still</source>
      <translation>ne bougez pas</translation>
    </message>
    <message>
      <location filename="gui/shell/status_strip.py" />
      <source>{:.2f} % of eyes</source>
      <translation>{:.2f} % des yeux</translation>
    </message>
    <message>
      <location filename="gui/shell/tool_bars.py" />
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <location filename="gui/shell/tool_bars.py" />
      <source>Modes</source>
      <translation>Modes</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>One frame &amp;back</source>
      <translation>Image &amp;précédente</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Hold still, one frame further back</source>
      <translation>Arrêter, une image en arrière</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>One &amp;frame on</source>
      <translation>Image &amp;suivante</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Hold still, one frame further on</source>
      <translation>Arrêter, une image en avant</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>5 s b&amp;ack</source>
      <translation>5 s en a&amp;rrière</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Go 5 seconds back</source>
      <translation>Reculer de 5 secondes</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>5 s &amp;on</source>
      <translation>5 s en a&amp;vant</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Go 5 seconds on</source>
      <translation>Avancer de 5 secondes</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>1 s back</source>
      <translation>1 s en arrière</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Go a second back</source>
      <translation>Reculer d’une seconde</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>1 s on</source>
      <translation>1 s en avant</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Go a second on</source>
      <translation>Avancer d’une seconde</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>To the &amp;beginning</source>
      <translation>Au &amp;début</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Go to the first frame</source>
      <translation>Aller à la première image</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>To the &amp;end</source>
      <translation>À la &amp;fin</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Go to the last frame</source>
      <translation>Aller à la dernière image</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>&amp;Slower</source>
      <translation>P&amp;lus lent</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Play at the next lower speed, down to a quarter</source>
      <translation>Jouer à la vitesse inférieure, jusqu’au quart</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Fas&amp;ter</source>
      <translation>Plus v&amp;ite</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Play at the next higher speed, up to 4 times. Every frame is tracked all the same, so it gets no faster than this machine tracks; the screen leaves out what it has no time for</source>
      <translation>Jouer à la vitesse supérieure, jusqu’à 4 fois. Chaque image est suivie malgré tout : cela ne va donc pas plus vite que le suivi de cette machine ; l’écran saute ce qu’il n’a pas le temps de montrer</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>&amp;Repeat the clip</source>
      <translation>&amp;Répéter le clip</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Begin anew at the end of the clip</source>
      <translation>Recommencer à la fin du clip</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Repeat from &amp;here (A)</source>
      <translation>Répéter à partir d’&amp;ici (A)</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Repeat the clip from this frame on; on the same frame again: from its beginning</source>
      <translation>Répéter le clip à partir de cette image ; sur la même image une seconde fois : depuis son début</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Repeat up &amp;to here (B)</source>
      <translation>Répéter &amp;jusqu’ici (B)</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Repeat the clip up to this frame; on the same frame again: up to its end</source>
      <translation>Répéter le clip jusqu’à cette image ; sur la même image une seconde fois : jusqu’à sa fin</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Repeat no &amp;part</source>
      <translation>&amp;Ne rien répéter</translation>
    </message>
    <message>
      <location filename="gui/shell/transport_actions.py" />
      <source>Forget from where and up to where the clip is repeated</source>
      <translation>Oublier d’où à où le clip se répète</translation>
    </message>
    <message>
      <location filename="gui/shell/tray.py" />
      <source>Show or hide the window</source>
      <translation>Afficher ou masquer la fenêtre</translation>
    </message>
    <message>
      <location filename="gui/shell/window_commands.py" />
      <source>It is spoken from the next start on.</source>
      <translation>Elle sera utilisée au prochain démarrage.</translation>
    </message>
    <message>
      <location filename="gui/widgets/button_row.py" />
      <source>What has no room here</source>
      <translation>Ce qui n’a pas de place ici</translation>
    </message>
    <message>
      <location filename="gui/widgets/editors.py" />
      <source> levels</source>
      <translation> niveaux</translation>
    </message>
    <message>
      <location filename="gui/widgets/editors.py" />
      <source>From {low} to {high}.</source>
      <translation>De {low} à {high}.</translation>
    </message>
    <message>
      <location filename="gui/widgets/editors.py" />
      <source>A file of your own…</source>
      <translation>Un fichier à vous…</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>jaw</source>
      <translation>mâchoire</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>brows</source>
      <translation>sourcils</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>nose</source>
      <translation>nez</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>eyes</source>
      <translation>yeux</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>mouth</source>
      <translation>bouche</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>points</source>
      <translation>points</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>right brow</source>
      <translation>sourcil droit</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>left brow</source>
      <translation>sourcil gauche</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>bridge of the nose</source>
      <translation>arête du nez</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>base of the nose</source>
      <translation>base du nez</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>right eye</source>
      <translation>œil droit</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>left eye</source>
      <translation>œil gauche</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>right pupil</source>
      <translation>pupille droite</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>left pupil</source>
      <translation>pupille gauche</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>outer lip</source>
      <translation>lèvre externe</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>inner lip</source>
      <translation>lèvre interne</translation>
    </message>
    <message>
      <location filename="gui/widgets/face_outline.py" />
      <source>{part} {number}</source>
      <translation>{part} {number}</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Clips (*.mp4 *.mkv *.avi *.mov *.webm *.m4v *.mpg *.ogv);;All files (*)</source>
      <translation>Clips (*.mp4 *.mkv *.avi *.mov *.webm *.m4v *.mpg *.ogv);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Models and pictures (*.glb *.gltf *.obj *.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff);;All files (*)</source>
      <translation>Modèles et images (*.glb *.gltf *.obj *.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Expressions (*.npz);;All files (*)</source>
      <translation>Expressions (*.npz);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Profiles (*.toml);;All files (*)</source>
      <translation>Profils (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Reports (*.zip);;All files (*)</source>
      <translation>Rapports (*.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Tables (*.csv);;All files (*)</source>
      <translation>Tableaux (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Pictures (*.jpg *.png);;All files (*)</source>
      <translation>Images (*.jpg *.png);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Sheets to print (*.pdf *.png);;All files (*)</source>
      <translation>Feuilles à imprimer (*.pdf *.png);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Reports of accuracy (*.json);;All files (*)</source>
      <translation>Rapports de précision (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Layouts of points (*.toml);;All files (*)</source>
      <translation>Schémas de points (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Points (*.csv *.json);;All files (*)</source>
      <translation>Points (*.csv *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Models (*.npz);;All files (*)</source>
      <translation>Modèles (*.npz);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Reports (*.json);;All files (*)</source>
      <translation>Rapports (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Films (*.mp4);;All files (*)</source>
      <translation>Films (*.mp4);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Pictures (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff);;All files (*)</source>
      <translation>Images (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Open a clip</source>
      <translation>Ouvrir un clip</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Open a picture</source>
      <translation>Ouvrir une image</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Make a mask of a picture</source>
      <translation>Faire un masque d’une image</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Open a folder of pictures</source>
      <translation>Ouvrir un dossier d’images</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Open a recording</source>
      <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Open a table</source>
      <translation>Ouvrir un tableau</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Export into a folder</source>
      <translation>Exporter dans un dossier</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Show your own</source>
      <translation>Montrer le vôtre</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Import expressions</source>
      <translation>Importer des expressions</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Export expressions</source>
      <translation>Exporter des expressions</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Import a profile</source>
      <translation>Importer un profil</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Export the profile</source>
      <translation>Exporter le profil</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Save the sheet</source>
      <translation>Enregistrer la planche</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Open a layout</source>
      <translation>Ouvrir un schéma</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Import points</source>
      <translation>Importer des points</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Import points from a folder</source>
      <translation>Importer des points d’un dossier</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Export points</source>
      <translation>Exporter les points</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Open a model</source>
      <translation>Ouvrir un modèle</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Save the model as</source>
      <translation>Enregistrer le modèle sous</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Open a report</source>
      <translation>Ouvrir un rapport</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Save the picture</source>
      <translation>Enregistrer l’image</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Save the film</source>
      <translation>Enregistrer le film</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Save a report</source>
      <translation>Enregistrer un rapport</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Save the board</source>
      <translation>Enregistrer la mire</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Compare with a report</source>
      <translation>Comparer avec un rapport</translation>
    </message>
    <message>
      <location filename="gui/widgets/file_dialogs.py" />
      <source>Save the report</source>
      <translation>Enregistrer le rapport</translation>
    </message>
    <message>
      <location filename="gui/widgets/lag_plot.py" />
      <source>To the right: how far what is sent comes after the head. Up: how much it trembles at rest.
Each line is a kind of filter from steady to quick; none beats those on the pale band in both.
Click a point to choose it</source>
      <translation>Vers la droite : de combien ce qui est envoyé arrive après la tête. Vers le haut : combien cela tremble au repos.
Chaque ligne est un type de filtre, du plus stable au plus vif ; aucun ne bat ceux de la bande pâle sur les deux à la fois.
Cliquez sur un point pour le choisir</translation>
    </message>
    <message>
      <location filename="gui/widgets/lag_plot.py" />
      <source>lag in ms</source>
      <translation>retard en ms</translation>
    </message>
    <message>
      <location filename="gui/widgets/lag_plot.py" />
      <source>trembling in °</source>
      <translation>tremblement en °</translation>
    </message>
    <message>
      <location filename="gui/widgets/lag_plot.py" />
      <source>trembling in mm</source>
      <translation>tremblement en mm</translation>
    </message>
    <message>
      <location filename="gui/widgets/live_view.py" />
      <source>Live picture</source>
      <translation>Image en direct</translation>
    </message>
    <message>
      <location filename="gui/widgets/picture_area.py" />
      <source>Opening…</source>
      <translation>Ouverture…</translation>
    </message>
    <message>
      <location filename="gui/widgets/plain_panel.py" />
      <source>Drawn over the picture</source>
      <translation>Dessiné sur l’image</translation>
    </message>
    <message>
      <location filename="gui/widgets/points_canvas.py" />
      <source>Picture with the points of the face</source>
      <translation>Image avec les points du visage</translation>
    </message>
    <message>
      <location filename="gui/widgets/rubber_band.py" />
      <source>Let go to follow this by its colours</source>
      <translation>Relâchez pour suivre cela par ses couleurs</translation>
    </message>
    <message>
      <location filename="gui/widgets/rubber_band.py" />
      <source>Draw a larger box</source>
      <translation>Tracez un cadre plus grand</translation>
    </message>
    <message>
      <location filename="gui/widgets/seek_bar.py" />
      <source>Place in the clip</source>
      <translation>Endroit dans le clip</translation>
    </message>
    <message>
      <location filename="gui/widgets/seek_bar.py" />
      <source>{place}. This clip can only be played from its beginning to its end.</source>
      <translation>{place}. Ce clip ne peut être joué que du début à la fin.</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_group.py" />
      <source>{title}, group of settings</source>
      <translation>{title}, groupe de réglages</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_group.py" />
      <source>Restore the defaults of “{title}”</source>
      <translation>Rétablir les valeurs par défaut de « {title} »</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_group.py" />
      <source>Restore the defaults of {title}</source>
      <translation>Rétablir les valeurs par défaut de {title}</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_group.py" />
      <source>Click to fold this group away or out.</source>
      <translation>Cliquez pour replier ou déplier ce groupe.</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_panel.py" />
      <source>Find a setting</source>
      <translation>Chercher un réglage</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_panel.py" />
      <source>Shows the settings whose names or help have these words</source>
      <translation>Montre les réglages dont le nom ou l’aide contient ces mots</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_panel.py" />
      <source>No setting of this page has these words.</source>
      <translation>Aucun réglage de cette page ne contient ces mots.</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_panel.py" />
      <source>Show them</source>
      <translation>Les montrer</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_panel.py" />
      <source>Show the settings for experts</source>
      <translation>Montrer les réglages experts</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_panel.py" />
      <source>A setting for experts is not as usual.</source>
      <translation>Un réglage expert n’est pas à sa valeur habituelle.</translation>
    </message>
    <message>
      <location filename="gui/widgets/settings_panel.py" />
      <source>{count} settings for experts are not as usual.</source>
      <translation>{count} réglages experts ne sont pas à leur valeur habituelle.</translation>
    </message>
    <message>
      <location filename="gui/widgets/sheet_view.py" />
      <source>Faces, those that are alike near each other</source>
      <translation>Visages, ceux qui se ressemblent côte à côte</translation>
    </message>
    <message>
      <location filename="gui/widgets/sheet_view.py" />
      <source>Click a face to go to its frame; the wheel zooms, dragging moves; arrows and Enter do too</source>
      <translation>Un clic sur un visage mène à son image ; la molette agrandit, glisser déplace ; les flèches et Entrée aussi</translation>
    </message>
    <message>
      <location filename="gui/widgets/stage_mark.py" />
      <source>The picture stands still. Click, or press Space, to go on</source>
      <translation>L’image est arrêtée. Cliquez, ou appuyez sur Espace, pour continuer</translation>
    </message>
    <message>
      <location filename="gui/widgets/stage_mark.py" />
      <source>The clip is over. Click, or press Space, to play it again</source>
      <translation>Le clip est fini. Cliquez, ou appuyez sur Espace, pour le rejouer</translation>
    </message>
    <message>
      <location filename="gui/widgets/thing_overlay.py" />
      <source>{width} × {height} px</source>
      <translation>{width} × {height} px</translation>
    </message>
    <message>
      <location filename="gui/widgets/thing_overlay.py" />
      <source>at {x}, {y}</source>
      <translation>à {x}, {y}</translation>
    </message>
    <message>
      <location filename="gui/widgets/thing_overlay.py" />
      <source>{size} · {place} · {relative} % of its first size</source>
      <translation>{size} · {place} · {relative} % de sa taille de départ</translation>
    </message>
    <message>
      <location filename="gui/widgets/toast.py" />
      <source>Open the picture</source>
      <translation>Ouvrir l’image</translation>
    </message>
    <message>
      <location filename="gui/widgets/toast.py" />
      <source>Show the picture among its neighbours</source>
      <translation>Montrer l’image dans son dossier</translation>
    </message>
    <message>
      <location filename="gui/widgets/toast.py" />
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <location filename="gui/widgets/transport_bar.py" />
      <source>{count} frames</source>
      <translation>{count} images</translation>
    </message>
    <message>
      <location filename="gui/widgets/transport_bar.py" />
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
    <message>
      <location filename="gui/widgets/transport_bar.py" />
      <source>How fast the clip is played (&lt; and &gt;). Every frame is tracked, so it gets no faster than this machine tracks; the screen leaves out what it has no time for.</source>
      <translation>À quelle vitesse le clip est joué (&lt; et &gt;). Chaque image est suivie : cela ne va donc pas plus vite que le suivi de cette machine ; l’écran saute ce qu’il n’a pas le temps de montrer.</translation>
    </message>
    <message>
      <location filename="gui/widgets/transport_bar.py" />
      <source>Time of the frame on show</source>
      <translation>Instant de l’image affichée</translation>
    </message>
    <message>
      <location filename="gui/widgets/transport_bar.py" />
      <source>Length of the clip</source>
      <translation>Durée du clip</translation>
    </message>
    <message>
      <location filename="gui/widgets/welcome.py" />
      <source>Close the welcome; Help has it again</source>
      <translation>Fermer l’accueil ; vous le retrouverez dans l’aide</translation>
    </message>
    <message>
      <location filename="gui/widgets/welcome.py" />
      <source>Close the welcome</source>
      <translation>Fermer l’accueil</translation>
    </message>
    <message>
      <location filename="gui/widgets/welcome.py" />
      <source>This is a demo: a portrait, moved by the program, and tracked live.</source>
      <translation>Ceci est une démo : un portrait animé par le programme et suivi en direct.</translation>
    </message>
    <message>
      <location filename="gui/widgets/welcome.py" />
      <source>Open a clip…</source>
      <translation>Ouvrir une vidéo…</translation>
    </message>
    <message>
      <location filename="gui/widgets/welcome.py" />
      <source>Track your own head with the first camera</source>
      <translation>Suivre votre tête avec la première caméra</translation>
    </message>
    <message>
      <location filename="gui/widgets/welcome.py" />
      <source>Track a head in a film of yours</source>
      <translation>Suivre une tête dans une vidéo à vous</translation>
    </message>
    <message>
      <location filename="gui/widgets/welcome.py" />
      <source>Three things to begin with:</source>
      <translation>Trois choses pour commencer :</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/conditions.py" />
      <source>Still</source>
      <translation>Immobile</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/conditions.py" />
      <source>Moving</source>
      <translation>En mouvement</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/conditions.py" />
      <source>Turned far</source>
      <translation>Très tourné</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/conditions.py" />
      <source>Dim, warm light</source>
      <translation>Lumière faible et chaude</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/conditions.py" />
      <source>Light from one side</source>
      <translation>Lumière d’un seul côté</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/conditions.py" />
      <source>Blurred</source>
      <translation>Flou</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/conditions.py" />
      <source>Noisy</source>
      <translation>Bruité</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/conditions.py" />
      <source>Partly covered</source>
      <translation>En partie couvert</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/measuring.py" />
      <source>a frame</source>
      <translation>une image</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>found, %</source>
      <translation>trouvé, %</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>points, %</source>
      <translation>points, %</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>turn, °</source>
      <translation>rotation, °</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>place, cm</source>
      <translation>position, cm</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>shake, mm</source>
      <translation>tremblement, mm</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>shake, °</source>
      <translation>tremblement, °</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>lag, ms</source>
      <translation>retard, ms</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>ms a frame</source>
      <translation>ms par image</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>95 % within ms</source>
      <translation>95 % en ms</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>frames a second</source>
      <translation>images par seconde</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>it is of the format {0}</source>
      <translation>il est au format {0}</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>it is of version {0}, not {1}</source>
      <translation>il est de version {0}, non {1}</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>it has too many rows</source>
      <translation>il a trop de lignes</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>a count is below 0</source>
      <translation>un compte est inférieur à 0</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>a number is beyond all reason</source>
      <translation>un nombre est aberrant</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>{0} is no name</source>
      <translation>{0} n’est pas un nom</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>{0} cannot be written: {1}.</source>
      <translation>Impossible d’écrire {0} : {1}.</translation>
    </message>
    <message>
      <location filename="tracker/accuracy/report.py" />
      <source>{0} is no report of accuracy that can be used: {1}.</source>
      <translation>{0} n’est pas un rapport de précision utilisable : {1}.</translation>
    </message>
    <message>
      <location filename="tracker/annotation/annotation_set.py" />
      <source>{0} is annotated in several layouts ({1}). Say which with --layout.</source>
      <translation>Dans {0}, des points sont placés selon plusieurs schémas ({1}). Dites lequel avec --layout.</translation>
    </message>
    <message>
      <location filename="tracker/annotation/annotation_set.py" />
      <source>{0} is annotated with another layout that is called {1} too. Give yours another name.</source>
      <translation>Dans {0}, les points sont placés selon un autre schéma, qui s’appelle aussi {1}. Donnez un autre nom au vôtre.</translation>
    </message>
    <message>
      <location filename="tracker/annotation/annotation_set.py" />
      <source>The points cannot be kept in {0} ({1}). Make room, or allow writing there.</source>
      <translation>Impossible de garder les points dans {0} ({1}). Faites de la place, ou permettez d’y écrire.</translation>
    </message>
    <message>
      <location filename="tracker/annotation/coco.py" />
      <source>a point lies in no picture</source>
      <translation>un point n’est dans aucune image</translation>
    </message>
    <message>
      <location filename="tracker/annotation/coco.py" />
      <source>{0} is no file of COCO keypoints for the layout {1} ({2}).</source>
      <translation>{0} n’est pas un fichier de points COCO pour le schéma {1} ({2}).</translation>
    </message>
    <message>
      <location filename="tracker/annotation/coco.py" />
      <source>a face has {0} points, the layout {1}</source>
      <translation>un visage a {0} points, le schéma {1}</translation>
    </message>
    <message>
      <location filename="tracker/annotation/exchange.py" />
      <source>Points go to a folder of .pts, a .csv or a .json; {0} is none of them.</source>
      <translation>Les points vont dans un dossier de .pts, un .csv ou un .json ; {0} n’est rien de cela.</translation>
    </message>
    <message>
      <location filename="tracker/annotation/exchange.py" />
      <source>{0} has {1} points, the layout {2} has {3}.</source>
      <translation>{0} a {1} points, le schéma {2} en a {3}.</translation>
    </message>
    <message>
      <location filename="tracker/annotation/exchange.py" />
      <source>The points cannot be written to {0} ({1}).</source>
      <translation>Impossible d’écrire les points dans {0} ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/annotation/fitting.py" />
      <source>{0} more pictures have to be annotated first</source>
      <translation>il faut d’abord placer les points de {0} images de plus</translation>
    </message>
    <message>
      <location filename="tracker/annotation/log.py" />
      <source>{0} is no name of a picture</source>
      <translation>{0} n’est pas le nom d’une image</translation>
    </message>
    <message>
      <location filename="tracker/annotation/log.py" />
      <source>{0} has {1} points</source>
      <translation>{0} a {1} points</translation>
    </message>
    <message>
      <location filename="tracker/annotation/log.py" />
      <source>{0} hides points that it does not have</source>
      <translation>{0} cache des points qu’il n’a pas</translation>
    </message>
    <message>
      <location filename="tracker/annotation/log.py" />
      <source>The annotations in {0} cannot be read ({1}).</source>
      <translation>Impossible de lire les points placés dans {0} ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/annotation/log.py" />
      <source>{0} holds no annotations that this version knows ({1}).</source>
      <translation>{0} ne contient pas de points placés que cette version connaisse ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/annotation/log.py" />
      <source>it does not begin with visavis_annotations {0}</source>
      <translation>il ne commence pas par visavis_annotations {0}</translation>
    </message>
    <message>
      <location filename="tracker/archives/archive.py" />
      <source>{0} is stored as {1}</source>
      <translation>{0} a pour type {1}</translation>
    </message>
    <message>
      <location filename="tracker/archives/archive.py" />
      <source>{0} is of size {1} and not {2}</source>
      <translation>{0} a pour dimensions {1} et non {2}</translation>
    </message>
    <message>
      <location filename="tracker/archives/archive.py" />
      <source>{0} holds numbers that are not finite</source>
      <translation>{0} contient des nombres non finis</translation>
    </message>
    <message>
      <location filename="tracker/archives/archive.py" />
      <source>{0} holds numbers that are not positive</source>
      <translation>{0} contient des nombres qui ne sont pas positifs</translation>
    </message>
    <message>
      <location filename="tracker/archives/archive.py" />
      <source>{0} holds numbers that are too large</source>
      <translation>{0} contient des nombres trop grands</translation>
    </message>
    <message>
      <location filename="tracker/archives/header.py" />
      <source>its header is not a table</source>
      <translation>son en-tête n’est pas une table</translation>
    </message>
    <message>
      <location filename="tracker/archives/header.py" />
      <source>{0} is not a line of text</source>
      <translation>{0} n’est pas une ligne de texte</translation>
    </message>
    <message>
      <location filename="tracker/archives/header.py" />
      <source>{0} is {1}, not one of {2}</source>
      <translation>{0} vaut {1} ; valeurs possibles : {2}</translation>
    </message>
    <message>
      <location filename="tracker/archives/header.py" />
      <source>{0} is not a number</source>
      <translation>{0} n’est pas un nombre</translation>
    </message>
    <message>
      <location filename="tracker/archives/header.py" />
      <source>{0} is out of range</source>
      <translation>{0} est hors limites</translation>
    </message>
    <message>
      <location filename="tracker/archives/header.py" />
      <source>{0} is not a whole number</source>
      <translation>{0} n’est pas un nombre entier</translation>
    </message>
    <message>
      <location filename="tracker/archives/header.py" />
      <source>{0} is not a list of {1} to {2}</source>
      <translation>{0} n’est pas une liste de {1} à {2} éléments</translation>
    </message>
    <message>
      <location filename="tracker/archives/header.py" />
      <source>{0} is not a table</source>
      <translation>{0} n’est pas une table</translation>
    </message>
    <message>
      <location filename="tracker/archives/header.py" />
      <source>{0} has no {1}</source>
      <translation>{1} manque dans {0}</translation>
    </message>
    <message>
      <location filename="tracker/archives/header.py" />
      <source>its header is not JSON, or holds numbers that are not finite</source>
      <translation>son en-tête n’est pas du JSON, ou contient des nombres non finis</translation>
    </message>
    <message>
      <location filename="tracker/archives/manifest.py" />
      <source>The model file {0} is not in the list of model files, {1}.</source>
      <translation>Le fichier de modèle {0} n’est pas dans la liste des fichiers de modèle, {1}.</translation>
    </message>
    <message>
      <location filename="tracker/archives/manifest.py" />
      <source>The model file {0} is damaged or altered. Fetch the program's files again.</source>
      <translation>Le fichier de modèle {0} est endommagé ou modifié. Récupérez de nouveau les fichiers du programme.</translation>
    </message>
    <message>
      <location filename="tracker/archives/manifest.py" />
      <source>it lists no files</source>
      <translation>elle n’indique aucun fichier</translation>
    </message>
    <message>
      <location filename="tracker/archives/manifest.py" />
      <source>The list of model files, {0}, cannot be read ({1}).</source>
      <translation>Impossible de lire la liste des fichiers de modèle, {0} ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/archives/manifest.py" />
      <source>The model file {0} is missing. Fetch the program's files again.</source>
      <translation>Le fichier de modèle {0} manque. Récupérez de nouveau les fichiers du programme.</translation>
    </message>
    <message>
      <location filename="tracker/archives/manifest.py" />
      <source>The model file {0} cannot be read ({1}).</source>
      <translation>Impossible de lire le fichier de modèle {0} ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>it is not a whole archive</source>
      <translation>l’archive est incomplète</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>its directory is not in order</source>
      <translation>son répertoire n’est pas en ordre</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>two of its parts have the same name</source>
      <translation>deux de ses parties portent le même nom</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>it is encrypted</source>
      <translation>le fichier est chiffré</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>it is packed in an unknown way</source>
      <translation>sa compression est inconnue</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>it would unpack to more than such a file can hold</source>
      <translation>une fois décompressé, il dépasserait la taille d’un tel fichier</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>its parts overlap</source>
      <translation>ses parties se chevauchent</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>{0} is not an array</source>
      <translation>{0} n’est pas un tableau</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>{0} is not an array of numbers</source>
      <translation>{0} n’est pas un tableau de nombres</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>{0} is stored as {1}, which is no kind of ours</source>
      <translation>{0} a pour type {1}, qui n’est pas des nôtres</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>{0} is stored column by column</source>
      <translation>{0} est rangé colonne par colonne</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>{0} is empty</source>
      <translation>{0} ne contient rien</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>its directory does not hold what it says</source>
      <translation>son répertoire ne contient pas ce qu’il annonce</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>{0} is missing</source>
      <translation>{0} manque</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>{0} is not as large as it says</source>
      <translation>{0} n’a pas la taille annoncée</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>its {0} is not a short text</source>
      <translation>son champ {0} n’est pas un texte court</translation>
    </message>
    <message>
      <location filename="tracker/archives/members.py" />
      <source>{0} is shorter than the directory says</source>
      <translation>{0} est plus court que ne l’annonce le répertoire</translation>
    </message>
    <message>
      <location filename="tracker/archives/onnx_session.py" />
      <source>ONNX Runtime fell back from {0} to {1}{2}</source>
      <translation>ONNX Runtime s’est replié de {0} sur {1}{2}</translation>
    </message>
    <message>
      <location filename="tracker/batch/clusters.py" />
      <source>There is no scheduler at {0}. Start one with `dask scheduler`, and give the address it prints.</source>
      <translation>Il n’y a pas d’ordonnanceur à {0}. Lancez-en un avec `dask scheduler`, et donnez l’adresse qu’il affiche.</translation>
    </message>
    <message>
      <location filename="tracker/batch/clusters.py" />
      <source>The processes that were to work could not be started ({0}).</source>
      <translation>Les processus de travail n’ont pas pu être lancés ({0}).</translation>
    </message>
    <message>
      <location filename="tracker/batch/engine.py" />
      <source>The connection to the cluster is lost. What is done is kept; the same command goes on.</source>
      <translation>La connexion à la grappe est perdue. Ce qui est fait est gardé ; la même commande continue.</translation>
    </message>
    <message>
      <location filename="tracker/batch/folder.py" />
      <source>The output {0} is a file. Give a folder.</source>
      <translation>La sortie {0} est un fichier. Donnez un dossier.</translation>
    </message>
    <message>
      <location filename="tracker/batch/folder.py" />
      <source>The output {0} cannot be written: {1}.</source>
      <translation>La sortie {0} ne peut pas être écrite : {1}.</translation>
    </message>
    <message>
      <location filename="tracker/batch/folder.py" />
      <source>{0} has files in it that no batch has made. Give a new folder for the results.</source>
      <translation>{0} contient des fichiers qu’aucun lot n’a faits. Donnez un nouveau dossier pour les résultats.</translation>
    </message>
    <message>
      <location filename="tracker/batch/inputs.py" />
      <source>There are no clips or pictures in {0}.</source>
      <translation>Il n’y a ni clips ni images dans {0}.</translation>
    </message>
    <message>
      <location filename="tracker/batch/inputs.py" />
      <source>There is no file or folder {0}. Check the name.</source>
      <translation>Il n’y a ni fichier ni dossier {0}. Vérifiez le nom.</translation>
    </message>
    <message>
      <location filename="tracker/batch/inputs.py" />
      <source>it is no text</source>
      <translation>ce n’est pas du texte</translation>
    </message>
    <message>
      <location filename="tracker/batch/inputs.py" />
      <source>The list {0} cannot be read ({1}).</source>
      <translation>La liste {0} ne peut pas être lue ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/batch/records.py" />
      <source>it is of another kind or version</source>
      <translation>il est d’une autre sorte ou version</translation>
    </message>
    <message>
      <location filename="tracker/batch/records.py" />
      <source>a file of it lies elsewhere</source>
      <translation>un de ses fichiers est ailleurs</translation>
    </message>
    <message>
      <location filename="tracker/batch/records.py" />
      <source>a number in it is none</source>
      <translation>un nombre n’en est pas un</translation>
    </message>
    <message>
      <location filename="tracker/batch/records.py" />
      <source>a text in it is none</source>
      <translation>un texte n’en est pas un</translation>
    </message>
    <message>
      <location filename="tracker/batch/records.py" />
      <source>{0} is no note of a batch, or is damaged ({1}). Delete it, and the work is done anew.</source>
      <translation>{0} n’est pas une note de lot, ou est endommagé ({1}). Supprimez-le, et le travail sera refait.</translation>
    </message>
    <message>
      <location filename="tracker/batch/station.py" />
      <source>A worker has another {0} than the machine that asks. Install the same on all.</source>
      <translation>Un processus a un autre {0} que la machine qui demande. Installez le même partout.</translation>
    </message>
    <message>
      <location filename="tracker/batch/station.py" />
      <source>The work was stopped.</source>
      <translation>Le travail a été arrêté.</translation>
    </message>
    <message>
      <location filename="tracker/batch/work.py" />
      <source>{0} is damaged: {1} of {2} frames could not be read and are left out. A fresh copy of the file may have more.</source>
      <translation>{0} est endommagé : {1} images sur {2} n’ont pas pu être lues et sont omises. Une nouvelle copie du fichier en contient peut-être plus.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/file.py" />
      <source>a camera has an impossible delay</source>
      <translation>une caméra a un délai impossible</translation>
    </message>
    <message>
      <location filename="tracker/calibration/file.py" />
      <source>a pixel of a screen has an impossible size</source>
      <translation>un pixel d’écran a une taille impossible</translation>
    </message>
    <message>
      <location filename="tracker/calibration/file.py" />
      <source>it is of schema {0}, not {1}</source>
      <translation>il suit le schéma {0}, et non {1}</translation>
    </message>
    <message>
      <location filename="tracker/calibration/file.py" />
      <source>an error is not a number</source>
      <translation>une erreur n’est pas un nombre</translation>
    </message>
    <message>
      <location filename="tracker/calibration/lens_board.py" />
      <source>{0}: a board is written as .pdf or .png.</source>
      <translation>{0} : une mire s’écrit en .pdf ou en .png.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/lens_solver.py" />
      <source>The pictures are of several sizes. Take all of them with one camera at one size.</source>
      <translation>Les images sont de plusieurs tailles. Prenez-les toutes avec une seule caméra, à une seule taille.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/lens_solver.py" />
      <source>The board is seen in {0} pictures; at least {1} are needed, tilted and in all parts of the picture.</source>
      <translation>La mire se voit dans {0} images ; il en faut au moins {1}, inclinée et dans toutes les parties de l’image.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/lens_solver.py" />
      <source>The lens cannot be told from these pictures. Tilt the board more, to all sides.</source>
      <translation>Ces images ne permettent pas de déterminer l’objectif. Inclinez davantage la mire, de tous les côtés.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/lens_solver.py" />
      <source>The corners are {0} pixels off, which is no lens. Glue the board on something flat and hold it still.</source>
      <translation>Les coins sont décalés de {0} pixels, ce qu’aucun objectif ne fait. Collez la mire sur un support plat et ne la bougez plus.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/lens_solver.py" />
      <source>What comes out is no camera. Hold the board nearer, tilted, and in all parts of the picture.</source>
      <translation>Le résultat ne correspond à aucune caméra. Tenez la mire plus près, inclinée, et dans toutes les parties de l’image.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>The four corners of the card lie in a line. Drag each onto its own corner.</source>
      <translation>Les quatre coins de la carte sont alignés. Placez chacun sur son propre coin.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>Nothing has been measured yet.</source>
      <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>{0} does not fit the rest. Do that step again, or leave it out.</source>
      <translation>{0} ne s’accorde pas avec le reste. Refaites cette étape, ou passez-la.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>The camera's place</source>
      <translation>La place de la caméra</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>The camera's direction</source>
      <translation>La direction de la caméra</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>The head's size</source>
      <translation>La taille de la tête</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>The angle of view</source>
      <translation>L’angle de vue</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>head's width</source>
      <translation>largeur de la tête</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>angle of view</source>
      <translation>angle de vue</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>The bank card</source>
      <translation>La carte bancaire</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>The distance</source>
      <translation>La distance</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>The {0} comes out as {1}, which cannot be. Measure again.</source>
      <translation>Valeur impossible pour {0} : {1}. Mesurez de nouveau.</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>camera's place</source>
      <translation>place de la caméra</translation>
    </message>
    <message>
      <location filename="tracker/calibration/solver.py" />
      <source>The look from {0}</source>
      <translation>Le regard depuis {0}</translation>
    </message>
    <message>
      <location filename="tracker/checked_file.py" />
      <source>it is nested too deeply</source>
      <translation>il a trop de niveaux d’imbrication</translation>
    </message>
    <message>
      <location filename="tracker/checked_file.py" />
      <source>it is larger than such a file can be</source>
      <translation>il est plus grand qu’un tel fichier ne peut l’être</translation>
    </message>
    <message>
      <location filename="tracker/checked_file.py" />
      <source>it is not a file</source>
      <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
      <location filename="tracker/checked_file.py" />
      <source>it is not text in UTF-8</source>
      <translation>ce n’est pas du texte en UTF-8</translation>
    </message>
    <message>
      <location filename="tracker/checked_file.py" />
      <source>The line is longer than {0} bytes.</source>
      <translation>La ligne dépasse {0} octets.</translation>
    </message>
    <message>
      <location filename="tracker/checked_file.py" />
      <source>it takes more memory than there is</source>
      <translation>il demande plus de mémoire qu’il n’y en a</translation>
    </message>
    <message>
      <location filename="tracker/checked_file.py" />
      <source>a line of it is too long</source>
      <translation>une de ses lignes est trop longue</translation>
    </message>
    <message>
      <location filename="tracker/checked_file.py" />
      <source>The line is not text in UTF-8.</source>
      <translation>La ligne n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
      <location filename="tracker/control/asking.py" />
      <source>The app does not run. Start it with {0}, then try again.</source>
      <translation>L’application ne tourne pas. Lancez-la avec {0}, puis réessayez.</translation>
    </message>
    <message>
      <location filename="tracker/control/asking.py" />
      <source>The app does not answer.</source>
      <translation>L’application ne répond pas.</translation>
    </message>
    <message>
      <location filename="tracker/control/asking.py" />
      <source>The app cannot be reached: {0}.</source>
      <translation>L’application est injoignable : {0}.</translation>
    </message>
    <message>
      <location filename="tracker/control/line_pipe.py" />
      <source>nobody listens</source>
      <translation>personne n’écoute</translation>
    </message>
    <message>
      <location filename="tracker/control/line_pipe.py" />
      <source>the pipe cannot be made ({0})</source>
      <translation>le tube nommé ne peut pas être créé ({0})</translation>
    </message>
    <message>
      <location filename="tracker/control/line_pipe.py" />
      <source>there is no answer</source>
      <translation>il n’y a pas de réponse</translation>
    </message>
    <message>
      <location filename="tracker/control/line_pipe.py" />
      <source>another program listens there already</source>
      <translation>un autre programme y écoute déjà</translation>
    </message>
    <message>
      <location filename="tracker/control/line_socket.py" />
      <source>this system has no such sockets</source>
      <translation>ce système n’a pas de tels sockets</translation>
    </message>
    <message>
      <location filename="tracker/control/line_socket.py" />
      <source>no folder for it belongs to you alone ({0})</source>
      <translation>aucun dossier pour cela n’est à vous seul ({0})</translation>
    </message>
    <message>
      <location filename="tracker/control/line_socket.py" />
      <source>{0} cannot be used ({1})</source>
      <translation>{0} n’est pas utilisable ({1})</translation>
    </message>
    <message>
      <location filename="tracker/control/line_socket.py" />
      <source>its folder belongs to somebody else</source>
      <translation>son dossier appartient à quelqu’un d’autre</translation>
    </message>
    <message>
      <location filename="tracker/control/line_socket.py" />
      <source>something else is in its place; move that away</source>
      <translation>autre chose est à sa place ; déplacez-le</translation>
    </message>
    <message>
      <location filename="tracker/control/messages.py" />
      <source>{0} is no command. {1}</source>
      <translation>{0} n’est pas une commande. {1}</translation>
    </message>
    <message>
      <location filename="tracker/control/messages.py" />
      <source>The line has signs in it that cannot be printed.</source>
      <translation>La ligne contient des signes non imprimables.</translation>
    </message>
    <message>
      <location filename="tracker/control/messages.py" />
      <source>The answer is not understood ({0}).</source>
      <translation>La réponse n’est pas comprise ({0}).</translation>
    </message>
    <message>
      <location filename="tracker/control/messages.py" />
      <source>The line is not understood ({0}). {1}</source>
      <translation>La ligne n’est pas comprise ({0}). {1}</translation>
    </message>
    <message>
      <location filename="tracker/control/messages.py" />
      <source>it is of version {0}</source>
      <translation>elle est de version {0}</translation>
    </message>
    <message>
      <location filename="tracker/control/messages.py" />
      <source>it has fields of other kinds</source>
      <translation>elle a des champs d’autres types</translation>
    </message>
    <message>
      <location filename="tracker/control/messages.py" />
      <source>there is no field {0}</source>
      <translation>il n’y a pas de champ {0}</translation>
    </message>
    <message>
      <location filename="tracker/control/messages.py" />
      <source>command and text must be texts</source>
      <translation>command et text doivent être des textes</translation>
    </message>
    <message>
      <location filename="tracker/control/messages.py" />
      <source>it is of version {0}, and only {1} is understood</source>
      <translation>elle est de version {0}, et seule la {1} est comprise</translation>
    </message>
    <message>
      <location filename="tracker/control/portal.py" />
      <source>This desktop lends its keys to no program.</source>
      <translation>Ce bureau ne prête ses touches à aucun programme.</translation>
    </message>
    <message>
      <location filename="tracker/control/portal.py" />
      <source>This desktop lends its keys only to programs in its menu; docs/remote.md tells how to put it there.</source>
      <translation>Ce bureau ne prête ses touches qu’aux programmes de son menu ; docs/remote.md dit comment y mettre celui-ci.</translation>
    </message>
    <message>
      <location filename="tracker/control/portal.py" />
      <source>The desktop has not lent any keys.</source>
      <translation>Le bureau n’a prêté aucune touche.</translation>
    </message>
    <message>
      <location filename="tracker/control/portal.py" />
      <source>The desktop has taken its keys back.</source>
      <translation>Le bureau a repris ses touches.</translation>
    </message>
    <message>
      <location filename="tracker/control/session_bus.py" />
      <source>Keys of the desktop need the package dbus-fast: pip install dbus-fast</source>
      <translation>Les touches du bureau ont besoin du paquet dbus-fast : pip install dbus-fast</translation>
    </message>
    <message>
      <location filename="tracker/control/session_bus.py" />
      <source>There is no desktop here that could lend keys.</source>
      <translation>Il n’y a pas ici de bureau qui pourrait prêter des touches.</translation>
    </message>
    <message>
      <location filename="tracker/control/session_bus.py" />
      <source>The desktop is gone.</source>
      <translation>Le bureau n’est plus là.</translation>
    </message>
    <message>
      <location filename="tracker/desktop_entry.py" />
      <source>This is for desktops of Linux; here, make a shortcut to visavis-app yourself.</source>
      <translation>C’est pour les bureaux Linux ; ici, créez vous-même un raccourci vers visavis-app.</translation>
    </message>
    <message>
      <location filename="tracker/desktop_entry.py" />
      <source>{0} cannot be removed: {1}.</source>
      <translation>{0} ne peut pas être supprimé : {1}.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_memory.py" />
      <source>it holds no set-ups of light</source>
      <translation>il ne contient pas d’installations de lumière</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Well lit: nothing to do.</source>
      <translation>Bien éclairé : rien à faire.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>No face is seen yet: look into the camera.</source>
      <translation>Aucun visage n’est encore visible : regardez la caméra.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Your face is dark (grey level {value:.0f} of 255): put a lamp before you, or turn one up.</source>
      <translation>Votre visage est sombre (niveau de gris {value:.0f} sur 255) : mettez une lampe devant vous, ou augmentez-en une.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>{value:.0f} % of your face is burnt out: move the lamp away, or turn it down.</source>
      <translation>{value:.0f} % de votre visage sont surexposés : éloignez la lampe, ou baissez-la.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>The light at your left is {value:.1f} times brighter: turn the lamp, or light the right.</source>
      <translation>La lumière à votre gauche est {value:.1f} fois plus vive : tournez la lampe, ou éclairez la droite.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>The light at your right is {value:.1f} times brighter: turn the lamp, or light the left.</source>
      <translation>La lumière à votre droite est {value:.1f} fois plus vive : tournez la lampe, ou éclairez la gauche.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>It is {value:.1f} times brighter behind you: draw the curtain, or turn away from the window.</source>
      <translation>Il fait {value:.1f} fois plus clair derrière vous : tirez le rideau, ou détournez-vous de la fenêtre.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Your face has little contrast ({value:.0f} grey levels): wipe the lens, or light it from one side.</source>
      <translation>Votre visage a peu de contraste ({value:.0f} niveaux de gris) : essuyez l’objectif, ou éclairez-le d’un côté.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>The light flickers by {value:.1f} %: take another lamp, or set the camera to your mains.</source>
      <translation>La lumière scintille de {value:.1f} % : prenez une autre lampe, ou réglez la caméra sur la fréquence de votre secteur.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>The picture is noisy ({value:.1f} grey levels): more light makes it calm.</source>
      <translation>L’image est bruitée ({value:.1f} niveaux de gris) : plus de lumière la calme.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>You are blurred {value:.1f} times when you move: more light makes the exposure short.</source>
      <translation>En mouvement, votre visage est {value:.1f} fois plus flou : plus de lumière raccourcit l’exposition.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>The light is bluish (blue {value:.1f} times green): take a warmer lamp, or dim the screen.</source>
      <translation>La lumière est bleuâtre (bleu {value:.1f} fois le vert) : prenez une lampe plus chaude, ou baissez l’écran.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>The light is reddish (red {value:.1f} times green): take a whiter lamp.</source>
      <translation>La lumière est rougeâtre (rouge {value:.1f} fois le vert) : prenez une lampe plus blanche.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>The light is greenish (red {value:.1f} times green): take another lamp.</source>
      <translation>La lumière est verdâtre (rouge {value:.1f} fois le vert) : prenez une autre lampe.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Your face is small ({value:.2f} of the picture): come nearer.</source>
      <translation>Votre visage est petit ({value:.2f} de l’image) : approchez-vous.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Your face fills {value:.2f} of the picture: move back.</source>
      <translation>Votre visage occupe {value:.2f} de l’image : reculez un peu.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>{value:.0f} of 255</source>
      <translation>{value:.0f} sur 255</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Mean brightness of the face. 60 to 200 is good.</source>
      <translation>Luminosité moyenne du visage. De 60 à 200, c’est bien.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Burnt out</source>
      <translation>Surexposé</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>{value:.0%}</source>
      <translation>{value:.0%}</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Share of the face that is white. Less is better.</source>
      <translation>Part du visage qui est blanche. Moins, c’est mieux.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Right to left</source>
      <translation>Droite / gauche</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>{value:.2f} times</source>
      <translation>{value:.2f} fois</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Light of the face's half at your right over that at your left. 1 is even.</source>
      <translation>Lumière de la moitié du visage à votre droite par rapport à celle à votre gauche. 1 : égale.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Behind to face</source>
      <translation>Fond / visage</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Light from around the face over that of the face. More than 4 makes the face dark.</source>
      <translation>Lumière autour du visage par rapport à celle du visage. Plus de 4 rend le visage sombre.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Contrast</source>
      <translation>Contraste</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>{value:.0f} levels</source>
      <translation>{value:.0f} niveaux</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Spread of the face's grey levels. Less than 12 is flat.</source>
      <translation>Étendue des niveaux de gris du visage. Moins de 12, c’est plat.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Noise</source>
      <translation>Bruit</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>{value:.1f} levels</source>
      <translation>{value:.1f} niveaux</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Of the camera's chip. Less is better.</source>
      <translation>Du capteur de la caméra. Moins, c’est mieux.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Flicker</source>
      <translation>Scintillement</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>{value:.1f} %</source>
      <translation>{value:.1f} %</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>How the light changes from picture to picture. Less is better.</source>
      <translation>Comment la lumière change d’image en image. Moins, c’est mieux.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Red to green</source>
      <translation>Rouge / vert</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Of the skin; 1.2 to 3 is usual.</source>
      <translation>De la peau ; de 1,2 à 3 en général.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Blue to green</source>
      <translation>Bleu / vert</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Of the skin; 0.3 to 1 is usual.</source>
      <translation>De la peau ; de 0,3 à 1 en général.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Blur in motion</source>
      <translation>Flou de bougé</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>{value:.1f} times</source>
      <translation>{value:.1f} fois</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>How much sharper the face is at rest than while it moves. 1 is no blur.</source>
      <translation>De combien le visage est plus net au repos qu’en mouvement. 1 : aucun flou.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>{value:.0%} of the picture</source>
      <translation>{value:.0%} de l’image</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>Width of the face. 15 to 50 % is good.</source>
      <translation>Largeur du visage. De 15 à 50 %, c’est bien.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>{value:.2f} m</source>
      <translation>{value:.2f} m</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/light_words.py" />
      <source>From the screen to between your eyes.</source>
      <translation>De l’écran à entre vos yeux.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Too dark</source>
      <translation>Trop sombre</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Too bright</source>
      <translation>Trop clair</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Light from behind</source>
      <translation>Contre-jour</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Camera covered</source>
      <translation>Caméra couverte</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Moved too fast</source>
      <translation>Mouvement trop rapide</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Face covered</source>
      <translation>Visage caché</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Turned too far</source>
      <translation>Trop tourné</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Left the picture</source>
      <translation>Sorti de l’image</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Too far away</source>
      <translation>Trop loin</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Too near</source>
      <translation>Trop près</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Another face</source>
      <translation>Un autre visage</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>A cut in the film</source>
      <translation>Une coupe dans le film</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Pictures stopped</source>
      <translation>Images interrompues</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Not known</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>It became too dark to see your face.</source>
      <translation>Il fait trop sombre pour voir votre visage.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face became too bright to be seen.</source>
      <translation>Votre visage est devenu trop clair pour être vu.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face is dark before a bright background.</source>
      <translation>Votre visage est sombre devant un fond clair.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>One half of your face is lit, and the other one is dark.</source>
      <translation>Une moitié de votre visage est éclairée, l’autre est sombre.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Something covers the camera.</source>
      <translation>Quelque chose couvre la caméra.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>The picture of your face became blurred.</source>
      <translation>L’image de votre visage est devenue floue.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face moved faster than it could be followed.</source>
      <translation>Votre visage a bougé plus vite qu’on ne pouvait le suivre.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Something covered your face, such as a hand.</source>
      <translation>Quelque chose cachait votre visage, une main par exemple.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face was turned too far away.</source>
      <translation>Votre visage était trop tourné.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face left the picture.</source>
      <translation>Votre visage est sorti de l’image.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face is too small in the picture.</source>
      <translation>Votre visage est trop petit dans l’image.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face is too near: it does not fit into the picture.</source>
      <translation>Votre visage est trop près : il ne tient pas dans l’image.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Another face came before yours, or took over.</source>
      <translation>Un autre visage est passé devant le vôtre, ou a pris sa place.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>The film cut to another picture.</source>
      <translation>Le film est passé à une autre image.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>No new pictures came for a while, and then your face was elsewhere.</source>
      <translation>Aucune nouvelle image n’est arrivée pendant un moment, puis votre visage était ailleurs.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face was lost, and it is not clear why.</source>
      <translation>Votre visage a été perdu, sans que la raison soit claire.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face left the picture on the left.</source>
      <translation>Votre visage est sorti de l’image à gauche.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face left the picture on the right.</source>
      <translation>Votre visage est sorti de l’image à droite.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face left the picture at the top.</source>
      <translation>Votre visage est sorti de l’image en haut.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face left the picture at the bottom.</source>
      <translation>Votre visage est sorti de l’image en bas.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face was turned too far to the left.</source>
      <translation>Votre visage était trop tourné vers la gauche.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face was turned too far to the right.</source>
      <translation>Votre visage était trop tourné vers la droite.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face was turned too far up.</source>
      <translation>Votre visage était trop tourné vers le haut.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your face was turned too far down.</source>
      <translation>Votre visage était trop tourné vers le bas.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Your head was tilted too far to one side.</source>
      <translation>Votre tête était trop penchée sur le côté.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Put a light in front of you, or open the camera's shutter.</source>
      <translation>Placez une lumière devant vous, ou ouvrez le cache de la caméra.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Turn away from the light, or lower the camera's exposure.</source>
      <translation>Détournez-vous de la lumière, ou réduisez l’exposition de la caméra.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Turn your back away from the window, or put a light in front of you.</source>
      <translation>Ne tournez pas le dos à la fenêtre, ou placez une lumière devant vous.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Turn towards the lamp or the window, or put a second light on the other side.</source>
      <translation>Tournez-vous vers la lampe ou la fenêtre, ou placez une seconde lumière de l’autre côté.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Take away what lies before the lens.</source>
      <translation>Retirez ce qui se trouve devant l’objectif.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Clean the lens, let the camera focus, or give it more light so that it exposes shorter.</source>
      <translation>Nettoyez l’objectif, laissez la caméra faire la mise au point, ou donnez-lui plus de lumière pour qu’elle expose moins longtemps.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Move a little more slowly; more light lets the camera take sharper pictures of motion.</source>
      <translation>Bougez un peu plus lentement ; avec plus de lumière, la caméra prend des images plus nettes des mouvements.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Keep hands, cups and hair away from your face; it is found again by itself.</source>
      <translation>Écartez mains, tasses et cheveux de votre visage ; il est retrouvé de lui-même.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Look towards the camera now and then, or put it where you look.</source>
      <translation>Regardez de temps en temps vers la caméra, ou placez-la là où vous regardez.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Sit nearer to the middle of the picture, or turn the camera.</source>
      <translation>Placez-vous plus près du milieu de l’image, ou tournez la caméra.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Sit nearer to the camera, or let smaller faces be looked for in the settings.</source>
      <translation>Rapprochez-vous de la caméra, ou faites chercher des visages plus petits dans les réglages.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Move back a little.</source>
      <translation>Reculez un peu.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Click the face that is to count.</source>
      <translation>Cliquez sur le visage qui doit compter.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Nothing need be done: it is looked for anew after every cut.</source>
      <translation>Il n’y a rien à faire : il est cherché de nouveau après chaque coupe.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Check the camera's plug and what else this computer is busy with.</source>
      <translation>Vérifiez la prise de la caméra et ce qui occupe par ailleurs cet ordinateur.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>“Why was I lost?” shows what was measured; you can save that as a report.</source>
      <translation>« Pourquoi m’a-t-on perdu ? » montre ce qui a été mesuré ; vous pouvez l’enregistrer comme rapport.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Sit a little more to the right, or turn the camera.</source>
      <translation>Placez-vous un peu plus à droite, ou tournez la caméra.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Sit a little more to the left, or turn the camera.</source>
      <translation>Placez-vous un peu plus à gauche, ou tournez la caméra.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Sit a little lower, or tilt the camera up.</source>
      <translation>Placez-vous un peu plus bas, ou inclinez la caméra vers le haut.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Sit a little higher, or tilt the camera down.</source>
      <translation>Placez-vous un peu plus haut, ou inclinez la caméra vers le bas.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Hold your head a little straighter.</source>
      <translation>Tenez la tête un peu plus droite.</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Confirmed</source>
      <translation>Confirmé</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Size, of the picture's height</source>
      <translation>Taille, part de la hauteur de l’image</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>To the left edge, in faces</source>
      <translation>Jusqu’au bord gauche, en visages</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>To the right edge, in faces</source>
      <translation>Jusqu’au bord droit, en visages</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>To the upper edge, in faces</source>
      <translation>Jusqu’au bord supérieur, en visages</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>To the lower edge, in faces</source>
      <translation>Jusqu’au bord inférieur, en visages</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Speed, in faces a second</source>
      <translation>Vitesse, en visages par seconde</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Speed up and down, in faces a second</source>
      <translation>Vitesse verticale, en visages par seconde</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Turn to a side, in degrees</source>
      <translation>Rotation de côté, en degrés</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Turn up or down, in degrees</source>
      <translation>Rotation vers le haut ou le bas, en degrés</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Tilt, in degrees</source>
      <translation>Inclinaison, en degrés</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Seen from the side</source>
      <translation>Vu de côté</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Share of points seen</source>
      <translation>Part des points vus</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>How sure the eyes are</source>
      <translation>Sûreté des yeux</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>How sure the mouth is</source>
      <translation>Sûreté de la bouche</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>How sure the left half is</source>
      <translation>Sûreté de la moitié gauche</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>How sure the right half is</source>
      <translation>Sûreté de la moitié droite</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Number of the face</source>
      <translation>Numéro du visage</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Other faces</source>
      <translation>Autres visages</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Covered by another face</source>
      <translation>Caché par un autre visage</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Found again so far away, in faces</source>
      <translation>Retrouvé à cette distance, en visages</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Seconds between pictures</source>
      <translation>Secondes entre les images</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Obstacle</source>
      <translation>Obstacle</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Brightness of the picture</source>
      <translation>Luminosité de l’image</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Change of the picture</source>
      <translation>Changement de l’image</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Likeness of the picture to the one before</source>
      <translation>Ressemblance de l’image à la précédente</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Brightness of the face</source>
      <translation>Luminosité du visage</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Contrast of the face</source>
      <translation>Contraste du visage</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>How many times brighter behind</source>
      <translation>Combien de fois plus clair derrière</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Sharpness of the face</source>
      <translation>Netteté du visage</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Likeness of the face to before</source>
      <translation>Ressemblance du visage à avant</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Share of the face that has changed</source>
      <translation>Part du visage qui a changé</translation>
    </message>
    <message>
      <location filename="tracker/diagnosis/words.py" />
      <source>Likeness of the face's halves</source>
      <translation>Ressemblance des moitiés du visage</translation>
    </message>
    <message>
      <location filename="tracker/effects/caricature.py" />
      <source>The exaggeration is {0}; it must be from {1} to {2}.</source>
      <translation>L’exagération vaut {0} ; elle doit être comprise entre {1} et {2}.</translation>
    </message>
    <message>
      <location filename="tracker/effects/deformation.py" />
      <source>There is no deformation called {0}; choose one of {1}.</source>
      <translation>La déformation {0} n’existe pas ; choisissez parmi {1}.</translation>
    </message>
    <message>
      <location filename="tracker/effects/deformation.py" />
      <source>{0} has an unknown part {1}</source>
      <translation>{0} contient une partie inconnue, {1}</translation>
    </message>
    <message>
      <location filename="tracker/effects/deformation.py" />
      <source>The face model has {0} points; effects need one with {1}.</source>
      <translation>Le modèle de visage a {0} points ; pour les effets, il en faut un qui en ait {1}.</translation>
    </message>
    <message>
      <location filename="tracker/effects/deformation.py" />
      <source>the deformations in {0} cannot be read ({1})</source>
      <translation>impossible de lire les déformations de {0} ({1})</translation>
    </message>
    <message>
      <location filename="tracker/effects/deformation.py" />
      <source>{0} of {1} must be {2} pairs of numbers from -1 to 1</source>
      <translation>{0} de {1} doit être fait de {2} paires de nombres de -1 à 1</translation>
    </message>
    <message>
      <location filename="tracker/effects/fold_guard.py" />
      <source>the triangles in {0} are none</source>
      <translation>les triangles de {0} n’en sont pas</translation>
    </message>
    <message>
      <location filename="tracker/effects/fold_guard.py" />
      <source>the triangles in {0} cannot be read ({1})</source>
      <translation>impossible de lire les triangles de {0} ({1})</translation>
    </message>
    <message>
      <location filename="tracker/effects/gallery.py" />
      <source>{0} comes with the program and keeps its name</source>
      <translation>{0} est fourni avec le programme et garde son nom</translation>
    </message>
    <message>
      <location filename="tracker/effects/gallery.py" />
      <source>the new name of {0} is empty</source>
      <translation>le nouveau nom de {0} est vide</translation>
    </message>
    <message>
      <location filename="tracker/effects/gallery.py" />
      <source>{0} comes with the program and stays in the gallery</source>
      <translation>{0} est fourni avec le programme et reste dans la galerie</translation>
    </message>
    <message>
      <location filename="tracker/effects/gallery.py" />
      <source>there is no mask called {0}; there are {1}</source>
      <translation>aucun masque ne s’appelle {0} ; il y a {1}</translation>
    </message>
    <message>
      <location filename="tracker/effects/gallery.py" />
      <source>{0} cannot be removed ({1})</source>
      <translation>impossible de supprimer {0} ({1})</translation>
    </message>
    <message>
      <location filename="tracker/effects/gallery.py" />
      <source>there is no mask called {0}; the gallery is empty</source>
      <translation>aucun masque ne s’appelle {0} ; la galerie est vide</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>The eyes and brows look most alike.</source>
      <translation>Les yeux et les sourcils se ressemblent le plus.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>The noses look most alike.</source>
      <translation>Les nez se ressemblent le plus.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>The mouths and chins look most alike.</source>
      <translation>Les bouches et les mentons se ressemblent le plus.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a long face.</source>
      <translation>Les deux ont un visage long.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a broad face.</source>
      <translation>Les deux ont un visage large.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a square jaw.</source>
      <translation>Les deux ont une mâchoire carrée.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a narrow chin.</source>
      <translation>Les deux ont un menton étroit.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have eyes far apart.</source>
      <translation>Les deux ont les yeux écartés.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have eyes close together.</source>
      <translation>Les deux ont les yeux rapprochés.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have large eyes.</source>
      <translation>Les deux ont de grands yeux.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have small eyes.</source>
      <translation>Les deux ont de petits yeux.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have high brows.</source>
      <translation>Les deux ont les sourcils hauts.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have low brows.</source>
      <translation>Les deux ont les sourcils bas.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a long nose.</source>
      <translation>Les deux ont un nez long.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a short nose.</source>
      <translation>Les deux ont un nez court.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a broad nose.</source>
      <translation>Les deux ont un nez large.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a slender nose.</source>
      <translation>Les deux ont un nez fin.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a wide mouth.</source>
      <translation>Les deux ont une grande bouche.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a small mouth.</source>
      <translation>Les deux ont une petite bouche.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have full lips.</source>
      <translation>Les deux ont des lèvres pleines.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have thin lips.</source>
      <translation>Les deux ont des lèvres minces.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a long chin.</source>
      <translation>Les deux ont un menton long.</translation>
    </message>
    <message>
      <location filename="tracker/effects/likeness.py" />
      <source>Both have a short chin.</source>
      <translation>Les deux ont un menton court.</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask.py" />
      <source>the mask {0} cannot be written as PNG</source>
      <translation>impossible d’écrire le masque {0} en PNG</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask.py" />
      <source>a mask needs {0} points; {1} has {2}</source>
      <translation>un masque a besoin de {0} points ; {1} en a {2}</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask.py" />
      <source>the points of the mask {0} are not all numbers</source>
      <translation>les points du masque {0} ne sont pas tous des nombres</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask.py" />
      <source>the points of the mask {0} lie in one spot; place them on the face again</source>
      <translation>les points du masque {0} sont au même endroit ; replacez-les sur le visage</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask.py" />
      <source>the picture of the mask {0} is not 8-bit BGR or BGRA</source>
      <translation>l’image du masque {0} n’est pas en BGR ou BGRA sur 8 bits</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask.py" />
      <source>the mask {0} has no points: {1}</source>
      <translation>le masque {0} n’a pas de points : {1}</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask.py" />
      <source>the mask cannot be saved in {0} ({1})</source>
      <translation>impossible d’enregistrer le masque dans {0} ({1})</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask.py" />
      <source>the points of the mask {0} cannot be saved ({1})</source>
      <translation>impossible d’enregistrer les points du masque {0} ({1})</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask.py" />
      <source>{0} of the mask {1} cannot be read ({2})</source>
      <translation>impossible de lire {0} du masque {1} ({2})</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask.py" />
      <source>{0} of the mask {1} cannot be saved ({2})</source>
      <translation>impossible d’enregistrer {0} du masque {1} ({2})</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask_maker.py" />
      <source>the face in {0} is only {1} pixels wide; choose a larger picture of it</source>
      <translation>le visage de {0} ne fait que {1} pixels de large ; choisissez-en une image plus grande</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask_maker.py" />
      <source>most of the face is outside the picture; move to its middle and try again</source>
      <translation>la plus grande partie du visage est hors de l’image ; mettez-vous au milieu et réessayez</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask_maker.py" />
      <source>{0} is transparent everywhere; choose another picture</source>
      <translation>{0} est entièrement transparent ; choisissez une autre image</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask_maker.py" />
      <source>no face was found in {0}; choose another picture, or place the points by hand</source>
      <translation>aucun visage trouvé dans {0} ; choisissez une autre image, ou placez les points à la main</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask_maker.py" />
      <source>There are {0} faces in the picture; the largest is used.</source>
      <translation>Il y a {0} visages dans l’image ; le plus grand est retenu.</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask_maker.py" />
      <source>The face is only {0} pixels wide; the mask will look blurred.</source>
      <translation>Le visage ne fait que {0} pixels de large ; le masque paraîtra flou.</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask_maker.py" />
      <source>The face is hard to make out; check its points.</source>
      <translation>On distingue mal le visage ; vérifiez ses points.</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask_maker.py" />
      <source>A part of the face is outside the picture.</source>
      <translation>Une partie du visage est hors de l’image.</translation>
    </message>
    <message>
      <location filename="tracker/effects/mask_maker.py" />
      <source>The picture lay on its side or head; it was turned.</source>
      <translation>L’image était couchée ou à l’envers ; elle a été redressée.</translation>
    </message>
    <message>
      <location filename="tracker/effects/mesh.py" />
      <source>a part is missing, or a triangle has a corner that is not there</source>
      <translation>il en manque une partie, ou un triangle a un sommet qui n’existe pas</translation>
    </message>
    <message>
      <location filename="tracker/effects/mesh.py" />
      <source>the triangles in {0} cannot be read ({1}); install again</source>
      <translation>impossible de lire les triangles de {0} ({1}) ; réinstallez le programme</translation>
    </message>
    <message>
      <location filename="tracker/effects/morph.py" />
      <source>one face has {0} points and the other {1}; annotate both in the same way</source>
      <translation>un visage a {0} points et l’autre {1} ; placez les points des deux de la même façon</translation>
    </message>
    <message>
      <location filename="tracker/effects/portrait_check.py" />
      <source>A part of the face is covered; what covers it will be worn along.</source>
      <translation>Une partie du visage est cachée ; ce qui la cache sera porté aussi.</translation>
    </message>
    <message>
      <location filename="tracker/effects/portrait_check.py" />
      <source>The eyes are shut and cannot be opened; switch on “Your own eyes”, or choose another picture.</source>
      <translation>Les yeux sont fermés et ne peuvent être ouverts ; activez « Vos yeux », ou choisissez une autre image.</translation>
    </message>
    <message>
      <location filename="tracker/effects/portrait_check.py" />
      <source>the head in {0} is turned away too far; choose a picture that looks at you</source>
      <translation>la tête dans {0} est trop tournée ; choisissez une image qui vous regarde</translation>
    </message>
    <message>
      <location filename="tracker/effects/portrait_check.py" />
      <source>The head is turned far aside; the half that is hidden is made of the other one.</source>
      <translation>La tête est très tournée ; la moitié cachée est faite de l'autre.</translation>
    </message>
    <message>
      <location filename="tracker/effects/portrait_check.py" />
      <source>the face in {0} is covered by half; choose a picture in which all of it is seen</source>
      <translation>le visage dans {0} est à moitié caché ; choisissez une image où on le voit en entier</translation>
    </message>
    <message>
      <location filename="tracker/effects/portrait_check.py" />
      <source>the mouth in {0} is open too wide to be closed; choose one with the lips together</source>
      <translation>la bouche dans {0} est trop ouverte pour être fermée ; choisissez-en une aux lèvres closes</translation>
    </message>
    <message>
      <location filename="tracker/effects/portrait_check.py" />
      <source>The mouth is wide open; it is closed for you, but a picture with the lips together looks better.</source>
      <translation>La bouche est grande ouverte ; elle est fermée pour vous, mais une image aux lèvres closes rend mieux.</translation>
    </message>
    <message>
      <location filename="tracker/effects/texture.py" />
      <source>a mask's picture must be 8-bit BGR or BGRA, not {0} {1}</source>
      <translation>l’image d’un masque doit être en BGR ou BGRA sur 8 bits, et non {0} {1}</translation>
    </message>
    <message>
      <location filename="tracker/effects/texture.py" />
      <source>a mask needs {0} finite points, not {1}</source>
      <translation>un masque a besoin de {0} points finis, et non {1}</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>inner brow raiser</source>
      <translation>sourcils levés au milieu</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>inner ends of the brows above the inner eye corners</source>
      <translation>bouts internes des sourcils au-dessus des coins internes des yeux</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>outer brow raiser</source>
      <translation>sourcils levés sur les côtés</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>outer halves of the brows above the outer eye corners</source>
      <translation>moitiés externes des sourcils au-dessus des coins externes des yeux</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>brow lowerer</source>
      <translation>sourcils abaissés</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>inner halves of the brows: down, and towards each other</source>
      <translation>moitiés internes des sourcils : vers le bas et l’une vers l’autre</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>upper lid raiser</source>
      <translation>paupières sup. levées</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>upper lids above their place at rest</source>
      <translation>paupières supérieures au-dessus de leur place au repos</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>cheek raiser</source>
      <translation>joues levées</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lower lids up while the lip corners are; cheeks have no points</source>
      <translation>paupières inférieures levées avec les coins des lèvres ; les joues n’ont pas de points</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lid tightener</source>
      <translation>paupières tendues</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lower lids up while the lip corners are not</source>
      <translation>paupières inférieures levées sans les coins des lèvres</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>nose wrinkler</source>
      <translation>nez froncé</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>wings of the nose up with the lip; wrinkles have no points</source>
      <translation>ailes du nez levées avec la lèvre ; les plis n’ont pas de points</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>upper lip raiser</source>
      <translation>lèvre sup. levée</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>upper lip towards the nose, more than a smile takes it</source>
      <translation>lèvre supérieure vers le nez, plus qu’un sourire ne l’y mène</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lip corner puller</source>
      <translation>coins des lèvres levés</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lip corners up and outwards</source>
      <translation>coins des lèvres vers le haut et le dehors</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>dimpler</source>
      <translation>fossettes</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>dimples have no points</source>
      <translation>les fossettes n’ont pas de points</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lip corner depressor</source>
      <translation>coins des lèvres baissés</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lip corners down against the middle of the mouth</source>
      <translation>coins des lèvres plus bas que le milieu de la bouche</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>chin raiser</source>
      <translation>menton levé</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lower lip up while the mouth is closed; the chin's boss has no points</source>
      <translation>lèvre inférieure levée, bouche fermée ; la bosse du menton n’a pas de points</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lip stretcher</source>
      <translation>lèvres étirées</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lip corners outwards, not up</source>
      <translation>coins des lèvres vers le dehors, pas vers le haut</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lip tightener</source>
      <translation>lèvres tendues</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>in points it hardly differs from pressing and from a smaller mouth</source>
      <translation>en points, cela ne diffère guère de la pression et d’une bouche plus petite</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lip pressor</source>
      <translation>lèvres pressées</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>red of the lips thinner while the mouth is closed</source>
      <translation>rouge des lèvres plus mince, bouche fermée</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>lips part</source>
      <translation>lèvres entrouvertes</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>gap between the lips</source>
      <translation>écart entre les lèvres</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>jaw drop</source>
      <translation>mâchoire abaissée</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>gap between the lips, where it is wide</source>
      <translation>écart entre les lèvres, là où il est large</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>eyes closed</source>
      <translation>yeux fermés</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>gap between the lids, for longer than a blink</source>
      <translation>écart entre les paupières, plus longtemps qu’un clignement</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>blink</source>
      <translation>clignement</translation>
    </message>
    <message>
      <location filename="tracker/expression/action_units.py" />
      <source>gap between the lids, while a blink lasts; only where it is told how long</source>
      <translation>écart entre les paupières, le temps d’un clignement ; seulement où sa durée est dite</translation>
    </message>
    <message>
      <location filename="tracker/expression/appearance.py" />
      <source>{0} holds no expression network.</source>
      <translation>{0} ne contient aucun réseau d’expressions.</translation>
    </message>
    <message>
      <location filename="tracker/expression/appearance.py" />
      <source>The expression network {0} is damaged. Fetch the program's files again.</source>
      <translation>Le réseau d’expressions {0} est endommagé. Récupérez de nouveau les fichiers du programme.</translation>
    </message>
    <message>
      <location filename="tracker/expression/appearance.py" />
      <source>The expression network {0} does not run ({1}).</source>
      <translation>Le réseau d’expressions {0} ne fonctionne pas ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/expression/appearance.py" />
      <source>The expression network {0} is damaged ({1}).</source>
      <translation>Le réseau d’expressions {0} est endommagé ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/expression/appearance.py" />
      <source>its expressions are others</source>
      <translation>ses expressions sont autres</translation>
    </message>
    <message>
      <location filename="tracker/expression/face_crop.py" />
      <source>a face of {0} points is needed, not of {1}</source>
      <translation>il faut un visage de {0} points, non de {1}</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>the app has no action {0}{1}</source>
      <translation>l’application n’a pas d’action {0}{1}</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>{0} {1}; gestures do nothing</source>
      <translation>{0} {1} ; les gestes ne font rien</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>is of schema {0}, not {1}</source>
      <translation>est du schéma {0}, non {1}</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>armed is {0}; it must be true or false</source>
      <translation>armed vaut {0} ; il faut true ou false</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>{0} must be a table</source>
      <translation>{0} doit être une table</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>{0} cannot be saved ({1})</source>
      <translation>{0} ne peut pas être enregistré ({1})</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>{0} cannot be put aside ({1})</source>
      <translation>{0} ne peut pas être mis de côté ({1})</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>cannot be read ({0})</source>
      <translation>ne peut pas être lu ({0})</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>there is no gesture {0}{1}</source>
      <translation>il n’y a pas de geste {0}{1}</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>{0} is no text</source>
      <translation>{0} n’est pas un texte</translation>
    </message>
    <message>
      <location filename="tracker/expression/gesture_map.py" />
      <source>{0} does nothing: {1}</source>
      <translation>{0} ne fait rien : {1}</translation>
    </message>
    <message>
      <location filename="tracker/expression/neutral.py" />
      <source>The face was lost. Look into the camera and try again.</source>
      <translation>Le visage a été perdu. Regardez la caméra et réessayez.</translation>
    </message>
    <message>
      <location filename="tracker/expression/neutral.py" />
      <source>The head is turned away. Look into the camera and try again.</source>
      <translation>La tête est tournée ailleurs. Regardez la caméra et réessayez.</translation>
    </message>
    <message>
      <location filename="tracker/expression/neutral.py" />
      <source>The head moved. Keep it still for two seconds and try again.</source>
      <translation>La tête a bougé. Tenez-la immobile deux secondes et réessayez.</translation>
    </message>
    <message>
      <location filename="tracker/expression/neutral.py" />
      <source>The mouth moved. Keep it at rest for two seconds and try again.</source>
      <translation>La bouche a bougé. Gardez-la au repos deux secondes et réessayez.</translation>
    </message>
    <message>
      <location filename="tracker/expression/neutral.py" />
      <source>The eyes were closed. Keep them open and try again.</source>
      <translation>Les yeux étaient fermés. Gardez-les ouverts et réessayez.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier.py" />
      <source>An expression needs a name; type one first.</source>
      <translation>Une expression a besoin d’un nom ; saisissez-en un d’abord.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier.py" />
      <source>A name has at most {0} letters; choose a shorter one.</source>
      <translation>Un nom a au plus {0} lettres ; choisissez-en un plus court.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier.py" />
      <source>There is an expression {0} already; choose another name or delete it.</source>
      <translation>Il y a déjà une expression {0} ; choisissez un autre nom ou supprimez-la.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier.py" />
      <source>The expressions do not differ at all; show each of them clearly and collect again.</source>
      <translation>Les expressions ne diffèrent pas du tout ; montrez chacune clairement et recommencez.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier.py" />
      <source>At least {0} expressions are needed; collect another one.</source>
      <translation>Il faut au moins {0} expressions ; enregistrez-en une autre.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier.py" />
      <source>At most {0} expressions can be told apart; delete one first.</source>
      <translation>On peut distinguer au plus {0} expressions ; supprimez-en une d’abord.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier.py" />
      <source>There is too little of {0}; collect it again, with the face in view.</source>
      <translation>Il y a trop peu de {0} ; enregistrez-la de nouveau, le visage bien en vue.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier.py" />
      <source>The expressions were not collected in the same way; collect them again.</source>
      <translation>Les expressions n’ont pas été recueillies de la même façon ; enregistrez-les de nouveau.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier_file.py" />
      <source>The expressions in {0} were learnt with another version of the program; learn them again.</source>
      <translation>Les expressions de {0} ont été apprises avec une autre version du programme ; apprenez-les de nouveau.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier_file.py" />
      <source>it holds too many features</source>
      <translation>il contient trop de caractéristiques</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier_file.py" />
      <source>its frames are not as many as it says</source>
      <translation>il n’a pas autant d’images qu’il le dit</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier_file.py" />
      <source>The expressions cannot be saved as {0} ({1}); choose another place.</source>
      <translation>Les expressions ne peuvent pas être enregistrées sous {0} ({1}) ; choisissez un autre endroit.</translation>
    </message>
    <message>
      <location filename="tracker/expression/personal_classifier_file.py" />
      <source>a name in it has blanks about it</source>
      <translation>un nom y est entouré d’espaces</translation>
    </message>
    <message>
      <location filename="tracker/expression/ranges.py" />
      <source>its points are not those of a face</source>
      <translation>ses points ne sont pas ceux d’un visage</translation>
    </message>
    <message>
      <location filename="tracker/expression/ranges.py" />
      <source>its eyes are not where eyes are</source>
      <translation>ses yeux ne sont pas où sont des yeux</translation>
    </message>
    <message>
      <location filename="tracker/expression/ranges.py" />
      <source>captured is neither true nor false</source>
      <translation>captured n’est ni true ni false</translation>
    </message>
    <message>
      <location filename="tracker/expression/ranges.py" />
      <source>it is {0} of version {1}</source>
      <translation>c’est {0} de version {1}</translation>
    </message>
    <message>
      <location filename="tracker/expression/ranges.py" />
      <source>{0} is {1}; it must be from {2} to {3}</source>
      <translation>{0} vaut {1} ; il faut de {2} à {3}</translation>
    </message>
    <message>
      <location filename="tracker/expression/ranges.py" />
      <source>there is no shape {0}</source>
      <translation>il n’y a pas de forme {0}</translation>
    </message>
    <message>
      <location filename="tracker/expression/ranges.py" />
      <source>{0} is no file of a person's ranges, or is damaged ({1}). Capture your neutral face again.</source>
      <translation>{0} n’est pas un fichier des étendues d’une personne, ou est endommagé ({1}). Prenez de nouveau votre visage neutre.</translation>
    </message>
    <message>
      <location filename="tracker/expression/shape_classifier_file.py" />
      <source>it belongs to another 3-D shape model</source>
      <translation>il appartient à un autre modèle de forme 3D</translation>
    </message>
    <message>
      <location filename="tracker/expression/shape_classifier_file.py" />
      <source>it is for another number of shape parameters</source>
      <translation>il est pour un autre nombre de paramètres de forme</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>the lids, as the eye network sees them, and the distance of their points</source>
      <translation>les paupières, comme le réseau des yeux les voit, et la distance de leurs points</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>where the iris is in the eye</source>
      <translation>la place de l’iris dans l’œil</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>the chin and the lower lip</source>
      <translation>le menton et la lèvre inférieure</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>the outline of the lips</source>
      <translation>le contour des lèvres</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>the corners of the mouth</source>
      <translation>les coins de la bouche</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>the line of the brow</source>
      <translation>la ligne du sourcil</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>the chin, where it drops more than the lips part</source>
      <translation>le menton, où il descend plus que les lèvres ne s’ouvrent</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>how much of the lip is seen: it may also be pressed</source>
      <translation>la part visible de la lèvre : elle peut aussi être pressée</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>the corners of the mouth, which move down far less than up</source>
      <translation>les coins de la bouche, qui descendent bien moins qu’ils ne montent</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>it shows in folds of the skin, which no point follows</source>
      <translation>cela se voit aux plis de la peau, qu’aucun point ne suit</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>it moves towards the camera</source>
      <translation>cela avance vers la caméra</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>no point is on the tongue</source>
      <translation>aucun point n’est sur la langue</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>the lower lid moves by less than the points are sure</source>
      <translation>la paupière inférieure bouge moins que la précision des points</translation>
    </message>
    <message>
      <location filename="tracker/expression/shapes.py" />
      <source>no point is on the cheeks</source>
      <translation>aucun point n’est sur les joues</translation>
    </message>
    <message>
      <location filename="tracker/face/conv_experts.py" />
      <source>{0} holds no learned experts</source>
      <translation>{0} ne contient pas d’experts appris</translation>
    </message>
    <message>
      <location filename="tracker/face/conv_experts.py" />
      <source>{0} is of version {1}; this program reads version {2}</source>
      <translation>{0} est en version {1} ; ce programme lit la version {2}</translation>
    </message>
    <message>
      <location filename="tracker/face/conv_experts.py" />
      <source>the learned experts {0} are damaged ({1})</source>
      <translation>les experts appris {0} sont endommagés ({1})</translation>
    </message>
    <message>
      <location filename="tracker/face/conv_experts.py" />
      <source>the learned experts {0} are damaged (they take pictures of {1})</source>
      <translation>les experts appris {0} sont endommagés (ils prennent des images de {1})</translation>
    </message>
    <message>
      <location filename="tracker/face/conv_experts.py" />
      <source>the learned experts {0} are damaged (mean, spread and lean differ in length)</source>
      <translation>les experts appris {0} sont endommagés (la moyenne, l’étendue et l’inclinaison n’ont pas la même longueur)</translation>
    </message>
    <message>
      <location filename="tracker/face/conv_experts.py" />
      <source>the learned experts {0} are damaged (spread)</source>
      <translation>les experts appris {0} sont endommagés (étendue)</translation>
    </message>
    <message>
      <location filename="tracker/face/conv_experts.py" />
      <source>the learned experts {0} are damaged (their {1} are of the wrong size)</source>
      <translation>les experts appris {0} sont endommagés (leurs {1} n’ont pas la bonne taille)</translation>
    </message>
    <message>
      <location filename="tracker/face/conv_experts.py" />
      <source>the learned experts {0} are damaged (their {1} are not finite)</source>
      <translation>les experts appris {0} sont endommagés (leurs {1} ne sont pas finis)</translation>
    </message>
    <message>
      <location filename="tracker/face/conv_experts.py" />
      <source>the learned experts {0} do not run ({1})</source>
      <translation>les experts appris {0} ne fonctionnent pas ({1})</translation>
    </message>
    <message>
      <location filename="tracker/face/cover_decoder.py" />
      <source>{0} holds no mask of covers</source>
      <translation>{0} ne contient pas de masque d’occlusion</translation>
    </message>
    <message>
      <location filename="tracker/face/cover_decoder.py" />
      <source>the mask of covers {0} is damaged (it does not say what it reads)</source>
      <translation>le masque d’occlusion {0} est endommagé (il ne dit pas ce qu’il lit)</translation>
    </message>
    <message>
      <location filename="tracker/face/cover_decoder.py" />
      <source>the mask of covers {0} is damaged (its answers are of the wrong size)</source>
      <translation>le masque d’occlusion {0} est endommagé (ses réponses n’ont pas la bonne taille)</translation>
    </message>
    <message>
      <location filename="tracker/face/cover_decoder.py" />
      <source>the mask of covers {0} is damaged ({1})</source>
      <translation>le masque d’occlusion {0} est endommagé ({1})</translation>
    </message>
    <message>
      <location filename="tracker/face/cover_decoder.py" />
      <source>the mask of covers {0} does not run ({1})</source>
      <translation>le masque d’occlusion {0} ne fonctionne pas ({1})</translation>
    </message>
    <message>
      <location filename="tracker/face/glance.py" />
      <source>it turns a head nowhere</source>
      <translation>il ne tourne la tête vers nulle part</translation>
    </message>
    <message>
      <location filename="tracker/face/glance.py" />
      <source>{0} holds no glance network</source>
      <translation>{0} ne contient pas de réseau du coup d’œil</translation>
    </message>
    <message>
      <location filename="tracker/face/glance.py" />
      <source>the glance network {0} is damaged (its answers cannot be)</source>
      <translation>le réseau du coup d’œil {0} est endommagé (ses réponses sont impossibles)</translation>
    </message>
    <message>
      <location filename="tracker/face/glance.py" />
      <source>the glance network {0} does not run ({1})</source>
      <translation>le réseau du coup d’œil {0} ne fonctionne pas ({1})</translation>
    </message>
    <message>
      <location filename="tracker/face/glance.py" />
      <source>the glance network {0} is damaged ({1})</source>
      <translation>le réseau du coup d’œil {0} est endommagé ({1})</translation>
    </message>
    <message>
      <location filename="tracker/face/model_file.py" />
      <source>There is no face model {0}: choose {1}, or name a model file (.npz).</source>
      <translation>Il n’y a pas de modèle de visage {0} : choisissez {1}, ou nommez un fichier de modèle (.npz).</translation>
    </message>
    <message>
      <location filename="tracker/face/model_file.py" />
      <source>it has neither a network nor patch experts of two scales</source>
      <translation>il n’a ni réseau ni experts locaux à deux échelles</translation>
    </message>
    <message>
      <location filename="tracker/face/onnx_weights.py" />
      <source>a number is too long</source>
      <translation>un nombre est trop long</translation>
    </message>
    <message>
      <location filename="tracker/face/onnx_weights.py" />
      <source>its numbers are not finite</source>
      <translation>ses nombres ne sont pas finis</translation>
    </message>
    <message>
      <location filename="tracker/face/onnx_weights.py" />
      <source>the network of this face model has no heads that could be learnt anew</source>
      <translation>le réseau de ce modèle de visage n’a pas de têtes que l’on puisse réapprendre</translation>
    </message>
    <message>
      <location filename="tracker/face/onnx_weights.py" />
      <source>the file is cut short</source>
      <translation>le fichier est tronqué</translation>
    </message>
    <message>
      <location filename="tracker/face/onnx_weights.py" />
      <source>unknown kind of field {0}</source>
      <translation>type de champ inconnu, {0}</translation>
    </message>
    <message>
      <location filename="tracker/face/personal_file.py" />
      <source>its numbers were altered</source>
      <translation>ses nombres ont été modifiés</translation>
    </message>
    <message>
      <location filename="tracker/face/personal_file.py" />
      <source>the personal model {0} is damaged (its heads do not fit); delete it or learn again</source>
      <translation>le modèle personnel {0} est endommagé (ses têtes ne conviennent pas) ; supprimez-le ou réapprenez</translation>
    </message>
    <message>
      <location filename="tracker/face/personal_file.py" />
      <source>the personal model {0} was learnt with another version of the 3-D shape model: learn again</source>
      <translation>le modèle personnel {0} a été appris avec une autre version du modèle de forme 3D : réapprenez</translation>
    </message>
    <message>
      <location filename="tracker/face/personal_file.py" />
      <source>the personal model {0} is damaged (its head does not fit); delete it or learn again</source>
      <translation>le modèle personnel {0} est endommagé (sa tête ne convient pas) ; supprimez-le ou réapprenez</translation>
    </message>
    <message>
      <location filename="tracker/face/personal_file.py" />
      <source>what was learnt cannot be saved as {0} ({1})</source>
      <translation>impossible d’enregistrer ce qui a été appris sous {0} ({1})</translation>
    </message>
    <message>
      <location filename="tracker/face/personal_file.py" />
      <source>the personal model {0} cannot be deleted ({1})</source>
      <translation>impossible de supprimer le modèle personnel {0} ({1})</translation>
    </message>
    <message>
      <location filename="tracker/face/processor.py" />
      <source>The network runs on the processor, as the graphics one does not work: {0}.</source>
      <translation>Le réseau tourne sur le processeur, car la carte graphique ne marche pas : {0}.</translation>
    </message>
    <message>
      <location filename="tracker/face/response_backend.py" />
      <source>{0} does not work on this machine ({1})</source>
      <translation>{0} ne fonctionne pas sur cette machine ({1})</translation>
    </message>
    <message>
      <location filename="tracker/face/shape_file.py" />
      <source>its layout has other points</source>
      <translation>son schéma a d’autres points</translation>
    </message>
    <message>
      <location filename="tracker/face/shape_file.py" />
      <source>its mean face or a mode is not of unit length</source>
      <translation>son visage moyen ou un mode n’est pas de longueur 1</translation>
    </message>
    <message>
      <location filename="tracker/face/tiers.py" />
      <source>{0} is {1}, but the models are {2}.</source>
      <translation>{0} vaut {1}, mais les modèles sont {2}.</translation>
    </message>
    <message>
      <location filename="tracker/face/tiers.py" />
      <source>the model {0} has no network</source>
      <translation>le modèle {0} n’a pas de réseau</translation>
    </message>
    <message>
      <location filename="tracker/files/film_file.py" />
      <source>The film {0} is there to its end and plays, but its index could not be added ({1}).</source>
      <translation>Le film {0} est complet et se lit, mais son index n’a pas pu être ajouté ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/files/fit_table.py" />
      <source>{0} cannot be gone on with ({1}). Give another name, or repair it.</source>
      <translation>{0} ne peut pas être poursuivi ({1}). Donnez un autre nom, ou réparez-le.</translation>
    </message>
    <message>
      <location filename="tracker/files/fit_table.py" />
      <source>{0} is no table of fit with faces of {1} points, so it cannot be gone on with. Give another name.</source>
      <translation>{0} n’est pas un tableau de fit avec des visages de {1} points, il ne peut donc pas être poursuivi. Donnez un autre nom.</translation>
    </message>
    <message>
      <location filename="tracker/files/fit_table.py" />
      <source>line {0} is damaged</source>
      <translation>la ligne {0} est abîmée</translation>
    </message>
    <message>
      <location filename="tracker/files/growing_file.py" />
      <source>it is closed already</source>
      <translation>il est déjà fermé</translation>
    </message>
    <message>
      <location filename="tracker/files/growing_file.py" />
      <source>it was removed or replaced meanwhile</source>
      <translation>il a été supprimé ou remplacé entre-temps</translation>
    </message>
    <message>
      <location filename="tracker/files/lossless_writer.py" />
      <source>The pictures have another size now, which a lossless film cannot follow.</source>
      <translation>Les images ont maintenant une autre taille, qu’un film sans perte ne peut pas suivre.</translation>
    </message>
    <message>
      <location filename="tracker/files/lossless_writer.py" />
      <source>This installation of PyAV has no FFV1. Choose another kind of picture.</source>
      <translation>Cette installation de PyAV n’a pas FFV1. Choisissez une autre sorte d’image.</translation>
    </message>
    <message>
      <location filename="tracker/files/model_report.py" />
      <source>the errors of its points are not those of its mean face</source>
      <translation>les erreurs de ses points ne sont pas celles de son visage moyen</translation>
    </message>
    <message>
      <location filename="tracker/files/model_report.py" />
      <source>it is of another kind</source>
      <translation>il est d’une autre sorte</translation>
    </message>
    <message>
      <location filename="tracker/files/model_report.py" />
      <source>this program reads version {0}</source>
      <translation>ce programme lit la version {0}</translation>
    </message>
    <message>
      <location filename="tracker/files/model_report.py" />
      <source>{0} cannot be read ({1})</source>
      <translation>impossible de lire {0} ({1})</translation>
    </message>
    <message>
      <location filename="tracker/files/model_report.py" />
      <source>{0} is not the report of a model ({1}); make it again</source>
      <translation>{0} n’est pas le rapport d’un modèle ({1}) ; refaites-le</translation>
    </message>
    <message>
      <location filename="tracker/files/model_report.py" />
      <source>{0} is not a picture</source>
      <translation>{0} n’est pas une image</translation>
    </message>
    <message>
      <location filename="tracker/files/model_report.py" />
      <source>{0} is not a JPEG</source>
      <translation>{0} n’est pas un JPEG</translation>
    </message>
    <message>
      <location filename="tracker/files/model_report.py" />
      <source>{0} is not a pair</source>
      <translation>{0} n’est pas une paire</translation>
    </message>
    <message>
      <location filename="tracker/files/picture_writer.py" />
      <source>The picture {0} must end in .png or .jpg.</source>
      <translation>L’image {0} doit se terminer par .png ou .jpg.</translation>
    </message>
    <message>
      <location filename="tracker/files/picture_writer.py" />
      <source>The picture {0} cannot be written: {1}.</source>
      <translation>Impossible d’écrire l’image {0} : {1}.</translation>
    </message>
    <message>
      <location filename="tracker/files/points_csv.py" />
      <source>{0} has no faces, or some of more points than others; keep one kind</source>
      <translation>{0} n’a pas de visages, ou certains ont plus de points que d’autres ; n’en gardez qu’une sorte</translation>
    </message>
    <message>
      <location filename="tracker/files/points_csv.py" />
      <source>{0} holds points that lie in no picture</source>
      <translation>{0} contient des points qui ne sont dans aucune image</translation>
    </message>
    <message>
      <location filename="tracker/files/points_csv.py" />
      <source>{0} cannot be read as a table ({1})</source>
      <translation>impossible de lire {0} comme un tableau ({1})</translation>
    </message>
    <message>
      <location filename="tracker/files/points_csv.py" />
      <source>{0} holds something that is not a number, or no name ({1})</source>
      <translation>{0} contient quelque chose qui n’est pas un nombre, ou aucun nom ({1})</translation>
    </message>
    <message>
      <location filename="tracker/files/points_csv.py" />
      <source>line {0} of {1} is not image;x;y;visible;x;y;visible;...</source>
      <translation>la ligne {0} de {1} n’est pas image;x;y;visible;x;y;visible;...</translation>
    </message>
    <message>
      <location filename="tracker/files/pts.py" />
      <source>{0} does not hold one x and one y on each line</source>
      <translation>{0} n’a pas un x et un y sur chaque ligne</translation>
    </message>
    <message>
      <location filename="tracker/files/pts.py" />
      <source>{0} is not a .pts file ({1})</source>
      <translation>{0} n’est pas un fichier .pts ({1})</translation>
    </message>
    <message>
      <location filename="tracker/files/sound_copy.py" />
      <source>Some sound of {0} is left out: it is damaged.</source>
      <translation>Une partie du son de {0} est laissée de côté : elle est abîmée.</translation>
    </message>
    <message>
      <location filename="tracker/files/sound_copy.py" />
      <source>Some sound of {0} is left out: an MP4 film cannot hold it as it is.</source>
      <translation>Une partie du son de {0} est laissée de côté : un film MP4 ne peut pas la contenir telle quelle.</translation>
    </message>
    <message>
      <location filename="tracker/files/sound_copy.py" />
      <source>The sound of {0} is damaged; its end is missing.</source>
      <translation>Le son de {0} est abîmé ; sa fin manque.</translation>
    </message>
    <message>
      <location filename="tracker/files/sound_copy.py" />
      <source>The sound of {0} is damaged; parts of it are missing.</source>
      <translation>Le son de {0} est abîmé ; des parties en manquent.</translation>
    </message>
    <message>
      <location filename="tracker/files/track_reader.py" />
      <source>time_s is no time</source>
      <translation>time_s n’est pas un temps</translation>
    </message>
    <message>
      <location filename="tracker/files/track_reader.py" />
      <source>confidence is no number</source>
      <translation>confidence n’est pas un nombre</translation>
    </message>
    <message>
      <location filename="tracker/files/track_reader.py" />
      <source>frame is no number of a frame</source>
      <translation>frame n’est pas un numéro d’image</translation>
    </message>
    <message>
      <location filename="tracker/files/track_reader.py" />
      <source>a place is out of this world</source>
      <translation>une position est invraisemblable</translation>
    </message>
    <message>
      <location filename="tracker/files/track_reader.py" />
      <source>{0} cannot be read as a table: {1}</source>
      <translation>Impossible de lire {0} comme tableau : {1}</translation>
    </message>
    <message>
      <location filename="tracker/files/track_reader.py" />
      <source>{0}, line {1} cannot be understood ({2}).</source>
      <translation>{0}, ligne {1} : incompréhensible ({2}).</translation>
    </message>
    <message>
      <location filename="tracker/files/track_reader.py" />
      <source>{0} is not a track: it has no column {1}. Make one with: {2} track</source>
      <translation>{0} n’est pas un suivi : il n’a pas de colonne {1}. Créez-en un avec : {2} track</translation>
    </message>
    <message>
      <location filename="tracker/files/track_reader.py" />
      <source>{0} has no rows.</source>
      <translation>{0} n’a aucune ligne.</translation>
    </message>
    <message>
      <location filename="tracker/files/track_reader.py" />
      <source>{0}, line {1}: time runs backwards.</source>
      <translation>{0}, ligne {1} : le temps recule.</translation>
    </message>
    <message>
      <location filename="tracker/files/training_log.py" />
      <source>{0} is not the log of a training (it is empty)</source>
      <translation>{0} n’est pas le journal d’un entraînement (il est vide)</translation>
    </message>
    <message>
      <location filename="tracker/files/training_log.py" />
      <source>{0} is no number</source>
      <translation>{0} n’est pas un nombre</translation>
    </message>
    <message>
      <location filename="tracker/files/training_log.py" />
      <source>{0} is not the log of a training ({1})</source>
      <translation>{0} n’est pas le journal d’un entraînement ({1})</translation>
    </message>
    <message>
      <location filename="tracker/files/training_log.py" />
      <source>it is one of {0}</source>
      <translation>c’en est un de {0}</translation>
    </message>
    <message>
      <location filename="tracker/files/training_log.py" />
      <source>it is of version {0}; this program reads version {1}</source>
      <translation>il est de version {0} ; ce programme lit la version {1}</translation>
    </message>
    <message>
      <location filename="tracker/files/training_log.py" />
      <source>it does not begin as one</source>
      <translation>il ne commence pas comme tel</translation>
    </message>
    <message>
      <location filename="tracker/files/training_log.py" />
      <source>it cannot end as {0}</source>
      <translation>il ne peut pas finir par {0}</translation>
    </message>
    <message>
      <location filename="tracker/files/video_writer.py" />
      <source>This installation of PyAV has no encoder for MP4 video. Without one no film can be written.</source>
      <translation>Cette installation de PyAV n’a pas d’encodeur vidéo MP4. Sans lui, impossible d’écrire un film.</translation>
    </message>
    <message>
      <location filename="tracker/files/video_writer.py" />
      <source>The encoder {0} makes no video. Without one no film can be written.</source>
      <translation>L’encodeur {0} ne produit pas de vidéo. Sans encodeur vidéo, impossible d’écrire un film.</translation>
    </message>
    <message>
      <location filename="tracker/gaze/eye_network_file.py" />
      <source>{0} holds no eye network</source>
      <translation>{0} ne contient aucun réseau pour les yeux</translation>
    </message>
    <message>
      <location filename="tracker/gaze/eye_network_file.py" />
      <source>the eye network {0} is damaged (its answers are of the wrong size)</source>
      <translation>le réseau pour les yeux {0} est endommagé (ses réponses sont de mauvaise taille)</translation>
    </message>
    <message>
      <location filename="tracker/gaze/eye_network_file.py" />
      <source>the eye network {0} is damaged (its answers cannot be)</source>
      <translation>le réseau pour les yeux {0} est endommagé (ses réponses sont impossibles)</translation>
    </message>
    <message>
      <location filename="tracker/gaze/eye_network_file.py" />
      <source>the eye network {0} is damaged ({1})</source>
      <translation>le réseau pour les yeux {0} est endommagé ({1})</translation>
    </message>
    <message>
      <location filename="tracker/gaze/eye_network_file.py" />
      <source>the eye network {0} does not run ({1})</source>
      <translation>le réseau pour les yeux {0} ne fonctionne pas ({1})</translation>
    </message>
    <message>
      <location filename="tracker/gaze/screen_map.py" />
      <source>Too few of the points were looked at with open eyes. Sit in good light, look at each point until it goes out, and try again.</source>
      <translation>Trop peu de points ont été regardés les yeux ouverts. Placez-vous sous un bon éclairage, regardez chaque point jusqu’à ce qu’il s’éteigne, et réessayez.</translation>
    </message>
    <message>
      <location filename="tracker/gaze/screen_map.py" />
      <source>Too few of the points were looked at with open eyes. Please try the check again.</source>
      <translation>Trop peu de points ont été regardés les yeux ouverts. Veuillez refaire la vérification.</translation>
    </message>
    <message>
      <location filename="tracker/gaze/screen_map_file.py" />
      <source>it holds no calibrations of a gaze</source>
      <translation>il ne contient aucun calibrage d’un regard</translation>
    </message>
    <message>
      <location filename="tracker/gaze/screen_map_file.py" />
      <source>a calibration has numbers that cannot be</source>
      <translation>un calibrage a des nombres impossibles</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>it is not a boosted Haar cascade</source>
      <translation>ce n’est pas une cascade de Haar boostée</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>it has no stages, or an empty one</source>
      <translation>elle n’a pas d’étages, ou l’un d’eux est vide</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>a node uses a feature that is not there</source>
      <translation>un nœud utilise une caractéristique qui n’existe pas</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>it has no &lt;{0}&gt;</source>
      <translation>il y manque &lt;{0}&gt;</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>The cascade file {0} cannot be read ({1}).</source>
      <translation>Impossible de lire le fichier de cascade {0} ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>The cascade file {0} is damaged or of another kind ({1}).</source>
      <translation>Le fichier de cascade {0} est endommagé ou d’un autre type ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>a tree has the wrong number of nodes or leaves</source>
      <translation>un arbre n’a pas le bon nombre de nœuds ou de feuilles</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>it holds a number that is not finite</source>
      <translation>un de ses nombres n’est pas fini</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>it has tilted features, which are not supported</source>
      <translation>elle a des caractéristiques inclinées, qui ne sont pas prises en charge</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>a feature reaches out of the window</source>
      <translation>une caractéristique sort de la fenêtre</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_file.py" />
      <source>a tree has a branch to nowhere</source>
      <translation>un arbre a une branche qui ne mène nulle part</translation>
    </message>
    <message>
      <location filename="tracker/head/cascade_search.py" />
      <source>the cascades must have windows of one size</source>
      <translation>les cascades doivent avoir des fenêtres de même taille</translation>
    </message>
    <message>
      <location filename="tracker/head/thing.py" />
      <source>What is in the box has the colours of what is around it, so it cannot be followed. </source>
      <translation>Ce qui est dans le cadre a les couleurs de ce qui l’entoure ; on ne peut donc pas le suivre. </translation>
    </message>
    <message>
      <location filename="tracker/head/thing.py" />
      <source>The box is too small to follow what is in it. Draw a larger one.</source>
      <translation>Le cadre est trop petit pour suivre ce qu’il contient. Tracez-en un plus grand.</translation>
    </message>
    <message>
      <location filename="tracker/journal.py" />
      <source>its colours are none</source>
      <translation>ses couleurs n’en sont pas</translation>
    </message>
    <message>
      <location filename="tracker/journal.py" />
      <source>no camera has such an angle of view</source>
      <translation>aucune caméra n’a un tel angle de vue</translation>
    </message>
    <message>
      <location filename="tracker/journal.py" />
      <source>its middle is beyond all rooms</source>
      <translation>son milieu est au-delà de toute pièce</translation>
    </message>
    <message>
      <location filename="tracker/journal.py" />
      <source>a turn is none</source>
      <translation>une rotation n’en est pas une</translation>
    </message>
    <message>
      <location filename="tracker/journal.py" />
      <source>a number of a face is none</source>
      <translation>un numéro de visage n’en est pas un</translation>
    </message>
    <message>
      <location filename="tracker/journal.py" />
      <source>a number is missing or none at all</source>
      <translation>un nombre manque ou n’en est pas un</translation>
    </message>
    <message>
      <location filename="tracker/journal.py" />
      <source>What was done while this was recorded ({0}) cannot be read ({1}).</source>
      <translation>Ce qui a été fait pendant l’enregistrement ({0}) ne peut pas être lu ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/kernel_files.py" />
      <source>not a file of ours</source>
      <translation>ce n’est pas un fichier de ce programme</translation>
    </message>
    <message>
      <location filename="tracker/kernel_files.py" />
      <source>not what was written</source>
      <translation>ce n’est pas ce qui avait été écrit</translation>
    </message>
    <message>
      <location filename="tracker/kernel_files.py" />
      <source>made for something else</source>
      <translation>il a été fait pour autre chose</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/names.py" />
      <source>No key is given; write one such as space, F13 or ctrl+right.</source>
      <translation>Aucune touche n’est donnée ; écrivez-en une comme space, F13 ou ctrl+right.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/names.py" />
      <source>{0} has a + with no key beside it; write a key such as ctrl+right.</source>
      <translation>{0} a un + sans touche à côté ; écrivez une touche comme ctrl+right.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/names.py" />
      <source>{0} has no key besides {1}; add one, such as ctrl+right.</source>
      <translation>{0} n’a pas de touche à part {1} ; ajoutez-en une, comme ctrl+right.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/names.py" />
      <source>{0} is more than one key; write one, with ctrl, alt, shift or super before it.</source>
      <translation>{0} est plus d’une touche ; écrivez-en une, précédée de ctrl, alt, shift ou super.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/names.py" />
      <source>There is no key {0}{1}; write one such as space, F13 or ctrl+right.</source>
      <translation>Il n’y a pas de touche {0}{1} ; écrivez-en une comme space, F13 ou ctrl+right.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/opening.py" />
      <source>Keys of other programs can be pressed on Linux only.</source>
      <translation>On ne peut appuyer sur les touches d’autres programmes que sous Linux.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/opening.py" />
      <source>On Wayland keys are pressed by uinput only. {0}</source>
      <translation>Sous Wayland, les touches passent seulement par uinput. {0}</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/opening.py" />
      <source>Without a desktop keys are pressed by uinput only. {0}</source>
      <translation>Sans bureau, les touches passent seulement par uinput. {0}</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/uinput_device.py" />
      <source>This system has no uinput; load its module with: sudo modprobe uinput</source>
      <translation>Ce système n’a pas uinput ; chargez son module avec : sudo modprobe uinput</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/uinput_device.py" />
      <source>uinput may not be used by you; let a udev rule allow it, KERNEL=="uinput", TAG+="uaccess" in /etc/udev/rules.d/60-visavis.rules, and start the system again.</source>
      <translation>Vous n’avez pas le droit d’utiliser uinput ; qu’une règle udev le permette, KERNEL=="uinput", TAG+="uaccess" dans /etc/udev/rules.d/60-visavis.rules, puis redémarrez le système.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/uinput_device.py" />
      <source>uinput needs a package; install it with: pip install evdev</source>
      <translation>uinput a besoin d’un paquet ; installez-le avec : pip install evdev</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/uinput_device.py" />
      <source>uinput made no device ({0}); start the system again.</source>
      <translation>uinput n’a pas créé de périphérique ({0}) ; redémarrez le système.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/uinput_device.py" />
      <source>uinput takes nothing any more ({0}); switch it off and on again.</source>
      <translation>uinput n’accepte plus rien ({0}) ; désactivez, puis réactivez.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/xtest_server.py" />
      <source>The X11 display takes nothing any more; switch it off and on again.</source>
      <translation>L’affichage X11 n’accepte plus rien ; désactivez, puis réactivez.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/xtest_server.py" />
      <source>An X11 desktop needs a package for this; install it with: pip install xcffib</source>
      <translation>Un bureau X11 a besoin d’un paquet pour cela ; installez-le avec : pip install xcffib</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/xtest_server.py" />
      <source>This X11 display lets no program press keys; its XTEST extension is switched off.</source>
      <translation>Cet affichage X11 ne laisse aucun programme appuyer sur des touches ; son extension XTEST est désactivée.</translation>
    </message>
    <message>
      <location filename="tracker/keyboard/xtest_server.py" />
      <source>The X11 display {0} cannot be reached; is DISPLAY right?</source>
      <translation>L’affichage X11 {0} est injoignable ; DISPLAY est-il juste ?</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>it does not say visavis_layout = {0}</source>
      <translation>il ne dit pas visavis_layout = {0}</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>it has {0}, which means nothing</source>
      <translation>il contient {0}, qui ne veut rien dire</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>its name is not a few small letters, digits, - or _</source>
      <translation>son nom n’est pas fait de quelques minuscules, chiffres, - ou _</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>the two points of its size are no pair of its mirror</source>
      <translation>les deux points de size ne sont pas une paire de mirror</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>its points are not {0} to {1} names</source>
      <translation>ses points ne sont pas {0} à {1} noms</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>two of its points have the same name</source>
      <translation>deux de ses points ont le même nom</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>{0} points are the program's own {1}; add a point, or leave one out</source>
      <translation>{0} points, c’est {1}, le schéma du programme ; ajoutez un point, ou enlevez-en un</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>its {0} is not a list</source>
      <translation>son {0} n’est pas une liste</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>its regions are not a table</source>
      <translation>regions n’y est pas une table</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>a region may not be called points</source>
      <translation>une région ne peut pas s’appeler points</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>a point is in more than one of its regions</source>
      <translation>un point est dans plus d’une de ses régions</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>The layout {0} cannot be read ({1}).</source>
      <translation>Impossible de lire le schéma {0} ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>The layout {0} cannot be used: {1}.</source>
      <translation>Impossible d’utiliser le schéma {0} : {1}.</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>{0} is in more than one pair of its mirror</source>
      <translation>{0} est dans plus d’une paire de mirror</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>{0} is no name of a point</source>
      <translation>{0} n’est pas le nom d’un point</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>{0} is too long for the name of a point</source>
      <translation>{0} est trop long pour le nom d’un point</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>a part of its {0} is not a list of {1} points</source>
      <translation>une partie de {0} n’est pas une liste de {1} points</translation>
    </message>
    <message>
      <location filename="tracker/layouts.py" />
      <source>its {0} has {1}, which is none of its points</source>
      <translation>son {0} contient {1}, qui n’est pas un de ses points</translation>
    </message>
    <message>
      <location filename="tracker/markup.py" />
      <source>no known markup has {0} points; known are those with {1}</source>
      <translation>aucun schéma de points connu n’a {0} points ; on en connaît à {1} points</translation>
    </message>
    <message>
      <location filename="tracker/outputs/answering.py" />
      <source>Port {0} is in use, so nobody can ask there. End the other program, or answer nobody.</source>
      <translation>Le port {0} est occupé, et personne ne peut y demander. Fermez l’autre programme, ou ne répondez à personne.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/foreign.py" />
      <source>A virtual camera needs OBS Studio and a package here: pip install pyvirtualcam</source>
      <translation>Une caméra virtuelle a besoin d’OBS Studio et ici d’un paquet : pip install pyvirtualcam</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/foreign.py" />
      <source>There is no virtual camera. Start the one of OBS Studio once, and end it again.</source>
      <translation>Il n’y a pas de caméra virtuelle. Démarrez une fois celle d’OBS Studio, puis arrêtez-la.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/loopback.py" />
      <source>The virtual camera {0} is not there. Load its driver with: {1}</source>
      <translation>La caméra virtuelle {0} n’est pas là. Chargez son pilote avec : {1}</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/loopback.py" />
      <source>Another program gives {0} its pictures. End it, or the program that still looks at its last one.</source>
      <translation>Un autre programme donne ses images à {0}. Fermez-le, ou fermez le programme qui regarde encore la dernière.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/loopback.py" />
      <source>{0} is a camera that takes no pictures. Choose a device of v4l2loopback.</source>
      <translation>{0} est une caméra qui n’accepte pas d’images. Choisissez un périphérique de v4l2loopback.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/loopback.py" />
      <source>The virtual camera {0} takes only parts of pictures. Choose a smaller size.</source>
      <translation>La caméra virtuelle {0} n’accepte que des parties d’images. Choisissez une taille plus petite.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/loopback.py" />
      <source>The virtual camera {0} keeps a format that is not known here. Load its driver anew.</source>
      <translation>La caméra virtuelle {0} garde un format inconnu ici. Rechargez son pilote.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/loopback.py" />
      <source>You may not write to {0}. Have yourself added to the group video.</source>
      <translation>Vous n’avez pas le droit d’écrire dans {0}. Faites-vous ajouter au groupe video.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/loopback.py" />
      <source>{0} cannot be opened ({1}). Choose another device.</source>
      <translation>Impossible d’ouvrir {0} ({1}). Choisissez un autre périphérique.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/loopback.py" />
      <source>{0} is no video device. Choose another one.</source>
      <translation>{0} n’est pas un périphérique vidéo. Choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/opening.py" />
      <source>This system has no virtual camera. Install v4l2loopback and load it with: {0} (or install GStreamer's plug-in for PipeWire).</source>
      <translation>Ce système n’a pas de caméra virtuelle. Installez v4l2loopback et chargez-le avec : {0} (ou installez le greffon PipeWire de GStreamer).</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/pipewire.py" />
      <source>PipeWire takes no pictures now ({0}). It is tried again.</source>
      <translation>PipeWire n’accepte pas d’images en ce moment ({0}). Un nouvel essai suit.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/pipewire.py" />
      <source>PipeWire gets no pictures: {0} is not here. Install GStreamer and its PipeWire plug-in.</source>
      <translation>PipeWire ne reçoit pas d’images : {0} manque ici. Installez GStreamer et son module PipeWire.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/virtual_camera.py" />
      <source>Virtual camera</source>
      <translation>Caméra virtuelle</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/virtual_camera.py" />
      <source>Video calls, browsers and recorders, which see the picture with the effect</source>
      <translation>Appels vidéo, navigateurs et enregistreurs, qui voient l’image avec l’effet</translation>
    </message>
    <message>
      <location filename="tracker/outputs/camera/virtual_camera.py" />
      <source>Switch this on first, then choose the camera “visavis” in the other program. On Linux it needs v4l2loopback, or PipeWire with GStreamer; on Windows and macOS OBS Studio and: pip install pyvirtualcam. While there is no picture, as with “Numbers only”, a grey card is shown.</source>
      <translation>Activez d’abord ceci, puis choisissez la caméra « visavis » dans l’autre programme. Sous Linux, il faut v4l2loopback, ou PipeWire avec GStreamer ; sous Windows et macOS, OBS Studio et : pip install pyvirtualcam. Tant qu’il n’y a pas d’image, comme avec « Nombres seuls », un carton gris est montré.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/ifacialmocap.py" />
      <source>iFacialMocap</source>
      <translation>iFacialMocap</translation>
    </message>
    <message>
      <location filename="tracker/outputs/ifacialmocap.py" />
      <source>VSeeFace, VMagicMirror, Warudo, Blender and whatever takes this iPhone app</source>
      <translation>VSeeFace, VMagicMirror, Warudo, Blender et tout ce qui accepte cette application iPhone</translation>
    </message>
    <message>
      <location filename="tracker/outputs/ifacialmocap.py" />
      <source>In the program choose iFacialMocap as the tracker, as if a phone were to be connected; where it wants the phone's address, give that of this machine. It must listen at port 49983 (UDP). What one camera cannot tell stays at rest: cheeks, tongue, nose, jaw forward, dimples, pressed lips.</source>
      <translation>Dans le programme, choisissez iFacialMocap comme suivi, comme pour connecter un téléphone ; là où il demande l’adresse du téléphone, donnez celle de cette machine. Il doit écouter sur le port 49983 (UDP). Ce qu’une seule caméra ne peut pas voir reste au repos : joues, langue, nez, mâchoire avancée, fossettes, lèvres serrées.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/ifacialmocap_tcp.py" />
      <source>iFacialMocap (TCP)</source>
      <translation>iFacialMocap (TCP)</translation>
    </message>
    <message>
      <location filename="tracker/outputs/ifacialmocap_tcp.py" />
      <source>Programs that take iFacialMocap by TCP, such as its own for Maya, Blender and Unity</source>
      <translation>Programmes qui acceptent iFacialMocap par TCP, comme les siens pour Maya, Blender et Unity</translation>
    </message>
    <message>
      <location filename="tracker/outputs/ifacialmocap_tcp.py" />
      <source>In the program choose iFacialMocap by TCP, as if a phone were to be connected. It must listen at port 49986. Most programs take the other kind, iFacialMocap by UDP.</source>
      <translation>Dans le programme, choisissez iFacialMocap par TCP, comme pour connecter un téléphone. Il doit écouter sur le port 49986. La plupart des programmes acceptent l’autre sorte, iFacialMocap par UDP.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/joystick.py" />
      <source>Joystick</source>
      <translation>Joystick</translation>
    </message>
    <message>
      <location filename="tracker/outputs/joystick.py" />
      <source>Games and simulators on Linux that know joysticks, but no head trackers</source>
      <translation>Jeux et simulateurs sous Linux qui connaissent les joysticks, mais pas les capteurs de tête</translation>
    </message>
    <message>
      <location filename="tracker/outputs/joystick.py" />
      <source>Bind the axes of the joystick “visavis head” in the game: X, Y and Z are moving to the right, up and back, RX, RY and RZ turning right, looking up and leaning right. It needs Linux and a package: pip install evdev. Without a face the stick goes to its middle.</source>
      <translation>Dans le jeu, associez les axes du joystick « visavis head » : X, Y et Z sont les mouvements vers la droite, le haut et l’arrière, RX, RY et RZ la rotation à droite, le regard vers le haut et l’inclinaison à droite. Il faut Linux et un paquet : pip install evdev. Sans visage, le manche revient au milieu.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_socket.py" />
      <source>JSON by a local socket</source>
      <translation>JSON par socket local</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_socket.py" />
      <source>Scripts and other programs of your own, and of nobody else on this machine</source>
      <translation>Scripts et autres programmes à vous, et à personne d’autre sur cette machine</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_socket.py" />
      <source>Connect to the socket visavis/frames.sock in your runtime folder (XDG_RUNTIME_DIR) and read lines; each is one frame. docs/outputs/json.md says what is in a line, and has an example.</source>
      <translation>Connectez-vous au socket visavis/frames.sock de votre dossier d’exécution (XDG_RUNTIME_DIR) et lisez des lignes ; chacune est une image. docs/outputs/json.md dit ce que contient une ligne, et donne un exemple.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_socket.py" />
      <source>visavis itself listens at a socket of the name {0}. Give another name.</source>
      <translation>visavis écoute lui-même une prise du nom de {0}. Donnez un autre nom.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_socket.py" />
      <source>Another program listens at {0} already. Switch this output off there, or give another name.</source>
      <translation>Un autre programme écoute déjà sur {0}. Coupez-y cette sortie, ou donnez un autre nom.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_socket.py" />
      <source>Nobody can connect: {0}. JSON over TCP does the same.</source>
      <translation>Personne ne peut se connecter : {0}. JSON par TCP fait la même chose.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_tcp.py" />
      <source>JSON over TCP</source>
      <translation>JSON par TCP</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_tcp.py" />
      <source>Scripts and other programs of your own that connect</source>
      <translation>Scripts et autres programmes à vous, qui se connectent</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_tcp.py" />
      <source>Connect to the port and read lines; each is one frame. Say nothing, or you are hung up on. docs/outputs/json.md says what is in a line, and has an example.</source>
      <translation>Connectez-vous au port et lisez des lignes ; chacune est une image. N’envoyez rien, sinon la connexion est coupée. docs/outputs/json.md dit ce que contient une ligne, et donne un exemple.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_tcp.py" />
      <source>Port {0} is in use. Choose another one, or end the program that has it.</source>
      <translation>Le port {0} est occupé. Choisissez-en un autre, ou fermez le programme qui l’utilise.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_tcp.py" />
      <source>{0} is no address of this machine. Use 127.0.0.1.</source>
      <translation>{0} n’est pas une adresse de cette machine. Utilisez 127.0.0.1.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_tcp.py" />
      <source>Port {0} is not for programs of users. Choose one above 1023.</source>
      <translation>Le port {0} n’est pas pour les programmes des utilisateurs. Choisissez-en un au-dessus de 1023.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_udp.py" />
      <source>JSON over UDP</source>
      <translation>JSON par UDP</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_udp.py" />
      <source>Scripts and other programs of your own; what nobody takes is lost</source>
      <translation>Scripts et autres programmes à vous ; ce que personne ne prend est perdu</translation>
    </message>
    <message>
      <location filename="tracker/outputs/json_udp.py" />
      <source>Each datagram is one line of JSON. docs/outputs/json.md says what is in it, and has an example.</source>
      <translation>Chaque datagramme est une ligne de JSON. docs/outputs/json.md dit ce qu’elle contient, et donne un exemple.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/lab_streams.py" />
      <source>Lab Streaming Layer</source>
      <translation>Lab Streaming Layer</translation>
    </message>
    <message>
      <location filename="tracker/outputs/lab_streams.py" />
      <source>LabRecorder and laboratory software, beside EEG and others</source>
      <translation>LabRecorder et logiciels de laboratoire, à côté de l’EEG et d’autres</translation>
    </message>
    <message>
      <location filename="tracker/outputs/lab_streams.py" />
      <source>Start LabRecorder, press Update and choose the streams whose names begin with visavis. It needs a package: pip install pylsl. Every machine in the network can see the streams while this is on.</source>
      <translation>Lancez LabRecorder, appuyez sur Update et choisissez les flux dont le nom commence par visavis. Il faut un paquet : pip install pylsl. Toutes les machines du réseau peuvent voir les flux tant que ceci est activé.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/lab_streams.py" />
      <source>The streams cannot be announced in the network ({0}). Is it switched on?</source>
      <translation>Les flux ne peuvent pas être annoncés sur le réseau ({0}). Est-il activé ?</translation>
    </message>
    <message>
      <location filename="tracker/outputs/line_server.py" />
      <source>No program is connected. Start the one that is to read what is sent.</source>
      <translation>Aucun programme n’est connecté. Démarrez celui qui doit lire ce qui est envoyé.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/live_link.py" />
      <source>Live Link Face</source>
      <translation>Live Link Face</translation>
    </message>
    <message>
      <location filename="tracker/outputs/live_link.py" />
      <source>Unreal Engine and MetaHumans</source>
      <translation>Unreal Engine et MetaHumans</translation>
    </message>
    <message>
      <location filename="tracker/outputs/live_link.py" />
      <source>In Unreal switch on the plugins “Live Link” and “Apple ARKit Face Support”, and open Window, Virtual Production, Live Link: the face is listed there by its name. Choose it as the ARKit face of your character. What one camera cannot tell stays at rest: cheeks, tongue, nose, jaw forward, dimples, pressed lips.</source>
      <translation>Dans Unreal, activez les plugins « Live Link » et « Apple ARKit Face Support », et ouvrez Window, Virtual Production, Live Link : le visage y figure sous son nom. Choisissez-le comme visage ARKit de votre personnage. Ce qu’une seule caméra ne peut pas voir reste au repos : joues, langue, nez, mâchoire avancée, fossettes, lèvres serrées.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/mapping/settings.py" />
      <source>{0} must be a list of at most {1} points</source>
      <translation>{0} doit être une liste d’au plus {1} points</translation>
    </message>
    <message>
      <location filename="tracker/outputs/mapping/settings.py" />
      <source>the points of {0} must go to the right, and never down</source>
      <translation>les points de {0} doivent aller vers la droite, et jamais vers le bas</translation>
    </message>
    <message>
      <location filename="tracker/outputs/mapping/settings.py" />
      <source>a point of {0} is {1}; it must be two numbers</source>
      <translation>un point de {0} vaut {1} ; il faut deux nombres</translation>
    </message>
    <message>
      <location filename="tracker/outputs/mapping/settings.py" />
      <source>a point of {0} is {1}; the first number must be above 0 and at most {2}, the second from 0 to {3}</source>
      <translation>un point de {0} vaut {1} ; le premier nombre doit dépasser 0 sans dépasser {2}, le second aller de 0 à {3}</translation>
    </message>
    <message>
      <location filename="tracker/outputs/openseeface.py" />
      <source>OpenSeeFace</source>
      <translation>OpenSeeFace</translation>
    </message>
    <message>
      <location filename="tracker/outputs/openseeface.py" />
      <source>VSeeFace and other avatar programs that take OpenSeeFace</source>
      <translation>VSeeFace et d’autres programmes d’avatars qui acceptent OpenSeeFace</translation>
    </message>
    <message>
      <location filename="tracker/outputs/openseeface.py" />
      <source>In VSeeFace choose “OpenSeeFace tracking” as the camera at the start, which listens at port 11573; other programs have a field for that port. Look straight ahead and press its calibration once.</source>
      <translation>Dans VSeeFace, choisissez au démarrage « OpenSeeFace tracking » comme caméra, qui écoute sur le port 11573 ; d’autres programmes ont un champ pour ce port. Regardez droit devant et lancez-y une fois le calibrage.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/opentrack.py" />
      <source>opentrack</source>
      <translation>opentrack</translation>
    </message>
    <message>
      <location filename="tracker/outputs/opentrack.py" />
      <source>Flight and driving simulators, through opentrack</source>
      <translation>Simulateurs de vol et de conduite, par opentrack</translation>
    </message>
    <message>
      <location filename="tracker/outputs/opentrack.py" />
      <source>In opentrack choose the input “UDP over network” and press Start. Its output feeds the game: for Windows games under Wine or Proton choose “Wine”.</source>
      <translation>Dans opentrack, choisissez l’entrée « UDP over network » et appuyez sur Start. Sa sortie alimente le jeu : pour les jeux Windows sous Wine ou Proton, choisissez « Wine ».</translation>
    </message>
    <message>
      <location filename="tracker/outputs/osc.py" />
      <source>OSC</source>
      <translation>OSC</translation>
    </message>
    <message>
      <location filename="tracker/outputs/osc.py" />
      <source>TouchDesigner, Max, Pure Data, SuperCollider, Processing, Resolume and other instruments</source>
      <translation>TouchDesigner, Max, Pure Data, SuperCollider, Processing, Resolume et d’autres instruments</translation>
    </message>
    <message>
      <location filename="tracker/outputs/osc.py" />
      <source>In the program open an OSC input (UDP) at the same port. The addresses begin with /visavis: /visavis/face is 1 while there is a face, /visavis/pose/rotation has yaw, pitch and roll in degrees, and /visavis/signal/jawOpen opens with the mouth. docs/outputs/osc.md lists all of them.</source>
      <translation>Dans le programme, ouvrez une entrée OSC (UDP) sur le même port. Les adresses commencent par /visavis : /visavis/face vaut 1 tant qu’il y a un visage, /visavis/pose/rotation donne lacet, tangage et roulis (yaw, pitch, roll) en degrés, et /visavis/signal/jawOpen s’ouvre avec la bouche. docs/outputs/osc.md les énumère toutes.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/pointer/mice.py" />
      <source>The pointer can be moved on Linux only.</source>
      <translation>On ne peut déplacer le pointeur que sous Linux.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/pointer/pointer.py" />
      <source>Mouse pointer</source>
      <translation>Pointeur de souris</translation>
    </message>
    <message>
      <location filename="tracker/outputs/pointer/pointer.py" />
      <source>The desktop and all its programs: head or gaze moves the pointer</source>
      <translation>Le bureau et tous ses programmes : la tête ou le regard déplace le pointeur</translation>
    </message>
    <message>
      <location filename="tracker/outputs/pointer/pointer.py" />
      <source>To stop it close both eyes for two seconds, pause all outputs (Q in the app), or switch it off. A hand on the mouse goes first (on Wayland that cannot be noticed). It stops by itself after half an hour, and stands still while the face is not seen. On X11 it needs a package: pip install xcffib, on Wayland: pip install evdev.</source>
      <translation>Pour l’arrêter, fermez les deux yeux pendant deux secondes, mettez toutes les sorties en pause (Q dans l’application), ou éteignez-le. Une main sur la souris passe avant (sous Wayland, cela ne se remarque pas). Il s’arrête de lui-même après une demi-heure, et reste immobile tant que le visage n’est pas vu. Sous X11 il lui faut un paquet : pip install xcffib, sous Wayland : pip install evdev.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/pointer/stopping.py" />
      <source>The pointer was stopped by closed eyes. Switch it off and on again to go on.</source>
      <translation>Des yeux fermés ont arrêté le pointeur. Désactivez-le, puis réactivez-le pour continuer.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/pointer/stopping.py" />
      <source>The pointer has stopped, as its time is over. Switch it off and on again to go on.</source>
      <translation>Le pointeur s’est arrêté, car son temps est écoulé. Désactivez-le, puis réactivez-le pour continuer.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/pointer/stopping.py" />
      <source>The pointer waits, as the mouse is moved by hand.</source>
      <translation>Le pointeur attend, car la souris est déplacée à la main.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>{0} is no profile of this version (it has no line profile = {1}).</source>
      <translation>{0} n’est pas un profil de cette version (il y manque la ligne profile = {1}).</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>There is no output {0} in the profile {1}{2}.</source>
      <translation>La sortie {0} n’existe pas dans le profil {1}{2}.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>The profile cannot be kept in {0} ({1}).</source>
      <translation>Le profil ne peut pas être gardé dans {0} ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>output must be a list of at most {0} outputs</source>
      <translation>output doit être une liste d’au plus {0} sorties</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>mapping must be a group of settings</source>
      <translation>mapping doit être un groupe de réglages</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>programs must be a list of names</source>
      <translation>programs doit être une liste de noms</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>an output must be a table</source>
      <translation>une sortie doit être une table</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>there is no kind of output {0}{1}</source>
      <translation>le type de sortie {0} n’existe pas{1}</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>the name of an output is {0}; it must be a short line of text</source>
      <translation>le nom d’une sortie vaut {0} ; il faut une courte ligne de texte</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>on is {0}; it must be true or false</source>
      <translation>on vaut {0} ; il faut true ou false</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>there are two outputs {0}; the first one is taken</source>
      <translation>il y a deux sorties {0} ; la première est prise</translation>
    </message>
    <message>
      <location filename="tracker/outputs/profile.py" />
      <source>{0} must be a group of settings</source>
      <translation>{0} doit être un groupe de réglages</translation>
    </message>
    <message>
      <location filename="tracker/outputs/tcp.py" />
      <source>The program at {0} has hung up.</source>
      <translation>Le programme à {0} a coupé la connexion.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/tcp.py" />
      <source>{0} does not answer. Check the address and the network.</source>
      <translation>{0} ne répond pas. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/tcp.py" />
      <source>The program at {0} takes what is sent too slowly.</source>
      <translation>Le programme à {0} prend trop lentement ce qui est envoyé.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/udp.py" />
      <source>There is no machine {0} in this network. Check the address.</source>
      <translation>Il n’y a pas de machine {0} dans ce réseau. Vérifiez l’adresse.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/udp.py" />
      <source>Nobody listens at {0}, port {1}. Start the program that is to listen.</source>
      <translation>Personne n’écoute à {0}, port {1}. Lancez le programme qui doit écouter.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vmc.py" />
      <source>VMC</source>
      <translation>VMC</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vmc.py" />
      <source>VSeeFace, VMagicMirror, Warudo, VNyan, Virtual Motion Capture and other programs for VRM avatars</source>
      <translation>VSeeFace, VMagicMirror, Warudo, VNyan, Virtual Motion Capture et d’autres programmes pour avatars VRM</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vmc.py" />
      <source>In the program switch on its VMC or OSC/VMC receiver and give it the same port. Have it take only the turns of bones: in EVMC4U switch “Bone Position Synchronize” off. Arms and body are not sent; the program moves them.</source>
      <translation>Dans le programme, activez son récepteur VMC ou OSC/VMC et donnez-lui le même port. Qu’il ne prenne que les rotations des os : dans EVMC4U, désactivez « Bone Position Synchronize ». Les bras et le corps ne sont pas envoyés ; le programme les bouge.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vrchat.py" />
      <source>VRChat</source>
      <translation>VRChat</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vrchat.py" />
      <source>VRChat avatars, with VRCFaceTracking's parameters and VRChat's own eyes</source>
      <translation>Avatars de VRChat, avec les paramètres de VRCFaceTracking et les yeux propres à VRChat</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vrchat.py" />
      <source>In VRChat open the action menu and choose Options, OSC, Enabled. The eyes of any avatar follow; the face does with avatars that were made for VRCFaceTracking (Unified Expressions, with floats). VRCFaceTracking itself should not run: both would move the same face.</source>
      <translation>Dans VRChat, ouvrez le menu d’action et choisissez Options, OSC, Enabled. Les yeux de tout avatar suivent ; le visage suit avec les avatars faits pour VRCFaceTracking (Unified Expressions, avec des floats). VRCFaceTracking lui-même ne devrait pas tourner : les deux bougeraient le même visage.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/answers.py" />
      <source>it does not say what it is</source>
      <translation>il ne dit pas ce qu’il est</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/answers.py" />
      <source>it is no broadcast</source>
      <translation>ce n’est pas une diffusion</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/answers.py" />
      <source>it has no port</source>
      <translation>il n’a pas de port</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/answers.py" />
      <source>it is not of VTube Studio</source>
      <translation>il ne vient pas de VTube Studio</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/line.py" />
      <source>VTube Studio has closed the connection. It is tried again until it is back.</source>
      <translation>VTube Studio a fermé la connexion. De nouveaux essais ont lieu jusqu’à son retour.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/line.py" />
      <source>What answers at {0}, port {1} is not VTube Studio. Check the port in its settings.</source>
      <translation>Ce qui répond à {0}, port {1} n’est pas VTube Studio. Vérifiez le port dans ses réglages.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/line.py" />
      <source>VTube Studio cannot be reached at {0}, port {1}. Start it, and switch on “Allow Plugin API access” in its settings.</source>
      <translation>VTube Studio est injoignable à {0}, port {1}. Démarrez-le, et activez « Allow Plugin API access » dans ses réglages.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/line.py" />
      <source>VTube Studio says more than can be listened to. It is called anew.</source>
      <translation>VTube Studio en dit plus qu’on ne peut écouter. Il est rappelé.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>VTube Studio does not answer at the moment.</source>
      <translation>VTube Studio ne répond pas pour le moment.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>Another plugin of VTube Studio moves the same parameters. Switch one of the two off.</source>
      <translation>Un autre greffon de VTube Studio bouge les mêmes paramètres. Désactivez l’un des deux.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>VTube Studio asks whether visavis may move the model: press “Allow” there.</source>
      <translation>VTube Studio demande si visavis peut bouger le modèle : appuyez-y sur « Allow ».</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>VTube Studio does not let visavis in, as that was denied there. Switch this output off and on to ask anew.</source>
      <translation>VTube Studio ne laisse pas entrer visavis, car cela y a été refusé. Éteignez et rallumez cette sortie pour redemander.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>VTube Studio refuses what visavis asks ({0}).</source>
      <translation>VTube Studio refuse ce que visavis demande ({0}).</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>VTube Studio has not answered yet.</source>
      <translation>VTube Studio n’a pas encore répondu.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>VTube Studio lets no plugins in. Switch on “Allow Plugin API access” in its settings.</source>
      <translation>VTube Studio ne laisse entrer aucun greffon. Activez « Allow Plugin API access » dans ses réglages.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>VTube Studio is still asking about visavis or another plugin: press “Allow” or “Deny” there.</source>
      <translation>VTube Studio pose encore une question sur visavis ou un autre greffon : appuyez-y sur « Allow » ou « Deny ».</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>VTube Studio gave a permission that cannot be used. It is asked once more.</source>
      <translation>VTube Studio a donné une permission inutilisable. Elle est demandée une fois encore.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>VTube Studio does not accept the permission that it just gave. It is tried again.</source>
      <translation>VTube Studio n’accepte pas la permission qu’il vient de donner. Un nouvel essai suit.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/session.py" />
      <source>What answers there is not VTube Studio, or one that is too new ({0}). Check the port.</source>
      <translation>Ce qui répond là n’est pas VTube Studio, ou en est un trop récent ({0}). Vérifiez le port.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/vtube_studio.py" />
      <source>VTube Studio</source>
      <translation>VTube Studio</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/vtube_studio.py" />
      <source>Live2D models in VTube Studio</source>
      <translation>Modèles Live2D dans VTube Studio</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/vtube_studio.py" />
      <source>In VTube Studio open the settings and switch on “Allow Plugin API access”; the port stands beside it. The first time VTube Studio asks whether visavis may move the model: press “Allow”. Leave VTube Studio's own camera off. “Mirror” makes the model move as in a mirror.</source>
      <translation>Dans VTube Studio, ouvrez les réglages et activez « Allow Plugin API access » ; le port est à côté. La première fois, VTube Studio demande si visavis peut bouger le modèle : appuyez sur « Allow ». Laissez éteinte la caméra de VTube Studio. « Miroir » fait bouger le modèle comme dans un miroir.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/vtube/vtube_studio.py" />
      <source>No VTube Studio is found in this network. Start it, and switch on “Allow Plugin API access” in its settings.</source>
      <translation>Aucun VTube Studio n’est trouvé dans ce réseau. Démarrez-le, et activez « Allow Plugin API access » dans ses réglages.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/worker.py" />
      <source>There is no way to that machine. Check the address, and that both are in a network.</source>
      <translation>Il n’y a pas de chemin vers cette machine. Vérifiez l’adresse, et que les deux sont dans un réseau.</translation>
    </message>
    <message>
      <location filename="tracker/outputs/worker.py" />
      <source>Nothing can be sent ({0}).</source>
      <translation>Rien ne peut être envoyé ({0}).</translation>
    </message>
    <message>
      <location filename="tracker/outputs/worker.py" />
      <source>Something went wrong ({0}).</source>
      <translation>Quelque chose s’est mal passé ({0}).</translation>
    </message>
    <message>
      <location filename="tracker/personal/adaptation.py" />
      <source>Only {0} good pictures of the face came together; {1} are needed. More light and a whole minute in front of the camera help.</source>
      <translation>Seules {0} bonnes images du visage ont été réunies ; il en faut {1}. Plus de lumière et une minute entière devant la caméra aident.</translation>
    </message>
    <message>
      <location filename="tracker/personal/adaptation.py" />
      <source>Comparing</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <location filename="tracker/personal/adaptation.py" />
      <source>The model {0} cannot learn a face; it stays as it is. Choose exact or fast for that.</source>
      <translation>Le modèle {0} ne peut pas apprendre un visage ; il reste tel quel. Choisissez exact ou fast pour cela.</translation>
    </message>
    <message>
      <location filename="tracker/personal/adaptation.py" />
      <source>Looking closely</source>
      <translation>Examen attentif</translation>
    </message>
    <message>
      <location filename="tracker/personal/adaptation.py" />
      <source>Learning</source>
      <translation>Apprentissage</translation>
    </message>
    <message>
      <location filename="tracker/personal/frame_chooser.py" />
      <source>Now talk, smile, close your eyes: as you do in front of a camera</source>
      <translation>Maintenant, parlez, souriez, fermez les yeux : comme d’habitude devant une caméra</translation>
    </message>
    <message>
      <location filename="tracker/personal/frame_chooser.py" />
      <source>Come into the picture: no face is seen well enough</source>
      <translation>Venez dans l’image : aucun visage n’est assez visible</translation>
    </message>
    <message>
      <location filename="tracker/personal/frame_chooser.py" />
      <source>Look straight into the camera</source>
      <translation>Regardez droit vers la caméra</translation>
    </message>
    <message>
      <location filename="tracker/personal/frame_chooser.py" />
      <source>Turn a little to your left</source>
      <translation>Tournez-vous un peu à gauche</translation>
    </message>
    <message>
      <location filename="tracker/personal/frame_chooser.py" />
      <source>Turn a little to your right</source>
      <translation>Tournez-vous un peu à droite</translation>
    </message>
    <message>
      <location filename="tracker/personal/frame_chooser.py" />
      <source>Lift your chin a little</source>
      <translation>Levez un peu le menton</translation>
    </message>
    <message>
      <location filename="tracker/personal/frame_chooser.py" />
      <source>Lower your chin a little</source>
      <translation>Baissez un peu le menton</translation>
    </message>
    <message>
      <location filename="tracker/personal/measuring.py" />
      <source>The face was lost at the end of the minute, so that nothing could be compared. Try again.</source>
      <translation>Le visage a été perdu à la fin de la minute, et rien n’a pu être comparé. Réessayez.</translation>
    </message>
    <message>
      <location filename="tracker/pipeline.py" />
      <source>expression</source>
      <translation>expression</translation>
    </message>
    <message>
      <location filename="tracker/pose/shape_model_3d.py" />
      <source>its mean head is not of a head's size</source>
      <translation>sa tête moyenne n’a pas la taille d’une tête</translation>
    </message>
    <message>
      <location filename="tracker/pose/shape_model_3d.py" />
      <source>a mode is not of unit length</source>
      <translation>un mode n’est pas de longueur 1</translation>
    </message>
    <message>
      <location filename="tracker/run/behind.py" />
      <source>This is a fault of the program ({0}).</source>
      <translation>C’est une erreur du programme ({0}).</translation>
    </message>
    <message>
      <location filename="tracker/run/film_sinks.py" />
      <source>The folder {0} is not there any more, so nothing can be written to it.</source>
      <translation>Le dossier {0} n’est plus là ; impossible d’y écrire.</translation>
    </message>
    <message>
      <location filename="tracker/run/film_sinks.py" />
      <source>The picture {0} cannot be made.</source>
      <translation>Impossible de créer l’image {0}.</translation>
    </message>
    <message>
      <location filename="tracker/run/monitor.py" />
      <source>Tracking stopped because of a fault in the program ({0}: {1}). Please report it.</source>
      <translation>Le suivi s’est arrêté à cause d’une erreur du programme ({0} : {1}). Merci de la signaler.</translation>
    </message>
    <message>
      <location filename="tracker/run/monitor.py" />
      <source>The camera takes long to open. Close other programs that may use it, or choose another source.</source>
      <translation>La caméra est longue à s’ouvrir. Fermez les autres programmes qui pourraient s’en servir, ou choisissez une autre source.</translation>
    </message>
    <message>
      <location filename="tracker/run/monitor.py" />
      <source>The camera gives no pictures at the moment. Check its plug, or choose another source.</source>
      <translation>La caméra ne donne pas d’images en ce moment. Vérifiez son branchement, ou choisissez une autre source.</translation>
    </message>
    <message>
      <location filename="tracker/run/offline.py" />
      <source>{0} has no pictures in it.</source>
      <translation>{0} ne contient aucune image.</translation>
    </message>
    <message>
      <location filename="tracker/run/offline.py" />
      <source>{0} is not longer than {1} s.</source>
      <translation>{0} ne dure pas plus de {1} s.</translation>
    </message>
    <message>
      <location filename="tracker/run/sinks.py" />
      <source>{0} hangs, and its end is missing.</source>
      <translation>{0} ne répond plus, et la fin manque.</translation>
    </message>
    <message>
      <location filename="tracker/session/again.py" />
      <source>{0} does not say how it began, so it cannot be replayed. Track its video anew.</source>
      <translation>{0} ne dit pas comment il a commencé, et ne peut donc pas être rejoué. Suivez de nouveau sa vidéo.</translation>
    </message>
    <message>
      <location filename="tracker/session/arrow_columns.py" />
      <source>{0} is no {1} that this version knows</source>
      <translation>{0} n’est pas un {1} que cette version connaît</translation>
    </message>
    <message>
      <location filename="tracker/session/arrow_rows.py" />
      <source>a row is no result ({0})</source>
      <translation>une ligne n’est pas un résultat ({0})</translation>
    </message>
    <message>
      <location filename="tracker/session/arrow_stream.py" />
      <source>no message begins here</source>
      <translation>aucun message ne commence ici</translation>
    </message>
    <message>
      <location filename="tracker/session/description.py" />
      <source>it is of version {0} of the format, not {1}</source>
      <translation>il est à la version {0} du format, pas {1}</translation>
    </message>
    <message>
      <location filename="tracker/session/description.py" />
      <source>{0} is missing: with what this was recorded is not known.</source>
      <translation>{0} manque : on ne sait pas avec quoi ceci a été enregistré.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/bids.py" />
      <source>The folder {0} holds something else than a BIDS data set. Give a new folder.</source>
      <translation>Le dossier {0} contient autre chose qu’un jeu de données BIDS. Donnez un nouveau dossier.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/bids.py" />
      <source>The {0} {1} is no label of BIDS: use letters and digits only.</source>
      <translation>{0} {1} n’est pas une étiquette BIDS : n’utilisez que des lettres et des chiffres.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/bids.py" />
      <source>{0} cannot be read ({1}). Mend it, or export into a new folder.</source>
      <translation>{0} ne peut pas être lu ({1}). Corrigez-le, ou exportez dans un nouveau dossier.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/contact_sheet.py" />
      <source>The session {0} has no frames.</source>
      <translation>La session {0} n’a pas d’images.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/contact_sheet.py" />
      <source>No picture of the session {0} can be read: {1}</source>
      <translation>Aucune image de la session {0} ne peut être lue : {1}</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/contact_sheet.py" />
      <source>The session {0} has no markers. Leave out --at-markers for even times.</source>
      <translation>La session {0} n’a pas de marques. Omettez --at-markers pour des temps réguliers.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/exporting.py" />
      <source>It cannot be exported ({0}).</source>
      <translation>L’export est impossible ({0}).</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/exporting.py" />
      <source>{0} cannot be written: {1}. Nothing of it was kept.</source>
      <translation>{0} ne peut pas être écrit : {1}. Rien n’en a été gardé.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>Table (CSV)</source>
      <translation>Tableau (CSV)</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>One row a frame with everything that was found, for spreadsheets and statistics.</source>
      <translation>Une ligne par image avec tout ce qui a été trouvé, pour les tableurs et les statistiques.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>Table (Parquet)</source>
      <translation>Tableau (Parquet)</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>The same with full precision, types and units, for pandas, R and Arrow.</source>
      <translation>La même chose avec toute la précision, les types et les unités, pour pandas, R et Arrow.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>OpenFace 2 (CSV)</source>
      <translation>OpenFace 2 (CSV)</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>The columns of OpenFace 2 that are known here, with its names, units and signs.</source>
      <translation>Les colonnes d’OpenFace 2 connues ici, avec ses noms, unités et signes.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>py-feat Fex (CSV)</source>
      <translation>py-feat Fex (CSV)</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>The columns of py-feat's Fex, for its analyses and its viewer.</source>
      <translation>Les colonnes du Fex de py-feat, pour ses analyses et son afficheur.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>BIDS data set</source>
      <translation>Jeu de données BIDS</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>Motion, eye tracking and events of one subject, for studies. Adds to a data set that is there.</source>
      <translation>Mouvement, regard et événements d’un sujet, pour des études. Complète un jeu de données existant.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>Points (.pts)</source>
      <translation>Points (.pts)</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>The points of the face in a file for each frame, for training and for other trackers.</source>
      <translation>Les points du visage dans un fichier par image, pour l’apprentissage et d’autres suiveurs.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>Subtitles (WebVTT)</source>
      <translation>Sous-titres (WebVTT)</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>Markers, losses, gestures and expressions as text with times, shown by players along with the film.</source>
      <translation>Marques, pertes, gestes et expressions en texte avec leurs temps, montrés par les lecteurs avec le film.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>Film with overlays</source>
      <translation>Film avec dessins</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>The film with what was found drawn in, and its sound.</source>
      <translation>Le film avec ce qui a été trouvé dessiné dessus, et son son.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>Contact sheet</source>
      <translation>Planche contact</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/formats.py" />
      <source>One picture with many small ones, at even times or at the markers.</source>
      <translation>Une image avec beaucoup de petites, à temps réguliers ou aux marques.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/pictures.py" />
      <source>The session {0} holds only numbers and no pictures. Choose another format.</source>
      <translation>La session {0} ne contient que des nombres et pas d’images. Choisissez un autre format.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/pictures.py" />
      <source>The film ends before the numbers do: pictures from number {0} on are missing.</source>
      <translation>Le film finit avant les nombres : les images manquent à partir du numéro {0}.</translation>
    </message>
    <message>
      <location filename="tracker/session/exports/tables.py" />
      <source>No face was followed with its points in the session {0}, and of these the format is made. Record in face mode, or export it as csv.</source>
      <translation>Aucun visage n’a été suivi par ses points dans la session {0}, et le format en est fait. Enregistrez en mode visage, ou exportez en csv.</translation>
    </message>
    <message>
      <location filename="tracker/session/head_courses.py" />
      <source>There is no head in that part of {0}. Choose another part.</source>
      <translation>Il n’y a pas de tête dans cette partie de {0}. Choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="tracker/session/layout.py" />
      <source>The folder {0} for the recording cannot be made: {1}.</source>
      <translation>Le dossier {0} pour l’enregistrement ne peut pas être créé : {1}.</translation>
    </message>
    <message>
      <location filename="tracker/session/loss_file.py" />
      <source>it is of version {0} of the format</source>
      <translation>il est de la version {0} du format</translation>
    </message>
    <message>
      <location filename="tracker/session/loss_report.py" />
      <source>The loss of this report is not among what was measured, so it is damaged.</source>
      <translation>La perte de ce rapport n’est pas parmi ce qui a été mesuré ; il est donc endommagé.</translation>
    </message>
    <message>
      <location filename="tracker/session/loss_report.py" />
      <source>a member is not as large as it says</source>
      <translation>une partie n’a pas la taille indiquée</translation>
    </message>
    <message>
      <location filename="tracker/session/loss_report.py" />
      <source>The report cannot be written to {0}: {1}.</source>
      <translation>Le rapport ne peut pas être écrit dans {0} : {1}.</translation>
    </message>
    <message>
      <location filename="tracker/session/loss_report.py" />
      <source>it is larger than one can be</source>
      <translation>il est plus grand qu’il ne peut l’être</translation>
    </message>
    <message>
      <location filename="tracker/session/loss_report.py" />
      <source>{0} cannot be unpacked: {1}.</source>
      <translation>{0} ne peut pas être décompressé : {1}.</translation>
    </message>
    <message>
      <location filename="tracker/session/loss_report.py" />
      <source>{0} is no report of a loss, or is damaged ({1}).</source>
      <translation>{0} n’est pas un rapport de perte, ou est endommagé ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/session/loss_report.py" />
      <source>there is no loss in it</source>
      <translation>il ne contient pas de perte</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_channel.py" />
      <source>Another recording takes the marks of other programs already.</source>
      <translation>Un autre enregistrement reçoit déjà les marques des autres programmes.</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_channel.py" />
      <source>Other programs cannot send marks: {0}.</source>
      <translation>Les autres programmes ne peuvent pas envoyer de marques : {0}.</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_channel.py" />
      <source>The recording does not answer.</source>
      <translation>L’enregistrement ne répond pas.</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_channel.py" />
      <source>The recording cannot be reached: {0}.</source>
      <translation>L’enregistrement est injoignable : {0}.</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_lines.py" />
      <source>{0} is not understood. {1}</source>
      <translation>{0} n’est pas compris. {1}</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_lines.py" />
      <source>A mark needs a label of 1 to {0} characters. {1}</source>
      <translation>Une marque a besoin d’un texte de 1 à {0} caractères. {1}</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_lines.py" />
      <source>mark must be a text, and kind event, exclude or note</source>
      <translation>mark doit être un texte, et kind event, exclude ou note</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_lines.py" />
      <source>duration_s must be a number</source>
      <translation>duration_s doit être un nombre</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_lines.py" />
      <source>duration_s must be from 0 to {0}</source>
      <translation>duration_s doit être entre 0 et {0}</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_stream.py" />
      <source>Lab Streaming Layer is not here ({0}). Install it with: pip install pylsl</source>
      <translation>Lab Streaming Layer manque ici ({0}). Installez-le avec : pip install pylsl</translation>
    </message>
    <message>
      <location filename="tracker/session/marker_stream.py" />
      <source>The stream {0} cannot be made ({1}).</source>
      <translation>Le flux {0} ne peut pas être créé ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/session/markers.py" />
      <source>a marker must be at a time, and last some seconds or none</source>
      <translation>une marque doit être à un instant, et durer quelques secondes ou aucune</translation>
    </message>
    <message>
      <location filename="tracker/session/markers.py" />
      <source>the label of a marker is longer than {0} characters</source>
      <translation>le texte d’une marque dépasse {0} caractères</translation>
    </message>
    <message>
      <location filename="tracker/session/markers.py" />
      <source>The marker cannot be kept in {0}: {1}.</source>
      <translation>La marque ne peut pas être gardée dans {0} : {1}.</translation>
    </message>
    <message>
      <location filename="tracker/session/markers.py" />
      <source>The markers cannot be kept in {0}: {1}.</source>
      <translation>Les marques ne peuvent pas être gardées dans {0} : {1}.</translation>
    </message>
    <message>
      <location filename="tracker/session/measures_file.py" />
      <source>there are no measures in it</source>
      <translation>il ne contient pas de mesures</translation>
    </message>
    <message>
      <location filename="tracker/session/measures_file.py" />
      <source>it is of another version of the format</source>
      <translation>il est d’une autre version du format</translation>
    </message>
    <message>
      <location filename="tracker/session/measures_file.py" />
      <source>its times do not follow each other</source>
      <translation>ses temps ne se suivent pas</translation>
    </message>
    <message>
      <location filename="tracker/session/microphone.py" />
      <source>{0} cannot be recorded ({1}); the recording goes on without sound.</source>
      <translation>{0} ne peut pas être enregistré ({1}) ; l’enregistrement continue sans son.</translation>
    </message>
    <message>
      <location filename="tracker/session/microphone.py" />
      <source>{0} stopped, and the end of the sound is missing.</source>
      <translation>{0} s’est arrêté, et la fin du son manque.</translation>
    </message>
    <message>
      <location filename="tracker/session/microphone.py" />
      <source>{0} cannot be recorded; the recording goes on without sound.</source>
      <translation>{0} ne peut pas être enregistré ; l’enregistrement continue sans son.</translation>
    </message>
    <message>
      <location filename="tracker/session/microphone.py" />
      <source>The microphone hangs, and the end of the sound is missing.</source>
      <translation>Le micro est bloqué, et la fin du son manque.</translation>
    </message>
    <message>
      <location filename="tracker/session/outside_marks.py" />
      <source>No frame has been recorded yet. Try again in a moment.</source>
      <translation>Aucune image n’est encore enregistrée. Réessayez dans un instant.</translation>
    </message>
    <message>
      <location filename="tracker/session/pictures.py" />
      <source>{0} shows an average face in place of its own, which cannot be tracked again.</source>
      <translation>{0} montre un visage moyen à la place du vrai, qui ne peut pas être suivi de nouveau.</translation>
    </message>
    <message>
      <location filename="tracker/session/pictures.py" />
      <source>{0} holds numbers only: there is no picture that could be tracked again.</source>
      <translation>{0} ne contient que des nombres : il n’y a pas d’image à suivre de nouveau.</translation>
    </message>
    <message>
      <location filename="tracker/session/playing.py" />
      <source>The film of this recording cannot be read. What was found is shown without it.</source>
      <translation>Le film de cet enregistrement est illisible. Ce qui a été trouvé est montré sans lui.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The session in {0} has neither results nor a film any more.</source>
      <translation>La session dans {0} n’a plus ni résultats ni film.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The sound is missing.</source>
      <translation>Le son manque.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The results are missing; the film can be tracked again.</source>
      <translation>Les résultats manquent ; le film peut être suivi de nouveau.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>Results between others are damaged and left out, in so many places: {0}.</source>
      <translation>Des résultats entre d’autres sont endommagés et omis, en tant d’endroits : {0}.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The end of its results is missing or damaged.</source>
      <translation>La fin de ses résultats manque ou est endommagée.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>Some markers are damaged and left out: {0} of {1}.</source>
      <translation>Certaines marques sont endommagées et omises : {0} sur {1}.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The recording was not ended properly; up to its last second may be missing.</source>
      <translation>L’enregistrement n’a pas été terminé correctement ; jusqu’à sa dernière seconde peut manquer.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>Frames that are missing between others, as tracking or recording was too slow: {0}.</source>
      <translation>Images qui manquent entre d’autres, car le suivi ou l’enregistrement était trop lent : {0}.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>Which pictures of the film belong to the results is not known any more.</source>
      <translation>On ne sait plus quelles images du film vont avec les résultats.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The film ends before the results: the last frames without a picture are {0}.</source>
      <translation>Le film finit avant les résultats ; derniers résultats sans image : {0}.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The results are missing: {0}</source>
      <translation>Les résultats manquent : {0}</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The markers are missing: {0}</source>
      <translation>Les marques manquent : {0}</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The film is missing.</source>
      <translation>Le film manque.</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The film is missing: {0}</source>
      <translation>Le film manque : {0}</translation>
    </message>
    <message>
      <location filename="tracker/session/reader.py" />
      <source>The film goes on after the results: the last pictures without a result are {0}.</source>
      <translation>Le film continue après les résultats ; dernières images sans résultat : {0}.</translation>
    </message>
    <message>
      <location filename="tracker/session/recorder.py" />
      <source>What was recorded is kept in {0}.</source>
      <translation>Ce qui a été enregistré est gardé dans {0}.</translation>
    </message>
    <message>
      <location filename="tracker/session/recorder.py" />
      <source>The recording has ended, as {0}. {1}</source>
      <translation>L’enregistrement est terminé : {0}. {1}</translation>
    </message>
    <message>
      <location filename="tracker/session/recorder.py" />
      <source>its folder cannot be written ({0})</source>
      <translation>on ne peut pas écrire dans son dossier ({0})</translation>
    </message>
    <message>
      <location filename="tracker/session/recorder.py" />
      <source>The recording has ended, as its source began anew or went back. Start another one.</source>
      <translation>L’enregistrement est terminé, car sa source a recommencé ou est revenue en arrière. Commencez-en un autre.</translation>
    </message>
    <message>
      <location filename="tracker/session/recorder.py" />
      <source>The recording has ended, as its pictures have another size now. Start another one.</source>
      <translation>L’enregistrement est terminé, car ses images ont maintenant une autre taille. Commencez-en un autre.</translation>
    </message>
    <message>
      <location filename="tracker/session/recorder.py" />
      <source>the disk is full</source>
      <translation>le disque est plein</translation>
    </message>
    <message>
      <location filename="tracker/session/recorder.py" />
      <source>The recording cannot begin, as {0}. Choose another folder, or make room.</source>
      <translation>L’enregistrement ne peut pas commencer : {0}. Choisissez un autre dossier, ou faites de la place.</translation>
    </message>
    <message>
      <location filename="tracker/session/replayer.py" />
      <source>It was not recorded from a beginning on, so it cannot be replayed as it was. Track its video anew.</source>
      <translation>Ce n’est pas enregistré depuis un début, et ne peut donc pas être rejoué tel quel. Suivez de nouveau sa vidéo.</translation>
    </message>
    <message>
      <location filename="tracker/session/replayer.py" />
      <source>The face model {0} is not the one that was used: it has changed since then.</source>
      <translation>Le modèle de visage {0} n’est pas celui qui a servi : il a changé depuis.</translation>
    </message>
    <message>
      <location filename="tracker/session/results_file.py" />
      <source>it holds no results of a session</source>
      <translation>il ne contient pas de résultats de session</translation>
    </message>
    <message>
      <location filename="tracker/session/results_file.py" />
      <source>it does not say when its frames were</source>
      <translation>il ne dit pas quand étaient ses images</translation>
    </message>
    <message>
      <location filename="tracker/session/results_file.py" />
      <source>its times go back</source>
      <translation>ses temps reculent</translation>
    </message>
    <message>
      <location filename="tracker/session/results_file.py" />
      <source>its column {0} is not as this version has it</source>
      <translation>sa colonne {0} n’est pas comme dans cette version</translation>
    </message>
    <message>
      <location filename="tracker/session/run_making.py" />
      <source>It cannot be tracked again ({0}).</source>
      <translation>Un nouveau suivi est impossible ({0}).</translation>
    </message>
    <message>
      <location filename="tracker/session/runs.py" />
      <source>A run cannot be called {0}. Use up to {1} letters and digits.</source>
      <translation>Un passage ne peut pas s’appeler {0}. Utilisez jusqu’à {1} lettres et chiffres.</translation>
    </message>
    <message>
      <location filename="tracker/session/runs.py" />
      <source>The run {0} cannot be kept in {1}: {2}.</source>
      <translation>Le passage {0} ne peut pas être gardé dans {1} : {2}.</translation>
    </message>
    <message>
      <location filename="tracker/session/runs.py" />
      <source>The run {0} cannot be deleted ({1}).</source>
      <translation>Le passage {0} ne peut pas être supprimé ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/session/runs.py" />
      <source>There is a run {0} already. Choose another name, or delete it first.</source>
      <translation>Il y a déjà un passage {0}. Choisissez un autre nom, ou supprimez-le d’abord.</translation>
    </message>
    <message>
      <location filename="tracker/session/sheet.py" />
      <source>No face was surely seen in {0}, so there is nothing for a sheet.</source>
      <translation>Aucun visage n’a été vu avec certitude dans {0} : il n’y a rien pour une planche.</translation>
    </message>
    <message>
      <location filename="tracker/session/sheet_features.py" />
      <source>This session has no pictures to compare looks by. Compare shapes instead.</source>
      <translation>Cet enregistrement n’a pas d’images dont comparer l’aspect. Comparez les formes.</translation>
    </message>
    <message>
      <location filename="tracker/session/sheet_file.py" />
      <source>The sheet cannot be written to {0}: {1}.</source>
      <translation>La planche ne peut pas être écrite dans {0} : {1}.</translation>
    </message>
    <message>
      <location filename="tracker/session/sheet_file.py" />
      <source>its cells are not where cells can be</source>
      <translation>ses cases ne sont pas là où des cases peuvent être</translation>
    </message>
    <message>
      <location filename="tracker/session/sheet_file.py" />
      <source>{0} is no similarity sheet that can be read ({1}).</source>
      <translation>{0} n’est pas une planche de ressemblance lisible ({1}).</translation>
    </message>
    <message>
      <location filename="tracker/session/sound.py" />
      <source>The end of the sound is missing, as it could not be written: {0}.</source>
      <translation>La fin du son manque, car elle n’a pas pu être écrite : {0}.</translation>
    </message>
    <message>
      <location filename="tracker/session/sound.py" />
      <source>{0} has no sound.</source>
      <translation>{0} n’a pas de son.</translation>
    </message>
    <message>
      <location filename="tracker/session/source.py" />
      <source>{0} holds no pictures, so there is nothing that could be tracked.</source>
      <translation>{0} ne contient pas d’images, il n’y a donc rien à suivre.</translation>
    </message>
    <message>
      <location filename="tracker/session/surroundings.py" />
      <source>It was recorded with version {0}; this is {1}.</source>
      <translation>L’enregistrement a été fait avec la version {0} ; celle-ci est {1}.</translation>
    </message>
    <message>
      <location filename="tracker/session/surroundings.py" />
      <source>It was recorded with other packages: {0}.</source>
      <translation>L’enregistrement a été fait avec d’autres paquets : {0}.</translation>
    </message>
    <message>
      <location filename="tracker/session/surroundings.py" />
      <source>It was recorded on {0}; this is {1}.</source>
      <translation>L’enregistrement a été fait sur {0} ; ceci est {1}.</translation>
    </message>
    <message>
      <location filename="tracker/session/surroundings.py" />
      <source>These files are not those that were used: {0}.</source>
      <translation>Ces fichiers ne sont pas ceux qui ont servi : {0}.</translation>
    </message>
    <message>
      <location filename="tracker/session/toml_tree.py" />
      <source>{0} is no table</source>
      <translation>{0} n’est pas un tableau</translation>
    </message>
    <message>
      <location filename="tracker/session/toml_tree.py" />
      <source>{0} is no list of the right length</source>
      <translation>{0} n’est pas une liste de la bonne longueur</translation>
    </message>
    <message>
      <location filename="tracker/session/toml_tree.py" />
      <source>{0} is {1}; it must be {2}</source>
      <translation>{0} vaut {1} ; il faut {2}</translation>
    </message>
    <message>
      <location filename="tracker/session/toml_tree.py" />
      <source>{0}{1} is missing</source>
      <translation>{0}{1} manque</translation>
    </message>
    <message>
      <location filename="tracker/session/toml_tree.py" />
      <source>{0} is {1}, which this version does not know</source>
      <translation>{0} vaut {1}, que cette version ne connaît pas</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>a number</source>
      <translation>un nombre</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>a whole number</source>
      <translation>un nombre entier</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>true or false</source>
      <translation>true ou false</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>a text</source>
      <translation>un texte</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>{0} is {1}; it must be a line of at most {2} characters that can be seen</source>
      <translation>{0} vaut {1} ; il faut une ligne d’au plus {2} caractères visibles</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>{0} is empty; it must be given</source>
      <translation>{0} est vide ; il faut une valeur</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>{0} is {1}; it must be {2}{3}</source>
      <translation>{0} vaut {1} ; il faut {2}{3}</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>{0} is no settings file (it has no line schema = {1})</source>
      <translation>{0} n’est pas un fichier de réglages (il y manque la ligne schema = {1})</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>{0} is of schema {1}, not {2}</source>
      <translation>{0} suit le schéma {1}, et non {2}</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>{0} is {1}{2}; choose one of {3}{4}</source>
      <translation>{0} vaut {1}{2} ; choisissez parmi {3}{4}</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>{0} is {1}; it must be true or false</source>
      <translation>{0} vaut {1} ; il faut true ou false</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>from {0} to {1} {2}</source>
      <translation>de {0} à {1} {2}</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>there is no setting {0}{1}{2}</source>
      <translation>le réglage {0}{1} n’existe pas{2}</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>{0}{1} must be a group of settings</source>
      <translation>{0}{1} doit être un groupe de réglages</translation>
    </message>
    <message>
      <location filename="tracker/settings.py" />
      <source>{0}; the defaults are in use</source>
      <translation>{0} ; les valeurs par défaut sont utilisées</translation>
    </message>
    <message>
      <location filename="tracker/sources/camera.py" />
      <source>{0} was unplugged. Plug it in again, or choose another source.</source>
      <translation>{0} a été débranchée. Rebranchez la caméra, ou choisissez une autre source.</translation>
    </message>
    <message>
      <location filename="tracker/sources/camera.py" />
      <source>{0} stopped giving pictures. Plug it in again, or choose another source.</source>
      <translation>{0} ne donne plus d’image. Rebranchez la caméra, ou choisissez une autre source.</translation>
    </message>
    <message>
      <location filename="tracker/sources/camera_access.py" />
      <source>{0} has gone. Plug it in again, or choose another source.</source>
      <translation>{0} n’est plus là. Rebranchez la caméra, ou choisissez une autre source.</translation>
    </message>
    <message>
      <location filename="tracker/sources/camera_access.py" />
      <source>{0} is in use by {1}. Close that program and try again.</source>
      <translation>{0} est utilisée par {1}. Fermez ce programme et réessayez.</translation>
    </message>
    <message>
      <location filename="tracker/sources/camera_access.py" />
      <source>You are not allowed to use {0}. {1}</source>
      <translation>Vous n’avez pas le droit d’utiliser {0}. {1}</translation>
    </message>
    <message>
      <location filename="tracker/sources/camera_access.py" />
      <source>{0} is in use by another program. Close that one and try again.</source>
      <translation>{0} sert déjà à un autre programme. Fermez-le et réessayez.</translation>
    </message>
    <message>
      <location filename="tracker/sources/camera_access.py" />
      <source>{0} gives no picture. Close other programs that may use it, or plug it in again.</source>
      <translation>{0} ne donne aucune image. Fermez les autres programmes qui pourraient l’utiliser, ou rebranchez la caméra.</translation>
    </message>
    <message>
      <location filename="tracker/sources/camera_access.py" />
      <source>{0} gives no picture. Close other programs that may use it. {1}</source>
      <translation>{0} ne donne aucune image. Fermez les autres programmes qui pourraient l’utiliser. {1}</translation>
    </message>
    <message>
      <location filename="tracker/sources/camera_list.py" />
      <source>There is no camera {0}. There is {1}. Choose by number or by name.</source>
      <translation>Il n’y a pas de caméra {0}. Il y a {1}. Choisissez par numéro ou par nom.</translation>
    </message>
    <message>
      <location filename="tracker/sources/camera_list.py" />
      <source>No camera was found. Plug one in, or try the demo (--source demo).</source>
      <translation>Aucune caméra trouvée. Branchez-en une, ou essayez la démo (--source demo).</translation>
    </message>
    <message>
      <location filename="tracker/sources/demo_head_file.py" />
      <source>it has fewer triangles than it says</source>
      <translation>il a moins de triangles qu’il ne le dit</translation>
    </message>
    <message>
      <location filename="tracker/sources/demo_portrait.py" />
      <source>{0} of the demo is missing or damaged; install again.</source>
      <translation>{0} de la démo manque ou est endommagé ; réinstallez le programme.</translation>
    </message>
    <message>
      <location filename="tracker/sources/demo_portrait.py" />
      <source>{0} of the demo cannot be read: {1}</source>
      <translation>Impossible de lire {0} de la démo : {1}</translation>
    </message>
    <message>
      <location filename="tracker/sources/display_matrix.py" />
      <source>{name} is to be shown turned by an odd angle; it is turned by the nearest right angle.</source>
      <translation>{name} demande une rotation d’un angle inhabituel ; l’image est tournée à l’angle droit le plus proche.</translation>
    </message>
    <message>
      <location filename="tracker/sources/display_matrix.py" />
      <source>{name} is said to be turned in a way that makes no sense; it is shown as it is stored.</source>
      <translation>{name} indique une rotation qui n’a pas de sens ; l’image est montrée telle quelle.</translation>
    </message>
    <message>
      <location filename="tracker/sources/file_checks.py" />
      <source>{0} is only {1}x{2} pixels. A face needs at least {3} on each side.</source>
      <translation>{0} ne fait que {1}x{2} pixels. Un visage en demande au moins {3} de chaque côté.</translation>
    </message>
    <message>
      <location filename="tracker/sources/file_checks.py" />
      <source>{0} is {1}x{2} pixels, too large. Reduce it to {3} megapixels or fewer.</source>
      <translation>{0} fait {1}x{2} pixels, c’est trop grand. Réduisez l’image à {3} mégapixels ou moins.</translation>
    </message>
    <message>
      <location filename="tracker/sources/file_checks.py" />
      <source>There is no file {0}. Check the name and the folder.</source>
      <translation>Le fichier {0} n’existe pas. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
      <location filename="tracker/sources/file_checks.py" />
      <source>{0} is not a file. Choose a video, a picture or a folder.</source>
      <translation>{0} n’est pas un fichier. Choisissez une vidéo, une image ou un dossier.</translation>
    </message>
    <message>
      <location filename="tracker/sources/file_checks.py" />
      <source>You are not allowed to read {0}. Change its permissions or copy it to your own folder.</source>
      <translation>Vous n’avez pas le droit de lire {0}. Changez ses permissions ou copiez le fichier dans un dossier à vous.</translation>
    </message>
    <message>
      <location filename="tracker/sources/file_checks.py" />
      <source>{0} cannot be read ({1}). Check the disk or copy the file elsewhere.</source>
      <translation>Impossible de lire {0} ({1}). Vérifiez le disque ou copiez le fichier ailleurs.</translation>
    </message>
    <message>
      <location filename="tracker/sources/file_checks.py" />
      <source>{0} is an empty file. Choose another one.</source>
      <translation>{0} est un fichier vide. Choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="tracker/sources/film_container.py" />
      <source>{0} is in a format that is not known here. Convert it to MP4, or choose another file.</source>
      <translation>{0} est dans un format inconnu ici. Convertissez-le en MP4, ou choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="tracker/sources/film_container.py" />
      <source>{0} is not a video that can be read, or it is damaged. Choose another file, or save it as MP4.</source>
      <translation>{0} n’est pas une vidéo lisible, ou elle est endommagée. Choisissez un autre fichier, ou enregistrez-la en MP4.</translation>
    </message>
    <message>
      <location filename="tracker/sources/film_container.py" />
      <source>{0} has sound or data but no pictures in it. Choose a video.</source>
      <translation>{0} contient du son ou des données, mais aucune image. Choisissez une vidéo.</translation>
    </message>
    <message>
      <location filename="tracker/sources/film_container.py" />
      <source>{0} is a text, not a video. Choose another file.</source>
      <translation>{0} est un texte, pas une vidéo. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="tracker/sources/film_picture.py" />
      <source>{name} has its colours coded in an unusual way; they may look wrong.</source>
      <translation>{name} a des couleurs codées de façon inhabituelle ; elles peuvent paraître fausses.</translation>
    </message>
    <message>
      <location filename="tracker/sources/film_picture.py" />
      <source>{name} is in high dynamic range ({hdr}), and is worked on as it is: its colours look pale here.</source>
      <translation>{name} est à grande plage dynamique ({hdr}) et traité tel quel : ses couleurs paraissent pâles ici.</translation>
    </message>
    <message>
      <location filename="tracker/sources/film_picture.py" />
      <source>{name} is said to have pixels of an odd shape; they are taken as square.</source>
      <translation>{name} annonce des pixels d’une forme étrange ; on les suppose carrés.</translation>
    </message>
    <message>
      <location filename="tracker/sources/images.py" />
      <source>What is transparent in {0} is shown on white.</source>
      <translation>Ce qui est transparent dans {0} apparaît sur fond blanc.</translation>
    </message>
    <message>
      <location filename="tracker/sources/opening.py" />
      <source>There is no file or folder {0}. Check the name and where it lies.</source>
      <translation>Il n’y a ni fichier ni dossier {0}. Vérifiez le nom et l’emplacement.</translation>
    </message>
    <message>
      <location filename="tracker/sources/opening.py" />
      <source>There is no file, folder or camera called {0}. {1} Check the name, or use: demo.</source>
      <translation>Aucun fichier, dossier ou caméra ne s’appelle {0}. {1} Vérifiez le nom, ou utilisez : demo.</translation>
    </message>
    <message>
      <location filename="tracker/sources/opening.py" />
      <source>There is a folder {0} here too; for that one write ./{1}.</source>
      <translation>Il y a aussi un dossier {0} ici ; pour lui, écrivez ./{1}.</translation>
    </message>
    <message>
      <location filename="tracker/sources/opening.py" />
      <source>There is a file {0} here too; for that one write ./{1}.</source>
      <translation>Il y a aussi un fichier {0} ici ; pour lui, écrivez ./{1}.</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_file.py" />
      <source>{0} is not a picture that can be read, or it is damaged. Choose another, or save it as PNG.</source>
      <translation>{0} n’est pas une image lisible, ou elle est endommagée. Choisissez-en une autre, ou enregistrez-la en PNG.</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_file.py" />
      <source>{0} cannot be read: it is a {1} picture. Save it as JPEG or PNG, or choose another one.</source>
      <translation>Impossible de lire {0} : c’est une image {1}. Enregistrez-la en JPEG ou PNG, ou choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_file.py" />
      <source>{0} is cut off: its end is missing. Get a fresh copy of it, or choose another picture.</source>
      <translation>{0} est tronquée : il manque la fin. Procurez-vous une nouvelle copie, ou choisissez une autre image.</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_folder.py" />
      <source>There are no pictures in the folder {0}{1}. Choose one with PNG or JPEG files in it.</source>
      <translation>Il n’y a pas d’images dans le dossier {0}{1}. Choisissez-en un qui contient des fichiers PNG ou JPEG.</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_folder.py" />
      <source>There is no folder {0}. Check the name.</source>
      <translation>Il n’y a pas de dossier {0}. Vérifiez le nom.</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_folder.py" />
      <source>The folder {0} cannot be read ({1}). Choose another one.</source>
      <translation>Impossible de lire le dossier {0} ({1}). Choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_folder.py" />
      <source>{0} pictures cannot be read</source>
      <translation>{0} images illisibles</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_folder.py" />
      <source>not a picture</source>
      <translation>pas une image</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_folder.py" />
      <source>{0} files left out: {1}, and {2} more</source>
      <translation>{0} fichiers laissés de côté : {1}, et {2} de plus</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_folder.py" />
      <source>1 file left out: {0}</source>
      <translation>1 fichier laissé de côté : {0}</translation>
    </message>
    <message>
      <location filename="tracker/sources/picture_folder.py" />
      <source>{0} files left out: {1}</source>
      <translation>{0} fichiers laissés de côté : {1}</translation>
    </message>
    <message>
      <location filename="tracker/sources/source.py" />
      <source>{0} can only be played from its beginning to its end.</source>
      <translation>{0} ne peut être joué que du début à la fin.</translation>
    </message>
    <message>
      <location filename="tracker/sources/video_file.py" />
      <source>{0} holds no picture that can be shown. It may be damaged; choose another file.</source>
      <translation>{0} ne contient aucune image que l’on puisse montrer. Il est peut-être endommagé ; choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="tracker/sources/video_file.py" />
      <source>{0} is cut off: it ends after {1} s, {2} s early.</source>
      <translation>{0} est tronqué : il s’arrête après {1} s, {2} s trop tôt.</translation>
    </message>
    <message>
      <location filename="tracker/sources/video_file.py" />
      <source>{0} good frames could be read; a fresh copy of the file may have more.</source>
      <translation>{0} bonnes images ont pu être lues ; une nouvelle copie du fichier en contient peut-être plus.</translation>
    </message>
    <message>
      <location filename="tracker/sources/video_file.py" />
      <source>{0} {1}</source>
      <translation>{0} {1}</translation>
    </message>
    <message>
      <location filename="tracker/sources/video_file.py" />
      <source>{0} is damaged: not all of it could be read (missing parts: {1}).</source>
      <translation>{0} est endommagé : tout n’a pas pu être lu (parties manquantes : {1}).</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Steady light</source>
      <translation>Lumière stable</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>When the picture's brightness counts as steady.</source>
      <translation>Quand la luminosité de l’image compte comme stable.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Finding the face</source>
      <translation>Recherche du visage</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How faces are looked for.</source>
      <translation>Comment les visages sont cherchés.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Following the colours</source>
      <translation>Suivi des couleurs</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How the head's colours are learnt and followed.</source>
      <translation>Comment les couleurs de la tête sont apprises et suivies.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Checking the face</source>
      <translation>Vérification du visage</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How often the followed head is confirmed by the detector.</source>
      <translation>À quel rythme le détecteur confirme la tête suivie.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How a face is followed.</source>
      <translation>Comment un visage est suivi.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Several faces</source>
      <translation>Plusieurs visages</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How many faces are followed, and which of them counts.</source>
      <translation>Combien de visages sont suivis, et lequel compte.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Head position</source>
      <translation>Position de la tête</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>What is assumed about the viewer, the camera and the screen.</source>
      <translation>Ce que l’on suppose de vous, de la caméra et de l’écran.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How the position is smoothed and how far ahead it is predicted.</source>
      <translation>Comment la position est lissée, et de combien elle est anticipée.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Reading the face</source>
      <translation>Lecture du visage</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How quickly signals follow the face, what counts as a blink, and what is learnt about a person.</source>
      <translation>La vitesse à laquelle les signaux suivent le visage, ce qui compte comme clignement, et ce qui est appris d’une personne.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>When a movement of head or face counts as a gesture.</source>
      <translation>Quand un mouvement de la tête ou du visage compte comme un geste.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Wait for steady light</source>
      <translation>Attendre une lumière stable</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Wait for steady light before looking for a face. Off: look at once.</source>
      <translation>Attendre une lumière stable avant de chercher un visage. Désactivé : chercher tout de suite.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Time looked at</source>
      <translation>Durée observée</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Look at this much of the past. Longer: surer, but a later start.</source>
      <translation>Durée du passé à observer. Plus long : plus sûr, mais démarre plus tard.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Tolerated change</source>
      <translation>Variation tolérée</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much the mean grey may move in that time. Higher: starts sooner.</source>
      <translation>De combien le gris moyen peut varier pendant ce temps. Plus haut : démarre plus tôt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Time limit</source>
      <translation>Délai maximal</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Start after this long even in unsteady light.</source>
      <translation>Démarrer après ce délai, même si la lumière n’est pas stable.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Size of the search</source>
      <translation>Taille de recherche</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Longest side of the picture that is searched. Larger: finds smaller faces, takes longer.</source>
      <translation>Plus long côté de l’image parcourue. Plus grand : trouve des visages plus petits, prend plus de temps.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Ratio of sizes</source>
      <translation>Rapport des tailles</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Ratio of neighbouring face sizes looked for. Larger: faster, misses more.</source>
      <translation>Rapport entre deux tailles de visage cherchées. Plus grand : plus rapide, mais manque plus de visages.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Hits that make a face</source>
      <translation>Détections requises</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Overlapping hits that make a face. Higher: fewer mistakes, misses more.</source>
      <translation>Détections superposées qui font un visage. Plus haut : moins d’erreurs, mais plus de visages manqués.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Smallest face</source>
      <translation>Plus petit visage</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Smallest face looked for. Larger: faster, but you must sit nearer.</source>
      <translation>Plus petit visage cherché. Plus grand : plus rapide, mais il faut être plus près.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Faces from the side</source>
      <translation>Visages de profil</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Look for faces seen from the side where none is seen from the front.</source>
      <translation>Chercher des visages de profil quand aucun n’est vu de face.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Tilted heads</source>
      <translation>Têtes penchées</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Look for tilted heads where none is upright.</source>
      <translation>Chercher des têtes penchées quand aucune n’est droite.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Their tilt</source>
      <translation>Leur inclinaison</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the head is taken to be tilted then.</source>
      <translation>Inclinaison supposée de la tête dans ce cas.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Colour space</source>
      <translation>Espace de couleurs</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>hue-saturation: steady under changing brightness. rgb: knows dark from light.</source>
      <translation>hue-saturation : stable quand la luminosité change. rgb : distingue le sombre du clair.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Hue saturation</source>
      <translation>Teinte et saturation</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>RGB</source>
      <translation>RVB</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Weigh against the background</source>
      <translation>Comparer à l’arrière-plan</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Prefer colours that the surroundings of the face do not have.</source>
      <translation>Préférer les couleurs que l’entourage du visage n’a pas.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Mean-shift steps</source>
      <translation>Pas de mean-shift</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Mean-shift steps a frame at the most. More: follows faster motion.</source>
      <translation>Nombre maximal de pas de mean-shift par image. Plus : suit des mouvements plus rapides.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Adaptation</source>
      <translation>Adaptation</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much of the colour model is renewed each time a detection confirms it. 0: never.</source>
      <translation>Part du modèle de couleurs renouvelée à chaque détection qui le confirme. 0 : jamais.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Least colour match</source>
      <translation>Accord minimal</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Below this colour match the head counts as lost. Higher: gives up sooner.</source>
      <translation>En dessous de cet accord des couleurs, la tête compte comme perdue. Plus haut : abandonne plus tôt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Check for a face every</source>
      <translation>Vérifier le visage toutes les</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Check this often that there is still a face. Shorter: surer, costs more.</source>
      <translation>Vérifier à ce rythme qu’il y a toujours un visage. Plus court : plus sûr, coûte plus.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Patience</source>
      <translation>Patience</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Give up when checks have failed for this long. Longer: bears a hand over the face. Shorter: leaves a wall sooner.</source>
      <translation>Abandonner quand les vérifications échouent depuis ce temps. Plus long : supporte une main devant le visage. Plus court : quitte plus vite un mur.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Edge margin</source>
      <translation>Marge du bord</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Within this distance of the picture's edge the hidden part of the head is made up for.</source>
      <translation>À moins de cette distance du bord de l’image, la partie cachée de la tête est reconstituée.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Which trained model. exact: a network for video; fast: half its work; finest: a large one, for films without hurry; conv-small: that of earlier versions; svm, svm-sparse, mosse: classical patch experts. automatic: the best that this machine is quick enough for.</source>
      <translation>Quel modèle entraîné. exact : un réseau pour la vidéo ; fast : deux fois moins de travail ; finest : un grand, pour des films sans hâte ; conv-small : celui des versions précédentes ; svm, svm-sparse, mosse : experts classiques. automatic : le meilleur pour lequel cette machine est assez rapide.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Finest, slow</source>
      <translation>Le plus fin, lent</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Earlier network</source>
      <translation>Ancien réseau</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Classical, SVM</source>
      <translation>Classique, SVM</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Classical, sparse</source>
      <translation>Classique, partiel</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Classical, MOSSE</source>
      <translation>Classique, MOSSE</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Network runs on</source>
      <translation>Le réseau tourne sur</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Where the network runs. auto: on an NVIDIA graphics processor that is there and quicker; gpu: on one that is there; cpu: on the processor. It is told where the graphics processor cannot be used.</source>
      <translation>Où tourne le réseau. auto : sur une carte graphique NVIDIA s’il y en a une et si elle est plus rapide ; gpu : sur celle qui est là ; cpu : sur le processeur. Il est dit quand la carte graphique ne peut pas servir.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Processor</source>
      <translation>Processeur</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Graphics processor</source>
      <translation>Carte graphique</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Views of the picture</source>
      <translation>Vues de l’image</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Which views of the picture count. single: its gradient, most exact; grey: its grey levels, quickest and steadiest; lbp: its texture, which the light moves least, but its noise most: a sixth less steady than grey; the blends look at all three, nearly as steady as grey; cycle: another one in each frame, four times as unsteady, for each sees the points a little elsewhere.</source>
      <translation>Quelles vues de l’image comptent. single : son gradient, le plus exact ; grey : ses niveaux de gris, le plus rapide et le plus stable ; lbp : sa texture, que la lumière bouge le moins, mais le bruit le plus : un sixième moins stable que grey ; les mélanges regardent les trois, presque aussi stables que grey ; cycle : une autre à chaque image, quatre fois moins stable, car chacune voit les points un peu ailleurs.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Texture</source>
      <translation>Texture</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>All, averaged</source>
      <translation>Toutes, en moyenne</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>All, multiplied</source>
      <translation>Toutes, multipliées</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>In turn</source>
      <translation>Tour à tour</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The face wears</source>
      <translation>Le visage porte</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Points that count less: around the eyes for glasses, the chin and mouth for a beard.</source>
      <translation>Points qui comptent moins : autour des yeux pour les lunettes, le menton et la bouche pour la barbe.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Glasses</source>
      <translation>Des lunettes</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Beard</source>
      <translation>Une barbe</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Tracked from</source>
      <translation>Suivi dès</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A fit at least this good is tracked. Higher: stricter, lets go sooner.</source>
      <translation>Un ajustement au moins aussi bon est suivi. Plus haut : plus strict, lâche plus tôt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Given up below</source>
      <translation>Abandon sous</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Below this a fit is no face. Higher: lets go sooner.</source>
      <translation>En dessous, un ajustement n’est pas un visage. Plus haut : lâche plus tôt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Motion expected again</source>
      <translation>Mouvement attendu</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Share of the last motion that is expected again. Higher: follows faster.</source>
      <translation>Part du dernier mouvement que l’on attend de nouveau. Plus haut : suit plus vite.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Search window</source>
      <translation>Fenêtre de recherche</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Search window of a quiet face, odd. Larger: follows faster, errs more often.</source>
      <translation>Fenêtre de recherche d’un visage calme, impaire. Plus grand : suit plus vite, se trompe plus souvent.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Held to a plausible face</source>
      <translation>Rester plausible</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How strongly the points are held to a plausible face.</source>
      <translation>Avec quelle force les points sont tenus à un visage plausible.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Faces followed</source>
      <translation>Visages suivis</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Faces followed at once. More: nobody is left out, but each face in view takes its time.</source>
      <translation>Visages suivis à la fois. Plus : personne n’est oublié, mais chaque visage en vue prend son temps de calcul.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The primary face</source>
      <translation>Le visage principal</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The primary face. sticky: the first one, for as long as it is there. centre: the one nearest the middle. largest: the nearest one. clicked: the one you clicked, even if it is away for a while.</source>
      <translation>Le visage principal. sticky : le premier, tant qu’il est là. centre : le plus proche du milieu. largest : le plus proche de la caméra. clicked : celui que vous avez choisi d’un clic, même s’il s’absente un moment.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Sticky</source>
      <translation>Le premier</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Largest</source>
      <translation>Le plus grand</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Clicked</source>
      <translation>Choisi d’un clic</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Wait for it</source>
      <translation>L’attendre</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>When that face is hidden, wait this long for it before another one counts. Longer: safer from passers-by.</source>
      <translation>Quand ce visage est caché, l’attendre ce temps avant qu’un autre ne compte. Plus long : mieux à l’abri des passants.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Work out the angle of view</source>
      <translation>Calculer l’angle de vue</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Work out the camera's angle of view from the first fix, trusting the start distance below. Off: use the given one.</source>
      <translation>Calculer l’angle de vue de la caméra à la première mesure, en se fiant à la distance de départ ci-dessous. Désactivé : prendre l’angle donné.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Angle of view</source>
      <translation>Angle de vue</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The camera's horizontal angle of view. Wider: you seem nearer.</source>
      <translation>L’angle de vue horizontal de la caméra. Plus large : vous paraissez plus près.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Start distance</source>
      <translation>Distance de départ</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far away you sit when tracking starts.</source>
      <translation>À quelle distance vous êtes quand le suivi démarre.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Start straight</source>
      <translation>Droit devant au départ</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Take the way you face when tracking starts, or when you recentre, for straight ahead. Off: a mean face decides, which is some degrees off for yours.</source>
      <translation>La direction de votre visage au démarrage du suivi, ou quand vous recentrez, compte comme droit devant. Désactivé : un visage moyen décide, et se trompe de quelques degrés pour le vôtre.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Head width</source>
      <translation>Largeur de la tête</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Width of your head. Larger: movements and distance grow.</source>
      <translation>Largeur de votre tête. Plus grand : mouvements et distance augmentent.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Camera to the right</source>
      <translation>Caméra à droite</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the camera is to the right of the screen's centre.</source>
      <translation>De combien la caméra est à droite du centre de l’écran.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the camera is above the screen's centre: half the screen's height, usually.</source>
      <translation>De combien la caméra est au-dessus du centre de l’écran : d’habitude, la moitié de sa hauteur.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Camera tilt</source>
      <translation>Inclinaison de la caméra</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the camera looks down from straight ahead; below 0, up.</source>
      <translation>De combien la caméra vise plus bas que droit devant ; en dessous de 0, plus haut.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Camera pan</source>
      <translation>Rotation de la caméra</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the camera is turned to your right from straight ahead.</source>
      <translation>De combien la caméra est tournée vers votre droite par rapport à droit devant.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Straighten lens</source>
      <translation>Redresser l’objectif</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Take out what the camera's lens bends, as the printed board has measured it. Off: the lens counts as ideal.</source>
      <translation>Corriger ce que l’objectif de la caméra déforme, tel que la mire imprimée l’a mesuré. Désactivé : l’objectif est supposé idéal.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Lens aspect</source>
      <translation>Objectif, étirement</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much longer the lens is up and down than across; 1 for square pixels. More: things look taller.</source>
      <translation>De combien la focale est plus longue en hauteur qu’en largeur ; 1 pour des pixels carrés. Plus : tout paraît plus haut.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Lens middle x</source>
      <translation>Objectif, milieu x</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the lens's axis is right of the picture's middle, in picture widths.</source>
      <translation>De combien l’axe de l’objectif est à droite du milieu de l’image, en largeurs d’image.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Lens middle y</source>
      <translation>Objectif, milieu y</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the lens's axis is below the picture's middle, in picture widths.</source>
      <translation>De combien l’axe de l’objectif est sous le milieu de l’image, en largeurs d’image.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Lens k1</source>
      <translation>Objectif k1</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How the picture is bent towards its corners (radial). Below 0: like a barrel; above: like a cushion.</source>
      <translation>Comment l’image est déformée vers ses coins (radial). Sous 0 : en barillet ; au-dessus : en coussinet.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Lens k2</source>
      <translation>Objectif k2</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much more, or less, it is bent in the outermost corners. Higher: outwards.</source>
      <translation>De combien elle est plus, ou moins, déformée tout au bout des coins. Plus haut : vers l’extérieur.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Lens p1</source>
      <translation>Objectif p1</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How the lens is tilted up or down against the chip. Higher: the lower edge is bent outwards.</source>
      <translation>Comment l’objectif est incliné vers le haut ou le bas par rapport au capteur. Plus haut : le bord du bas est déformé vers l’extérieur.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Lens p2</source>
      <translation>Objectif p2</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How the lens is tilted sideways against the chip. Higher: the right edge is bent outwards.</source>
      <translation>Comment l’objectif est incliné de côté par rapport au capteur. Plus haut : le bord droit est déformé vers l’extérieur.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>none: as measured. ema: simple average that lags. double-exponential: follows motion without lag. one-euro: calm at rest, quick in motion.</source>
      <translation>none : tel que mesuré. ema : simple moyenne, un peu en retard. double-exponential : suit le mouvement sans retard. one-euro : calme au repos, vif en mouvement.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>EMA</source>
      <translation>EMA</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Double exponential</source>
      <translation>Double exponentielle</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>One Euro</source>
      <translation>One Euro</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Weight of the newest</source>
      <translation>Poids du plus récent</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Weight of the newest value at 30 frames a second (ema and double-exponential). Higher: quicker and noisier.</source>
      <translation>Poids de la valeur la plus récente à 30 images par seconde (ema et double-exponential). Plus haut : plus vif et plus bruité.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Cut-off at rest</source>
      <translation>Coupure au repos</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>One-euro: cut-off at rest. Lower: calmer, but slower to start.</source>
      <translation>One-euro : fréquence de coupure au repos. Plus bas : plus calme, mais plus lent à démarrer.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Speed-up in motion</source>
      <translation>Vivacité en mouvement</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>One-euro: how much the cut-off rises with speed. Higher: less lag in motion.</source>
      <translation>One-euro : de combien la coupure monte avec la vitesse. Plus haut : moins de retard en mouvement.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Speed-up in turns</source>
      <translation>Vivacité en rotation</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>One-euro: the same for turns of the head. Higher: less lag in motion.</source>
      <translation>One-euro : de même pour les rotations de la tête. Plus haut : moins de retard en mouvement.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Predict ahead</source>
      <translation>Anticiper de</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Predict this far ahead, to make up for the delay until it is shown. More than 0.05 overshoots.</source>
      <translation>Anticiper de ce temps, pour compenser le délai jusqu’à l’affichage. Au-delà de 0,05, cela va trop loin.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Calm at rest</source>
      <translation>Calme au repos</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Calm the signals of a face at rest.</source>
      <translation>Calmer les signaux d’un visage au repos.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Cut-off of a face at rest. Higher: quicker, but more restless.</source>
      <translation>Fréquence de coupure d’un visage au repos. Plus haut : plus vif, mais plus agité.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Closes by</source>
      <translation>Se ferme de</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far an eye must close for a blink. Higher: only eyes that close altogether.</source>
      <translation>Jusqu’où un œil doit se fermer pour un clignement. Plus haut : seulement les yeux qui se ferment tout à fait.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Longest blink</source>
      <translation>Clignement le plus long</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>What takes longer is no blink. Higher: sleepy eyes blink too.</source>
      <translation>Ce qui dure plus n’est pas un clignement. Plus haut : les yeux fatigués clignent aussi.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Calm names</source>
      <translation>Calmer les noms</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Time over which the names of expressions are calmed. Higher: steadier names that come later.</source>
      <translation>Durée sur laquelle les noms des expressions sont calmés. Plus haut : des noms plus stables, qui viennent plus tard.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Learn the person</source>
      <translation>Apprendre la personne</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Learn while tracking what a face is like at rest, and how far it goes. Off: only what was captured counts.</source>
      <translation>Apprendre pendant le suivi comment est un visage au repos, et jusqu’où il va. Désactivé : seul compte ce qui a été pris.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Masculine look</source>
      <translation>Apparence masculine</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Guess from its shape whether a face would be called a man's. More than one guess in four is wrong, and none says who somebody is.</source>
      <translation>Deviner d’après sa forme si un visage serait dit celui d’un homme. Plus d’une supposition sur quatre est fausse, et aucune ne dit qui est quelqu’un.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Nod and shake, swing</source>
      <translation>Oui et non, amplitude</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the head must swing each way in a nod or shake. Higher: only large nods and shakes count.</source>
      <translation>Jusqu’où la tête doit osciller dans chaque sens pour un oui ou un non. Plus haut : seuls les grands comptent.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Nod and shake, swings in a row</source>
      <translation>Oui et non, oscillations de suite</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How many swings in a row make a nod or shake; down and up are two. Higher: fewer by mistake, and later.</source>
      <translation>Combien d’oscillations de suite font un oui ou un non ; bas et haut en font deux. Plus haut : moins par erreur, et plus tard.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Nod and shake, slowest</source>
      <translation>Oui et non, le plus lent</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The slowest nod or shake. Lower: slow looking up and down, or to both sides, counts too.</source>
      <translation>Le oui ou le non le plus lent. Plus bas : regarder lentement de haut en bas, ou des deux côtés, compte aussi.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Nod and shake, fastest</source>
      <translation>Oui et non, le plus rapide</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The fastest nod or shake. Higher: trembling counts too.</source>
      <translation>Le oui ou le non le plus rapide. Plus haut : un tremblement compte aussi.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Nod and shake, other turns</source>
      <translation>Oui et non, autres rotations</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much the head may turn in other ways during a nod or shake, as a share of its swings. Higher: more counts, also what the head does in talking.</source>
      <translation>Combien la tête peut tourner autrement pendant un oui ou un non, en part de ses oscillations. Plus haut : davantage compte, aussi ce que fait la tête en parlant.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the head must tilt to a shoulder. Higher: only large tilts count.</source>
      <translation>Jusqu’où la tête doit pencher vers une épaule. Plus haut : seules les grandes inclinaisons comptent.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the face must turn to a side. Higher: only large turns count.</source>
      <translation>Jusqu’où le visage doit tourner d’un côté. Plus haut : seules les grandes rotations comptent.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much nearer the head must come. Higher: only large leans count.</source>
      <translation>De combien la tête doit se rapprocher. Plus haut : seuls les grands mouvements comptent.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much farther away the head must go. Higher: only large leans count.</source>
      <translation>De combien la tête doit s’éloigner. Plus haut : seuls les grands mouvements comptent.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far aside the neck must go. Higher: only large leans count.</source>
      <translation>Jusqu’où le cou doit aller de côté. Plus haut : seuls les grands mouvements comptent.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Tilt, lean and look aside, held for</source>
      <translation>Pencher, se pencher, regard de côté, tenus</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How long tilts, leans and looks aside must be held. Higher: fewer by mistake, and later.</source>
      <translation>Combien de temps il faut tenir une inclinaison, un penché ou un regard de côté. Plus haut : moins par erreur, et plus tard.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>New rest after</source>
      <translation>Nouveau repos après</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>After so long in another posture, this is the new rest from which tilts, leans and looks aside are measured. Lower: coming back counts as a gesture sooner.</source>
      <translation>Après si longtemps dans une autre posture, elle devient le repos à partir duquel sont mesurés inclinaisons, penchés et regards de côté. Plus bas : revenir compte plus tôt comme un geste.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How wide the mouth must open, as a share of the widest. Higher: only a wide mouth counts.</source>
      <translation>Jusqu’où la bouche doit s’ouvrir, en part du maximum. Plus haut : seule une bouche grande ouverte compte.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Open mouth, held for</source>
      <translation>Bouche ouverte, tenue</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How long the mouth must be open. Higher: less in talking, and later.</source>
      <translation>Combien de temps la bouche doit être ouverte. Plus haut : moins en parlant, et plus tard.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Open mouth, closed before</source>
      <translation>Bouche ouverte, fermée avant</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How long the mouth must have been closed before. Higher: less in talking.</source>
      <translation>Combien de temps la bouche doit avoir été fermée avant. Plus haut : moins en parlant.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the brows must rise, as a share of the highest. Higher: only high brows count.</source>
      <translation>Jusqu’où les sourcils doivent se lever, en part du maximum. Plus haut : seuls des sourcils hauts comptent.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Raised brows, held for</source>
      <translation>Sourcils levés, tenus</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How long the brows must be up. Higher: less in talking, and later.</source>
      <translation>Combien de temps les sourcils doivent être levés. Plus haut : moins en parlant, et plus tard.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Eye closed</source>
      <translation>Œil fermé</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Below this openness eyes count as closed. Higher: narrow eyes count as closed too.</source>
      <translation>Sous cette ouverture, les yeux comptent comme fermés. Plus haut : des yeux étroits comptent aussi comme fermés.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Double blink within</source>
      <translation>Double clignement en</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>In a double blink, the second blink begins at most so long after the first. Higher: slow ones count, and blinks that belong to nothing.</source>
      <translation>Dans un double clignement, le second commence au plus si longtemps après le premier. Plus haut : les lents comptent, et des clignements isolés aussi.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Eyes closed for</source>
      <translation>Yeux fermés depuis</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How long both eyes must be closed for that to be a gesture; eyes that look down count too. Higher: later.</source>
      <translation>Combien de temps les deux yeux doivent être fermés pour que ce soit un geste ; des yeux baissés comptent aussi. Plus haut : plus tard.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Pause between gestures</source>
      <translation>Pause entre les gestes</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The same gesture counts again no sooner. Higher: fewer.</source>
      <translation>Le même geste ne compte pas de nouveau plus tôt. Plus haut : moins.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far the face is moved along the first components of the shape model.</source>
      <translation>De combien le visage est déplacé le long des premières composantes du modèle de forme.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>swap: another person's face; mask: a drawn one; deform: your own face, bent; caricature: what sets it apart, made more of.</source>
      <translation>swap : le visage de quelqu’un d’autre ; mask : un masque dessiné ; deform : votre visage, déformé ; caricature : ses particularités, exagérées.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Deform</source>
      <translation>Déformation</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Preset</source>
      <translation>Préréglage</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How the face is bent. none: by the components alone.</source>
      <translation>Comment le visage est déformé. none : par les seules composantes.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Thin</source>
      <translation>Mince</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Wide</source>
      <translation>Large</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Long</source>
      <translation>Long</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Big eyes</source>
      <translation>Grands yeux</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Small eyes</source>
      <translation>Petits yeux</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Cheery</source>
      <translation>Joyeux</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Cheer me up</source>
      <translation>Remonte-moi le moral</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Sad</source>
      <translation>Triste</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Villain</source>
      <translation>Méchant</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Big nose</source>
      <translation>Gros nez</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Small nose</source>
      <translation>Petit nez</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Alien</source>
      <translation>Alien</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Baby</source>
      <translation>Bébé</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Square jaw</source>
      <translation>Mâchoire carrée</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Pixie</source>
      <translation>Lutin</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Surprised</source>
      <translation>Surpris</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Crooked</source>
      <translation>De travers</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much of the effect is seen. Higher: more.</source>
      <translation>Quelle part de l’effet se voit. Plus haut : davantage.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Learned expression</source>
      <translation>Expression apprise</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>An expression, as it was learnt from people's faces, that is shown on yours beside what else bends it.</source>
      <translation>Une expression apprise de visages, montrée sur le vôtre en plus de ce qui le déforme.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much of the learned expression is shown. Higher: more; below 0: its opposite.</source>
      <translation>Combien de l'expression apprise est montré. Plus haut : davantage ; sous 0 : son contraire.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Exaggeration</source>
      <translation>Exagération</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How many times as special the face is made. Higher: more; 1 leaves it as it is, 0 takes away what sets it apart, below 0 it is the opposite.</source>
      <translation>Combien de fois plus particulier le visage devient. Plus haut : davantage ; 1 le laisse tel quel, 0 ôte ce qui le distingue, sous 0 c'est le contraire.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Made more of</source>
      <translation>Ce qui est accentué</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>identity: what sets your face apart from others; expression: how you look at the moment, against how you look on average; or both.</source>
      <translation>identity : ce qui distingue votre visage des autres ; expression : votre mine du moment, par rapport à votre mine habituelle ; ou les deux.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Who you are</source>
      <translation>Qui vous êtes</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How you look now</source>
      <translation>Votre mine du moment</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Both</source>
      <translation>Les deux</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Fitted in by</source>
      <translation>Fondu par</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How a swapped face is fitted in. poisson: smoothest; mean value: nearly so, quicker; colour transfer: quickest, the edges are only soft.</source>
      <translation>Comment un visage échangé est fondu dans l’image. poisson : le plus lisse ; mean value : presque autant, plus rapide ; colour transfer : le plus rapide, seuls les bords sont adoucis.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Poisson</source>
      <translation>Poisson</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Mean values</source>
      <translation>Valeurs moyennes</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Colour transfer</source>
      <translation>Transfert de couleurs</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Your own mouth</source>
      <translation>Votre bouche</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Show your own teeth and tongue between the lips of another face.</source>
      <translation>Montrer vos dents et votre langue entre les lèvres d’un autre visage.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Your own eyes</source>
      <translation>Vos yeux</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Show your own eyes in another face.</source>
      <translation>Montrer vos yeux dans un autre visage.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Beside you</source>
      <translation>À côté de vous</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The portrait stands beside you and moves as you do, instead of taking the place of your face.</source>
      <translation>Le portrait se tient à côté de vous et bouge comme vous, au lieu de prendre la place de votre visage.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Covers stay in front</source>
      <translation>Ce qui couvre reste devant</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Leave hands, cups and all else that is before the face before the effect, and hair before a swapped face. Off: the effect is drawn over them, which takes less time.</source>
      <translation>Laisse les mains, les tasses et tout ce qui est devant le visage devant l’effet, et les cheveux devant un visage échangé. Désactivé : l’effet est dessiné par-dessus, ce qui prend moins de temps.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Every face</source>
      <translation>Tous les visages</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Change every face that is followed, not only the primary one. Each takes its time.</source>
      <translation>Changer tous les visages suivis, pas seulement le principal. Chacun prend son temps de calcul.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Comes and goes in</source>
      <translation>Transition en</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How long an effect takes to come and go. Higher: gentler.</source>
      <translation>Temps que met un effet pour apparaître et disparaître. Plus haut : plus doux.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 1</source>
      <translation>Composante 1</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Moves the face along this component of the shape model, in standard deviations. 0: as it is.</source>
      <translation>Déplace le visage le long de cette composante du modèle de forme, en écarts types. 0 : tel quel.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 2</source>
      <translation>Composante 2</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 3</source>
      <translation>Composante 3</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 4</source>
      <translation>Composante 4</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 5</source>
      <translation>Composante 5</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 6</source>
      <translation>Composante 6</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 7</source>
      <translation>Composante 7</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 8</source>
      <translation>Composante 8</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 9</source>
      <translation>Composante 9</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 10</source>
      <translation>Composante 10</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 11</source>
      <translation>Composante 11</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Component 12</source>
      <translation>Composante 12</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How calmly, and how quickly, what is sent follows the head.</source>
      <translation>Avec quel calme, et à quelle vitesse, ce qui est envoyé suit la tête.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>What counts as straight ahead and in the middle.</source>
      <translation>Ce qui compte comme droit devant et comme milieu.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Sideways</source>
      <translation>De côté</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>What is sent of one axis.</source>
      <translation>Ce qui est envoyé d’un axe.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Up and down</source>
      <translation>De haut en bas</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Near and far</source>
      <translation>Près et loin</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Lean</source>
      <translation>Inclinaison</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>none: as tracked. ema: an average that lags. double-exponential: follows motion without lag. one-euro: calm at rest, quick in motion. accela: the farther it is behind, the faster it comes after.</source>
      <translation>none : tel que suivi. ema : une moyenne, un peu en retard. double-exponential : suit le mouvement sans retard. one-euro : calme au repos, vif en mouvement. accela : plus il y a de retard, plus vite il est rattrapé.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Accela</source>
      <translation>Accela</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Steady or quick</source>
      <translation>Stable ou vif</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>0: steadiest, 1: quickest. Higher: less delay and more trembling.</source>
      <translation>0 : le plus stable, 1 : le plus vif. Plus haut : moins de délai et plus de tremblement.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Send where the head will be in this time, to make up for delays. More than 50 overshoots.</source>
      <translation>Envoyer où la tête sera après ce temps, pour compenser les délais. Au-delà de 50, cela va trop loin.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Time constant</source>
      <translation>Constante de temps</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>In this time most of a change has come through, in the middle between steady and quick. Higher: calmer.</source>
      <translation>Dans ce temps, l’essentiel d’un changement est passé, à mi-chemin entre stable et vif. Plus haut : plus calme.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Cut-off at rest, in the middle between steady and quick. Lower: calmer, but slower to start.</source>
      <translation>Fréquence de coupure au repos, à mi-chemin entre stable et vif. Plus bas : plus calme, mais plus lent à démarrer.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much the cut-off rises with the speed of the head's place. Higher: less lag in motion.</source>
      <translation>De combien la coupure monte avec la vitesse de la position de la tête. Plus haut : moins de retard en mouvement.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How much the cut-off rises with the speed of turns. Higher: less lag in motion.</source>
      <translation>De combien la coupure monte avec la vitesse des rotations. Plus haut : moins de retard en mouvement.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Smoothing of the place</source>
      <translation>Lissage de la position</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A place so far behind comes after at 0.9 cm a second, in the middle between steady and quick. Higher: calmer.</source>
      <translation>Une position en retard d’autant rattrape à 0,9 cm par seconde, à mi-chemin entre stable et vif. Plus haut : plus calme.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Smoothing of turns</source>
      <translation>Lissage des rotations</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A turn so far behind comes after at 1.5° a second, in the middle between steady and quick. Higher: calmer.</source>
      <translation>Une rotation en retard d’autant rattrape à 1,5° par seconde, à mi-chemin entre stable et vif. Plus haut : plus calme.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Dead zone of the place</source>
      <translation>Zone morte de la position</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Smaller changes of the place are not followed. Higher: stands still more often.</source>
      <translation>Les changements de position plus petits ne sont pas suivis. Plus haut : immobile plus souvent.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Dead zone of turns</source>
      <translation>Zone morte des rotations</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Smaller turns are not followed. Higher: stands still more often.</source>
      <translation>Les rotations plus petites ne sont pas suivies. Plus haut : immobile plus souvent.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Centring</source>
      <translation>Centrage</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>roll-compensated: place and turn from the centre, level with the picture. full: turned with the centre, for a camera that is tilted. place: only the place. off: all is sent as the camera sees it.</source>
      <translation>Roulis compensé (roll-compensated) : position et rotation à partir du centre, à l’horizontale de l’image. Position et rotation (full) : tournées avec le centre, pour une caméra inclinée. Position seule (place) : seulement la position. Désactivé (off) : tout est envoyé comme la caméra le voit.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Roll compensated</source>
      <translation>Roulis compensé</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Place and turn</source>
      <translation>Position et rotation</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Place only</source>
      <translation>Position seule</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Centre at the start</source>
      <translation>Centrer au démarrage</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The centre is where the face is when it is first seen.</source>
      <translation>Le centre est là où le visage est vu en premier.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The place is that of the</source>
      <translation>Point de référence</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>neck: a head that only turns stays in its place. eyes: the place is that of the eyes, which turns move.</source>
      <translation>Cou (neck) : une tête qui ne fait que tourner reste à sa place. Yeux (eyes) : la position est celle des yeux, que les rotations déplacent.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Neck</source>
      <translation>Cou</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Recentre by itself</source>
      <translation>Recentrage automatique</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The centre slowly comes after a head that stays away from it, as in a chair that rolls; 0: never. Higher: sooner.</source>
      <translation>Le centre rejoint lentement une tête qui en reste éloignée, comme sur une chaise à roulettes ; 0 : jamais. Plus haut : plus tôt.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Recentre beyond</source>
      <translation>Recentrer au-delà de</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Not while the head is nearer to the centre than this, in centimetres and degrees. Higher: lets more be.</source>
      <translation>Pas tant que la tête est plus près du centre que cela, en centimètres et en degrés. Plus haut : laisse passer davantage.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Gain</source>
      <translation>Gain</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>What is sent is so many times as large. Higher: moves more.</source>
      <translation>Ce qui est envoyé est multiplié par ce nombre. Plus haut : bouge plus.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Dead zone</source>
      <translation>Zone morte</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>So much about the centre, in centimetres or degrees, sends nothing. Higher: rests more easily.</source>
      <translation>Cette étendue autour du centre, en centimètres ou en degrés, n’envoie rien. Plus haut : reste plus facilement au repos.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Invert</source>
      <translation>Inverser</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Moves the other way round.</source>
      <translation>Bouge dans l’autre sens.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Limit</source>
      <translation>Limite</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>No more than this is sent, in centimetres or degrees. Higher: reaches farther.</source>
      <translation>Rien au-delà n’est envoyé, en centimètres ou en degrés. Plus haut : va plus loin.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Two curves</source>
      <translation>Deux courbes</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Each direction has a curve of its own, as for looking up less than down.</source>
      <translation>Chaque sens a sa propre courbe, par exemple pour regarder moins vers le haut que vers le bas.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Effect</source>
      <translation>Effet</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>What is done to the face.</source>
      <translation>Ce qui est fait au visage.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Split at</source>
      <translation>Limite à</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Where the line between before and after stands.</source>
      <translation>Où se trouve la limite entre avant et après.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Pictures as</source>
      <translation>Format d’image</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>What snapshots are saved as. png: exactly as seen; jpeg: smaller, hardly worse.</source>
      <translation>Format des photos. png : exactement comme à l’écran ; jpeg : plus petit, à peine moins bon.</translation>
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
      <translation>Image</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>What is kept of the picture. A film is small and looks the same; exact keeps every pixel and needs about ten times the room; anonymous shows the average face that moves as you do; with numbers only no picture is kept.</source>
      <translation>Ce qui est gardé de l’image. Un film est petit et semble identique ; exact garde chaque pixel et prend environ dix fois plus de place ; anonyme montre le visage moyen qui bouge comme vous ; avec les chiffres seuls, aucune image n’est gardée.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Sound</source>
      <translation>Son</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Record the sound of the microphone too.</source>
      <translation>Enregistrer aussi le son du microphone.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Read what brows, eyes, lips and jaw do, and keep it.</source>
      <translation>Lire ce que font sourcils, yeux, lèvres et mâchoire, et le garder.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Read the expression of the face, and keep it.</source>
      <translation>Lire l’expression du visage et la garder.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Read where the eyes look, and keep it.</source>
      <translation>Lire où regardent les yeux et le garder.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Read nods, blinks and other gestures, and keep them.</source>
      <translation>Lire hochements, clignements et autres gestes, et les garder.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Marks of programs</source>
      <translation>Marques des programmes</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>While recording, take marks that other programs of yours send to the local socket, as the command mark does.</source>
      <translation>Pendant l’enregistrement, accepte les marques que vos autres programmes envoient au socket local, comme le fait la commande mark.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Send marks by LSL</source>
      <translation>Envoyer les marques par LSL</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>While recording, send your marks out by Lab Streaming Layer too, as the stream visavis_markers.</source>
      <translation>Pendant l’enregistrement, envoyer aussi vos marques par Lab Streaming Layer, dans le flux visavis_markers.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Reach x</source>
      <translation>Amplitude x</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far to the side you lean for the ship to reach the edge. Higher: calmer.</source>
      <translation>De combien vous vous penchez sur le côté pour que le vaisseau atteigne le bord. Plus haut : plus calme.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Reach y</source>
      <translation>Amplitude y</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>How far up and down you move for the ship to reach the edge. Higher: calmer.</source>
      <translation>De combien vous bougez vers le haut ou le bas pour que le vaisseau atteigne le bord. Plus haut : plus calme.</translation>
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
      <translation>Renard</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Girl with a Pearl Earring</source>
      <translation>La Jeune Fille à la perle</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Golden statue</source>
      <translation>Statue dorée</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Gothic daughter</source>
      <translation>Gothic : la fille</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Grace Hopper</source>
      <translation>Grace Hopper</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Harlequin</source>
      <translation>Arlequin</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Mona Lisa</source>
      <translation>La Joconde</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Robot</source>
      <translation>Robot</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Self-portrait in a Straw Hat</source>
      <translation>Autoportrait au chapeau de paille</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Stitched monster</source>
      <translation>Monstre recousu</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Venetian domino</source>
      <translation>Loup vénitien</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A narrower face.</source>
      <translation>Un visage plus étroit.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A broader face, fuller in the cheeks.</source>
      <translation>Un visage plus large, aux joues plus pleines.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A longer face with a higher forehead.</source>
      <translation>Un visage plus long, au front plus haut.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Eyes a third larger.</source>
      <translation>Des yeux plus grands d’un tiers.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Eyes a third smaller.</source>
      <translation>Des yeux plus petits d’un tiers.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The corners of the mouth go up, the eyes smile with them.</source>
      <translation>Les coins de la bouche remontent, les yeux sourient avec eux.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A learned smile, and some of the learned sadness taken away.</source>
      <translation>Un sourire appris, et un peu de la tristesse apprise en moins.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>The corners of the mouth go down, the inner brows up.</source>
      <translation>Les coins de la bouche tombent, l’intérieur des sourcils remonte.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Brows drawn together, narrowed eyes, a pointed chin and a crooked smile.</source>
      <translation>Sourcils froncés, yeux plissés, menton pointu et sourire en coin.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A nose half as large again.</source>
      <translation>Un nez plus gros de moitié.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A short, narrow nose.</source>
      <translation>Un nez court et étroit.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A great forehead, huge slanting eyes, next to no nose, mouth and chin.</source>
      <translation>Un grand front, d’immenses yeux obliques, presque ni nez, ni bouche, ni menton.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Large eyes low in the face, a small nose and chin, round cheeks.</source>
      <translation>De grands yeux bas dans le visage, un petit nez, un petit menton et des joues rondes.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Broad corners of the jaw and a broad, heavy chin.</source>
      <translation>De larges angles de mâchoire et un menton large et lourd.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>A pointed chin, slanting eyes and a small nose.</source>
      <translation>Un menton pointu, des yeux obliques et un petit nez.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Brows up, eyes wide, a small round mouth.</source>
      <translation>Sourcils levés, yeux écarquillés, petite bouche ronde.</translation>
    </message>
    <message>
      <location filename="settings and assets" />
      <source>Everything a little to one side.</source>
      <translation>Tout un peu d’un côté.</translation>
    </message>
  </context>
</TS>
