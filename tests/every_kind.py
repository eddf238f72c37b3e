"""A role-play's file with every kind of moment, and the ways to break it that readers and editors both must notice."""

from sopapp.library.problem import Rule

EVERY_KIND = """\
# yaml-language-server: $schema=../../../resources/schema/roleplay.schema.json
id: every-kind
version: 1
language: en
sops: [listen]
skills: [listening]
level: 2
minutes: 5
title: "Every kind"
summary: "One of each."
setting: "At the counter."
customer:
  name: "Mrs Santos"
  mood: upset
meters:
  patience: {name: "Patience", start: 3, most: 4}
  trust: {name: "Trust", start: 2, most: 4}
model:
  - {id: m1, who: customer, say: "Where is it?"}
  - {id: m2, who: rep, say: "Tell me more.", note: "Asks first.", good: true}
start: opening
nodes:
  opening:
    say: "Where is my parcel?"
    says:
      - {id: fed-up, if: patience < 2, say: "I am going now."}
    choices:
      good:
        say: "Please tell me."
        credit: 1
        panel: {n: 12, best: 9}
        skills: [listening]
        behaviours: [ask]
        step: listen#greet
        mood: worried
        reaction: "She sits down."
        reason: "An open question."
        effects: {patience: +1, trust: 1}
        next: story
      fair:
        say: "One moment."
        credit: 0.5
        panel: {n: 12, best: 3}
        reason: "It costs patience."
        effects: {patience: -2}
        next:
          - {if: patience < 1, to: lost}
          - {if: patience < 3, to: opening}
          - {to: story}
      sorry:
        if: trust >= 2
        say: "Sorry!"
        credit: 0
        panel: {n: 12, best: 0}
        reason: "For what?"
        next: story
  story:
    kind: listen
    say: "I waited all Saturday. It was for my granddaughter. She asked where it was."
    marks:
      - {id: saturday, say: "She waited on Saturday.", is: said}
      - {id: hurt, say: "She was hurt.", is: felt}
      - {id: refund, say: "She wants a refund.", is: not-said, reason: "She never spoke of money."}
      - {id: child, say: "It was for a child.", is: said}
      - {id: rider, say: "The rider was rude.", is: not-said}
    choices:
      whole: {say: "You waited, and she asked.", credit: 1, behaviours: [paraphrase], reason: "Both.", next: order}
      half: {say: "You waited.", credit: 0.5, reason: "Half.", next: order}
      none: {say: "I see.", credit: 0, reason: "Nothing.", next: order}
  order:
    kind: rank
    say: "So?"
    choices:
      best: {say: "I ring the rider.", credit: 1, reason: "At once.", next: limit}
      middle: {say: "I write it down.", credit: 0.5, reason: "Later.", next: limit}
      worst: {say: "Come back.", credit: 0, reason: "Never.", next: limit}
  limit:
    kind: decide
    say: "And the money?"
    escalation: needed
    authority: "Refunds up to 2,000 you decide alone."
    choices:
      pay: {act: handle, say: "Here it is.", credit: 0, critical: true, reason: "Not yours to give.", next: lost}
      ask-ana: {act: ask, say: "I ask Ana.", credit: 0.5, reason: "She may not either.", next: own-words}
      hand-up: {act: escalate, say: "Mr Perera decides.", credit: 1, reason: "He may.", next: own-words}
    handover:
      whom:
        manager: {say: "Mr Perera", credit: 1}
        colleague: {say: "Ana", credit: 0, reason: "She has the same limit."}
      when: {now: {say: "Now", credit: 1}, tonight: {say: "Tonight", credit: 0}}
      channel: {phone: {say: "By telephone", credit: 1}, note: {say: "A note", credit: 0.5}}
      words: {facts: {say: "2,500, late, 41 not 14", credit: 1}, mood: {say: "She is angry", credit: 0}}
  own-words:
    kind: say
    say: "Thank you. And now?"
    checklist:
      - {id: named, say: "I named the problem.", behaviour: summarise}
      - {id: time, say: "I said a time.", behaviour: agree}
      - {id: short, say: "I was short."}
    choices:
      model: {say: "It comes at 3.", credit: 1, step: listen#greet, reason: "A time.", next: solved}
variants:
  umbrella:
    mood: worried
    meters: {patience: 2}
    lines:
      title: "The umbrella"
      customer.name: "Mr Tan"
      opening.says.fed-up.say: "I leave now."
endings:
  solved: {outcome: solved, title: "Solved", say: "She thanks you."}
  lost: {outcome: lost, title: "Lost", say: "She leaves."}
"""

# What is written, what is written instead, and the rule that it breaks: a schema knows these too.
BROKEN = [
    ('title: "Every kind"\n', "", Rule.MISSING),
    ("mood: worried\n        reaction", "mood: happy\n        reaction", Rule.WRONG_WORD),
    ("credit: 0.5\n        panel", "credit: 5\n        panel", Rule.WRONG_KIND),
    ("if: patience < 2", "if: patience under 2", Rule.WRONG_CONDITION),
    ("start: 3, most: 4", "start: three, most: 4", Rule.WRONG_KIND),
    (", is: felt", ", is: guessed", Rule.WRONG_WORD),
    (", is: felt", ", is: said", Rule.MISSING),
    ('      - {id: rider, say: "The rider was rude.", is: not-said}\n', "", Rule.COUNT),
    ('{act: handle, say: "Here', '{say: "Here', Rule.MISSING),
    ('    authority: "Refunds up to 2,000 you decide alone."\n', "", Rule.MISSING),
    ("    escalation: needed\n", "", Rule.MISSING),
    ('now: {say: "Now", credit: 1}', 'now: {say: "Now", credit: 0.5}', Rule.NO_RIGHT_OPTION),
    ("      channel: {phone", "      canal: {phone", Rule.MISSING),
    ('      - {id: short, say: "I was short."}\n', "", Rule.COUNT),
    ('      model: {say: "It', '      other: {say: "a", reason: "b", next: lost}\n      model: {say: "It', Rule.COUNT),
    ("          - {to: story}\n", "          - {if: patience < 4, to: story}\n", Rule.NO_WAY_ON),
    ("  own-words:\n", "  variants:\n", Rule.RESERVED_ID),
    ("      half: {", "      says: {", Rule.RESERVED_ID),
    ("outcome: lost", "outcome: won", Rule.WRONG_WORD),
]  # fmt: skip
