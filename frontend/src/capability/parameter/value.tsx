/** A parameter's name and value as people say them. */
import { say, useLang } from '../../i18n';
import type { Lang } from '../../i18n';
import { roleName } from '../../i18n/codes';
import { parameterWords } from './labels';
import { parameterNames, parameterUnits } from './names';
import type { Parameter } from './queries';

export const parameterName = (key: string, lang: Lang): string => {
  const name = parameterNames[key];
  return name ? say(name, lang) : key;
};

/** `3` of working days: 3 个工作日; `2/3` as it is; true and false, and offices, in words. */
export function ParameterValue({ of, text }: { of?: Pick<Parameter, 'unit'>; text: string }) {
  const lang = useLang();
  const unit = of && parameterUnits[of.unit];
  if (text === 'true' || text === 'false') return <>{say(parameterWords[text === 'true' ? 'yes' : 'no'], lang)}</>;
  if (/^[a-z]/.test(text)) {
    const offices = text.split(/, ?/).map((code) => roleName(code, lang));
    return <>{offices.join(lang === 'zh' ? '、' : ', ')}</>;
  }
  return (
    <span className="hz-num">
      {text}
      {unit ? ` ${lang === 'en' && text === '1' ? say(unit, lang).replace(/s$/, '') : say(unit, lang)}` : ''}
    </span>
  );
}
