/** The compiled table of companies, from `vite-plugin.ts`. */
declare module "virtual:companies" {
  const table: import("./table.ts").CompanyTable;
  export default table;
}
