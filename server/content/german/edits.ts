/** The German of quick fixes, and of why an edit or a rename is refused. */
export function edits(): Readonly<Record<string, string>> {
  return {
    'Nothing was rated, so nothing was written.':
      'Nichts wurde bewertet, also wurde nichts geschrieben.',
    'Ratings go from {0} to {1} here, in whole or half steps.':
      'Bewertungen gehen hier von {0} bis {1}, in ganzen oder halben Schritten.',
    'Rounds of ratings stand in a plan, or as drafts in private notes: open one first.':
      'Bewertungsrunden stehen in einem Plan, oder als Entwürfe in privaten Notizen: öffne zuerst eins davon.',
    '`{0}` is neither one of the eight buckets nor in the compass. Nothing was changed.':
      '`{0}` ist weder einer der acht Bereiche noch im Kompass. Nichts wurde geändert.',
    'Themes stand in a plan: open one first.': 'Themen stehen in einem Plan: öffne zuerst einen.',
    'It is written in `{ }` or `[ ]` over several lines, or within them. Put its keys on lines of their own, and try again.':
      'Es ist in `{ }` oder `[ ]` über mehrere Zeilen geschrieben, oder darin. Setz die Schlüssel auf eigene Zeilen, und versuch es noch einmal.',
    'It refers to other places, or others to it, by `&` and `*`, which would mean nothing elsewhere. Write it out, and try again.':
      'Es verweist mit `&` und `*` auf andere Stellen, oder andere darauf, was anderswo nichts bedeuten würde. Schreib es aus, und versuch es noch einmal.',
    'There is no such draft in the notes, so nothing was shared.':
      'In den Notizen gibt es keinen solchen Entwurf, also wurde nichts geteilt.',
    'This comes from an anchor elsewhere in the file: change it there, since it holds wherever it is used.':
      'Das kommt von einem Anker anderswo in der Datei: ändere es dort, denn es gilt überall, wo er benutzt wird.',
    'This part cannot be read: mend its errors first, and try again.':
      'Dieser Teil lässt sich nicht lesen: behebe zuerst seine Fehler, und versuch es noch einmal.',
    'That key stands there already: decide between the two first.':
      'Diesen Schlüssel gibt es dort schon: entscheide dich zuerst zwischen beiden.',
    'This is the only key here: remove what it belongs to instead.':
      'Das ist hier der einzige Schlüssel: entferne stattdessen, wozu er gehört.',
    'Other places of the file take this from the anchor `{0}`, so it would change there too: change it in the text.':
      'Andere Stellen der Datei nehmen das vom Anker `{0}`, also würde es sich auch dort ändern: ändere es im Text.',
    'The next session cannot be planned for {0}: name a day that is still to come.':
      'Für {0} lässt sich das nächste Gespräch nicht planen: nenn einen Tag, der noch kommt.',
    '{0} lies after today ({1}): log it once that day has come.':
      '{0} liegt nach heute ({1}): halt es fest, wenn der Tag gekommen ist.',
    'A session of {0} stands in the log already: change that one, or log this one on its own day.':
      'Ein Gespräch vom {0} steht schon im Log: ändere jenes, oder halt dieses unter seinem eigenen Tag fest.',
    'Check-ins are logged in a plan: open one first.':
      'Termine werden in einem Plan festgehalten: öffne zuerst einen.',
    'The log cannot be read, since the YAML is broken in it or above it: mend that first, and try again.':
      'Das Log lässt sich nicht lesen, weil das YAML darin oder darüber nicht stimmt: behebe das zuerst, und versuch es noch einmal.',
    'A refresh is one of a plan: open one first.':
      'Eine Auffrischung gilt einem Plan: öffne zuerst einen.',
    'The new period has to end after it starts. Nothing was changed.':
      'Der neue Zeitraum muss nach seinem Beginn enden. Nichts wurde geändert.',
    'There is no theme `{0}` in this plan. Nothing was changed.':
      'In diesem Plan gibt es kein Thema `{0}`. Nichts wurde geändert.',
    'Actions stand in a plan: open one first.':
      'Maßnahmen stehen in einem Plan: öffne zuerst einen.',
    'This action is not there any more. Nothing was changed.':
      'Diese Maßnahme gibt es nicht mehr. Nichts wurde geändert.',
    'A challenge needs a title. Nothing was changed.':
      'Eine Herausforderung braucht einen Titel. Nichts wurde geändert.',
    'This plan has no next bigger challenge yet: set one first.':
      'Dieser Plan hat noch keine nächste größere Herausforderung: setz zuerst eine.',
    'A challenge stands in a plan: open one first.':
      'Eine Herausforderung steht in einem Plan: öffne zuerst einen.',
    'Ratings stand in a plan: open one first.':
      'Bewertungen stehen in einem Plan: öffne zuerst einen.',
    'The compass says that {0} does not matter here (`relevant: false`), so nobody rates it.':
      'Der Kompass sagt, dass {0} hier nicht von Belang ist (`relevant: false`), also bewertet es niemand.',
    'This round of ratings is not there any more. Nothing was changed.':
      'Diese Bewertungsrunde gibt es nicht mehr. Nichts wurde geändert.',
    'Evidence or a comment stands beside this rating, and would go with it: take it out first, in the text.':
      'Neben dieser Bewertung steht ein Beleg oder ein Kommentar, der mit ihr verloren ginge: nimm ihn zuerst heraus, im Text.',
    'The theme `{0}` is closed: open it again first (`status: open`).':
      'Das Thema `{0}` ist abgeschlossen: öffne es zuerst wieder (`status: open`).',
    'The private notes cannot be read as they are: mend their errors first, and try again.':
      'Die privaten Notizen lassen sich so nicht lesen: behebe zuerst ihre Fehler, und versuch es noch einmal.',
    'The plan cannot be read as it is: mend its errors first, and try again.':
      'Der Plan lässt sich so nicht lesen: behebe zuerst seine Fehler, und versuch es noch einmal.',
    'This part of the plan is written in `{ }` or `[ ]`, where the draft cannot stand. Put it on lines of its own, and try again.':
      'Dieser Teil des Plans ist in `{ }` oder `[ ]` geschrieben, wo der Entwurf nicht stehen kann. Setz ihn auf eigene Zeilen, und versuch es noch einmal.',
    'The plan has a challenge already that is not over. Give it the status `done` or `dropped`, and share this one then: the other one stays among the earlier challenges.':
      'Der Plan hat schon eine Herausforderung, die nicht vorbei ist. Gib ihr den Stand `done` oder `dropped`, und teil diese dann: die andere bleibt unter den früheren.',
    'The plan has a vision already. Bring the two together in the plan, where the person can see it.':
      'Der Plan hat schon eine Vision. Bring beide im Plan zusammen, wo die Person es sehen kann.',
    'The plan has an assessment of that day by that rater already. Bring the two together in the plan.':
      'Der Plan hat schon eine Einschätzung von diesem Tag und dieser Seite. Bring beide im Plan zusammen.',
    '{0}: {1}': '{0}: {1}',
    'The plan has changed meanwhile, so nothing was written. Look at it once more, and try again.':
      'Der Plan hat sich inzwischen geändert, also wurde nichts geschrieben. Sieh ihn dir noch einmal an, und versuch es erneut.',
    'Nothing was written: this editor does not let a language server change files.':
      'Nichts wurde geschrieben: dieser Editor lässt einen Sprachserver keine Dateien ändern.',
    'Nothing was written: the plan has changed meanwhile, or cannot be written. Please try again.':
      'Nichts wurde geschrieben: der Plan hat sich inzwischen geändert oder lässt sich nicht schreiben. Bitte versuch es noch einmal.',
    'Drafts stand in private notes: open those first.':
      'Entwürfe stehen in privaten Notizen: öffne zuerst diese.',
    'The notes do not say whose plan the draft belongs to, or that plan cannot be read: mend `plan:`, or the plan, and try again.':
      'Die Notizen sagen nicht, zu wessen Plan der Entwurf gehört, oder dieser Plan lässt sich nicht lesen: behebe `plan:` oder den Plan, und versuch es noch einmal.',
    'There are several drafts in the notes. Say which one: `block`, and for an assessment its `index` from 0.':
      'In den Notizen gibt es mehrere Entwürfe. Sag, welchen: `block`, und für eine Einschätzung ihren `index` ab 0.',
    'There is nothing to share: the notes hold no assessment, challenge or vision.':
      'Es gibt nichts zu teilen: die Notizen enthalten keine Einschätzung, Herausforderung oder Vision.',
    'Not all coach files of the workspace have been read, so some places would be missed. Please try again in a moment.':
      'Noch sind nicht alle Coach-Dateien des Arbeitsbereichs gelesen, also würden Stellen fehlen. Bitte versuch es gleich noch einmal.',
    'Nothing was made: this editor does not let a language server make files. Open a new file of that name first, or use `coach new` on the command line.':
      'Nichts wurde angelegt: dieser Editor lässt einen Sprachserver keine Dateien anlegen. Öffne zuerst eine neue Datei dieses Namens, oder nimm `coach new` auf der Kommandozeile.',
    'There is such a file already, and it was left as it is. Choose another name.':
      'So eine Datei gibt es schon, und sie blieb, wie sie ist. Wähl einen anderen Namen.',
    'Private notes are about the person of a plan: open or choose that plan first.':
      'Private Notizen handeln von der Person eines Plans: öffne oder wähl zuerst diesen Plan.',
    'That plan is private itself: what only you should read may stand in it.':
      'Dieser Plan ist selbst privat: was nur du lesen sollst, darf darin stehen.',
    'A plan is for two, and a private file for one: choose a name that does not end in `.private.coach.yaml`.':
      'Ein Plan ist für zwei, und eine private Datei für eine Person: wähl einen Namen, der nicht auf `.private.coach.yaml` endet.',
    'What stands behind it would not be valid there: mend that first.':
      'Was dahinter steht, wäre dort nicht gültig: behebe das zuerst.',
    'number {0}': 'Nummer {0}',
    'No comment can stand within a text of several lines: silence it in the file.':
      'In einem Text über mehrere Zeilen kann kein Kommentar stehen: stell es in der Datei still.',
    'Change to `{0}`': 'Ändern in `{0}`',
    'Apply the suggestion in this file': 'Den Vorschlag in dieser Datei übernehmen',
    'Apply all {0} suggestions in this file': 'Alle {0} Vorschläge in dieser Datei übernehmen',
    'Keep it as a key of your own, beginning with `x-`':
      'Als eigenen Schlüssel behalten, der mit `x-` beginnt',
    'Remove this key with its value': 'Diesen Schlüssel mit seinem Wert entfernen',
    'Remove this second one': 'Diesen zweiten entfernen',
    'Keep this one, and remove the first': 'Diesen behalten und den ersten entfernen',
    'Begin a development plan': 'Einen Entwicklungsplan beginnen',
    'Begin a compass': 'Einen Kompass beginnen',
    'Begin a file of questions': 'Eine Fragensammlung beginnen',
    'Begin private notes': 'Private Notizen beginnen',
    'Say that this is `kind: {0}`': 'Sagen, dass das `kind: {0}` ist',
    'Add {0}': '{0} ergänzen',
    'Write `version: 1`': '`version: 1` schreiben',
    'Write {0}': '{0} schreiben',
    'Put it in quotes': 'In Anführungszeichen setzen',
    'Make it a list': 'Eine Liste daraus machen',
    'Make it an empty list': 'Eine leere Liste daraus machen',
    'Fill it in': 'Ausfüllen',
    'Give this one the id `{0}`': 'Hier die Kennung `{0}` vergeben',
    'Swap the two dates': 'Die beiden Daten tauschen',
    'It is still to come: set `status: planned`': 'Es kommt noch: `status: planned` setzen',
    'Close this plan: set `status: closed`': 'Diesen Plan schließen: `status: closed` setzen',
    'Add the bucket `{0}`': 'Den Bereich `{0}` ergänzen',
    'Add the {0} missing buckets': 'Die {0} fehlenden Bereiche ergänzen',
    'Say that `{0}` is not relevant here': 'Sagen, dass `{0}` hier nicht von Belang ist',
    'Add `context`': '`context` ergänzen',
    'Use it as it is: set `status: active`': 'Benutzen, wie er ist: `status: active` setzen',
    'Set `owner: {0}`': '`owner: {0}` setzen',
    'Add a `cadence`': 'Einen Rhythmus (`cadence`) ergänzen',
    'Add a round by the person to fill in': 'Eine Runde der Person zum Ausfüllen ergänzen',
    'Add a round by the lead to fill in': 'Eine Runde der Führungskraft zum Ausfüllen ergänzen',
    'Add a `challenge` to fill in': 'Eine `challenge` zum Ausfüllen ergänzen',
    'Add a `vision` to fill in': 'Eine `vision` zum Ausfüllen ergänzen',
    'Give the theme {0} a `trait`': 'Dem Thema {0} ein `trait` geben',
    'Add a theme on a personality trait': 'Ein Thema zu einem Persönlichkeitsmerkmal ergänzen',
    'Add a theme on {0}': 'Ein Thema zu {0} ergänzen',
    'Add an action to fill in': 'Eine Maßnahme zum Ausfüllen ergänzen',
    'Plan the next session on {0}': 'Das nächste Gespräch für {0} planen',
    'Plan the refresh on {0}': 'Die Auffrischung für {0} planen',
    'Move it to {0}': 'Auf {0} verschieben',
    'It was held: set `status: held`': 'Es fand statt: `status: held` setzen',
    'Plan a session in between, on {0}': 'Ein Gespräch dazwischen planen, am {0}',
    'You have agreed: set `agreed` to today': 'Ihr habt euch geeinigt: `agreed` auf heute setzen',
    'You have reviewed it: set `reviewed` to today':
      'Du hast es durchgesehen: `reviewed` auf heute setzen',
    'Move it to `earlier-challenges`, and begin the next one':
      'Nach `earlier-challenges` verschieben und die nächste beginnen',
    'Add `{0}`': '`{0}` ergänzen',
    'Add a `period` of six months from today': 'Einen `period` von sechs Monaten ab heute ergänzen',
    'End the period on {0}': 'Den Zeitraum am {0} enden lassen',
    'Begin the next six months, and log the refresh':
      'Die nächsten sechs Monate beginnen und die Auffrischung festhalten',
    'Add `evidence`': '`evidence` ergänzen',
    'Set `due: {0}`': '`due: {0}` setzen',
    'It is done: set `status: done`': 'Es ist getan: `status: done` setzen',
    'It is done: say so in the newest session': 'Es ist getan: im neuesten Gespräch festhalten',
    'It is due on {0}: say so in the newest session':
      'Es ist am {0} fällig: im neuesten Gespräch festhalten',
    'Give the themes their colours': 'Den Themen ihre Farben geben',
    'Give it a colour in the newest session': 'Im neuesten Gespräch eine Farbe geben',
    'Say which `{0}` it grows': 'Sagen, welches `{0}` dadurch wächst',
    'Remove this comment': 'Diesen Kommentar entfernen',
    'Remove {0} from this comment': '{0} aus diesem Kommentar entfernen',
    'Silence `{0}` here': '`{0}` hier stillstellen',
    'Silence `{0}` in this file': '`{0}` in dieser Datei stillstellen',
    'A plan is about somebody: give a name with letters in it.':
      'Ein Plan handelt von jemandem: gib einen Namen mit Buchstaben an.',
    'The compass has no level of that name. It has {0}.':
      'Der Kompass hat keine Stufe dieses Namens. Er hat {0}.',
    'An id has letters or digits: write one in kebab-case.':
      'Eine Kennung hat Buchstaben oder Ziffern: schreib sie in kebab-case.',
    '{0} is no id: ids are written in kebab-case, such as {1}.':
      '{0} ist keine Kennung: Kennungen stehen in kebab-case, wie {1}.',
    '{0} would be ignored, as all keys that begin with `x-` are: choose another id.':
      '{0} würde übergangen, wie alle Schlüssel, die mit `x-` beginnen: wähl eine andere Kennung.',
    'YAML would not read {0} as a text: choose an id with more letters.':
      'YAML würde {0} nicht als Text lesen: wähl eine Kennung mit mehr Buchstaben.',
    'There is no name here that could be changed. Themes, actions, skills, traits, levels, buckets, people and questions are renamed where their id stands, in any file.':
      'Hier steht kein Name, der sich ändern ließe. Themen, Maßnahmen, Fähigkeiten, Merkmale, Stufen, Bereiche, Personen und Fragen benennt man um, wo ihre Kennung steht, in jeder Datei.',
    '{0} is one of the eight buckets of the PMwheel, which are the same for everybody. To show it by other words, give it a `title` in the compass.':
      '{0} ist einer der acht Bereiche des PMwheels, die für alle dieselben sind. Damit er anders heißt, gib ihm im Kompass einen `title`.',
    '{0} is a question of the built-in bank, which is the same for everybody. To ask in your own words, add a question with an id of its own to a file of `kind: questions`.':
      '{0} ist eine Frage der mitgelieferten Sammlung, die für alle dieselbe ist. Um in eigenen Worten zu fragen, ergänze eine Frage mit eigener Kennung in einer Datei mit `kind: questions`.',
    '{0} is one of the thirty emotions, which are the same for everybody. To change the mood of this entry, write another one.':
      '{0} ist eins der dreißig Gefühle, die für alle dieselben sind. Um die Stimmung dieses Eintrags zu ändern, schreib ein anderes.',
    'Here somebody is named by name, and only ids are renamed: rename the `id` where it stands, or change the name here.':
      'Hier steht jemandes Name, und umbenannt werden nur Kennungen: benenn die `id` um, wo sie steht, oder ändere den Namen hier.',
    'The id {0} is not written, but follows from the name in {1}. Add `id: {2}` there first; then it can be renamed.':
      'Die Kennung {0} steht nirgends, sondern folgt aus dem Namen in {1}. Ergänze dort zuerst `id: {2}`; dann lässt sie sich umbenennen.',
    'The compass of this file cannot be read, and it defines what this means: mend its path or the compass first.':
      'Der Kompass dieser Datei lässt sich nicht lesen, und er definiert, was das hier bedeutet: behebe zuerst den Pfad oder den Kompass.',
    '{0} is no bucket, skill, trait or theme: correct it here instead.':
      '{0} ist weder Bereich noch Fähigkeit, Merkmal oder Thema: berichtige es stattdessen hier.',
    'No plan has a person or a lead with the id {0}: change it here instead.':
      'Kein Plan hat eine Person oder Führungskraft mit der Kennung {0}: ändere es stattdessen hier.',
    'There is no {0} {1}: correct it here, or define it first.':
      '{1} gibt es nicht ({0}): berichtige es hier, oder definier es zuerst.',
    '{0} is one of the eight buckets of the PMwheel: choose another id.':
      '{0} ist einer der acht Bereiche des PMwheels: wähl eine andere Kennung.',
    '{0} is a question of the built-in bank: choose another id.':
      '{0} ist eine Frage der mitgelieferten Sammlung: wähl eine andere Kennung.',
    'There is a {0} {1} already, in {2}: choose another id.':
      '{1} gibt es schon ({0}), in {2}: wähl eine andere Kennung.',
    '{0} is named already in {1}, where it means no {2} that there is: choose another id, or correct that one first.':
      '{0} steht schon in {1} und bezeichnet dort nichts, was es gibt ({2}): wähl eine andere Kennung, oder berichtige zuerst jene.',
    'In {0} {1} means something else: choose another id.':
      'In {0} bedeutet {1} etwas anderes: wähl eine andere Kennung.',
    '{0} cannot be read in full, and may name this: mend its errors first, so that it is renamed there too.':
      '{0} lässt sich nicht ganz lesen und könnte das hier nennen: behebe dort zuerst die Fehler, damit es auch dort umbenannt wird.',
    'In {0} this comes from an anchor, which holds wherever it is used: write it out there first, then rename.':
      'In {0} kommt das von einem Anker, der überall gilt, wo er benutzt wird: schreib es dort zuerst aus, dann benenn um.',
    'In {0} {1} means more than one thing, and which of them is to be renamed cannot be told.':
      'In {0} bedeutet {1} mehr als eine Sache, und welche umbenannt werden soll, ist nicht zu erkennen.',
    theme: 'Thema',
    action: 'Maßnahme',
    skill: 'Fähigkeit',
    trait: 'Persönlichkeitsmerkmal',
    level: 'Stufe',
    bucket: 'Bereich',
    person: 'Person',
    question: 'Frage',
    emotion: 'Gefühl',
    '{0}, line {1}': '{0}, Zeile {1}',
  };
}
