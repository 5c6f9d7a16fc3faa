/** The German of why each finding matters, for hovers. */
export function reasons(): Readonly<Record<string, string>> {
  return {
    'An assessment puts a pin on the map (step 2). The same number everywhere is no place: it shows neither what to build on nor which themes to pick.':
      'Eine Einschätzung steckt eine Nadel in die Karte (Schritt 2). Überall dieselbe Zahl ist kein Ort: sie zeigt weder, worauf sich bauen lässt, noch, welche Themen zu wählen sind.',
    'Step 2 compares both views to find gaps in perception, and a session is the place to talk about them. A large one that is passed over stays a surprise in waiting, which is the pitfall "The Big Bang Review".':
      'Schritt 2 vergleicht beide Sichten, um Unterschiede in der Wahrnehmung zu finden, und ein Gespräch ist der Ort, darüber zu reden. Ein großer, der übergangen wird, bleibt eine Überraschung auf Abruf: der Fallstrick „The Big Bang Review“.',
    'An assessment puts a pin on the map (step 2). A plan may start without one; later both will want to know where it started.':
      'Eine Einschätzung steckt eine Nadel in die Karte (Schritt 2). Ein Plan darf ohne beginnen; später wollen beide wissen, wo er begann.',
    'Step 2 asks for both a self-assessment and one by the lead: what differs between them is where the best talks begin.':
      'Schritt 2 verlangt beides, eine Selbsteinschätzung und eine der Führungskraft: wo sie sich unterscheiden, beginnen die besten Gespräche.',
    'Step 2: compare the results to find gaps in perception. Small ones are normal, and neither side is right by default: a larger one is a good reason to talk.':
      'Schritt 2: vergleicht die Ergebnisse, um Unterschiede in der Wahrnehmung zu finden. Kleine sind normal, und keine Seite hat von vornherein recht: ein größerer ist ein guter Grund, zu reden.',
    "The lead's assessment is compared with the person's own (step 2). The highest and the lowest number are the first that one asks about: what was seen can be talked about, a number alone only be believed or not.":
      'Die Einschätzung der Führungskraft wird mit der eigenen verglichen (Schritt 2). Nach der höchsten und der niedrigsten Zahl fragt man zuerst: über das, was zu sehen war, lässt sich reden, eine Zahl allein kann man nur glauben oder nicht.',
    'An assessment is a pin on the map (step 2), and people move. A plan that is steered by an old one works on what may long have been learnt.':
      'Eine Einschätzung ist eine Nadel in der Karte (Schritt 2), und Menschen bewegen sich. Ein Plan, der sich nach einer alten richtet, arbeitet an dem, was vielleicht längst gelernt ist.',
    "Step 3 discusses the next bigger challenge with the person, to see whether they share the ambition. One that was only ever the lead's idea is the lead's goal.":
      'Schritt 3 bespricht die nächste größere Herausforderung mit der Person, um zu sehen, ob beide dasselbe wollen. Eine, die nur die Idee der Führungskraft war, ist deren Ziel.',
    'The next bigger challenge is what the person would be given next if they were ready (step 2). Readiness changes and so does the business: a look each quarter, when the plan is refreshed (step 5), keeps the promise alive.':
      'Die nächste größere Herausforderung ist, was die Person als Nächstes bekäme, wenn sie bereit wäre (Schritt 2). Die Bereitschaft ändert sich, und das Geschäft auch: ein Blick darauf je Quartal, wenn der Plan aufgefrischt wird (Schritt 5), hält das Versprechen lebendig.',
    'The next bigger challenge is the project or responsibility that the person would get next if they were ready (step 2). It tells which growth matters most.':
      'Die nächste größere Herausforderung ist das Projekt oder die Verantwortung, die die Person als Nächstes bekäme, wenn sie bereit wäre (Schritt 2). Sie sagt, auf welches Wachstum es am meisten ankommt.',
    'The next bigger challenge tells which growth matters most (step 2). With the last one done or dropped, themes and sessions have no direction until there is a new one.':
      'Die nächste größere Herausforderung sagt, auf welches Wachstum es am meisten ankommt (Schritt 2). Ist die letzte geschafft oder aufgegeben, haben Themen und Gespräche keine Richtung, bis es eine neue gibt.',
    'Person and lead align on the future before they plan (step 3), and look beyond the current role. Without it the plan may lead where only one of them wants to go.':
      'Person und Führungskraft einigen sich auf die Zukunft, bevor sie planen (Schritt 3), und sehen über die jetzige Rolle hinaus. Ohne das führt der Plan vielleicht dorthin, wohin nur eine Seite will.',
    'Step 3 is a shared vision: both say where they see the person, and align. One view alone, or two that never met, let each plan for a future that the other does not have in mind.':
      'Schritt 3 ist eine gemeinsame Vision: beide sagen, wo sie die Person sehen, und einigen sich. Eine Sicht allein, oder zwei, die sich nie begegnet sind, lassen jede Seite für eine Zukunft planen, die die andere nicht im Sinn hat.',
    'The shared vision looks beyond the current role to the whole career (step 3). Who may say what they dream of can be helped towards it; it may also stay unwritten, since others read this file.':
      'Die gemeinsame Vision sieht über die jetzige Rolle hinaus auf die ganze Laufbahn (Schritt 3). Wer sagen darf, wovon er oder sie träumt, kann dabei Hilfe bekommen; es darf auch ungeschrieben bleiben, denn andere lesen diese Datei.',
    'Good means something else in every company (step 1: avoid generic lists, focus on the needs of your product and team). Against a list that fits anyone, two people cannot agree on a rating.':
      'Gut heißt in jeder Firma etwas anderes (Schritt 1: keine allgemeinen Listen, sondern was Produkt und Team brauchen). Gegen eine Liste, die auf alle passt, können sich zwei nicht auf eine Bewertung einigen.',
    'The eight buckets cover the whole job (step 1, define "good"). One that is left out is one that nobody assesses, and nobody misses.':
      'Die acht Bereiche decken die ganze Arbeit ab (Schritt 1: sagen, was gut heißt). Einer, der fehlt, ist einer, den niemand einschätzt und niemand vermisst.',
    'The framework\'s pitfall "Paralysis by Analysis": trying to create the perfect ladder before starting. Start with the compass of your own team, and harmonise with HR later.':
      'Der Fallstrick „Paralysis by Analysis“: die vollkommene Leiter bauen wollen, bevor man anfängt. Fangt mit dem Kompass eures Teams an, und stimmt ihn später mit der Personalabteilung ab.',
    'The compass fits the needs of one product and team (step 1, define "good"), and those change. Once it describes a job that nobody does any more, ratings against it say little.':
      'Der Kompass passt zu dem, was ein Produkt und ein Team brauchen (Schritt 1), und das ändert sich. Beschreibt er eine Arbeit, die niemand mehr tut, sagen Bewertungen danach wenig.',
    'Step 1 defines "good" in terms that one can see. Where the compass says nothing, or a word or two, each of two raters fills in their own meaning, and their numbers cannot be compared.':
      'Schritt 1 sagt so, was gut heißt, dass man es sehen kann. Wo der Kompass nichts sagt, oder ein, zwei Wörter, füllt jede Seite ihre eigene Bedeutung ein, und ihre Zahlen lassen sich nicht vergleichen.',
    'The framework\'s pitfall "The Big Bang Review": feedback that waits for the performance review. Monthly sessions see to it that there are no surprises.':
      'Der Fallstrick „The Big Bang Review“: Feedback, das auf die Beurteilung wartet. Monatliche Gespräche sorgen dafür, dass es keine Überraschungen gibt.',
    'Consistency beats intensity (step 5). A session that gives way to the work of the day once is bad luck; one that does so again and again says what the growth of a person is worth here.':
      'Beständigkeit schlägt Wucht (Schritt 5). Ein Gespräch, das einmal dem Tagesgeschäft weicht, ist Pech; eines, das immer wieder weicht, sagt, was das Wachstum eines Menschen hier wert ist.',
    'The monthly session colour-codes progress on the plan (step 5). Without colours it is a talk beside the plan, and nobody sees that a theme has stood still.':
      'Das monatliche Gespräch gibt dem Fortschritt am Plan Farben (Schritt 5). Ohne Farben redet man am Plan vorbei, und niemand sieht, dass ein Thema stehen geblieben ist.',
    'The cadence keeps development in mind from one talk to the next (step 5). What is promised and never asked about again teaches both that promises here do not count, most of all those of the lead.':
      'Der Rhythmus hält die Entwicklung von einem Gespräch zum nächsten im Sinn (Schritt 5). Was zugesagt und nie wieder erfragt wird, lehrt beide, dass Zusagen hier nicht zählen, vor allem die der Führungskraft.',
    'The monthly session colour-codes progress (step 5), so that a later review holds no surprises. A green that both can explain in half a year was seen in something.':
      'Das monatliche Gespräch gibt dem Fortschritt Farben (Schritt 5), damit eine spätere Beurteilung keine Überraschung birgt. Ein Grün, das beide in einem halben Jahr noch erklären können, war an etwas zu sehen.',
    'A new headline or focus each quarter keeps the plan alive (step 5). What was right three months ago may be done, or no longer matter.':
      'Ein neuer Leitsatz oder Schwerpunkt je Quartal hält den Plan lebendig (Schritt 5). Was vor drei Monaten richtig war, ist vielleicht getan oder nicht mehr wichtig.',
    'The question bank is there to make people think (the framework\'s "Coaching Question Bank"). A question that comes every time gets the answer of last time.':
      'Die Fragensammlung ist da, um zum Nachdenken zu bringen (die „Coaching Question Bank“). Eine Frage, die jedes Mal kommt, bekommt die Antwort vom letzten Mal.',
    'Consistency beats intensity (step 5): a dedicated session a month keeps growth in mind. Once the rhythm is lost, so is the plan.':
      'Beständigkeit schlägt Wucht (Schritt 5): ein eigenes Gespräch im Monat hält Wachstum im Sinn. Ist der Rhythmus verloren, ist es auch der Plan.',
    'Colours are there to be acted on (step 5). The same amber for the third time is a sign that the action, the theme or the help does not fit, and not that more of the same is needed.':
      'Farben sind da, um danach zu handeln (Schritt 5). Dasselbe Gelb zum dritten Mal zeigt, dass die Maßnahme, das Thema oder die Hilfe nicht passt, und nicht, dass mehr davon nötig ist.',
    'The framework\'s pitfall "Tactical Takeover": status updates consume the talk. Dedicated time, in which the person\'s growth is the only product on the table, has to be kept free.':
      'Der Fallstrick „Tactical Takeover“: Statusberichte fressen das Gespräch. Eigene Zeit, in der das Wachstum der Person das einzige Produkt auf dem Tisch ist, muss freigehalten werden.',
    'The monthly session colour-codes progress on the plan (step 5). The theme that it always passes over is done, is not wanted, or is the hard one.':
      'Das monatliche Gespräch gibt dem Fortschritt am Plan Farben (Schritt 5). Das Thema, das es immer übergeht, ist erledigt, ungewollt oder das schwere.',
    'The plan is open to both, and the person owns it (step 4). What the lead notes to prepare a session (step 5) is half-thought and meant for nobody else: once it is pushed, it cannot be called back.':
      'Der Plan steht beiden offen, und er gehört der Person (Schritt 4). Was die Führungskraft notiert, um ein Gespräch vorzubereiten (Schritt 5), ist halb gedacht und für niemanden sonst bestimmt: einmal gepusht, lässt es sich nicht zurückrufen.',
    'The framework names its pitfalls so that someone looks at them. A comment that silences nothing now will silence the next finding of its code before anyone has.':
      'Fallstricke haben Namen, damit jemand hinsieht. Ein Kommentar, der jetzt nichts stillstellt, stellt den nächsten Befund seines Codes still, bevor jemand hingesehen hat.',
    'The person must own the plan, while the lead brings the inspiration (step 4). A theme that was handed out to several is nobody\'s: it is the beginning of the pitfall "Manager-Owned Plans".':
      'Der Plan muss der Person gehören, während die Führungskraft Anregungen bringt (Schritt 4). Ein Thema, das an mehrere ausgeteilt wurde, gehört niemandem: so beginnt der Fallstrick „Manager-Owned Plans“.',
    'The plan belongs to the person (step 4) and is for growing. Where it decides about money, an honest red becomes a risk, and coaching turns into a performance review, the end of which is the pitfall "The Big Bang Review".':
      'Der Plan gehört der Person (Schritt 4) und ist zum Wachsen da. Wo er über Geld entscheidet, wird ein ehrliches Rot zum Risiko und Coaching zur Leistungsbeurteilung, an deren Ende der Fallstrick „The Big Bang Review“ steht.',
    'The framework\'s pitfall "Manager-Owned Plans": a plan made for the product manager. Who does not own the document does not own the growth.':
      'Der Fallstrick „Manager-Owned Plans“: ein Plan, der für die Person gemacht wurde. Wem das Dokument nicht gehört, dem gehört das Wachstum nicht.',
    'Consistency beats intensity (step 5). A plan without follow-up changes nothing; a small rhythm does.':
      'Beständigkeit schlägt Wucht (Schritt 5). Ein Plan, dem nichts folgt, ändert nichts; ein kleiner Rhythmus schon.',
    'The person must own the plan, while the lead brings the inspiration (step 4). A plan without an owner is one that nobody moves.':
      'Der Plan muss der Person gehören, während die Führungskraft Anregungen bringt (Schritt 4). Ein Plan, der niemandem gehört, wird von niemandem bewegt.',
    'Small nudges, in passing or in a message, keep growth in mind between two sessions (step 5). They help whoever asked for them in that way; the same words in the wrong place feel like control.':
      'Kleine Anstöße, im Vorbeigehen oder als Nachricht, halten Wachstum zwischen zwei Gesprächen im Sinn (Schritt 5). Sie helfen denen, die sie so haben wollten; dieselben Worte am falschen Ort fühlen sich wie Kontrolle an.',
    'A plan takes its themes for the next six months (step 4). Without a first and a last day nobody knows when to look back at them, and the first check-ins have no day to be counted from.':
      'Ein Plan wählt seine Themen für die nächsten sechs Monate (Schritt 4). Ohne ersten und letzten Tag weiß niemand, wann zurückzublicken ist, und die ersten Termine haben keinen Tag, von dem an sie zählen.',
    "A plan that the person owns (step 4) is one that they can show. Everyone who can read the repository reads it, and versions stay for ever: what is nobody else's business is better said than written.":
      'Ein Plan, der der Person gehört (Schritt 4), ist einer, den sie zeigen kann. Alle, die das Repository lesen können, lesen ihn, und Versionen bleiben für immer: was niemanden sonst angeht, sagt man besser, als es zu schreiben.',
    'A plan grows a person towards the compass of their team (step 1, define "good"). While it is not found, expected ratings, skills and traits cannot be checked.':
      'Ein Plan lässt eine Person auf den Kompass ihres Teams hin wachsen (Schritt 1). Solange er nicht gefunden wird, lassen sich erwartete Bewertungen, Fähigkeiten und Merkmale nicht prüfen.',
    'The compass says what good is (step 1), so a plan has to find it. Only files of the workspace are read, so that a plan from elsewhere cannot make this tool open any file of the machine: open the folder of the compass as part of the workspace.':
      'Der Kompass sagt, was gut heißt (Schritt 1), also muss ein Plan ihn finden. Gelesen werden nur Dateien des Arbeitsbereichs, damit ein Plan von anderswo dieses Werkzeug keine beliebige Datei des Rechners öffnen lässt: öffne den Ordner des Kompasses als Teil des Arbeitsbereichs.',
    'The next check-in is computed from what was held (step 5), and ratings count from their date on: a date in the future, mostly a slip in the year, hides what is due.':
      'Der nächste Termin wird aus dem berechnet, was stattfand (Schritt 5), und Bewertungen zählen ab ihrem Datum: ein Datum in der Zukunft, meist ein Versehen im Jahr, verdeckt, was ansteht.',
    'Due dates of sessions and refreshes (step 5, the follow-up) are computed from the period and moved by pauses. From one that ends before it starts, nothing can be computed.':
      'Die Termine von Gesprächen und Auffrischungen (Schritt 5) werden aus dem Zeitraum berechnet und durch Pausen verschoben. Aus einem, der vor seinem Beginn endet, lässt sich nichts berechnen.',
    'The monthly session colours the themes of the plan (step 5), and ratings and themes refer to skills (step 1), all of it by id. Where two share one, nobody can tell which was meant.':
      'Das monatliche Gespräch gibt den Themen des Plans Farben (Schritt 5), und Bewertungen und Themen verweisen auf Fähigkeiten (Schritt 1), alles über Kennungen. Wo zwei sich eine teilen, weiß niemand, welche gemeint war.',
    'One plan with few themes is what a person can follow (step 4). Two at once also give two next check-ins; and of two people with one id, nobody can tell whose is whose.':
      'Einem Plan mit wenigen Themen kann eine Person folgen (Schritt 4). Zwei zugleich ergeben auch zwei nächste Termine; und von zwei Menschen mit einer Kennung weiß niemand, wem was gehört.',
    'Private notes are where a lead prepares the next session (step 5). They are about one person, and what is shared from them goes into the plan that they name.':
      'In privaten Notizen bereitet eine Führungskraft das nächste Gespräch vor (Schritt 5). Sie handeln von einer Person, und was daraus geteilt wird, kommt in den Plan, den sie nennen.',
    'A pin on the map (step 2, assess) says something only on the same map: the scale of the compass, 1 to 10 without one.':
      'Eine Nadel in der Karte (Schritt 2) sagt nur auf derselben Karte etwas: der Skala des Kompasses, ohne ihn 1 bis 10.',
    'Ratings, themes and questions meet on the same buckets (step 1, define "good"): what stands on an unknown one appears on no wheel and in no comparison.':
      'Bewertungen, Themen und Fragen treffen sich auf denselben Bereichen (Schritt 1): was auf einem unbekannten steht, erscheint auf keinem Rad und in keinem Vergleich.',
    "The framework's question bank asks which one of thirty emotions describes the current state, and why. It works in a session (step 5) because the list is longer than good and bad, and the same each time.":
      'Die Fragensammlung fragt, welches von dreißig Gefühlen den jetzigen Zustand beschreibt, und warum. Das wirkt in einem Gespräch (Schritt 5), weil die Liste länger ist als gut und schlecht, und jedes Mal dieselbe.',
    'What good means depends on the level of a role (step 1, define "good"). With a level that the compass does not list there is no expectation to hold a rating against.':
      'Was gut heißt, hängt von der Stufe einer Rolle ab (Schritt 1). Für eine Stufe, die der Kompass nicht führt, gibt es keine Erwartung, an der sich eine Bewertung messen ließe.',
    'The framework brings a bank of questions for the check-ins (step 5). Known ones tell what a session was about, and sink in the list after they were asked; your own ones go into a file of `kind: questions`.':
      'Zum Coaching gehört eine Sammlung von Fragen für die Termine (Schritt 5). Bekannte sagen, worum es in einem Gespräch ging, und sinken in der Liste, nachdem sie gestellt wurden; eigene kommen in eine Datei mit `kind: questions`.',
    'A skill means what the compass says that it means (step 1, define "good"); without that, two people rate two different things.':
      'Eine Fähigkeit bedeutet, was der Kompass sagt (Schritt 1); ohne das bewerten zwei Menschen zwei verschiedene Dinge.',
    'The monthly session colours the themes of the plan (step 5, follow-up). A colour that belongs to no theme is lost; a closed theme stays in the plan so that its colours keep their meaning.':
      'Das monatliche Gespräch gibt den Themen des Plans Farben (Schritt 5). Eine Farbe, die zu keinem Thema gehört, ist verloren; ein abgeschlossenes Thema bleibt im Plan, damit seine Farben ihre Bedeutung behalten.',
    'Step 2 compares how self and lead see a bucket, and `discussed` tells whether they have talked about it since. So what it names has to be something that has a rating or a colour.':
      'Schritt 2 vergleicht, wie Selbst und Führungskraft einen Bereich sehen, und `discussed` sagt, ob sie seither darüber gesprochen haben. Also muss es etwas nennen, das eine Bewertung oder eine Farbe hat.',
    'A trait can be coached once it is said how one would see it (step 4: traits as well as hard skills). The compass is where that is said.':
      'Ein Merkmal lässt sich coachen, wenn gesagt ist, woran man es sähe (Schritt 4: Merkmale ebenso wie Fachliches). Der Kompass ist der Ort dafür.',
    'A plan is for the next six months (step 4). What comes later is for the vision, or for the next refresh: it takes attention from what is due now.':
      'Ein Plan gilt den nächsten sechs Monaten (Schritt 4). Was später kommt, gehört in die Vision oder zur nächsten Auffrischung: es zieht Aufmerksamkeit von dem ab, was jetzt ansteht.',
    'The follow-up keeps the plan honest (step 5). An action that is overdue was done, was too big, or no longer matters: each is worth a sentence, and none is a fault.':
      'Das Nachhalten hält den Plan ehrlich (Schritt 5). Eine überfällige Maßnahme war getan, war zu groß oder ist nicht mehr wichtig: jedes ist einen Satz wert, und keines ist ein Vergehen.',
    'A plan of six months (step 4) is done in steps of weeks. Consistency beats intensity (step 5): an action without a day waits until the last month.':
      'Ein Plan von sechs Monaten (Schritt 4) wird in Schritten von Wochen getan. Beständigkeit schlägt Wucht (Schritt 5): eine Maßnahme ohne Tag wartet bis zum letzten Monat.',
    'The assessment shows where to grow, and the plan picks its themes from there (steps 2 and 4). A low rating without a theme is a view that leads to nothing.':
      'Die Einschätzung zeigt, wo zu wachsen ist, und der Plan wählt seine Themen danach (Schritte 2 und 4). Eine niedrige Bewertung ohne Thema ist eine Sicht, die zu nichts führt.',
    'The plan selects its themes for the next six months (step 4). Further ahead nobody knows the work, and what can wait will wait; the vision (step 3) is the place for it.':
      'Der Plan wählt seine Themen für die nächsten sechs Monate (Schritt 4). Weiter voraus kennt niemand die Arbeit, und was warten kann, wird warten; der Ort dafür ist die Vision (Schritt 3).',
    'Each quarter the plan gets a new headline or focus (step 5). One sentence that both remember is what a nudge at the water cooler can point to.':
      'Jedes Quartal bekommt der Plan einen neuen Leitsatz oder Schwerpunkt (Schritt 5). Auf einen Satz, den beide sich merken, kann ein Anstoß im Vorbeigehen zeigen.',
    'The plan addresses personality traits, like curiosity or empathy, as well as hard skills (step 4): they decide what the skills are worth.':
      'Der Plan gilt Persönlichkeitsmerkmalen, etwa Neugier oder Einfühlung, ebenso wie Fachlichem (Schritt 4): sie entscheiden, was die Fähigkeiten wert sind.',
    'The monthly session gives each theme a colour (step 5). Without a sign of success that both have agreed on in the plan (step 4), that colour is a matter of taste.':
      'Das monatliche Gespräch gibt jedem Thema eine Farbe (Schritt 5). Ohne ein Zeichen des Gelingens, auf das sich beide im Plan geeinigt haben (Schritt 4), ist diese Farbe Geschmackssache.',
    'The plan is refreshed each quarter and made for six months (steps 4 and 5). One whose time is over tells nobody what to grow now.':
      'Der Plan wird jedes Quartal aufgefrischt und für sechs Monate gemacht (Schritte 4 und 5). Einer, dessen Zeit vorbei ist, sagt niemandem, was jetzt wachsen soll.',
    'The plan defines concrete actions for its themes (step 4). A theme without one is a wish.':
      'Der Plan legt für seine Themen greifbare Maßnahmen fest (Schritt 4). Ein Thema ohne eine ist ein Wunsch.',
    'The plan grows what the compass calls good and the assessment finds missing (steps 1, 2 and 4). A theme on no bucket, skill or trait hangs in the air: no rating shows whether it was the right one.':
      'Der Plan lässt wachsen, was der Kompass gut nennt und die Einschätzung vermisst (Schritte 1, 2 und 4). Ein Thema ohne Bereich, Fähigkeit oder Merkmal hängt in der Luft: keine Bewertung zeigt, ob es das richtige war.',
    'The plan selects three to five themes for the next six months (step 4). With fewer, one stuck theme stops all growth.':
      'Der Plan wählt drei bis fünf Themen für die nächsten sechs Monate (Schritt 4). Sind es weniger, hält ein festgefahrenes alles Wachstum auf.',
    'Three to five themes for six months (step 4) leave room for a few actions at a time. Small steps that are done beat a long list that is not (step 5).':
      'Drei bis fünf Themen für sechs Monate (Schritt 4) lassen Raum für einige Maßnahmen zugleich. Kleine Schritte, die getan werden, schlagen eine lange Liste, die es nicht wird (Schritt 5).',
    'The plan selects three to five themes (step 4). With more, each gets a few minutes a month and none moves.':
      'Der Plan wählt drei bis fünf Themen (Schritt 4). Sind es mehr, bekommt jedes ein paar Minuten im Monat, und keines bewegt sich.',
    'The plan prepares for the next bigger challenge by actions such as leading interviews or presenting the roadmap (step 4). Books and courses help, but what is not tried at work is not learnt.':
      'Der Plan bereitet auf die nächste größere Herausforderung vor, durch Maßnahmen wie Interviews zu führen oder die Roadmap vorzustellen (Schritt 4). Bücher und Kurse helfen, aber was nicht in der Arbeit erprobt wird, ist nicht gelernt.',
    'The plan holds concrete actions, such as "Lead three stakeholder interviews solo" (step 4). Nobody can say when "get better at interviews" is done, so nobody starts.':
      'Der Plan enthält greifbare Maßnahmen, etwa „drei Interviews mit Stakeholdern allein führen“ (Schritt 4). Niemand kann sagen, wann „besser in Interviews werden“ getan ist, also fängt niemand an.',
    'A plan has three to five themes and a line or two for each check-in (steps 4 and 5), some hundred lines in all. A file of this size holds something else, and reading it would make everything else wait.':
      'Ein Plan hat drei bis fünf Themen und ein, zwei Zeilen je Termin (Schritte 4 und 5), zusammen einige hundert Zeilen. Eine Datei dieser Größe enthält etwas anderes, und sie zu lesen ließe alles andere warten.',
    'A plan that cannot be read has no next check-in and no pitfalls, so the follow-up (step 5) stops without anyone noticing. Mostly a text with a colon in it wants quotes, or a line stands too far left or right.':
      'Ein Plan, der sich nicht lesen lässt, hat keinen nächsten Termin und keine Befunde, sodass das Nachhalten (Schritt 5) unbemerkt aufhört. Meist braucht ein Text mit Doppelpunkt Anführungszeichen, oder eine Zeile steht zu weit links oder rechts.',
    'One plan is about one person, who owns it (step 4), and its file may be shared with that person only. So each plan, compass and bank of questions has a file of its own.':
      'Ein Plan handelt von einer Person, der er gehört (Schritt 4), und seine Datei wird vielleicht nur mit ihr geteilt. Deshalb hat jeder Plan, jeder Kompass und jede Fragensammlung eine eigene Datei.',
    'What an alias stands for is missing from the plan: a pause, an action or a rating that is nowhere written cannot count for the next check-in (step 5) or the wheel (step 2).':
      'Wofür ein Alias steht, fehlt im Plan: eine Pause, eine Maßnahme oder eine Bewertung, die nirgends steht, kann weder für den nächsten Termin (Schritt 5) noch für das Rad (Schritt 2) zählen.',
    'The first one counts here, other tools take the last one, and who reads the plan sees both. Person and lead cannot agree on a plan (step 4) that says two things at once.':
      'Hier zählt der erste, andere Werkzeuge nehmen den letzten, und wer den Plan liest, sieht beide. Person und Führungskraft können sich nicht auf einen Plan einigen (Schritt 4), der zweierlei zugleich sagt.',
    'A compass (step 1), a plan (steps 2 to 5), a bank of questions and private notes are different things. `kind` tells which one this is, and so what may stand in it.':
      'Ein Kompass (Schritt 1), ein Plan (Schritte 2 bis 5), eine Fragensammlung und private Notizen sind verschiedene Dinge. `kind` sagt, welches davon das ist, und damit, was darin stehen darf.',
    'A later version may mean other things by the same keys, and a due date computed from a misread cadence (step 5) is worse than none. `version` may be left out; only 1 is known.':
      'Eine spätere Version könnte mit denselben Schlüsseln anderes meinen, und ein Termin aus einem falsch gelesenen Rhythmus (Schritt 5) ist schlechter als keiner. `version` darf fehlen; bekannt ist nur 1.',
    "Very little is required, so that a plan can start small: whom it is about, what a theme is called, when a check-in was. The steps of the framework refer to each other by these: without a theme's `id`, a session (step 5) cannot give it a colour.":
      'Nur sehr wenig ist nötig, damit ein Plan klein anfangen kann: um wen es geht, wie ein Thema heißt, wann ein Termin war. Die Schritte verweisen dadurch aufeinander: ohne die `id` eines Themas kann ein Gespräch (Schritt 5) ihm keine Farbe geben.',
    'A key that nobody reads says nothing: a misspelt `success` is a theme without a sign of success (step 4). Keys of your own begin with `x-`, and are left alone.':
      'Ein Schlüssel, den niemand liest, sagt nichts: ein falsch geschriebenes `success` ist ein Thema ohne Zeichen des Gelingens (Schritt 4). Eigene Schlüssel beginnen mit `x-` und bleiben, wie sie sind.',
    'Ratings, colours and cadences are compared and counted (steps 2 and 5), which takes numbers and words that mean the same everywhere. Until the value is mended, what needs it stays silent.':
      'Bewertungen, Farben und Rhythmen werden verglichen und gezählt (Schritte 2 und 5), und das braucht Zahlen und Wörter, die überall dasselbe heißen. Bis der Wert berichtigt ist, bleibt still, was ihn braucht.',
    'The next check-in is computed from dates (step 5, the follow-up), and how old an assessment or an agreement is as well. One way of writing them leaves no doubt about which day is meant.':
      'Der nächste Termin wird aus Daten berechnet (Schritt 5), und wie alt eine Einschätzung oder eine Vereinbarung ist, auch. Eine einzige Schreibweise lässt keinen Zweifel, welcher Tag gemeint ist.',
    error: 'Fehler',
    warning: 'Warnung',
    information: 'Hinweis',
    hint: 'Anregung',
  };
}
