import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useChange } from '#renderer/bridge/use-change.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { Segmented } from '#renderer/kit/segmented.tsx';
import { chooseTheme, keptTheme } from '#renderer/kit/theme.ts';
import { say } from '#renderer/kit/toast.tsx';
import { type OwnSettings, ownSettings, type SettingsView } from '#shared/contracts/settings.ts';
import { SettingField } from './setting-field.tsx';

/** Language, light or dark, and in whose name changes are made: for every file that is opened here. */
export function MachineSettings({ view }: { view: SettingsView }) {
  const { settings } = useTexts();
  const { language, choose } = useLanguage();
  const [theme, setTheme] = useState(keptTheme());
  const queries = useQueryClient();
  const saving = useChange('settings.save');
  const save = async (own: Partial<OwnSettings>) => {
    const saved = await saving.run({ own, language });
    if (saved === null) return;
    await queries.invalidateQueries();
    say({ text: settings.ownSaved });
  };
  const fixed = (name: keyof OwnSettings) => (view.fixed.includes(name) ? settings.fixed : null);
  const name = (typed: string) => {
    const parsed = ownSettings.shape.author.safeParse(typed);
    return parsed.success ? parsed.data : null;
  };
  return (
    <div className="settings-part">
      <div>
        <h3>{settings.language}</h3>
        <Segmented
          name={settings.language}
          value={language}
          options={[
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
          ]}
          onChange={choose}
        />
      </div>
      <div>
        <h3>{settings.theme}</h3>
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
      </div>
      <SettingField
        label={settings.author}
        shown={view.own.author}
        read={name}
        onRead={(author) => void save({ author })}
        help={settings.authorHelp(view.account)}
        unread={settings.textTooLong}
        fixed={fixed('author')}
        width={28}
      />
      <SettingField
        label={settings.organisation}
        shown={view.own.organisation}
        read={name}
        onRead={(organisation) => void save({ organisation })}
        help={settings.organisationHelp}
        unread={settings.textTooLong}
        fixed={fixed('organisation')}
        width={28}
      />
      {saving.problem === null ? null : <ProblemNote problem={saving.problem} />}
    </div>
  );
}
