// Water: waves that travel with the wind, the world mirrored in them as far as the screen knows it, clear and shallow at the edge,
// foam where it meets something. Laid over what was drawn. MARK as in glass.glsl.
#include "surface.glsl"
#ifndef MARK
uniform sampler2D space;      // of what lies under the water
uniform sampler2D scene;      // the picture so far, at half size
#endif
// Slope of the surface: four trains of waves and a fine noise, which fades before it would crawl.
vec2 slope(vec2 x) {
    vec2 w = normalize(wind.xz + vec2(1e-3, 0.0));
    float force = 0.35 + 0.09 * length(wind);
    vec2 across_wind = vec2(-w.y, w.x), sum = vec2(0);
    for (int k = 0; k < 4; k++) {
        float turn = (float(k) - 1.4) * 0.62, size = 1.9 / pow(1.83, float(k));
        vec2 d = w * cos(turn) + across_wind * sin(turn);
        float number = 6.2832 / (size * 1.7), speed = sqrt(9.81 * number);
        float phase = dot(x, d) * number - time * speed + 3.0 * noise2(x * 0.23 / size + float(k) * 7.0);
        sum += d * cos(phase) * (0.030 + 0.022 * force) * resolved(size * 0.7);
    }
    vec2 fine_x = x * 5.5 - w * time * 0.6;
    sum += (vec2(noise2(fine_x), noise2(fine_x + 17.0)) - 0.5) * 0.10 * force * resolved(0.12);
    return sum;
}
void main() {
    Surface s = begin();
    vec2 tilt = slope(world.xz);
    vec3 n = normalize(vec3(-tilt.x, 1.0, -tilt.y));
    float far = length(world - eye);
    n = normalize(mix(n, vec3(0, 1, 0), clamp(far * 0.0012, 0.0, 0.7)));
#ifdef MARK
    finish(n, vec3(0));
#else
    vec2 uv = gl_FragCoord.xy * picture.zw;
    float under = texelFetch(space, ivec2(gl_FragCoord.xy), 0).w;
    float deep = max(under - away, 0.0) * length(ray(uv)) * max(to_eye.y, 0.08);
    vec3 clear = vec3(0.45, 0.10, 0.065);                       // absorbed per metre: red first
    vec3 left = exp(-clear * min(deep, 40.0) * 1.6);
    float fresnel = 0.02 + 0.98 * pow5(1.0 - max(dot(n, to_eye), 0.0));
    vec3 r = reflect(-to_eye, n);
    r.y = abs(r.y);
    vec3 mirrored = around(r);
    // march along the mirrored ray over the screen; what it meets there is what the water shows
    float stride = 0.25 + far * 0.05, found = 0.0;
    vec3 p = world;
    for (int k = 0; k < 12; k++) {
        p += r * stride;
        stride *= 1.35;
        vec4 c = world_to_clip * vec4(p, 1.0);
        vec2 at = c.xy / c.w * 0.5 + 0.5;
        float there = texture(space, at).w, gap = c.w - there;
        bool hit = found < 0.5 && c.w > 0.1 && gap > 0.0 && gap < stride * 1.6 && there < 4000.0
            && all(lessThan(abs(at - 0.5), vec2(0.5)));
        float border = smoothstep(0.5, 0.42, max(abs(at.x - 0.5), abs(at.y - 0.5)));
        mirrored = hit ? mix(mirrored, texture(scene, at).rgb, border) : mirrored;
        found = hit ? 1.0 : found;
    }
    float reach = key_reaching(world, vec3(0, 1, 0));
    vec3 own = tint * (ambient(vec3(0, 1, 0)) * 0.55 + key_colour * 0.10 * max(key.y, 0.05) * reach);
    vec3 shine, warm = lamps(n, 0.0, 120.0, shine);
    vec3 c = own * (1.0 - dot(left, vec3(0.33))) * (1.0 - fresnel) + mirrored * fresnel;
    c += key_colour * highlight(n, key, 260.0) * 0.8 * reach * max(key_sun.w, 0.4 * rim_stars.w) + shine * 0.6;
    float edge_foam = smoothstep(0.22, 0.0, deep + 0.07 * sin(time * 1.3 + noise2(world.xz * 0.7) * 9.0));
    float lace = smoothstep(0.35, 0.75, noise2(world.xz * 5.0 + tilt * 4.0) + 0.35 * noise2(world.xz * 17.0));
    float foam = edge_foam * lace * 0.8;
    c = mix(c, vec3(0.85) * (ambient(vec3(0, 1, 0)) + key_colour * max(key.y, 0.0) * reach), foam);
    float share = clamp(max(1.0 - dot(left, vec3(0.3, 0.5, 0.2)) * (1.0 - fresnel), foam), 0.0, 1.0);
    finish(n, c / max(share, 0.02));
    out_colour = vec4(out_colour.rgb * share, share);
#endif
}
