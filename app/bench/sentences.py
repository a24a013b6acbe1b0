"""What callers of a dealership say, as material for the benches. Written as it is spoken."""

CALLER_SENTENCES = (
    "Hi, I'd like to schedule an oil change for my Toyota Camry, please.",
    "Do you have anything open on Tuesday morning around nine thirty?",
    "My phone number is two one seven, five five five, zero one four two.",
    "How much does it cost to replace the brake pads on a Honda Civic?",
    "Could you tell me what time the service department closes on Saturday?",
    "The check engine light came on yesterday and the car is shaking.",
    "I need to move my appointment from Thursday to Friday afternoon.",
    "My name is Jessica Miller and I drive a two thousand nineteen Ford Escape.",
    "Is the blue RAV four still available, and can I take a test drive?",
    "No, that's not right, I said the fourteenth of March, not the fourth.",
    "Can I wait while you rotate the tires, or should I leave the car there?",
    "I got a letter about a recall on my airbag, who should I talk to?",
    "What would the monthly payment be on a new Mustang with no money down?",
    "Please have somebody from the parts department call me back after lunch.",
    "I think the battery is dead, it won't start at all this morning.",
    "Do you offer a loaner car if the repair takes longer than a day?",
    "Yes, that works, let's do Wednesday the eleventh at two o'clock.",
    "I'm calling to cancel the general inspection I booked for tomorrow.",
    "Is there an extra charge for synthetic oil on a pickup truck?",
    "I'd like to trade in my old Jeep, how do I find out what it's worth?",
    "The air conditioning blows warm and there is a strange smell inside.",
    "Could you transfer me to a manager, please? I've called three times already.",
    "Where exactly are you located, and is there parking in front?",
    "I can come in any day next week after four thirty in the afternoon.",
)
"""3–6 s each at a usual pace."""

AGENT_SENTENCES = (
    "Thanks for calling Springfield Auto, this is Riley. How can I help you today?",
    "An oil change costs $49.99 to $89.99 and takes about 30 minutes.",
    "I have Tuesday, March 3 at 9:30 AM, or 2 PM if that is better for you.",
    "Let me read that back: an oil change for your Toyota Camry, Tuesday at 9:30 AM. Is that right?",
    "We're open from 7:30 AM to 6 PM Monday through Friday, and 9 to 4 on Saturdays.",
    "The number I have is (217) 555-0142, is that correct?",
)
"""Typical replies, written as the dialogue writes them."""
