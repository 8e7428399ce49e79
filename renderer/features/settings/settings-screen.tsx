import { useState } from 'react';
import { keysInWords } from '#renderer/actions/keys.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { Segmented } from '#renderer/kit/segmented.tsx';
import { chooseTheme, keptTheme } from '#renderer/kit/theme.ts';
import { actions } from '#shared/contracts/actions.ts';
import './settings.css';

/** Language, light or dark, all keys, and what this program is. */
export function SettingsScreen() {
  const { settings, frame } = useTexts();
  const { language, choose } = useLanguage();
  const { data: state } = useCall('app.state', {});
  const [theme, setTheme] = useState(keptTheme());
  return (
    <Page title={settings.title} className="settings">
      <h1>{settings.headline}</h1>
      <h2>{settings.language}</h2>
      <Segmented
        name={settings.language}
        value={language}
        options={[
          { value: 'nl', label: 'Nederlands' },
          { value: 'en', label: 'English' },
        ]}
        onChange={choose}
      />
      <h2>{settings.theme}</h2>
      <Segmented
        name={settings.theme}
        value={theme}
        options={[
          { value: 'system', label: settings.themes.system },
          { value: 'light', label: settings.themes.light },
          { value: 'dark', label: settings.themes.dark },
        ]}
        onChange={(chosen) => {
          chooseTheme(chosen);
          setTheme(chosen);
        }}
      />
      <h2 id="keys">{frame.keys}</h2>
      <table className="plain-table">
        <tbody>
          {actions.map(({ id, keys, label }) =>
            keys === null ? null : (
              <tr key={id}>
                <th scope="row">{label[language]}</th>
                <td>
                  <kbd className="key">{keysInWords(keys)}</kbd>
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <h2>{settings.about}</h2>
      {state ? (
        <p>
          {settings.version(state.version)} {settings.account(state.who)}
        </p>
      ) : null}
    </Page>
  );
}
