using System.Reflection;
using CpmTracker.StandIns.ApiListing;

namespace CpmTracker.StandIns.ApiSubset.Tests;

public sealed class A_stand_in
{
    /// <summary>Code written against a stand-in must compile against the genuine package. Reference/README.md says where the reference comes from and how to renew it.</summary>
    [Theory]
    [InlineData("Marten")]
    [InlineData("Wolverine")]
    [InlineData("Alba")]
    public void It_has_nothing_public_that_the_genuine_package_lacks(string name)
    {
        var genuine = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Reference", $"{name}.txt")).ToHashSet();
        var ours = PublicSurface.Of(Assembly.Load($"CpmTracker.StandIns.{name}"));
        ours.ShouldNotBeEmpty();
        ours.Where(line => !genuine.Contains(line)).ShouldBeEmpty();
    }
}
