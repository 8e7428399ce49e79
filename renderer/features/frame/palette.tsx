import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
  useFilter,
} from 'react-aria-components';
import { useDo } from '#renderer/actions/actions-context.ts';
import { keysInWords } from '#renderer/actions/keys.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { type ActionId, actions } from '#shared/contracts/actions.ts';
import { Found } from './found.tsx';

/** Find an area, one of its cliffs, or something to do, by typing a part of its name. */
export function Palette({ hasStore, onClose }: { hasStore: boolean; onClose: () => void }) {
  const { frame } = useTexts();
  const { language } = useLanguage();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [typed, setTyped] = useState('');
  const { data: overview } = useCall('overview.view', { question: {} }, { enabled: hasStore });
  const { data: answer } = useCall('cliffs.view', { question: {} }, { enabled: hasStore });
  const navigate = useNavigate();
  const doAction = useDo();
  const areas = overview?.overview.rows ?? [];
  const nameOf = new Map(areas.map(({ areaId, name }) => [areaId, name]));
  // All cliffs at once would hide the commands: they come when something is asked for.
  const cliffs = typed === '' ? [] : (answer?.cliffs ?? []);

  const choose = (key: string) => {
    onClose();
    const [kind, id = ''] = key.split(/:(.*)/s);
    if (kind === 'action') return doAction(id as ActionId);
    const cliff = kind === 'cliff' ? cliffs.find(({ key: found }) => found === id) : undefined;
    const search = cliff === undefined ? {} : { why: cliff.key };
    void navigate({ to: '/gebied/$area', params: { area: cliff?.areaId ?? id }, search });
  };

  return (
    <ModalOverlay className="palette-overlay" isOpen isDismissable onOpenChange={(isOpen) => (isOpen ? null : onClose())}>
      <Modal className="palette">
        <Dialog aria-label={frame.searchName}>
          <Autocomplete filter={contains} inputValue={typed} onInputChange={setTyped}>
            <TextField aria-label={frame.searchName} autoFocus className="palette-field">
              <Icon name="search" />
              <Input placeholder={frame.search} />
              <kbd className="key">Esc</kbd>
            </TextField>
            <Menu
              className="palette-list"
              aria-label={frame.searchName}
              renderEmptyState={() => <div className="palette-empty">{frame.nothingFound}</div>}
              onAction={(key) => choose(String(key))}
            >
              {areas.length === 0 ? null : (
                <MenuSection>
                  <Header>{frame.groups.areas}</Header>
                  {areas.map(({ areaId, name, severity, coveredUntil }) => (
                    <Item key={areaId} id={`area:${areaId}`} name={name} mark={severity === null ? null : <MarkIcon mark={severity} />}>
                      <Found text={name} typed={typed} />{' '}
                      <span className="quiet">{coveredUntil === null ? '' : frame.paidUntil(coveredUntil)}</span>
                    </Item>
                  ))}
                </MenuSection>
              )}
              {cliffs.length === 0 ? null : (
                <MenuSection>
                  <Header>{frame.groups.cliffs}</Header>
                  {cliffs.map(({ key, areaId, date, lossPerYear, severity }) => {
                    const name = nameOf.get(areaId) ?? '';
                    const what = frame.cliffOf(date, lossPerYear);
                    return (
                      <Item key={key} id={`cliff:${key}`} name={`${name} ${what}`} mark={<MarkIcon mark={severity} />}>
                        <Found text={name} typed={typed} /> <span className="quiet">{what}</span>
                      </Item>
                    );
                  })}
                </MenuSection>
              )}
              <MenuSection>
                <Header>{frame.groups.screens}</Header>
                {actions
                  .filter(({ id }) => id !== 'search')
                  .map(({ id, label, keys }) => (
                    <Item key={id} id={`action:${id}`} name={label[language]} keys={keys}>
                      <Found text={label[language]} typed={typed} />
                    </Item>
                  ))}
              </MenuSection>
            </Menu>
          </Autocomplete>
          <p className="palette-foot">
            <Hint keys="↑ ↓" what={frame.toChoose} />
            <Hint keys="↵" what={frame.toOpen} />
            <Hint keys="Esc" what={frame.toClose} />
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

type ItemProps = { id: string; name: string; mark?: ReactNode; keys?: string | null; children: ReactNode };

function Item({ id, name, mark = null, keys = null, children }: ItemProps) {
  return (
    <MenuItem id={id} textValue={name} className="palette-item">
      <span className="palette-mark">{mark}</span>
      <span>{children}</span>
      {keys === null ? null : <kbd className="key">{keysInWords(keys)}</kbd>}
    </MenuItem>
  );
}

function Hint({ keys, what }: { keys: string; what: string }) {
  return (
    <span>
      <kbd className="key">{keys}</kbd> {what}
    </span>
  );
}
