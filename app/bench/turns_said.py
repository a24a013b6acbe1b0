"""What callers say in one turn, with the pauses they make: the material of `lotline bench turns`.

A number in brackets is a pause in seconds, where people pause: between groups of digits, before what has to
be looked up or thought of, after "um", before a second thought. The comma before it keeps the voice up.
Turns without brackets are said in one go.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from engine.ports import Expects


class Kind(StrEnum):
    """What makes the end of the turn hard or easy to tell."""

    DIGITS = "telephone numbers"
    NAMES = "names, spelling"
    WHEN = "days and times"
    YES_NO = "yes or no"
    HESITATIONS = "hesitations"
    TRAILING = "trailing off"
    SENTENCES = "plain sentences"
    CODES = "e-mail and VIN"
    HUMAN = "human recordings"


ASKED: Mapping[Kind, Expects] = {
    Kind.DIGITS: Expects.PHONE,
    Kind.NAMES: Expects.NAME,
    Kind.WHEN: Expects.DATE_TIME,
    Kind.YES_NO: Expects.YES_NO,
}
"""What the agent has asked for; nothing in particular where the kind is not here."""

SAID: Mapping[Kind, tuple[str, ...]] = {
    Kind.DIGITS: (
        "Two one seven, [0.5] five five five, [0.45] zero one four two.",
        "It's two one seven, [0.6] five five five, [0.7] zero one nine eight.",
        "My number is [0.4] three one two, [0.5] five five five, [0.4] zero one one three.",
        "Six three zero, five five five, [0.6] zero one, [0.4] seven seven.",
        "Sure, it's, [1.1] two one seven, [0.5] five five five, [0.5] zero one two six.",
        "Two one seven five five five zero one four two.",
        "It's two one seven, five five five, zero one six five.",
        "Area code two one seven, [0.8] five five five, [0.6] zero one, [0.5] three three.",
        "Um, [0.7] let me see, [1.2] three one four, [0.5] five five five, [0.5] zero one two two.",
        "You can reach me at [0.5] eight four seven, [0.4] five five five, [0.6] zero one nine one.",
        "Two one seven, [0.9] five five five, [1.0] oh one, [0.7] double four.",
        "My cell is seven seven three, five five five, [0.5] zero one eight eight.",
        "Five five five, [0.5] zero one four nine, [0.9] and the area code is two one seven.",
        "Two, [0.35] one, [0.35] seven, [0.6] five, five, five, [0.6] zero, [0.4] one, [0.4] six, [0.4] one.",
        "The best number is, [0.8] hold on, [1.4] six one eight, five five five, [0.5] zero one five four.",
        "Yeah, it's two one seven, five five five, [0.4] zero one three six.",
        "One, two one seven, [0.5] five five five, [0.5] zero one seven two.",
        "My work number is two one seven, [0.7] five five five, zero one, [0.6] nine five.",
        "Four one five, [0.5] five five five, [1.3] zero one eight two.",
        "It's the same as last time, [0.6] two one seven, [0.5] five five five, [0.4] zero one four seven.",
    ),
    Kind.NAMES: (
        "Jessica Miller.",
        "My name is [0.6] Jessica Miller.",
        "It's, [0.5] Robert Hernandez.",
        "This is Karen Whitfield.",
        "Yeah, my name's Tom, [0.5] Tom Kowalski.",
        "Daniel, [0.6] O'Brien.",
        "Priya Patel, [0.7] P, A, [0.3] T, E, L.",
        "My last name is Nguyen, [0.6] N, G, [0.4] U, Y, [0.4] E, N.",
        "It's Szymanski, [0.8] S, Z, [0.5] Y, M, [0.5] A, N, [0.4] S, K, I.",
        "My first name is Maria, [0.6] and the last name is Gonzalez.",
        "William Turner.",
        "The name is, [0.9] um, [0.5] Elizabeth Carter.",
        "It's under my husband's name, [0.7] Michael Anderson.",
        "It's Steven with a V, [0.7] Steven Brooks.",
        "Linda Green.",
        "I'm Marcus, [0.5] Marcus Reed, [0.8] R, E, E, D.",
        "Sure, [0.4] it's Angela Davis.",
        "My name is Christopher Bell.",
    ),
    Kind.WHEN: (
        "Tuesday morning, please.",
        "How about, [0.8] Wednesday at ten?",
        "Um, [0.6] Thursday would be good.",
        "Tomorrow at nine thirty.",
        "Let me check my calendar, [1.4] Friday at two works.",
        "Friday, [0.6] in the afternoon.",
        "Monday the fourteenth, [0.7] around nine.",
        "Any day next week.",
        "Nine thirty would be great.",
        "The earlier one, please.",
        "Next Tuesday, [0.5] or Wednesday, [0.5] whatever is easier.",
        "I could do, [0.9] Thursday after four.",
        "In the morning, [0.5] if that's possible.",
        "Anytime after, [0.6] three o'clock.",
        "March the third.",
        "Not Monday, [0.7] Tuesday is better.",
        "Eleven A M.",
        "Saturday, [0.8] if you're open.",
        "I get off work at four, [0.6] so maybe, [0.5] four thirty.",
        "Two P M is fine.",
    ),
    Kind.YES_NO: (
        "Yes.",
        "Yeah.",
        "No.",
        "Yes, please.",
        "No, thank you.",
        "Yep.",
        "Sure.",
        "Yeah, that's right.",
        "That's correct.",
        "No, that's all.",
        "Yes, that works for me.",
        "Okay.",
        "Sounds good.",
        "No, [0.6] I said the fourteenth.",
        "Yeah, [0.5] but can you make it a bit later?",
        "Um, [0.7] yes.",
        "Well, [0.8] I think so, yes.",
        "No, that's not right, [0.6] it's a Honda, not a Toyota.",
        "Yes, [0.5] and I need a loaner car too.",
        "That would be great, thanks.",
        "Yes, it is.",
        "No, that's everything. Thank you. Goodbye.",
        "Let me think, [1.2] yes, go ahead.",
        "I do, yes.",
    ),
    Kind.HESITATIONS: (
        "Um, [0.6] I'd like to, [0.7] uh, [0.5] book an oil change.",
        "Hi, I, [0.5] I need to bring my car in for, [0.8] for new brakes.",
        "Yeah, I was wondering if, [0.7] if you have any, [0.5] any time on Friday.",
        "So my car is, [0.6] it's making this noise, [0.5] when I brake.",
        "I'm looking for a, [0.9] a used pickup truck.",
        "It's a, [0.7] two thousand nineteen, [0.5] Ford Escape.",
        "Could you, [0.6] could you tell me how much, [0.5] a tire rotation is?",
        "I think it's the, [1.0] the alternator maybe.",
        "Hello, um, [0.8] is this the service department?",
        "I want to, [0.5] you know, [0.6] get the air conditioning checked.",
        "What I need is, [1.1] an inspection and, [0.6] an oil change.",
        "Uh, [0.5] my wife's car, [0.6] the blue one, [0.7] needs new tires.",
        "I'd like to cancel my, [0.6] my appointment on, [0.8] on Thursday.",
        "It started, [0.7] um, [0.5] I think, [0.6] last week.",
        "Well, [0.9] the thing is, [0.7] I don't have a car until Monday.",
        "Do you have the, [0.8] what's it called, [0.7] the RAV four, in stock?",
        "I need somebody to, [0.6] look at the, [0.5] the transmission.",
        "Can I, [0.5] can I speak to, [0.7] to Dave in sales, please?",
        "My, um, [0.6] check engine light is on and, [0.9] the car is shaking.",
        "I was there, [0.5] last month, [0.6] and you, [0.5] you replaced the battery.",
    ),
    Kind.TRAILING: (
        "I was hoping to get it done this week, but, [1.2] I don't know if that's possible.",
        "It's not really urgent, so, [1.3] whenever you have time.",
        "I was going to come in on Monday, and, [1.1] and then my mother got sick.",
        "The brakes are squeaking and, [1.0] well, [0.6] it's getting worse.",
        "I don't know, it's just, [1.2] it doesn't feel right when I turn.",
        "I already called twice and nobody, [1.1] nobody called me back.",
        "If it's more than two hundred dollars then, [1.3] I'd have to think about it.",
        "I had it towed to your place because, [0.9] it wouldn't start.",
        "Maybe I should just, [1.2] wait until next month.",
        "I thought the warranty would, [1.0] would cover that.",
        "I don't know, I was just wondering, so.",
        "It makes a kind of a clunking sound, or.",
        "You could call me back, or, [1.1] or send me a text.",
        "The guy said it would be ready by noon, but, [1.3] that was yesterday.",
    ),
    Kind.SENTENCES: (
        "I'd like to schedule an oil change for my Toyota Camry, please.",
        "How much does it cost to replace the brake pads on a Honda Civic?",
        "What time do you close on Saturday?",
        "I need to move my appointment from Thursday to Friday afternoon.",
        "Is the blue RAV four still available?",
        "Can I wait while you rotate the tires, [0.5] or should I leave the car there?",
        "I got a letter about a recall on my airbag, [0.6] who should I talk to?",
        "Please have somebody from the parts department call me back after lunch.",
        "I think the battery is dead. [0.6] It won't start at all this morning.",
        "Do you offer a loaner car if the repair takes longer than a day?",
        "I'm calling to cancel the inspection I booked for tomorrow.",
        "I'd like to trade in my old Jeep.",
        "The air conditioning blows warm, [0.4] and there is a strange smell inside.",
        "Could you transfer me to a manager, please? [0.7] I've called three times already.",
        "Where exactly are you located?",
        "A Honda Accord.",
        "Oil change.",
        "The brakes are grinding.",
        "I have a two thousand twenty one Subaru Outback. [0.6] It needs the thirty thousand mile service.",
        "Hi there. [0.5] My name is Paul. [0.6] I'd like to book a test drive.",
        "Is my car ready?",
        "Can I talk to a real person?",
        "Tell Dave that the check is in the mail.",
        "I want to buy a minivan for about twenty five thousand dollars.",
    ),
    Kind.CODES: (
        "My email is john dot miller, [0.7] at gmail dot com.",
        "It's karen, [0.5] at, [0.4] riverside, [0.5] dot org.",
        "You can email me at tom at, [0.8] yahoo dot com.",
        "VIN is one H G, [0.6] C M eight, two six three, [0.7] three A, [0.6] zero zero four three five two.",
        "My email address is, [0.9] sarah, [0.4] S A R A H, [0.6] at outlook dot com.",
        "The stock number is, [0.8] A one, [0.5] four four seven.",
        "My license plate is, [0.7] B X, [0.4] seven two, [0.5] nine five.",
        "The VIN is, [1.2] W B A three A five, [0.6] G five nine D N P, [0.6] two six, [0.5] zero eight two.",
    ),
}
"""Said by synthetic callers."""

PROMPTS: Mapping[Expects, tuple[str, ...]] = {
    Expects.PHONE: (
        "217 [0.5] 555 [0.5] 0142",
        "312 [0.7] 555 [0.6] 01 [0.4] 89",
        "630555 [0.8] 0176",
        "847 [0.4] 555 [1.2] digits/oh 133",
        "vm-num-i-have [0.8] 217 [0.5] 555 [0.5] 0152",
    ),
    Expects.DATE_TIME: (
        "digits/day-2 [0.6] digits/at 9 digits/30 digits/a-m",
        "digits/day-4",
        "digits/mon-2 digits/h-3",
        "digits/tomorrow digits/at digits/10 digits/oclock",
        "digits/day-5 [0.9] digits/mon-5 digits/h-14",
        "digits/at [0.7] digits/4 digits/p-m",
    ),
    Expects.NAME: (
        "letters/s letters/m [0.5] letters/y [0.3] letters/t letters/h",
        "letters/k letters/o [0.6] letters/w letters/a letters/l [0.6] letters/s letters/k letters/i",
    ),
    Expects.OPEN: (
        "one-moment-please",
        "please-try-again",
        "queue-thankyou",
        "cannot-complete-as-dialed",
        "agent-loginok",
        "conf-extended",
        "pbx-invalid [0.6] please-try-again",
        "im-sorry [0.5] feature-not-avail-line",
        "num-was-successfully [0.8] cancelled",
        "conf-enteringno [0.7] digits/4 digits/7",
        "queue-holdtime [0.9] digits/5 queue-minutes",
        "conf-thereare [0.6] digits/3 [0.5] conf-otherinparty",
        "privacy-to-blacklist-last-caller [1.1] digits/7 digits/4 digits/2",
        "all-circuits-busy-now [0.4] vm-pls-try-again",
        "vm-received [0.7] digits/day-3 digits/at digits/2 digits/p-m",
        "vm-goodbye",
        "tt-weasels",
        "vm-nomore",
        "demo-nogo",
        "vm-nobodyavail",
    ),
}
"""Put together from Debian's recorded prompts, a number digit by digit: a woman who really speaks, and who
really leaves phrases open."""
