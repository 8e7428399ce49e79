import { useQueryClient } from '@tanstack/react-query';
import { useChange } from '#renderer/bridge/use-change.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { useMachine } from '#renderer/kit/machine.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { Segmented } from '#renderer/kit/segmented.tsx';
import { say } from '#renderer/kit/toast.tsx';
import { type OwnSettings, ownSettings, type SettingsView, themes } from '#shared/contracts/settings.ts';
import { languages } from '#shared/contracts/values.ts';
import { SettingField } from './setting-field.tsx';

/** How the window looks and speaks, in whose name changes are made, and what the machine tells: for every file that is opened here. */
export function MachineSettings({ view, hasMessages }: { view: SettingsView; hasMessages: boolean }) {
  const { settings } = useTexts();
  const { language } = useLanguage();
  const machine = useMachine();
  const queries = useQueryClient();
  const saving = useChange('settings.save');
  const save = async (own: Partial<OwnSettings>) => {
    const saved = await saving.run({ own, language });
    if (saved === null) return;
    await queries.invalidateQueries();
    say({ text: settings.ownSaved });
  };
  const choose = async (own: Partial<OwnSettings>) => {
    await machine.choose(own);
    await queries.invalidateQueries({ queryKey: ['settings.view'] });
  };
  const isFixed = (name: keyof OwnSettings) => view.fixed.includes(name);
  const fixed = (name: keyof OwnSettings) => (isFixed(name) ? settings.fixed : null);
  const name = (typed: string) => {
    const parsed = ownSettings.shape.author.safeParse(typed);
    return parsed.success ? parsed.data : null;
  };
  const words = (typed: string) => {
    const parsed = ownSettings.shape.ownWords.safeParse(
      typed
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    );
    return parsed.success ? parsed.data : null;
  };
  const days = (typed: string) => {
    const parsed = ownSettings.shape.reminderDays.safeParse(Number(typed.trim()));
    return parsed.success && typed.trim() !== '' ? parsed.data : null;
  };
  const tick = (of: 'letterKeys' | 'reminders' | 'spelling', label: string, help: string) => (
    <div className="settings-choice">
      <label>
        <input
          type="checkbox"
          checked={machine.own[of]}
          disabled={isFixed(of)}
          aria-describedby={`${of}-help`}
          onChange={({ target }) => choose({ [of]: target.checked })}
        />{' '}
        {label}
      </label>
      <p className="field-help" id={`${of}-help`}>
        {help} {fixed(of)}
      </p>
    </div>
  );
  return (
    <div className="settings-part">
      <div>
        <h3>{settings.language}</h3>
        <Segmented
          name={settings.language}
          value={machine.own.language}
          options={languages.map((value) => ({ value, label: value === 'nl' ? 'Nederlands' : 'English' }))}
          isFixed={isFixed('language')}
          onChange={(chosen) => choose({ language: chosen })}
        />
        <p className="field-help">{fixed('language')}</p>
      </div>
      <div>
        <h3>{settings.theme}</h3>
        <Segmented
          name={settings.theme}
          value={machine.own.theme}
          options={themes.map((value) => ({ value, label: settings.themes[value] }))}
          isFixed={isFixed('theme')}
          onChange={(theme) => choose({ theme })}
        />
        <p className="field-help">{fixed('theme')}</p>
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
      {tick('letterKeys', settings.letterKeys, settings.letterKeysHelp)}
      {hasMessages ? tick('reminders', settings.reminders, settings.remindersHelp) : null}
      {hasMessages && machine.own.reminders ? (
        <SettingField
          label={settings.reminderDays}
          shown={String(view.own.reminderDays)}
          read={days}
          onRead={(reminderDays) => void save({ reminderDays })}
          unread={settings.daysUnread}
          fixed={fixed('reminderDays')}
          width={4}
        />
      ) : null}
      {hasMessages ? tick('spelling', settings.spelling, settings.spellingHelp) : null}
      {hasMessages && machine.own.spelling ? (
        <SettingField
          label={settings.ownWords}
          shown={view.own.ownWords.join(', ')}
          read={words}
          onRead={(ownWords) => void save({ ownWords })}
          help={settings.ownWordsHelp}
          unread={settings.ownWordsUnread}
          fixed={fixed('ownWords')}
          width={40}
        />
      ) : null}
      {saving.problem === null ? null : <ProblemNote problem={saving.problem} />}
    </div>
  );
}
