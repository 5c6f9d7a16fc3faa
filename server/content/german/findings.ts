/** The German of findings: messages, related places, and what each code means. */
export function findings(): Readonly<Record<string, string>> {
  return {
    'the person': 'die Person',
    'the lead': 'die Führungskraft',
    'This file is larger than 2 MiB, so it is not read. A plan has some hundred lines: check whether something else was saved under this name.':
      'Diese Datei ist größer als 2 MiB und wird deshalb nicht gelesen. Ein Plan hat einige hundert Zeilen: prüfe, ob unter diesem Namen etwas anderes gespeichert wurde.',
    'a date written YYYY-MM-DD': 'ein Datum in der Form JJJJ-MM-TT',
    'a whole or half number': 'eine ganze oder halbe Zahl',
    'a duration such as P3W (three weeks)': 'eine Dauer wie P3W (drei Wochen)',
    'a number{0}': 'eine Zahl{0}',
    'a whole number{0}': 'eine ganze Zahl{0}',
    'true or false': 'true oder false',
    'a list (a `-` and a space before each item)':
      'eine Liste (ein `-` und ein Leerzeichen vor jedem Eintrag)',
    'a text in quotes (`"{0}"`)': 'ein Text in Anführungszeichen (`"{0}"`)',
    'a text': 'ein Text',
    'a group of keys with a value each': 'eine Gruppe von Schlüsseln mit je einem Wert',
    'a group of keys such as `{ {0} }`': 'eine Gruppe von Schlüsseln wie `{ {0} }`',
    ' between {0} and {1}': ' zwischen {0} und {1}',
    ' of at least {0}': ' von mindestens {0}',
    ' of at most {0}': ' von höchstens {0}',
    ' greater than {0}': ' größer als {0}',
    'one of {0}': 'eins von {0}',
    'one of {0} and {1} more': 'eins von {0} und {1} weiteren',
    '{0}, or {1}': '{0}, oder {1}',
    '{0}, {1}': '{0}, {1}',
    '{0} or {1}': '{0} oder {1}',
    'This is nested too deeply to be read.': 'Das ist zu tief verschachtelt, um gelesen zu werden.',
    'No anchor {0} stands before this alias: add one, or write the value out.':
      'Vor diesem Alias steht kein Anker {0}: ergänze einen, oder schreib den Wert aus.',
    'The key {0} stands here twice: remove one of them.':
      'Der Schlüssel {0} steht hier zweimal: entferne einen davon.',
    'Aliases add more here than a document may hold: an alias may not contain itself, nor many others.':
      'Aliasse ergeben hier mehr, als ein Dokument enthalten darf: ein Alias darf weder sich selbst enthalten noch viele andere.',
    'A coach file begins with `kind: plan` (one person), `kind: compass` (what good is), `kind: questions` or `kind: notes`.':
      'Eine Coach-Datei beginnt mit `kind: plan` (eine Person), `kind: compass` (was gut heißt), `kind: questions` oder `kind: notes`.',
    'This file is empty. {0}': 'Diese Datei ist leer. {0}',
    'This file does not say what it is. {0}': 'Diese Datei sagt nicht, was sie ist. {0}',
    'The kind `{0}` is not known: did you mean `{1}`?':
      'Die Art `{0}` gibt es nicht: meinst du `{1}`?',
    'This kind is not known. {0}': 'Diese Art gibt es nicht. {0}',
    '`{0}` is missing here: it is required.': '`{0}` fehlt hier: ohne das geht es nicht.',
    'The format does not know the key {0} here: did you mean `{1}`?':
      'Das Format kennt den Schlüssel {0} hier nicht: meinst du `{1}`?',
    'The format does not know the key {0} here: remove it, or begin its name with `x-` to keep something of your own.':
      'Das Format kennt den Schlüssel {0} hier nicht: entferne ihn, oder lass seinen Namen mit `x-` beginnen, um etwas Eigenes festzuhalten.',
    'Only version 1 of the format is known: write `version: 1`, or leave it out.':
      'Bekannt ist nur Version 1 des Formats: schreib `version: 1`, oder lass es weg.',
    '`{0}` is not a calendar date: write a real one as YYYY-MM-DD.':
      '`{0}` ist kein Kalendertag: schreib einen, den es gibt, als JJJJ-MM-TT.',
    'A calendar date is due here: write a real one as YYYY-MM-DD.':
      'Hier wird ein Kalendertag erwartet: schreib einen, den es gibt, als JJJJ-MM-TT.',
    This: 'Das',
    'another value': 'ein anderer Wert',
    '{0} must be {1}: did you mean `{2}`?': '{0} muss {1} sein: meinst du `{2}`?',
    '{0} must be {1}.': '{0} muss {1} sein.',
    'A text cannot begin with this character: put it in quotes, `"…"`.':
      'Ein Text kann nicht mit diesem Zeichen beginnen: setz ihn in Anführungszeichen, `"…"`.',
    'YAML does not allow tabs for indentation: use spaces.':
      'YAML erlaubt keine Tabulatoren zum Einrücken: nimm Leerzeichen.',
    "The quote that begins here is not closed: end the text with `'`, and write `''` for an apostrophe within it.":
      "Das Anführungszeichen, das hier beginnt, wird nicht geschlossen: beende den Text mit `'`, und schreib `''` für ein Hochkomma darin.",
    'The quote that begins here is not closed: end the text with `"`, and write `\\"` for a quote within it.':
      'Das Anführungszeichen, das hier beginnt, wird nicht geschlossen: beende den Text mit `"`, und schreib `\\"` für ein Anführungszeichen darin.',
    'Within `"…"` a backslash has a meaning of its own: write `\\\\` for one, or put the text in single quotes.':
      'Innerhalb von `"…"` hat ein Backslash eine eigene Bedeutung: schreib `\\\\` dafür, oder setz den Text in einfache Anführungszeichen.',
    'The `{` that begins here is not closed: add the `}`, and indent all lines between them.':
      'Die `{`, die hier beginnt, wird nicht geschlossen: ergänze die `}`, und rück alle Zeilen dazwischen ein.',
    'The `[` that begins here is not closed: add the `]`, and indent all lines between them.':
      'Die `[`, die hier beginnt, wird nicht geschlossen: ergänze die `]`, und rück alle Zeilen dazwischen ein.',
    'This bracket stands too far left: indent it more than the key that it belongs to.':
      'Diese Klammer steht zu weit links: rück sie weiter ein als den Schlüssel, zu dem sie gehört.',
    'This bracket closes nothing: remove it, or put the text in quotes if it belongs to it.':
      'Diese Klammer schließt nichts: entferne sie, oder setz den Text in Anführungszeichen, wenn sie dazugehört.',
    'A comma stands here with nothing before it: remove the comma, or fill in what is missing.':
      'Hier steht ein Komma, vor dem nichts steht: entferne es, oder ergänze, was fehlt.',
    'Something is missing between this and what stands before it: put a comma there, or the text in quotes.':
      'Zwischen dem hier und dem davor fehlt etwas: setz ein Komma dazwischen, oder den Text in Anführungszeichen.',
    'A space is missing after the colon: without it this is no key. Put one there.':
      'Nach dem Doppelpunkt fehlt ein Leerzeichen: ohne ist das kein Schlüssel. Setz eines.',
    'Within `{ }` and `[ ]` a comma is due between two entries: add it, or put the text in quotes if the colon belongs to it.':
      'Innerhalb von `{ }` und `[ ]` steht zwischen zwei Einträgen ein Komma: ergänze es, oder setz den Text in Anführungszeichen, wenn der Doppelpunkt dazugehört.',
    'Within `[ ]` no line begins with `-`, and a key stands on one line: put commas between the items.':
      'Innerhalb von `[ ]` beginnt keine Zeile mit `-`, und ein Schlüssel steht auf einer Zeile: setz Kommas zwischen die Einträge.',
    'A list begins on the line below its key: move this `-` there, or put the text in quotes.':
      'Eine Liste beginnt auf der Zeile unter ihrem Schlüssel: verschieb dieses `-` dorthin, oder setz den Text in Anführungszeichen.',
    'This does not line up with the list above: put the `-` of all its items at the same column.':
      'Das steht nicht in einer Flucht mit der Liste darüber: setz das `-` aller Einträge in dieselbe Spalte.',
    'This line neither begins an item of the list above with `- `, nor lines up with the keys of the last one. Add the `- `, or correct the indentation.':
      'Diese Zeile beginnt weder mit `- ` einen Eintrag der Liste darüber, noch steht sie in einer Flucht mit den Schlüsseln des letzten. Ergänze das `- `, oder berichtige die Einrückung.',
    'This line does not line up with the ones around it: correct its indentation, in spaces.':
      'Diese Zeile steht nicht in einer Flucht mit denen um sie herum: berichtige ihre Einrückung, mit Leerzeichen.',
    'The text that belongs to the `|` or `>` above begins here: indent it with spaces, more than its key.':
      'Hier beginnt der Text, der zu dem `|` oder `>` darüber gehört: rück ihn mit Leerzeichen weiter ein als seinen Schlüssel.',
    'An empty line above this text is indented more than the text itself: remove its spaces.':
      'Eine leere Zeile über diesem Text ist weiter eingerückt als der Text selbst: entferne ihre Leerzeichen.',
    'Nothing may follow the `|` or `>` on its line: begin the text on the next one, or put it in quotes.':
      'Nach dem `|` oder `>` darf auf der Zeile nichts folgen: beginn den Text auf der nächsten, oder setz ihn in Anführungszeichen.',
    'Nothing may follow the value on this line: put the whole text in quotes, or remove the rest.':
      'Nach dem Wert darf auf dieser Zeile nichts folgen: setz den ganzen Text in Anführungszeichen, oder entferne den Rest.',
    'A space is missing before the `#`: add it for a comment, or put the whole text in quotes.':
      'Vor dem `#` fehlt ein Leerzeichen: ergänze es für einen Kommentar, oder setz den ganzen Text in Anführungszeichen.',
    'A word that begins with `&`, `*` or `!` has a meaning of its own in YAML, and does not fit here: put the text in quotes.':
      'Ein Wort, das mit `&`, `*` oder `!` beginnt, hat in YAML eine eigene Bedeutung und passt hier nicht: setz den Text in Anführungszeichen.',
    'The file begins below a line with `---` alone: put this on a line of its own after it, or remove what stands before.':
      'Die Datei beginnt unter einer Zeile, auf der nur `---` steht: setz das auf eine eigene Zeile danach, oder entferne, was davor steht.',
    'A line that begins with `%` has a meaning of its own in YAML: remove it.':
      'Eine Zeile, die mit `%` beginnt, hat in YAML eine eigene Bedeutung: entferne sie.',
    'This key is longer than YAML allows: shorten it, or put its text into a value.':
      'Dieser Schlüssel ist länger, als YAML erlaubt: kürze ihn, oder setz seinen Text in einen Wert.',
    'A second `key: value` stands on this line: put it on a line of its own, or the text in quotes if the colon belongs to it.':
      'Auf dieser Zeile steht ein zweites `Schlüssel: Wert`: setz es auf eine eigene Zeile, oder den Text in Anführungszeichen, wenn der Doppelpunkt dazugehört.',
    'The line below this is indented more than the key, so it counts as part of this value. Put it at the same column as the key.':
      'Die Zeile darunter ist weiter eingerückt als der Schlüssel und zählt deshalb zu diesem Wert. Setz sie in dieselbe Spalte wie den Schlüssel.',
    'A list item begins here where a key is due: put it below the key of its list, in line with the other items.':
      'Hier beginnt ein Listeneintrag, wo ein Schlüssel stehen soll: setz ihn unter den Schlüssel seiner Liste, in einer Flucht mit den anderen Einträgen.',
    'This is neither a key with a value nor part of one: is a colon missing, or the indentation off?':
      'Das ist weder ein Schlüssel mit einem Wert noch Teil davon: fehlt ein Doppelpunkt, oder stimmt die Einrückung nicht?',
    'This is not valid YAML here: check the indentation and the brackets, or put the text in quotes.':
      'Das ist hier kein gültiges YAML: prüfe Einrückung und Klammern, oder setz den Text in Anführungszeichen.',
    'A second YAML document begins here. A coach file holds one document: move this into a file of its own, or remove the `---`.':
      'Hier beginnt ein zweites YAML-Dokument. Eine Coach-Datei enthält eines: verschieb das in eine eigene Datei, oder entferne das `---`.',
    'Git left a merge conflict here: decide between the two versions and remove the markers.':
      'Git hat hier einen Konflikt hinterlassen: entscheide dich zwischen den beiden Fassungen, und entferne die Markierungen.',
    '{0} and {1}': '{0} und {1}',
    '1 word': '1 Wort',
    '{0} words': '{0} Wörter',
    '1 day': '1 Tag',
    '{0} days': '{0} Tage',
    '1 day ago': 'vor 1 Tag',
    '{0} days ago': 'vor {0} Tagen',
    green: 'grün',
    amber: 'gelb',
    red: 'rot',
    'The theme {0}': 'Das Thema {0}',
    'This theme': 'Dieses Thema',
    'All {0} buckets of this round are rated {1}: begin with the strongest and the weakest one, and see whether they are really the same.':
      'Alle {0} Bereiche dieser Runde sind mit {1} bewertet: fang mit dem stärksten und dem schwächsten an, und sieh nach, ob sie wirklich gleich sind.',
    '{0}: you see this differently, self {1}, lead {2}':
      '{0}: ihr seht das verschieden, selbst {1}, Führungskraft {2}',
    '{0} ({1})': '{0} ({1})',
    'the session since has not discussed it': 'das Gespräch seither kam nicht darauf',
    'the {0} sessions since have not discussed it': 'die {0} Gespräche seither kamen nicht darauf',
    '{0}, and {1}: begin the next one with it, and note it under `discussed`.':
      '{0}, und {1}: beginnt das nächste damit, und haltet es unter `discussed` fest.',
    'The other view': 'Die andere Sicht',
    'There is no assessment yet: when both are ready, let person and lead each rate the buckets, apart from each other, and compare.':
      'Noch gibt es keine Einschätzung: wenn beide so weit sind, sollen Person und Führungskraft die Bereiche bewerten, jede für sich, und dann vergleichen.',
    'Only {0} has rated so far: ask {1} for a round too, made without looking at these numbers.':
      'Bisher hat nur {0} bewertet: bitte auch {1} um eine Runde, ohne Blick auf diese Zahlen.',
    'A round by {0}': 'Eine Runde, bewertet hat: {0}',
    '{0}. A question to open with: "What did each of you see that led to this number?"':
      '{0}. Eine Frage zum Einstieg: „Was habt ihr jeweils gesehen, das zu dieser Zahl geführt hat?“',
    'The skill {0}': 'Die Fähigkeit {0}',
    '{0}: {1} is the lowest rating there is, and has no `evidence`: write down what you saw, as `{ rating: {2}, evidence: … }`.':
      '{0}: {1} ist die niedrigste Bewertung, die es gibt, und hat keinen Beleg (`evidence`): schreib auf, was du gesehen hast, als `{ rating: {2}, evidence: … }`.',
    '{0}: {1} is the highest rating there is, and has no `evidence`: write down what you saw, as `{ rating: {2}, evidence: … }`.':
      '{0}: {1} ist die höchste Bewertung, die es gibt, und hat keinen Beleg (`evidence`): schreib auf, was du gesehen hast, als `{ rating: {2}, evidence: … }`.',
    'The newest assessment is of {0}, {1} days ago (more than {2}): let both rate again, apart from each other, and compare with what you see here.':
      'Die neueste Einschätzung ist vom {0}, vor {1} Tagen (mehr als {2}): lasst beide neu bewerten, jede Seite für sich, und vergleicht mit dem, was hier steht.',
    'write down the day on which you agreed on it, or move it to `earlier-challenges`':
      'schreib den Tag auf, an dem ihr euch darauf geeinigt habt, oder verschieb sie nach `earlier-challenges`',
    'ask {0} whether they share the ambition, and write down the day on which you agreed':
      'frag {0}, ob ihr dasselbe wollt, und schreib den Tag auf, an dem ihr euch geeinigt habt',
    'The challenge is `{0}`, but has no `agreed`: {1}.':
      'Die Herausforderung ist `{0}`, hat aber kein `agreed`: {1}.',
    '{0} days after the period began (more than {1}), the challenge is not agreed yet: talk it through and set `agreed`, or look for another one together.':
      '{0} Tage nach Beginn des Zeitraums (mehr als {1}) ist die Herausforderung noch nicht vereinbart: sprecht sie durch und setzt `agreed`, oder sucht gemeinsam eine andere.',
    'The start of the period': 'Der Beginn des Zeitraums',
    'The challenge was last reviewed on {0}': 'Die Herausforderung wurde zuletzt am {0} besprochen',
    'The challenge was agreed on {0}': 'Die Herausforderung wurde am {0} vereinbart',
    '{0}, {1} days ago (more than {2}): ask how ready {3} feels for it by now, and set `reviewed`.':
      '{0}, vor {1} Tagen (mehr als {2}): frag, wie bereit sich {3} inzwischen dafür fühlt, und setz `reviewed`.',
    'This plan has no `challenge`: ask which project or responsibility should come next if all were ready for it, and write it down with `status: idea`.':
      'Dieser Plan hat keine Herausforderung (`challenge`): frag, welches Projekt oder welche Verantwortung als Nächstes käme, wenn alles bereit wäre, und schreib es mit `status: idea` auf.',
    'The challenge is done, and no other follows yet: move it to `earlier-challenges`, and ask what should come next.':
      'Die Herausforderung ist geschafft, und noch folgt keine: verschieb sie nach `earlier-challenges`, und frag, was als Nächstes kommen soll.',
    'The challenge was dropped, and no other follows yet: move it to `earlier-challenges`, and ask what should come next.':
      'Die Herausforderung wurde aufgegeben, und noch folgt keine: verschieb sie nach `earlier-challenges`, und frag, was als Nächstes kommen soll.',
    'This plan has no `vision`: ask where the person wants to be in some years, write it down in their own words under `vision.person`, and your view under `vision.lead`.':
      'Dieser Plan hat keine Vision (`vision`): frag, wo die Person in einigen Jahren sein will, schreib es in ihren Worten unter `vision.person` auf, und deine Sicht unter `vision.lead`.',
    '`vision` holds only the view of {0}': '`vision` enthält nur eine Sicht ({0})',
    '{0}, and is not agreed: ask {1} for theirs, write it down as `{2}`, and talk both through.':
      '{0} und ist nicht vereinbart: frag {1} nach der anderen, schreib sie als `{2}` auf, und sprecht beide durch.',
    '{0}: ask {1} for theirs, and write it down as `{2}`.':
      '{0}: frag {1} nach der anderen, und schreib sie als `{2}` auf.',
    '`vision` has no `agreed`: talk it through, change what only one of you wants, and write down the day.':
      '`vision` hat kein `agreed`: sprecht sie durch, ändert, was nur eine Seite will, und schreibt den Tag auf.',
    '`vision` has no `beyond`: ask what {0} dreams of after this role and company. It may stay unwritten; then silence this hint with a reason.':
      '`vision` hat kein `beyond`: frag, wovon {0} nach dieser Rolle und dieser Firma träumt. Es darf ungeschrieben bleiben; dann stell diesen Hinweis mit einem Grund still.',
    'This compass has no `context`: say in a sentence or two what makes your company and team specific, such as customers, way of selling, number of teams and release rhythm.':
      'Dieser Kompass hat kein `context`: sag in ein, zwei Sätzen, was eure Firma und euer Team ausmacht, etwa Kundschaft, Art des Verkaufs, Zahl der Teams und Rhythmus der Releases.',
    '`context` has {0}, fewer than {1}: add what makes your company and team specific, such as customers, way of selling, number of teams and release rhythm.':
      '`context` hat {0}, weniger als {1}: ergänze, was eure Firma und euer Team ausmacht, etwa Kundschaft, Art des Verkaufs, Zahl der Teams und Rhythmus der Releases.',
    '{0} still says what the starter compass says: rewrite `good` so that two of you would agree whether they have seen it.':
      '{0} sagt noch, was die Vorlage sagt: schreib `good` so, dass zwei von euch sich einig wären, ob sie es gesehen haben.',
    'The bucket `{0}` ({1}) is missing: say what good looks like in it, or that it is `relevant: false` here and why.':
      'Der Bereich `{0}` ({1}) fehlt: sag, wie gut darin aussieht, oder dass er hier `relevant: false` ist und warum.',
    'This compass has been a draft since {0}': 'Dieser Kompass ist seit {0} ein Entwurf',
    'This compass is a draft that was last reviewed on {0}':
      'Dieser Kompass ist ein Entwurf, zuletzt durchgesehen am {0}',
    '{0}, {1} days ago (more than {2}): set `status: active` and use it as it is. It grows better with use than at the desk.':
      '{0}, vor {1} Tagen (mehr als {2}): setz `status: active`, und benutz ihn, wie er ist. Im Gebrauch wird er eher gut als am Schreibtisch.',
    'The date that counts': 'Das Datum, das zählt',
    'This compass has {0} skills, more than {1}: keep those that you have talked about with someone in the last half-year, and drop the rest.':
      'Dieser Kompass hat {0} Fähigkeiten, mehr als {1}: behalte die, über die du im letzten halben Jahr mit jemandem gesprochen hast, und streich den Rest.',
    'This compass has {0} levels, more than {1}: keep those of which your team has someone, or soon will.':
      'Dieser Kompass hat {0} Stufen, mehr als {1}: behalte die, auf denen in deinem Team jemand ist oder bald sein wird.',
    'This compass was last reviewed on {0}, {1} days ago (more than {2}): read it with the team, change what no longer fits, and set `reviewed`.':
      'Dieser Kompass wurde zuletzt am {0} durchgesehen, vor {1} Tagen (mehr als {2}): lest ihn im Team, ändert, was nicht mehr passt, und setzt `reviewed`.',
    'The trait {0}': 'Das Persönlichkeitsmerkmal {0}',
    'say in a sentence what one sees someone do who is good at it, so that two of you would agree whether they have seen it.':
      'sag in einem Satz, was man jemanden tun sieht, der darin gut ist, sodass zwei von euch sich einig wären, ob sie es gesehen haben.',
    '{0} has no `good`: {1}': '{0} hat kein `good`: {1}',
    '{0} has {1} in `good`, fewer than {2}: {3}': '{0} hat {1} in `good`, weniger als {2}: {3}',
    'the one before, on {0}': 'dem davor am {0}',
    'the start of the period, on {0}': 'dem Beginn des Zeitraums am {0}',
    '{0} lay between this session and {1}, more than {2}: keep the next ones closer together, so that nothing has to wait for a review.':
      '{0} zwischen diesem Gespräch und {1}, mehr als {2}: legt die nächsten enger zusammen, damit nichts auf eine Beurteilung warten muss.',
    'The session before': 'Das Gespräch davor',
    'The next session is planned {0} after the last one, on {1}; more than {2} is long: plan one in between, so that nothing has to wait for a review.':
      'Das nächste Gespräch ist {0} nach dem letzten geplant, dem am {1}; mehr als {2} ist lang: plant eines dazwischen, damit nichts auf eine Beurteilung warten muss.',
    'The last session': 'Das letzte Gespräch',
    '{0}, since {1}: hold the next one, however short, or find a time that nothing else takes.':
      '{0}, seit {1}: haltet das nächste ab, wie kurz auch immer, oder findet eine Zeit, die nichts anderes nimmt.',
    'The last session was cancelled': 'Das letzte Gespräch fiel aus',
    'The last {0} sessions were all cancelled': 'Die letzten {0} Gespräche fielen alle aus',
    'The last session gives no theme a colour: begin the next one with green, amber or red for each theme, under `progress`.':
      'Das letzte Gespräch gibt keinem Thema eine Farbe: beginnt das nächste mit Grün, Gelb oder Rot für jedes Thema, unter `progress`.',
    'The last {0} sessions give no theme a colour: begin the next one with green, amber or red for each theme, under `progress`.':
      'Die letzten {0} Gespräche geben keinem Thema eine Farbe: beginnt das nächste mit Grün, Gelb oder Rot für jedes Thema, unter `progress`.',
    ', due on {0}': ', fällig am {0}',
    ', without a day': ', ohne Tag',
    '{0} promised {1}{2}, and the session on {3} did not come back to it: ask how it went, and log it again with `done: true` or a new `due`.':
      '{0} hat {1} zugesagt{2}, und das Gespräch am {3} kam nicht darauf zurück: frag, wie es lief, und halt es noch einmal fest, mit `done: true` oder einem neuen `due`.',
    '{0} was given green on {1} without `evidence`: add what both of you saw.':
      '{0} bekam am {1} Grün ohne Beleg (`evidence`): ergänze, was ihr beide gesehen habt.',
    'A refresh was due on {0}, {1}: take an hour to look at headline and themes together, and log it as `kind: refresh`.':
      'Eine Auffrischung war am {0} fällig, {1}: nehmt euch eine Stunde für Leitsatz und Themen, und haltet sie als `kind: refresh` fest.',
    'The last {0} sessions all asked {1}: ask what has changed since the first answer, or try another question.':
      'Die letzten {0} Gespräche fragten alle {1}: frag, was sich seit der ersten Antwort geändert hat, oder nimm eine andere Frage.',
    'A coaching session was due on {0}, {1}: hold it now, however short, or put a day for it into the log as `planned`.':
      'Ein Coaching-Gespräch war am {0} fällig, {1}: haltet es jetzt ab, wie kurz auch immer, oder setzt einen Tag dafür als `planned` ins Log.',
    'It was planned here: was it held, or cancelled?':
      'Hier war es geplant: fand es statt, oder fiel es aus?',
    '{0} has been {1} in its last {2} coloured sessions, since {3}: ask what would have to change for it to move, and change the action, the help or the theme.':
      '{0} war in den letzten {2} Gesprächen mit Farbe immer {1}, seit {3}: frag, was sich ändern müsste, damit es sich bewegt, und ändert die Maßnahme, die Hilfe oder das Thema.',
    'The first amber': 'Das erste Gelb',
    'The first red': 'Das erste Rot',
    'Status and other took {0}% of the last {1} sessions that say where the time went ({2} of {3} minutes): move status into the 1:1 or into writing, and keep the session for growth.':
      'Status und Sonstiges nahmen {0} % der letzten {1} Gespräche, die sagen, wohin die Zeit ging ({2} von {3} Minuten): legt Status ins Einzelgespräch oder schreibt ihn auf, und haltet das Gespräch für Wachstum frei.',
    'The session on {0} had no time for growth, career or feedback: begin the next one with the themes, and let status wait for the 1:1.':
      'Das Gespräch am {0} hatte keine Zeit für Wachstum, Laufbahn oder Feedback: beginnt das nächste mit den Themen, und lasst Status auf das Einzelgespräch warten.',
    'since the session on {0}': 'seit dem Gespräch am {0}',
    'without any session': 'ganz ohne Coaching-Gespräch',
    '{0} 1:1s were held {1}, while a session is overdue by {2}: turn the next 1:1 into the session, and leave status out of it.':
      '{0} Einzelgespräche fanden statt, {1}, während ein Coaching-Gespräch überfällig ist ({2}): macht das nächste Einzelgespräch dazu, und lasst Status heraus.',
    '{0} got no colour in the last session, though others did: give it one next time, or close it.':
      '{0} bekam im letzten Gespräch keine Farbe, andere schon: gebt ihm nächstes Mal eine, oder schließt es ab.',
    '{0} got no colour in the last {1} sessions, though others did: give it one next time, or close it.':
      '{0} bekam in den letzten {1} Gesprächen keine Farbe, andere schon: gebt ihm nächstes Mal eine, oder schließt es ab.',
    'This comment names no code: write `# coach-ignore CODE: reason`, or remove it.':
      'Dieser Kommentar nennt keinen Code: schreib `# coach-ignore CODE: Grund`, oder entferne ihn.',
    '{0}: remove it here.': '{0}: entferne es hier.',
    'No finding has the code `{0}`': 'Kein Befund hat den Code `{0}`',
    '`{0}` is an error and cannot be silenced':
      '`{0}` ist ein Fehler und lässt sich nicht stillstellen',
    'There is no `{0}` to silence': 'Es gibt kein `{0}` stillzustellen',
    '"{0}" and its actions stand word for word in {1}\'s plan too{2}: ask {3} what it means for them, and put it into words of their own.':
      '„{0}“ und die Maßnahmen dazu stehen Wort für Wort auch im Plan von {1}{2}: frag {3}, was das hier heißt, und fasst es in eigene Worte.',
    ' (and in {0} more)': ' (und in {0} weiteren)',
    ' (and in others)': ' (und in anderen)',
    "The same theme in {0}'s plan": 'Dasselbe Thema im Plan von {0}',
    'This text speaks of {0}: keep pay and evaluation out of the plan, in a talk and a place of their own, and say here what shall grow.':
      'Dieser Text spricht von {0}: halte Bezahlung und Beurteilung aus dem Plan heraus, in einem eigenen Gespräch und an einem eigenen Ort, und sag hier, was wachsen soll.',
    '{0}, the lead,': '{0}, die Führungskraft,',
    '{0}, who is not {1},': '{0}, also nicht {1},',
    '{0} owns this plan: let {1} put it into words of their own, then set `owner: {2}`.':
      'Dieser Plan gehört {0}: lass {1} ihn in eigene Worte fassen, dann setz `owner: {2}`.',
    "One of the lead's actions": 'Eine Maßnahme der Führungskraft',
    '{0} of the {1} open actions are those of {2}, the lead: ask {3} which of them to take over, since who acts is who grows.':
      '{0} der {1} offenen Maßnahmen sind bei der Führungskraft ({2}): frag {3}, welche davon übernommen werden, denn wer handelt, wächst.',
    somebody: 'jemand',
    'This plan has no `cadence`, so no check-in is ever due: add `cadence: { nudge: weekly, session: monthly, refresh: quarterly }`, or a rhythm of your own.':
      'Dieser Plan hat keinen Rhythmus (`cadence`), also steht nie ein Termin an: ergänze `cadence: { nudge: weekly, session: monthly, refresh: quarterly }`, oder euren eigenen Rhythmus.',
    'This plan has no `owner`: add `owner: {0}`, since the person owns the plan.':
      'Dieser Plan hat kein `owner`: ergänze `owner: {0}`, denn der Plan gehört der Person.',
    'This plan has no `owner`: add one. The person owns the plan.':
      'Dieser Plan hat kein `owner`: ergänze es. Der Plan gehört der Person.',
    '`cadence` does not say how {0} wants to be reminded: ask, and write the answer down as `nudge-by`, such as `nudge-by: Slack`.':
      '`cadence` sagt nicht, wie {0} erinnert werden will: frag, und schreib die Antwort als `nudge-by` auf, etwa `nudge-by: Slack`.',
    'This plan has no `period`: give it a `start` and, some six months later, an `end`, so that there is a day to look back at what has grown.':
      'Dieser Plan hat keinen Zeitraum (`period`): gib ihm ein `start` und, etwa sechs Monate später, ein `end`, damit es einen Tag gibt, um auf das Gewachsene zurückzublicken.',
    'This text holds {0}, and everyone who can read the repository can read it: leave out what the plan does not need, or ask whether it may stay.':
      'Dieser Text enthält {0}, und alle, die das Repository lesen können, können ihn lesen: lass weg, was der Plan nicht braucht, oder frag, ob es stehen bleiben darf.',
    '{0} is no compass: name a file that begins with `kind: compass`.':
      '{0} ist kein Kompass: nenn eine Datei, die mit `kind: compass` beginnt.',
    'There is no coach file at {0}, seen from this file':
      'Unter {0} gibt es, von dieser Datei aus gesehen, keine Coach-Datei',
    '{0}: correct the path, or leave `compass` out until there is one.':
      '{0}: berichtige den Pfad, oder lass `compass` weg, bis es einen gibt.',
    '{0}: did you mean {1}?': '{0}: meinst du {1}?',
    '{0} is not read': '{0} wird nicht gelesen',
    '{0}, since it is absolute or a URL: write the path as seen from this file, such as `../pm.coach.yaml`.':
      '{0}, denn der Pfad ist absolut oder eine URL: schreib ihn von dieser Datei aus gesehen, etwa `../pm.coach.yaml`.',
    '{0}, since paths are written with `/`: did you mean {1}?':
      '{0}, denn Pfade werden mit `/` geschrieben: meinst du {1}?',
    '{0}, since it leaves the workspace folders: open a folder that holds both files (on the command line: name it with `--workspace`), or keep a copy of the compass here.':
      '{0}, denn der Pfad führt aus den Ordnern des Arbeitsbereichs hinaus: öffne einen Ordner, der beide Dateien enthält (auf der Kommandozeile: nenn ihn mit `--workspace`), oder leg hier eine Kopie des Kompasses ab.',
    'This round is': 'Diese Runde ist',
    'This entry (`{0}`, `{1}`) is': 'Dieser Eintrag (`{0}`, `{1}`) ist',
    'correct the date, or write `status: planned`':
      'berichtige das Datum, oder schreib `status: planned`',
    '`{0}` is': '`{0}` ist',
    'correct the date': 'berichtige das Datum',
    '{0} dated {1}, after today ({2}): {3}.': '{0} auf {1} datiert, nach heute ({2}): {3}.',
    'on the day on which it starts': 'am Tag des Beginns',
    'before it starts': 'vor dem Beginn',
    'This pause': 'Diese Pause',
    'This period': 'Dieser Zeitraum',
    '{0} ends {1} ({2} to {3}): correct one of the two dates.':
      '{0} endet {1} ({2} bis {3}): berichtige eines der beiden Daten.',
    'The start': 'Der Beginn',
    'another theme': 'einem anderen Thema',
    'The first theme with this id': 'Das erste Thema mit dieser Kennung',
    'another action': 'einer anderen Maßnahme',
    'The first action with this id': 'Die erste Maßnahme mit dieser Kennung',
    'another skill': 'einer anderen Fähigkeit',
    'The first skill with this id': 'Die erste Fähigkeit mit dieser Kennung',
    ' in {0}': ' in {0}',
    'The id {0} is already that of {1}{2}: give this one an id of its own.':
      'Die Kennung {0} gehört schon {1}{2}: gib hier eine eigene.',
    ' (and {0} more)': ' (und {0} weitere)',
    '{0}{1} is a plan for {2} in the same time: close one with `status: closed`, set their periods apart, or give another person another `id`.':
      '{0}{1} ist ein Plan für {2} in derselben Zeit: schließ einen mit `status: closed`, trenn ihre Zeiträume, oder gib einer anderen Person eine andere `id`.',
    'Another plan for {0}': 'Ein weiterer Plan für {0}',
    '{0}: {1}.': '{0}: {1}.',
    'There is no plan at {0}, seen from this file':
      'Unter {0} gibt es, von dieser Datei aus gesehen, keinen Plan',
    '{0}: name a file of the workspace that begins with `kind: plan`.':
      '{0}: nenn eine Datei des Arbeitsbereichs, die mit `kind: plan` beginnt.',
    'No rating lies on a scale from {0} to {1}: give a `min` below its `max`.':
      'Auf einer Skala von {0} bis {1} liegt keine Bewertung: gib ein `min` unter dem `max` an.',
    'The rating {0} is not on the scale: give a whole or half step from {1} to {2}.':
      'Die Bewertung {0} liegt nicht auf der Skala: gib einen ganzen oder halben Schritt von {1} bis {2} an.',
    'The rating {0} is not on any scale: give a whole or half step.':
      'Die Bewertung {0} liegt auf keiner Skala: gib einen ganzen oder halben Schritt an.',
    '{0} is none of the eight buckets': '{0} ist keiner der acht Bereiche',
    '{0} is neither one of the eight buckets nor in {1}':
      '{0} ist weder einer der acht Bereiche noch in {1}',
    "use one of those, or add it to the compass's `buckets`":
      'nimm einen davon, oder ergänze ihn unter `buckets` im Kompass',
    "use one of them, or name in the plan's `compass` the file that defines it":
      'nimm einen davon, oder nenn unter `compass` im Plan die Datei, die ihn definiert',
    'use one of them, or name in `compass` the file that defines it':
      'nimm einen davon, oder nenn unter `compass` die Datei, die ihn definiert',
    '{0} is neither one of the eight buckets nor in a compass of the workspace':
      '{0} ist weder einer der acht Bereiche noch in einem Kompass des Arbeitsbereichs',
    "use one of those, or add it to a compass's `buckets`":
      'nimm einen davon, oder ergänze ihn unter `buckets` in einem Kompass',
    '{0} is none of the thirty emotions': '{0} ist keins der dreißig Gefühle',
    'choose the nearest of them, and put the finer word in `notes`':
      'wähl das nächstliegende, und schreib das feinere Wort in `notes`',
    '{0} lists no level {1}': '{0} führt keine Stufe {1}',
    'list the levels of your team there under `levels`, junior first':
      'führ dort unter `levels` die Stufen deines Teams auf, die unterste zuerst',
    'correct it, or add it there to `levels`':
      'berichtige sie, oder ergänze sie dort unter `levels`',
    'list the levels of your team under `levels`, junior first':
      'führ unter `levels` die Stufen deines Teams auf, die unterste zuerst',
    'correct it, or add it to `levels`': 'berichtige sie, oder ergänze sie unter `levels`',
    'This compass lists no level {0}': 'Dieser Kompass führt keine Stufe {0}',
    'No question of the bank or the workspace has the id {0}':
      'Keine Frage der Sammlung oder des Arbeitsbereichs hat die Kennung {0}',
    'correct the id, or add the question to a file of `kind: questions`':
      'berichtige die Kennung, oder ergänze die Frage in einer Datei mit `kind: questions`',
    '{0} defines no skill {1}': '{0} definiert keine Fähigkeit {1}',
    'correct the id, or define the skill there under its bucket':
      'berichtige die Kennung, oder definier die Fähigkeit dort unter ihrem Bereich',
    'add the theme under `themes` first': 'ergänze das Thema zuerst unter `themes`',
    'use one of its themes ({0}), or add this one under `themes`':
      'nimm eines seiner Themen ({0}), oder ergänze dieses unter `themes`',
    'The plan has no theme {0}': 'Der Plan hat kein Thema {0}',
    '{0} is no bucket, skill, trait or theme':
      '{0} ist weder Bereich noch Fähigkeit, Persönlichkeitsmerkmal oder Thema',
    'name one of those, and put free words in `notes`':
      'nenn eines davon, und schreib freie Worte in `notes`',
    '{0} defines no trait {1}': '{0} definiert kein Persönlichkeitsmerkmal {1}',
    'correct the id, or say there under `traits` how one would see it':
      'berichtige die Kennung, oder sag dort unter `traits`, woran man es sähe',
    'before the period starts on {0}': 'bevor der Zeitraum am {0} beginnt',
    'after the period ends on {0}': 'nachdem der Zeitraum am {0} endet',
    'This action is due on {0}, {1}: move it into the period, or leave it for the next plan.':
      'Diese Maßnahme ist am {0} fällig, {1}: leg sie in den Zeitraum, oder lass sie für den nächsten Plan.',
    'The end of the period': 'Das Ende des Zeitraums',
    'This action was due on {0}, {1}: mark it `done`, or agree on what stands in its way and on a new day.':
      'Diese Maßnahme war am {0} fällig, {1}: setz sie auf `done`, oder klärt, was ihr im Weg steht, und vereinbart einen neuen Tag.',
    'This action has no `due`: agree on the day by which it will be done, such as {0}.':
      'Diese Maßnahme hat kein `due`: vereinbart den Tag, bis zu dem sie getan ist, etwa {0}.',
    '{0}: {1} rated {2} on {3}, {4}, and no open theme is on it. Choose a theme for it, or agree on why it can wait.':
      '{0}: von {1} am {3} mit {2} bewertet, {4}, und kein offenes Thema gilt dem. Wählt ein Thema dafür, oder vereinbart, warum es warten kann.',
    'the lowest rating of all': 'die niedrigste Bewertung von allen',
    '{0} below what the compass expects ({1} for `{2}`)':
      '{0} unter dem, was der Kompass erwartet ({1} für `{2}`)',
    'The period is {0} days long, more than {1}: plan for about six months, and keep what comes later for the vision or the next plan.':
      'Der Zeitraum ist {0} Tage lang, mehr als {1}: plant etwa sechs Monate, und hebt Späteres für die Vision oder den nächsten Plan auf.',
    'This plan has no `headline`: say in one sentence what the person wants to be known for at the end of this period.':
      'Dieser Plan hat keinen Leitsatz (`headline`): sag in einem Satz, wofür die Person am Ende dieses Zeitraums bekannt sein will.',
    'None of the themes of this period is about a personality trait: ask which one, such as curiosity or empathy, would help most, and give a theme that `trait`.':
      'Keins der Themen dieses Zeitraums gilt einem Persönlichkeitsmerkmal: frag, welches am meisten helfen würde, etwa Neugier oder Einfühlung, und gib einem Thema dieses `trait`.',
    '{0} does not say how you will see that it worked: add `success`, best something that a third person could notice.':
      '{0} sagt nicht, woran ihr seht, dass es gelungen ist: ergänzt `success`, am besten etwas, das auch Dritte bemerken.',
    'The period ended on {0}, {1}: refresh the plan with a new period and headline, or close it with `status: closed`.':
      'Der Zeitraum endete am {0}, {1}: frischt den Plan mit neuem Zeitraum und Leitsatz auf, oder schließt ihn mit `status: closed`.',
    '{0} has no action yet': '{0} hat noch keine Maßnahme',
    '{0} has only actions that were dropped': '{0} hat nur Maßnahmen, die aufgegeben wurden',
    '{0}: agree on one next step that can be seen to be done, with a day by which it will be.':
      '{0}: vereinbart einen nächsten Schritt, dem man ansieht, dass er getan ist, und einen Tag, bis zu dem er es ist.',
    '{0} is on no bucket, skill or trait: say what it grows, with `bucket`, `skill` or `trait`.':
      '{0} gilt keinem Bereich, keiner Fähigkeit und keinem Persönlichkeitsmerkmal: sag mit `bucket`, `skill` oder `trait`, was dadurch wächst.',
    'This plan has no `themes` yet: select three to five together, and begin with the one that the next challenge needs most.':
      'Dieser Plan hat noch keine Themen (`themes`): wählt gemeinsam drei bis fünf, und beginnt mit dem, das die nächste Herausforderung am meisten braucht.',
    'No theme is open or was closed': 'Kein Thema ist offen oder wurde abgeschlossen',
    'Only 1 theme is open or was closed': 'Nur 1 Thema ist offen oder wurde abgeschlossen',
    'Only {0} themes are open or were closed':
      'Nur {0} Themen sind offen oder wurden abgeschlossen',
    '{0} in this period, fewer than {1}: add what the next challenge asks for, and think of a personality trait too.':
      '{0} in diesem Zeitraum, weniger als {1}: ergänzt, was die nächste Herausforderung verlangt, und denkt auch an ein Persönlichkeitsmerkmal.',
    '{0} actions are open, more than {1}: agree on those that come first, and drop the others or leave them for the next refresh.':
      '{0} Maßnahmen sind offen, mehr als {1}: vereinbart, welche zuerst kommen, und gebt die anderen auf oder lasst sie für die nächste Auffrischung.',
    '{0} themes are open, more than {1}: agree on the {2} that matter most for the next challenge, and close the others or leave them for the next refresh.':
      '{0} Themen sind offen, mehr als {1}: vereinbart die {2}, auf die es für die nächste Herausforderung am meisten ankommt, und schließt die anderen ab oder lasst sie für die nächste Auffrischung.',
    'None of the {0} actions with a `kind` is `experience`: add one in which the new skill is tried at work itself.':
      'Keine der {0} Maßnahmen mit `kind` ist `experience`: ergänzt eine, in der das Neue in der Arbeit selbst erprobt wird.',
    '{0} has {1}, fewer than {2}: say what will be done, how often, with whom or for which occasion.':
      '{0} hat {1}, weniger als {2}: sag, was getan wird, wie oft, mit wem oder aus welchem Anlass.',
    '{0}: say what will be done, so that both can see when it is.':
      '{0}: sag, was getan wird, sodass beide sehen, wann es so weit ist.',
    'number, date, title or name': 'keine Zahl, kein Datum, keinen Titel und keinen Namen',
    'number, date or title': 'keine Zahl, kein Datum und keinen Titel',
    '{0} begins with "{1}" and holds no {2}': '{0} beginnt mit „{1}“ und enthält {2}',
    '{0} ends with "{1}" and holds no {2}': '{0} endet mit „{1}“ und enthält {2}',
    'One round gives all buckets the same rating.':
      'Eine Runde gibt allen Bereichen dieselbe Bewertung.',
    'Self and lead see a bucket very differently, and the sessions since have not discussed it.':
      'Selbst und Führungskraft sehen einen Bereich sehr verschieden, und die Gespräche seither kamen nicht darauf.',
    'The plan holds no assessment yet.': 'Der Plan enthält noch keine Einschätzung.',
    'Only one of person and lead has given ratings.':
      'Von Person und Führungskraft hat nur eine Seite bewertet.',
    'Self and lead see a bucket differently, and have not talked about it yet.':
      'Selbst und Führungskraft sehen einen Bereich verschieden und haben noch nicht darüber gesprochen.',
    'A rating by the lead is at an end of the scale, and says nothing of what was seen.':
      'Eine Bewertung der Führungskraft liegt am Ende der Skala und sagt nicht, was zu sehen war.',
    'Neither self nor lead has given ratings for a long time.':
      'Weder Person noch Führungskraft haben seit langem bewertet.',
    'The next bigger challenge has no day on which both agreed on it.':
      'Die nächste größere Herausforderung hat keinen Tag, an dem beide sich darauf geeinigt haben.',
    'The next bigger challenge has not been looked at for a long time.':
      'Die nächste größere Herausforderung wurde lange nicht angesehen.',
    'The plan names no next bigger challenge.':
      'Der Plan nennt keine nächste größere Herausforderung.',
    'The challenge is over, and no other follows.':
      'Die Herausforderung ist vorbei, und keine andere folgt.',
    'The plan has no shared vision.': 'Der Plan hat keine gemeinsame Vision.',
    'The vision holds one view only, or was not agreed.':
      'Die Vision enthält nur eine Sicht oder wurde nicht vereinbart.',
    'The vision says nothing beyond the current role and company.':
      'Die Vision sagt nichts über die jetzige Rolle und Firma hinaus.',
    'The compass says hardly anything about this company and team.':
      'Der Kompass sagt kaum etwas über diese Firma und dieses Team.',
    'One of the eight buckets of the PMwheel is missing.':
      'Einer der acht Bereiche des PMwheels fehlt.',
    'The compass is becoming a career ladder before anyone uses it.':
      'Der Kompass wird zur Karriereleiter, bevor ihn jemand benutzt.',
    'The compass has not been reviewed for a long time.':
      'Der Kompass wurde lange nicht durchgesehen.',
    'A bucket, a skill or a trait does not say what good looks like.':
      'Ein Bereich, eine Fähigkeit oder ein Persönlichkeitsmerkmal sagt nicht, wie gut aussieht.',
    'A long stretch lies between two coaching sessions.':
      'Zwischen zwei Coaching-Gesprächen liegt viel Zeit.',
    'The last sessions were all cancelled.': 'Die letzten Gespräche fielen alle aus.',
    'The last sessions gave no theme a colour.':
      'Die letzten Gespräche gaben keinem Thema eine Farbe.',
    'A commitment is not done, and the last session did not come back to it.':
      'Eine Zusage ist nicht eingelöst, und das letzte Gespräch kam nicht darauf zurück.',
    'An open theme is green, and nothing says what was seen.':
      'Ein offenes Thema ist grün, und nichts sagt, was zu sehen war.',
    'The quarterly refresh of the plan is overdue.': 'Die Auffrischung des Plans ist überfällig.',
    'The same question was asked in session after session.':
      'Dieselbe Frage wurde in einem Gespräch nach dem anderen gestellt.',
    'The coaching session is overdue.': 'Das Coaching-Gespräch ist überfällig.',
    'An open theme has been amber, or red, in session after session.':
      'Ein offenes Thema war in einem Gespräch nach dem anderen gelb oder rot.',
    'The work of the day takes over the time that was kept for growth.':
      'Das Tagesgeschäft nimmt die Zeit ein, die für Wachstum gedacht war.',
    'An open theme got no colour in the last sessions, though others did.':
      'Ein offenes Thema bekam in den letzten Gesprächen keine Farbe, andere schon.',
    'A `coach-ignore` comment silences nothing, or names no known code.':
      'Ein Kommentar `coach-ignore` stellt nichts still oder nennt keinen bekannten Code.',
    "A theme stands word for word in another person's plan.":
      'Ein Thema steht Wort für Wort im Plan einer anderen Person.',
    'A text speaks of pay or of performance evaluation.':
      'Ein Text spricht von Bezahlung oder Beurteilung.',
    'The plan is not in the hands of the person whom it is about.':
      'Der Plan liegt nicht in den Händen der Person, um die es geht.',
    'The plan has no cadence, so no check-in is ever due.':
      'Der Plan hat keinen Rhythmus, also steht nie ein Termin an.',
    'The plan does not say who owns it.': 'Der Plan sagt nicht, wem er gehört.',
    'The cadence does not say how the person wants to be reminded.':
      'Der Rhythmus sagt nicht, wie die Person erinnert werden will.',
    'The plan does not say for which time it is made.':
      'Der Plan sagt nicht, für welche Zeit er gemacht ist.',
    'A text holds a word about health, family, belief or union membership.':
      'Ein Text enthält ein Wort über Gesundheit, Familie, Glauben oder Gewerkschaft.',
    'The path in `compass` names no file, or one that is no compass.':
      'Der Pfad in `compass` nennt keine Datei oder eine, die kein Kompass ist.',
    'The path in `compass` leads out of the workspace folders, so that file is not read.':
      'Der Pfad in `compass` führt aus den Ordnern des Arbeitsbereichs hinaus, also wird die Datei nicht gelesen.',
    'Something that has happened is dated after today.':
      'Etwas, das schon geschehen ist, ist auf einen Tag nach heute datiert.',
    'A period or a pause ends before or on the day on which it starts (a pause may be one day).':
      'Ein Zeitraum oder eine Pause endet vor oder an dem Tag, an dem er oder sie beginnt (eine Pause darf einen Tag lang sein).',
    'Two themes or two actions of a plan, or the skills of two buckets in a compass, share an id.':
      'Zwei Themen oder zwei Maßnahmen eines Plans, oder die Fähigkeiten zweier Bereiche in einem Kompass, teilen sich eine Kennung.',
    'Another plan that is not closed is about the same person at the same time.':
      'Ein anderer Plan, der nicht geschlossen ist, gilt derselben Person zur selben Zeit.',
    'The path in `plan` names no plan of the workspace.':
      'Der Pfad in `plan` nennt keinen Plan des Arbeitsbereichs.',
    'A rating lies outside the scale, or is no whole or half step of it.':
      'Eine Bewertung liegt außerhalb der Skala oder ist kein ganzer oder halber Schritt darauf.',
    'A bucket is neither one of the eight of the PMwheel nor in the compass.':
      'Ein Bereich ist weder einer der acht des PMwheels noch im Kompass.',
    'The mood of a log entry is none of the thirty emotions.':
      'Die Stimmung eines Log-Eintrags ist keins der dreißig Gefühle.',
    'A level that the compass does not list.': 'Eine Stufe, die der Kompass nicht führt.',
    'A log entry names a question that neither the built-in bank nor the workspace has.':
      'Ein Log-Eintrag nennt eine Frage, die weder die mitgelieferte Sammlung noch der Arbeitsbereich hat.',
    'A skill that the compass does not define.': 'Eine Fähigkeit, die der Kompass nicht definiert.',
    'A log entry gives progress to a theme that the plan does not have.':
      'Ein Log-Eintrag gibt einem Thema eine Farbe, das der Plan nicht hat.',
    'A log entry has `discussed` something that is no bucket, skill, trait or theme.':
      'Ein Log-Eintrag hat unter `discussed` etwas, das weder Bereich noch Fähigkeit, Persönlichkeitsmerkmal oder Thema ist.',
    'A personality trait that the compass does not define.':
      'Ein Persönlichkeitsmerkmal, das der Kompass nicht definiert.',
    'An open action is due outside the period of the plan.':
      'Eine offene Maßnahme ist außerhalb des Zeitraums des Plans fällig.',
    'An open action was due before today.': 'Eine offene Maßnahme war vor heute fällig.',
    'An open action has no day by which it will be done.':
      'Eine offene Maßnahme hat keinen Tag, bis zu dem sie getan ist.',
    'A bucket that the lead rates low has no theme.':
      'Ein Bereich, den die Führungskraft niedrig bewertet, hat kein Thema.',
    'The period of the plan is long.': 'Der Zeitraum des Plans ist lang.',
    'The plan has no headline.': 'Der Plan hat keinen Leitsatz.',
    'No theme is about a personality trait.': 'Kein Thema gilt einem Persönlichkeitsmerkmal.',
    'An open theme does not say how both will see that it worked.':
      'Ein offenes Thema sagt nicht, woran beide sehen, dass es gelungen ist.',
    'The period of the plan is over.': 'Der Zeitraum des Plans ist vorbei.',
    'An open theme has no action.': 'Ein offenes Thema hat keine Maßnahme.',
    'An open theme has none of `bucket`, `skill` and `trait`.':
      'Ein offenes Thema hat weder `bucket` noch `skill` oder `trait`.',
    'The plan has too few themes.': 'Der Plan hat zu wenige Themen.',
    'More actions are open than one can do beside the work.':
      'Mehr Maßnahmen sind offen, als neben der Arbeit zu schaffen sind.',
    'More themes are open than one can follow at a time.':
      'Mehr Themen sind offen, als man zugleich verfolgen kann.',
    'No action is one at work itself: all are learning from others, or courses and books.':
      'Keine Maßnahme liegt in der Arbeit selbst: alle sind Lernen von anderen, oder Kurse und Bücher.',
    'An open action names no step that can be seen to be done.':
      'Eine offene Maßnahme nennt keinen Schritt, dem man ansieht, dass er getan ist.',
    'The file is larger than 2 MiB, so it is not read.':
      'Die Datei ist größer als 2 MiB und wird deshalb nicht gelesen.',
    'The file is not valid YAML here.': 'Die Datei ist hier kein gültiges YAML.',
    'The file holds more than one YAML document; a coach file holds one.':
      'Die Datei enthält mehr als ein YAML-Dokument; eine Coach-Datei enthält eines.',
    'A YAML alias has no anchor, or aliases expand beyond the limit.':
      'Ein YAML-Alias hat keinen Anker, oder Aliasse ergeben mehr als erlaubt.',
    'A key stands twice in one mapping.': 'Ein Schlüssel steht zweimal in einer Gruppe.',
    'The key `kind` says what the file is; here it is missing or not known.':
      'Der Schlüssel `kind` sagt, was die Datei ist; hier fehlt er oder ist nicht bekannt.',
    'This version of the file format is not known.':
      'Diese Version des Dateiformats ist nicht bekannt.',
    'A required key is missing.': 'Ein nötiger Schlüssel fehlt.',
    'A key that the format does not know.': 'Ein Schlüssel, den das Format nicht kennt.',
    'A value that the format does not allow here.': 'Ein Wert, den das Format hier nicht erlaubt.',
    'A date that is no calendar date written YYYY-MM-DD.':
      'Ein Datum, das kein Kalendertag in der Form JJJJ-MM-TT ist.',
    'Git does not ignore this private file, so it can reach everyone who reads the repository: add `*.private.coach.yaml` to `.gitignore`, and take the file out with `git rm --cached` if it is in there already.':
      'Git übergeht diese private Datei nicht, sodass sie alle erreichen kann, die das Repository lesen: ergänze `*.private.coach.yaml` in `.gitignore`, und nimm die Datei mit `git rm --cached` heraus, wenn sie schon darin ist.',
    'There are {0} findings here, of which the {1} gravest are shown. `coach check` lists all.':
      'Hier gibt es {0} Befunde; gezeigt sind die {1} schwersten. `coach check` führt alle auf.',
  };
}
