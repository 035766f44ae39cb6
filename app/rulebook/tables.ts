export type RulebookTables = {
  "rulebook.setting": {
    name: string;
    number: string;
    set_by: string;
    set_by_path: string | null;
    set_at: Date;
  };
};
