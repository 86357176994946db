/** The words of the petition office's keys. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label, Labels } from '../../ui/label';
import type { PetitionKey } from '../../seal/keys';

export const keyStates = {
  made: label('待他人确认', 'Waits to be confirmed', 'warn'),
  confirmed: label('已确认', 'Confirmed', 'done'),
  retired: label('已停用', 'Retired', 'quiet'),
} satisfies Record<PetitionKey['state'], Label>;

export const keyActions: Labels = {
  confirm: label('确认指纹一致', 'The fingerprint agrees'),
  retire: label('停用', 'Retire'),
};

export const keyWords = words({
  title: ['信访办密钥', 'Keys of the petition office'],
  hint: [
    '反映人的姓名和联系方式用这里的密钥加密：须两名持有人各自输入口令才能共同打开，任何一个人、系统管理员和本系统自己都打不开。',
    'Who complained is sealed to these keys: two holders open it together, each with a passphrase. Nobody alone can, neither an administrator nor the system itself.',
  ],
  few: [
    '已确认的密钥不足两把：在此之前，反映人信息由系统的密钥加密，仍须两人共同查看。',
    'Fewer than two keys are confirmed: until then the key of the system itself seals who complained, and two still read it together.',
  ],
  insecure: [
    '浏览器只在 https 地址上提供加密功能：请用 https 打开本系统后再生成密钥。',
    'Browsers seal only over https: open this system by its https address to make a key.',
  ],
  make: ['生成我的密钥', 'Make my key'],
  makeHint: [
    '密钥在本机生成，口令不会发送到服务器，也无法找回：忘记口令，之前加密给这把密钥的信息只能由另外两名持有人打开。',
    'The key is made on this device; the passphrase is never sent and cannot be found again. Without it, what was sealed to this key is opened by two other holders.',
  ],
  replaces: [
    '新密钥经他人确认后，取代您现有的密钥；旧密钥仍能打开之前的信息。',
    'Once confirmed, the new key takes the place of your present one, which still opens what was sealed before.',
  ],
  passphraseHint: [
    '至少 12 个字符，与登录密码不同。',
    'At least 12 characters, not the password that you sign in with.',
  ],
  again: ['再输入一次', 'Once more'],
  different: ['两次输入不一致', 'Not the same twice'],
  short: ['口令太短', 'Too short'],
  holder: ['持有人', 'Holder'],
  own: ['本人', 'Yours'],
  fingerprint: ['指纹', 'Fingerprint'],
  confirmHint: [
    '请当面或打电话请持有人念出指纹，逐组核对一致后再确认。',
    'Have the holder read the fingerprint out, in person or by telephone, and confirm when every group agrees.',
  ],
  state: ['状态', 'State'],
  made: ['生成时间', 'Made'],
  second: ['确认人', 'Confirmed by'],
  empty: ['还没有密钥', 'No keys yet'],
  emptyHint: [
    '两名信访或干部监督人员各生成一把，互相确认。',
    'Two officers make one each, and each confirms the key of the other.',
  ],
});
