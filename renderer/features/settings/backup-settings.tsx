import { useQueryClient } from '@tanstack/react-query';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { useChange } from '#renderer/bridge/use-change.ts';
import { useTexts } from '#renderer/kit/language.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { say } from '#renderer/kit/toast.tsx';
import type { CallInput } from '#shared/contracts/calls.ts';
import { type BackupsView, backupSettings, type SettingsView } from '#shared/contracts/settings.ts';
import { SettingField } from './setting-field.tsx';

/** How many backups of the open file are kept, and where. A folder is chosen where the door has folders to choose. */
export function BackupSettings({ view, backups, isReadOnly }: { view: SettingsView; backups: BackupsView; isReadOnly: boolean }) {
  const { backups: texts, settings } = useTexts();
  const bridge = useBridge();
  const queries = useQueryClient();
  const saving = useChange('store.backupSettings');
  const { kept, chosen, folder } = backups;
  const isAway = chosen !== null && chosen !== folder;
  const fixed = (name: keyof typeof backupSettings.shape) => (view.fixed.includes(name) ? settings.fixed : null);
  const save = async (change: CallInput<'store.backupSettings'>) => {
    const saved = await saving.run(change);
    if (saved === null) return;
    await queries.invalidateQueries();
    say({ text: texts.settingsSaved(saved.kept, saved.folder) });
  };
  const chooseFolder = async () => {
    const handle = await bridge.chooseFolder();
    if (handle !== null) await save({ folder: handle });
  };
  const folderFixed = fixed('backupFolder');
  return (
    <div className="settings-part">
      <SettingField
        label={texts.howMany}
        shown={String(kept)}
        read={numberKept}
        onRead={(number) => void save({ kept: number })}
        help={texts.howManyHelp}
        unread={texts.howManyUnread}
        fixed={fixed('backupsKept') ?? (isReadOnly ? settings.readOnly : null)}
        width={5}
      />
      <section aria-labelledby="backup-folder">
        <h3 id="backup-folder">{texts.where}</h3>
        <p className="settings-path">{folder}</p>
        {isAway ? <p className="note">{texts.away(chosen)}</p> : null}
        <p className="field-help">
          {folderFixed ?? (
            <>
              {chosen === null ? texts.usual : texts.stays} {bridge.placesFiles ? texts.noShare : texts.inApp}
            </>
          )}
        </p>
        {folderFixed !== null || (!bridge.placesFiles && chosen === null) ? null : (
          <p className="settings-buttons">
            {bridge.placesFiles ? (
              <button type="button" className="button" disabled={isReadOnly || saving.isBusy} onClick={chooseFolder}>
                {texts.choose}
              </button>
            ) : null}
            {chosen === null ? null : (
              <button type="button" className="button" disabled={isReadOnly || saving.isBusy} onClick={() => void save({ folder: null })}>
                {texts.chooseUsual}
              </button>
            )}
          </p>
        )}
      </section>
      {saving.problem === null ? null : <ProblemNote problem={saving.problem} />}
    </div>
  );
}

/** A whole number that may be kept, also with a point or comma for thousands; null where it is none. */
function numberKept(typed: string): number | null {
  const written = typed.trim().replace(/^1[.,]000$/, '1000');
  const parsed = backupSettings.shape.backupsKept.safeParse(/^\d+$/.test(written) ? Number(written) : null);
  return parsed.success ? parsed.data : null;
}
