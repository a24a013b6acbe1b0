"""Turns for `lotline bench turns` on which nothing was chosen: written blind, and scored apart.

The same format as `turns_said`, of whose texts only two or three of a kind had been read, and nothing of how
turns are judged. Whoever mends Lotline by looking at these turns has to write new ones.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.bench.turns_said import Kind

UNSEEN: Mapping[Kind, tuple[str, ...]] = {
    Kind.DIGITS: (
        "Sure, it's four one oh, [0.5] five five five, [0.6] seven seven three one.",
        "Area code nine one nine, [0.4] five five five, [0.5] six four, [0.4] oh five.",
        "Best number is my cell, [0.5] six oh two, [0.4] triple five, [0.5] three three eight zero.",
        "Five oh three, five five five, two two nine six.",
        (
            "Uh, [0.7] hold on, I just got a new number, [1.3] eight one three, [0.6] five five five, "
            "[0.6] one five five two."
        ),
        "Eight hundred, [0.4] five five five, [0.5] four thousand.",
        (
            "Three one four, [0.6] no wait, sorry, [0.7] three one six, [0.5] five five five, "
            "[0.5] nine nine one eight."
        ),
        "The one I'm calling from is fine.",
        (
            "My work line is seven oh six, [0.5] five five five, [0.4] twenty two hundred, "
            "[0.9] extension four one."
        ),
        "Nine seven two, [0.3] five five five, [0.3] eleven sixty four.",
        "It should be on file, [0.8] but it's seven seven oh, [0.4] five five five, [0.4] four four one two.",
        "You can call my husband at two oh six, [0.6] five five five, [0.7] eight eight, [0.5] three seven.",
        "Six one nine, five five five, zero nine two one, that's my cell.",
        "Um, it starts with four eight oh, [0.6] then five five five, [0.7] and then seven one nine three.",
        "Eight five nine, [1.0] let me think, [0.9] five five five, [0.5] six six oh one.",
        "Four oh four, five five five, thirty eight seventy.",
    ),
    Kind.NAMES: (
        "This is Marcus Delgado.",
        "Yeah, it's Priya, [0.5] Raman.",
        "Tom Kowalczyk, [0.8] that's K, O, W, A, L, [0.6] C, Z, Y, K.",
        "First name Denise, [0.5] last name Whitfield.",
        "Uh, the car's in my wife's name, [0.9] so, [0.5] Angela Brooks.",
        "Vasquez, [0.6] V, A, S, [0.5] Q, U, E, Z.",
        "You can put it under Hernandez.",
        "It's Stephen with a P H, [0.7] Stephen Archer.",
        "Caitlin Moore, [0.6] Caitlin with a C.",
        "My name's Bob, [0.4] well, Robert, [0.6] Robert Fitzgerald.",
        "Last name's Schaefer, [0.5] S, C, H, A, [0.7] E, F, E, R.",
        "Oh, sorry, this is Linda from Parkway Florist.",
        "Jamal Washington, J, A, M, A, L.",
        (
            "It's a long one, [0.8] Papadopoulos, [1.0] P as in Peter, A, P, A, [0.6] D, O, P, "
            "[0.5] O, U, L, O, S."
        ),
        "Okay, so it's Mister, [0.4] uh, [0.5] Gerald Finch.",
    ),
    Kind.WHEN: (
        "Any chance you've got something Friday after lunch?",
        "Let me look at my calendar, [1.3] uh, [0.6] the nineteenth would work.",
        "Not this week but, [0.7] the Monday after that.",
        "My shift ends around four thirty, [0.8] so, like, five o'clock.",
        "First thing in the morning if you can.",
        "Saturday, [0.9] or, no, [0.5] make it Sunday if you guys are open.",
        "The twenty second, [0.6] around eleven fifteen.",
        "I could do Thursday, [0.5] but it'd have to be before nine.",
        "Um, [0.8] what about the day after tomorrow?",
        "Quarter to eight on Wednesday.",
        "Sometime in, [0.6] I wanna say early December, [0.9] the third maybe.",
        "Whatever you've got that's earliest.",
        "Two o'clock, [0.7] actually two thirty's better.",
        "I'm off on Mondays, [0.4] and Tuesdays, [1.0] so either of those, [0.5] in the afternoon.",
        "Let's do noon tomorrow.",
    ),
    Kind.YES_NO: (
        "Yep, that's the one.",
        "Sure, go ahead.",
        "Nope.",
        "Uh, [0.6] no, I don't think so.",
        "Correct.",
        "Yeah, [0.5] let's do it.",
        "I guess so.",
        "No, [0.7] it's actually the two door.",
        "Mm, [0.9] yeah, okay.",
        "That's right, [0.6] but my address changed.",
        "Absolutely.",
        "No thanks, I'm all set.",
        "Well, [0.8] kind of, [0.6] it only does it when it's cold.",
        "Yes ma'am.",
        "Hang on, [1.2] yes, that's what it says here.",
        "You bet, [0.4] thank you so much.",
    ),
    Kind.HESITATIONS: (
        "So, um, [0.7] my check engine light came on, [0.5] uh, [0.6] last night.",
        "I was wondering, [0.6] like, [0.4] do you guys do tires?",
        "Hey, uh, [0.8] I bought a, [0.5] a Tacoma from y'all back in March.",
        "It's making this, [0.9] I don't know, [0.6] like a grinding noise when I stop.",
        "Uh, is there, [0.5] is there any word on my truck yet?",
        "I need, [0.7] let's see, [0.9] the sixty thousand mile service, I think.",
        "Okay, so, [1.0] the thing is, [0.5] I already had that recall done.",
        "Do you, um, [0.6] do you have any of those, [0.8] what's it called, [0.6] the hybrid Rav Fours?",
        "My daughter, [0.5] she's the one who drives it, [0.6] she says the brakes feel soft.",
        "I wanted to ask about, [1.1] uh, [0.4] financing.",
        "Well, um, I'm not sure who I should talk to.",
        "There's like, [0.6] a puddle, [0.7] under the front, [0.5] on the passenger side.",
        "Could somebody, uh, call me back about the, [0.9] the extended warranty?",
        "I, [0.4] I kinda need it done, [0.8] uh, [0.5] before we drive to Denver.",
        "How much is, [0.7] um, [0.5] just a regular alignment?",
    ),
    Kind.TRAILING: (
        "I mean, I could wait until next month, but, [1.2] the noise is getting worse.",
        "I thought it was the battery, [0.9] so I replaced that, [0.8] and, [1.1] it's still doing it.",
        "I'd probably want the, [1.3] the blue one.",
        "We were gonna come by Saturday, only, [1.0] my wife has to work.",
        "I guess what I'm asking is whether, [1.2] you'd give me a loaner.",
        "It's got about ninety thousand miles on it, so, [1.2] yeah.",
        (
            "If it's gonna be over a thousand dollars, then, [1.1] I don't know, "
            "[0.6] maybe I'd just trade it in."
        ),
        "The guy I talked to last time was, [1.3] I think his name was Kevin.",
        "So I'm just kind of looking around right now, I guess.",
        "It used to start right up, but lately, [0.9] not so much.",
        "I'd have to drop it off early because, [0.8] well, [0.7] I've got the kids.",
        "I was told somebody would call me, and that was, [1.4] gosh, [0.6] a week ago.",
        "Maybe just the oil change, and, [1.0] and rotate the tires.",
        "I don't really know what it is, it just sort of shakes.",
    ),
    Kind.SENTENCES: (
        "Hi, my neighbor says there's some kind of recall out on the Explorer.",
        "Could you connect me to the parts department?",
        "I'm calling to see if you still have that silver Accord you had online.",
        "How late is the service counter open tonight?",
        "My wife dropped off her Pilot this morning and I want to know when it'll be done.",
        "Do I need an appointment for a state inspection?",
        "I'd rather talk to a person if that's okay.",
        "I have to cancel for tomorrow because something came up at work.",
        "What would you give me for a twenty sixteen Jeep Wrangler?",
        (
            "Two things, [0.5] I need my tires rotated, "
            "[0.6] and the air conditioning only blows hot on one side."
        ),
        "I'm about ten minutes late, can you still fit me in?",
        "Is there a shuttle that could take me back home?",
        "I'd like to come test drive the new Tucson this weekend.",
        "Thanks, that's everything I needed.",
        "I lost my key fob, how long does it take to get another one made?",
        "Is it cheaper if I bring my own filter, [0.6] or do you have to order that?",
    ),
    Kind.CODES: (
        "Sure, it's D Reyes, eighty four, [0.6] at yahoo dot com.",
        (
            "Okay, the VIN is one F T, [0.6] F W one, [0.7] E T, [0.5] nine D F C, [0.8] one zero, "
            "[0.5] three one two."
        ),
        (
            "Let me walk out to the car, [1.4] okay, [0.7] four T one, [0.5] B F one F K, [0.6] eight H U, "
            "[0.6] seven two, [0.5] five eight, [0.4] one nine."
        ),
        "Laura underscore Benton, [0.6] at outlook, [0.4] dot com.",
        "It's sales at cooper hardware dot net.",
        "My license plate is, [1.0] uh, [0.5] seven K L M, [0.4] four nine two.",
        "The last eight are, [0.6] H one, [0.5] four four, [0.5] zero six, [0.4] two nine.",
        "That's Nate, [0.4] N, A, T, E, [0.6] dot, Ferris, [0.5] F, E, R, R, I, S, [0.7] at gmail dot com.",
        "Stock number P, [0.4] two two, [0.5] eight one five.",
        "Just the last six, one one nine, seven zero three.",
        "Jen at the lake house dot com, [0.8] all one word.",
        "My plate's B as in boy, [0.5] X, [0.4] R, [0.6] six three, [0.5] one eight.",
        "Reference number, hang on, [1.3] zero zero four, [0.5] seven one nine, [0.4] A.",
    ),
}
"""Said by the same synthetic callers. All telephone numbers have the exchange 555, which is nobody's."""
