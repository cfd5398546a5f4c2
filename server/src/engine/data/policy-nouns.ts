/** The nouns that end the name of a policy, and the words that with them only say what kind of document it is. From general usage; as of 2026. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const POLICY_NOUNS = words(`
  Fund Paper Strategy Plan Programme Program Review Framework Inquiry Scheme Campaign Grant Allowance Initiative Partnership Charter Guarantee Concordat Deal Pact
  Mission Certificate System Systems Levy Credit Premium Pledge Agenda Roadmap Wage Standard Settlement Taskforce Pathfinder Pathfinders Vanguard Vanguards Compact Covenant
  Agreement Protocol Accord Manifesto Blueprint Benefit Payment Yojana Abhiyan Mechanism Facility Package Pilot Pilots Entitlement
`);

/** Documents and undertakings: with these nouns the words below name none. */
export const DOCUMENT_NOUNS = words(
  'Strategy Plan Programme Program Review Framework Inquiry Scheme Agenda Roadmap Agreement Payment System Systems Package Facility Mechanism Settlement Commission Blueprint Protocol Standard Deal Initiative Partnership Campaign Taskforce Pilot Pilots',
);

/** With any other noun: "Pension Fund", "New Charter". */
export const PLAIN_POLICY_WORDS = words(
  'New Government Local Council Training Pension Trust Investment Public Private Joint Final Annual Gift Project Research Birth Death Medical Share Gold Tax Free Political Party Labour Conservative Legal Old First Second Third One Two Three Hedge Mutual Wealth Sovereign Hardship Monetary Death Film Letters Green White Draft Student Teacher Consolidated General Capital Revenue',
);

/** "Action Plan", "Draft Strategy": any plan or strategy. */
export const DRAFT_POLICY_WORDS = words(`
  Government Draft Action Local Business Annual Strategic Delivery Improvement Corporate Neighbourhood Development Implementation Final Interim Independent Joint National
  New Community Project Pilot Training Grant Funding Pension Support Management Performance Council Regional Public Private Annual Initial Full Comprehensive Detailed Work
  Policy Operational Financial Medium Term Executive Review Programme Strategy Plan Framework Communications Marketing Research Partnership Operating Legal Ministerial And
  Care Lesson Marketing Quality Risk Master Spatial Emergency Contingency Recovery Workforce People Capital Investment Service Digital Data Information Evaluation Monitoring
  Treasury Commission Royal Standing Law Public Political Tax Payment Free Trade Credit Withdrawal Heads Confidentiality Licence Tenancy Employment Operating Immune Nervous Solar Sound
  Legal Criminal Justice Education Political Computer Sewer Operating Heating Banking British Gold Bank State Maternity Minimum Basic Living Average Weekly Hourly Redundancy
  Severance One-Off Down Cash Card Monthly Dispute Child Rescue Sentencing Peer Book Film Judicial Spending Case
`);
