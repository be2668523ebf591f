namespace Marten.Schema;

/// <summary>The statements by which a new version of a table is made beside it and takes its place. Whoever runs them must own the table.</summary>
internal sealed class TableSwap(Table table)
{
    const string Prefix = "mt_rebuild_";

    /// <summary>The name of the new version, as long as it stands beside the table.</summary>
    public string Beside { get; } = $"{table.Schema}.{Prefix}{table.Name}";

    string Name => Prefix + table.Name;

    /// <summary>Makes it, in place of one that was left when its process was killed: with the key that documents are found by, and what may be done with the table.</summary>
    public string CreateDdl() =>
        $"""
        drop table if exists {Beside};
        create table {Beside} ({string.Join(", ", table.Columns.Select(column => column.Ddl()))}, constraint {Name}_id primary key (id));
        do $$
        declare allowed record;
        begin
            for allowed in
                select a.privilege_type as what, case when a.grantee = 0 then 'public' else a.grantee::regrole::text end as whom
                from pg_class c cross join lateral aclexplode(c.relacl) a where c.oid = '{table.QualifiedName}'::regclass
            loop
                execute format('grant %s on {Beside} to %s', allowed.what, allowed.whom);
            end loop;
        end $$;
        """;

    /// <summary>Makes the other indexes, once it is filled.</summary>
    public string IndexDdl() => string.Concat(table.Indexes.Select((index, n) => (index with { Name = NameOf(n), Table = Beside }).Ddl()));

    /// <summary>Puts it in the table's place.</summary>
    public string SwapDdl() =>
        $"""
        drop table {table.QualifiedName};
        alter table {Beside} rename to {table.Name};
        alter table {table.QualifiedName} rename constraint {Name}_id to pkey_{table.Name}_id;
        """
        + string.Concat(table.Indexes.Select((index, n) => $"alter index {table.Schema}.{NameOf(n)} rename to {index.Name};"));

    /// <summary>Removes what was made.</summary>
    public string DropDdl() => $"drop table if exists {Beside};";

    string NameOf(int index) => $"{Name}_{index}";
}
