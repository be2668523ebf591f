using System.Collections.Concurrent;

namespace CpmTracker.Testing;

/// <summary>Does a thing once for each name, however many ask for it at the same time; a failure is everyone's.</summary>
internal sealed class OncePerName
{
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> made = new();

    public Task<string> GetAsync(string name, Func<Task<string>> make) => made.GetOrAdd(name, _ => new Lazy<Task<string>>(make)).Value;
}
