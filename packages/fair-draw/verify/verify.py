#!/usr/bin/env python3
"""Checks the public record of a draw, and a person's receipt or an auditor's opening of it.
Needs Python 3.8 and nothing else.

    python3 verify.py RECORD.json [RECEIPT.json or OPENING.json]     (a record called - is the standard input)

Written from docs/record-format.md, whose sections the § are; it shares no line with the program that draws.
Prints “valid” and what was checked, or what is wrong and where (then it exits with 1). The beacon's signature
is checked here as well, with all the arithmetic it needs at the end of this file.

    python3 verify.py --lines     reads one {"record", "receipt", "opening": text or null} a line, answers a line each
"""
import datetime
import hashlib
import hmac
import json
import math
import re
import sys

FORMAT = 'freshfaces-draw/3'
SAFE = 2**53 - 1


# --- §1 canonical JSON ------------------------------------------------------------------------------------------

class NotJson(Exception):
    pass


class FieldTwice(Exception):
    pass


def read_json(text):
    """The value of a JSON text. Raises NotJson, or FieldTwice where a field is there twice."""
    twice = []

    def fields(pairs):
        found = dict(pairs)
        if len(found) < len(pairs):
            twice.append(True)
        return found

    def number(digits):
        value = float(digits)
        whole = value.is_integer() and abs(value) <= SAFE and not (value == 0 and digits[0] == '-')
        return int(value) if whole else value

    def refuse(name):
        raise ValueError(name)

    try:
        value = json.loads(text, object_pairs_hook=fields, parse_int=number, parse_float=number,
                           parse_constant=refuse)
    except (ValueError, RecursionError):
        raise NotJson() from None
    if twice:
        raise FieldTwice()
    return value


def canonical(value):
    if isinstance(value, dict):
        written = (f'{canonical(key)}:{canonical(value[key])}' for key in sorted(value, key=code_units))
        return '{' + ','.join(written) + '}'
    if isinstance(value, list):
        return '[' + ','.join(map(canonical, value)) + ']'
    return json.dumps(value, ensure_ascii=False)


def code_units(text):
    """Texts compare by their UTF-16 code units."""
    return text.encode('utf-16-be', 'surrogatepass')


# --- §2 hashes, §3 people, §5 random numbers --------------------------------------------------------------------

def message(purpose, values):
    return canonical([f'{FORMAT}/{purpose}', *values]).encode()


def hash_for(purpose, *values):
    return hashlib.sha256(message(purpose, values)).hexdigest()


def leaf_hash(salt, person, number, served):
    return hashlib.sha256(b'\0' + message('leaf', [salt, person, number, served])).hexdigest()


def root_of(leaves):
    """The tree head of RFC 6962 §2.1 over leaf hashes."""
    level = [bytes.fromhex(leaf) for leaf in leaves]
    while len(level) > 1:
        pairs = [level[i:i + 2] for i in range(0, len(level), 2)]
        level = [hashlib.sha256(b'\1' + b''.join(pair)).digest() if len(pair) == 2 else pair[0] for pair in pairs]
    return level[0].hex() if level else ''


class Stream:
    """The random numbers of one purpose."""

    def __init__(self, seed, purpose):
        self.seed, self.purpose, self.block, self.bytes = bytes.fromhex(seed), purpose, 0, b''

    def below(self, n):
        bits = (n - 1).bit_length()
        size = (bits + 7) // 8
        while True:
            while len(self.bytes) < size:
                block = message('stream', [self.purpose, self.block])
                self.bytes += hmac.new(self.seed, block, hashlib.sha256).digest()
                self.block += 1
            number = int.from_bytes(self.bytes[:size], 'big') & ((1 << bits) - 1)
            self.bytes = self.bytes[size:]
            if number < n:
                return number

    def take(self, count, items):
        order = list(items)
        count = min(count, len(order))
        for place in range(count):
            other = place + self.below(len(order) - place)
            order[place], order[other] = order[other], order[place]
        return order[:count]


# --- §13 reading ------------------------------------------------------------------------------------------------

def plain(wanted, fits):
    """A value that is no list and has no fields."""
    def check(value, where, problems):
        if not fits(value):
            problems.append((where, f'There should be {wanted} here.'))
    return check


def text(wanted, pattern):
    def fits(value):
        return isinstance(value, str) and is_well_formed(value) and re.fullmatch(pattern, value) is not None
    return plain(wanted, fits)


def words(wanted, least):
    def fits(value):
        return isinstance(value, str) and is_well_formed(value) and least <= len(code_units(value)) // 2 <= 2000
    return plain(wanted, fits)


def is_well_formed(value):
    return not any('\ud800' <= each <= '\udfff' for each in value)


def is_whole(value):
    return type(value) is int and 0 <= value <= SAFE


def one_of(*choices):
    return plain(' or '.join(choices), lambda value: isinstance(value, str) and value in choices)


def or_null(inner):
    def check(value, where, problems):
        if value is not None:
            inner(value, where, problems)
    return check


def list_of(each):
    def check(value, where, problems):
        if not isinstance(value, list):
            problems.append((where, 'There should be a list here.'))
            return
        for i, item in enumerate(value):
            each(item, f'{where}[{i}]', problems)
    return check


def fields(**wanted):
    def check(value, where, problems):
        if not isinstance(value, dict):
            problems.append((where, 'There should be a set of named fields here.'))
            return
        for key in sorted((key for key in value if key not in wanted), key=code_units):
            problems.append((f'{where}.{key}', 'This field does not belong here.'))
        for key, inner in wanted.items():
            if key in value:
                inner(value[key], f'{where}.{key}', problems)
            else:
                problems.append((f'{where}.{key}', 'This field is missing.'))
    return check


def is_time(value):
    parts = isinstance(value, str) and re.fullmatch(
        r'([1-9][0-9]{3})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})\.[0-9]{3}Z', value)
    try:
        return bool(parts) and bool(datetime.datetime(*map(int, parts.groups())))
    except ValueError:
        return False


WHOLE = plain('a whole number from 0', is_whole)
ROUND = plain('the number of a round', lambda value: is_whole(value) and 1 <= value <= 999_999_999)
TIME = plain('a UTC time such as 2026-11-22T10:00:00.000Z', is_time)
HASH = text('64 hex digits', '[0-9a-f]{64}')
BIG = text('a whole number as text', '0|[1-9][0-9]{0,999}')
FRACTION = text('a fraction a/b', '(0|[1-9][0-9]{0,999})/[1-9][0-9]{0,999}')
WORDS = words('some text', 1)
NOTE = words('a text, which may be empty', 0)
FEATURE = text('a feature code', 'f[1-9][0-9]{0,8}')
KIND = text('a code of a kind', 'k[1-9][0-9]{0,8}')
GROUP = text('a group code', r'k[1-9][0-9]{0,8}\.g[1-9][0-9]{0,8}')

SOURCE = {'id': WORDS, 'by': WORDS, 'note': NOTE}
SOURCES = {
    'committed-share': fields(**SOURCE, kind=one_of('committed-share'), commitment=HASH),
    'public-text': fields(**SOURCE, kind=one_of('public-text')),
    'beacon': fields(**SOURCE, kind=one_of('beacon'), network=one_of('drand-quicknet'), round=ROUND),
}


def source(value, where, problems):
    kind = value.get('kind') if isinstance(value, dict) else None
    known = kind if isinstance(kind, str) and kind in SOURCES else 'public-text'
    SOURCES[known](value, where, problems)


RECORD = fields(
    version=one_of(FORMAT),
    committed=fields(
        label=WORDS,
        about=fields(id=WORDS, version=WHOLE, earlier=list_of(fields(commitment=HASH, why=WORDS)),
                     absent=list_of(WORDS)),
        withheld=one_of('no-draw', 'left-out'),
        committedAt=or_null(TIME),
        deadline=or_null(TIME),
        rules=fields(seats=WHOLE, reserves=WHOLE, policy=one_of('turns', 'even', 'leaning'), sealed=HASH),
        types=list_of(fields(size=WHOLE, chance=FRACTION, sealed=HASH)),
        leaves=list_of(HASH),
        root=HASH,
        labels=HASH,
        rows=list_of(fields(types=list_of(WHOLE), tickets=BIG)),
        total=BIG,
        entropy=list_of(source),
    ),
    commitment=HASH,
    reveal=list_of(fields(id=WORDS, value=or_null(WORDS))),
    seed=HASH,
    result=fields(ticket=BIG, row=WHOLE, panel=list_of(WHOLE), order=list_of(WHOLE), reserves=list_of(WHOLE)),
    replacements=list_of(fields(left=WHOLE, unavailable=list_of(WHOLE), joined=or_null(WHOLE), digest=HASH)),
)

RECEIPT = fields(version=one_of(FORMAT), commitment=HASH, leaf=WHOLE, id=WORDS, salt=HASH, type=WHOLE, served=WHOLE,
                 chance=FRACTION)

OPENING = fields(
    version=one_of(FORMAT),
    commitment=HASH,
    rules=fields(salt=HASH, quotas=list_of(fields(feature=FEATURE, min=WHOLE, max=WHOLE)),
                 caps=list_of(fields(kind=KIND, max=WHOLE))),
    types=list_of(fields(salt=HASH, features=list_of(FEATURE), groups=list_of(GROUP), served=WHOLE)),
)


# --- §13 the table ----------------------------------------------------------------------------------------------

def counted(number, one, many=None):
    """1 ticket, 1,000 tickets."""
    return f'{number:,} {one if number == 1 else many or one + "s"}'


def must_ascend(texts, where, must):
    keys = [code_units(each) for each in texts]
    must(all(a < b for a, b in zip(keys, keys[1:])), where, 'These are not in their one order, or one is there twice.')


def rules_are_sound(committed, must):
    rules = committed['rules']
    must(rules['seats'] >= 1, 'committed.rules.seats', 'A panel needs at least one seat.')
    return f'The panel has {counted(rules["seats"], "seat")}, and what it has to cover was sealed before the draw.'


def people_are_listed(committed, must):
    types, leaves = committed['types'], committed['leaves']
    first = 0
    for i, each in enumerate(types):
        where = f'committed.types[{i}]'
        must(each['size'] >= 1, where, 'A type has nobody in it.')
        must_ascend(leaves[first:first + each['size']], f'committed.leaves[{first}]', must)
        first += each['size']
    must_ascend([each['sealed'] for each in types], 'committed.types', must)
    must(first == len(leaves), 'committed.leaves', 'The sizes of the types do not add up to the list.')
    must(len(set(leaves)) == len(leaves), 'committed.leaves', 'Someone is in the list twice.')
    must(root_of(leaves) == committed['root'], 'committed.root', 'The fingerprint of the list does not fit it.')
    return f'The list has {counted(len(leaves), "person", "people")}, each in it once, and its fingerprint fits.'


def tickets_seat_people(committed, must):
    rules, types, rows = committed['rules'], committed['types'], committed['rows']
    must_ascend([canonical(row['types']) for row in rows], 'committed.rows', must)
    for i, row in enumerate(rows):
        where, numbers = f'committed.rows[{i}]', row['types']
        seats = [types[number] for number in numbers if number < len(types)]
        fits = (len(seats) == len(numbers) == rules['seats'] and numbers == sorted(numbers)
                and all(numbers.count(number) <= types[number]['size'] for number in numbers))
        must(fits, where, 'This line does not seat the right number of people who exist.')
        must(row['tickets'] != '0', where, 'This line has no tickets.')
    total = sum(int(row['tickets']) for row in rows)
    must(total > 0 and str(total) == committed['total'], 'committed.total',
         'The tickets do not add up to their total.')
    return f'Each of the {counted(total, "ticket")} leads to {counted(rules["seats"], "person", "people")} of the list.'


def chances_equal_tickets(committed, must):
    for i, each in enumerate(committed['types']):
        where = f'committed.types[{i}].chance'
        seats = sum(int(row['tickets']) * row['types'].count(i) for row in committed['rows'])
        above, below = map(int, each['chance'].split('/'))
        equal = above * int(committed['total']) * each['size'] == seats * below
        must(equal, where, 'This chance is not what the tickets give.')
        must(math.gcd(above, below) == 1, where, 'This chance is not in lowest terms.')
    return 'Every stated chance is exactly what the tickets give.'


# --- §13 the seed -----------------------------------------------------------------------------------------------

def history_is_stated(record, must):
    about = record['committed']['about']
    earlier = [each['commitment'] for each in about['earlier']]
    must(len(set(earlier)) == len(earlier), 'committed.about.earlier', 'An earlier draw is named twice.')
    must_ascend(about['absent'], 'committed.about.absent', must)
    said = 'No earlier draw for this is named.'
    if earlier:
        said = (f'{counted(len(earlier), "earlier draw")} for this {"is" if len(earlier) == 1 else "are"} named, '
                'with the reason for drawing again.')
    return f'{said} Invited, but no witness: {", ".join(about["absent"])}.' if about['absent'] else said


def commitment_fits(record, must):
    committed = record['committed']
    at, deadline = committed['committedAt'], committed['deadline']
    must((at is None) == (deadline is None) and (at or '') <= (deadline or ''), 'committed.deadline',
         'The deadline is before the commitment, or one is missing.')
    ids = [each['id'] for each in committed['entropy']]
    must(bool(ids) and len(set(ids)) == len(ids), 'committed.entropy',
         'There is no source of randomness, or two share an id.')
    must(hash_for('commitment', committed) == record['commitment'], 'commitment',
         'The people, rules or tickets are not those that were committed to.')
    tickets = counted(int(committed['total']), 'ticket')
    if at is None:
        return f'The seed was made from {tickets} fixed before it; the record does not say when.'
    return f'The seed was made from {tickets} fixed before it, on {at}.'


def withholding_is_blind(record, must):
    committed = record['committed']
    deadline = committed['deadline']
    beacons = [(i, each) for i, each in enumerate(committed['entropy']) if each['kind'] == 'beacon']
    for i, each in beacons:
        must(deadline is None or time_of(each['round']) >= deadline, f'committed.entropy[{i}].round',
             'This round came before the deadline, while shares could still be withheld.')
    must(committed['withheld'] == 'no-draw' or (bool(beacons) and deadline is not None), 'committed.withheld',
         'Shares may be left out only where a beacon comes at or after a deadline.')
    if committed['withheld'] == 'no-draw':
        return 'It was fixed before that a share not revealed stops the draw.'
    return ('It was fixed before that a share not revealed by the deadline is left out, '
            'before anyone can know the beacon.')


def sources_are_revealed(record, must):
    committed, reveal = record['committed'], record['reveal']
    entropy = committed['entropy']
    must([each['id'] for each in entropy] == [each['id'] for each in reveal], 'reveal',
         'The values are not those of the sources, in their order.')
    without, news = [], ''
    for i, each in enumerate(entropy):
        value = reveal[i]['value'] if i < len(reveal) else None
        where = f'reveal[{i}].value'
        if value is None:
            allowed = each['kind'] == 'committed-share' and committed['withheld'] == 'left-out'
            must(allowed, where, 'This value is missing, and the draw can’t go on without it.')
            without.append(each['by'])
        elif each['kind'] == 'committed-share':
            written = re.fullmatch('[0-9a-f]{64}', value) is not None
            must(written, where, 'There should be 64 hex digits here.')
            must(written and hash_for('share', each['id'], value) == each['commitment'], where,
                 f'This is not the share that {each["by"]} committed to.')
        elif each['kind'] == 'beacon':
            written = re.fullmatch('[0-9a-f]{96}', value) is not None
            must(written, where, 'There should be 96 hex digits here.')
            must(written and is_signed_round(each['round'], value), where,
                 f'This is not what drand signed for round {each["round"]}.')
            news += f' Round {each["round"]} of drand came at {time_of(each["round"])} and is signed by its network.'
    if without:
        news += f' Withheld and left out: the share of {", ".join(without)}.'
    return f'{counted(len(entropy), "source")} of randomness gave what was asked.{news}'


def seed_follows(record, must):
    values = [each['value'] for each in record['reveal']]
    must(hash_for('seed', record['commitment'], *values) == record['seed'], 'seed',
         'The seed does not follow from the commitment and the values.')
    return 'The seed follows from the commitment and the values, and from nothing else.'


def time_of(number):
    began = datetime.datetime(1970, 1, 1)
    return (began + datetime.timedelta(seconds=1_692_803_367 + (number - 1) * 3)).isoformat() + '.000Z'


# --- §13 the outcome --------------------------------------------------------------------------------------------

def panel_follows(record, must):
    committed, seed, result = record['committed'], record['seed'], record['result']
    ticket = Stream(seed, 'ticket').below(int(committed['total']))
    row, passed = 0, int(committed['rows'][0]['tickets'])
    while passed <= ticket:
        row += 1
        passed += int(committed['rows'][row]['tickets'])
    members, panel, first = Stream(seed, 'members'), [], 0
    for number, each in enumerate(committed['types']):
        seats = committed['rows'][row]['types'].count(number)
        panel += members.take(seats, range(first, first + each['size']))
        first += each['size']
    panel.sort()
    must(result['ticket'] == str(ticket), 'result.ticket', f'The seed gives ticket {ticket}.')
    must(result['row'] == row, 'result.row', f'The ticket belongs to line {row}.')
    must(result['panel'] == panel, 'result.panel', f'The seed gives the panel {", ".join(map(str, panel))}.')
    return f'The seed leads to ticket {ticket:,} and, from it, to this panel of {len(panel)}.'


def order_follows(record, must):
    committed, result = record['committed'], record['result']
    panel = set(result['panel'])
    others = [leaf for leaf in range(len(committed['leaves'])) if leaf not in panel]
    order = Stream(record['seed'], 'reserves').take(len(others), others)
    must(result['order'] == order, 'result.order', 'The seed gives another order of reserves.')
    must(result['reserves'] == order[:committed['rules']['reserves']], 'result.reserves', 'The reserves are others.')
    return f'The seed fixes the order in which the {counted(len(order), "other")} may come in.'


def replacements_are_of_the_order(record, must):
    committed, result, replacements = record['committed'], record['result'], record['replacements']
    panel, before, gone = list(result['panel']), record['seed'], set()
    for i, each in enumerate(replacements):
        where = f'replacements[{i}]'
        entry = {key: each[key] for key in each if key != 'digest'}
        left, unavailable, joined = each['left'], each['unavailable'], each['joined']
        must(left in panel, where, 'Someone leaves who is not on the panel.')
        outside = all(leaf < len(committed['leaves']) and leaf not in panel for leaf in unavailable)
        ascends = all(a < b for a, b in zip(unavailable, unavailable[1:]))
        must(outside and ascends, where, 'Those who can’t come must be others than the panel, in ascending order.')
        gone.update([left, *unavailable])
        stay, free = stay_and_free(result, panel, left, gone)
        comes = not free if joined is None else joined in free
        must(comes, where, 'Somebody of the order who can still come has to come in.')
        must(hash_for('replacement', before, entry) == each['digest'], f'{where}.digest',
             'The fingerprint of this replacement does not fit it.')
        panel = stay if joined is None else [*stay, joined]
        before = each['digest']
    if not replacements:
        return 'Nobody has been replaced.'
    return (f'{counted(len(replacements), "person was", "people were")} replaced '
            'from the order that the seed fixed.')


def stay_and_free(result, panel, left, gone):
    """Who stays on a panel that someone leaves, and who can come in, in the order."""
    stay = [leaf for leaf in panel if leaf != left]
    return stay, [leaf for leaf in result['order'] if leaf not in gone and leaf not in stay]


# --- §11 the opening --------------------------------------------------------------------------------------------

def opens_the_record(record, opening, must):
    committed, rules = record['committed'], opening['rules']
    must(opening['commitment'] == record['commitment'], 'opening.commitment', 'This opening is for another draw.')
    sealed = hash_for('rules', rules['salt'], rules['quotas'], rules['caps'])
    must(sealed == committed['rules']['sealed'], 'opening.rules', 'These are not the rules that were sealed.')
    must(len(opening['types']) == len(committed['types']), 'opening.types',
         'There are not as many types as in the record.')
    return 'What was sealed is what this opens.'


def opened_rules_are_sound(_record, opening, must):
    quotas, caps = opening['rules']['quotas'], opening['rules']['caps']
    must_ascend([quota['feature'] for quota in quotas], 'opening.rules.quotas', must)
    must_ascend([cap['kind'] for cap in caps], 'opening.rules.caps', must)
    for i, quota in enumerate(quotas):
        must(quota['min'] <= quota['max'], f'opening.rules.quotas[{i}]',
             'The least of this quota is more than its most.')
    return (f'The rules are clear: {counted(len(quotas), "rule")} on how many of a kind the panel has, '
            f'{counted(len(caps), "limit")} on how many of one group.')


def opened_types_are_sound(record, opening, must):
    features = {quota['feature'] for quota in opening['rules']['quotas']}
    kinds = {cap['kind'] for cap in opening['rules']['caps']}
    for i, each in enumerate(opening['types']):
        where = f'opening.types[{i}]'
        sealed = hash_for('type', each['salt'], each['features'], each['groups'], each['served'])
        must(sealed == record['committed']['types'][i]['sealed'], where, 'This is not the type that was sealed.')
        must_ascend(each['features'], f'{where}.features', must)
        must_ascend(each['groups'], f'{where}.groups', must)
        known = features.issuperset(each['features']) and kinds.issuperset(map(kind_of, each['groups']))
        must(known, where, 'A type names a feature or group that no rule is about.')
    alike = {canonical([each['features'], each['groups'], each['served']]) for each in opening['types']}
    must(len(alike) == len(opening['types']), 'opening.types', 'Two types are alike in everything.')
    return 'People who are alike in everything that the rules look at have the same chance.'


def kind_of(group):
    return group.split('.')[0]


def tickets_keep_the_rules(record, opening, must):
    for i, row in enumerate(record['committed']['rows']):
        seats = [opening['types'][number] for number in row['types']]
        must(missed(opening['rules'], seats) == 0, f'committed.rows[{i}]',
             'A panel of this line breaks a quota or a limit.')
    tickets = counted(int(record['committed']['total']), 'ticket')
    return f'Every panel that the {tickets} can lead to keeps every quota and limit.'


def missed(rules, seats):
    """Seats short of a quota, over a quota or over a limit, added up."""
    features = [feature for each in seats for feature in each['features']]
    groups = [group for each in seats for group in each['groups']]
    most = {cap['kind']: cap['max'] for cap in reversed(rules['caps'])}
    quotas = ((features.count(quota['feature']), quota) for quota in rules['quotas'])
    return (sum(max(quota['min'] - held, held - quota['max'], 0) for held, quota in quotas)
            + sum(max(groups.count(group) - most.get(kind_of(group), 0), 0) for group in set(groups)))


def replacements_follow_the_rule(record, opening, must):
    committed, result, replacements = record['committed'], record['result'], record['replacements']
    type_of = [opening['types'][i] for i, each in enumerate(committed['types']) for _ in range(each['size'])]
    panel, gone = list(result['panel']), set()
    for i, each in enumerate(replacements):
        gone.update([each['left'], *each['unavailable']])
        stay, free = stay_and_free(result, panel, each['left'], gone)
        rest = [type_of[leaf] for leaf in stay]
        best = min(free, key=lambda leaf: missed(opening['rules'], [*rest, type_of[leaf]]), default=None)
        must(each['joined'] == best, f'replacements[{i}]',
             f'The rule names {"nobody" if best is None else f"leaf {best}"}.')
        panel = stay if each['joined'] is None else [*stay, each['joined']]
    if not replacements:
        return 'Nobody has been replaced.'
    return f'{counted(len(replacements), "person was", "people were")} replaced by whom the rule names.'


# --- the verdict ------------------------------------------------------------------------------------------------

TABLE = [
    ('committed.rules', rules_are_sound),
    ('committed.leaves', people_are_listed),
    ('committed.rows', tickets_seat_people),
    ('committed.types', chances_equal_tickets),
]
SEED = [
    ('committed.about', history_is_stated),
    ('commitment', commitment_fits),
    ('committed.withheld', withholding_is_blind),
    ('reveal', sources_are_revealed),
    ('seed', seed_follows),
]
OUTCOME = [
    ('result.panel', panel_follows),
    ('result.order', order_follows),
    ('replacements', replacements_are_of_the_order),
]
OPENED = [opened_rules_are_sound, opened_types_are_sound, tickets_keep_the_rules, replacements_follow_the_rule]


def verify(record_text, receipt_text=None, opening_text=None):
    """Whether all holds, and (place, sentence) for each thing that was checked, or for each that is wrong."""
    try:
        record = read_json(record_text)
    except NotJson:
        return False, [('record', 'This is not a whole JSON file.')]
    except FieldTwice:
        return False, [('record', 'A field is there twice, so the file can be read in two ways.')]
    ok, found = verify_record(record)
    for other_text, check in ((receipt_text, verify_receipt), (opening_text, verify_opening)):
        if ok and other_text is not None:
            try:
                ok, found = check(record, read_json(other_text), found)
            except (NotJson, FieldTwice):
                return False, [('record', 'The second file is not a whole JSON file.')]
    return ok, found


def verify_receipt(record, receipt, found):
    """§9"""
    wrong = problems_of_receipt(record, receipt)
    if wrong:
        return False, wrong
    return True, [*found, ('receipt', f'This person was in the list, and their chance was {receipt["chance"]}.')]


def verify_opening(record, opening, found):
    """§11"""
    problems = []
    OPENING(opening, 'opening', problems)
    if problems:
        return False, problems

    def must(holds, where, sentence):
        if not holds:
            problems.append((where, sentence))

    sentences = [opens_the_record(record, opening, must)]
    if len(opening['types']) == len(record['committed']['types']):
        sentences += [check(record, opening, must) for check in OPENED]
    return (False, problems) if problems else (True, [*found, *(('opening', each) for each in sentences)])


def verify_record(record):
    problems, checks = [], [('record', f'The file has every field of {FORMAT} and no other.')]
    RECORD(record, 'record', problems)
    if problems:
        return False, problems

    def must(holds, where, sentence):
        if not holds:
            problems.append((where, sentence))

    def run(sections, part):
        for where, check in sections:
            before = len(problems)
            sentence = check(part, must)
            if len(problems) == before:
                checks.append((where, sentence))

    run(TABLE, record['committed'])
    table_is_sound = not problems
    run(SEED, record)
    if table_is_sound:
        run(OUTCOME, record)
    return (False, problems) if problems else (True, checks)


def problems_of_receipt(record, receipt):
    problems = []
    RECEIPT(receipt, 'receipt', problems)
    if problems:
        return problems
    types, leaves = record['committed']['types'], record['committed']['leaves']
    place, number, served = receipt['leaf'], receipt['type'], receipt['served']
    first = sum(each['size'] for each in types[:number])
    stated = types[number] if number < len(types) else {'size': 0, 'chance': None}
    leaf_of_person = leaf_hash(receipt['salt'], receipt['id'], number, served)
    demands = [
        (receipt['commitment'] == record['commitment'], 'commitment', 'This receipt is for another draw.'),
        (place < len(leaves) and leaves[place] == leaf_of_person, 'leaf', 'The list does not have this person.'),
        (first <= place < first + stated['size'], 'type', 'This place is of another type.'),
        (stated['chance'] == receipt['chance'], 'chance', 'The record states another chance.'),
    ]
    return [(f'receipt.{where}', sentence) for holds, where, sentence in demands if not holds]


# --- §4.6 the beacon: BLS signatures over BLS12-381, on G1 ------------------------------------------------------
# Numbers below P are the field; pairs (a, b) are a + bi with i² = −1; a list of 12 is a polynomial in w with
# w¹² = 2w⁶ − 2, so that w⁶ = 1 + i. Points are (x, y); None is the point at infinity.

P = 0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab
ORDER = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001
LOOP = 0xd201000000010000
TAG = b'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_'
KEY = ('83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d106451'
       '0d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a')
GENERATOR = ('93e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e'
             '024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8')

answers = {}


def is_signed_round(number, signature):
    question = (number, signature)
    if question not in answers:
        answers[question] = is_signed(hashlib.sha256(number.to_bytes(8, 'big')).digest(), signature)
    return answers[question]


def is_signed(content, signature):
    """Whether e(signature, generator of G2) = e(hash of the content, key)."""
    point = g1_from(signature)
    if point is None or multiply(point, ORDER) is not None:
        return False
    x, y = point
    left = miller((x, -y % P), g2_from(GENERATOR))
    right = miller(hash_to_g1(content), g2_from(KEY))
    return power12(times12(left, right), (P**12 - 1) // ORDER) == [1] + [0] * 11


def miller(p, q):
    """The Miller loop of the ate pairing: f for the point p of G1 and q of G2, up to factors that the last power removes."""
    f, r = [1] + [0] * 11, q
    for bit in bin(LOOP)[3:]:
        slope = times2(scale2(times2(r[0], r[0]), 3), inverse2(scale2(r[1], 2)))
        f = times12(times12(f, f), line(slope, r, p))
        r = add2(slope, r, r)
        if bit == '1':
            slope = times2(minus2(q[1], r[1]), inverse2(minus2(q[0], r[0])))
            f = times12(f, line(slope, r, p))
            r = add2(slope, r, q)
    return f


def line(slope, r, p):
    """The line through r on the twist, moved to the curve by (x / w², y / w³), at p, times w³."""
    constant = minus2(times2(slope, r[0]), r[1])
    square = scale2(slope, -p[0])
    value = [0] * 12
    for at, (a, b) in ((0, constant), (2, square), (3, (p[1], 0))):
        value[at] = (a - b) % P
        value[at + 6] = b % P
    return value


def add2(slope, r, q):
    x = minus2(minus2(times2(slope, slope), r[0]), q[0])
    return x, minus2(times2(slope, minus2(r[0], x)), r[1])


def times2(a, b):
    return (a[0] * b[0] - a[1] * b[1]) % P, (a[0] * b[1] + a[1] * b[0]) % P


def minus2(a, b):
    return (a[0] - b[0]) % P, (a[1] - b[1]) % P


def scale2(a, n):
    return a[0] * n % P, a[1] * n % P


def inverse2(a):
    return scale2((a[0], -a[1]), pow(a[0] * a[0] + a[1] * a[1], P - 2, P))


def times12(a, b):
    product = [0] * 23
    for i, x in enumerate(a):
        if x:
            for j, y in enumerate(b):
                product[i + j] += x * y
    for k in range(22, 11, -1):
        product[k - 6] += 2 * product[k]
        product[k - 12] -= 2 * product[k]
    return [each % P for each in product[:12]]


def power12(a, exponent):
    value = [1] + [0] * 11
    for bit in bin(exponent)[2:]:
        value = times12(value, value)
        if bit == '1':
            value = times12(value, a)
    return value


def add(p, q):
    """Two points of y² = x³ + 4."""
    if p is None or q is None:
        return q if p is None else p
    (x1, y1), (x2, y2) = p, q
    if x1 == x2 and (y1 + y2) % P == 0:
        return None
    slope = 3 * x1 * x1 * pow(2 * y1, P - 2, P) if x1 == x2 else (y2 - y1) * pow(x2 - x1, P - 2, P)
    x = (slope * slope - x1 - x2) % P
    return x, (slope * (x1 - x) - y1) % P


def multiply(p, n):
    total = None
    for bit in bin(n)[2:]:
        total = add(total, total)
        if bit == '1':
            total = add(total, p)
    return total


def root(a):
    """A square root, or None."""
    value = pow(a, (P + 1) // 4, P)
    return value if value * value % P == a % P else None


def g1_from(compressed):
    """A point of G1 other than infinity from 96 hex digits, or None."""
    number = int(compressed, 16)
    flags, x = number >> 381, number & (1 << 381) - 1
    y = root(x**3 + 4) if flags in (4, 5) and x < P else None
    if y is None:
        return None
    return x, y if (y > P // 2) == (flags == 5) else P - y


def g2_from(compressed):
    """One of the two fixed points of G2, so nothing is checked."""
    flags, x = int(compressed[:96], 16) >> 381, (int(compressed[96:], 16), int(compressed[:96], 16) & (1 << 381) - 1)
    a, b = times2(times2(x, x), x)
    a, b = a + 4, b + 4
    half = pow(2, P - 2, P)
    norm = root(a * a + b * b)
    first = root((a + norm) * half) or root((a - norm) * half)
    y = first, b * half * pow(first, P - 2, P) % P
    return x, y if (y[1] > P // 2) == (flags == 5) else scale2(y, -1)


def hash_to_g1(content):
    """RFC 9380 §3: two numbers, each mapped to the curve, added and moved into the subgroup."""
    uniform = expand(content, 128)
    u, v = (int.from_bytes(half, 'big') % P for half in (uniform[:64], uniform[64:]))
    return multiply(add(to_curve(u), to_curve(v)), LOOP + 1)


def expand(content, size):
    """RFC 9380 §5.3.1"""
    tag = TAG + bytes([len(TAG)])
    start = hashlib.sha256(bytes(64) + content + size.to_bytes(2, 'big') + b'\0' + tag).digest()
    block, uniform = bytes(32), b''
    for i in range(1, size // 32 + 1):
        block = hashlib.sha256(bytes(a ^ b for a, b in zip(start, block)) + bytes([i]) + tag).digest()
        uniform += block
    return uniform


def to_curve(u):
    """RFC 9380 §6.6.2 onto y² = x³ + Ax + B, which an isogeny of degree 11 leads to the curve (appendix E.2)."""
    scaled = 11 * u * u
    denominator = (scaled * scaled + scaled) % P
    x = (1 + pow(denominator, P - 2, P)) * -B * pow(A, P - 2, P) if denominator else B * pow(11 * A, P - 2, P)
    y = root(x**3 + A * x + B)
    if y is None:
        x = scaled * x
        y = root(x**3 + A * x + B)
    if u % 2 != y % 2:
        y = P - y
    x %= P
    x_above, x_below, y_above, y_below = (at(coefficients, x) for coefficients in ISOGENY)
    return x_above * pow(x_below, P - 2, P) % P, y * y_above * pow(y_below, P - 2, P) % P


def at(coefficients, x):
    value = 0
    for each in reversed(coefficients):
        value = (value * x + each) % P
    return value


def numbers(digits):
    return [int(each, 16) for each in digits.split()]


A = 0x144698a3b8e9433d693a02c96d4982b0ea985383ee66a8d8e8981aefd881ac98936f8da0e0f97f5cf428082d584c1d
B = 0x12e2908d11688030018b12e8753eee3b2016c1f0f24f4070a0b9c14fcef35ef55a23215a316ceaa5d1cc48e98e172be0

ISOGENY = [numbers(each) for each in ('''
    11a05f2b1e833340b809101dd99815856b303e88a2d7005ff2627b56cdb4e2c85610c2d5f2e62d6eaeac1662734649b7
    17294ed3e943ab2f0588bab22147a81c7c17e75b2f6a8417f565e33c70d1e86b4838f2a6f318c356e834eef1b3cb83bb
    d54005db97678ec1d1048c5d10a9a1bce032473295983e56878e501ec68e25c958c3e3d2a09729fe0179f9dac9edcb0
    1778e7166fcc6db74e0609d307e55412d7f5e4656a8dbf25f1b33289f1b330835336e25ce3107193c5b388641d9b6861
    e99726a3199f4436642b4b3e4118e5499db995a1257fb3f086eeb65982fac18985a286f301e77c451154ce9ac8895d9
    1630c3250d7313ff01d1201bf7a74ab5db3cb17dd952799b9ed3ab9097e68f90a0870d2dcae73d19cd13c1c66f652983
    d6ed6553fe44d296a3726c38ae652bfb11586264f0f8ce19008e218f9c86b2a8da25128c1052ecaddd7f225a139ed84
    17b81e7701abdbe2e8743884d1117e53356de5ab275b4db1a682c62ef0f2753339b7c8f8c8f475af9ccb5618e3f0c88e
    80d3cf1f9a78fc47b90b33563be990dc43b756ce79f5574a2c596c928c5d1de4fa295f296b74e956d71986a8497e317
    169b1f8e1bcfa7c42e0c37515d138f22dd2ecb803a0c5c99676314baf4bb1b7fa3190b2edc0327797f241067be390c9e
    10321da079ce07e272d8ec09d2565b0dfa7dccdde6787f96d50af36003b14866f69b771f8c285decca67df3f1605fb7b
    6e08c248e260e70bd1e962381edee3d31d79d7e22c837bc23c0bf1bc24c6b68c24b1b80b64d391fa9c8ba2e8ba2d229
''', '''
    8ca8d548cff19ae18b2e62f4bd3fa6f01d5ef4ba35b48ba9c9588617fc8ac62b558d681be343df8993cf9fa40d21b1c
    12561a5deb559c4348b4711298e536367041e8ca0cf0800c0126c2588c48bf5713daa8846cb026e9e5c8276ec82b3bff
    b2962fe57a3225e8137e629bff2991f6f89416f5a718cd1fca64e00b11aceacd6a3d0967c94fedcfcc239ba5cb83e19
    3425581a58ae2fec83aafef7c40eb545b08243f16b1655154cca8abc28d6fd04976d5243eecf5c4130de8938dc62cd8
    13a8e162022914a80a6f1d5f43e7a07dffdfc759a12062bb8d6b44e833b306da9bd29ba81f35781d539d395b3532a21e
    e7355f8e4e667b955390f7f0506c6e9395735e9ce9cad4d0a43bcef24b8982f7400d24bc4228f11c02df9a29f6304a5
    772caacf16936190f3e0c63e0596721570f5799af53a1894e2e073062aede9cea73b3538f0de06cec2574496ee84a3a
    14a7ac2a9d64a8b230b3f5b074cf01996e7f63c21bca68a81996e1cdf9822c580fa5b9489d11e2d311f7d99bbdcc5a5e
    a10ecf6ada54f825e920b3dafc7a3cce07f8d1d7161366b74100da67f39883503826692abba43704776ec3a79a1d641
    95fc13ab9e92ad4476d6e3eb3a56680f682b4ee96f7d03776df533978f31c1593174e4b4b7865002d6384d168ecdd0a
    1
''', '''
    90d97c81ba24ee0259d1f094980dcfa11ad138e48a869522b52af6c956543d3cd0c7aee9b3ba3c2be9845719707bb33
    134996a104ee5811d51036d776fb46831223e96c254f383d0f906343eb67ad34d6c56711962fa8bfe097e75a2e41c696
    cc786baa966e66f4a384c86a3b49942552e2d658a31ce2c344be4b91400da7d26d521628b00523b8dfe240c72de1f6
    1f86376e8981c217898751ad8746757d42aa7b90eeb791c09e4a3ec03251cf9de405aba9ec61deca6355c77b0e5f4cb
    8cc03fdefe0ff135caf4fe2a21529c4195536fbe3ce50b879833fd221351adc2ee7f8dc099040a841b6daecf2e8fedb
    16603fca40634b6a2211e11db8f0a6a074a7d0d4afadb7bd76505c3d3ad5544e203f6326c95a807299b23ab13633a5f0
    4ab0b9bcfac1bbcb2c977d027796b3ce75bb8ca2be184cb5231413c4d634f3747a87ac2460f415ec961f8855fe9d6f2
    987c8d5333ab86fde9926bd2ca6c674170a05bfe3bdd81ffd038da6c26c842642f64550fedfe935a15e4ca31870fb29
    9fc4018bd96684be88c9e221e4da1bb8f3abd16679dc26c1e8b6e6a1f20cabe69d65201c78607a360370e577bdba587
    e1bba7a1186bdb5223abde7ada14a23c42a0ca7915af6fe06985e7ed1e4d43b9b3f7055dd4eba6f2bafaaebca731c30
    19713e47937cd1be0dfd0b8f1d43fb93cd2fcbcb6caf493fd1183e416389e61031bf3a5cce3fbafce813711ad011c132
    18b46a908f36f6deb918c143fed2edcc523559b8aaf0c2462e6bfe7f911f643249d9cdf41b44d606ce07c8a4d0074d8e
    b182cac101b9399d155096004f53f447aa7b12a3426b08ec02710e807b4633f06c851c1919211f20d4c04f00b971ef8
    245a394ad1eca9b72fc00ae7be315dc757b3b080d4c158013e6632d3c40659cc6cf90ad1c232a6442d9d3f5db980133
    5c129645e44cf1102a159f748c4a3fc5e673d81d7e86568d9ab0f5d396a7ce46ba1049b6579afb7866b1e715475224b
    15e6be4e990f03ce4ea50b3b42df2eb5cb181d8f84965a3957add4fa95af01b2b665027efec01c7704b456be69c8b604
''', '''
    16112c4c3a9c98b252181140fad0eae9601a6de578980be6eec3232b5be72e7a07f3688ef60c206d01479253b03663c1
    1962d75c2381201e1a0cbd6c43c348b885c84ff731c4d59ca4a10356f453e01f78a4260763529e3532f6102c2e49a03d
    58df3306640da276faaae7d6e8eb15778c4855551ae7f310c35a5dd279cd2eca6757cd636f96f891e2538b53dbf67f2
    16b7d288798e5395f20d23bf89edb4d1d115c5dbddbcd30e123da489e726af41727364f2c28297ada8d26d98445f5416
    be0e079545f43e4b00cc912f8228ddcc6d19c9f0f69bbb0542eda0fc9dec916a20b15dc0fd2ededda39142311a5001d
    8d9e5297186db2d9fb266eaac783182b70152c65550d881c5ecd87b6f0f5a6449f38db9dfa9cce202c6477faaf9b7ac
    166007c08a99db2fc3ba8734ace9824b5eecfdfa8d0cf8ef5dd365bc400a0051d5fa9c01a58b1fb93d1a1399126a775c
    16a3ef08be3ea7ea03bcddfabba6ff6ee5a4375efa1f4fd7feb34fd206357132b920f5b00801dee460ee415a15812ed9
    1866c8ed336c61231a1be54fd1d74cc4f9fb0ce4c6af5920abc5750c4bf39b4852cfe2f7bb9248836b233d9d55535d4a
    167a55cda70a6e1cea820597d94a84903216f763e13d87bb5308592e7ea7d4fbc7385ea3d529b35e346ef48bb8913f55
    4d2f259eea405bd48f010a01ad2911d9c6dd039bb61a6290e591b36e636a5c871a5c29f4f83060400f8b49cba8f6aa8
    accbb67481d033ff5852c1e48c50c477f94ff8aefce42d28c0f9a88cea7913516f968986f7ebbea9684b529e2561092
    ad6b9514c767fe3c3613144b45f1496543346d98adf02267d5ceef9a00d9b8693000763e3b90ac11e99b138573345cc
    2660400eb2e4f3b628bdd0d53cd76f2bf565b94e72927c1cb748df27942480e420517bd8714cc80d1fadc1326ed06f7
    e0fa1d816ddc03e6b24255e0d7819c171c40f65e273b853324efcd6356caa205ca2f570f13497804415473a1d634b8f
    1
''')]


# --- the command ------------------------------------------------------------------------------------------------

MOST_SHOWN = 20


def lines_for(ok, found):
    if ok:
        return ['valid', *(f'  {sentence}' for _, sentence in found)]
    more = [f'  and {len(found) - MOST_SHOWN} more'] if len(found) > MOST_SHOWN else []
    return ['not valid', *(f'  {where}: {sentence}' for where, sentence in found[:MOST_SHOWN]), *more]


def answer_lines():
    for asked in sys.stdin.buffer:
        question = json.loads(asked)
        ok, found = verify(question['record'], question.get('receipt'), question.get('opening'))
        print(json.dumps({'ok': ok, 'found': found}), flush=True)


def read_file(path):
    if path == '-':
        return sys.stdin.buffer.read().decode('utf-8-sig')
    with open(path, 'rb') as file:
        return file.read().decode('utf-8-sig')


def is_opening(other):
    try:
        return other is not None and 'rules' in read_json(other)
    except (NotJson, FieldTwice, TypeError):
        return False


def main(arguments):
    if arguments == ['--lines']:
        answer_lines()
        return 0
    if not 1 <= len(arguments) <= 2 or arguments[0].startswith('--'):
        print(__doc__)
        return 0 if arguments == ['--help'] else 1
    try:
        texts = [read_file(path) for path in arguments]
    except (OSError, UnicodeDecodeError) as error:
        print(f'This file can’t be read: {error}', file=sys.stderr)
        return 1
    record, other = texts[0], texts[1] if len(texts) > 1 else None
    ok, found = verify(record, None, other) if is_opening(other) else verify(record, other)
    print('\n'.join(lines_for(ok, found)))
    return 0 if ok else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
