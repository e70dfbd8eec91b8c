/** Plain, warm words, easy to read aloud; no first names, nothing that could hurt in any pairing. */
export const FIRST_WORDS = (
  'Amber Copper Silver Golden Scarlet Crimson Russet Coral Ivory Indigo Azure Lilac Emerald Teal ' +
  'Cobalt Sapphire Opal Bronze Saffron Cedar Maple Birch Aspen Clover Meadow River Ocean Island ' +
  'Valley Mountain Forest Garden Orchard Summer Autumn Spring Winter Morning Evening Sunlit ' +
  'Moonlit Starlit Breezy Misty Snowy Sunny Mossy Dewy Quiet Gentle Merry Bright Steady Northern ' +
  'Southern Eastern Western Velvet Linen Marble Granite Crystal Honey Cinnamon Nutmeg Peppermint'
).split(' ');

export const SECOND_WORDS = (
  'Heron Kestrel Wren Finch Swallow Lark Plover Curlew Puffin Gannet Osprey Falcon Owl Kingfisher ' +
  'Nightingale Sparrow Starling Linnet Siskin Goldcrest Lapwing Sandpiper Avocet Egret Crane Swan ' +
  'Otter Badger Hare Fox Hedgehog Squirrel Dormouse Beaver Marten Seal Dolphin Salmon Trout Turtle ' +
  'Butterfly Bumblebee Dragonfly Ladybird Acorn Bluebell Primrose Foxglove Snowdrop Daffodil ' +
  'Marigold Sunflower Thistle Fern Bramble Oak Beech Lantern Compass Anchor Kite Bell Harp Fiddle ' +
  'Drum Teapot Kettle Bridge Lighthouse Windmill Pebble Comet Harvest Rainbow Boat Sail'
).split(' ');
