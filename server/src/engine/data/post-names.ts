/** How texts call the cabinet posts, and which titles of the table they mean. Source: general usage; as of 2026. */

export interface PostName {
  readonly id: string;
  readonly title: string;
  /** As texts write it, after "the". */
  readonly pattern: string;
  /** Titles in the table, across renamings. */
  readonly posts: RegExp;
}

export const POST_NAMES: readonly PostName[] = [
  { id: 'prime-minister', title: 'Prime Minister', pattern: 'prime minister', posts: /^Prime Minister\b/u },
  {
    id: 'chancellor',
    title: 'Chancellor of the Exchequer',
    pattern: 'chancellor of the exchequer|chancellor(?! of)',
    posts: /^Chancellor of the Exchequer\b/u,
  },
  { id: 'home-secretary', title: 'Home Secretary', pattern: 'home secretary', posts: /Home Department|^Home Secretary/u },
  { id: 'foreign-secretary', title: 'Foreign Secretary', pattern: 'foreign secretary', posts: /Foreign/u },
  {
    id: 'health-secretary',
    title: 'Secretary of State for Health',
    pattern: '(?:health(?: and social care)? secretary|secretary of state for health(?: and social care)?)',
    posts: /^Secretary of State for (?:Health|Social Services)\b/u,
  },
  {
    id: 'education-secretary',
    title: 'Secretary of State for Education',
    pattern: 'education secretary|secretary of state for education',
    posts: /^Secretary of State for (?:Education|Children, Schools)/u,
  },
  {
    id: 'defence-secretary',
    title: 'Secretary of State for Defence',
    pattern: 'defence secretary|secretary of state for defence',
    posts: /^Secretary of State for Defence/u,
  },
  {
    id: 'justice-secretary',
    title: 'Secretary of State for Justice',
    pattern: 'justice secretary|secretary of state for justice',
    posts: /^Secretary of State for Justice/u,
  },
  {
    id: 'transport-secretary',
    title: 'Secretary of State for Transport',
    pattern: 'transport secretary|secretary of state for transport',
    posts: /^Secretary of State for Transport/u,
  },
  {
    id: 'work-and-pensions-secretary',
    title: 'Secretary of State for Work and Pensions',
    pattern: 'work and pensions secretary|secretary of state for work and pensions',
    posts: /^Secretary of State for Work and Pensions/u,
  },
  {
    id: 'environment-secretary',
    title: 'Secretary of State for Environment, Food and Rural Affairs',
    pattern: 'environment secretary',
    posts: /^Secretary of State for (?:the )?Environment/u,
  },
  {
    id: 'science-secretary',
    title: 'Secretary of State for Science, Innovation and Technology',
    pattern: '(?:science|technology) secretary|secretary of state for science(?:, innovation and technology)?',
    posts: /^Secretary of State for Science, Innovation and Technology/u,
  },
  {
    id: 'culture-secretary',
    title: 'Secretary of State for Culture, Media and Sport',
    pattern: 'culture secretary|secretary of state for (?:digital, )?culture, media,? and sport',
    posts: /^Secretary of State for (?:Digital, )?(?:Culture|National Heritage)/u,
  },
  {
    id: 'scotland-secretary',
    title: 'Secretary of State for Scotland',
    pattern: 'secretary of state for scotland',
    posts: /^Secretary of State for Scotland/u,
  },
  {
    id: 'wales-secretary',
    title: 'Secretary of State for Wales',
    pattern: 'welsh secretary|secretary of state for wales',
    posts: /^Secretary of State for Wales/u,
  },
  {
    id: 'northern-ireland-secretary',
    title: 'Secretary of State for Northern Ireland',
    pattern: 'northern ireland secretary|secretary of state for northern ireland',
    posts: /^Secretary of State for Northern Ireland/u,
  },
  {
    id: 'business-secretary',
    title: 'Secretary of State for Business',
    pattern: 'business secretary|secretary of state for business(?:, energy and industrial strategy|, innovation and skills| and trade)?',
    posts: /^Secretary of State for (?:Business|Trade and Industry)/u,
  },
];
