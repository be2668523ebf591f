namespace JasperFx;

/// <summary>What the store may do to bring the database's tables in line with its configuration.</summary>
public enum AutoCreate
{
    /// <summary>Everything, dropping and recreating included. The stand-in treats it as <see cref="CreateOrUpdate"/>: it never drops a table.</summary>
    All,

    /// <summary>Create what is missing and add columns and indexes to what is there.</summary>
    CreateOrUpdate,

    /// <summary>Create what is missing; never change what is there.</summary>
    CreateOnly,

    /// <summary>Nothing: a table that is missing is an error.</summary>
    None,
}
