namespace JasperFx.Events.Projections;

/// <summary>A projection that can be registered.</summary>
/// <typeparam name="TOperations">What it may do to documents.</typeparam>
/// <typeparam name="TQuerySession">What it may query.</typeparam>
public interface IProjectionSource<TOperations, TQuerySession>
{
    /// <summary>Its name, in progress records and logs.</summary>
    string Name { get; }

    /// <summary>When its documents are brought up to date.</summary>
    ProjectionLifecycle Lifecycle { get; }

    /// <summary>How it is run asynchronously.</summary>
    AsyncOptions Options { get; }

    /// <summary>The .NET type that implements it.</summary>
    Type ImplementationType { get; }
}
