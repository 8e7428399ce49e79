import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
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
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { type ActionId, actions } from '#shared/contracts/actions.ts';

/** Find an area or do something, by typing a part of its name. */
export function Palette({ hasStore, onClose }: { hasStore: boolean; onClose: () => void }) {
  const { frame } = useTexts();
  const { language } = useLanguage();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [typed, setTyped] = useState('');
  const { data } = useCall('overview.view', { question: {} }, { enabled: hasStore });
  const navigate = useNavigate();
  const doAction = useDo();
  const areas = data?.overview.rows ?? [];
  return (
    <ModalOverlay className="palette-overlay" isOpen isDismissable onOpenChange={(isOpen) => (isOpen ? null : onClose())}>
      <Modal className="palette">
        <Dialog aria-label={frame.searchName}>
          <Autocomplete filter={contains} inputValue={typed} onInputChange={setTyped}>
            <TextField aria-label={frame.searchName} autoFocus>
              <Input placeholder={frame.search} />
            </TextField>
            <Menu
              className="palette-list"
              aria-label={frame.searchName}
              renderEmptyState={() => <div className="palette-empty">{frame.nothingFound}</div>}
              onAction={(key) => {
                onClose();
                const [kind, id = ''] = String(key).split(/:(.*)/s);
                if (kind === 'area') void navigate({ to: '/gebied/$area', params: { area: id } });
                else doAction(id as ActionId);
              }}
            >
              {areas.length === 0 ? null : (
                <MenuSection>
                  <Header>{frame.groups.areas}</Header>
                  {areas.map(({ areaId, name }) => (
                    <MenuItem key={areaId} id={`area:${areaId}`} textValue={name} className="palette-item">
                      {name}
                    </MenuItem>
                  ))}
                </MenuSection>
              )}
              <MenuSection>
                <Header>{frame.groups.screens}</Header>
                {actions
                  .filter(({ id }) => id !== 'search')
                  .map(({ id, label, keys }) => (
                    <MenuItem key={id} id={`action:${id}`} textValue={label[language]} className="palette-item">
                      <span>{label[language]}</span>
                      {keys === null ? null : <kbd className="key">{keysInWords(keys)}</kbd>}
                    </MenuItem>
                  ))}
              </MenuSection>
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
