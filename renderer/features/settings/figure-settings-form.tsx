import { useCallback, useState } from 'react';
import { useDo } from '#renderer/actions/actions-context.ts';
import { keysOf } from '#renderer/actions/keys.ts';
import { useChange } from '#renderer/bridge/use-change.ts';
import { Explained } from '#renderer/kit/explained.tsx';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { say } from '#renderer/kit/toast.tsx';
import type { FigureSettings, SettingsView } from '#shared/contracts/settings.ts';
import { deciders, hardnesses } from '#shared/domain/words.ts';
import { euros, percent } from '#shared/text/format.ts';
import { EffectNote } from './effect-note.tsx';
import { MomentsTable } from './moments-table.tsx';
import { readAmount, readMonths, readPercent } from './read-setting.ts';
import { SettingField } from './setting-field.tsx';
import type { Draft } from './use-draft.ts';

/** What changes figures: chosen, seen in its effect, and then saved as one step that can be taken back. */
export function FigureSettingsForm({
  view,
  figures,
  draft,
  isReadOnly,
  revision,
}: {
  view: SettingsView;
  figures: FigureSettings;
  draft: Draft;
  isReadOnly: boolean;
  revision: number;
}) {
  const { settings, frame } = useTexts();
  const { language } = useLanguage();
  const doAction = useDo();
  const saving = useChange('settings.save');
  const now: FigureSettings = { ...figures, ...draft.changes };
  const { defaults } = view;
  const fixed = (name: keyof FigureSettings) => (isReadOnly ? settings.readOnly : view.fixed.includes(name) ? settings.fixed : null);
  const share = (hundredths: number) => percent(hundredths / 10_000, language, hundredths % 100 === 0 ? 0 : 2);
  const hasChanges = Object.keys(draft.changes).length > 0;

  const [unread, setUnread] = useState<readonly string[]>([]);
  const [isRefused, setRefused] = useState(false);
  const onUnread = useCallback(
    (label: string, isUnread: boolean) =>
      setUnread((before) => {
        const others = before.filter((one) => one !== label);
        return isUnread ? [...others, label] : others.length === before.length ? before : others;
      }),
    [],
  );

  const save = async () => {
    // What cannot be read is no choice: the others are not saved as if it were not there.
    setRefused(unread.length > 0);
    if (unread.length > 0) return;
    const saved = await saving.run({ figures: draft.changes, language });
    if (saved === null) return;
    draft.clear();
    if (saved.changeSet !== null)
      say({ text: settings.saved, action: { label: frame.undo, keys: keysOf('undo'), run: () => doAction('undo') } });
  };
  const shareField = (name: 'smallestShare' | 'smallestGap' | 'priceIndex', help: string) => (
    <SettingField
      label={settings.names[name]}
      shown={share(now[name])}
      read={(typed) => readPercent(typed, language)}
      onRead={(value) => draft.change({ [name]: value })}
      help={`${help} ${settings.defaultIs(share(defaults[name]))}`}
      unread={settings.percentUnread}
      fixed={fixed(name)}
      width={8}
      onUnread={onUnread}
    />
  );
  const leadFixed = fixed('leadMonths');
  const hardnessFixed = fixed('hardness');
  return (
    <>
      <p>
        <Explained text={settings.figuresIntro} />
      </p>
      <div className="settings-part">
        <SettingField
          label={settings.names.smallestLoss}
          shown={euros(now.smallestLoss, language)}
          read={(typed) => readAmount(typed, language)}
          onRead={(smallestLoss) => draft.change({ smallestLoss })}
          help={`${settings.smallestLossHelp} ${settings.defaultIs(euros(defaults.smallestLoss, language))}`}
          unread={settings.amountUnread}
          fixed={fixed('smallestLoss')}
          width={12}
          onUnread={onUnread}
        />
        {shareField('smallestShare', settings.smallestShareHelp)}
        {shareField('smallestGap', settings.smallestGapHelp)}
        {shareField('priceIndex', settings.priceIndexHelp)}
        <fieldset className="settings-choice">
          <legend>{settings.names.hardness}</legend>
          {hardnesses.map((word) => (
            <label key={word}>
              <input
                type="checkbox"
                checked={now.hardness.includes(word)}
                disabled={hardnessFixed !== null || (now.hardness.length === 1 && now.hardness[0] === word)}
                onChange={({ target }) =>
                  draft.change({ hardness: hardnesses.filter((one) => (one === word ? target.checked : now.hardness.includes(one))) })
                }
              />{' '}
              {settings.hardnessWord[word]}
            </label>
          ))}
          <p className="field-help">
            {settings.hardnessHelp} {hardnessFixed}
          </p>
        </fieldset>
        <fieldset className="settings-choice">
          <legend>{settings.names.leadMonths}</legend>
          <div className="settings-leads">
            {deciders.map((decider) => (
              <SettingField
                key={decider}
                label={settings.lead[decider]}
                shown={String(now.leadMonths[decider])}
                read={readMonths}
                onRead={(months) => draft.change({ leadMonths: { ...now.leadMonths, [decider]: months } })}
                help={settings.defaultIs(settings.months(defaults.leadMonths[decider]))}
                unread={settings.monthsUnread}
                fixed={leadFixed}
                width={4}
                onUnread={onUnread}
              />
            ))}
          </div>
          <p className="field-help">{settings.leadHelp}</p>
        </fieldset>
      </div>
      <MomentsTable moments={now.moments} fixed={fixed('moments')} onChange={(moments) => draft.change({ moments })} />
      <div className="settings-effect" aria-live="polite">
        {hasChanges ? <EffectNote changes={draft.changes} revision={revision} /> : null}
      </div>
      {isRefused && unread.length > 0 ? (
        <p role="alert" className="setting-wrong">
          {settings.notSaved(unread)}
        </p>
      ) : null}
      {saving.problem === null ? null : <ProblemNote problem={saving.problem} />}
      <p className="settings-buttons">
        <button
          type="button"
          className="button button-primary"
          disabled={(!hasChanges && unread.length === 0) || isReadOnly || saving.isBusy}
          onClick={save}
        >
          {settings.save}
        </button>
        <button type="button" className="button" disabled={!hasChanges} onClick={draft.clear}>
          {settings.discard}
        </button>
        <button
          type="button"
          className="button"
          disabled={isReadOnly}
          onClick={() =>
            draft.change(Object.fromEntries(Object.entries(defaults).filter(([name]) => fixed(name as keyof FigureSettings) === null)))
          }
        >
          {settings.defaults}
        </button>
      </p>
    </>
  );
}
