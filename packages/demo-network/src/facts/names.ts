/** Given and family names as they mix in an English city; every pairing is by chance and belongs to nobody. */
export const GIVEN_NAMES: readonly string[] = [
  'Aaliyah', 'Abel', 'Adaeze', 'Ahmed', 'Aled', 'Alisha', 'Amir', 'Anita', 'Aoife', 'Asha', 'Bashir', 'Becky', 'Bilal',
  'Bronwen', 'Callum', 'Carys', 'Cath', 'Chidi', 'Ciara', 'Claudette', 'Colin', 'Connie', 'Daisy', 'Darren', 'Deepa',
  'Delroy', 'Derek', 'Donna', 'Dylan', 'Elena', 'Ellis', 'Esme', 'Farah', 'Femi', 'Fergus', 'Fiona', 'Gareth', 'Gemma',
  'Gloria', 'Grace', 'Gwen', 'Hamza', 'Harriet', 'Hassan', 'Hazel', 'Idris', 'Ifeoma', 'Imani', 'Iris', 'Isaac', 'Ivy',
  'Jamal', 'Janet', 'Jasmin', 'Jerome', 'Joan', 'Jodie', 'Kacper', 'Kamal', 'Karen', 'Keiran', 'Kofi', 'Kwame', 'Lacey',
  'Leanne', 'Leroy', 'Lewis', 'Linda', 'Lorraine', 'Lucy', 'Magda', 'Malik', 'Marek', 'Marlon', 'Maureen', 'Mei',
  'Mo', 'Morag', 'Nadia', 'Nasreen', 'Neil', 'Niamh', 'Nikhil', 'Olga', 'Olu', 'Omar', 'Paige', 'Pat', 'Patience',
  'Priya', 'Rafal', 'Ravi', 'Rhys', 'Rita', 'Robbie', 'Rosa', 'Ruth', 'Sadia', 'Samir', 'Sandra', 'Sean', 'Shanice',
  'Shaun', 'Sian', 'Simone', 'Sunita', 'Tariq', 'Terry', 'Tomasz', 'Tracey', 'Tunde', 'Valerie', 'Vera', 'Wayne',
  'Winston', 'Yasmin', 'Yusuf', 'Zara', 'Zeynep', 'Zoe',
];

export const FAMILY_NAMES: readonly string[] = [
  'Abbott', 'Achebe', 'Adeyemi', 'Ahern', 'Akhtar', 'Allsop', 'Bains', 'Barlow', 'Beckett', 'Begum', 'Bolton', 'Brannigan',
  'Brathwaite', 'Byrne', 'Campbell', 'Chaudhry', 'Clegg', 'Cole', 'Cooper', 'Crowther', 'Dacosta', 'Daly', 'Davies',
  'Doyle', 'Eze', 'Fairclough', 'Farrell', 'Fletcher', 'Forde', 'Francis', 'Gallagher', 'Garner', 'Ghani', 'Gill',
  'Greenhalgh', 'Hague', 'Hargreaves', 'Holt', 'Hussain', 'Ibrahim', 'Jankowski', 'Jarvis', 'Johal', 'Kaur', 'Kelly',
  'Khan', 'Kowalczyk', 'Lawal', 'Lister', 'Lynch', 'Mahmood', 'Marsden', 'McKenna', 'Mensah', 'Mistry', 'Morgan',
  'Ndlovu', 'Nowak', 'Nuttall', 'Obi', 'Okafor', 'Osei', 'Owusu', 'Parfitt', 'Patel', 'Pearce', 'Pickering', 'Powell',
  'Quinn', 'Rahman', 'Redfern', 'Reid', 'Roberts', 'Rowe', 'Salter', 'Sandhu', 'Shah', 'Sharples', 'Singh', 'Sutcliffe',
  'Swann', 'Taylor', 'Thorpe', 'Tran', 'Turner', 'Uddin', 'Varga', 'Walsh', 'Whelan', 'Wilkes', 'Wood', 'Yeates',
];

/** A pseudonym is a colour and a bird: two plain words that hint at nothing. */
export const COLOURS: readonly string[] = [
  'Amber', 'Ash', 'Azure', 'Bronze', 'Cedar', 'Cobalt', 'Copper', 'Coral', 'Cream', 'Fern', 'Golden', 'Hazel', 'Indigo',
  'Ivory', 'Jade', 'Lilac', 'Maple', 'Olive', 'Pearl', 'Plum', 'Russet', 'Saffron', 'Silver', 'Slate', 'Teal', 'Violet',
];

export const BIRDS: readonly string[] = [
  'Avocet', 'Bunting', 'Curlew', 'Dipper', 'Dunlin', 'Dunnock', 'Egret', 'Falcon', 'Finch', 'Heron', 'Kestrel', 'Lapwing',
  'Linnet', 'Martin', 'Merlin', 'Nuthatch', 'Osprey', 'Petrel', 'Pipit', 'Plover', 'Robin', 'Skylark', 'Starling',
  'Swallow', 'Swift', 'Thrush', 'Wagtail', 'Warbler', 'Whinchat', 'Wren',
];
