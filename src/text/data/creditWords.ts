/** What a credit may be for, folded and in the singular. From captions of agencies, newspapers and government releases. */
export const creditedThings: ReadonlySet<string> = new Set([
  'animation', 'artwork', 'cover', 'graphic', 'illustration', 'image', 'map', 'photo', 'photograph', 'picture', 'rendering', 'text', 'video', 'visualization',
]);

/** Words of the houses that credits name, folded; capitals alone ("JPL", "EPA") tell one as well. From the picture desks' own lists of sources. */
export const creditAgencies: ReadonlySet<string> = new Set([
  'afp', 'agency', 'alamy', 'anadolu', 'ap', 'army', 'associated', 'belga', 'bloomberg', 'corbis', 'department', 'epa', 'esa', 'flickr', 'getty', 'images', 'industries', 'institute', 'institution', 'istock',
  'kyodo', 'magnum', 'nasa', 'navy', 'newscom', 'nurphoto', 'photo', 'photos', 'pool', 'press', 'reuters', 'ritzau', 'shutterstock', 'sputnik', 'tass', 'university', 'unsplash', 'upi', 'via', 'wikimedia',
  'xinhua', 'yonhap', 'zuma',
]);
