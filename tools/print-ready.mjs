/**
 * What the API says when it serves, as it is shown to the person who ran `npm start`.
 * @param {{ adress: string, demo?: { anvandarnamn: string, roll: string, losenord?: string }[] }} ready
 */
export function printReady({ adress, demo = [] }) {
  const lines = ['', `Gemensam är i gång: ${adress}`, ''];
  if (demo.length) {
    const width = Math.max(...demo.map(({ roll }) => roll.length));
    lines.push('Demoinloggningar (välj roll på inloggningssidan, inget lösenord behövs):');
    for (const { roll, anvandarnamn, losenord } of demo) {
      lines.push(`  ${roll.padEnd(width)}  ${anvandarnamn}${losenord ? `  lösenord ${losenord}` : ''}`);
    }
    lines.push('');
  }
  lines.push('Stäng med Ctrl-C.', '');
  return lines.join('\n');
}
