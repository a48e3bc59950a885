import { alpinePackages } from '../knowledge/alpine.js';
import type { BaseImage } from '../knowledge/base-image.js';
import { debianPackages, debianSlim } from '../knowledge/debian.js';
import { copyFrom, type Needs, type Part, reason } from './part.js';

const zoneinfo = '/usr/share/zoneinfo';

/** Zone data, where the program loads zones and the base has none, or none under the names that it asks for. */
export function zones(base: BaseImage, builder: BaseImage, needs: Needs): Part {
  if (!needs.zones) return {};
  const legacy =
    needs.legacyZones && lacksLegacy(base.zoneinfo ? base : builder) ? [debianPackages.legacyZones] : [];
  if (base.zoneinfo) {
    if (legacy.length > 0 && base.packageManager === 'apt') {
      const why = `${base.id} has zone data, but not under old names such as US/Pacific`;
      return {
        packages: legacy,
        comment: 'Old names of time zones, such as US/Pacific.',
        reasons: [reason(`package ${debianPackages.legacyZones}`, why, 'timezones')],
      };
    }
    return { reasons: [reason('time zones', `${base.id} has zone data already`, 'timezones')] };
  }
  const why = `the program loads time zones, and ${base.id} has no zone data`;
  if (base.packageManager !== null) {
    const name = base.packageManager === 'apk' ? alpinePackages.zones : debianPackages.zones;
    return {
      packages: [name],
      comment: 'Time zones.',
      reasons: [reason(`package ${name}`, why, 'timezones')],
    };
  }
  return {
    builderPackages: builder.zoneinfo ? legacy : [alpinePackages.zones],
    copies: [copyFrom([zoneinfo], zoneinfo, ['Time zones.'])],
    reasons: [reason('zone data copied', why, 'timezones')],
  };
}

/** Images made of Debian's tzdata alone; distroless adds tzdata-legacy by itself, and Alpine never split it. */
function lacksLegacy(base: BaseImage): boolean {
  const codename = base.distribution?.codename;
  return (
    base.family !== 'distroless' && debianSlim.some(slim => slim.codename === codename && !slim.legacyZones)
  );
}
