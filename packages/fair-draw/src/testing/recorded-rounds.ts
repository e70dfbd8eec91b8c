/** What drand’s quicknet really signed, recorded from public sources: for tests, which never reach a network. */
export const RECORDED_ROUNDS: ReadonlyMap<number, string> = new Map([
  [
    // 2023-08-23T15:11:30.000Z
    42,
    '95a9f9f5b231b7714de1553105d8ffdf3dcda24cfdb1e689319bccf79a9c8ce430a91b811fbfaf763900bc998b5d686a',
  ],
  [
    // 2023-08-23T15:59:24.000Z
    1000,
    'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39',
  ],
  [
    // 2023-08-23T15:59:27.000Z
    1001,
    'b33bf3667cbd5a82de3a24b4e0e9fe5513cc1a0e840368c6e31f5fcfa79bea03f73896b25883abf2853d10337fb8fa41',
  ],
  [
    // 2023-08-23T15:59:30.000Z
    1002,
    'ab066f9c12dd6de1336fca0f925192fb0c72a771c3e4c82ede1fd362c1a770f9eb05843c6308ce2530b53a99c0281a6e',
  ],
  [
    // 2023-08-23T15:59:33.000Z
    1003,
    'b104c82771698f45fd8dcfead083d482694c31ab519bcef077f126f3736fe98c8392fd5d45d88aeb76b56ccfcb0296d7',
  ],
  [
    // 2023-09-15T11:00:03.000Z
    657_413,
    'b713718a38ae728dfd477991af2822e08d2f305e47718cef9f7848ce4050e7be41076862b98fad56e91a6b85b89cd97b',
  ],
  [
    // 2026-09-21T14:13:39.000Z
    32_398_885,
    '8f6d5ddd520329a4ce9a25db41c0552a5ac04bd56577138cbb0ec2b9326af2b8012c7dc2c5bcddc439d922c93a281d24',
  ],
]);

/** The newest of them: comes at 2026-09-21T14:13:39.000Z. */
export const RECORDED_ROUND = 32_398_885;

/**
 * What drand signed for round 1000 plus a point outside the subgroup: the equation of the signature holds,
 * so only a check of the subgroup finds it. Without one a round would have many values to choose from.
 */
export const OUTSIDE_THE_SUBGROUP =
  '94385d48ab9d338824a523ff7d310fbeeac0184598d56b49f27857bcd3ef91f6ead1c7ef99c9beee47784ebba5c635de';
