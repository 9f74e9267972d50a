"""English families of L3 to L5: arguing, comparing, asking to decide again. Built from grammar, not from phrases."""

_THEM = (
    r"(?:you|they|your\s+\w+|the\s+(?:panel|team|school|board|company|firm|governors|interviewers?|manager|recruiters?"
    r"|committee|hospital|college|office|selectors|assessors?)|nobody|no\s+one|whoever\s+\w+)"
)
_NOT = r"(?:not|n't|never|hardly|barely|scarcely)"
_NO_AUX = (
    r"(?:(?:did|do|does|have|has|had|was|were|is|are|could|may|might|can)(?:n't|\s+not)|never|cannot|failed\s+to"
    r"|neglected\s+to|hardly|barely)"
)
_LETTER = (
    r"(?:(?:your|the|that|this)\s+(?:\w+\s+)?(?:letter|e-?mail|mail|feedback|remarks?|comments?|reasons?|notes?|report|assessment"
    r"|statement|claim|summary|suggestion|conclusion|view|points?|scores?|marks?|grading|account)(?:\s+(?:about|on|that|of)\s+(?:\w+\s+){1,3}?)?)"
)
_SURELY = r"(?:(?:do|still|honestly|really|truly|genuinely|sincerely|firmly|strongly|personally|would|'d|like\s+to)\s+){0,2}"
_WELL = (  # what somebody may say of themselves without arguing
    r"(?!\s+(?:\w+\s+)?(?:lucky|grateful|thankful|learn\w*|much\s+to|a\s+lot\s+to|understood|welcome\w*|glad|happy|heard|right\s+to\s+(?:come|apply)"
    r"|more\s+to\s+learn|able\s+to\s+learn|at\s+home|fortunate|enjoy\w*|a\s+(?:better|good|clear\w*|fine)\s+(?:idea|day|talk|picture|view|time|morning|hour)"
    r"|to\b|met\s+(?:a|your|the)|well\s+(?:looked|treated|received|cared)|treated|in\s+good|to\s+thank|known\s+you))"
)
ARGUE = (
    r"(?:cannot|can't|do\s+not|don't|won't|will\s+not|hard\s+to)\s+accept\s+that\s+i",
    r"\bmy\s+(?:\w+\s+)?\w+\s+(?:was|were|is|are)\s+(?:\w+\s+)?(?:better|stronger|fuller|finer|more\s+\w+)\s+than\s+(?:you|your|the\s+panel|they)",
    r"misheard|(?:may|might|must|seem\s+to)\s+have\s+(?:misheard|mistaken|confused|mixed|misunderstood|forgotten)",
    r"(?:unfair|harsh|hard)\s+(?:to|on)\s+(?:me|my|the\s+(?:hours|work|effort))",
    r"(?:years|decades|months)\s+(?:\w+\s+){0,4}?(?:surely|ought|must)\s+\w+",
    r"i\s+(?:gave|taught|made|did|wrote|cooked|built|ran|delivered)\s+(?:an?\s+)?(?:\w+\s+)?(?:better|stronger|finer|more)\s+(?:\w+\s+){0,4}?than\s+(?:you|they|the\s+panel|that|it|is|was)",
    r"i(?:'d|\s+would)\s+have\s+(?:thought|said|imagined)\s+(?:that\s+)?(?:an?|my|i|it|the|two|three|\w+ty|\w+teen)\b",
    r"(?:you\s+may|perhaps\s+you|you\s+might|you)\s+(?:be|were|are|was)\s+(?:not|un)\s?(?:perhaps\s+)?aware\s+that\s+(?:i|my)|did\s+you\s+know\s+that\s+i",
    r"i\s+did\s+(?:(?:in\s+fact|actually|indeed|clearly|twice|very\s+much)\s+)?(?:mention|say|state|explain|tell\s+you|bring|send|include|attach|show|point|answer|submit|provide)\b(?!\s+to\s+my)",
    r"whatever\s+(?:the\s+panel|you|they|your\s+\w+|anyone|anybody)\s+(?:may|might|says?|thinks?|said|thought|felt|believes?)",
    # cannot follow it
    r"(?:at\s+a\s+loss|mystified|bemused|baffled|nonplussed|dumbfounded|flabbergasted|stumped|lost\s+for\s+words)",
    (
        r"(?:find|found|finding)\s+(?:it|that|this|the\s+\w+|your\s+\w+)\s+(?:\w+\s+)?(?:hard|difficult|strange|odd|curious|peculiar|puzzling|surprising"
        r"|confusing|impossible|baffling|bizarre|unconvincing|inconsistent|contradictory)(?!\s+to\s+(?:leave|say\s+goodbye|stop|put))"
    ),
    (
        r"(?:can(?:not|'t)|could(?:\s+not|n't)|fail\s+to|struggle\s+to|struggling\s+to|do(?:\s+not|n't))\s+(?:\w+ly\s+|quite\s+|for\s+the\s+life\s+of\s+me\s+)?(?:see|fathom"
        r"|make\s+sense|think|understand|work\s+out|square|reconcile|recogni[sz]e|grasp|fathom)\s+(?:of\s+)?(?:how|what|where|who|anyone|myself|that|this|your|the\s+(?:decision|logic|reason\w*))"
    ),
    r"i\s+did\s+not\s+recogni[sz]e\s+(?:myself|my)|not\s+recogni[sz]e\s+myself",
    r"(?:strikes?|struck|seems?|seemed|appears?|looks?)\s+(?:to\s+)?(?:me\s+)?(?:as\s+)?(?:\w+\s+)?(?:odd|strange|peculiar|inconsistent|contradictory|arbitrary|illogical|bizarre)",
    r"(?:it\s+is|it's|is\s+it|it\s+seems)\s+(?:\w+\s+)?(?:odd|strange|curious|peculiar)\s+that",
    r"(?:not|n't)\s+(?:\w+\s+)?(?:add\s+up|make\s+(?:much\s+)?sense|stack\s+up|hold\s+water|tally|square)",
    # the facts are said to be wrong
    (
        rf"{_LETTER},?\s+(?:(?:which|that)\s+)?(?:is|was|are|were|do|does|did|seems?|has|misse[sd]|ignore[sd]?|contradict\w*|misrepresent\w*|overlook\w*)(?:\s+|n\'t\s+)(?:not\s+|n't\s+)?(?:\w+ly\s+|just\s+|quite\s+|rather\s+|at\s+all\s+)?"
        r"(?:incorrect|wrong|untrue|inaccurate|unfounded|mistaken|match|reflect|tally|fit|true|correct|right\b(?=[.,;!])|based|my|the\s+fact|misleading|factually|contradict\w*|false|harsh)"
    ),
    r"(?:simply|just|quite|plainly|patently|is|are|was|be|that's|flatly)\s+(?:not|n't)\s+(?:true|correct|accurate|the\s+case|so)(?=[.,;!]|$|\s+(?:and|of|to|as))",
    r"(?:inaccura(?:te|cy|cies)|untrue|unfounded|baseless|groundless|factually|misrepresent\w*|mischaracteri[sz]\w*|misread(?:ing)?)",
    r"(?:does|do|did)(?:n't|\s+not)\s+(?:\w+\s+)?(?:match|square|tally|agree|accord|fit)\s+with",
    r"(?:at\s+odds|inconsistent|out\s+of\s+line)\s+with|contradicts?\s+(?:what|the|my|your)|match\s+what\s+(?:was|i|you)",
    r"(?:like|want|wish|have|need|allow\s+me|feel\s+bound|ought|bound)\s+to\s+(?:\w+ly\s+)?(?:correct|dispute|challenge|contest|query|rebut|refute|point\s+out|put\s+right|set\s+(?:right|straight)|clear\s+up|take\s+issue|put\s+(?:it\s+)?on\s+record|object)",
    r"i\s+(?:would|must|do|have\s+to|'d|strongly|firmly)?\s?(?:dispute|contest|challenge|refute|rebut|take\s+issue|object\s+to|question\s+(?:the|your|whether|if|that|how)|query\s+(?:the|your)|reject\s+(?:the|your|any)|doubt\s+(?:that|whether|if|the|you|your|anyone))",
    r"have\s+my\s+doubts|not\s+(?:\w+\s+)?(?:convinced|persuaded)\s+(?:by|that|of)|(?:am|remain)\s+unconvinced",
    r"(?:got|have|had|has|gets?)\s+(?:this|it|that|me)\s+(?:\w+\s+)?(?:all\s+)?wrong(?:ly)?",
    r"(?:was|were|is|are|been|be)\s+(?:\w+\s+)?(?:mistaken|in\s+error|wrongly\s+\w+|misinformed|ill-informed|short-sighted)(?=[.,;!]|$|\s+(?:about|in|on|to|when|with))",
    r"(?:the|a|your)\s+wrong\s+(?:decision|choice|call|conclusion|person|impression|idea|end|candidate|way\s+to)",
    rf"{_NOT}\s+(?:\w+\s+){{0,3}}?(?:true|fair|full|accurate|real|proper|faithful|complete)\s+(?:picture|reflection|measure|account|view|impression|idea|test|representation|assessment|hearing)",
    r"(?:not|hardly|n't)\s+(?:\w+\s+)?(?:a\s+)?(?:true|fair|accurate)\s+(?:picture|reflection|measure)",
    r"(?:different|other)\s+story|tell\s+(?:you\s+)?(?:otherwise|a\s+(?:rather\s+)?different)|beg\s+to\s+(?:suggest|submit|point|say)|(?:not|n't)\s+share\s+(?:your|the|that|this)\s+(?:\w+\s+)?(?:view|assessment|opinion|conclusion|reading)",
    # what the writer thinks of themselves
    rf"i\s+{_SURELY}(?:believe|think|feel|felt|reckon|maintain|consider|say|hold|suspect|thought|know|knew)\s+(?:for\s+(?:certain|sure|a\s+fact)\s+)?(?:that\s+)?(?:i(?:\s+(?:am|was|had|have|did|do|could|should|would|can|gave|made|proved?|showed|demonstrated|performed|answered|covered|met|meet|possess|bring|tick|fit)|'d|'m|'ve)|me\s+to\s+be)\b{_WELL}",
    rf"i\s+{_SURELY}(?:believe|think|feel|felt|reckon|maintain|consider|suspect|thought|know|say)\s+(?:that\s+)?(?:my\s+\w+|the\s+(?:panel|test|decision|interview\w*|lesson|board|exercise|process)|you|your\s+\w+)\s+(?:was|were|is|are|did|have|has|had|got|made|went|would|should|could|missed|underrated|undersold)\b(?![^.?!,;]{{0,30}}\b(?:good|kind|right|fair|well\s+(?:run|led)|patient|generous|clear|honest|helpful|wise|close)\b)",
    r"(?:am|i'm|was|remain|feel|felt)\s+(?:\w+\s+)?(?:sure|certain|confident|convinced|adamant|positive)\s+(?:that\s+)?(?:i|my)\s+(?:\w+\s+){0,2}?(?:could|would|can|was|had|have|am|is|did|met|fit\w*|experience|skills)",
    r"(?:thought|knew|assumed|supposed)\s+(?:that\s+)?(?:i|it)\s+(?:was|had|were)\s+(?:exactly|just|precisely|more\s+than|in\s+the\s+bag|a\s+(?:sure|certain|done)|nearly)",
    r"(?:more|well|perfectly|fully|easily|quite|ideally|eminently|amply|every\s+bit|just)\s+(?:than\s+)?(?:up\s+to|able\s+to|capable|qualified|suited|equipped|placed|cut\s+out)",
    r"i\s+(?:would|could|might|'d)\s+have\s+(?:\w+\s+){0,2}?(?:brought|made|managed|handled|coped|thrived|excelled|done|shone|fitted\s+(?:in|right)|hit\s+the\s+ground)(?!\s+(?:you\s+)?(?:some|a\s+(?:cake|detour)))",
    r"(?:could|can)\s+do\s+(?:that|the|this|it)\s*(?:job|work|role)?\s*(?:standing|blindfold|in\s+my\s+sleep|with\s+my\s+eyes|with\s+one)|i\s+was\s+born\s+for|i\s+have\s+what\s+it\s+takes",
    r"(?:did|done|had|have|was|am|met|offer(?:ed)?|brought|bring)\s+(?:everything|all\s+that|exactly\s+what|precisely\s+what|all)\s+(?:that\s+)?(?:the|you|your|they|was|it)\s+(?:\w+\s+){0,2}?(?:asked|required|wanted|listed|needed|specified|sought|looking|called|demanded)",
    r"tick(?:s|ed|ing)?\s+(?:every|all|each|the|most|nearly)\s+(?:\w+\s+)?box(?:es)?|fit(?:s|ted)?\s+the\s+bill|to\s+a\s+t(?=[.,;!]|$)|second\s+to\s+nobody",
    r"(?:person|people|someone|somebody|nurse|teacher|man|woman|candidate|welder|engineer|applicant)\s+(?:with|of)\s+my\s+(?:\w+\s+)?(?:record|experience|background|years|standing|skills?|training|calibre|level|age)",
    r"my\s+(?:\w+\s+){0,3}?(?:years?|decades?|experience|record|certificates?|results|diploma|degree|skills|training)\b[^.?!\n]{0,30}?\b(?:count(?:s|ed)?\s+for|speaks?\s+for|(?:ought|should)\s+to?|were\s+not\s+enough|was\s+not\s+enough|proves?|shows?\s+(?:that|otherwise))",
    r"(?:years?|decades?|experience|certificates?|degrees?|training)\b[^.?!\n]{0,30}?\b(?:would|should|must|might|ought\s+to)\s+(?:have\s+)?(?:count|been\s+enough|mean|meant|carry|carried|spoken|be\s+enough|be\s+worth)(?:ed)?",
    r"with\s+(?:\w+(?:-\w+)?\s+){1,3}?(?:years|experience|decades)\b[^.?!\n]{0,50}?\b(?:behind\s+me|under\s+my\s+belt|to\s+my\s+name|i\s+(?:find|expected|cannot|can't|fail|would|should|don't))",
    r"i\s+(?:am|'m)\s+(?:having|holding)\s+(?:\w+\s+){0,2}?(?:years|experience)|kindly\s+(?:note|consider\s+that|be\s+(?:informed|aware))|please\s+(?:be\s+aware|bear\s+in\s+mind|be\s+advised)|(?:for\s+your|fyi)\s+information(?=,)|let\s+it\s+be\s+(?:noted|known|said)",
    r"may\s+i\s+(?:remind|point\s+out|say\s+that|suggest\s+that|respectfully)|i(?:'d|\s+would|\s+should)\s+(?:\w+\s+)?(?:like\s+to\s+)?(?:remind|point\s+out|note\s+that|argue|say\s+that|submit\s+that|venture|contend|suggest\s+that)|i\s+(?:contend|argue|submit\s+that|protest)",
    r"respectfully,?[ ]+(?:i|but|my|that|the|this|it|your|dis\w+)|with\s+(?:all\s+)?respect,?[ ]+(?:i|but|that|this|it|your|to\s+(?:you|the\s+panel)[ ]?,)",
    r"(?:the\s+(?:truth|fact|point)|fact)\s+(?:of\s+the\s+matter\s+)?is(?=\s+that|\s+i\b|,)|truth\s+be\s+told|in\s+fairness(?:\s+to\s+(?:me|myself))?(?=,)|to\s+be\s+fair\s+to\s+(?:me|myself)|in\s+my\s+(?:own\s+)?(?:defen[cs]e|humble\s+opinion)|as\s+a\s+matter\s+of\s+fact",
    r"as\s+(?:clearly\s+)?(?:stated|mentioned|shown|written|explained|indicated|noted|set\s+out|detailed|per)\s+(?:\w+\s+){0,2}?my|as\s+my\s+(?:cv|resume|application|portfolio|record|letter|references?|file)\s+(?:\w+\s+)?(?:show|state|make|prove|say|demonstrate)\w*|as\s+you(?:'d|\s+would|\s+will|'ll)\s+(?:have\s+)?(?:see|seen|know|known|find)\s+(?:from|in|if|had)",
    r"as\s+i\s+(?:\w+\s+)?(?:mentioned|stated|wrote|noted|showed|made\s+plain)(?=\s+(?:in|on|at|to|that|before|during|several|already)|[.,;!]|$)|made\s+it\s+(?:\w+\s+)?(?:plain|clear)\s+that\s+i|i\s+(?:had\s+)?made\s+(?:it\s+)?(?:quite\s+|very\s+)?(?:plain|clear)\s+(?:that|in)",
    # they did not look, hear, give room
    rf"{_THEM}\s+(?:\w+\s+)?{_NO_AUX}\s+(?:\w+ly\s+|quite\s+|even\s+|seem\s+to\s+|appear\s+to\s+|have\s+|to\s+|really\s+){{0,2}}(?:reali[sz]ed?|notic(?:e|ed)|read|understood|understand|t(?:ake|aken|ook)\s+(?:into|account|in|the\s+time)|look(?:ed)?\s+(?:at|into|past|beyond)|consider(?:ed)?|grasp(?:ed)?|appreciated?|listen(?:ed)?|heard?|see|saw|seen|weigh(?:ed)?|ask(?:ed)?\s+(?:me\s+)?(?:about|once)|recogni[sz]ed?|gave|give|given|valued?)",
    r"(?:was|were|is|are|been|got|being)(?:n't|\s+not|\s+never|\s+hardly)\s+(?:\w+ly\s+|even\s+|ever\s+)?(?:understood|read|looked\s+at|considered|heard|taken\s+(?:into|seriously)|seen|weighed|valued|recogni[sz]ed|appreciated|(?:given|offered|allowed|granted)\s+(?:me\s+)?(?:\w+\s+){0,2}?(?:chance|opportunity|time|room|space|scope|hearing|go|to\s+(?:show|explain))|asked\s+about|able\s+to\s+show)",
    r"(?:was|were|been)\s+never\s+(?:\w+ly\s+)?(?:read|looked|considered|heard|given|asked|seen|offered|discussed|raised|mentioned)|never\s+(?:got|had|given)\s+(?:\w+\s+){0,2}?(?:to\s+(?:show|explain|prove|demonstrate)|chance\s+to|opportunity\s+to)|without\s+(?:\w+\s+)?(?:reading|looking\s+at|considering|seeing)\s+(?:\w+\s+)?my",
    r"(?:cv|application|portfolio|answers?|lesson|references?|papers|file)\s+(?:was|were)(?:n't|\s+not|\s+hardly|\s+barely)|formed\s+(?:the|a|an)\s+(?:\w+\s+)?(?:impression|idea|opinion|view)\s+of\s+me",
    r"(?:cannot|can't|could\s+not|couldn't)\s+help\s+(?:but\s+)?(?:think|thinking|feel|feeling|wonder|wondering)|(?:still|do|must)\s+(?:maintain|insist|hold)|i\s+stand\s+by\s+(?:my|what|every)",
    r"i\s+was\s+(?:\w+\s+){0,3}?(?:told|assured|informed|advised|led)\s+(?:\w+\s+){0,3}?(?:that\s+)?(?:i|it|my|the\s+(?:job|role|post))\s+(?:was|had|were|would|ticked|fitted|did)|under\s+the\s+(?:\w+\s+)?impression|(?:contrary\s+to|despite)\s+what\s+(?:you|your|was|the)|what\s+was\s+said\s+to\s+me",
    r"(?:surprise[sd]?|surprising|unexpected|puzzling|baffling|perplexing)(?=\s+(?:to\s+(?:read|learn|hear|see|find|be)|that\s+(?:you|i|my|it|the)|given|after|considering|as\s+(?:i|my)|me\b))",
)
ARGUE_BUT = (
    r"i\s+must\s+(?:say|admit|confess)\s+(?:that\s+)?(?:the|your|our|how|what|it|you)\b[^.?!\n]{0,60}(?:deserves?|lovely|good|kind|excellent|warm|enjoyed|impress\w+|pleas\w+|fine|well)",
    r"(?:check|make\s+sure)\s+(?:that\s+|whether\s+|if\s+)?(?:(?:everything|all|what\s+is)\s+in\s+)?(?:the|your|that|this)\s+report\s+is\s+(?:right|correct|true)",
    r"(?:surprised|astonished)\s+(?:by|at)\s+(?:the|your|such\s+a|a)\s+(?:\w+\s+)?(?:warm\w*|kind\w*|welcome|calm|quiet|beauty|size|care|friendl\w+|generous\w*|view|colou?rs?)",
    r"as\s+i\s+(?:said|told|mentioned|explained|wrote)\s+to\s+(?!you)\w+",
    r"(?:do\s+not|don't|cannot|can't)\s+(?:think|doubt|see)\s+(?:that\s+)?(?:i|anyone|you)\s+(?:have|has|could|will|would)\s+(?:ever|forgotten?|done\s+more|been\s+kinder)",
    r"(?:not|n't|never)\s+(?:\w+\s+)?(?:dispute|contest|challenge|question|doubt|argue|query)\b|no\s+(?:doubt|question|dispute)|without\s+(?:question|a\s+doubt)",
    r"i\s+(?:know|think|believe)\s+i\s+(?:was|am|have)\s+(?:in\s+good\s+hands|met|seen|found)",
    r"(?:surprised|surprising|surprise)[^.?!\n]{0,40}?\b(?:kind|warm|friendly|pleasant|lovely|how\s+(?:much|calm|quiet|well))",
)
_AGAIN = r"(?:again|once\s+more|once\s+again|a\s+second\s+time|afresh|anew|one\s+more\s+time|differently)"
_DECIDED = r"(?:decision|choice|outcome|result|refusal|rejection|selection|verdict|matter|conclusion|marks?|scores?|ranking|shortlist|application|candidature|candidacy|case|file|cv|papers|portfolio|test)"
RECONSIDER = (
    r"(?:ask|get|persuade|urge|want|like)\s+(?:the\s+\w+|them|your\s+\w+|him|her|you)\s+to\s+(?:look|think|decide|vote|sit|meet)\s+again",
    r"half\s+pay|(?:chang|alter)(?:ed|e|ing)\s+your\s+(?:answer|decision|mind|view)",
    r"(?:decision|matter|outcome|choice|answer|that|this)\s+(?:\w+\s+)?(?:set|cast|closed|final|fixed|irrevocable|irreversible|definite|settled)(?=\s*\?)|is\s+(?:the|your|this)\s+(?:decision|matter|outcome|choice|answer)\s+(?:\w+\s+)?(?:set|cast|closed|final|fixed|irrevocable|definite|settled)|make\s+(?:this|it)\s+(?:final|your\s+last\s+word)",
    r"(?:leave|keep|hold)\s+(?:the\s+(?:door|post|job|place|role|offer)|it|this|my\s+\w+)\s+open\s+(?:\w+\s+){0,4}?(?:longer|for\s+(?:this|the|that)\s+(?:post|job|role|place)|for\s+me|a\s+while|until)",
    r"(?:could|can|might|may)\s+i\s+(?:\w+\s+){0,2}?(?:come\s+(?:back|in|and)|speak\s+(?:to|with)\s+the|see\s+the\s+(?:head|boss|panel|manager|board)|be\s+(?:seen|heard|looked\s+at|given|interviewed)|plead|have\s+(?:another|one\s+more|a\s+second))",
    r"(?:short|brief|quick|week's|day's|month's|fortnight's)\s+trial|(?:trial|probation\w*)\s+(?:\w+\s+)?(?:would|could|might|will)\b|take\s+me\s+on\s+(?:for|on|as)|(?:looked\s+at|read|seen|assessed|judged|marked|considered|reviewed)\s+(?:again\s+)?by\s+(?:some(?:body|one)\s+else|another|a\s+different|an?\s+(?:independent|outside|neutral))",
    r"(?:may|might|will|could|would)\s+(?:yet\s+|still\s+)?(?:come\s+round|relent|budge|soften|see\s+(?:it|things)\s+(?:another|a\s+different|my)\s+way|think\s+better)|(?:still|yet)\s+(?:be\s+)?(?:time|a\s+way|chance|possible|hope|scope)\s+(?:to|for|of)\s+(?:fix|change|put|turn|save|me|a\s+(?:change|different)|a\s+second)|(?:one\s+more|another|a\s+further|a\s+second|a\s+final)\s+(?:interview|meeting|conversation|hearing|audition|round)",
    rf"(?:look(?:ed|ing)?|re-?look|relook(?:ing)?|go|going|glance|read)\s+(?:into\s+|at\s+|over\s+|through\s+)?(?:my|the|this|it|your)\s+(?:\w+\s+){{0,2}}?{_AGAIN}",
    r"re-?look(?:ing)?\s+(?:in)?to|(?:another|one\s+more|a\s+second|a\s+fresh|a\s+final|a\s+closer|a\s+different)\s+(?:\w+\s+)?(?:look|read|glance|think|view|try|go|attempt|shot|hearing|interview|round|assessment|test)\s*(?=at\s+(?:my|the|this|it)|with\s+(?:the|you)|before|over|[.,;!]|$|would)",
    r"(?:have|take|give\s+(?:it|this|me|us))\s+(?:another|one\s+more|a\s+second|a\s+fresh)\s+(?:think|thought|go|chance|view|look|shot|try|hearing)",
    r"(?:(?:re-?evaluat|re-?assess|re-?examin|re-?view|re-?visit|re-?consider|re-?open|re-?mark|re-?score)(?:e|ed|es|ing|ation|ment|s)?|revers(?:e|ing|al)|overturn(?:ed|ing)?|rescind|revok(?:e|ing)|undo|withdraw)\s+(?:of\s+)?(?:its|my|your|the|this|that|their)\s+(?:\w+\s+)?"
    + _DECIDED,
    rf"(?:{_DECIDED}|it)\s+(?:\w+\s+)?(?:be|is|was)\s+(?:re-?visited|re-?viewed|re-?versed|re-?opened|re-?considered|re-?examined|looked\s+at\s+again|overturned|re-?marked|reassessed)",
    r"(?:challenge|contest|appeal|object\s+to|protest|dispute|query)(?:ing)?\s+(?:against\s+)?(?:the|your|this)\s+(?:\w+\s+)?"
    + _DECIDED,
    r"(?:an?|some\s+(?:sort|kind|form)\s+of|any|no|the|formal)\s+(?:right\s+of\s+)?(?:appeals?|objection|appeal\s+(?:process|procedure))(?=[.,;!?]|$|\s+(?:process|procedure|against|to|or|i|that|open))|(?:lodge|raise|make|file|enter)\s+an?\s+(?:\w+\s+)?(?:objection|appeal)",
    r"(?:any|no|some|a|there's|little)\s+(?:\w+\s+)?(?:wiggle\s+room|room\s+for\s+(?:man\w+|movement|discussion|negotiation)|leeway|flexibility|way\s+(?:back|round|around|in)|hope\s+of|possibility\s+of\s+(?:a\s+)?(?:change|another))",
    r"(?:see|find)\s+(?:your|a)\s+way\s+(?:clear\s+)?to\s+(?:chang|giv|letting|offer|tak|review|hav)\w*|(?:change|alter|swing|sway|shift|amend)(?:ing|ed)?\s+(?:the|your|this|that)\s+(?:\w+\s+)?(?:decision|result|outcome|mind|verdict|answer|view)|(?:be\s+)?(?:persuaded|swayed|tempted|talked\s+round|moved)\s+to",
    r"take\s+(?:no|this)\s+for\s+an\s+answer|take\s+no\s+for|not\s+(?:\w+\s+)?give\s+up\s+on\s+(?:this|the|your)|(?:rule|count|write)\s+me\s+out|(?:write|writing)\s+me\s+off|(?:close|shut|slam)(?:ing)?\s+the\s+door\s+(?:on\s+(?:me|my)\w*|just\s+yet|yet)|never\s+too\s+late\s+to\s+(?:change|think|decide)|too\s+late\s+to\s+(?:change|think|turn|alter)",
    r"(?:is|was|be)(?:n't|\s+not)\s+(?:\w+\s+)?(?:closed|settled|final|set\s+in\s+stone|the\s+final\s+word|over)(?=[.,;!?]|$|\s+(?:for|yet|and))|set\s+in\s+stone|still\s+(?:be\s+)?(?:open\s+to\s+(?:me|discussion)|a\s+chance\s+for\s+me)",
    r"(?:would|could|might|will|please|to)\s+(?:you\s+)?(?:\w+\s+){0,2}?consider\s+me\s+(?:after\s+all|again|once|for\s+(?:it|this))|consider(?:ing)?\s+me\s+after\s+all",
    r"(?:unpaid|without\s+pay|for\s+nothing|free\s+of\s+charge|no\s+wage|on\s+trial|on\s+probation|on\s+a\s+(?:trial|probationary)\s+basis)(?=[.,;!]|$|\s+(?:to\s+(?:show|prove)|and|so|for|if|first|until|before|just|basis))|(?:a|one|two|first)\s+(?:\w+\s+)?(?:month|week|fortnight|day|shift|weeks|days|months)\s+(?:\w+\s+){0,2}?(?:for\s+free|unpaid|without\s+pay)|lower\s+(?:wage|salary|pay|rate)|less\s+(?:pay|money|salary)|for\s+less(?=[.,;!]|$|\s+(?:money|pay))",
    r"(?:let|have|give|allow)\s+me\s+(?:\w+\s+){0,2}?(?:one|a|try|do|come|show|prove|the|back|start|work|sit|have)\s+(?:\w+\s+){0,3}?(?:shift|week|fortnight|day|again|once\s+more|you\s+(?:will|'ll)\s+see|trial|what\s+i|month|practical|(?=for\s+a))",
    r"(?:show|prove)\s+(?:to\s+)?you\s+(?:what|that|how\s+(?:well|good|wrong)|otherwise)|(?:show|prove)\s+(?:you|what)\s+(?:wrong|i\s+(?:can|could)\s+do|i'm\s+(?:worth|made))|prove\s+(?:my\s+worth|you\s+wrong|it)",
    r"(?:sit|take|do|try|retake|resit|redo|repeat)\s+(?:the|that|your|my)?\s?(?:\w+\s+)?(?:test|interview|lesson|practical|exercise|assessment|exam|trial|task)\s+(?:again|once\s+more|a\s+second\s+time|anew)|try\s+again\s+(?:with|this|now|before)|a\s+fresh\s+(?:assessment|hearing|interview|start\s+with)",
    r"giv(?:e|ing|en)\s+(?:me|us|it)\s+(?:another|one\s+more|a\s+second|one\s+last|a)\s+(?:\w+\s+)?(?:go|chance|shot|try|thought|look|crack)|(?:another|one\s+more|one\s+last)\s+(?:go|shot|crack|bite)|(?<!gone )(?<!went )(?<!going )(?<!go )(?:another|a\s+different)\s+(?:view|light|way)\s*(?=[.?!,]|of\s+(?:it|me|my|the\s+matter))",
    r"(?:somebody|someone|anyone|anybody)\s+(?:above|over|senior\s+to)\s+you|(?:a\s+)?higher\s+(?:authority|level|up)|(?:judge|decide|see)\s+(?:me\s+)?(?:then|for\s+yourself)|you\s+(?:won't|will\s+not|wouldn't|would\s+not)\s+regret",
)
RECONSIDER_BUT = (
    r"i(?:\s+have|'ve)?\s+(?:since\s+|just\s+)?(?:read|watched|heard|tried|looked\s+at|thought\s+about|gone\s+through)\s+(?:it|them|that|this)\s+(?:again|once\s+more)",
    r"(?:spoke|speak|talk(?:ed)?|heard|learned|laughed)\s+(?:\w+\s+){0,2}?(?:about|of)\s+(?:the|your|my|our|a)\s+trial\s+(?:shift|day|week|period|month)",
    r"(?:my|the|any|a)\s+(?:next|coming|later|new|first)\s+trial\s+(?:shift|day|week|lesson)",
    r"(?:thanks?|thank\s+you|grateful|enjoyed|liked|loved|glad\s+of|pleasure)\s+(?:\w+\s+){0,3}?trial\s+(?:shift|day|week|period|month)|trial\s+(?:shift|day|week)\s+(?:\w+\s+){0,4}?(?:pleasure|was|taught|gave|showed|went|with)",
    r"(?:made|makes|gave|given|let|lets|set)\s+me\s+(?:\w+\s+){0,4}?think(?:ing)?\s+again|think\s+again\s+(?:about|of)\s+(?:what\s+i|how\s+i|my)",
    r"(?:apprentices?|children|pupils?|patients?|people|they|everyone|materials?|wood|old\s+\w+|things)\s+(?:\w+\s+){0,3}?(?:a\s+)?second\s+(?:chance|life|look)",
    r"(?:not|n't|never|without)\s+(?:\w+\s+){0,3}?(?:ask\w*|want\w*|expect\w*|trying|hop\w+|wish\w*|mean\w*|here|writ\w+|look\w*)\s+(?:\w+\s+){0,3}?(?:change|appeal|challenge|reconsider\w*|reopen|reverse|revisit|at\s+(?:it|this)|contest|dispute)(?:\s+(?:your|the)\s+\w+|\s+again)?",
    r"(?:will|would|do|did)\s+not\s+(?:look|think|reconsider|challenge|contest|appeal)\s*\w*\s*\w*\s*(?:again)?",
    r"my\s+own\s+\w+\s+again",
    r"i\s+(?:will|shall|'ll|have|am\s+going\s+to)\s+(?:\w+\s+)?(?:sit|take|have|try|retake|resit)\s+(?:\w+\s+){0,4}?(?:test|exam|licence|go)\b(?:\s+again)?(?![^.?!]{0,30}\b(?:with\s+you|before\s+the\s+panel|at\s+your))",
    r"(?:thanks?|thank\s+you|grateful)\s+(?:\w+\s+){0,2}?for\s+(?:the|a|my|letting)\b[^.?!\n]{0,30}?\btrial\s+(?:shift|day|week|period)",
)
_RIVAL = r"(?:one|person|people|candidates?|applicants?|fellow|lad|girl|chap|bloke|man|woman|guy|lady|others?|rest|two|three|four|colleague|teacher|nurse|engineer|hire|appointee)"
_GOT = (
    r"(?:got|gets|landed|took|secured|won|was\s+given|were\s+given|beat|pipped|made\s+it|walked\s+off|edged)"
)
COMPARE = (
    r"(?:the\s+new|new)\s+(?:man|woman|lad|girl|person|hire|chap|fellow|one|guy)\s+(?:\w+\s+)?(?:has|had|hasn't|never|can't|cannot|knows?|is\s+(?:not|only|just|half|some))",
    r"(?:every\s+bit|just|at\s+least|quite|easily|twice|half)\s+as\s+(?:good|able|qualified|skilled|capable|strong|experienced|fast|well)(?:\s+as)?",
    r"(?:anywhere|nowhere|somewhere|near)\s+(?:near\s+)?(?:the\s+)?(?:top|bottom)(?=[.,;!?]|$|\s+of)|(?:chose|prefer\w*|picked|put|value\w*|rate\w*)\s+(?:\w+\s+)?(?:over|above|before|ahead\s+of)\s+(?:experience|skill|me|merit|my|substance|age|years)",
    r"(?:the\s+)?others\s+(?:had|got|were|did|came|have|knew|must)\b(?![^.?!]{0,30}\b(?:kind|warm|welcom\w+|good\s+(?:company|fun)|friendly|finished|left))|i\s+(?:was|am|had)\s+(?:\w+\s+)?(?:the\s+)?(?:most|best)\s+(?:\w+\s+)?(?:experienced|qualified|prepared|suited|able|skilled|candidate|applicant|person|years|marks?|score)",
    r"(?:weakest|worst|lowest|strongest|best|oldest|youngest)\s+(?:\w+\s+)?(?:of\s+the\s+(?:two|three|four|five|six|lot|bunch|day|field|candidates|applicants|group)|candidate|applicant|in\s+the\s+(?:room|field|group))",
    r"(?:boss's|manager's|director's|owner's|head's|chair's|somebody's|someone's)\s+(?:\w+\s+)?(?:nephew|niece|son|daughter|friend|cousin|mate|brother|sister|pal|wife|husband|golf)|(?:higher|better|lower|stronger|worse)\s+than\s+(?:his|hers|theirs|the\s+other\w*|everyone|anyone)",
    r"(?:the\s+)?(?:winning|winner|successful|chosen|lucky|other|hired|appointed)\s+(?:\w+\s+)?(?:candidate|applicant|person|one|party)\s+(?:do|did|have|had|has|score\w*|got|get|perform\w*|answer\w*|show\w*|say|said)|(?:second|third|last|fallback|backup|reserve|next-best)\s+(?:option|pick|preference|resort|string|fiddle)",
    rf"(?:the|that|your)\s+(?:\w+\s+)?{_RIVAL}\s+(?:who|that|you)\s+(?:\w+\s+)?(?:{_GOT}|hired\s+(?:has|had|hasn't|is|was|never)|took\s+on\s+(?:has|had|is|was))\b",
    rf"(?:he|she|they|the\s+(?:other\s+)?{_RIVAL})\s+(?:hasn't|hadn't|has\s+never|had\s+never|only\s+(?:has|had|qualified|started|just)|has\s+(?:only|half)|does(?:n't|\s+not)\s+(?:even\s+)?(?:have|know)|did(?:n't|\s+not)\s+(?:even\s+)?have|barely)",
    r"(?:half|twice|a\s+(?:third|quarter|fraction)\s+of)\s+(?:of\s+)?(?:my|the)\s+(?:\w+\s+)?(?:experience|years|training|skills?|certificates|age|time\s+served|record|hours)|(?:has|have|had)\s+half\s+(?:the|my)",
    r"(?:less|fewer|lesser|little|no)\s+(?:\w+\s+)?(?:experience|experienced|years|qualified|training|certificates|qualifications)(?=\s+(?:than|with)|\s*[.,;!?]|$|\s+(?:was|were|got|has|had))(?<!\bi have little experience)",
    r"(?:went|gone|plumped|opted|settled)\s+(?:for|with)\s+(?:some(?:one|body)|a|an|the|his|her)\s+(?:\w+\s+){0,2}?(?:younger|cheaper|less|half|internal|from\s+inside|insider|friend|nephew|pal|mate|inexperienced|greener|with\s+(?:less|fewer|half|no))\w*",
    r"(?:gave|given|giving|handed|went)\s+(?:it\s+|the\s+\w+\s+)?to\s+(?:some(?:one|body)|an?)\s+(?:\w+\s+)?(?:younger|cheaper|less|internal|insider|friend|relative|with|outsider|who)\w*",
    r"(?:prefer(?:red|ring)?|favou?r(?:ed|ing)?|chose|picked|choosing)\s+(?:an?\s+|some(?:one|body)\s+)?(?:internal|younger|cheaper|local|male|female|insider|less)\b",
    r"(?:an?|the|your)\s+(?:internal|inside)\s+(?:candidate|applicant|person|hire|man|woman|choice|appointment)",
    r"(?:no(?:body|\s+one|ne)|few|not\s+many|hardly\s+(?:anyone|anybody)|(?:can't|cannot|don't|do\s+not)\s+(?:imagine|think|believe)\s+(?:that\s+)?any(?:one|body))\s+(?:\w+\s+){0,6}?(?:else|match|as\s+(?:i|well\s+as|much\s+as|many)|could\s+match|had\s+(?:run|done|my)|ran|better)",
    r"(?:than|as\s+(?:well|much|many|good|long|fast)\s+as)\s+(?:any(?:one|body)|most|all|every(?:one|body)|whoever|the\s+(?:rest|others?|person|one)|who(?:m)?ever|the\s+\w+\s+you)\b",
    r"(?:close|narrow|near|very\s+near)\s+second|(?:number|no\.?)\s+(?:two|2)|second\s+(?:on|in)\s+(?:your|the)\s+(?:list|line|order|ranking)|next\s+(?:in\s+line|on\s+(?:your|the)\s+list)|(?:silver|bronze)\s+medal|also-ran|reserve\s+(?:list|candidate)|nearly\s+man|pipped|(?:plan|option)\s+b",
    r"(?:how|where|was\s+i|were\s+i|if\s+i\s+was|if\s+i\s+were|whether\s+i\s+was|how\s+far|how\s+near|how\s+close)\b[^.?!\n]{0,40}?\b(?:on\s+the\s+list|on\s+your\s+list|off\s+the\s+(?:others?|top|winner|mark)|in\s+the\s+(?:order|ranking|field|running|pecking)|(?:against|beside|next\s+to|alongside)\s+(?:the\s+)?(?:rest|others?|field|everyone)|ranking|behind\s+(?:the|him|her|them|whoever))",
    r"(?:measure|measured|stack|stacked|shape|shaped|hold|held)\s+up\s+(?:against|to|beside|with)|(?:set|put|held|placed|judged|marked|scored|seen|weighed)\s+(?:me\s+|my\s+\w+\s+)?(?:against|beside|alongside)\s+(?:the|others?|everyone|them|him|her|your)",
    r"(?:how\s+many|who(?:ever)?|anyone|others?|those)\s+(?:\w+\s+){0,2}?(?:scored|came|were|ranked|placed|did|finished|rated|stood)\s+(?:above|ahead\s+of|better|higher|before|below)",
    r"(?:among|amongst|of)\s+(?:the\s+)?(?:top|best|strongest|better)\s+(?:few|two|three|four|five|\d|ones|of|candidates?|applicants?)|out\s+of\s+(?:all\s+)?(?:those\s+|everyone\s+|the\s+\w+\s+)?(?:who\s+(?:applied|came)|applicants|candidates|interviewed)",
    r"(?:the|your|those)\s+(?:other|rest\s+of\s+the)\s+(?:\w+\s+)?(?:candidates?|applicants?|interviewees?|hopefuls?|contenders?|people\s+(?:you\s+)?(?:interviewed|in\s+the\s+(?:waiting|room))|fellow|lad|girl|chap|bloke|two\s+(?:do|did|were|had)|one\s+(?:do|did|was|had|have|interviewed|was\s+better))",
    r"(?:others?|any(?:one|body)|every(?:one|body)|rest|people)\s+(?:in|from|on)\s+(?:that|the|your)\s+(?:waiting\s+room|shortlist|short\s+list|list|room|interview|day)",
    r"what\s+(?:did|do|does|had|has|have)?\s?(?:he|she|they|the\s+other\w*|that\s+person|your\s+(?:new|chosen)\s+\w+)\s+(?:\w+\s+)?(?:had?|has|have|offer(?:ed)?|brought|bring|got|show(?:ed)?|do|did)\s*(?:that\s+)?(?:i|(?=[.?!]|$))",
    r"(?:had|have|has|offers?|offered|got|brought|could|can)\s+(?:\w+\s+){0,3}?that\s+i\s+(?:did\s+not|didn't|don't|do\s+not|lack|lacked|couldn't|hadn't|haven't|could\s+not)",
    r"(?:better|stronger|more\s+\w+|cheaper|younger)\s+(?:\w+\s+)?than\s+(?:whoever|the\s+(?:person|one|\w+\s+you)|him|her|them|me|mine|i\s+(?:am|was|did|do))",
    r"(?:been|was|were|is|are)\s+(?:passed\s+over|overtaken|beaten|outdone|outclassed|outranked|leapfrogged)|lost\s+out(?=[.,;!]|$|\s+to)|(?:in\s+)?my\s+(?:chair|seat|shoes|place)(?=[.,;!]|$|\s+(?:now|is|at))",
    r"(?:some(?:one|body)|a\s+\w+|the\s+\w+)\s+(?:had\s+|has\s+|have\s+)?(?:the\s+right\s+(?:friends|connections|surname|school)|friends\s+in|connections)|(?:somebody|someone)\s+(?:younger|cheaper|fresher)",
    r"(?:someone|somebody|they|others?|he|she)\s+(?:had\s+|has\s+|have\s+)more\s+(?:\w+\s+)?(?:years|experience|training|certificates|qualifications|time)|(?:interviewed|performed|scored|did|taught)\s+better(?=[.,;!?]|$|\s+(?:than|in|on))(?=[^.]{0,40})",
)
COMPARE_BUT = (
    r"(?:older|younger|later|longer|earlier|slower|taller|shorter|farther|further|busier|quieter)\s+than\s+(?:most|many|the\s+others|others|usual)",
    r"(?:lies?|lay|interviews?|road|weeks?|months?|year|days?|work|time|steps?|path|much|lot|still|exams?|shifts?|have|had)\s+ahead\s+of\s+me",
    r"\b(?:my|our)\s+(?:grand\w+|mother|father|aunt|uncle|own|old)\b[^.?!\n]{0,40}",
    r"(?:better|stronger|nicer|warmer)\s+(?:\w+\s+)?than\s+my\b(?!\s+(?:cv|test|answers))[^.?!\n]{0,20}",
    r"(?:race|marathon|half\s+marathon|heat|run|cup|league|chess|quiz|regatta)\b[^.?!\n]{0,60}",
    r"(?:decided|decision|chosen|chose|gone|understand|respect|accept\w*|choice)\s+(?:\w+\s+){0,4}?(?:an?\s+)?(?:internal|other|another)\s+(?:candidate|applicant|hire|choice|appointment)(?![^.?!\n]{0,40}(?:always|never|anyway))",
    r"become\s+(?:a\s+)?better\s+\w+\s+than|\b(?:know|learn\w*|do|did|see|saw)\s+(?:\w+\s+)?(?:better|more)\s+than\s+(?:i|before)|than\s+i\s+(?:was|am)\s+(?:last|before|now|when|then)",
)
