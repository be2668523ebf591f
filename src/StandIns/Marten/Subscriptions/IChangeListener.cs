using JasperFx.Events;
using Marten.Services;

namespace Marten
{
    /// <summary>Is called around a save.</summary>
    public interface IChangeListener
    {
        /// <summary>Before it is committed; an exception keeps it from being.</summary>
        Task BeforeCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token);

        /// <summary>After it is committed. A crash may come in between.</summary>
        Task AfterCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token);
    }

    /// <summary>Does nothing.</summary>
    public class NullChangeListener : IChangeListener
    {
        NullChangeListener()
        {
        }

        /// <summary>The only one.</summary>
        public static IChangeListener Instance { get; } = new NullChangeListener();

        /// <inheritdoc/>
        public Task BeforeCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token) => Task.CompletedTask;

        /// <inheritdoc/>
        public Task AfterCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token) => Task.CompletedTask;
    }
}

namespace Marten.Services
{
    /// <summary>What is saved.</summary>
    public interface IChangeSet
    {
        /// <summary>The streams appended to.</summary>
        IEnumerable<StreamAction> GetStreams();

        /// <summary>The events appended.</summary>
        IEnumerable<IEvent> GetEvents();
    }

    /// <inheritdoc/>
    internal sealed class ChangeSet(IReadOnlyList<StreamAction> streams) : IChangeSet
    {
        public IEnumerable<StreamAction> GetStreams() => streams;

        public IEnumerable<IEvent> GetEvents() => streams.SelectMany(stream => stream.Events);
    }
}
