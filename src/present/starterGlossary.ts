/** What a new glossary begins with: one official and one agreement to write over. */
export const starterGlossary = `# The desk's glossary. Articles in this folder and below are read against it.
# Every section is optional; dates are 2023-01-13, 2023-01 or 2023.

officials:
  - name: Antony Blinken            # as it is printed in full
    aliases: [Tony Blinken]         # other spellings; a surname alone needs none
    pronouns: he                    # he, she or they
    country: United States
    roles:                          # which one holds is asked at the article's date
      - title: Secretary of State
        organization: U.S. Department of State
        from: 2021-01-26
        to: 2025-01-20

agreements:
  - title: Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including the Moon and Other Celestial Bodies
    short: Outer Space Treaty
    type: treaty                    # the noun that "the treaty" may use
    signed: 1967-01-27
    in_force: 1967-10-10

organizations:
  - name: NASA
    aliases: [National Aeronautics and Space Administration]
`;
