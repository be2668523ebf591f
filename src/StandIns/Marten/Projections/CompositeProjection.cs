using JasperFx.Events.Projections;

namespace Marten.Events.Projections;

/// <summary>Projections that are run together, in stages: a later stage is told of the documents that earlier ones stored in the same batch.</summary>
public class CompositeProjection
{
    readonly SortedDictionary<int, List<ProjectionBase>> _stages = [];

    internal CompositeProjection(string name) => Name = name;

    /// <summary>Its name, in progress records and logs.</summary>
    public string Name { get; set; }

    internal IEnumerable<IReadOnlyList<ProjectionBase>> InStages =>
        _stages.Count > 0 ? _stages.Values : throw new InvalidProjectionException($"The composite projection '{Name}' has no projections");

    /// <summary>Adds a projection to a stage, the first unless said otherwise.</summary>
    public void Add<T>(int stageNumber = 1) where T : IProjectionSource<IDocumentOperations, IQuerySession>, new() => Add(new T(), stageNumber);

    /// <summary>Adds a projection to a stage, the first unless said otherwise.</summary>
    public void Add(IProjectionSource<IDocumentOperations, IQuerySession> projection, int stageNumber = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(stageNumber, 1);
        var supported = ProjectionOptions.Supported(projection);
        supported.Lifecycle = ProjectionLifecycle.Async;
        if (!_stages.TryGetValue(stageNumber, out var stage)) _stages[stageNumber] = stage = [];
        stage.Add(supported);
    }
}
