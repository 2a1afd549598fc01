// What a mirrored ray meets on the screen: for water and for wet roads. Needs `space` and `scene`, the picture so far at half size.
// Gives the place on the screen, and how much it counts: 0 where the screen does not know it.
vec3 met(vec3 p, vec3 r, float far) {
    float stride = 0.25 + far * 0.05, found = 0.0;
    vec3 hit_at = vec3(0.0);
    for (int k = 0; k < 12; k++) {
        p += r * stride;
        stride *= 1.35;
        vec4 c = world_to_clip * vec4(p, 1.0);
        vec2 at = c.xy / c.w * 0.5 + 0.5;
        float there = texture(space, at).w, gap = c.w - there;
        bool hit = found < 0.5 && c.w > 0.1 && gap > 0.0 && gap < stride * 1.6 && there < 4000.0
            && all(lessThan(abs(at - 0.5), vec2(0.5)));
        float border = smoothstep(0.5, 0.42, max(abs(at.x - 0.5), abs(at.y - 0.5)));
        hit_at = hit ? vec3(at, border) : hit_at;
        found = hit ? 1.0 : found;
    }
    return hit_at;
}
