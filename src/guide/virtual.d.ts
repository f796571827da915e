/** The guide's texts, from `vite-plugin.ts`. */
declare module "virtual:guide" {
  export const load: import("./schema/index.ts").GuideLoader;
}
