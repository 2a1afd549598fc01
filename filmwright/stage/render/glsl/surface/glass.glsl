// Glass is laid over what was drawn: it mirrors the sky, most at a grazing angle. Its colour says how much one sees through it:
// light glass (a tumbler, a clean pane) nearly all, dark glass (a car's window, a shop at night) hardly anything.
// MARK is defined when only ids, normal and distance are written: for things of glass and for panes one can't see through.
#define MIRRORS
#include "surface.glsl"
void main() {
    Surface s = begin();
    if (dot(s.normal, to_eye) < 0.0) s.normal = -s.normal;
    float dark = 1.0 - smoothstep(0.03, 0.40, dot(tint, vec3(0.2126, 0.7152, 0.0722)));
    float body = mix(0.10, 0.90, dark);
#ifdef MARK
    if (body < 0.5 && subject < 0.5) discard;
    if (extra.y > 0.5 && dot(s.normal, to_eye) > 0.42) discard;  // what stands within a vessel keeps its own id there
    finish(s.normal, vec3(0));
#else
    s.normal = normalize(s.normal + (noise3(rest * 1.7) - 0.5) * 0.02);
    s.gloss = 180.0;
    s.specular = 0.35;
    float fresnel = 0.05 + 0.95 * pow5(1.0 - max(dot(s.normal, to_eye), 0.0));
    vec3 shine, warm = lamps(s.normal, 0.0, s.gloss, shine);
    vec3 inside = s.albedo * (ambient(s.normal) + warm + key_colour * 0.2);
    vec3 c = inside * body + around(reflect(-to_eye, s.normal)) * fresnel;
    // a pane is flat: it throws the sun from a small part of it, and the moon hardly; a wider glint whitens a whole windscreen at once
    float glint = min(highlight(s.normal, key, 700.0), 14.0) * mix(0.05, 0.35, clamp(key_sun.w, 0.0, 1.0));
    c += key_colour * glint * key_reaching() + shine * 0.3;
    float share = clamp(body + fresnel, 0.0, 1.0);
    finish(s.normal, c / max(share, 0.05));
    out_colour = vec4(out_colour.rgb * share, share);
#endif
}
