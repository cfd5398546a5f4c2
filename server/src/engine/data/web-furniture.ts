/** What web pages put around a text: lines that are never part of it. A closed list; a line counts only where it says nothing else. */

/** Words that can head a chapter ("Advertising", "Search", "Privacy policy") are left out on purpose. Whole lines, compared without case, final punctuation and arrows. Source: news, government and parliament pages in English, 2008 to 2025; as of 2025. */
export const FURNITURE_LINES: readonly string[] = [
  ...['accept all cookies', 'accept cookies', 'cookie settings', 'cookie preferences', 'manage cookies', 'reject additional cookies'],
  ...['accept additional cookies', 'view cookies', 'hide this message', 'cookies on this site', 'we use cookies'],
  ...['advertisement', 'sponsored content', 'article continues below', 'story continues below'],
  ...['story continues below advertisement', 'continue reading below', 'article continues after advertisement', 'scroll down for more'],
  ...[
    'leave a response',
    'leave a reply',
    'leave a comment',
    'post a comment',
    'add a comment',
    'cancel reply',
    'post comment',
    'view comments',
  ],
  ...['comments are closed', 'no comments', 'no comments yet', 'report this comment', 'reply to this comment', 'log in to comment'],
  ...['share this', 'share this page', 'share this article', 'share this story', 'share this post', 'share on facebook'],
  ...[
    'share on twitter',
    'share on linkedin',
    'share on x',
    'share via email',
    'share by email',
    'tweet',
    'copy link',
    'email this article',
  ],
  ...[
    'email this page',
    'print this page',
    'print this article',
    'print page',

    'send to a friend',
    'save for later',
    'bookmark this page',
  ],
  ...['follow us', 'follow us on twitter', 'follow us on facebook', 'follow us on x', 'like us on facebook', 'join the conversation'],
  ...['sign up for our newsletter', 'sign up to our newsletter', 'subscribe now', 'subscribe to our newsletter'],
  ...['already a subscriber? log in', 'get email updates', 'sign up for email alerts'],
  ...['skip to content', 'skip to main content', 'skip to navigation', 'back to top', 'return to top', 'top of page'],
  ...[
    'read more',
    'read next',
    'related articles',
    'related stories',
    'related content',
    'related news',
    'more on this story',
    'most read',
  ],
  ...[
    'most popular',
    'recommended for you',
    'you may also like',
    'trending now',
    'latest news',
    'previous post',
    'next post',
    'previous article',
  ],
  ...['next article', 'newer posts', 'older posts', 'load more', 'show more', 'see all updates', 'is this page useful'],
  ...['report a problem with this page', 'help us improve gov.uk', 'all rights reserved'],
  ...['cookie policy', 'image credit', 'listen to this article'],
];

/** The few of these that pages set as headings; any other heading is the text's own. */
export const FURNITURE_HEADINGS =
  /^(?:leave a |post a |add a |share this |related (?:articles|stories|content|news)|story continues|article continues|most read|most popular|recommended for you|you may also like|sign up (?:for|to) |subscribe to |follow us|view comments|more on this story|read next|trending now|\d{1,3} (?:comments?|responses?))/iu;

/** Lines with a part that changes from page to page; each must match the whole line. */
export const FURNITURE_FORMS: readonly RegExp[] = [
  /^(?:this|our) (?:web)?site uses cookies\b[^.]{0,120}\.?(?: [^.]{0,120}\.?){0,2}$/iu,
  /^we use (?:some essential |essential |necessary )?cookies (?:to|and|on)\b.{0,200}$/iu,
  /^by (?:continuing to use|using) (?:this|our) (?:web)?site,? you (?:agree|consent)\b.{0,160}$/iu,
  /^(?:©|\(c\)|copyright)\s?.{0,60}\ball rights reserved\.?$/iu,
  /^\d{1,3} (?:comments?|responses?|shares?|likes?) ?(?:to .{1,80})?$/iu,
  /^\d{1,2} min(?:ute)?s? read$/iu,
  /^(?:filed under|tagged(?: with)?|posted in):? .{1,80}$/iu,
  /^(?:sign up (?:to|for)|subscribe to|get) (?:our|the) (?:[\p{L}-]{2,15} ){0,3}newsletters?$/iu,
  /^(?:(?:share|like|follow us|tweet this|pin it|email this)(?: (?:on|via|to))? ?(?:facebook|twitter|x|linkedin|whatsapp|email|reddit|pinterest)?[ ,|·•]{0,3}){2,8}$/iu,
  /^share (?:on|via|to) (?:facebook|twitter|x|linkedin|whatsapp|email|reddit|pinterest)(?:[ ,]{1,3}(?:facebook|twitter|x|linkedin|whatsapp|email|reddit|pinterest|and|or)){0,8}$/iu,
];

/** The age of a page as a crawler saw it: "(13 years, 6 months ago)", "2 days ago", "Updated 5 hours ago". It says nothing about the text. */
export const CRAWL_AGE =
  /^\(?(?:(?:posted|published|updated|last updated|added|modified)[:\s]{1,2})?(?:about |over |almost )?(?:\d{1,3}|an?|one) (?:second|minute|hour|day|week|month|year)s?(?:(?:, | and |,? )\d{1,2} (?:minute|hour|day|week|month)s?){0,2} ago\)?$/iu;

/** The same age in brackets behind other words: "Written Statement (13 years, 6 months ago)". Two units and brackets together are a stamp. */
export const CRAWL_STAMP = /\(\d{1,3} (?:year|month|week|day|hour)s?, \d{1,2} (?:month|week|day|hour|minute)s? ago\)/giu;
