using JasperFx;
using Marten.Storage;

namespace Marten;

/// <summary>The tables of the store.</summary>
public interface IMartenStorage
{
    /// <summary>The database that the store is in.</summary>
    IMartenDatabase Database { get; }

    /// <summary>Creates or changes what is missing in the database; throws where the setting does not allow it.</summary>
    Task ApplyAllConfiguredChangesToDatabaseAsync(AutoCreate? @override = null);

    /// <summary>Everything that the store needs in the database, as a script that can be run again.</summary>
    string ToDatabaseScript();
}
